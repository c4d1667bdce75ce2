package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.manual.TypedCommand.Place;
import dev.revopsassess.cli.manual.TypedCommand.TypedOption;
import dev.revopsassess.value.Resource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What bash and zsh ask of the commands, as functions that both read: {@code _revops_assess_options COMMAND} prints the
 * options, {@code _revops_assess_place COMMAND OPTION} what stands behind one, and {@code _revops_assess_place COMMAND ''}
 * what a word of the command is: {@code @files}, {@code @folders}, {@code @free} or a word a line.
 */
final class ShellTable {
    private ShellTable() {}

    /** The completion for bash, 3.2 or newer, with or without the package bash-completion, or for zsh. */
    static String completion(String shell, TypedCommand program) {
        return Resource.text("/completion/revops-assess." + shell)
                .replace("@TABLE@", of(program))
                .replace("@VALUED@", String.join(" | ", valued(program)));
    }

    /** The functions; a first word that names no command is one of {@code assess}. */
    private static String of(TypedCommand program) {
        var text = new StringBuilder();
        text.append("_revops_assess_commands() {\n  case \"$1\" in\n");
        program.all()
                .filter(command -> !command.below().isEmpty())
                .forEach(command -> text.append("  ")
                        .append(quoted(command.name()))
                        .append(") printf '%s\\n' ")
                        .append(command.below().stream()
                                .map(below -> below.words().get(below.words().size() - 1))
                                .collect(Collectors.joining(" ")))
                        .append(" ;;\n"));
        text.append("  esac\n}\n\n_revops_assess_options() {\n  case \"$1\" in\n");
        program.all()
                .forEach(command -> text.append("  ")
                        .append(quoted(command.name()))
                        .append(") printf '%s\\n' ")
                        .append(command.options().stream()
                                .flatMap(option -> option.names().stream())
                                .collect(Collectors.joining(" ")))
                        .append(" ;;\n"));
        text.append("  esac\n}\n\n_revops_assess_place() {\n  case \"$1:$2\" in\n");
        program.all().forEach(command -> {
            command.options()
                    .forEach(option -> option.place()
                            .ifPresent(place -> text.append("  ")
                                    .append(option.names().stream()
                                            .map(name -> quoted(command.name() + ":" + name))
                                            .collect(Collectors.joining("|")))
                                    .append(") ")
                                    .append(printed(place))
                                    .append(" ;;\n")));
            command.place()
                    .ifPresent(place -> text.append("  ")
                            .append(quoted(command.name() + ":"))
                            .append(") ")
                            .append(printed(place))
                            .append(" ;;\n"));
        });
        return text.append("  esac\n}\n").toString();
    }

    /** Everything that starts with a dash and takes a value, so that the value is not taken for a word. */
    static List<String> valued(TypedCommand program) {
        return program.all()
                .flatMap(command -> command.options().stream())
                .filter(option -> option.place().isPresent())
                .flatMap((TypedOption option) -> option.names().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String printed(Place place) {
        Stream<String> words = switch (place.sort()) {
            case WORDS -> place.words().stream();
            case FILES -> Stream.of("@files");
            case FOLDERS -> Stream.of("@folders");
            case FREE -> Stream.of("@free");
        };
        return "printf '%s\\n' " + words.map(ShellTable::quoted).collect(Collectors.joining(" "));
    }

    static String quoted(String word) {
        return word.matches("[A-Za-z0-9@_./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
