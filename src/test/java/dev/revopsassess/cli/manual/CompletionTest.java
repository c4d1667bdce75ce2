package dev.revopsassess.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real shells propose; a shell that is not installed is not asked. */
class CompletionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void exports() throws IOException {
        Run.written(folder.resolve("clients/acme ltd"), Map.of("headcount.csv", "name,department\n"));
        for (String shell : List.of("bash", "zsh", "fish")) {
            Files.writeString(
                    folder.resolve("completion." + shell),
                    Run.of("generate-completion", "--shell", shell).out());
        }
    }

    @Test
    void bashKnowsCommandsOptionsFormatsIdsAndFolders() throws Exception {
        assertThat(bash("revops-assess", "exp")).containsExactly("explain");
        assertThat(bash("revops-assess", "explain", "nrr-b")).containsExactly("nrr-below-100");
        assertThat(bash("revops-assess", "explain", "hub")).containsExactly("hub-and-spoke");
        assertThat(bash("revops-assess", "clients", "--ed")).containsExactly("--edition");
        assertThat(bash("revops-assess", "clients", "-f", "h")).containsExactly("html");
        assertThat(bash("revops-assess", "clients", "-f", "html", "--op")).containsExactly("--open");
        assertThat(bash("revops-assess", "what-if", "clients", "--set", "funding-st"))
                .containsExactly("funding-stage=");
        assertThat(bash("revops-assess", "portfolio", "--sort", "al")).containsExactly("alignment");
        assertThat(bash("revops-assess", "rules", "")).contains("list", "check", "test");
        assertThat(bash("revops-assess", "rules", "list", "--con")).containsExactly("--config");
        assertThat(bash("revops-assess", "help", "interv")).containsExactly("interview");
        assertThat(bash("revops-assess", "check", "clients/ac")).containsExactly("clients/acme ltd");
        assertThat(bash("revops-assess", "init", "cl")).containsExactly("clients");
        assertThat(bash("revops-assess", "cl")).contains("clients");
    }

    @Test
    void bashCompletesWhatStandsBehindAColon() throws Exception {
        assertThat(bash("revops-assess", "clients", "--fail-on", "signal", ":", "nrr-b"))
                .containsExactly("nrr-below-100");
        assertThat(bash("revops-assess", "clients", "--fail-on", "signal", ":")).contains("tool-sprawl");
    }

    @Test
    void fishKnowsCommandsOptionsFormatsIdsAndFolders() throws Exception {
        assumeTrue(installed("fish"));
        assertThat(fish("revops-assess expl")).containsExactly("explain");
        assertThat(fish("revops-assess explain nrr-b")).containsExactly("nrr-below-100");
        assertThat(fish("revops-assess clients --ed")).containsExactly("--edition");
        assertThat(fish("revops-assess clients -f h")).containsExactly("html");
        assertThat(fish("revops-assess what-if clients --set funding-st")).containsExactly("funding-stage=");
        assertThat(fish("revops-assess rules ")).contains("list", "check", "test");
        assertThat(fish("revops-assess rules list --con")).containsExactly("--config");
        assertThat(fish("revops-assess check cl")).containsExactly("clients/");
    }

    @Test
    void zshKnowsCommandsOptionsFormatsAndIds() throws Exception {
        assumeTrue(installed("zsh"));
        assertThat(zsh("revops-assess expl")).isEqualTo("revops-assess explain ");
        assertThat(zsh("revops-assess explain nrr-b")).isEqualTo("revops-assess explain nrr-below-100 ");
        assertThat(zsh("revops-assess clients --ed")).isEqualTo("revops-assess clients --edition ");
        assertThat(zsh("revops-assess clients -f h")).isEqualTo("revops-assess clients -f html ");
        assertThat(zsh("revops-assess what-if clients --set funding-st"))
                .isEqualTo("revops-assess what-if clients --set funding-stage=");
        assertThat(zsh("revops-assess check cl")).isEqualTo("revops-assess check clients/");
    }

    /** Every command and option of the help is in every script, and nothing that is hidden. */
    @Test
    void everyCommandAndOptionOfTheHelpCanBeCompleted() throws IOException {
        String fish = Files.readString(folder.resolve("completion.fish"));
        String bash = Files.readString(folder.resolve("completion.bash"));
        for (String option :
                List.of("fail-on", "baseline", "as-of", "write-config", "respondent", "resume", "anonymize")) {
            assertThat(bash).contains("--" + option);
            assertThat(fish).contains("-l " + option);
        }
        assertThat(bash + fish).doesNotContain("generate-man");
    }

    private List<String> bash(String... words) throws Exception {
        String list = Stream.of(words).map(word -> "'" + word + "'").reduce("", (all, word) -> all + " " + word);
        return ran(
                        "bash",
                        "--norc",
                        "-c",
                        "source completion.bash; COMP_WORDS=(" + list + "); COMP_CWORD=" + (words.length - 1)
                                + "; _revops_assess; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> fish(String line) throws Exception {
        return ran("fish", "--no-config", "-c", "source completion.fish; complete -C '" + line + "'")
                .lines()
                .map(each -> each.replaceFirst("\t.*", ""))
                .toList();
    }

    /** The line that stands there after the key of completion was pressed in an interactive zsh. */
    private String zsh(String line) throws Exception {
        Files.writeString(folder.resolve("press.zsh"), """
                zmodload zsh/zpty
                zpty inner "zsh -f -i"
                zpty -w inner "PS1= PS2= RPS1=; unsetopt zle_bracketed_paste beep list_beep; autoload -U compinit; compinit -u -D; source ./completion.zsh; print-line() { print -r -- \\"<\\"\\"<<\\$BUFFER>\\"\\">>\\"; zle send-break }; zle -N print-line; bindkey '^X' print-line; bindkey '^I' complete-word; print rea''dy"
                read-until() {
                  local part
                  out=
                  for i in {1..600}; do
                    while zpty -r -t inner part; do out+=$part; done
                    [[ $out == *$1* ]] && return
                    sleep 0.05
                  done
                }
                read-until ready
                zpty -w -n inner "$1"$'\\t\\x18'
                read-until '>>>'
                print -r -- ${${out##*<<<}%%>>>*}
                """);
        return ran("zsh", "-f", "press.zsh", line).replaceFirst("\\R+$", "");
    }

    private String ran(String... words) throws Exception {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return text;
    }

    private static boolean installed(String shell) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, shell)));
    }
}
