package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import java.util.Optional;

/** The point at which informal coordination stops working, as the decision table defines it. */
public final class Inflection {
    private static final String NAME = "inflection";

    private Inflection() {}

    /** The condition; empty where the table names none. */
    public static Optional<Condition> of(Rules rules) {
        return rules.decision().stream()
                .flatMap(row -> row.when().named(NAME).stream())
                .findFirst();
    }
}
