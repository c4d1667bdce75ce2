package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.console.CommandError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as it can be typed, read from the model that also makes the help.
 *
 * @param words the words that name it, such as {@code rules list}; empty for what stands before a command
 * @param says what it does, one line each
 * @param options its options, in the order of its help
 * @param place what its words are, where it takes some
 * @param label how the help writes its words, such as {@code FOLDER|FILE...}
 * @param below the commands below it
 */
record TypedCommand(
        List<String> words,
        List<String> says,
        List<TypedOption> options,
        Optional<Place> place,
        String label,
        List<TypedCommand> below) {
    /** What can stand in a place. */
    enum Sort {
        /** Words that are known. */
        WORDS,
        /** Files and folders. */
        FILES,
        /** Folders alone. */
        FOLDERS,
        /** What nobody can propose. */
        FREE
    }

    /** A place for a word, with the words that are known; one that ends in {@code =} goes on. */
    record Place(Sort sort, List<String> words) {}

    /**
     * An option.
     *
     * @param names its names, the short one first
     * @param says what it does, a line each
     * @param label how the help writes its value; empty for one that takes none
     * @param place what its value is; empty for one that takes none
     */
    record TypedOption(List<String> names, List<String> says, String label, Optional<Place> place) {}

    TypedCommand {
        words = List.copyOf(words);
        says = List.copyOf(says);
        options = List.copyOf(options);
        below = List.copyOf(below);
    }

    /** The program with all its commands; hidden ones are left out. */
    static TypedCommand of(CommandLine line) {
        return of(List.of(), line.getCommandSpec());
    }

    /** This command and everything below it, from the top. */
    Stream<TypedCommand> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(TypedCommand::all));
    }

    /** The words in one, for a table of commands. */
    String name() {
        return String.join(" ", words);
    }

    private static TypedCommand of(List<String> words, CommandSpec spec) {
        var below = new ArrayList<TypedCommand>();
        spec.subcommands().forEach((name, line) -> {
            if (!line.getCommandSpec().usageMessage().hidden()) {
                below.add(of(Stream.concat(words.stream(), Stream.of(name)).toList(), line.getCommandSpec()));
            }
        });
        List<TypedOption> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .map(TypedCommand::option)
                .toList();
        return new TypedCommand(
                words,
                lines(spec.usageMessage().description()),
                options,
                spec.positionalParameters().stream().findFirst().map(each -> place(spec, each)),
                String.join(
                        " ",
                        spec.positionalParameters().stream()
                                .map(each -> each.arity().max() > 1 ? each.paramLabel() + "..." : each.paramLabel())
                                .toList()),
                below);
    }

    private static TypedOption option(OptionSpec option) {
        boolean takes = option.arity().max() > 0;
        return new TypedOption(
                Stream.of(option.names())
                        .sorted(Comparator.comparingInt(String::length))
                        .toList(),
                lines(option.description()),
                takes ? option.paramLabel() : "",
                takes ? Optional.of(place(option)) : Optional.empty());
    }

    private static List<String> visible(CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** What a word of a command is; that of help is a command. */
    private static Place place(CommandSpec spec, ArgSpec word) {
        return spec.helpCommand() && spec.parent() != null
                ? new Place(Sort.WORDS, visible(spec.parent()))
                : place(word);
    }

    /** What stands there: the candidates that the model names, else what type and label say. */
    private static Place place(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return new Place(
                    Sort.WORDS,
                    StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                            .toList());
        }
        String label = argument.paramLabel().toUpperCase(Locale.ROOT);
        Sort sort = label.equals("FOLDER")
                ? Sort.FOLDERS
                : label.contains("FILE") || argument.type() == Path.class ? Sort.FILES : Sort.FREE;
        return new Place(sort, List.of());
    }

    /** The lines of a description, without what picocli reads into percent signs. */
    private static List<String> lines(String[] description) {
        return Stream.of(description)
                .flatMap(text -> text.replace("%n", "\n").replace("%%", "%").lines())
                .map(CommandError::shown)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
