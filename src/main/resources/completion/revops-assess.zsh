#compdef revops-assess
# Completion of revops-assess for zsh. Written by: revops-assess generate-completion --shell zsh
# Put it into a folder of $fpath as _revops-assess, or: source <(revops-assess generate-completion --shell zsh)

@TABLE@
_revops_assess() {
  emulate -L zsh
  local i word command='' skip='' placed='' place='' line
  local cur=$PREFIX prev=${words[CURRENT-1]}
  for ((i = 2; i < CURRENT; i++)); do
    word=${words[i]}
    if [[ -n $skip ]]; then skip=''; continue; fi
    case "$word" in
    @VALUED@) skip=1; continue ;;
    -?*) continue ;;
    esac
    [[ -n $placed ]] && continue
    if [[ -n ${(M)${(f)"$(_revops_assess_commands "$command")"}:#$word} ]]; then
      command=${command:+$command }$word
    else
      command=${command:-assess}; placed=1
    fi
  done
  case "$prev" in -?*) place=$(_revops_assess_place "${command:-assess}" "$prev") ;; esac
  if [[ -z $place && $cur == -* ]]; then
    place=$(_revops_assess_options "${command:-assess}")
    [[ -z $command ]] && place=$place$'\n'$(_revops_assess_options '')
  elif [[ -z $place ]]; then
    place=$(_revops_assess_commands "$command")
    [[ -n $placed ]] && place=''
    [[ -z $command ]] && place=$place$'\n@files'
    [[ -z $place ]] && place=$(_revops_assess_place "$command" '')
  fi
  local -a offers open
  for line in ${(f)place}; do
    case "$line" in
    @*) ;;
    *[=:'>''<']) open+=("$line") ;;
    *) offers+=("$line") ;;
    esac
  done
  (( ${#offers} )) && compadd -- "${offers[@]}"
  (( ${#open} )) && compadd -S '' -- "${open[@]}"
  case "$place" in
  *@files*) _files ;;
  *@folders*) _files -/ ;;
  esac
  return 0
}
if [[ $funcstack[1] == _revops-assess ]]; then
  _revops_assess "$@"
else
  compdef _revops_assess revops-assess
fi
