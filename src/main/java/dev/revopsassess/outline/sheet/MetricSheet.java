package dev.revopsassess.outline.sheet;

import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Sheet;
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

    private void write(Metric metric, Sheet.Writer page) {
        String readers = signals.stream()
                .filter(signal -> signal.subjects().contains(new Subject.Metric(metric.id())))
                .map(Signal::id)
                .collect(Collectors.joining(", "));
        page.paragraph(metric.definition())
                .facts(List.of(
                        new Fact("Unit", metric.unit()),
                        new Fact("Window", metric.window()),
                        new Fact("Formula", metric.formula()),
                        new Fact("Edges", metric.edges()),
                        new Fact("Needs", String.join(", ", metric.inputs())),
                        new Fact("Read by", readers),
                        new Fact("Comes from", metric.source())));
    }
}
