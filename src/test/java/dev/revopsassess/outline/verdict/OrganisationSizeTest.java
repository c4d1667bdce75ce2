package dev.revopsassess.outline.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.verdict.model.Company;
import org.junit.jupiter.api.Test;

class OrganisationSizeTest {
    @Test
    void theSizeIsSaidAsTheCount() {
        assertThat(OrganisationSize.sentence(Company.small().standing()))
                .contains("The revenue organisation has 30 people, 10 of them selling.");
        assertThat(OrganisationSize.sentence(
                        Company.small().missing("salespeople").standing()))
                .contains("The revenue organisation has 30 people.");
    }

    @Test
    void peopleWhoCountOnlyPerhapsMakeItARange() {
        Company company =
                Company.small().range("revenue-org-headcount", 30, 28, 32).range("salespeople", 10, 10, 10);
        assertThat(OrganisationSize.people(company.standing())).contains("28 to 32 people, 10 of them selling");
    }

    @Test
    void onePersonIsAPersonAndNothingIsSaidOfNobody() {
        assertThat(OrganisationSize.people(Company.small()
                        .count("revenue-org-headcount", 1)
                        .count("salespeople", 0)
                        .standing()))
                .contains("1 person");
        assertThat(OrganisationSize.sentence(
                        Company.small().count("revenue-org-headcount", 0).standing()))
                .isEmpty();
        assertThat(OrganisationSize.sentence(
                        Company.small().missing("revenue-org-headcount").standing()))
                .isEmpty();
    }
}
