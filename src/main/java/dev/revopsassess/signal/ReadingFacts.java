package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        if (subject.signalId().isPresent()) {
            Finding finding = judged.get(subject.signalId().get());
            return finding == null ? new Known.Nothing() : strength(finding);
        }
        return subject.in(readings)
                .flatMap(Reading::measured)
                .map(ReadingFacts::known)
                .orElse(new Known.Nothing());
    }

    /** What a reading tells: every value that a respondent gave, or the whole range. */
    public static Known known(Reading.Measured reading) {
        if (reading.value().isNumber()
                && reading.others().isEmpty()
                && reading.range().isEmpty()) {
            double number = Threshold.comparable(reading.number());
            return new Known.Between(number, number);
        }
        var words = new LinkedHashSet<String>();
        var numbers = new TreeSet<Double>();
        for (Datum datum : data(reading)) {
            datum.fold(numbers::add, word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        if (!words.isEmpty()) {
            return new Known.Words(words);
        }
        reading.range().ifPresent(range -> numbers.addAll(List.of(range.low(), range.high())));
        return new Known.Between(Threshold.comparable(numbers.first()), Threshold.comparable(numbers.last()));
    }

    private static Set<Datum> data(Reading.Measured reading) {
        var data = new LinkedHashSet<Datum>(List.of(reading.value()));
        data.addAll(reading.others());
        return data;
    }

    /** A waived signal says of the company what it would say without the waiver. */
    private static Known strength(Finding finding) {
        return finding.outcome().applies() && finding.outcome().unknown().isEmpty()
                ? new Known.Between(finding.lowStrength(), finding.highStrength())
                : new Known.Nothing();
    }
}
