package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import java.util.function.Function;

/** One thing that leaves a signal unknown. */
public sealed interface Gap {
    /** No value where the signal asks for one. */
    record Missing(Reading.NotMeasured reading) implements Gap {}

    /** A value within a range of which the ends settle the signal differently. */
    record Wide(Reading.Measured reading, Reading.Range range) implements Gap {}

    /** Another signal, by id, that is unknown itself. */
    record Unsettled(String signal) implements Gap {}

    /** One answer for each case. */
    default <T> T fold(Function<Missing, T> missing, Function<Wide, T> wide, Function<Unsettled, T> unsettled) {
        if (this instanceof Missing m) {
            return missing.apply(m);
        }
        return this instanceof Wide w ? wide.apply(w) : unsettled.apply((Unsettled) this);
    }
}
