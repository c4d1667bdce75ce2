package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading.Range;
import org.junit.jupiter.api.Test;

/** Who carries revenue. In the test tables an area sales manager leads sellers, and a growth manager may be one. */
class SellersTest {
    private final Company company = new Company();

    private double certain() {
        return company.number("salespeople");
    }

    @Test
    void partnerManagersSell() {
        company.people(20, "Partner Manager").people(5, "Account Executive");

        assertThat(certain()).isEqualTo(25);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aSalesOrganisationOfAreaManagersAloneIsARange() {
        company.people(6, "Area Sales Manager").people(2, "Marketing Manager");

        assertThat(certain()).isZero();
        assertThat(company.bounds("salespeople")).contains(new Range(0, 6));
        assertThat(company.measured("salespeople").notes())
                .containsExactly("6 people fit only perhaps, so the count is a range: Area Sales Manager (6)");
    }

    /** Six cannot all lead two. */
    @Test
    void withoutAManagerColumnMoreAreaManagersThanSellersAreARange() {
        company.people(6, "Area Sales Manager").people(2, "Account Executive");

        assertThat(certain()).isEqualTo(2);
        assertThat(company.bounds("salespeople")).contains(new Range(2, 8));
    }

    @Test
    void withoutAManagerColumnAreaManagersBesideAsManySellersLeadThem() {
        company.people(2, "Area Sales Manager").people(2, "Account Executive");

        assertThat(certain()).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aDirectorWithAQuotaUnderWhomNobodyWorksSells() {
        int head = company.person("VP Sales").onTop().number();
        company.person("Area Sales Director").under(head).withQuota("900000").add();
        company.person("Account Executive").under(head).withQuota("600000").add();

        assertThat(certain()).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aManagerWithATeamsQuotaDoesNotSell() {
        int head = company.person("VP Sales").onTop().number();
        int area = company.person("Area Sales Manager")
                .under(head)
                .withQuota("2400000")
                .number();
        company.person("Account Executive").under(area).withQuota("600000").add();

        assertThat(certain()).isEqualTo(1);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aManagerUnderWhomNobodyWorksMaySellWithoutAQuota() {
        int head = company.person("VP Sales").onTop().number();
        company.person("Area Sales Manager").under(head).add();
        company.person("Account Executive").under(head).add();

        assertThat(certain()).isEqualTo(1);
        assertThat(company.bounds("salespeople")).contains(new Range(1, 2));
    }

    /** Whose manager nobody knows may be this one's report. */
    @Test
    void aManagerWithAQuotaMaySellWhereTheSellersLinesAreNotTold() {
        int head = company.person("VP Sales").onTop().number();
        company.person("Area Sales Manager").under(head).withQuota("900000").add();
        company.person("Account Executive")
                .underSomebodyElse()
                .withQuota("600000")
                .add();

        assertThat(certain()).isEqualTo(1);
        assertThat(company.bounds("salespeople")).contains(new Range(1, 2));
    }

    @Test
    void aGrowthRoleIsAQuestionThatAQuotaAnswers() {
        company.people(2, "Account Executive").people(1, "Growth Specialist");
        assertThat(company.bounds("salespeople")).contains(new Range(2, 3));

        company.person("Growth Specialist").withQuota("300000").add();
        assertThat(certain()).isEqualTo(3);
        assertThat(company.bounds("salespeople")).contains(new Range(3, 4));
    }

    @Test
    void aGrowthRoleOfTheMarketingDepartmentDoesNotSell() {
        company.people(2, "Account Executive");
        company.person("Growth Specialist").in("Marketing").add();

        assertThat(certain()).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aSalesEngineerOrACustomerSuccessManagerWithAQuotaMayCarryRevenue() {
        company.people(2, "Account Executive").people(1, "Sales Engineer");
        company.person("Sales Engineer").withQuota("500000").add();
        company.person("Customer Success Manager").withQuota("200000").add();

        assertThat(certain()).isEqualTo(2);
        assertThat(company.bounds("salespeople")).contains(new Range(2, 4));
    }

    @Test
    void operationsLeadersAndPeopleOutsideRevenueCarryNobodysQuota() {
        company.people(2, "Account Executive");
        company.person("Sales Operations Manager").withQuota("1").add();
        company.person("VP Sales").withQuota("9000000").add();
        company.person("Finance Specialist").withQuota("1").add();
        company.person("Sales Enablement Specialist").withQuota("1").add();

        assertThat(certain()).isEqualTo(2);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aQuotaOfZeroIsNone() {
        company.people(2, "Account Executive");
        company.person("Growth Specialist").withQuota("0").add();

        assertThat(company.bounds("salespeople")).contains(new Range(2, 3));
    }

    @Test
    void aFounderListedInSalesAmongFewerThanFiveSellersMaySell() {
        company.people(4, "Account Executive");
        company.person("Founder").in("Sales").add();

        assertThat(certain()).isEqualTo(4);
        assertThat(company.bounds("salespeople")).contains(new Range(4, 5));
        assertThat(company.measured("salespeople").notes())
                .containsExactly("1 person fits only perhaps, so the count is a range: Founder");
    }

    @Test
    void aFounderListedInSalesBesideFiveSellersLeadsThem() {
        company.people(5, "Account Executive");
        company.person("Founder").in("Sales").add();

        assertThat(certain()).isEqualTo(5);
        assertThat(company.measured("salespeople").range()).isEmpty();
    }

    @Test
    void aFounderListedElsewhereOrNowhereDoesNotSell() {
        company.people(1, "Account Executive").people(1, "Founder");
        company.person("Founder").in("Marketing").add();
        company.person("Founder").in("Finance").add();

        assertThat(company.measured("salespeople").range()).isEmpty();
    }
}
