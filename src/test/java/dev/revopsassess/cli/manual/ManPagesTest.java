package dev.revopsassess.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revopsassess.cli.run.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandHasAPageWithItsOptionsAndTwoRunsGiveTheSame() throws Exception {
        Path pages = folder.resolve("man1");
        assertThat(Run.of("generate-man", pages.toString()).exit()).isZero();

        String check = Files.readString(pages.resolve("revops-assess-check.1"));
        assertThat(pages.resolve("revops-assess.1")).exists();
        assertThat(pages.resolve("revops-assess-rules-list.1")).exists();
        assertThat(pages.resolve("revops-assess-generate-man.1")).doesNotExist();
        assertThat(check).startsWith(".TH \"REVOPS-ASSESS-CHECK\" 1 \"\" ").contains("\\-\\-write\\-config");
        Run.of("generate-man", folder.resolve("again").toString());
        assertThat(folder.resolve("again").resolve("revops-assess-check.1")).hasContent(check);
    }

    @Test
    void aLineOfTextIsNeverTakenForARequest() {
        assertThat(ManPage.escaped(".csv files")).isEqualTo("\\&.csv files");
        assertThat(ManPage.escaped("'quoted'")).isEqualTo("\\&'quoted'");
        assertThat(ManPage.escaped("a\\b --all")).isEqualTo("a\\eb \\-\\-all");
    }

    @Test
    void groffFindsNothingToWarnOfAndManRendersThePage() throws Exception {
        assumeTrue(installed("groff") && installed("man"));
        Path pages = folder.resolve("man1");
        Run.of("generate-man", pages.toString());
        try (Stream<Path> all = Files.list(pages)) {
            for (Path page : all.toList()) {
                assertThat(ran("groff", "-man", "-ww", "-z", "-Kutf8", page.toString()))
                        .as(page.toString())
                        .isEmpty();
            }
        }
        String rendered = ran("man", "-l", pages.resolve("revops-assess.1").toString());
        assertThat(rendered).contains("SYNOPSIS", "revops-assess FOLDER|FILE...", "EXIT STATUS", "interview");
        assertThat(ran("man", "-l", pages.resolve("revops-assess-assess.1").toString()))
                .contains("-o, --output FILE", "coverage<70%");
    }

    private static String ran(String... words) throws Exception {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("MANPAGER", "cat");
        builder.environment().put("MANWIDTH", "100");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        // What is printed twice to look bold is printed once.
        return text.replaceAll(".\b", "");
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
