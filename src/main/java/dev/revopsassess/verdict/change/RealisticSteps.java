package dev.revopsassess.verdict.change;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.Unit;

/**
 * A measure that moves in steps one would meet in life: people and forecasts one by one, shares by a point, money by the
 * second digit of its amount.
 *
 * @param reading as it is today
 * @param up whether it grows
 */
public record RealisticSteps(Reading.Measured reading, boolean up) {
    /** House: beyond a doubling, or half of a whole, it is another company. */
    private static final double FARTHEST_SHARE = 0.5;

    private static final int FEW = 10;

    /** The size of one step, in the reading's unit. */
    static double size(double value, Unit unit) {
        if (unit.isMoney()) {
            return Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(value), 100))) - 1);
        }
        return switch (unit.code()) {
            case "ratio", "points" -> 0.01;
            case "times" -> 0.1;
            default -> 1;
        };
    }

    double size() {
        return size(reading.number(), reading.unit());
    }

    /** How many steps are still realistic. */
    public int most() {
        double farthest = reading.unit().equals(Unit.RATIO) || reading.unit().equals(Unit.POINTS)
                ? FARTHEST_SHARE
                : Math.max(FEW * size(), Math.abs(reading.number()));
        int most = (int) Math.round(farthest / size());
        boolean signed = reading.unit().equals(Unit.POINTS) || reading.unit().isMoney() || reading.number() < 0;
        return up || signed ? most : Math.min(most, (int) Math.floor(reading.number() / size() + 1e-9));
    }

    /** The value after so many steps, on the grid of steps; 0 steps is today. */
    public double value(int steps) {
        if (steps == 0) {
            return reading.number();
        }
        double start = reading.number() / size();
        double grid = up ? Math.floor(start + 1e-9) + steps : Math.ceil(start - 1e-9) - steps;
        double value = grid * size();
        return Math.round(value * 1e6) / 1e6;
    }

    /** The first number of steps at which a bound is reached or passed. */
    public int to(double bound) {
        double distance = (up ? bound - reading.number() : reading.number() - bound) / size();
        return (int) Math.ceil(distance - 1e-9);
    }

    /** How far that is, as a share of today's value: what makes changes of different measures comparable. */
    public double effort(int steps) {
        return Math.abs(value(steps) - reading.number()) / Math.max(Math.abs(reading.number()), FEW * size());
    }
}
