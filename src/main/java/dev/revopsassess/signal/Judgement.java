package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One signal against one set of facts in which every question has one answer. */
final class Judgement {
    /** The strength of a signal that is held at watch. */
    private static final double HELD = 0.5;

    private final Signal signal;
    private final Readings readings;
    private final Facts facts;
    private final Evidences evidence;
    private final OpenNeeds gaps;
    private boolean presumed;

    private Judgement(Signal signal, Readings readings, Facts facts, boolean withEvidence) {
        this.signal = signal;
        this.readings = readings;
        this.facts = facts;
        this.evidence = new Evidences(readings, withEvidence);
        this.gaps = new OpenNeeds(readings, facts);
    }

    static Finding of(Signal signal, Readings readings, Facts facts, boolean withEvidence) {
        return new Judgement(signal, readings, facts, withEvidence).finding();
    }

    private Finding finding() {
        Optional<Finding> notApplicable = notApplicable();
        if (notApplicable.isPresent()) {
            return notApplicable.get();
        }
        for (Signal.While within : signal.whiles()) {
            if (gaps.isEmpty() && within.condition().holds(facts) == Truth.NO) {
                evidence.add(within.otherwise(), within.condition());
                return settled(Strength.of(0), Optional.empty(), Optional.empty());
            }
        }
        List<MeasuredValue> known = known();
        for (Signal.While within : signal.whiles()) {
            if (within.condition().holds(facts) == Truth.UNKNOWN) {
                gaps.add(within.condition());
            }
        }
        return gaps.isEmpty() ? measured(known) : unknown(known);
    }

