package dev.revopsassess.render.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies on an axis.
 *
 * @param low value at the start
 * @param high value at the end
 * @param start position of the low value
 * @param end position of the high value
 */
record Scale(double low, double high, double start, double end) {
    /** From a round number below to a round number above; zero is on it where it is near. */
    static Scale around(double low, double high, double start, double end) {
        double step = step(high - low);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, start, end);
    }

    double at(double value) {
        double share = high == low ? 0 : (value - low) / (high - low);
        return start + share * (end - start);
    }

    /** Round values from low to high, four to seven of them. */
    List<Double> ticks() {
        double step = step(high - low);
        var ticks = new ArrayList<Double>();
        for (long index = Math.round(Math.ceil(low / step)); index * step <= high + step / 1000; index++) {
            ticks.add(index * step);
        }
        return ticks;
    }

    private static double step(double span) {
        if (span <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(span / 4)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (span / (factor * power) <= 6) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
