package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatItWritesIsReadWithoutAProblem() {
        String target = folder.resolve("new").toString();

        assertThat(Ran.with("", "init", target).code()).isZero();
        Ran ran = Ran.with("", target, "--strict", "-f", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("no-rows-yet").doesNotContain("\"how\": \"not used\"");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(folder.resolve("arr.csv"), "mine");

        Ran ran = Ran.with("", "init", folder.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("already has arr.csv");
        assertThat(folder).isDirectoryContaining("glob:**/arr.csv").isDirectoryNotContaining("glob:**/README.md");
    }
}
