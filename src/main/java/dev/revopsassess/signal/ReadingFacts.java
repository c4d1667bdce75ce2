package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Readings and the strengths of signals judged so far, as conditions ask for them. Scores and structure are not known here. */
public final class ReadingFacts implements Facts {
    private final Readings readings;
    private final Map<String, Finding> judged;

    /** Facts of these readings; {@code judged} is by signal id and is read when asked, not copied. */
    public ReadingFacts(Readings readings, Map<String, Finding> judged) {
        this.readings = readings;
        this.judged = judged;
    }

    @Override
    public Known of(Subject subject) {
        if (subject instanceof Subject.SignalStrength strength) {
            return Optional.ofNullable(judged.get(strength.signal()))
                    .map(ReadingFacts::strength)
                    .orElse(new Known.Nothing());
        }
        return reading(readings, subject)
                .flatMap(Reading::measured)
                .map(ReadingFacts::known)
                .orElse(new Known.Nothing());
    }

    /** The reading that a subject names; empty for subjects that are no reading. */
    static Optional<Reading> reading(Readings readings, Subject subject) {
        if (subject instanceof Subject.Metric metric) {
            return Optional.of(readings.metric(metric.id()));
        }
        return subject instanceof Subject.Answer answer
                ? Optional.of(readings.answer(answer.question()))
                : Optional.empty();
    }

    /** What a reading tells: every value that a respondent gave, or the whole range. */
    public static Known known(Reading.Measured reading) {
        var words = new LinkedHashSet<String>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Datum datum : data(reading)) {
            if (datum instanceof Datum.Figure figure) {
                low = Math.min(low, figure.value());
                high = Math.max(high, figure.value());
            } else if (datum instanceof Datum.Word word) {
                words.add(word.text().toLowerCase(Locale.ROOT));
            }
        }
        if (!words.isEmpty()) {
            return new Known.Words(words);
        }
        if (reading.range().isPresent()) {
            low = Math.min(low, reading.range().get().low());
            high = Math.max(high, reading.range().get().high());
        }
        return new Known.Between(Threshold.comparable(low), Threshold.comparable(high));
    }

    private static Set<Datum> data(Reading.Measured reading) {
        var data = new LinkedHashSet<Datum>(List.of(reading.value()));
        data.addAll(reading.others());
        return data;
    }

    /** A waived signal says of the company what it would say without the waiver. */
    private static Known strength(Finding finding) {
        if (finding.outcome() instanceof Outcome.NotApplicable || finding.outcome() instanceof Outcome.Unknown) {
            return new Known.Nothing();
        }
        return new Known.Between(finding.lowStrength(), finding.highStrength());
    }
}