    private Optional<Finding> notApplicable() {
        for (Signal.Applicability fact : signal.applies()) {
            if (fact.condition().holds(facts) == Truth.NO) {
                evidence.add(fact.condition());
                return Optional.of(finding(
                        new Outcome.NotApplicable(fact.otherwise()),
                        Strength.of(0),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        signal.applies().stream()
                .filter(fact -> fact.condition().holds(facts) == Truth.UNKNOWN)
                .forEach(fact -> {
                    if (fact.whenUnknown()) {
                        presumed = true;
                    } else {
                        gaps.add(fact.condition());
                    }
                });
        return Optional.empty();
    }

    /** Raises and holds on top of what the measures say; without a known measure only a raise to 1 settles anything. */
    private Finding measured(List<MeasuredValue> known) {
        Optional<MeasuredValue> counted = known.stream().findFirst();
        Strength strength = counted.map(MeasuredValue::strength).orElse(Strength.of(0));
        for (Signal.Raise raise : signal.raises()) {
            Truth truth = raise.condition().holds(facts);
            if (truth == Truth.YES) {
                evidence.add(raise.because(), raise.condition());
                strength = strength.raisedTo(raise.strength());
            } else if (truth == Truth.UNKNOWN) {
                strength = strength.perhapsRaisedTo(raise.strength());
            }
        }
        if (strength.value() < 1) {
            addGaps(counted, strength);
        }
        if (!gaps.isEmpty()) {
            return unknown(known);
        }
        strength = held(strength);
        counted.ifPresent(taken -> evidence.addFirst(taken.reading()));
        if (counted.isPresent() && counted.get().leavesOpen(strength)) {
            return open(counted.get().reading(), strength);
        }
        signal.whiles().forEach(within -> evidence.add(within.condition()));
        return settled(strength, counted.map(MeasuredValue::reading), disagreement(known));
    }

    /** A hold that is not settled, or that holds only while nobody has answered, leaves the strength without it possible. */
    private Strength held(Strength known) {
        Strength strength = known;
        for (Signal.Hold hold : signal.holds()) {
            Truth truth = hold.condition().holds(facts);
            if (truth == Truth.YES && strength.value() > HELD) {
                evidence.add(hold.because(), hold.condition());
            }
            boolean silent = hold.condition().hangsOnSilence(facts);
            strength = switch (truth) {
                case YES -> silent ? strength.heldForNowAt(HELD) : strength.heldAt(HELD);
                case UNKNOWN -> strength.perhapsHeldAt(HELD);
                case NO -> strength;
            };
        }
        return strength;
    }

    private void addGaps(Optional<MeasuredValue> counted, Strength strength) {
        if (counted.isEmpty()) {
            addUnknownMeasures();
        }
        for (Signal.Raise raise : signal.raises()) {
            boolean matters = raise.unknownCounts() && raise.strength() > strength.value();
            if (matters && raise.condition().holds(facts) == Truth.UNKNOWN) {
                gaps.add(raise.condition());
            }
        }
    }

    private Finding unknown(List<MeasuredValue> known) {
        if (known.isEmpty()) {
            addUnknownMeasures();
        }
        known.forEach(taken -> evidence.add(taken.reading()));
        return finding(
                new Outcome.Unknown(gaps.gaps(), gaps.needs()),
                new Strength(0, 0, 1),
                known.stream().findFirst().map(MeasuredValue::reading),
                Optional.empty());
    }

    /** What the export leaves out could make it another status: unknown, within the strengths that remain possible. */
    private Finding open(Reading.Measured reading, Strength strength) {
        gaps.add(reading);
        return finding(
                new Outcome.Unknown(gaps.gaps(), gaps.needs()), strength, Optional.of(reading), Optional.empty());
    }

    private void addUnknownMeasures() {
        signal.measures().forEach(measure -> measure.subjects().forEach(gaps::add));
    }

    /**
     * The known measures, the one that counts first: what exports say, in the order of the pack, then the worst of what was
     * said; what exports leave open comes last.
     */
    private List<MeasuredValue> known() {
        boolean foundation = signal.dimension() == Dimension.FOUNDATION;
        Comparator<MeasuredValue> worstSaidFirst = Comparator.comparingDouble(taken -> {
            double strength = taken.strength().value();
            return taken.isSaid() ? (foundation ? strength : -strength) : 0;
        });
        return signal.measures().stream()
                .filter(measure -> measure.unless()
                        .filter(condition -> condition.holds(facts) == Truth.YES)
                        .isEmpty())
                .flatMap(measure -> largest(measure).stream())
                .sorted(Comparator.comparing(MeasuredValue::isOpen)
                        .thenComparing(MeasuredValue::isSaid)
                        .thenComparing(worstSaidFirst))
                .toList();
    }

    /** The largest of a measure's figures; one that is still missing could be larger. */
    private Optional<MeasuredValue> largest(Measure measure) {
        boolean more = measure.subjects().stream()
                .flatMap(subject -> subject.in(readings).stream())
                .anyMatch(reading ->
                        reading.fold(known -> false, missing -> !missing.needs().isEmpty()));
        return MeasuredValue.largest(
                        measure.subjects().stream()
                                .flatMap(subject -> taken(measure, subject).stream())
                                .toList(),
                        signal.direction())
                .map(taken -> more ? taken.orMore(signal.direction()) : taken);
    }

    private Optional<MeasuredValue> taken(Measure measure, Subject subject) {
        return subject.in(readings)
                .flatMap(Reading::measured)
                .flatMap(reading -> MeasuredValue.of(signal, measure, reading));
    }

    private Optional<Finding.Disagreement> disagreement(List<MeasuredValue> known) {
        return known.stream()
                .skip(1)
                .filter(other -> !outcome(other).isLike(outcome(known.get(0))))
                .findFirst()
                .map(other -> new Finding.Disagreement(
                        other.isSaid() && !known.get(0).isSaid()
                                ? Finding.Disagreement.Kind.MEASURED_SAID
                                : Finding.Disagreement.Kind.RESPONDENTS,
                        known.get(0).reading(),
                        other.reading()));
    }

    private static Outcome outcome(MeasuredValue taken) {
        return Outcome.ofStrength(taken.strength().value());
    }

    private Finding settled(
            Strength strength, Optional<Reading.Measured> reading, Optional<Finding.Disagreement> disagreement) {
        // A signal that may turn out not to apply would leave the score, which no strength of its own could match.
        Strength possible = presumed ? new Strength(strength.value(), 0, 1) : strength;
        return finding(Outcome.ofStrength(strength.value()), possible, reading, disagreement);
    }

    private Finding finding(
            Outcome outcome,
            Strength strength,
            Optional<Reading.Measured> reading,
            Optional<Finding.Disagreement> disagreement) {
        return new Finding(signal, outcome, strength.low(), strength.high(), reading, evidence.all(), disagreement);
    }
}
