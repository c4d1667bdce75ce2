package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A measure that is known.
 *
 * @param reading what was read
 * @param amount the number as taken, to find the largest of several; 0 for a word
 * @param strength what it means
 */
record MeasuredValue(Reading.Measured reading, double amount, Strength strength) {
    /** Empty where the value settles nothing on this scale: a word that it does not know, a text where a number belongs. */
    static Optional<MeasuredValue> of(Signal signal, Measure measure, Reading.Measured reading) {
        return measure.scale()
                .words()
                .map(words -> word(reading, words.strength(reading.word())))
                .orElseGet(() -> reading.value()
                        .fold(number -> Optional.of(number(signal, measure, reading)), word -> Optional.empty()));
    }

    private static Optional<MeasuredValue> word(Reading.Measured reading, OptionalDouble strength) {
        return strength.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasuredValue(reading, 0, Strength.of(strength.getAsDouble())));
    }

    private static MeasuredValue number(Signal signal, Measure measure, Reading.Measured reading) {
        double figure = reading.number();
        Reading.Range range = reading.range().orElse(new Reading.Range(figure, figure));
        boolean straddles = measure.reading() == Measure.Reading.SIZE && range.low() < 0 && range.high() > 0;
        double[] possible = DoubleStream.of(range.low(), range.high(), figure, straddles ? 0 : figure)
                .map(number ->
                        signal.strength(Threshold.comparable(measure.reading().of(number))))
                .toArray();
        double amount = Threshold.comparable(measure.reading().of(figure));
        return new MeasuredValue(
                reading,
                amount,
                new Strength(
                        signal.strength(amount),
                        DoubleStream.of(possible).min().orElseThrow(),
                        DoubleStream.of(possible).max().orElseThrow()));
    }

    /** The largest of several; where more is worse, what any of them settles stands whatever another leaves open. */
    static Optional<MeasuredValue> largest(List<MeasuredValue> several, Signal.Direction direction) {
        return several.stream().reduce((one, other) -> {
            MeasuredValue larger = other.amount() > one.amount() ? other : one;
            return direction == Signal.Direction.AT_LEAST
                    ? larger.between(
                            Math.max(one.strength().low(), other.strength().low()),
                            Math.max(one.strength().high(), other.strength().high()))
                    : larger;
        });
    }

    private MeasuredValue between(double low, double high) {
        return new MeasuredValue(reading, amount, new Strength(strength.value(), low, high));
    }

    /** The same where a further figure may prove larger. */
    MeasuredValue orMore(Signal.Direction direction) {
        boolean up = direction == Signal.Direction.AT_LEAST;
        return between(up ? strength.low() : 0, up ? 1 : strength.high());
    }

    /** Whether the reading is of a part only, and the rest could make it another status. */
    boolean isOpen() {
        return leavesOpen(strength);
    }

    /** The same of the strength that became of it. */
    boolean leavesOpen(Strength now) {
        return reading.range().map(Reading.Range::isOpen).orElse(false)
                && !Outcome.ofStrength(now.low()).isLike(Outcome.ofStrength(now.high()));
    }

    boolean isSaid() {
        return reading.basis() == Reading.Basis.SAID;
    }
}
