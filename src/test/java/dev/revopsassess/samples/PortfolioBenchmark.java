package dev.revopsassess.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Assesses many generated companies in one run, beside a sample of them in a process each; then kills a run in the middle,
 * resumes it and compares every byte. Among the companies are one whose configuration is wrong, one without a file and one
 * with a large ARR export. Run by hand: {@code docs/benchmarks.md} says how, and what it printed.
 */
final class PortfolioBenchmark {
    private static final int HUGE_CUSTOMERS = 20_000;
    private static final int HUGE_MONTHS = 36;
    private static final List<String> LAUNCHER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g");

    /** What a process took. */
    private record Cost(double wall, double processor, long peakKilobytes, int exit) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s wall, %.1f s of processor, %d MB at most, exit %d",
                    wall,
                    processor,
                    peakKilobytes / 1024,
                    exit);
        }
    }

    private PortfolioBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments how many companies, and how many of them in a process each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int companies = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("portfolio");
        try {
            measure(companies, Integer.parseInt(arguments[1]), folder);
        } finally {
            remove(folder);
        }
    }

    private static void measure(int companies, int sample, Path folder) throws IOException, InterruptedException {
        Path clients = Files.createDirectory(folder.resolve("clients"));
        Path first = Files.createDirectory(folder.resolve("first"));
        write(clients, companies);
        copy(clients.resolve("company-0002"), Files.createDirectory(first.resolve("company-0002")));
        System.out.printf(
                Locale.ROOT,
                "%,d companies, %.1f MB, %d processors%n",
                companies,
                bytes(clients) / 1e6,
                Runtime.getRuntime().availableProcessors());

        Cost one = run(() -> false, "portfolio", first, "-o", folder.resolve("one"));
        System.out.println("one company: " + one);
        Path whole = folder.resolve("whole");
        Cost all = run(() -> false, "portfolio", clients, "-o", whole);
        System.out.println("all of them: " + all);
        System.out.printf(
                Locale.ROOT,
                "a company after the first: %.0f ms wall, %.0f ms of processor%n",
                (all.wall() - one.wall()) * 1000 / (companies - 1),
                (all.processor() - one.processor()) * 1000 / (companies - 1));

        double wall = 0;
        double processor = 0;
        for (int number = 2; number < 2 + sample; number++) {
            Path alone = folder.resolve("alone-" + number);
            Cost cost = run(
                    () -> false, "assess", clients.resolve(name(number)), "-o", alone + ".json", "-o", alone + ".html");
            wall += cost.wall();
            processor += cost.processor();
        }
        System.out.printf(
                Locale.ROOT,
                "a process each: %.0f ms wall, %.0f ms of processor (mean of %d)%n",
                wall * 1000 / sample,
                processor * 1000 / sample,
                sample);

        Path killed = folder.resolve("killed");
        Cost half = run(() -> seals(killed) >= companies / 2, "portfolio", clients, "-o", killed);
        System.out.println("killed with " + seals(killed) + " finished: " + half);
        Cost rest = run(() -> false, "portfolio", clients, "-o", killed, "--resume");
        System.out.println("resumed: " + rest);
        SortedMap<String, String> resumed = digests(killed);
        System.out.println(resumed.size() + " files, "
                + (resumed.equals(digests(whole)) ? "each as in one run" : "NOT as in one run"));
        System.out.println(
                "resumed again, nothing changed: " + run(() -> false, "portfolio", clients, "-o", killed, "--resume"));
    }

    private static void write(Path clients, int companies) throws IOException {
        for (int number = 1; number <= companies - 3; number++) {
            Path company = Files.createDirectory(clients.resolve(name(number)));
            for (Map.Entry<String, String> file : GeneratedCompany.files(number).entrySet()) {
                Files.writeString(company.resolve(file.getKey()), file.getValue());
            }
        }
        Files.writeString(Files.createDirectory(clients.resolve("bad")).resolve("revops-assess.yaml"), "compny: Bad\n");
        Files.createDirectory(clients.resolve("empty"));
        Path huge = Files.createDirectory(clients.resolve("huge")).resolve("arr.csv");
        try (BufferedWriter file = Files.newBufferedWriter(huge)) {
            file.write("customer_id,month,arr\n");
            YearMonth end = YearMonth.of(2026, 9);
            for (int month = HUGE_MONTHS - 1; month >= 0; month--) {
                for (int customer = 0; customer < HUGE_CUSTOMERS; customer++) {
                    file.write("c" + customer + "," + end.minusMonths(month) + ","
                            + (1_000 + customer % 977 + 3 * (HUGE_MONTHS - month)) + "\n");
                }
            }
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "company-%04d", number);
    }

    /** Runs the program with the flags of its launcher until it ends, or kills it once that is so. */
    private static Cost run(BooleanSupplier kill, Object... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LAUNCHER);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.revopsassess.cli.Main"));
        Stream.of(words).map(Object::toString).forEach(command::add);
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double processor = 0;
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            processor = process.toHandle()
                    .info()
                    .totalCpuDuration()
                    .map(spent -> spent.toMillis() / 1000.0)
                    .orElse(processor);
            peak = Math.max(peak, peak(process.pid()));
            if (kill.getAsBoolean()) {
                process.destroyForcibly().waitFor();
            }
        }
        return new Cost((System.nanoTime() - began) / 1e9, processor, peak, process.exitValue());
    }

    /** The most memory that a process has held so far, as Linux counts it. */
    private static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static long seals(Path output) {
        try (Stream<Path> files = Files.list(output.resolve("companies"))) {
            return files.filter(file -> file.toString().endsWith(".sha256")).count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static SortedMap<String, String> digests(Path folder) throws IOException {
        var digests = new TreeMap<String, String>();
        for (Path file : files(folder)) {
            try {
                digests.put(
                        folder.relativize(file).toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return digests;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
