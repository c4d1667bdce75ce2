# Completion of revops-assess for fish. Written by: revops-assess generate-completion --shell fish
# To have it: revops-assess generate-completion --shell fish > ~/.config/fish/completions/revops-assess.fish

# The command that the words so far name; a first word that names none is one of assess.
function __revops_assess_command
    set -l words (commandline -opc)
    set -e words[1]
    set -l skip 0
    set -l found
    for word in $words
        if test $skip -eq 1
            set skip 0
            continue
        end
        switch $word
            case @VALUED@
                set skip 1
                continue
            case '-*'
                continue
        end
        switch "$found $word"
@CASES@            case '*'
                test -n "$found"; or set found assess
                break
        end
    end
    echo "$found"
end

function __revops_assess_is
    test (__revops_assess_command) = "$argv"
end

complete -c revops-assess -e
