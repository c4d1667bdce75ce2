package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Facts.Known;
import java.util.OptionalDouble;

/** The score of one dimension as it is added up, signal by signal. */
public final class ScoreSum {
    private double applicable;
    private double settled;
    private double strengths;
    private double lows;
    private double highs;
    private boolean known;

    /** Nothing added yet. */
    public ScoreSum() {}

    /** Adds a signal that counts, under a weight that may not be its own. */
    public void add(double weight, Tally.Entry entry) {
        applicable += weight;
        lows += weight * entry.low();
        highs += weight * entry.high();
        if (entry.strength().isPresent()) {
            known = true;
            settled += weight;
            strengths += weight * entry.strength().getAsDouble();
        }
    }

    /** Whether anything counts. */
    boolean applies() {
        return applicable != 0;
    }

    /** The score over the known signals; empty where none is known. */
    OptionalDouble score() {
        return known ? OptionalDouble.of(Tally.printed(strengths / settled)) : OptionalDouble.empty();
    }

    /** The score with every unknown at its lowest; 0 to 100. */
    double low() {
        return Tally.printed(lows / applicable);
    }

    /** The score with every unknown at its highest; 0 to 100. */
    double high() {
        return Tally.printed(highs / applicable);
    }

    /** Weight of the known signals. */
    double settled() {
        return settled;
    }

    /** Weight known over weight that counts; ratio. */
    double coverage() {
        return settled / applicable;
    }

    /** The score as the decision table sees it: the score where there is one, else from where to where it may lie. */
    public Known known() {
        if (!applies()) {
            return new Known.Nothing();
        }
        OptionalDouble score = score();
        return score.isPresent()
                ? new Known.Between(score.getAsDouble(), score.getAsDouble())
                : new Known.Between(low(), high());
    }
}
