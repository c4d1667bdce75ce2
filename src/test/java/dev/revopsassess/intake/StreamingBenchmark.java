package dev.revopsassess.intake;

import dev.revopsassess.record.Exports;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a large ARR export and reads it; prints rows a second beside those of plain line counting. Run by hand with the
 * heap that it should fit into: {@code docs/benchmarks.md} says how.
 */
final class StreamingBenchmark {
    private StreamingBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments customers, months, and {@code gz} for a packed file
     */
    public static void main(String[] arguments) throws IOException {
        int customers = Integer.parseInt(arguments[0]);
        int months = Integer.parseInt(arguments[1]);
        boolean packed = arguments.length > 2;
        Path file = Files.createTempDirectory("arr").resolve(packed ? "arr.csv.gz" : "arr.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Writer text = new BufferedWriter(new OutputStreamWriter(
                        packed ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8))) {
            text.write("customer,month,arr\n");
            for (int month = 0; month < months; month++) {
                String end = YearMonth.of(2024, 4).plusMonths(month).toString();
                for (int customer = 0; customer < customers; customer++) {
                    text.write("customer-" + customer + "," + end + "," + (1000 + customer % 977) + ".50\n");
                }
            }
        }
        long started = System.nanoTime();
        long lines = lines(file, packed);
        double floor = seconds(started);
        started = System.nanoTime();
        Exports exports =
                Intake.read(List.of(file.getParent()), IntakeSettings.defaults(), Room.HEADERS, Room.TITLES, List.of());
        double taken = seconds(started);
        long rows = exports.files().get(0).rowsUsed();
        int seen = exports.ledger().orElseThrow().customers().orElseThrow().length;
        if (rows != lines - 1 || rows != (long) customers * months || seen != customers) {
            throw new IllegalStateException(rows + " rows used of " + lines + " lines, " + seen + " customers");
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d MB%s, heap limit %d MB, %d customers%n",
                rows,
                Files.size(file) >> 20,
                packed ? " packed" : "",
                Runtime.getRuntime().maxMemory() >> 20,
                seen);
        System.out.printf(Locale.ROOT, "lines counted: %.1f s, %.0f rows/s%n", floor, rows / floor);
        System.out.printf(Locale.ROOT, "intake:        %.1f s, %.0f rows/s%n", taken, rows / taken);
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    /** The floor: the same bytes unpacked and decoded, and nothing done with a line but counting it. */
    private static long lines(Path file, boolean packed) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var text = new BufferedReader(new InputStreamReader(
                        packed ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8))) {
            long lines = 0;
            while (text.readLine() != null) {
                lines++;
            }
            return lines;
        }
    }
}
