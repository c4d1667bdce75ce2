package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.reading.Staff.Unmapped;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadcountMetricsTest {
    private final Company company = new Company();

    @Test
    void theRevenueOrganisationIsMarketingSalesSuccessAndTheirOperations() {
        company.people(2, "Account Executive")
                .people(1, "Marketing Specialist")
                .people(1, "Customer Success Manager")
                .people(1, "Revenue Operations Analyst")
                .people(1, "Sales Enablement Lead")
                .people(1, "Chief Revenue Officer")
                .people(1, "Chief Executive Officer")
                .people(3, "Engineer");

        assertThat(company.number("revenue-org-headcount")).isEqualTo(7);
        assertThat(company.measured("revenue-org-headcount").formula())
                .isEqualTo("people in the revenue organisation: 7"
                        + " (1 customer success, 1 marketing, 2 revenue, 3 sales)");
    }

    @Test
    void sellersAreNoManagersEngineersOrEnablement() {
        company.people(3, "Account Executive")
                .people(1, "Sales Development Representative")
                .people(1, "Account Manager")
                .people(1, "Sales Engineer")
                .people(1, "Sales Manager")
                .people(1, "VP Account Executive")
                .people(1, "Sales Operations Analyst");

        assertThat(company.number("salespeople")).isEqualTo(5);
        assertThat(company.number("sales-roles")).isEqualTo(4);
    }

    @Test
    void onlyPeopleEmployedOnTheDayCount() {
        company.person("Account Executive").from("2026-10-01").add();
        company.person("Account Executive").from("2026-09-30").add();
        company.person("Account Executive").until("2026-09-30").add();
        company.person("Account Executive").until("2026-10-01").add();
        company.person("Account Executive").left().add();

        assertThat(company.number("salespeople")).isEqualTo(2);
    }

    @Test
    void somebodyOfWhomNothingTellsWhetherTheyAreEmployedCountsPerhaps() {
        company.people(2, "Account Executive");
        company.person("Account Executive").doubtful().add();

        assertThat(company.number("salespeople")).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).contains(new Range(2, 3));
        assertThat(company.measured("revenue-org-headcount").range()).contains(new Range(2, 3));
    }

    @Test
    void contractorsCountUnlessConfiguredOut() {
        company.person("Account Executive").contractor().add().people(2, "Account Executive");

        assertThat(company.number("salespeople")).isEqualTo(3);
        assertThat(company.measured("salespeople").notes()).containsExactly("1 contractor counted");
        assertThat(company.withoutContractors().number("salespeople")).isEqualTo(2);
    }

    @Test
    void headsAreCountedAndFullTimeEquivalentsStandBeside() {
        company.person("Account Executive").fte(0.5).add().people(1, "Account Executive");

        assertThat(company.number("salespeople")).isEqualTo(2);
        assertThat(company.measured("salespeople").notes()).containsExactly("1.5 full-time equivalents");
    }

    @Test
    void somebodyWhoFitsOnlyPerhapsMakesARange() {
        company.people(2, "Account Executive").person("Wizard").in("Commercial").add();

        assertThat(company.number("revenue-org-headcount")).isEqualTo(2);
        assertThat(company.measured("revenue-org-headcount").range()).contains(new Range(2, 3));
        assertThat(company.measured("salespeople").range()).contains(new Range(2, 3));
    }

    @Test
    void somebodyInSalesWithATitleThatNoPatternKnowsMaySell() {
        company.people(2, "Account Executive").person("Wizard").in("Sales").add();

        assertThat(company.number("salespeople")).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).contains(new Range(2, 3));
        assertThat(company.measured("dedicated-ops").range()).isEmpty();
    }

    @Test
    void titlesThatNoPatternKnowsAreListed() {
        company.person("Wizard")
                .in("Magic")
                .add()
                .person("Wizard")
                .in("Magic")
                .add()
                .people(1, "Account Executive");
        company.people(1, "Bard");

        assertThat(company.staff().unmapped())
                .containsExactly(
                        new Unmapped("Wizard", Optional.of("Magic"), 2), new Unmapped("Bard", Optional.empty(), 1));
    }

    @Test
    void aFunctionIsStaffedFromTwoPeopleOnOperationsNotCounted() {
        company.people(2, "Account Executive")
                .people(1, "Marketing Specialist")
                .people(1, "Marketing Operations Analyst")
                .people(2, "Customer Success Manager");

        assertThat(company.number("staffed-functions")).isEqualTo(2);
        assertThat(company.number("marketing-headcount")).isEqualTo(1);
        assertThat(company.number("customer-success-headcount")).isEqualTo(2);
    }

    @Test
    void accountManagersStandInForCustomerSuccessOnlyWhereThereIsNone() {
        company.people(2, "Account Executive").people(2, "Account Manager");
        assertThat(company.number("customer-success-headcount")).isEqualTo(2);
        assertThat(company.number("sales-headcount")).isEqualTo(2);
        assertThat(company.number("staffed-functions")).isEqualTo(2);

        company.people(1, "Customer Success Manager");
        assertThat(company.number("customer-success-headcount")).isEqualTo(1);
        assertThat(company.number("sales-headcount")).isEqualTo(4);
        assertThat(company.number("staffed-functions")).isEqualTo(1);
    }

    @Test
    void operationsPeopleAreCountedByKind() {
        company.people(2, "Sales Operations Analyst")
                .people(1, "Revenue Operations Manager")
                .people(1, "Marketing Operations Manager");

        assertThat(company.number("dedicated-ops")).isEqualTo(4);
        assertThat(company.number("sales-or-revenue-ops")).isEqualTo(3);
        assertThat(company.number("function-ops")).isEqualTo(1);
        assertThat(company.number("ops-functions")).isEqualTo(2);
        assertThat(company.word("ops-seniority")).isEqualTo("manager");
        assertThat(company.word("revops-titled")).isEqualTo("yes");
    }

    @Test
    void historyCountsWhoWasThereAtEachMonthsEnd() {
        company.person("Account Executive").from("2026-07-31").add();
        company.person("Account Executive")
                .from("2026-08-01")
                .until("2026-09-01")
                .add();

        assertThat(company.measured("salespeople").history())
                .extracting(Point::value)
                .containsExactly(1.0, 2.0, 1.0);
        assertThat(new Company()
                        .people(1, "Account Executive")
                        .measured("salespeople")
                        .history())
                .isEmpty();
    }

    @Test
    void historyNotesAnExportWithoutLeavers() {
        company.person("Account Executive").from("2026-07-31").add();

        assertThat(company.measured("salespeople").notes())
                .containsExactly("history without leavers: the export lists nobody who left");
    }

    @Test
    void theJobHeldOnTheDayCounts() {
        company.person("Sales Manager")
                .from("2025-01-01")
                .after("Account Executive", "2025-01-01", "2026-10-01")
                .add();

        assertThat(company.number("salespeople")).isEqualTo(1);
        assertThat(company.asOf(LocalDate.of(2026, 10, 1)).number("salespeople"))
                .isZero();
    }

    @Test
    void withoutHeadcountNothingIsKnown() {
        assertThat(company.needs("revenue-org-headcount"))
                .containsExactly(
                        "file headcount",
                        "answer marketing-people",
                        "answer sales-people",
                        "answer customer-success-people",
                        "answer operations-people");
        company.person("Account Executive").left().add();
        assertThat(company.missing("salespeople").why())
                .isEqualTo("Nobody in the headcount export is employed on 2026-09-30.");
    }

    @Test
    void rampedSellersAreSixMonthsInTheRole() {
        company.person("Account Executive").from("2026-03-30").attaining(0.49).add();
        company.person("Account Executive").from("2026-04-01").attaining(0.1).add();
        company.person("Account Executive").from("2025-03-31").attaining(0.5).add();
        company.person("Account Executive").from("2025-03-31").attaining(1.51).add();
        company.person("Account Executive").from("2025-03-31").add();
        company.person("Account Executive")
                .from("2024-01-01")
                .attaining(1.5)
                .after("Sales Development", "2024-01-01", "2026-08-01")
                .add();

        assertThat(company.number("ramped-sellers")).isEqualTo(4);
        assertThat(company.number("quota-dispersion")).isEqualTo(2.0 / 3);
        assertThat(company.measured("quota-dispersion").notes())
                .containsExactly("1 ramped seller without an attainment left out");
    }

    @Test
    void rampAndQuotaAskForTheirColumns() {
        company.people(6, "Account Executive");

        assertThat(company.needs("ramped-sellers")).containsExactly("column headcount.start_date");
        assertThat(company.needs("quota-dispersion")).containsExactly("column headcount.attainment");
    }

    @Test
    void retentionIsOwnedByALeadWhateverTheAnswerSays() {
        assertThat(company.needs("retention-owner")).containsExactly("answer retention-owner", "file headcount");
        company.people(2, "Customer Success Manager");
        assertThat(company.word("retention-owner")).isEqualTo("nobody");
        company.people(1, "Head of Customer Success");
        assertThat(company.word("retention-owner")).isEqualTo("customer-success-lead");
        company.people(1, "Director Account Management");
        assertThat(company.word("retention-owner")).isEqualTo("owned");
        company.answer("retention-owner", "none").answer("retention-owner", "VP Sales", "", "2026-09-01");
        assertThat(company.word("retention-owner")).isEqualTo("owned");
        assertThat(company.measured("retention-owner").others()).isEmpty();
    }

    @Test
    void anAccountManagementLeadOwnsRetention() {
        company.people(1, "Director Account Management");

        assertThat(company.word("retention-owner")).isEqualTo("owned");
    }
}
