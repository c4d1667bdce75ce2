package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.ReadingFacts;
import dev.revopsassess.signal.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What the decision table is judged against: readings, scores and today's structure of one company. */
public final class CompanyFacts implements Facts {
    private final View view;
    private final Readings readings;
    private final Map<String, Finding> findings;
    private final Map<Dimension, Score> scores;
    private final Set<Structure> structures;
    private final Map<Subject, Known> seen = new HashMap<>();

    /**
     * Facts of one company.
     *
     * @param findings by signal id
     * @param scores by dimension; a dimension that is not there is unknown
     * @param structures today's structure, or each that is still possible
     */
    CompanyFacts(
            View view,
            Readings readings,
            Map<String, Finding> findings,
            Map<Dimension, Score> scores,
            Set<Structure> structures) {
        this.view = view;
        this.readings = readings;
        this.findings = findings;
        this.scores = scores;
        this.structures = structures;
    }

    /** How far a value may reach. */
    enum View {
        /** The value as it stands; of a range, the value that counts. */
        KNOWN,
        /** The whole range. */
        POSSIBLE
    }

    @Override
    public Known of(Subject subject) {
        Known known = seen.get(subject);
        if (known == null) {
            known = look(subject);
            seen.put(subject, known);
        }
        return known;
    }

    /** What was measured and answered. */
    public Readings readings() {
        return readings;
    }

    /** The findings by signal id. */
    public Map<String, Finding> findings() {
        return findings;
    }

    private Known look(Subject subject) {
        if (subject.signalId().isPresent()) {
            return strength(subject.signalId().get());
        }
        if (subject.scored().isPresent()) {
            return score(subject.scored().get());
        }
        return subject.in(readings).map(this::value).orElseGet(this::structure);
    }

    private Known structure() {
        return structures.isEmpty()
                ? new Known.Nothing()
                : new Known.Words(
                        new HashSet<>(structures.stream().map(Structure::word).toList()));
    }

    private Known value(Reading reading) {
        return reading.fold(this::value, missing -> new Known.Nothing());
    }

    /** Whether something that nothing is known of can become known; a figure that is undefined for this company cannot. */
    boolean canBeSettled(Subject subject) {
        return !needs(subject).isEmpty();
    }

    /** What would settle a metric or an answer that is not there. */
    public List<Need> needs(Subject subject) {
        return subject.in(readings)
                .map(reading -> reading.fold(measured -> List.<Need>of(), Reading.NotMeasured::needs))
                .orElse(List.of());
    }

    /** Of a number the value that counts or the whole range; of words every one that was said. */
    private Known value(Reading.Measured measured) {
        return ReadingFacts.known(
                view == View.KNOWN && measured.value().isNumber() ? measured.alone(measured.value()) : measured);
    }

    private Known score(Dimension dimension) {
        Score score = scores.get(dimension);
        if (score == null || !score.applies()) {
            return new Known.Nothing();
        }
        return view == View.KNOWN && score.score().isPresent()
                ? new Known.Between(score.score().getAsDouble(), score.score().getAsDouble())
                : new Known.Between(score.low(), score.high());
    }

    private Known strength(String signal) {
        Finding finding = findings.get(signal);
        if (finding == null || !finding.outcome().applies()) {
            return new Known.Nothing();
        }
        // A waiver takes a signal out of the score; what it says of the company stays true.
        Outcome outcome =
                finding.outcome().waiver().map(Outcome.Waived::without).orElse(finding.outcome());
        OptionalDouble strength = outcome.strength();
        return view == View.KNOWN && strength.isPresent()
                ? new Known.Between(strength.getAsDouble(), strength.getAsDouble())
                : new Known.Between(finding.lowStrength(), finding.highStrength());
    }
}
