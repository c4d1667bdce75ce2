package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import java.util.Optional;
import java.util.stream.Stream;

/** The point at which informal coordination stops working, as the decision table defines it. */
public final class Inflection {
    private static final String NAME = "inflection";

    private Inflection() {}

    /** The condition; empty where the table names none. */
    public static Optional<Condition> of(Rules rules) {
        return rules.decision().stream().flatMap(row -> named(row.when())).findFirst();
    }

    private static Stream<Condition> named(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return named.name().equals(NAME) ? Stream.of(named.condition()) : named(named.condition());
        }
        if (condition instanceof Condition.Not not) {
            return named(not.part());
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Inflection::named);
        }
        return condition instanceof Condition.Any any ? any.parts().stream().flatMap(Inflection::named) : Stream.of();
    }
}
