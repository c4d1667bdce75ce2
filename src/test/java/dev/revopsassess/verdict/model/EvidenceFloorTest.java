package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceFloorTest {
    @Test
    void withoutHeadcountNoModelIsNamedWhateverElseIsKnown() {
        Verdict verdict = Company.small()
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 0)
                .missing("revenue-org-headcount")
                .verdict();
        assertThat(verdict.model()).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
        assertThat(verdict.confidence()).isEqualTo(Confidence.INSUFFICIENT_EVIDENCE);
        assertThat(verdict.move()).isEmpty();
        assertThat(verdict.decision()).hasSize(4);
        assertThat(verdict.nextQuestions())
                .extracting(question -> question.need().name())
                .containsExactly("revenue-org-headcount-file");
    }

    @Test
    void underThirtyPercentCoverageWithSeveralModelsPossibleNoneIsNamed() {
        Verdict verdict = covered(29, 71).verdict();
        assertThat(verdict.model()).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
        assertThat(verdict.possibleModels()).containsExactly(Model.SALES_OPS, Model.RECHARTER);
    }

    @Test
    void atThirtyPercentCoverageTheKnownValuesDecide() {
        assertThat(covered(30, 70).verdict().model()).isEqualTo(Model.SALES_OPS);
    }

    @Test
    void oneModelForEveryValueOfTheUnknownsStandsWhateverTheCoverage() {
        Verdict verdict = Company.small()
                .count("salespeople", 3)
                .unknown(ALIGNMENT, "a", 5)
                .verdict();
        assertThat(verdict.model()).isEqualTo(Model.HOLD);
        assertThat(verdict.confidence()).isEqualTo(Confidence.ROBUST);
    }

    @Test
    void theShortlistIsTheFewestThatPassTheFloor() {
        Verdict verdict = Company.small()
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 2)
                .unknown(ALIGNMENT, "b", 3)
                .unknown(ALIGNMENT, "c", 5)
                .unknown(ALIGNMENT, "d", 4)
                .verdict();
        assertThat(verdict.nextQuestions())
                .extracting(question -> question.need().name())
                .containsExactly("c-file");
    }

    private static Company covered(int known, int unknown) {
        Company company = Company.small().score(EXECUTION, 0);
        for (int i = 0; i < known; i++) {
            company.signal(ALIGNMENT, "known-" + i, 1, 0);
        }
        for (int i = 0; i < unknown; i++) {
            company.unknown(ALIGNMENT, "unknown-" + i, 1);
        }
        return company;
    }
}
