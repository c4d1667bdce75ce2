package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.value.Position.Operations;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterTest {
    private final Company company = new Company();

    private Roster roster() {
        return Roster.of(company.staff());
    }

    @Test
    void everyOfficeIsHeldByATitle() {
        int ceo = company.person("Chief Executive Officer").onTop().number();
        company.person("Chief Operating Officer").under(ceo).add();
        company.person("VP Sales").under(ceo).add();
        company.person("Director Marketing").under(ceo).add();
        company.person("Head of Customer Success").under(ceo).add();
        company.person("VP Finance").under(ceo).add();
        company.person("Account Executive").under(ceo).add();
        company.person("Sales Operations Manager").under(ceo).add();
        company.person("Director Revenue Operations").under(ceo).add();
        company.person("Sales Operations Analyst").under(ceo).add();

        assertThat(roster())
                .isEqualTo(new Roster(
                        Map.of(
                                Operations.REVENUE, "Director Revenue Operations",
                                Operations.SALES, "Sales Operations Manager"),
                        Map.of(Operations.REVENUE, 1, Operations.SALES, 2),
                        Map.of(
                                "ceo", "Chief Executive Officer",
                                "coo", "Chief Operating Officer",
                                "sales-lead", "VP Sales",
                                "marketing-lead", "Director Marketing",
                                "customer-success-lead", "Head of Customer Success",
                                "finance-lead", "VP Finance",
                                "senior-operations", "Director Revenue Operations")));
        assertThat(roster().operations()).containsEntry(Operations.SALES, "Sales Operations Manager");
        assertThat(roster().office("coo")).contains("Chief Operating Officer");
    }

    @Test
    void anOfficeNobodyHoldsHasNoEntry() {
        company.people(2, "Account Executive").people(1, "Marketing Specialist").people(1, "Customer Success Manager");

        assertThat(roster()).isEqualTo(new Roster(Map.of(), Map.of(), Map.of()));
        assertThat(roster().office("sales-lead")).isEmpty();
    }

    @Test
    void aManagerIsTheLeaderWhereNobodyRanksHigher() {
        company.people(1, "Marketing Manager").people(1, "Marketing Specialist");

        assertThat(roster().offices()).isEqualTo(Map.of("marketing-lead", "Marketing Manager"));
    }

    @Test
    void theMostSeniorLeadsThenTheOneWithMostReportsThenTheFirstTitleOfTheAlphabet() {
        company.people(1, "Sales Manager");
        company.person("Sales Director, West").add();
        assertThat(roster().office("sales-lead")).contains("Sales Director, West");

        company.person("Sales Director, East").add();
        assertThat(roster().office("sales-lead")).contains("Sales Director, East");

        company.person("Account Executive").under(1).add();
        assertThat(roster().office("sales-lead")).contains("Sales Director, West");
    }

    @Test
    void operationsPeopleServeAndLeadNoFunction() {
        company.people(1, "VP Sales Operations").people(1, "Sales Manager");

        assertThat(roster().office("sales-lead")).contains("Sales Manager");
    }

    @Test
    void aRevenueOfficerLeadsSalesWhereNobodyElseDoes() {
        company.people(1, "Chief Revenue Officer");
        assertThat(roster().office("sales-lead")).contains("Chief Revenue Officer");

        company.people(1, "Sales Manager");
        assertThat(roster().office("sales-lead")).contains("Sales Manager");
    }

    @Test
    void aFounderStandsForTheChiefExecutive() {
        company.people(1, "Founder");

        assertThat(roster().offices()).isEqualTo(Map.of("ceo", "Founder"));
    }
}
