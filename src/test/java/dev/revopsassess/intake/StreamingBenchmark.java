package dev.revopsassess.intake;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a large ARR export and reads it; prints rows and bytes a second beside those of plain line counting, and the most
 * heap that was in use. Run by hand with the heap that it should fit into: {@code docs/benchmarks.md} says how.
 */
final class StreamingBenchmark {
    private static final double MEGABYTE = 1 << 20;

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
        Path folder = Files.createTempDirectory("arr");
        Path file = folder.resolve(packed ? "arr.csv.gz" : "arr.csv");
        try {
            long bytes = write(file, customers, months, packed);
            System.out.printf(
                    Locale.ROOT,
                    "%,d customers x %d months, %.0f MB of text%s, heap limit %.0f MB%n",
                    customers,
                    months,
                    bytes / MEGABYTE,
                    packed ? String.format(Locale.ROOT, " (%.0f MB packed)", Files.size(file) / MEGABYTE) : "",
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
            long started = System.nanoTime();
            long lines = lines(file, packed);
            print(packed ? "unpacked and lines counted" : "lines counted", lines - 1, bytes, seconds(started));
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long processor = processorTime();
            started = System.nanoTime();
            Exports exports = Intake.read(
                    List.of(folder), IntakeSettings.defaults(), Room.HEADERS, Room.STATUSES, Room.TITLES, List.of());
            double taken = seconds(started);
            check(exports, lines - 1, customers, months);
            print("read by the intake", lines - 1, bytes, taken);
            System.out.printf(
                    Locale.ROOT, "of it on a processor:        %6.1f s%n", (processorTime() - processor) / 1e9);
            long peak = heapPools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(Locale.ROOT, "most heap in use: at most %.0f MB%n", peak / MEGABYTE);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void check(Exports exports, long lines, int customers, int months) {
        long rows = exports.files().get(0).rowsUsed();
        long seen = exports.ledger()
                .flatMap(book -> book.at(book.last()).customers())
                .orElseThrow()
                .paying();
        if (rows != lines || rows != (long) customers * months || seen != customers) {
            throw new IllegalStateException(rows + " rows used of " + lines + " lines, " + seen + " customers");
        }
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Nanoseconds that all threads of this process spent on a processor: what is left of a time on a busy machine. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void print(String what, long rows, long bytes, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-27s %6.1f s %,12.0f rows/s %7.1f MB/s%n",
                what + ":",
                seconds,
                rows / seconds,
                bytes / MEGABYTE / seconds);
    }

    /** A row for each customer and month, as wide as billing systems write them; says how many bytes of text that was. */
    private static long write(Path file, int customers, int months, boolean packed) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file);
                Writer text = new BufferedWriter(
                        new OutputStreamWriter(packed ? fast(out) : out, StandardCharsets.UTF_8), 1 << 16)) {
            String header = "customer_id,customer_name,reporting_month,plan,currency,arr\n";
            text.write(header);
            bytes += header.length();
            for (int month = 0; month < months; month++) {
                String end = "," + YearMonth.of(2021, 10).plusMonths(month).atEndOfMonth() + ",";
                for (int customer = 0; customer < customers; customer++) {
                    String row =
                            "cus_Q" + (100_000_000L + customer * 7_919L) + ",\"Customer No. " + customer + ", Inc.\""
                                    + end + (customer % 3 == 0 ? "Enterprise annual" : "Team monthly") + ",USD,"
                                    + (1000 + (customer + month) % 977 * 13) + ".50\n";
                    text.write(row);
                    bytes += row.length();
                }
            }
        }
        return bytes;
    }

    private static OutputStream fast(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
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
