package dev.revopsassess.verdict;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.value.Figures;
import java.util.Optional;

/** How large the organisation is, in words; what that means is said by the remarks of the pack. */
final class Size {
    private Size() {}

    /** {@code The revenue organisation has 52 people, 18 of them selling.} Nothing where it has none. */
    static Optional<String> sentence(Standing standing) {
        return people(standing).map(people -> "The revenue organisation has " + people + ".");
    }

    /** {@code 52 people, 18 of them selling}; nothing is said of nobody. */
    static Optional<String> people(Standing standing) {
        return count(standing, Floor.HEADCOUNT)
                .map(people -> people
                        + (people.equals("1") ? " person" : " people")
                        + count(standing, "salespeople")
                                .map(sellers -> ", " + sellers + " of them selling")
                                .orElse(""));
    }

    private static Optional<String> count(Standing standing, String metric) {
        return standing.readings().metric(metric).measured().map(Size::text).filter(text -> !text.equals("0"));
    }

    private static String text(Reading.Measured measured) {
        return measured.range()
                .filter(range -> range.low() < range.high())
                .map(range -> Figures.text(range.low(), measured.unit()) + " to "
                        + Figures.text(range.high(), measured.unit()))
                .orElseGet(() -> Figures.text(measured.number(), measured.unit()));
    }
}
