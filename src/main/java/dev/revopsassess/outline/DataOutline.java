package dev.revopsassess.outline;

import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.outline.block.Table.Cell;
import dev.revopsassess.outline.block.Table.Layout;
import dev.revopsassess.signal.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read, and the appendix. */
record DataOutline(Narrative narrative) {
    void read(Sheet.Writer page) {
        DataLines data = narrative.data();
        page.paragraph(data.summary())
                .table(Table.of(
                        "Files",
                        List.of("File", "Taken for", "#Read", "#Used", "#Set aside", "Because"),
                        data.files().stream()
                                .map(file -> List.of(
                                        file.file(),
                                        file.kind() + (file.system().isEmpty() ? "" : " (" + file.system() + ")"),
                                        file.read(),
                                        file.used(),
                                        file.setAside(),
                                        file.reasons()))
                                .toList()))
                .fold(
                        "Worth a look (" + data.problems().size() + ")",
                        Sheet.titled("Worth a look")
                                .table(Table.of(
                                                "Worth a look",
                                                List.of("How grave", "Where", "What"),
                                                data.problems().stream()
                                                        .map(DataOutline::problem)
                                                        .toList())
                                        .laidOut(Layout.ENTRIES)))
                .items("Assumed where the exports do not say", data.assumptions())
                .fold(
                        "Titles that no pattern knows (" + data.unmapped().size() + ")",
                        Sheet.titled("").items(data.unmapped()));
    }

    private static List<String> problem(DataLines.ProblemLine problem) {
        return List.of(
                problem.severity(),
                problem.place(),
                problem.message() + (problem.fix().isEmpty() ? "" : " Fix: " + problem.fix()));
    }

    void appendix(Sheet.Writer page) {
        Map<String, Section> told = told();
        for (Dimension dimension : ScoreLine.ORDER) {
            List<SignalLine> lines = narrative.signals(dimension);
            fold(
                    page,
                    "Signals: " + ScoreLine.gloss(dimension) + " (" + dimension.word() + ")",
                    Table.columns("Signal", "State", "#Weight", "#Adds", "What is known"),
                    lines.stream().map(line -> signal(line, told)).toList());
        }
        fold(
                page,
                "Metrics",
                Table.columns("Metric", "#Value", "Formula, or what is missing"),
                narrative.metrics().stream().map(DataOutline::metric).toList());
        fold(
                page,
                "Answers",
                Table.columns("Question", "Answer", "Rows"),
                narrative.answers().stream()
                        .map(answer -> List.of(
                                Cell.of(answer.id()), Cell.of(answer.value().orElse("")), Cell.of(answer.placesText())))
                        .toList());
        fold(
                page,
                "Thresholds and where they come from",
                Table.columns("Signal", "Thresholds"),
                narrative.thresholds().stream()
                        .map(line -> List.of(new Cell(line.title(), line.id()), Cell.of(line.thresholdsText())))
                        .toList());
    }

    private static void fold(Sheet.Writer page, String title, List<Table.Column> columns, List<List<Cell>> rows) {
        page.fold(
                title + " (" + rows.size() + ")",
                Sheet.titled(title).table(new Table(title, columns, rows, -1, Layout.ENTRIES)));
    }

    /** The section that tells a signal with its evidence and rows, by the signal's id. */
    private Map<String, Section> told() {
        var told = new HashMap<String, Section>();
        narrative.drivers().forEach(line -> told.put(line.id(), Section.DRIVERS));
        Stream.of(narrative.against(), narrative.groundMissing(), narrative.waived())
                .flatMap(List::stream)
                .forEach(line -> told.put(line.id(), Section.AGAINST));
        return told;
    }

    /** What a section above tells is not told once more. */
    private List<Cell> signal(SignalLine line, Map<String, Section> told) {
        Section above = told.get(line.id());
        return List.of(
                new Cell(line.title(), line.id()),
                Cell.of(line.mark().glyph() + " " + line.standing()
                        + line.value().map(value -> ", " + value).orElse("")),
                Cell.of(Integer.toString(line.weight())),
                Cell.of(line.contribution().orElse("")),
                above == null
                        ? new Cell(line.evidenceText(), line.placesText())
                        : Cell.of("under \"" + narrative.title(above) + "\""));
    }

    private static List<Cell> metric(MetricLine metric) {
        String notes = metric.notes().stream().map(note -> " (" + note + ")").collect(Collectors.joining());
        String period = metric.period().orElse("");
        return List.of(
                new Cell(metric.title(), metric.id()),
                Cell.of(metric.value().orElse(PlanLines.NOT_MEASURED)),
                new Cell(
                        metric.formula().or(metric::missing).orElse("") + notes,
                        period + (period.isEmpty() || metric.places().isEmpty() ? "" : "; ") + metric.placesText()));
    }
}
