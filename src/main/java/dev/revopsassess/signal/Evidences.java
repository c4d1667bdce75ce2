package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.value.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The evidence of one signal as it is collected: each reading once. */
final class Evidences {
    private final Readings readings;
    private final List<Evidence> all = new ArrayList<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private final boolean kept;

    /** Nothing collected yet; nothing will be where the evidence is not kept. */
    Evidences(Readings readings, boolean kept) {
        this.readings = readings;
        this.kept = kept;
    }

    /** A reading, before all others. */
    void addFirst(Reading.Measured reading) {
        if (kept && shown.add(reading.id())) {
            all.add(0, new Evidence.Value(reading));
        }
    }

    /** A reading. */
    public void add(Reading.Measured reading) {
        if (kept && shown.add(reading.id())) {
            all.add(new Evidence.Value(reading));
        }
    }

    /** The readings that a condition speaks of. */
    public void add(Condition condition) {
        if (kept) {
            of(condition).forEach(this::add);
        }
    }

    /** What a condition did, as the pack says it, with the readings that it speaks of behind it. */
    void add(String because, Condition condition) {
        if (!kept) {
            return;
        }
        List<Origin> lines = of(condition).stream()
                .flatMap(reading -> reading.inputs().stream())
                .distinct()
                .toList();
        all.add(new Evidence.Rule(because, lines));
        add(condition);
    }

    List<Evidence> all() {
        return all;
    }

    private List<Reading.Measured> of(Condition condition) {
        return condition.subjects().stream()
                .flatMap(subject -> subject.in(readings).stream())
                .flatMap(reading -> reading.measured().stream())
                .toList();
    }
}
