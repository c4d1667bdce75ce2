package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a signal would have to know to be settled. */
final class OpenNeeds {
    private final Readings readings;
    private final Facts facts;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private boolean open;

    OpenNeeds(Readings readings, Facts facts) {
        this.readings = readings;
        this.facts = facts;
    }

    boolean isEmpty() {
        return !open;
    }

    /** Whatever of a condition is not known, or not known closely enough. */
    public void add(Condition condition) {
        condition.open(facts).forEach(this::add);
    }

    /** A subject that is not known, or not known closely enough. */
    public void add(Subject subject) {
        open = true;
        subject.in(readings).ifPresent(this::addReading);
        subject.signalId().filter(id -> !facts.of(subject).isKnown()).ifPresent(id -> add(new Gap.Unsettled(id)));
    }

    /** A reading whose range does not settle it. */
    public void add(Reading.Measured reading) {
        open = true;
        addReading(reading);
    }

    private void addReading(Reading reading) {
        reading.fold(
                measured -> {
                    measured.range().ifPresent(range -> {
                        add(new Gap.Wide(measured, range));
                        needs.addAll(range.needs());
                    });
                    return null;
                },
                missing -> {
                    add(new Gap.Missing(missing));
                    return needs.addAll(missing.needs());
                });
    }

    private void add(Gap gap) {
        if (!gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    /** What leaves it open, each once. */
    List<Gap> gaps() {
        return gaps;
    }

    /** What would settle it: answers before columns before files, each once. */
    List<Need> needs() {
        return needs.stream()
                .sorted(Comparator.comparingInt(
                        need -> need.source() == Need.Source.ANSWER ? 0 : need.source() == Need.Source.COLUMN ? 1 : 2))
                .toList();
    }
}
