package dev.revopsassess.render.markdown;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.DataLines;
import dev.revopsassess.report.MetricLine;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.ScoreLine;
import dev.revopsassess.report.Section;
import dev.revopsassess.report.Series;
import dev.revopsassess.report.SignalLine;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.Figures;
import dev.revopsassess.value.Unit;
import java.util.List;
import java.util.stream.Collectors;

/** What was read, and the appendix. */
final class AppendixMarkdown {
    private AppendixMarkdown() {}

    static void data(Document document, Narrative narrative) {
        DataLines data = narrative.data();
        document.heading(2, narrative.heading(Section.DATA)).paragraph(data.summary());
        if (!data.files().isEmpty()) {
            document.table(
                    List.of("File", "Taken for", "System", "Read", "Used", "Set aside", "Because"),
                    List.of("-", "-", "-", "-:", "-:", "-:", "-"),
                    data.files().stream()
                            .map(file -> List.of(
                                    file.file(),
                                    file.kind(),
                                    file.system(),
                                    file.read(),
                                    file.used(),
                                    file.setAside(),
                                    file.reasons()))
                            .toList());
        }
        if (!data.problems().isEmpty()) {
            document.open("Worth a look: " + data.problems().size())
                    .table(
                            List.of("", "Where", "What"),
                            List.of("-", "-", "-"),
                            data.problems().stream()
                                    .map(problem -> List.of(
                                            problem.severity(),
                                            problem.place(),
                                            problem.message()
                                                    + (problem.fix().isEmpty() ? "" : " Fix: " + problem.fix())))
                                    .toList())
                    .close();
        }
        if (!data.assumptions().isEmpty()) {
            document.heading(3, "Assumed where the exports do not say").list(data.assumptions());
        }
        if (!data.unmapped().isEmpty()) {
            document.open("Titles that no pattern knows (people)")
                    .list(data.unmapped())
                    .close();
        }
        document.list(narrative.colophon());
    }

    static void appendix(Document document, Narrative narrative, Assessment assessment) {
        document.heading(2, narrative.heading(Section.APPENDIX));
        series(document, assessment.series(), assessment.currency());
        for (Dimension dimension : ScoreLine.ORDER) {
            List<SignalLine> lines = narrative.signals(dimension);
            document.open("Signals: " + ScoreLine.gloss(dimension) + " (" + dimension.word() + "), " + lines.size())
                    .table(
                            List.of("", "Signal", "Id", "Value", "What is known", "Adds", "Weight", "Why", "Do"),
                            List.of("-", "-", "-", "-:", "-", "-:", "-:", "-", "-"),
                            lines.stream().map(AppendixMarkdown::signal).toList())
                    .close();
        }
        document.open("Metrics: " + narrative.metrics().size())
                .table(
                        List.of("Metric", "Id", "Value", "Period", "Formula", "Rows"),
                        List.of("-", "-", "-:", "-", "-", "-"),
                        narrative.metrics().stream()
                                .map(AppendixMarkdown::metric)
                                .toList())
                .close();
        if (!narrative.answers().isEmpty()) {
            document.open("Answers: " + narrative.answers().size())
                    .table(
                            List.of("Question", "Answer", "Rows"),
                            List.of("-", "-", "-"),
                            narrative.answers().stream()
                                    .map(answer ->
                                            List.of(answer.id(), answer.value().orElse(""), answer.placesText()))
                                    .toList())
                    .close();
        }
        document.open("Thresholds and where they come from")
                .table(
                        List.of("Signal", "Id", "Thresholds"),
                        List.of("-", "-", "-"),
                        narrative.thresholds().stream()
                                .map(line -> List.of(line.title(), line.id(), line.thresholdsText()))
                                .toList())
                .close();
    }

    private static List<String> signal(SignalLine line) {
        return List.of(
                line.mark().glyph() + " " + line.status(),
                line.title(),
                line.id(),
                line.value().orElse(""),
                line.evidenceText(),
                line.contribution().orElse(""),
                Integer.toString(line.weight()),
                line.why(),
                line.action());
    }

    private static List<String> metric(MetricLine metric) {
        String notes = metric.notes().stream().map(note -> " (" + note + ")").collect(Collectors.joining());
        return List.of(
                metric.title(),
                metric.id(),
                metric.value().orElse("not measured"),
                metric.period().orElse(""),
                metric.formula().or(metric::missing).orElse("") + notes,
                metric.placesText());
    }

    private static void series(Document document, Series series, String currency) {
        Unit money = Unit.money(currency);
        if (!series.arr().isEmpty()) {
            document.chart(Mermaid.arr(series.arr(), currency))
                    .open("Recurring revenue by month, " + currency)
                    .table(
                            List.of("Month", "New", "Expansion", "Back", "Contraction", "Churn", "Closing"),
                            List.of("-", "-:", "-:", "-:", "-:", "-:", "-:"),
                            series.arr().stream()
                                    .map(month -> List.of(
                                            month.month().toString(),
                                            Figures.number(month.added(), 0),
                                            Figures.number(month.expansion(), 0),
                                            Figures.number(month.reactivation(), 0),
                                            Figures.number(month.contraction(), 0),
                                            Figures.number(month.churn(), 0),
                                            Figures.number(month.closing(), 0)))
                                    .toList())
                    .close();
        }
        if (!series.nrr().isEmpty()) {
            document.chart(Mermaid.retention(series.nrr()))
                    .open("Net revenue retention by month")
                    .table(
                            List.of("Month", "NRR"),
                            List.of("-", "-:"),
                            series.nrr().stream()
                                    .map(point ->
                                            List.of(point.month().toString(), Figures.text(point.value(), Unit.RATIO)))
                                    .toList())
                    .close();
        }
        if (!series.forecasts().isEmpty()) {
            document.chart(Mermaid.forecasts(series.forecasts(), currency))
                    .open("Forecast against actual")
                    .table(
                            List.of("Period", "Forecast", "Actual", "Error", ""),
                            List.of("-", "-:", "-:", "-:", "-"),
                            series.forecasts().stream()
                                    .map(period -> List.of(
                                            period.label(),
                                            Figures.text(period.forecast(), money),
                                            Figures.text(period.actual(), money),
                                            period.error().isPresent()
                                                    ? Figures.text(
                                                            period.error().getAsDouble(), Unit.RATIO)
                                                    : "",
                                            period.missed() ? "missed" : ""))
                                    .toList())
                    .close();
        }
        if (!series.headcount().isEmpty()) {
            document.chart(Mermaid.headcount(series.headcount()))
                    .open("People in the revenue organisation by month")
                    .table(
                            List.of("Month", "By function", "Together"),
                            List.of("-", "-", "-:"),
                            series.headcount().stream()
                                    .map(month -> List.of(
                                            month.month().toString(),
                                            month.people().entrySet().stream()
                                                    .map(entry -> entry.getKey().word() + " " + entry.getValue())
                                                    .collect(Collectors.joining(", ")),
                                            Long.toString(month.total())))
                                    .toList())
                    .close();
        }
    }
}
