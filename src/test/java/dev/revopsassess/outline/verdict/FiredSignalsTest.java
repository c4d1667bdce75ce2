package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.TestRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiredSignalsTest {
    private static final Subject SHARE = new Subject.Metric("share");

    @Test
    void theHeaviestComesFirstAndOnlyWhatFiredInTheseDimensions() {
        Evaluation standing = Company.small()
                .signal(ALIGNMENT, "light", 2, 1)
                .signal(ALIGNMENT, "heavy", 5, 1)
                .signal(ALIGNMENT, "near", 5, 0.6)
                .signal(EXECUTION, "elsewhere", 5, 1)
                .standing();
        List<Finding> fired = standing.fired(Set.of(ALIGNMENT));
        assertThat(fired).extracting(finding -> finding.signal().id()).containsExactly("heavy", "light");
        assertThat(FiredSignals.list(fired, 1)).isEqualTo("trouble with heavy (100 %)");
        assertThat(FiredSignals.list(fired, 2)).isEqualTo("trouble with heavy (100 %) and trouble with light (100 %)");
    }

    @Test
    void aFigureThatFiresOnlyTogetherWithAnotherIsNotNamedAlone() {
        Company company = Company.small()
                .signal(ALIGNMENT, "share", 1, 1)
                .add(MadeSignal.of("pair")
                        .reads(Measure.Reading.PLAIN, SHARE)
                        .fire(0.5, HOUSE)
                        .within(TestRules.least(new Subject.Metric("salespeople"), 1)));
        assertThat(text(company, "pair")).isEqualTo("trouble with pair");
    }

    @Test
    void aWordIsNotPutBehindTheTitle() {
        Company company = Company.small()
                .text("line", "sales")
                .add(MadeSignal.of("told")
                        .words(new Subject.Metric("line"), "sales", "ceo")
                        .fire(1, HOUSE));
        assertThat(text(company, "told")).isEqualTo("trouble with told");
    }

    private static String text(Company company, String id) {
        return company.standing().fired(Set.of(ALIGNMENT)).stream()
                .filter(finding -> finding.signal().id().equals(id))
                .map(FiredSignals::text)
                .findFirst()
                .orElseThrow();
    }
}
