package dev.revopsassess.cli;

import dev.revopsassess.cli.command.AssessCommand;
import dev.revopsassess.cli.command.CheckCommand;
import dev.revopsassess.cli.command.CompareCommand;
import dev.revopsassess.cli.command.ExplainCommand;
import dev.revopsassess.cli.command.InitCommand;
import dev.revopsassess.cli.command.InterviewCommand;
import dev.revopsassess.cli.command.LedgerCommand;
import dev.revopsassess.cli.command.PortfolioCommand;
import dev.revopsassess.cli.command.RulesCommand;
import dev.revopsassess.cli.command.WhatIfCommand;
import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.CommandNames;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.OptionValues;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.console.Version;
import dev.revopsassess.cli.manual.GenerateCompletionCommand;
import dev.revopsassess.cli.manual.GenerateManCommand;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.value.Nearest;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the program: words in, exit code out. */
public final class Program {
    private Program() {}

    /** Runs the words; nothing is thrown, and both streams are flushed. */
    public static int run(List<String> words, Terminal terminal) {
        int code = executed(words, terminal);
        terminal.err().flush();
        // Whoever read the output may have left, as head does, or the disk may be full: it did not arrive.
        return code == Exit.OK.code() && terminal.out().checkError() ? Exit.OUTPUT.code() : code;
    }

    /** picocli lays help out in no less; a narrower terminal wraps it. */
    private static final int NARROWEST_HELP = 55;

    /** The words of the program itself, as picocli's standard options have them, and as people type them. */
    private static final Set<String> VERSION = Set.of("-V", "--version", "version");

    private static final Set<String> HELP = Set.of("-h", "--help");

    /** Commands that speak of all others. */
    private static final Set<String> OF_ALL = Set.of("help", CommandNames.COMPLETION, CommandNames.MANUAL);

    /** The commands with their options, from which help, completion and docs/cli.md are made. */
    public static CommandLine commandLine(Terminal terminal) {
        return commandLine(CommandNames.ALL, terminal);
    }

    /** With these commands alone: what picocli learns of a command costs as long as starting Java. */
    private static CommandLine commandLine(List<String> commands, Terminal terminal) {
        var line = new CommandLine(new RootCommand());
        commands.forEach(name -> line.addSubcommand(name, command(name, terminal)));
        line.getCommandSpec().usageMessage().exitCodeList(Exit.meanings());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().sortOptions(false));
        OptionValues.taughtTo(line);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour(false) ? Ansi.ON : Ansi.OFF));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        var faults = new Faults(terminal);
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
        return line;
    }

    /** What becomes of a wrong word and of a command that fails. A named class: see {@link OptionValues}. */
    private record Faults(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {
        @Override
        public int handleParseException(ParameterException problem, String[] words) {
            return usage(problem, terminal);
        }

        @Override
        public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
            return failed(problem, terminal, parsed.originalArgs().contains("--verbose"));
        }
    }

    private static Object command(String name, Terminal terminal) {
        return switch (name) {
            case "assess" -> new AssessCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "what-if" -> new WhatIfCommand(terminal);
            case "compare" -> new CompareCommand(terminal);
            case "portfolio" -> new PortfolioCommand(terminal);
            case "rules" -> RulesCommand.line(terminal);
            case "interview" -> new InterviewCommand(terminal);
            case "init" -> new InitCommand(terminal);
            case "ledger" -> new LedgerCommand(terminal);
            case "help" -> help();
            case CommandNames.COMPLETION -> new GenerateCompletionCommand(terminal);
            case CommandNames.MANUAL -> new GenerateManCommand(terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandLine help() {
        var help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().description("Show the help of a command, or of all.");
        return help;
    }

    private static int executed(List<String> words, Terminal terminal) {
        try {
            if (words.isEmpty()) {
                CommandLine line = commandLine(terminal);
                line.usage(line.getErr());
                return Exit.USAGE.code();
            }
            if (VERSION.contains(words.get(0)) && words.size() == 1) {
                terminal.out().println(Version.text());
                return Exit.OK.code();
            }
            List<String> completed = withCommand(words);
            String first = completed.get(0);
            boolean alone = CommandNames.ALL.contains(first) && !OF_ALL.contains(first);
            return commandLine(alone ? List.of(first) : CommandNames.ALL, terminal)
                    .execute(completed.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            terminal.err()
                    .println("revops-assess: out of memory. Give it more with REVOPS_ASSESS_OPTS=-Xmx4g, or split the"
                            + " largest export.");
            return Exit.FAULT.code();
        } catch (StackOverflowError | LinkageError e) {
            return failed(e, terminal, words.contains("--verbose"));
        }
    }

    /** A first word that names no command begins the words of {@code assess}. */
    private static List<String> withCommand(List<String> words) {
        String first = words.get(0);
        if (CommandNames.ALL.contains(first) || VERSION.contains(first) || HELP.contains(first)) {
            return words;
        }
        var completed = new ArrayList<String>(List.of("assess"));
        completed.addAll(words);
        return completed;
    }

    private static int usage(ParameterException problem, Terminal terminal) {
        CommandLine command = problem.getCommandLine();
        terminal.err().println("revops-assess: " + explained(problem, command));
        terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    private static String explained(ParameterException problem, CommandLine command) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = CommandError.shown(unmatched.getUnmatched().get(0));
            if (word.startsWith("-")) {
                String option = word.replaceFirst("=.*$", "");
                return "no option " + option
                        + Nearest.hint(
                                option, command.getCommandSpec().optionsMap().keySet());
            }
            return "one word too many: " + word
                    + Nearest.hint(word, command.getSubcommands().keySet());
        }
        String message = CommandError.shown(String.valueOf(problem.getMessage()));
        return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }

    private static int failed(Throwable problem, Terminal terminal, boolean verbose) {
        PrintStream err = terminal.err();
        if (problem instanceof CommandError refusal) {
            String message = String.valueOf(refusal.getMessage());
            if (!message.isEmpty()) {
                err.println("revops-assess: " + message);
            }
            return refusal.exit().code();
        }
        if (problem instanceof PackException pack) {
            err.println("revops-assess: the rules or the configuration cannot be used:");
            pack.errors().forEach(error -> err.println("  " + CommandError.shown(error)));
            return Exit.RULES.code();
        }
        err.println("revops-assess: internal error: " + firstLine(problem)
                + (verbose ? "" : ". Run it again with --verbose for the trace, and report it"));
        if (verbose) {
            problem.printStackTrace(err);
        }
        return Exit.FAULT.code();
    }

    private static String firstLine(Throwable problem) {
        return Arrays.stream(CommandError.shown(problem.toString()).split("\\R"))
                .findFirst()
                .orElse("unknown");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
