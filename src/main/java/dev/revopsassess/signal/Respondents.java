package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a signal once for every combination of what different respondents said; the worst result counts, and a better
 * one beside it is a disagreement.
 */
final class Respondents {
    /** Six questions with two answers each; nothing real comes near. */
    private static final int MOST_COMBINATIONS = 64;

    private final Signal signal;
    private final Set<Subject> subjects;
    private final boolean withEvidence;

    Respondents(Signal signal, boolean withEvidence) {
        this.signal = signal;
        this.subjects = signal.subjects();
        this.withEvidence = withEvidence;
    }

    String id() {
        return signal.id();
    }

    Finding judge(Readings readings, Map<String, Finding> judged) {
        Finding finding = worst(readings, judged);
        return finding.disagreement().isPresent()
                ? finding
                : subjects.stream()
                        .flatMap(subject -> disagreement(
                                Finding.Disagreement.Kind.MEASURED_SAID,
                                measured(readings, subject),
                                saidOtherwise(readings, subject))
                                .stream())
                        .findFirst()
                        .map(finding::with)
                        .orElse(finding);
    }

    /** What was said of a metric that exports measure; the exports count, and the difference is a contradiction. */
    private static Optional<Reading.Measured> saidOtherwise(Readings readings, Subject subject) {
        return subject.metricId().flatMap(readings::saidOtherwise);
    }

    private Finding worst(Readings readings, Map<String, Finding> judged) {
        List<Finding> findings = new ArrayList<>();
        List<Readings> said = combinations(readings);
        if (said.size() == 1) {
            return Judgement.of(signal, readings, new ReadingFacts(readings, judged), withEvidence);
        }
        for (Readings each : said) {
            findings.add(Judgement.of(signal, each, new ReadingFacts(each, judged), withEvidence));
        }
        Finding worst = findings.stream()
                .max(Comparator.comparingDouble(Respondents::badness)
                        .thenComparing(finding -> finding.disagreement().isPresent()))
                .orElseThrow();
        Finding best = findings.stream()
                .min(Comparator.comparingDouble(Respondents::badness))
                .orElseThrow();
        if (badness(worst) == badness(best) || worst.disagreement().isPresent()) {
            return worst;
        }
        Readings counted = said.get(findings.indexOf(worst));
        Readings other = said.get(findings.indexOf(best));
        return subjects.stream()
                .flatMap(
                        subject -> disagreement(
                                Finding.Disagreement.Kind.RESPONDENTS,
                                measured(counted, subject),
                                measured(other, subject))
                                .stream())
                .findFirst()
                .map(worst::with)
                .orElse(worst);
    }

    /** How bad it would be if this were so. What is unknown is worse than what is well, better than what is not. */
    private static double badness(Finding finding) {
        Outcome outcome = finding.outcome();
        if (!outcome.applies()) {
            return -1;
        }
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        return outcome.strength().isEmpty()
                ? 0.25
                : foundation
                        ? 1 - outcome.strength().getAsDouble()
                        : outcome.strength().getAsDouble();
    }

    private List<Readings> combinations(Readings readings) {
        List<Readings> all = List.of(readings);
        for (Subject subject : subjects) {
            Optional<Reading.Measured> split = subject.in(readings)
                    .flatMap(Reading::measured)
                    .filter(measured -> !measured.others().isEmpty());
            if (split.isEmpty() || all.size() * (split.get().others().size() + 1) > MOST_COMBINATIONS) {
                continue;
            }
            var more = new ArrayList<Readings>();
            for (Readings each : all) {
                more.add(with(each, subject, split.get(), split.get().value()));
                split.get().others().forEach(value -> more.add(with(each, subject, split.get(), value)));
            }
            all = more;
        }
        return all;
    }

    private static Readings with(Readings readings, Subject subject, Reading.Measured split, Datum value) {
        return subject.replaced(readings, split.saying(value));
    }

    private static Optional<Reading.Measured> measured(Readings readings, Subject subject) {
        return subject.in(readings).flatMap(Reading::measured);
    }

    /** Two values that are not the same. */
    private static Optional<Finding.Disagreement> disagreement(
            Finding.Disagreement.Kind kind, Optional<Reading.Measured> counted, Optional<Reading.Measured> other) {
        return counted.flatMap(value -> other.filter(second -> !second.value().equals(value.value()))
                .map(second -> new Finding.Disagreement(kind, value, second)));
    }
}
