package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Only the command that is named is built; nobody can tell. */
class CommandsTest {
    private static final Map<String, CommandLine> ALL = Run.commandLine().getSubcommands();

    @Test
    void everyCommandGoesUnderTheNameThatItGivesItself() {
        ALL.forEach((name, command) -> {
            CommandLine.Command own =
                    command.getCommandSpec().userObject().getClass().getAnnotation(CommandLine.Command.class);
            assertThat(own.name()).isEqualTo(name);
        });
    }

    @Test
    void theHelpOfACommandBuiltAloneIsThatOfOneBuiltBesideAllOthers() {
        ALL.forEach((name, command) -> assertThat(Run.of(name, "--help").out()).isEqualTo(command.getUsageMessage()));
    }

    @Test
    void theVersionAskedForAloneIsTheOneThatTheCommandLineGives() {
        assertThat(Run.of("--version").out())
                .isEqualTo(Run.of("--version", "assess").out());
    }
}
