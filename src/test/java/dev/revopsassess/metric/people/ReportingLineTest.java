package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import org.junit.jupiter.api.Test;

class ReportingLineTest {
    private final Company company = new Company();

    @Test
    void aChiefBusinessOfficerGivesAMandateOfItsOwn() {
        int business = company.person("Chief Business Officer").onTop().number();
        company.person("Revenue Operations Manager").under(business).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("cbo");
        assertThat(company.rows("ops-reporting-line")).containsExactly("headcount.csv:2-3");
    }

    @Test
    void theLineCallsPeopleByNameOnlyWhereTheyHaveOne() {
        int ceo = company.person("Chief Executive Officer")
                .named("Ada Example")
                .onTop()
                .number();
        company.person("Revenue Operations Manager").under(ceo).add();

        assertThat(company.measured("ops-reporting-line").formula())
                .isEqualTo("Revenue Operations Manager reports to Chief Executive Officer (Ada Example)");
    }

    @Test
    void aFounderWithoutAnOfficeLeadsLikeAChiefExecutive() {
        int founder = company.person("Founder").onTop().number();
        company.person("Revenue Operations Manager").under(founder).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("ceo");
    }

    @Test
    void marketingAloneUnderARevenueOfficerIsEnoughToBeCrossFunctional() {
        int revenue = company.person("Chief Revenue Officer").onTop().number();
        company.person("Revenue Operations Manager").under(revenue).add();
        company.person("Director Marketing").under(revenue).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("cro-cross-functional");
    }

    @Test
    void headsOfBothFunctionsBesideARevenueOfficerLeaveItToSales() {
        int ceo = company.person("Chief Executive Officer").onTop().number();
        int revenue = company.person("Chief Revenue Officer").under(ceo).number();
        company.person("Revenue Operations Manager").under(revenue).add();
        company.person("Director Marketing").under(ceo).add();
        company.person("Head of Customer Success").under(ceo).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("cro-sales-only");
    }
}
