package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong around the exports: configuration, outputs, words. */
class FaultsTest {
    private static final String SECRET =
            "root:x:0:0:the secret of this machine, which nobody is to read in a log:/root";

    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void exports() {
        folder = Run.written(top.resolve("client"), Map.of("headcount.csv", "name,department\nA,Sales\nB,Marketing\n"));
        Run.written(top, Map.of("secret", SECRET, "own.yaml", "id: own\n"));
    }

    @Test
    void aConfigurationIsNotFollowedOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("revops-assess.yaml"), top.resolve("secret"));

        Ran ran = Ran.with("", folder.toString());

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err())
                .contains("the link leads out of the folder and is not followed")
                .doesNotContain("root:x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "linked.yaml", "../own.yaml", "linked/own.yaml", "a/../../secret"})
    void aPackIsNotFollowedOutOfTheFolder(String pack) throws IOException {
        Files.createSymbolicLink(folder.resolve("linked.yaml"), top.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("linked"), top);
        Run.written(folder, Map.of("revops-assess.yaml", "packs: [" + pack + "]\n"));

        Ran ran = Ran.with("", folder.toString());

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err())
                .contains("revops-assess.yaml:1:9: \"" + pack + "\" leads out of the folder of the configuration")
                .doesNotContain("root:x");
    }

    @Test
    void aPackThroughALinkInsideTheFolderIsRead() throws IOException {
        Run.written(folder, Map.of("real.yaml", "nonsense: 1\n", "revops-assess.yaml", "packs: [linked.yaml]\n"));
        Files.createSymbolicLink(folder.resolve("linked.yaml"), folder.resolve("real.yaml"));

        assertThat(Ran.with("", folder.toString()).err())
                .contains("linked.yaml:1:1")
                .doesNotContain("leads out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rates: ", "fiscalYearStart: ", "currency: ", "", "waivers:\n  - "})
    void aConfigurationIsQuotedByAFewWordsOnly(String before) {
        String rest = "word ".repeat(300) + "end-of-it";
        Run.written(folder, Map.of("revops-assess.yaml", before + rest + "\n"));

        Ran ran = Ran.with("", folder.toString());

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("word word").doesNotContain("end-of-it");
        assertThat(ran.err().length()).isLessThan(600);
    }

    @Test
    void aDeviceOrAFolderIsNoConfigurationNorAPack() throws IOException {
        assertThat(Ran.with("", folder.toString(), "--config", "/dev/null").err())
                .isEqualTo("revops-assess: /dev/null is no regular file; a configuration is one\n");
        assertThat(Ran.with("", "rules", "check", "/dev/zero").err())
                .isEqualTo("revops-assess: /dev/zero is no regular file; a pack is one\n");
        Files.createDirectory(folder.resolve("revops-assess.yaml"));
        assertThat(Ran.with("", folder.toString()))
                .isEqualTo(new Ran(
                        4,
                        "",
                        "revops-assess: " + folder.resolve("revops-assess.yaml")
                                + " is no regular file, so it is not read. Replace or remove it\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "company: A\\nwaivers:\\n\\t- tabs|3:1: not YAML: found character '\\t' that cannot start any token",
                "company: A\\nrates: { EUR: 1.1|2:18: not YAML: expected ',' or '}'",
                "company: A\\nrates:\\n  EUR: 1\\n USD: 1|4:2: not YAML: expected <block end>",
                "company: \\\"A|1:12: not YAML: found unexpected end of stream"
            })
    void whatIsNoYamlIsToldWithTheLineAndTheReason(String text, String told) {
        Run.written(folder, Map.of("revops-assess.yaml", text.translateEscapes()));

        Ran ran = Ran.with("", folder.toString());

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("revops-assess.yaml:" + told);
    }

    @Test
    void whatAKilledRunLeftIsClearedAndBlocksNothing() throws IOException {
        Path left = Files.writeString(top.resolve(".revops-assess-1.part"), "half");
        Path live = Files.writeString(top.resolve(".revops-assess-2.part"), "another run's");

        try (FileChannel another = FileChannel.open(live, StandardOpenOption.WRITE)) {
            another.lock();
            assertThat(Ran.with("", folder.toString(), "-o", top.resolve("r.md").toString())
                            .code())
                    .isZero();
        }

        assertThat(left).doesNotExist();
        assertThat(live).exists();
        assertThat(parts()).containsExactly(live.getFileName().toString());
    }

    @Test
    void anOutputMayHaveTheLongestNameThatThereIs() {
        Path longest = top.resolve("r".repeat(252) + ".md");

        assertThat(Ran.with("", folder.toString(), "-o", longest.toString()).code())
                .isZero();
        assertThat(longest).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain|\u001b[31mred",
                "FOLDER|--\u001b[31mred",
                "FOLDER|-f|\u009b31mred",
                "missing\u202efolder",
                "FOLDER|-o|\u001b[31mnowhere/r.md",
                "what-if|FOLDER|--set|\u001b[31mred=1"
            })
    void noWordOfTheUserTakesOverTheTerminal(String words) {
        Ran ran = Ran.with("", words.replace("FOLDER", folder.toString()).split("\\|"));

        assertThat(ran.code()).isNotZero();
        assertThat(ran.err()).isNotEmpty().doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void aPackThatIsNotThereIsNamedWithoutItsControls() {
        Run.written(folder, Map.of("revops-assess.yaml", "packs: [\"\\e[37mnope.yaml\"]\n"));

        Ran ran = Ran.with("", folder.toString());

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("no pack \"?[37mnope.yaml\"").doesNotContain("\u001b");
    }

    @Test
    void verboseSaysOnStandardErrorWhatIsDone() {
        Ran ran = Ran.with("", folder.toString(), "--verbose", "--as-of", "2026-10-01");

        assertThat(ran.err().lines().toList())
                .isEqualTo(List.of(
                        "revops-assess: reading the rules",
                        "revops-assess: reading the exports",
                        "revops-assess: headcount.csv: headcount, 2 rows, 2 used",
                        "revops-assess: assessing"));
        assertThat(Ran.with("", folder.toString(), "--verbose", "--quiet").err())
                .isEmpty();
    }

    private List<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(top)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }
}
