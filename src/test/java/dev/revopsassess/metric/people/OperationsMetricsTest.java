package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationsMetricsTest {
    private final Company company = new Company();

    private int ceo() {
        return company.person("Chief Executive Officer").onTop().number();
    }

    @Test
    void nobodyInOperationsIsALineOfItsOwn() {
        company.people(3, "Account Executive");

        assertThat(company.word("ops-reporting-line")).isEqualTo("nobody");
        assertThat(company.word("ops-seniority")).isEqualTo("nobody");
        assertThat(company.word("ops-united")).isEqualTo("nobody");
        assertThat(company.number("ops-scope")).isZero();
        assertThat(company.number("embedded-ops")).isZero();
    }

    @Test
    void withoutAnyTitleNothingIsSaidOfWhatPeopleDo() {
        for (int person = 0; person < 12; person++) {
            company.person("").in("Sales").add();
        }

        assertThat(company.number("revenue-org-headcount")).isEqualTo(12);
        assertThat(company.number("sales-headcount")).isEqualTo(12);
        for (String id : List.of(
                "salespeople",
                "sales-roles",
                "dedicated-ops",
                "sales-or-revenue-ops",
                "function-ops",
                "ops-functions",
                "ops-seniority",
                "revops-titled",
                "ops-reporting-line",
                "ops-scope",
                "ops-united",
                "embedded-ops")) {
            assertThat(company.missing(id).why()).as(id).isEqualTo("The headcount export has no column job_title.");
        }
        assertThat(company.missing("retention-owner").why())
                .isEqualTo("Nobody is titled a lead of customer success or account management, and 12 people of the"
                        + " revenue organisation without a title may be one.");
    }

    @Test
    void somebodyWithoutATitleMayBeTheOperationsPersonWhereNobodyElseIs() {
        company.people(3, "Account Executive").person("").in("Sales").add();

        assertThat(company.bounds("dedicated-ops")).contains(new Range(0, 1));
        assertThat(company.bounds("salespeople")).contains(new Range(3, 4));
        assertThat(company.missing("ops-seniority").why())
                .isEqualTo("Nobody in headcount is titled operations, and 1 person of the revenue organisation has no"
                        + " title.");
        company.person("Sales Operations Manager").add();
        assertThat(company.word("ops-seniority")).isEqualTo("manager");
    }

    @Test
    void theLineEndsAtTheFirstLeaderOutsideOperationsAndEnablement() {
        int coo = company.person("Chief Operating Officer").under(ceo()).number();
        int vp = company.person("VP Revenue Operations").under(coo).number();
        int enablement = company.person("Head of Sales Enablement").under(vp).number();
        company.person("Revenue Operations Analyst").under(enablement).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("coo");
        assertThat(company.measured("ops-reporting-line").formula())
                .isEqualTo("VP Revenue Operations reports to Chief Operating Officer");
    }

    @Test
    void titledRevOpsInsideSalesIsSales() {
        int sales = company.person("VP Sales").under(ceo()).number();
        company.person("Revenue Operations Manager").under(sales).add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("sales");
    }

    @Test
    void ofEqualRankTheRevenueOperationsTitleGoesFirstThenTheOneWithMostReports() {
        int ceo = ceo();
        int sales = company.person("VP Sales").under(ceo).number();
        int finance = company.person("VP Finance").under(ceo).number();
        company.person("Sales Operations Manager").under(sales).add();
        company.person("Revenue Operations Manager").under(finance).add();
        assertThat(company.word("ops-reporting-line")).isEqualTo("finance");

        int busy = company.person("Revenue Operations Manager").under(sales).number();
        company.person("Revenue Operations Analyst").under(busy).add();
        assertThat(company.word("ops-reporting-line")).isEqualTo("sales");
    }

    @Test
    void aRevenueOfficerIsCrossFunctionalOnlyWithMarketingOrSuccessBelow() {
        int ceo = ceo();
        int cro = company.person("Chief Revenue Officer").under(ceo).number();
        company.person("Director Revenue Operations").under(cro).add();
        company.person("Director Marketing").under(ceo).add();
        company.person("Marketing Specialist").under(cro).add();
        assertThat(company.word("ops-reporting-line")).isEqualTo("cro-sales-only");

        company.person("Head of Customer Success").under(cro).add();
        assertThat(company.word("ops-reporting-line")).isEqualTo("cro-cross-functional");
    }

    @Test
    void withoutManagerColumnTheLineIsUnknown() {
        company.people(1, "Revenue Operations Manager");

        assertThat(company.needs("ops-reporting-line")).containsExactly("column headcount.manager");
        assertThat(company.needs("ops-scope")).containsExactly("column headcount.manager", "answer revops-scope");
    }

    @Test
    void aBrokenChainIsUnknown() {
        company.person("Revenue Operations Manager").underSomebodyElse().add();

        assertThat(company.missing("ops-reporting-line").why())
                .isEqualTo(
                        "The manager chain of operations ends at the Revenue Operations Manager: the manager is not in"
                                + " the export, or several people have that name.");
        assertThat(company.needs("ops-reporting-line")).containsExactly("column headcount.manager");
    }

    @Test
    void aLeaderWhoseTitleNoTableKnowsLeavesTheLineUnknown() {
        int wizard = company.person("Wizard").onTop().number();
        company.person("Revenue Operations Manager").under(wizard).add();

        assertThat(company.needs("ops-reporting-line")).containsExactly("column headcount.job_title");
    }

    @Test
    void scopeIsShownByPeopleBelowTheSeniorPerson() {
        int sales = company.people(60, "Account Executive")
                .person("VP Sales")
                .under(ceo())
                .number();
        int head = company.person("Director Revenue Operations").under(sales).number();
        company.person("Marketing Operations Manager").under(head).add();
        assertThat(company.number("ops-scope")).isEqualTo(1);

        company.person("Customer Success Operations Analyst").under(head).add();
        assertThat(company.number("ops-scope")).isEqualTo(2);
        assertThat(company.word("ops-united")).isEqualTo("yes");
        assertThat(company.number("embedded-ops")).isZero();
    }

    @Test
    void scopeIsShownByOwnedSystems() {
        int sales = company.people(60, "Account Executive")
                .person("VP Sales")
                .under(ceo())
                .number();
        company.person("Director Revenue Operations").under(sales).add();
        company.tool("Marketo", "", "RevOps", "").tool("Gainsight", "", "Customer Success", "");

        assertThat(company.number("ops-scope")).isEqualTo(1);
    }

    @Test
    void anAnswerSettlesTheScopeWhereExportsDoNot() {
        int sales = company.people(60, "Account Executive")
                .person("VP Sales")
                .under(ceo())
                .number();
        company.person("Director Revenue Operations").under(sales).add();
        company.answer("revops-scope", "sales, marketing, customer-success");

        assertThat(company.number("ops-scope")).isEqualTo(2);
        assertThat(company.measured("ops-scope").basis()).isEqualTo(Basis.SAID);
    }

    @Test
    void underFiftyPeopleTheMandateBringsTheScope() {
        company.people(48, "Account Executive")
                .person("Revenue Operations Manager")
                .under(ceo())
                .add();
        assertThat(company.number("revenue-org-headcount")).isEqualTo(49);
        assertThat(company.number("ops-scope")).isEqualTo(2);
        assertThat(company.measured("ops-scope").notes().get(0)).startsWith("under 50 people");

        company.people(1, "Account Executive");
        assertThat(company.number("ops-scope")).isZero();
    }

    @Test
    void anAnswerThatSaysLessOverridesTheSmallCompanyRule() {
        company.person("Revenue Operations Manager").under(ceo()).add();
        company.answer("revops-scope", "sales");

        assertThat(company.number("ops-scope")).isZero();
    }

    @Test
    void specialistsWhoReportElsewhereKeepTheSmallCompanyRuleOut() {
        int ceo = ceo();
        company.person("Revenue Operations Manager").under(ceo).add();
        int marketing = company.person("VP Marketing").under(ceo).number();
        company.person("Marketing Operations Specialist").under(marketing).add();

        assertThat(company.number("ops-scope")).isEqualTo(1);
    }

    @Test
    void aSmallCompanyWithABrokenLineHasAScopeInDoubt() {
        ceo();
        company.person("Revenue Operations Manager").underSomebodyElse().add();

        assertThat(company.bounds("ops-scope")).contains(new Range(0, 2));
    }

    @Test
    void aSmallCompanyInsideSalesHasNoScopeByDefault() {
        int sales = company.person("VP Sales").under(ceo()).number();
        company.person("Revenue Operations Manager").under(sales).add();

        assertThat(company.number("ops-scope")).isZero();
        assertThat(company.measured("ops-scope").range()).isEmpty();
    }

    @Test
    void operationsOfTwoFunctionsWithNobodyOverBothAreSiloed() {
        int ceo = ceo();
        int sales = company.person("VP Sales").under(ceo).number();
        int marketing = company.person("VP Marketing").under(ceo).number();
        company.person("Sales Operations Manager").under(sales).add();
        company.person("Marketing Operations Manager").under(marketing).add();

        assertThat(company.word("ops-united")).isEqualTo("no");
        assertThat(company.number("embedded-ops")).isEqualTo(2);
    }

    @Test
    void withoutManagersAnAnswerCanUniteThem() {
        company.people(1, "Sales Operations Manager").people(1, "Marketing Operations Manager");

        assertThat(company.needs("ops-united")).containsExactly("column headcount.manager", "answer revops-scope");
        company.answer("revops-scope", "sales, marketing");
        assertThat(company.word("ops-united")).isEqualTo("yes");
    }

    @Test
    void withoutHeadcountTheAnswerStillGivesTheScope() {
        company.answer("revops-scope", "sales, marketing");

        assertThat(company.number("ops-scope")).isEqualTo(1);
        assertThat(company.needs("ops-reporting-line")).containsExactly("file headcount", "answer operations-people");
    }
}
