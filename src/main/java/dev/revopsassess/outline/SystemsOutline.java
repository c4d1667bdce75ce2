package dev.revopsassess.outline;

import dev.revopsassess.metric.systems.RevenueSystem;
import dev.revopsassess.metric.systems.SystemFigures.Compared;
import dev.revopsassess.metric.systems.SystemFigures.Told;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same figure in several systems, by quarter: a row a system, how far they are apart, and the rows behind them. */
final class SystemsOutline {
    private SystemsOutline() {}

    static void write(Sheet.Writer page, List<Compared> figures) {
        if (!figures.isEmpty()) {
            page.heading("The same figure in several systems");
        }
        figures.forEach(figure -> write(page, figure));
    }

    private static void write(Sheet.Writer page, Compared compared) {
        Told year = compared.year();
        List<Told> columns =
                Stream.concat(compared.quarters().stream(), Stream.of(year)).toList();
        String money =
                compared.unit().equals(Unit.COUNT) ? "" : ", " + compared.unit().code();
        String title = compared.figure().title() + money + ", by quarter";
        var head = new ArrayList<String>(List.of("System"));
        compared.quarters()
                .forEach(told -> head.add("#to " + YearMonth.from(told.period().to())));
        head.add("#12 months");
        List<List<String>> rows = Stream.concat(
                        year.said().stream()
                                .map(said -> row(
                                        said.system().title(),
                                        columns.stream()
                                                .map(told -> value(told, said.system()))
                                                .toList())),
                        Stream.of(row(
                                "Apart",
                                columns.stream()
                                        .map(told -> NumberText.of(told.apart(), Unit.RATIO))
                                        .toList())))
                .toList();
        page.paragraph(Tone.STRONG, title)
                .table(Table.of(title, head, rows))
                .facts(year.said().stream()
                        .map(said -> new Fact(said.system().title(), places(said.lines())))
                        .toList());
    }

    private static List<String> row(String name, List<String> cells) {
        return Stream.concat(Stream.of(name), cells.stream()).toList();
    }

    private static String places(List<Origin> lines) {
        return lines.stream().map(Origin::place).collect(Collectors.joining("; "));
    }

    /** A dash where the system does not cover the quarter. */
    private static String value(Told told, RevenueSystem system) {
        return told.said().stream()
                .filter(said -> said.system() == system)
                .map(said -> NumberText.amount(said.value()))
                .findFirst()
                .orElse("-");
    }
}
