package dev.revopsassess.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class BrowserTest {
    @TempDir
    Path folder;

    private Terminal terminal(boolean sits, Map<String, String> more) {
        var environment = new HashMap<>(Map.of("PATH", "/nowhere:" + folder));
        environment.putAll(more);
        var nothing = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(
                InputStream.nullInputStream(), nothing, nothing, environment, sits, false, OptionalInt.empty());
    }

    private void opener(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void thePageIsHandedToTheOpenerOnThePath() throws IOException {
        opener("printf %s \"$1\" > '" + folder.resolve("opened") + "'");
        Path page = folder.resolve("a report.html");

        assertThat(Browser.open(page, terminal(true, Map.of()))).isEmpty();
        assertThat(folder.resolve("opened")).hasContent(page.toAbsolutePath().toString());
    }

    @Test
    void nothingIsOpenedOnABuildServerOrWithoutATerminalAndThatIsSaid() throws IOException {
        opener("touch '" + folder.resolve("opened") + "'");
        Path page = Path.of("report.html");

        assertThat(Browser.open(page, terminal(false, Map.of())))
                .contains("report.html was not opened, as nobody sits at a terminal here");
        assertThat(Browser.open(page, terminal(true, Map.of("CI", "true")))).isPresent();
        assertThat(folder.resolve("opened")).doesNotExist();
    }

    @Test
    void anOpenerThatIsMissingOrFailsIsSaid() throws IOException {
        Path page = Path.of("report.html");

        assertThat(Browser.open(page, terminal(true, Map.of())))
                .contains("report.html could not be opened: there is no xdg-open here. Open it in a browser");
        opener("exit 3");
        assertThat(Browser.open(page, terminal(true, Map.of())))
                .contains("report.html could not be opened: xdg-open ended with 3. Open it in a browser");
    }

    @Test
    void eachSystemHasItsOpener() {
        assertThat(Browser.opener("Mac OS X")).containsExactly("open");
        assertThat(Browser.opener("Windows 11").get(0)).isEqualTo("rundll32.exe");
        assertThat(Browser.opener("Linux")).containsExactly("xdg-open");
    }

    @Test
    void openNeedsAnHtmlReportToOpen() {
        Ran ran = Ran.with(
                "", "samples/northwind", "--open", "-o", folder.resolve("r.md").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--open opens an HTML report; write one with -o report.html");
    }
}
