package dev.revopsassess.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void theSizeIsSaidAsTheCount() {
        assertThat(Size.sentence(Company.small().standing()))
                .contains("The revenue organisation has 30 people, 10 of them selling.");
        assertThat(Size.sentence(Company.small().missing("salespeople").standing()))
                .contains("The revenue organisation has 30 people.");
    }

    @Test
    void peopleWhoCountOnlyPerhapsMakeItARange() {
        Company company =
                Company.small().range("revenue-org-headcount", 30, 28, 32).range("salespeople", 10, 10, 10);
        assertThat(Size.people(company.standing())).contains("28 to 32 people, 10 of them selling");
    }

    @Test
    void onePersonIsAPersonAndNothingIsSaidOfNobody() {
        assertThat(Size.people(Company.small()
                        .count("revenue-org-headcount", 1)
                        .count("salespeople", 0)
                        .standing()))
                .contains("1 person");
        assertThat(Size.sentence(
                        Company.small().count("revenue-org-headcount", 0).standing()))
                .isEmpty();
        assertThat(Size.sentence(
                        Company.small().missing("revenue-org-headcount").standing()))
                .isEmpty();
    }
}
