package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.manual.TypedCommand.Place;
import dev.revopsassess.cli.manual.TypedCommand.TypedOption;
import dev.revopsassess.value.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Completion for fish, 3 or newer. */
final class FishCompletion {
    private static final String HEAD = Resource.text("/completion/revops-assess.fish");

    /** Said of a command or an option in a list; the help says the rest. */
    private static final int LONGEST = 72;

    private FishCompletion() {}

    static String of(TypedCommand program) {
        var cases = new StringBuilder();
        program.all()
                .filter(command -> !command.words().isEmpty())
                .forEach(command -> cases.append("            case ")
                        .append(quoted(command.words().size() == 1 ? " " + command.name() : command.name()))
                        .append("\n                set found ")
                        .append(quoted(command.name()))
                        .append("\n"));
        var text = new StringBuilder(HEAD.replace("@VALUED@", String.join(" ", ShellTable.valued(program)))
                .replace("@CASES@", cases));
        program.all().forEach(command -> {
            command.below()
                    .forEach(below -> line(
                            text,
                            command,
                            (command.words().isEmpty() ? "-a " : "-f -a ")
                                    + quoted(below.words().get(below.words().size() - 1)),
                            below.says()));
            // What stands before a command may as well be a word of assess.
            command.options().forEach(option -> option(text, command, option));
            command.place().ifPresent(place -> placed(place).ifPresent(words -> line(text, command, words, List.of())));
        });
        TypedCommand assess = program.below().get(0);
        assess.options().forEach(option -> option(text, program, option));
        return text.toString();
    }

    private static void option(StringBuilder text, TypedCommand command, TypedOption option) {
        String names = option.names().stream()
                .map(name -> (name.startsWith("--") ? "-l " : "-s ") + name.replaceFirst("^-+", ""))
                .collect(Collectors.joining(" "));
        String value = option.place()
                .map(place -> " " + placed(place).orElse(place.sort() == TypedCommand.Sort.FILES ? "-r -F" : "-x"))
                .map(words -> words.startsWith(" -f") ? " -x" + words.substring(3) : words)
                .orElse("");
        line(text, command, names + value, option.says());
    }

    /** What stands in a place; empty for files, which fish proposes of itself, and for what nobody can. */
    private static Optional<String> placed(Place place) {
        return switch (place.sort()) {
            case WORDS ->
                Optional.of("-f -a "
                        + quoted(place.words().stream()
                                .map(word -> word.matches("[A-Za-z0-9=:_-]+") ? word : quoted(word))
                                .collect(Collectors.joining(" "))));
            case FOLDERS -> Optional.of("-f -a '(__fish_complete_directories)'");
            case FILES, FREE -> Optional.empty();
        };
    }

    private static void line(StringBuilder text, TypedCommand command, String rest, List<String> says) {
        String summary = says.isEmpty() ? "" : says.get(0).replaceFirst("[.;:] .*|\\.$", "");
        text.append("complete -c revops-assess -n ")
                .append(quoted("__revops_assess_is " + command.name()))
                .append(' ')
                .append(rest);
        if (!summary.isEmpty()) {
            text.append(" -d ")
                    .append(quoted(summary.length() > LONGEST ? summary.substring(0, LONGEST - 1) + "…" : summary));
        }
        text.append('\n');
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
