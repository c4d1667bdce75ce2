package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import org.junit.jupiter.api.Test;

class OperationsReadingsTest {
    private static final String DAY = "2026-09-30";

    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    private int ceo() {
        return company.person("Chief Executive Officer").onTop().number();
    }

    @Test
    void withoutOperationsPeopleEverybodyWasLookedAt() {
        company.people(2, "Account Executive").people(1, "Engineer");

        String nobody = "no dedicated operations person";
        assertThat(told("ops-seniority")).isEqualTo(Told.exactly("nobody", DAY, nobody, "headcount.csv:2-4"));
        assertThat(told("ops-united")).isEqualTo(Told.exactly("nobody", DAY, nobody, "headcount.csv:2-4"));
        assertThat(told("revops-titled"))
                .isEqualTo(
                        Told.exactly("no", DAY, "revenue or go-to-market operations titles: 0", "headcount.csv:2-4"));
        assertThat(told("embedded-ops"))
                .isEqualTo(Told.exactly(
                        0.0, DAY, "functions whose operations people report into them: none", "headcount.csv:2-4"));
    }

    @Test
    void revenueOperationsTitlesAreTheirRowsAlone() {
        company.people(2, "Account Executive").people(1, "Sales Operations Manager");
        assertThat(told("revops-titled"))
                .isEqualTo(Told.exactly("no", DAY, "revenue or go-to-market operations titles: 0", "headcount.csv:4"));

        company.people(1, "Revenue Operations Analyst");
        assertThat(told("revops-titled"))
                .isEqualTo(Told.exactly("yes", DAY, "revenue or go-to-market operations titles: 1", "headcount.csv:5"));
        assertThat(told("ops-seniority"))
                .isEqualTo(Told.exactly(
                        "manager", DAY, "most senior operations title: Sales Operations Manager", "headcount.csv:4"));
    }

    @Test
    void aSalesOperationsLeadMayBeOverThemAll() {
        int vp = company.person("VP Sales").under(ceo()).number();
        int lead = company.person("Director Sales Operations").under(vp).number();
        company.person("Marketing Operations Analyst").under(lead).add();

        assertThat(told("ops-united"))
                .isEqualTo(Told.exactly(
                        "yes",
                        DAY,
                        "Director Sales Operations is over the operations people of sales, marketing",
                        "headcount.csv:4-5"));
        assertThat(told("embedded-ops"))
                .isEqualTo(Told.exactly(
                        1.0, DAY, "functions whose operations people report into them: sales", "headcount.csv:4-5"));
    }

    @Test
    void twoOperationsPeopleOfOneFunctionAreOverNobodyElses() {
        int ceo = ceo();
        int sales = company.person("VP Sales").under(ceo).number();
        int marketing = company.person("VP Marketing").under(ceo).number();
        company.person("Sales Operations Manager").under(sales).add();
        company.person("Sales Operations Analyst").under(sales).add();
        company.person("Marketing Operations Manager").under(marketing).add();

        assertThat(told("ops-united"))
                .isEqualTo(Told.exactly(
                        "no",
                        DAY,
                        "no operations person is over the operations people of sales, marketing",
                        "headcount.csv:5-7"));
        assertThat(told("embedded-ops"))
                .isEqualTo(Told.exactly(
                        2.0,
                        DAY,
                        "functions whose operations people report into them: sales, marketing",
                        "headcount.csv:5-7"));
    }

    @Test
    void operationsUnderNobodyButTheirOwnKindAreNotEmbedded() {
        int head = company.person("Head of Sales Operations").onTop().number();
        company.person("Sales Operations Analyst").under(head).add();

        assertThat(told("embedded-ops"))
                .isEqualTo(Told.exactly(
                                0.0,
                                DAY,
                                "functions whose operations people report into them: none",
                                "headcount.csv:2-3",
                                "2 operations people without a known manager not counted as embedded")
                        .between(0, 1));
    }

    @Test
    void operationsOfAFunctionUnderAnotherFunctionAreNotEmbedded() {
        int finance = company.person("VP Finance").under(ceo()).number();
        company.person("Sales Operations Analyst").under(finance).add();

        assertThat(company.number("embedded-ops")).isZero();
    }

    @Test
    void withoutManagersWhatIsSaidUnitesThemInItsOwnWords() {
        company.people(1, "Sales Operations Manager").people(1, "Marketing Operations Manager");
        company.answer("revops-scope", "sales,, marketing ;", "", "2026-09-01");

        assertThat(told("ops-united"))
                .isEqualTo(Told.exactly("yes", DAY, "said: marketing, sales", "headcount.csv:2-3"));
        assertThat(company.measured("ops-united").basis()).isEqualTo(Reading.Basis.SAID);
        assertThat(company.missing("embedded-ops").why()).isEqualTo("The headcount export has no column manager.");
    }

    @Test
    void aSaidScopeCountsMarketingAndCustomerSuccess() {
        company.answer("revops-scope", "marketing, customer-success", "", "2026-09-01");

        assertThat(told("ops-scope"))
                .isEqualTo(Told.exactly(2.0, "2026-09-01", "said: marketing, customer-success", "answers.csv:2"));
    }
}
