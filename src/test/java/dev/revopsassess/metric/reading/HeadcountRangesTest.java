package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.record.Kind;
import org.junit.jupiter.api.Test;

/** In the test tables, a deal desk or a solution engineer in finance belongs to sales only perhaps. */
class HeadcountRangesTest {
    private static final String DAY = "2026-09-30";

    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void operationsPeopleAreARangeFromThoseForCertainToThosePerhaps() {
        company.people(1, "Revenue Operations Analyst").people(1, "Marketing Operations Analyst");
        company.person("").in("Sales").add();
        company.person("Deal Desk Analyst").in("Finance").add();

        assertThat(told("dedicated-ops"))
                .isEqualTo(Told.exactly(
                                2.0,
                                DAY,
                                "operations people: 2 (1 marketing operations, 1 revenue operations)",
                                "headcount.csv:2-5",
                                "2 people fit only perhaps, so the count is a range: Deal Desk Analyst, no title")
                        .between(2, 4));
        assertThat(told("sales-or-revenue-ops"))
                .isEqualTo(Told.exactly(
                                1.0,
                                DAY,
                                "sales and revenue operations people: 1 (1 revenue operations)",
                                "headcount.csv:2, 4-5",
                                "2 people fit only perhaps, so the count is a range: Deal Desk Analyst, no title")
                        .between(1, 3));
        assertThat(told("function-ops"))
                .isEqualTo(Told.exactly(
                                1.0,
                                DAY,
                                "operations people by function: marketing 1, customer success 0",
                                "headcount.csv:3")
                        .between(1, 2));
        assertThat(told("ops-functions"))
                .isEqualTo(Told.exactly(
                                1.0,
                                DAY,
                                "operations people by function: sales 0, marketing 1, customer success 0",
                                "headcount.csv:3, 5")
                        .between(1, 3));
    }

    @Test
    void operationsPeopleForCertainAreNoRange() {
        company.people(1, "Sales Operations Analyst")
                .people(3, "Account Executive")
                .people(1, "Marketing Specialist");

        assertThat(told("sales-or-revenue-ops"))
                .isEqualTo(Told.exactly(
                        1.0, DAY, "sales and revenue operations people: 1 (1 sales operations)", "headcount.csv:2"));
        assertThat(told("ops-functions"))
                .isEqualTo(Told.exactly(
                        1.0,
                        DAY,
                        "operations people by function: sales 1, marketing 0, customer success 0",
                        "headcount.csv:2"));
        assertThat(told("function-ops").range()).isEmpty();
    }

    @Test
    void salesRolesAreARangeWhereSomebodyMaySell() {
        company.people(2, "Account Executive").people(1, "Sales Engineer");
        company.person("Solution Engineer").in("Finance").add();
        company.people(1, "Sales Operations Analyst").people(1, "Marketing Specialist");
        Told certain = Told.exactly(
                2.0,
                DAY,
                "customer-facing sales roles staffed: 2 account executive, 1 sales engineer",
                "headcount.csv:2-4");
        assertThat(told("sales-roles")).isEqualTo(certain);

        company.person("Wizard").in("Sales").add();
        assertThat(told("sales-roles")).isEqualTo(certain.between(2, 3));
    }

    @Test
    void aRoleThatSomebodyHasOnlyPerhapsWidensTheRange() {
        company.people(2, "Account Executive");
        company.person("Solution Engineer").in("Finance").add();

        assertThat(told("sales-roles").range()).contains(new Reading.Range(1, 2));
    }

    @Test
    void thereAreNoMoreThanSevenSalesRoles() {
        company.people(1, "Account Executive");
        for (int person = 0; person < 9; person++) {
            company.person("Wizard").in("Sales").add();
        }

        assertThat(told("sales-roles").range()).contains(new Reading.Range(1, 7));
    }

