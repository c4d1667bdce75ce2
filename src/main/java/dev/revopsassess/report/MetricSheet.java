package dev.revopsassess.report;

import dev.revopsassess.metric.Metric;
import dev.revopsassess.report.Sheet.Entry;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** What a metric means, and which signals read it. */
public final class MetricSheet {
    private final List<Signal> signals;

    /** Names the readers among these signals. */
    public MetricSheet(List<Signal> signals) {
        this.signals = List.copyOf(signals);
    }

    /** One metric on a page of its own. */
    public Sheet of(Metric metric) {
        Sheet.Writer page = Sheet.titled(metric.title() + " (" + metric.id() + ")");
        write(metric, page);
        return page.sheet();
    }

    /** All metrics, a heading each. */
    public Sheet catalogue(String title, String opening, List<Metric> metrics) {
        Sheet.Writer page = Sheet.titled(title).paragraph(opening);
        for (Metric metric : metrics) {
            page.heading(metric.id());
            page.paragraph(metric.title());
            write(metric, page);
        }
        return page.sheet();
    }

    private void write(Metric metric, Sheet.Writer page) {
        String readers = signals.stream()
                .filter(signal -> signal.subjects().contains(new Subject.Metric(metric.id())))
                .map(Signal::id)
                .collect(Collectors.joining(", "));
        page.paragraph(metric.definition())
                .entries(List.of(
                        new Entry("Unit", metric.unit()),
                        new Entry("Window", metric.window()),
                        new Entry("Formula", metric.formula()),
                        new Entry("Edges", metric.edges()),
                        new Entry("Needs", String.join(", ", metric.inputs())),
                        new Entry("Read by", readers),
                        new Entry("Comes from", metric.source())));
    }
}
