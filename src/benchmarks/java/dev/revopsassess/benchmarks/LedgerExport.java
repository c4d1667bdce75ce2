package dev.revopsassess.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * An ARR export of the long shape, a row for each customer and month, the same for the same number of customers. Customers
 * come and go over five years; amounts step up and down.
 */
final class LedgerExport {
    /** In which order the rows stand. */
    enum Order {
        MONTH,
        CUSTOMER,
        SHUFFLED
    }

    private static final int MONTHS = 60;
    private static final int FIRST_YEAR = 2021;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final int customers;
    private long rows;

    /** An export of about so many rows. */
    LedgerExport(long rows) {
        // A customer stays for 37 of the 60 months on average.
        this.customers = (int) (rows / 37);
    }

    /** Writes the export; packed where its name says so. */
    void write(Path file, Order order) throws IOException {
        rows = 0;
        try (OutputStream out = open(file)) {
            out.write("customer_id,month,arr\n".getBytes(StandardCharsets.US_ASCII));
            var row = new StringBuilder();
            long all = (long) customers * MONTHS;
            // A step that shares no factor with the number of cells visits each of them once.
            long step = apart(all);
            for (long i = 0; i < all; i++) {
                long cell = order == Order.SHUFFLED ? cell(i, step, all) : i;
                boolean byMonth = order == Order.MONTH;
                int customer = (int) (byMonth ? cell % customers : cell / MONTHS);
                int month = (int) (byMonth ? cell / customers : cell % MONTHS);
                if (holds(customer, month)) {
                    rows++;
                    row.setLength(0);
                    row(row, customer, month);
                    out.write(row.toString().getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    /** Rows of the file that was written last. */
    long rows() {
        return rows;
    }

    /** The place in the order; no product of two places of a file that fits a disk goes beyond a long. */
    private static long cell(long i, long step, long all) {
        return Math.floorMod(i * step, all);
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return file.toString().endsWith(".gz")
                ? new BufferedOutputStream(
                        new GZIPOutputStream(plain, 1 << 16) {
                            {
                                def.setLevel(Deflater.BEST_SPEED);
                            }
                        },
                        1 << 16)
                : plain;
    }

    private static long apart(long all) {
        long step = (long) (all * 0.6180339887498949);
        while (factor(step, all) != 1) {
            step++;
        }
        return step;
    }

    private static long factor(long a, long b) {
        return b == 0 ? a : factor(b, a % b);
    }

    private static boolean holds(int customer, int month) {
        long hash = hash(customer, -1);
        int start = Math.max(0, (int) (hash % 90) - 40);
        int stay = (int) ((hash >>> 20) % 100);
        return month >= start && (stay > 60 || month < start + 12 + stay);
    }

    private static void row(StringBuilder row, int customer, int month) {
        long hash = hash(customer, -1);
        long step = month / (5 + (hash >>> 40) % 9);
        long cents = 100_000 + (hash >>> 12) % 5_000_000 + hash(customer, step) % 400_000;
        row.append("cus_").append(1_000_000 + customer);
        row.append(',')
                .append(FIRST_YEAR + month / 12)
                .append(month % 12 < 9 ? "-0" : "-")
                .append(month % 12 + 1);
        row.append(',')
                .append(cents / 100)
                .append('.')
                .append(cents / 10 % 10)
                .append(cents % 10)
                .append('\n');
    }

    private static long hash(long customer, long step) {
        long hash = (customer * 31 + step + 7) * SCATTER;
        hash = (hash ^ (hash >>> 31)) * 0xD6E8FEB86659FD93L;
        return (hash ^ (hash >>> 32)) >>> 1;
    }
}
