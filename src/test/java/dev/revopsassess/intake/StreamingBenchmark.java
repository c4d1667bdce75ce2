package dev.revopsassess.intake;

import dev.revopsassess.record.Exports;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes a large ARR export and reads it; prints rows a second. Run by hand with the heap that it should fit into. */
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
        long begin = System.nanoTime();
        Exports exports =
                Intake.read(List.of(file.getParent()), IntakeSettings.defaults(), Room.HEADERS, Room.TITLES, List.of());
        double seconds = (System.nanoTime() - begin) / 1e9;
        long rows = exports.files().get(0).rowsUsed();
        System.out.printf(
                java.util.Locale.ROOT,
                "%d rows, %d MB, %.1f s, %.0f rows/s, heap limit %d MB, %d customers%n",
                rows,
                Files.size(file) >> 20,
                seconds,
                rows / seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                exports.ledger().orElseThrow().customers().orElseThrow().length);
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
