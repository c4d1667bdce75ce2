package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.Origin;
import java.util.List;
import java.util.function.Function;

/** One piece of evidence of a finding. */
public sealed interface Evidence {
    /** The rows behind it. */
    List<Origin> lines();

    /** A figure that was measured, or an answer that was given. */
    record Value(Reading.Measured reading) implements Evidence {
        @Override
        public List<Origin> lines() {
            return reading.inputs();
        }
    }

    /**
     * A condition of the rule that changed what the figures say.
     *
     * @param because what the pack says of it
     * @param lines the rows of the readings that it speaks of
     */
    record Rule(String because, List<Origin> lines) implements Evidence {
        public Rule {
            lines = List.copyOf(lines);
        }
    }

    /** One answer for each case. */
    default <T> T fold(Function<Value, T> value, Function<Rule, T> rule) {
        return this instanceof Value v ? value.apply(v) : rule.apply((Rule) this);
    }
}
