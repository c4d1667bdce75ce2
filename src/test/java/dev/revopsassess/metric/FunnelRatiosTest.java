package dev.revopsassess.metric;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FunnelRatiosTest {
    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void aRatioIsOfTheRowsThatHaveBothCounts() {
        company.funnel(MONTH.minusMonths(11), "Web", 1000, 30, 40)
                .funnel(MONTH, "PLG", 500, 0, 500)
                .funnel(MONTH, "Web", 100, -1, 60)
                .funnel(MONTH, "Web", 10, 10, 10)
                .funnel(MONTH, "Web", 10, 10)
                .funnel(MONTH, "Web");

        assertThat(told("leads-worked"))
                .isEqualTo(Told.exactly(
                        0.8,
                        "12 months to 2026-09",
                        "40 worked / 50 MQLs",
                        "funnel.csv:2, 5",
                        "1 row without a count of MQLs left out",
                        "1 row without a count of worked left out",
                        "1 row of self-serve channels left out"));
    }

    @Test
    void aFunnelWithoutGapsNeedsNoNote() {
        for (int back = 11; back >= 0; back--) {
            company.funnel(MONTH.minusMonths(back), "Web", 100, 50);
        }

        assertThat(told("leads-worked"))
                .isEqualTo(Told.exactly(0.5, "12 months to 2026-09", "600 worked / 1,200 leads", "funnel.csv:2-13"));
    }

    @Test
    void elevenMonthsAreSaidToBeEleven() {
        company.funnel(MONTH.minusMonths(10), "Web", 100, 50).funnel(MONTH, "Web", 100, 50);

        assertThat(told("leads-worked").notes()).containsExactly("11 months instead of 12");
    }

    @Test
    void aShareOfNoLeadsIsUndefined() {
        company.funnel(MONTH, "Web", 100, 0, 0).funnel(MONTH, "PLG", 1, 1, 1);

        assertThat(company.missing("leads-worked").why()).isEqualTo("There were no MQLs in the last 12 months.");
        assertThat(company.needs("leads-worked")).isEmpty();
    }

    @Test
    void whatTheFunnelLacksIsAskedForByColumn() {
        company.funnel(MONTH, "Web", -1, 5);
        assertThat(company.missing("leads-worked").why()).isEqualTo("The funnel export has no column leads.");
        assertThat(company.needs("leads-worked")).containsExactly("column funnel.leads", "answer leads-worked");
        company.having(Kind.FUNNEL, "leads");
        assertThat(company.missing("leads-worked").why())
                .isEqualTo("The funnel export leaves the column leads blank where it counts.");
    }

    @Test
    void aFunnelOfOpenMonthsAloneAsksForClosedOnes() {
        company.funnel(MONTH, "Web", 100, 50).asOf(LocalDate.of(2026, 9, 29));

        assertThat(company.missing("leads-worked").why())
                .isEqualTo("The funnel export has no month that is over by the as-of date.");
        assertThat(company.needs("leads-worked")).containsExactly("column funnel.month", "answer leads-worked");
    }

    @Test
    void twoStagesConvertAndOneDoesNot() {
        company.funnel(MONTH, "Web", 200);
        assertThat(company.needs("stage-conversion")).containsExactly("column funnel.mql");
        company.funnel(MONTH.minusMonths(1), "Web", 800, -1, -1, -1, 25);

        assertThat(told("stage-conversion"))
                .isEqualTo(Told.exactly(
                        "leads to SQLs 2.5 %", "2 months to 2026-09", "1,000 leads, 25 SQLs", "funnel.csv:2-3"));
    }
}
