package dev.revopsassess.verdict;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.value.Figures;
import java.util.Optional;

/** How large the organisation is, in a sentence. */
final class Size {
    private Size() {}

    static Optional<String> sentence(Standing standing) {
        return people(standing)
                .map(people -> "The revenue organisation has " + people
                        + Inflection.of(standing.rules())
                                .map(inflection -> switch (inflection.holds(standing.known())) {
                                    case YES -> ": past the size and shape at which teams still align by talking.";
                                    case NO -> ": still of a size and shape at which teams can align by talking.";
                                    case UNKNOWN -> ".";
                                })
                                .orElse("."));
    }

    /** {@code 52 people, 18 of them selling}. */
    static Optional<String> people(Standing standing) {
        return count(standing, Floor.HEADCOUNT)
                .map(people -> people
                        + (people.equals("1") ? " person" : " people")
                        + count(standing, "salespeople")
                                .map(sellers -> ", " + sellers + " of them selling")
                                .orElse(""));
    }

    private static Optional<String> count(Standing standing, String metric) {
        return standing.readings().metric(metric).measured().map(Size::text);
    }

    private static String text(Reading.Measured measured) {
        return measured.range()
                .filter(range -> range.low() < range.high())
                .map(range -> Figures.text(range.low(), measured.unit()) + " to "
                        + Figures.text(range.high(), measured.unit()))
                .orElseGet(() -> Figures.text(measured.number(), measured.unit()));
    }
}
