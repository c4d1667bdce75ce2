package dev.revopsassess.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What a process of its own cost, as Linux counts it.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor, of all its threads
 * @param peak megabytes of memory at its highest
 */
record Cost(double wall, double cpu, double peak) {
    private static final double TICKS = 100;
    private static final double MEGABYTE = 1 << 10;
    private static final int USER_TIME = 11;

    /** What a process printed, and what it cost. */
    record Run(String output, Cost cost) {}

    /** Milliseconds between two looks at a process: more often, and the looks would take a part of what they measure. */
    private static final int LOOK = 20;

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException where it ends with another code than 0
     */
    static Run of(Path output, List<String> command) throws IOException, InterruptedException {
        Path errors = output.resolveSibling(output.getFileName() + ".err");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        double cpu = 0;
        double peak = 0;
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            Path counts = Path.of("/proc", Long.toString(process.pid()));
            try {
                cpu = Math.max(cpu, cpu(Files.readString(counts.resolve("stat"))));
                peak = Math.max(peak, peak(Files.readAllLines(counts.resolve("status"))));
            } catch (IOException | UncheckedIOException e) {
                // It ended between two looks: the look before holds.
            }
        }
        double wall = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": "
                    + Files.readString(errors, StandardCharsets.UTF_8));
        }
        return new Run(Files.readString(output, StandardCharsets.UTF_8), new Cost(wall, cpu, peak));
    }

    /**
     * Runs a command to its end and says how many seconds of processor it took, with all that it started, to the
     * millisecond: short runs are over between two looks. The shell that counts is bash.
     *
     * @throws IllegalStateException where it ends with another code than 0
     */
    static double processor(Path output, List<String> command) throws IOException, InterruptedException {
        Path said = output.resolveSibling(output.getFileName() + ".time");
        var timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" >\"$0\" 2>\"$0.err\"", output.toString()));
        timed.addAll(command);
        int code =
                new ProcessBuilder(timed).redirectError(said.toFile()).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ": "
                    + Files.readString(output.resolveSibling(output.getFileName() + ".err"), StandardCharsets.UTF_8));
        }
        return Arrays.stream(Files.readString(said).strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private static double cpu(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS;
    }

    private static double peak(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / MEGABYTE)
                .findFirst()
                .orElse(0);
    }

    /** The command that runs a class of the benchmarks. */
    static List<String> main(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(java(), "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** That of the tests: the build starts them with a jar that only names it. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The machine in one line. */
    static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        return String.format(
                Locale.ROOT,
                "%s, %d cores, Java %s, %s %s, load %s at the start",
                processor,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                load);
    }
}
