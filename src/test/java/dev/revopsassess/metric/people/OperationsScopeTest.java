package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.record.Party;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationsScopeTest {
    private final Company company = new Company();

    /** Sixty sellers under a VP, so that nothing counts by size; the VP is number 60. */
    private int largeCompany() {
        return company.people(60, "Account Executive")
                .person("VP Sales")
                .onTop()
                .number();
    }

    private double scopeWith(String tool, String team) {
        var owned = new Company();
        int sales =
                owned.people(60, "Account Executive").person("VP Sales").onTop().number();
        owned.person("Director Marketing Operations").under(sales).add();
        return owned.tool(tool, "", team, "").number("ops-scope");
    }

    @Test
    void theSeniorPersonsOwnKindAndThoseBelowAreShownWithTheirRows() {
        int head =
                company.person("VP Marketing Operations").under(largeCompany()).number();
        company.person("Customer Success Operations Analyst").under(head).add();

        Measured scope = company.measured("ops-scope");
        assertThat(scope.number()).isEqualTo(2);
        assertThat(scope.unit()).isEqualTo(Unit.COUNT);
        assertThat(scope.period()).isEqualTo(Period.on(Company.AS_OF));
        assertThat(scope.basis()).isEqualTo(Basis.MEASURED);
        assertThat(scope.formula())
                .isEqualTo(
                        "the senior operations person also looks after marketing operations and customer-success operations");
        assertThat(scope.notes())
                .containsExactly(
                        "marketing: VP Marketing Operations",
                        "customer success: Customer Success Operations Analyst under VP Marketing Operations");
        assertThat(company.rows("ops-scope")).containsExactly("headcount.csv:63-64");
    }

    @Test
    void anOwnedSystemIsNamedWithItsRow() {
        company.person("Director Revenue Operations").under(largeCompany()).add();
        company.tool("Gainsight", "", "Customer Success", "").tool("Marketo", "", "RevOps", "");

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.measured("ops-scope").notes())
                .containsExactly("marketing: Marketo is owned by the senior operations person's team");
        assertThat(company.rows("ops-scope")).containsExactly("headcount.csv:63", "tools.csv:3");
    }

    @Test
    void aSystemIsTheSeniorPersonsWhereRevenueOperationsOrTheSameKindOwnsIt() {
        assertThat(scopeWith("Gainsight", "Revenue Operations")).isEqualTo(2);
        assertThat(scopeWith("Gainsight", "Marketing Operations")).isEqualTo(2);
        assertThat(scopeWith("Gainsight", "Sales Operations")).isEqualTo(1);
        assertThat(scopeWith("Gainsight", "Marketing")).isEqualTo(1);
        assertThat(scopeWith("Gainsight", "Growth Lab")).isEqualTo(1);
        assertThat(scopeWith("Gainsight", "nobody")).isEqualTo(1);
        assertThat(scopeWith("Gainsight", "")).isEqualTo(1);
        assertThat(scopeWith("Tableau", "Revenue Operations")).isEqualTo(1);
    }

    @Test
    void aSystemOwnedByAPersonIsTheSeniorPersonsWhereThatPersonIsOneOfTheirs() {
        int sales = largeCompany();
        int senior = company.person("Director Sales Operations").under(sales).number();
        int revenue = company.person("Revenue Operations Analyst").under(sales).number();
        int seller = company.person("Account Executive").under(sales).number();
        int gone = company.person("Revenue Operations Analyst").left().number();
        company.tool("Marketo", "", "", "");

        assertThat(company.ownedBy(new Party.Person(senior)).number("ops-scope"))
                .isEqualTo(1);
        assertThat(company.ownedBy(new Party.Person(revenue)).number("ops-scope"))
                .isEqualTo(1);
        assertThat(company.ownedBy(new Party.Person(seller)).number("ops-scope"))
                .isZero();
        assertThat(company.ownedBy(new Party.Person(gone)).number("ops-scope")).isZero();
        assertThat(company.ownedBy(new Party.UnknownPerson()).number("ops-scope"))
                .isZero();
    }

    @Test
    void withoutAnyTitleTheAnswerStillGivesTheScope() {
        company.person("").in("Sales").add();
        company.answer("revops-scope", "marketing; sales");

        Measured scope = company.measured("ops-scope");
        assertThat(scope.number()).isEqualTo(1);
        assertThat(scope.basis()).isEqualTo(Basis.SAID);
        assertThat(scope.formula()).isEqualTo("said: marketing; sales");
    }

    @Test
    void withoutManagersAKindWithPeopleOfItsOwnStaysOpen() {
        company.people(60, "Account Executive")
                .people(1, "VP Marketing Operations")
                .people(1, "Customer Success Operations Analyst");
        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.bounds("ops-scope")).contains(new Range(1, 2));

        var alone = new Company().people(60, "Account Executive").people(1, "VP Marketing Operations");
        assertThat(alone.number("ops-scope")).isEqualTo(1);
        assertThat(alone.measured("ops-scope").range()).isEmpty();
    }

    /** Six people whose managers are nobody's row. */
    @Test
    void specialistsWhoseManagersAreOutsideTheExportLeaveTheScopeOpen() {
        company.person("VP Revenue Operations").underSomebodyElse().add();
        company.person("Marketing Operations Manager").underSomebodyElse().add();
        company.person("Customer Success Operations Manager")
                .underSomebodyElse()
                .add();
        for (String other : List.of("Account Executive", "Marketing Manager", "Customer Success Manager")) {
            company.person(other).underSomebodyElse().add();
        }

        assertThat(company.number("ops-scope")).isZero();
        assertThat(company.bounds("ops-scope")).contains(new Range(0, 2));
    }

    @Test
    void theSameHoldsInALargeCompanyWhoseOtherPeopleHaveTheirManagers() {
        int sales = largeCompany();
        company.person("Director Revenue Operations").under(sales).add();
        company.person("Marketing Operations Manager").underSomebodyElse().add();
        company.person("Customer Success Operations Manager").under(sales).add();

        assertThat(company.number("ops-scope")).isZero();
        assertThat(company.bounds("ops-scope")).contains(new Range(0, 1));
    }

    @Test
    void aBlankManagerCellOfASpecialistIsNoStatement() {
        int sales = largeCompany();
        company.person("Director Revenue Operations").under(sales).add();
        company.person("Marketing Operations Manager").onTop().add();

        assertThat(company.bounds("ops-scope")).contains(new Range(0, 1));
    }

    @Test
    void anAnswerClosesWhatTheManagersLeaveOpen() {
        int sales = largeCompany();
        company.person("Director Revenue Operations").under(sales).add();
        company.person("Marketing Operations Manager").underSomebodyElse().add();
        company.answer("revops-scope", "marketing");

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.measured("ops-scope").range()).isEmpty();
    }

    @Test
    void withManagersAKindWhosePeopleReportElsewhereIsNotOpen() {
        int sales = largeCompany();
        company.person("Director Marketing Operations").under(sales).add();
        company.person("Customer Success Operations Analyst").under(sales).add();

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.measured("ops-scope").range()).isEmpty();
    }

    @Test
    void theSizeIsSpokenOfOnlyWhereSomethingCountsByIt() {
        int ceo = company.person("Chief Executive Officer").onTop().number();
        int head = company.person("Revenue Operations Manager").under(ceo).number();
        assertThat(company.measured("ops-scope").notes())
                .singleElement()
                .asString()
                .startsWith("under 50 people");
        assertThat(company.measured("ops-scope").formula())
                .endsWith(
                        "also looks after marketing operations (as is normal at this size) and customer-success operations (as is"
                                + " normal at this size)");

        company.person("Marketing Operations Analyst").under(head).add();
        company.person("Customer Success Operations Analyst").under(head).add();
        assertThat(company.number("ops-scope")).isEqualTo(2);
        assertThat(company.measured("ops-scope").notes()).hasSize(2).noneMatch(note -> note.startsWith("under 50"));
    }

    @Test
    void anAnswerIsNotedAndCountsOnlyForWhatExportsDoNotShow() {
        int head = company.person("Director Revenue Operations")
                .under(largeCompany())
                .number();
        company.person("Marketing Operations Analyst").under(head).add();
        company.answer("revops-scope", "sales, marketing");

        Measured scope = company.measured("ops-scope");
        assertThat(scope.number()).isEqualTo(1);
        assertThat(scope.basis()).isEqualTo(Basis.MEASURED);
        assertThat(scope.notes())
                .containsExactly(
                        "marketing: Marketing Operations Analyst under Director Revenue Operations",
                        "said: marketing, sales");
        assertThat(scope.formula())
                .endsWith("also looks after marketing operations, not after customer-success operations");
    }

    @Test
    void withoutManagersAnAnswerThatNamesNeitherIsWhatIsSaid() {
        company.people(1, "Revenue Operations Manager").answer("revops-scope", "sales");

        assertThat(company.number("ops-scope")).isZero();
        assertThat(company.measured("ops-scope").basis()).isEqualTo(Basis.SAID);
        assertThat(company.measured("ops-scope").notes()).containsExactly("said: sales");
    }

    @Test
    void withoutManagersWhatTheSeniorPersonsTitleShowsIsMeasured() {
        company.people(1, "Marketing Operations Manager").answer("revops-scope", "sales");

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.measured("ops-scope").basis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void respondentsWhoDifferOnTheScopeAreKeptApart() {
        int head = company.person("Director Revenue Operations")
                .under(largeCompany())
                .number();
        company.person("Marketing Operations Analyst").under(head).add();
        company.answer("revops-scope", "sales", "CFO", "2026-09-01")
                .answer("revops-scope", "customer-success, sales", "CEO", "2026-09-02");

        Measured scope = company.measured("ops-scope");
        assertThat(scope.number()).isEqualTo(1);
        assertThat(scope.others()).containsExactly(new Datum.Figure(2));
        assertThat(scope.basis()).isEqualTo(Basis.SAID);
        assertThat(scope.notes())
                .containsExactly(
                        "marketing: Marketing Operations Analyst under Director Revenue Operations",
                        "said: sales",
                        "said by another respondent: customer-success, sales");
    }

    @Test
    void withoutHeadcountRespondentsWhoDifferAreKeptApartToo() {
        company.answer("revops-scope", "marketing", "CEO", "2026-09-01")
                .answer("revops-scope", "sales", "CFO", "2026-09-02")
                .answer("revops-scope", "marketing, sales", "COO", "2026-09-03");

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.measured("ops-scope").others()).containsExactly(new Datum.Figure(0));
    }
}
