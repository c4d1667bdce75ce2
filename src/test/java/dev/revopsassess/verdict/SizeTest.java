package dev.revopsassess.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void theSizeIsSaidWithWhatItMeans() {
        assertThat(Size.sentence(Company.small().standing()))
                .contains(
                        "The revenue organisation has 30 people, 10 of them selling: still of a size and shape at which"
                                + " teams can align by talking.");
        assertThat(Size.sentence(
                        Company.small().count("revenue-org-headcount", 40).standing()))
                .contains("The revenue organisation has 40 people, 10 of them selling: past the size and shape at which"
                        + " teams still align by talking.");
    }

    @Test
    void whatItMeansIsLeftOutWhereItIsOpenOrTheTableHasNoSuchPoint() {
        Company open =
                Company.small().count("staffed-functions", 3).missing("arr-usd").missing("salespeople");
        assertThat(Size.sentence(open.standing())).contains("The revenue organisation has 30 people.");
        Company pointless = Company.small()
                .rules(TestRules.RULES.withDecision(
                        List.of(new DecisionRow(1, Model.HOLD, TestRules.all(), "", List.of()))));
        assertThat(Size.sentence(pointless.standing()))
                .contains("The revenue organisation has 30 people, 10 of them selling.");
    }

    @Test
    void peopleWhoCountOnlyPerhapsMakeItARange() {
        Company company =
                Company.small().range("revenue-org-headcount", 30, 28, 32).range("salespeople", 10, 10, 10);
        assertThat(Size.people(company.standing())).contains("28 to 32 people, 10 of them selling");
    }

    @Test
    void onePersonIsAPersonAndNobodyKnownIsNothing() {
        assertThat(Size.people(Company.small()
                        .count("revenue-org-headcount", 1)
                        .count("salespeople", 0)
                        .standing()))
                .contains("1 person, 0 of them selling");
        assertThat(Size.sentence(
                        Company.small().missing("revenue-org-headcount").standing()))
                .isEmpty();
    }
}
