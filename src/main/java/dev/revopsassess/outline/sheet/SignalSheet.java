package dev.revopsassess.outline.sheet;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a signal is, without any company: what it asks, what it is held against, where that comes from and what to do. */
public record SignalSheet(Titles names) {
    /** One signal on a page of its own. */
    public Sheet of(Signal signal) {
        Sheet.Writer page = Sheet.titled(signal.title() + " (" + signal.id() + ")");
        write(signal, page);
        return page.sheet();
    }

    /** Every signal in a line: weight, thresholds and where they come from, a table for each dimension. */
    public void overview(Sheet.Writer page, List<Signal> signals) {
        for (Dimension dimension : Dimension.values()) {
            page.table(
                    List.of(dimension.word(), "weight", "thresholds", "from"),
                    signals.stream()
                            .filter(signal -> signal.dimension() == dimension)
                            .map(signal -> List.of(
                                    signal.id(),
                                    Integer.toString(signal.weight()),
                                    Printed.thresholds(signal).orElse("by the words of the answer"),
                                    SignalLine.from(signal.sources())))
                            .toList());
        }
    }

    private void write(Signal signal, Sheet.Writer page) {
        page.paragraph(signal.question());
        var entries = new ArrayList<Fact>();
        entries.add(new Fact("Counts into", signal.dimension().word() + ", weight " + signal.weight() + " of 5"));
        for (int index = 0; index < signal.measures().size(); index++) {
            entries.add(new Fact(
                    index == 0 ? "Settled by" : "else by",
                    measure(signal.measures().get(index))));
        }
        signal.watch()
                .ifPresent(watch -> entries.add(new Fact(
                        foundation(signal) ? "Partly" : "Watch",
                        Printed.bound(signal, watch) + " - " + provenance(watch.provenance()))));
        signal.fire()
                .ifPresent(fire -> entries.add(new Fact(
                        foundation(signal) ? "In place" : "Fires",
                        Printed.bound(signal, fire) + " - " + provenance(fire.provenance()))));
        signal.applies().forEach(fact -> entries.add(new Fact("Does not apply", fact.otherwise())));
        signal.whiles().forEach(inside -> entries.add(new Fact("Clear", inside.otherwise())));
        signal.raises()
                .forEach(raise -> entries.add(new Fact(
                        raise.strength() >= 1 ? "Fires also" : "Watch also",
                        raise.because() + " - " + provenance(raise.provenance()))));
        signal.holds().forEach(hold -> entries.add(new Fact("Held at watch", hold.because())));
        entries.add(new Fact("Comes from", sources(signal)));
        entries.add(new Fact("Area", names.area(signal.area())));
        entries.add(new Fact("Why", signal.why()));
        entries.add(new Fact("Do", signal.action()));
        entries.add(new Fact("Misleads when", signal.wrongWhen()));
        page.facts(entries);
    }

    private static boolean foundation(Signal signal) {
        return signal.dimension() == Dimension.FOUNDATION;
    }

    private String measure(Measure measure) {
        String subjects = measure.subjects().stream().map(this::subject).collect(Collectors.joining(", "));
        String taken = switch (measure.reading()) {
            case PLAIN -> subjects;
            case ONE_MINUS -> "1 less " + subjects;
            case SIZE -> subjects + ", whatever its sign";
        };
        String whole = measure.subjects().size() > 1 ? "the largest of " + taken : taken;
        return measure.scale()
                        .words()
                        .map(words -> whole + " - " + words(words) + " (" + provenance(words.provenance()) + ")")
                        .orElse(whole)
                + measure.unless()
                        .map(condition -> ", unless " + condition(condition))
                        .orElse("");
    }

    /** A condition without any company: {@code crm integration, and the answer crm-owner is several}. */
    private String condition(Condition condition) {
        return condition.fold(
                all -> all.parts().stream().map(this::condition).collect(Collectors.joining(", and ")),
                any -> any.parts().stream().map(this::condition).collect(Collectors.joining(", or ")),
                not -> "not " + condition(not.part()),
                shown -> condition(shown.part()),
                named -> "the condition " + named.name() + " holds",
                leaf -> subject(leaf.subject())
                        + leaf.fold(
                                compare -> " is "
                                        + MetricNames.bounded(
                                                compare.comparison(),
                                                false,
                                                NumberText.plain(compare.bound(), 2),
                                                false),
                                with -> " is held against " + subject(with.other()),
                                is -> " is " + NumberText.or(List.copyOf(is.words())),
                                missing -> " is not known"));
    }

    private static String words(Measure.Scale.Words words) {
        return words.strengths().entrySet().stream()
                .map(entry -> (entry.getKey().equals("*") ? "anything else" : entry.getKey()) + ": "
                        + NumberText.share(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String subject(Subject subject) {
        return subject.fold(
                id -> names.metric(id) + " (metric " + id + ")",
                question -> "the answer " + question,
                id -> "the signal " + id,
                dimension -> "the verdict",
                () -> "the verdict");
    }

    private String sources(Signal signal) {
        return signal.sources().stream()
                .map(source -> source.fold(
                        document -> document.key()
                                + (names.documents().containsKey(document.key())
                                        ? " (" + names.documents().get(document.key()) + ")"
                                        : ""),
                        house -> "house: " + house.reason()))
                .collect(Collectors.joining("; "));
    }

    private static String provenance(Provenance provenance) {
        return provenance.fold(document -> document.key(), house -> "house: " + house.reason());
    }
}
