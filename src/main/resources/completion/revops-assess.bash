# Completion of revops-assess for bash. Written by: revops-assess generate-completion --shell bash
# To have it in this shell: source <(revops-assess generate-completion --shell bash)

@TABLE@
_revops_assess() {
  local i word command='' skip='' placed='' colon='' stem line
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  # bash breaks words at colons and equal signs: signal:nrr is three.
  if [[ $cur == : || $cur == = ]]; then
    colon=$prev$cur; cur=''; prev=${COMP_WORDS[COMP_CWORD-2]}
  elif [[ ($prev == : || $prev == =) && COMP_CWORD -gt 2 ]]; then
    colon=${COMP_WORDS[COMP_CWORD-2]}$prev; prev=${COMP_WORDS[COMP_CWORD-3]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $skip ]]; then skip=''; continue; fi
    case "$word" in
    @VALUED@) skip=1; continue ;;
    -?*) continue ;;
    esac
    [[ -n $placed ]] && continue
    if [[ -z $command || -n $(_revops_assess_commands "$command") ]] \
      && _revops_assess_commands "$command" | grep -qxF -- "$word"; then
      command=${command:+$command }$word
    else
      command=${command:-assess}; placed=1
    fi
  done
  local -a offers=()
  local place=''
  case "$prev" in -?*) place=$(_revops_assess_place "${command:-assess}" "$prev") ;; esac
  if [[ -z $place && $cur == -* && -z $colon ]]; then
    place=$(_revops_assess_options "${command:-assess}")
    [[ -z $command ]] && place=$place$'\n'$(_revops_assess_options '')
  elif [[ -z $place ]]; then
    place=$(_revops_assess_commands "$command")
    [[ -n $placed ]] && place=''
    [[ -z $command ]] && place=$place$'\n@files'
    [[ -z $place ]] && place=$(_revops_assess_place "$command" '')
  fi
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
    '' | @free) ;;
    @files) while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur"); compopt -o filenames 2>/dev/null ;;
    @folders) while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$cur"); compopt -o filenames 2>/dev/null ;;
    "$colon$cur"*) COMPREPLY+=("${line#"$colon"}") ;;
    esac
  done <<< "$place"
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:'>''<'] ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _revops_assess revops-assess
