package dev.revopsassess.outline.verdict;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.EvidenceFloor;
import java.util.Optional;

/** How large the organisation is, in words; what that means is said by the remarks of the pack. */
final class OrganisationSize {
    private OrganisationSize() {}

    /** {@code The revenue organisation has 52 people, 18 of them selling.} Nothing where it has none. */
    static Optional<String> sentence(Evaluation standing) {
        return people(standing).map(people -> "The revenue organisation has " + people + ".");
    }

    /** {@code 52 people, 18 of them selling}; nothing is said of nobody. */
    static Optional<String> people(Evaluation standing) {
        return count(standing, EvidenceFloor.HEADCOUNT)
                .map(people -> people
                        + (people.equals("1") ? " person" : " people")
                        + count(standing, "salespeople")
                                .map(sellers -> ", " + sellers + " of them selling")
                                .orElse(""));
    }

    private static Optional<String> count(Evaluation standing, String metric) {
        return standing.readings()
                .metric(metric)
                .measured()
                .map(OrganisationSize::text)
                .filter(text -> !text.equals("0"));
    }

    private static String text(Reading.Measured measured) {
        return measured.range()
                .filter(range -> range.low() < range.high())
                .map(range -> NumberText.of(range.low(), measured.unit()) + " to "
                        + NumberText.of(range.high(), measured.unit()))
                .orElseGet(() -> NumberText.of(measured.number(), measured.unit()));
    }
}
