package dev.revopsassess.render.text;

import dev.revopsassess.report.DataLines;
import dev.revopsassess.report.MetricLine;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.ScoreLine;
import dev.revopsassess.report.Section;
import dev.revopsassess.report.SignalLine;
import dev.revopsassess.signal.Dimension;
import java.util.ArrayList;
import java.util.List;

/** What was read, and the appendix. */
final class DataText {
    private DataText() {}

    static void read(Page page, Narrative narrative) {
        DataLines data = narrative.data();
        page.heading(narrative.heading(Section.DATA));
        page.paragraph(2, Style.PLAIN, data.summary());
        if (!data.files().isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("file", "taken for", "read", "used", "aside", "because"));
            data.files()
                    .forEach(file -> rows.add(List.of(
                            file.file(), kind(file), file.read(), file.used(), file.setAside(), file.reasons())));
            page.gap().table(2, rows, List.of(2, 3, 4));
        }
        if (!data.problems().isEmpty()) {
            page.gap().paragraph(2, Style.STRONG, "Worth a look");
            data.problems()
                    .forEach(problem -> page.hanging(
                            "  " + Columns.left(problem.severity(), 8),
                            problem.text() + (problem.fix().isEmpty() ? "" : " Fix: " + problem.fix()),
                            Style.PLAIN));
        }
        list(page, "Assumed where the exports do not say", data.assumptions());
        list(page, "Titles that no pattern knows (people)", data.unmapped());
        narrative.colophon().forEach(line -> page.paragraph(2, Style.DIM, line));
    }

    private static String kind(DataLines.FileLine file) {
        return file.system().isEmpty() ? file.kind() : file.kind() + " (" + file.system() + ")";
    }

    private static void list(Page page, String title, List<String> items) {
        if (!items.isEmpty()) {
            page.gap().paragraph(2, Style.STRONG, title);
            items.forEach(item -> page.hanging("  - ", item, Style.PLAIN));
        }
        page.gap();
    }

    static void appendix(Page page, Narrative narrative) {
        page.heading("Appendix: every signal");
        for (Dimension dimension : ScoreLine.ORDER) {
            page.gap().paragraph(0, Style.STRONG, ScoreLine.gloss(dimension) + " (" + dimension.word() + ")");
            narrative.signals(dimension).forEach(line -> signal(page, line));
        }
        page.heading("Appendix: every metric");
        narrative.metrics().stream()
                .filter(metric -> metric.value().isPresent())
                .forEach(metric -> metric(page, metric));
        List<MetricLine> missing = narrative.metrics().stream()
                .filter(metric -> metric.value().isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            page.gap().paragraph(0, Style.STRONG, "Not measured");
            missing.forEach(metric ->
                    page.hanging("  " + metric.title() + ": ", metric.missing().orElse(""), Style.PLAIN));
        }
        if (!narrative.answers().isEmpty()) {
            page.heading("Appendix: every answer");
            narrative
                    .answers()
                    .forEach(answer -> page.edges(
                            "  " + answer.id() + ": " + answer.value().orElse(""),
                            Style.PLAIN,
                            answer.placesText(),
                            Style.DIM));
        }
        page.heading("Appendix: every threshold");
        narrative
                .thresholds()
                .forEach(threshold -> page.hanging(threshold.id() + ": ", threshold.thresholdsText(), Style.PLAIN));
    }

    private static void signal(Page page, SignalLine line) {
        page.edges(
                line.mark().glyph() + " " + line.title()
                        + line.value().map(value -> ": " + value).orElse(""),
                Page.style(line.mark()),
                line.status()
                        + line.contribution().map(share -> ", adds " + share).orElse("") + ", weight " + line.weight(),
                Style.DIM);
        switch (line.mark()) {
            case UNKNOWN, NOT_APPLICABLE, WAIVED -> page.paragraph(2, Style.DIM, line.evidenceText());
            case FIRED, WATCH, MISSING, PARTLY -> {
                page.hanging("  why: ", line.why(), Style.PLAIN);
                page.hanging("  do:  ", line.action(), Style.PLAIN);
            }
            case CLEAR, IN_PLACE -> {}
        }
    }

    private static void metric(Page page, MetricLine metric) {
        page.edges(metric.title(), Style.STRONG, metric.value().orElse(""), Style.STRONG);
        metric.formula().ifPresent(formula -> page.paragraph(2, Style.PLAIN, formula));
        String where = metric.period().orElse("") + (metric.places().isEmpty() ? "" : "; " + metric.placesText());
        page.paragraph(2, Style.DIM, where);
        metric.notes().forEach(note -> page.hanging("  - ", note, Style.PLAIN));
    }
}
