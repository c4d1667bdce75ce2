package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the rows take about four times the work; where every row meets every other they take sixteen times. */
class GrowthTest {
    /** House: between four and sixteen, with room for what the processor does meanwhile. */
    private static final double MOST = 9;

    private static final String PEOPLE = "Name,Job Title,Department,Reporting to,Hire Date,Employment Status\n";
    private static final String LEDGER = "Customer,Month,MRR,Currency\nAcme,2025-01,100,USD\n";

    @TempDir
    Path folder;

    static java.util.stream.Stream<Arguments> inputs() {
        return java.util.stream.Stream.of(
                input(
                        "tools of one name",
                        "tools.csv",
                        2_000,
                        rows -> "name,category,team,annual_cost,integrations\n"
                                + lines(
                                        rows,
                                        row -> "Salesforce Sales Cloud,CRM,Sales,62400,Marketo Engage; Outreach")),
                input(
                        "people of one name",
                        "headcount.csv",
                        1_500,
                        rows -> PEOPLE
                                + lines(
                                        rows,
                                        row -> "Jane Doe,Account Executive,Sales,Mara Vance,2022-01-%02d,Active"
                                                .formatted(row % 28 + 1))),
                input(
                        "titles that nobody knows",
                        "headcount.csv",
                        1_500,
                        rows -> PEOPLE
                                + lines(
                                        rows,
                                        row -> "Jane Doe" + row + ",Zorb" + row
                                                + " Quux,Blip,Mara Vance,2022-01-01,Active")),
                input(
                        "statuses that nobody knows",
                        "headcount.csv",
                        1_500,
                        rows -> PEOPLE
                                + lines(
                                        rows,
                                        row -> "Jane Doe" + row + ",Seller,Sales,Mara Vance,2022-01-01,state x" + row)),
                input(
                        "a chain of managers",
                        "headcount.csv",
                        1_500,
                        rows -> PEOPLE
                                + lines(
                                        rows,
                                        row -> "Jane D" + row + ",Seller,Sales,Jane D" + (row + 1)
                                                + ",2022-01-01,Active")),
                input(
                        "blank rows",
                        "arr.csv",
                        50_000,
                        rows -> LEDGER + ",,,\n".repeat(rows) + "Beta,2025-02,100,USD\n"),
                input(
                        "a long name",
                        "arr.csv",
                        100_000,
                        rows -> LEDGER + "Xy z".repeat(rows / 4) + ",2025-02,100,USD\n"),
                input(
                        "columns",
                        "arr.csv",
                        500,
                        rows -> "Customer,Month,MRR,Currency,"
                                + listed(rows, column -> "col " + column + " word") + "\nAcme,2025-01,100,USD,"
                                + listed(rows, column -> "v" + column) + "\n"),
                input(
                        "problems",
                        "arr.csv",
                        1_500,
                        rows -> LEDGER + lines(rows, row -> "B" + row + ",foo" + row + ",1x,USD")),
                input(
                        "customers apart by a space",
                        "arr.csv",
                        3_000,
                        rows -> LEDGER
                                + lines(
                                        rows,
                                        row -> "Beta" + (row % 2 == 0 ? "" : " ") + row / 2 + ",2025-02,100,USD")),
                input(
                        "rows of one deal",
                        "opportunities.csv",
                        2_000,
                        rows -> "Opportunity ID,Account Name,Stage,Amount,Created Date,Close Date\n"
                                + lines(
                                        rows,
                                        row -> "0065g,Acme,Closed Won," + (1_000 + row) + ",2024-08-01,2024-10-02")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void fourTimesTheInputTakesNoSixteenTimesTheWork(String what, String file, int rows, IntFunction<String> text) {
        work(file, text.apply(rows / 4));
        long one = Math.max(work(file, text.apply(rows)), 20_000_000L);
        assertThat(work(file, text.apply(4 * rows)) / (double) one).as(what).isLessThan(MOST);
    }

    /** The time that the processor gave to this thread, in nanoseconds: what else runs on the machine does not count. */
    private long work(String file, String text) {
        Path input = Run.written(folder, Map.of(file, text));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Run.judged(input, "--as-of", "2026-09-30");
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static Arguments input(String what, String file, int rows, IntFunction<String> text) {
        return Arguments.of(what, file, rows, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String listed(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(cell).collect(Collectors.joining(","));
    }
}