    @Test
    void functionsTellWhoStandsInForCustomerSuccess() {
        company.people(2, "Account Executive").people(1, "Account Manager").people(2, "Marketing Specialist");
        String stand = "account managers count, as there is no customer success";
        assertThat(told("customer-success-headcount"))
                .isEqualTo(Told.exactly(
                        1.0, DAY, "people in customer success, operations not counted: 1", "headcount.csv:4", stand));
        assertThat(told("sales-headcount"))
                .isEqualTo(Told.exactly(2.0, DAY, "people in sales, operations not counted: 2", "headcount.csv:2-3"));
        assertThat(told("marketing-headcount"))
                .isEqualTo(
                        Told.exactly(2.0, DAY, "people in marketing, operations not counted: 2", "headcount.csv:5-6"));
        assertThat(told("staffed-functions"))
                .isEqualTo(Told.exactly(
                        2.0,
                        DAY,
                        "functions with 2 people or more, operations not counted: marketing 2, sales 2,"
                                + " customer success 1",
                        "headcount.csv:2-6"));

        company.people(1, "Customer Success Manager");
        assertThat(told("customer-success-headcount"))
                .isEqualTo(Told.exactly(
                        1.0, DAY, "people in customer success, operations not counted: 1", "headcount.csv:7"));
    }

    @Test
    void aFunctionIsStaffedPerhaps() {
        company.people(1, "Account Executive").person("Wizard").in("Commercial").add();

        assertThat(told("sales-headcount").range()).contains(new Reading.Range(1, 2));
        assertThat(told("staffed-functions").range()).contains(new Reading.Range(0, 1));
    }

    @Test
    void historySaysWhatItDoesNotKnow() {
        company.person("Account Executive").from("2026-07-31").add();
        company.person("Account Executive").add();
        company.person("Account Executive").from("2026-10-01").add();

        assertThat(told("salespeople"))
                .isEqualTo(Told.exactly(
                        2.0,
                        DAY,
                        "sellers: 2 (2 account executive)",
                        "headcount.csv:2-3",
                        "history without leavers: the export lists nobody who left",
                        "history counts 1 person without a start date from the beginning"));
    }

    @Test
    void somebodyWhoLeftIsALeaverWithOrWithoutDates() {
        company.person("Account Executive").from("2026-07-31").add();
        company.person("Account Executive")
                .from("2026-07-31")
                .until("2026-09-30")
                .add();
        assertThat(told("salespeople").notes()).isEmpty();

        var undated = new Company();
        undated.person("Account Executive").from("2026-07-31").add();
        undated.person("Account Executive").left().add();
        assertThat(undated.measured("salespeople").notes())
                .containsExactly("history counts 1 person without a start date from the beginning");
    }

    @Test
    void datesThatCannotBeDecidedAreWhyNobodyIsThere() {
        company.undecided(Kind.HEADCOUNT, "start_date", "say whether the day or the month comes first");
        company.person("Account Executive").left().add();

        assertThat(company.missing("salespeople").why())
                .isEqualTo("The column start_date of the headcount export is undecided: say whether the day or the"
                        + " month comes first");
        assertThat(company.needs("salespeople")).containsExactly("column headcount.start_date");
    }

    @Test
    void aColumnOfTitlesWithoutAnyIsSaidToGiveNone() {
        company.having(Kind.HEADCOUNT, "job_title").person("").in("Sales").add().people(1, "Chief Executive Officer");

        assertThat(company.missing("dedicated-ops").why())
                .isEqualTo("The headcount export gives nobody in the revenue organisation a title.");
        assertThat(company.needs("ops-united")).containsExactly("column headcount.job_title");
        assertThat(company.number("revenue-org-headcount")).isEqualTo(1);
    }

    @Test
    void somebodyWhoDoesOperationsOnlyPerhapsLeavesThemOpen() {
        company.people(2, "Account Executive")
                .person("Deal Desk Analyst")
                .in("Finance")
                .add();
        assertThat(company.missing("ops-seniority").why())
                .isEqualTo("Nobody does operations for certain, and 1 person does perhaps.");

        company.person("").in("Sales").add();
        assertThat(company.missing("ops-seniority").why())
                .isEqualTo("Nobody in headcount is titled operations, and 1 person of the revenue organisation has no"
                        + " title.");
    }
}
