package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.verdict.model.Model.HOLD;
import static dev.revopsassess.verdict.model.Model.HUB_AND_SPOKE;
import static dev.revopsassess.verdict.model.Model.RECHARTER;
import static dev.revopsassess.verdict.model.Model.REVOPS;
import static dev.revopsassess.verdict.model.Model.SALES_OPS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossibleModelsTest {
    @Test
    void nothingUnknownLeavesOneModel() {
        assertThat(Company.small().score(ALIGNMENT, 0).standing().possibleModels())
                .containsExactly(SALES_OPS);
    }

    @Test
    void anUnknownStrengthReachesEveryScoreBetweenItsExtremes() {
        // 50 of 100 with both unknowns at 0.5: neither extreme alone shows the band between 25 and 50.
        Company company = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 5);
        assertThat(company.standing().possibleModels()).containsExactly(SALES_OPS, RECHARTER, REVOPS);
    }

    @Test
    void aRangeThatTouchesABoundIsSeenThere() {
        // Fired weight 3 of 6 known and unknown: at best exactly 50.
        Company company =
                Company.small().score(EXECUTION, 0).signal(ALIGNMENT, "a", 3, 0).unknown(ALIGNMENT, "b", 3);
        assertThat(company.standing().possibleModels()).containsExactly(SALES_OPS, RECHARTER);
        assertThat(company.signal(ALIGNMENT, "c", 1, 0).standing().possibleModels())
                .containsExactly(SALES_OPS);
    }

    @Test
    void alignmentAgainstExecutionIsSeenBothWays() {
        Company company = Company.small()
                .score(ALIGNMENT, 60)
                .signal(EXECUTION, "a", 1, 0.55)
                .unknown(EXECUTION, "b", 1);
        assertThat(company.standing().possibleModels()).containsExactly(SALES_OPS, RECHARTER);
    }

    @Test
    void anUnknownGateIsTriedOnEachSide() {
        Company company = Company.small()
                .count("revenue-org-headcount", 70)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .missing("arr-usd");
        assertThat(company.standing().possibleModels()).containsExactly(REVOPS, HUB_AND_SPOKE);
        assertThat(company.verdict().model()).isEqualTo(REVOPS);
    }

    @Test
    void headcountOfWhichSomeCountOnlyPerhapsIsTriedOverItsRange() {
        Company company = Company.small().score(ALIGNMENT, 0).range("salespeople", 8, 7, 9);
        assertThat(company.standing().possibleModels()).containsExactly(HOLD, SALES_OPS);
        assertThat(company.verdict().model()).isEqualTo(SALES_OPS);
    }

    @Test
    void unknownStructureCarriesEveryReadingAndDecidesAsNeither() {
        Company company = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .structure(Structure.UNKNOWN);
        Verdict verdict = company.verdict();
        assertThat(verdict.structure()).isEqualTo(Structure.UNKNOWN);
        assertThat(verdict.model()).isEqualTo(SALES_OPS);
        assertThat(verdict.possibleModels()).containsExactly(SALES_OPS, RECHARTER, REVOPS);
        assertThat(verdict.confidence()).isEqualTo(Confidence.PROVISIONAL);
    }

    @Test
    void unknownStructureThatChangesNothingCostsNoConfidence() {
        Verdict verdict =
                Company.small().score(ALIGNMENT, 0).structure(Structure.UNKNOWN).verdict();
        assertThat(verdict.possibleModels()).containsExactly(SALES_OPS);
        assertThat(verdict.confidence()).isEqualTo(Confidence.ROBUST);
    }

    @Test
    void fortyUnknownSignalsCostNoMoreCellsThanOne() {
        Company company = new Company();
        for (int i = 0; i < 40; i++) {
            company.unknown(i % 2 == 0 ? ALIGNMENT : EXECUTION, "s" + i, 1 + i % 5);
        }
        Evaluation standing = company.standing();
        assertThat(standing.cells().count()).isLessThan(3000);
        assertThat(standing.possibleModels()).containsExactlyElementsOf(Model.RECOMMENDABLE);
    }

    @Test
    void aScoreThatOnlyRoundsToTheBoundCounts() {
        // 49.96 prints as 50.0, and what is printed is what is compared.
        Company company = Company.small().score(EXECUTION, 0);
        for (int i = 0; i < 250; i++) {
            company.signal(ALIGNMENT, "s" + i, 5, i < 124 ? 1 : i == 124 ? 0.9 : 0);
        }
        assertThat(Score.of(ALIGNMENT, company.company().findings()).score()).hasValue(50.0);
        assertThat(company.verdict().model()).isEqualTo(RECHARTER);
    }
}
