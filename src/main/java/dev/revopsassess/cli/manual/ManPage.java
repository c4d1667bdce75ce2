package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Version;
import dev.revopsassess.cli.manual.TypedCommand.TypedOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A page of the manual in roff, for {@code man}. It has no date, so that two builds are the same.
 *
 * @param name its file, such as {@code revops-assess-check.1}
 * @param text the roff
 */
record ManPage(String name, String text) {
    private static final String PROGRAM = "revops-assess";

    /** A page for the program and one for each of its commands. */
    static List<ManPage> of(CommandLine line) {
        TypedCommand program = TypedCommand.of(line);
        return program.all().map(command -> page(command, program, line)).toList();
    }

    private static ManPage page(TypedCommand command, TypedCommand program, CommandLine line) {
        String name =
                Stream.concat(Stream.of(PROGRAM), command.words().stream()).collect(Collectors.joining("-"));
        CommandLine typed = line;
        for (String word : command.words()) {
            typed = Objects.requireNonNull(typed.getSubcommands().get(word));
        }
        var text = new StringBuilder(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" 1 \"\" \"" + PROGRAM + " "
                + Version.number() + "\" \"User Commands\"\n");
        section(text, "NAME");
        text.append(escaped(name))
                .append(" \\- ")
                .append(escaped(command.says().get(0)))
                .append('\n');
        section(text, "SYNOPSIS");
        synopsis(text, command);
        section(text, "DESCRIPTION");
        paragraphs(text, command.says());
        if (!command.below().isEmpty()) {
            section(text, "COMMANDS");
            command.below().forEach(below -> entry(text, "\\fB" + escaped(below.name()) + "\\fR", below.says()));
        }
        section(text, "OPTIONS");
        command.options().forEach(option -> entry(text, heading(option), option.says()));
        if (command.words().isEmpty()) {
            section(text, "EXIT STATUS");
            Exit.meanings().forEach((code, meaning) -> entry(text, "\\fB" + code + "\\fR", List.of(meaning)));
        }
        List<String> examples = examples(typed);
        if (!examples.isEmpty()) {
            section(text, "EXAMPLES");
            text.append(".nf\n");
            examples.forEach(example -> text.append(escaped(example)).append('\n'));
            text.append(".fi\n");
        }
        section(text, "SEE ALSO");
        text.append(program.all()
                        .filter(other -> !other.equals(command))
                        .map(other -> Stream.concat(Stream.of(PROGRAM), other.words().stream())
                                .collect(Collectors.joining("-")))
                        .map(other -> ".BR " + escaped(other) + " (1)")
                        .collect(Collectors.joining(" ,\n")))
                .append('\n');
        return new ManPage(name + ".1", text.toString());
    }

    private static void synopsis(StringBuilder text, TypedCommand command) {
        String words =
                Stream.concat(Stream.of(PROGRAM), command.words().stream()).collect(Collectors.joining(" "));
        if (command.words().isEmpty()) {
            text.append(".B ").append(escaped(words)).append("\n\\fIFOLDER\\fR|\\fIFILE\\fR...\n.br\n");
        }
        text.append(".B ").append(escaped(words)).append('\n');
        text.append(command.below().isEmpty() ? "[\\fIOPTIONS\\fR] " + escaped(command.label()) : "\\fICOMMAND\\fR")
                .append('\n');
    }

    private static String heading(TypedOption option) {
        return option.names().stream()
                        .map(name -> "\\fB" + escaped(name) + "\\fR")
                        .collect(Collectors.joining(", "))
                + (option.label().isEmpty() ? "" : " \\fI" + escaped(option.label()) + "\\fR");
    }

    /** The examples of the help, which stand below it line by line. */
    private static List<String> examples(CommandLine line) {
        return Stream.of(line.getCommandSpec().usageMessage().footer())
                .map(text -> text.replace("%n", "\n").replace("%%", "%"))
                .flatMap(String::lines)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static void section(StringBuilder text, String title) {
        text.append(".SH ").append(title).append('\n');
    }

    private static void entry(StringBuilder text, String heading, List<String> says) {
        text.append(".TP\n").append(heading).append('\n');
        paragraphs(text, says);
    }

    private static void paragraphs(StringBuilder text, List<String> says) {
        text.append(says.stream().map(ManPage::escaped).collect(Collectors.joining("\n.br\n")))
                .append('\n');
    }

    /** Text as roff prints it: a dot or a quote at the head of a line is no request, a hyphen can be copied. */
    static String escaped(String text) {
        String plain = text.strip().replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
