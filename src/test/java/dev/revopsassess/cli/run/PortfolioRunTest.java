package dev.revopsassess.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.portfolio.CompanyResult;
import dev.revopsassess.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over many companies: what a fault does to the others, and what a kill leaves. */
class PortfolioRunTest {
    private static final int COMPANIES = 30;

    @TempDir
    private Path folder;

    private static List<CompanyResult> results(Function<Path, CompanyResult> assessing) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var terminal = new Terminal(
                InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false, false, OptionalInt.empty());
        List<Path> folders = IntStream.range(0, 20)
                .mapToObj(number -> Path.of("clients", "c" + (10 + number)))
                .toList();
        return new PortfolioRun(
                        PortfolioCompanies.in(folders, new ReadingOptions()),
                        new ReadingOptions(),
                        new CompanyGates().held(new ReadingOptions(), Optional.empty()),
                        terminal,
                        Optional.empty(),
                        false)
                .beside(assessing, Progress.silent(terminal));
    }

    @Test
    void aFaultIsTheRowOfItsCompanyAndTheOthersKeepTheirOrder() {
        List<CompanyResult> results = results(company -> {
            if (company.endsWith("c13")) {
                throw new IllegalStateException("Wanda Quillback");
            }
            if (company.endsWith("c15")) {
                throw new StackOverflowError();
            }
            if (company.endsWith("c17")) {
                throw new OutOfMemoryError();
            }
            return CompanyResult.failed(company.getFileName().toString(), "fine");
        });

        assertThat(results)
                .extracting(result -> result.entry().folder())
                .isEqualTo(
                        IntStream.range(10, 30).mapToObj(number -> "c" + number).toList());
        assertThat(results.get(3).entry().problem())
                .contains(
                        "internal error: IllegalStateException. Run it alone with --verbose for the trace, and report it");
        assertThat(results.get(5).entry().problem().orElseThrow()).startsWith("internal error: StackOverflowError");
        assertThat(results.get(7).entry().problem().orElseThrow()).startsWith("out of memory");
        assertThat(results)
                .filteredOn(result -> result.entry().problem().equals(Optional.of("fine")))
                .hasSize(17);
    }

    @Test
    void anOutputThatCannotBeWrittenEndsTheRun() {
        assertThatThrownBy(() -> results(company -> {
                    throw Exit.OUTPUT.error("the disk is full");
                }))
                .isInstanceOf(CommandError.class)
                .hasMessage("the disk is full");
    }

    @Test
    void aRunKilledInTheMiddleLeavesWholeReportsAndResumedGivesTheBytesOfOneRun() throws Exception {
        Path clients = Files.createDirectory(folder.resolve("clients"));
        for (int number = 0; number < COMPANIES; number++) {
            Path company = Files.createDirectory(clients.resolve("company-" + (10 + number)));
            Files.copy(Path.of("samples/juniper-labs/headcount.csv"), company.resolve("headcount.csv"));
        }
        Path killed = folder.resolve("killed");
        Path whole = folder.resolve("whole");
        int left = killedAfter(3, clients, killed);
        Map<String, String> found = files(killed);
        found.forEach((name, text) -> {
            if (name.endsWith(".json")) {
                assertThat(SnapshotReader.read(text).company()).startsWith("company-");
            }
            if (name.endsWith(".html")) {
                assertThat(text.strip()).endsWith("</html>");
            }
        });
        Path sealed = killed.resolve("companies")
                .resolve(found.keySet().stream()
                        .filter(name -> name.endsWith(".sha256"))
                        .map(name -> name.substring("companies/".length()))
                        .findFirst()
                        .orElseThrow());
        var written = Files.getLastModifiedTime(sealed);

        Run.Printed resumed = Run.of("portfolio", clients.toString(), "-o", killed.toString(), "--resume");
        Run.Printed once = Run.of("portfolio", clients.toString(), "-o", whole.toString());

        assertThat(left).isBetween(3, COMPANIES - 1);
        assertThat(Files.getLastModifiedTime(sealed)).isEqualTo(written);
        assertThat(resumed.out()).isEqualTo(once.out());
        assertThat(files(killed)).isEqualTo(files(whole)).hasSize(3 * COMPANIES + 2);
    }

    /** Kills a process once so many companies are finished, and says how many were. */
    private static int killedAfter(int companies, Path clients, Path output) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.revopsassess.cli.Main",
                        "portfolio",
                        clients.toString(),
                        "-o",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SOURCE_DATE_EPOCH", "1791158400");
        Process process = builder.start();
        try {
            while (process.isAlive() && sealed(output) < companies) {
                Thread.sleep(5);
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return sealed(output);
    }

    private static int sealed(Path output) {
        String[] names = output.resolve("companies").toFile().list();
        return names == null
                ? 0
                : (int) Stream.of(names)
                        .filter(name -> name.endsWith(".sha256"))
                        .count();
    }

    private static Map<String, String> files(Path below) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.walk(below)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
