package dev.revopsassess.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A ledger of millions of customer-months, read by the program and by DuckDB in turns: the figures have to be the same before
 * any time counts. {@code docs/benchmarks.md} says how to run it.
 */
@Isolated("what runs beside it would be measured too")
class LargeLedgerTest {
    private static final long ROWS = Long.getLong("rows", 1_800_000);
    private static final int PAIRS = Integer.getInteger("pairs", 1);
    private static final String VARIANTS = System.getProperty("variants", "month customer shuffled gz");

    @Test
    void theFiguresOfALargeLedgerAreThoseOfSqlAndItsTimesArePrinted() throws IOException, InterruptedException {
        Path folder = Path.of("target", "benchmarks", Long.toString(ROWS));
        Files.createDirectories(folder);
        StartTest.warm();
        var table = new StringBuilder();
        table.append("Machine: ").append(Cost.machine()).append(".\n\n");
        table.append("| rows | order | program wall, cpu, peak | DuckDB wall, cpu, peak | wall | cpu | memory |\n");
        table.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (String variant : VARIANTS.split(" ", -1)) {
            table.append(line(folder, variant));
        }
        System.out.println(table);
        Files.writeString(folder.resolve("table.md"), table.toString());
    }

    private static String line(Path folder, String variant) throws IOException, InterruptedException {
        boolean packed = variant.equals("gz");
        Path file = folder.resolve(packed ? "arr.csv.gz" : "arr.csv");
        var export = new LedgerExport(ROWS);
        export.write(
                file, packed ? LedgerExport.Order.MONTH : LedgerExport.Order.valueOf(variant.toUpperCase(Locale.ROOT)));
        var ours = new ArrayList<Cost>();
        var theirs = new ArrayList<Cost>();
        for (int i = 0; i < PAIRS; i++) {
            Path report = folder.resolve("report.json");
            Cost.Run run = Cost.of(
                    folder.resolve("program.out"),
                    List.of(
                            StartTest.LAUNCHER,
                            file.toString(),
                            "samples/northwind/headcount.csv",
                            "--format",
                            "json",
                            "-o",
                            report.toString()));
            Cost.Run duck = Cost.of(folder.resolve("duck.out"), Cost.main(DuckDb.class, file.toString()));
            List<String> figures = duck.output().lines().toList();
            String json = Files.readString(report);
            assertThat(value(json, "arr")).isEqualTo(Double.parseDouble(figures.get(0)));
            assertThat(value(json, "nrr"))
                    .isEqualTo(Double.parseDouble(figures.get(1)), org.assertj.core.data.Offset.offset(1e-8));
            assertThat(value(json, "grr"))
                    .isEqualTo(Double.parseDouble(figures.get(2)), org.assertj.core.data.Offset.offset(1e-8));
            ours.add(run.cost());
            theirs.add(duck.cost());
        }
        Files.delete(file);
        Cost us = median(ours);
        Cost them = median(theirs);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f s, %.1f s, %.0f MB | %.1f s, %.1f s, %.0f MB | %.2f | %.2f | %.2f |%n",
                export.rows(),
                variant,
                us.wall(),
                us.cpu(),
                us.peak(),
                them.wall(),
                them.cpu(),
                them.peak(),
                us.wall() / them.wall(),
                us.cpu() / them.cpu(),
                us.peak() / them.peak());
    }

    private static double value(String json, String metric) {
        Matcher value = Pattern.compile("\"id\"\\s*:\\s*\"" + metric + "\",\\s*\"value\"\\s*:\\s*([\\d.E]+)")
                .matcher(json);
        assertThat(value.find()).as(metric).isTrue();
        return Double.parseDouble(value.group(1));
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(
                middle(costs.stream().map(Cost::wall).toList()),
                middle(costs.stream().map(Cost::cpu).toList()),
                middle(costs.stream().map(Cost::peak).toList()));
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }
}
