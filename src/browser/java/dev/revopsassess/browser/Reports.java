package dev.revopsassess.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The report of each sample, made once by the program itself, as a user would. */
final class Reports {
    /** Where reports, screenshots and prints go. */
    static final Path TARGET = Path.of("target", "browser").toAbsolutePath();

    private static final Map<String, Path> BY_SAMPLE = made();

    private Reports() {}

    /** The samples, in order of their names. */
    static Stream<String> samples() {
        return BY_SAMPLE.keySet().stream();
    }

    static Path of(String sample) {
        Path report = BY_SAMPLE.get(sample);
        if (report == null) {
            throw new IllegalArgumentException(sample);
        }
        return report;
    }

    /** The smallest sample's report under a letterhead with this accent, {@code #rrggbb}. */
    static Path accented(String accent) {
        String name = "accent-" + accent.substring(1);
        Path folder = TARGET.resolve(name);
        try (Stream<Path> exports = Files.list(Path.of("samples", "juniper-labs"))) {
            Files.createDirectories(folder);
            for (Path export : exports.filter(Files::isRegularFile).toList()) {
                Files.copy(export, folder.resolve(export.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve("revops-assess.yaml"), """
                    report:
                      prepared-by: Example & Sons
                      prepared-for: the board
                      confidentiality: For the board alone
                      accent: "%s"
                    """.formatted(accent), StandardOpenOption.APPEND);
            Path report = TARGET.resolve(name + ".html");
            run(List.of("assess", folder.toString(), "-o", report.toString(), "--quiet"));
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Path> made() {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            Files.createDirectories(TARGET);
            var reports = new LinkedHashMap<String, Path>();
            for (Path sample : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = sample.getFileName().toString();
                Path report = TARGET.resolve(name + ".html");
                run(List.of("assess", sample.toString(), "-o", report.toString(), "--quiet"));
                reports.put(name, report);
            }
            return reports;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.revopsassess.cli.Main"));
        command.addAll(words);
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(words + ": exit " + exit);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
