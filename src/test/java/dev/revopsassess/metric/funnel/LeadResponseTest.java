package dev.revopsassess.metric.funnel;

import static dev.revopsassess.metric.reading.Company.AS_OF;
import static dev.revopsassess.metric.reading.Company.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Kind;
import org.junit.jupiter.api.Test;

class LeadResponseTest {
    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void waitsAreRankedWhateverTheOrderOfRows() {
        company.lead(AS_OF, "Web", 10).lead(AS_OF, "Web", 1).lead(AS_OF, "Web", 4);

        assertThat(told("lead-response"))
                .isEqualTo(Told.exactly(4.0, "2026-09", "median of 3 leads", "funnel.csv:2-4"));
        assertThat(told("lead-response-p95"))
                .isEqualTo(
                        Told.exactly(10.0, "2026-09", "95th percentile (nearest rank) of 3 leads", "funnel.csv:2-4"));
    }

    @Test
    void ofTwentyLeadsTheNineteenthIsTheNinetyFifthPercentile() {
        company.leads(MONTH, 18, -1, 1).leads(MONTH, 1, -1, 2).leads(MONTH, 1, -1, 3);
        assertThat(company.number("lead-response-p95")).isEqualTo(2);

        company.leads(MONTH, 1, -1, 3);
        assertThat(company.number("lead-response-p95")).isEqualTo(3);
    }

    @Test
    void whereMqlsAreGivenOnlyTheyWait() {
        company.leads(MONTH.minusMonths(1), 100, 3, 2)
                .qualified(AS_OF.minusDays(10), 1, 5)
                .qualified(AS_OF.minusDays(20), 0, 500)
                .qualified(AS_OF.minusDays(30), 0, -1)
                .qualified(AS_OF.minusDays(30), -1, -1)
                .qualified(AS_OF.minusDays(2), 1, -1)
                .leads(MONTH.minusMonths(5), 1, 1, -1);

        assertThat(told("lead-response"))
                .isEqualTo(Told.exactly(
                        2.0,
                        "2 months to 2026-09",
                        "median of 5 MQLs",
                        "funnel.csv:2-3, 7",
                        "1 of 5 never answered: counted as longest, waiting until the as-of date"));
        assertThat(told("lead-response-p95"))
                .isEqualTo(Told.exactly(
                        48.0,
                        "2 months to 2026-09",
                        "95th percentile (nearest rank) of 5 MQLs",
                        "funnel.csv:2-3, 7",
                        "1 of 5 never answered: counted as longest, waiting until the as-of date"));
    }

    @Test
    void aLeadOfTodayThatNobodyAnsweredCountsAsTheLongestThatWasAnswered() {
        company.lead(AS_OF, "Web", 100).lead(AS_OF, "Web", -1).lead(AS_OF, "Web", 20);

        assertThat(company.number("lead-response")).isEqualTo(100);
    }

    @Test
    void aRowWithoutACountIsOneLead() {
        company.leads(MONTH, -1, -1, 7).leads(MONTH, 0, -1, 900);

        assertThat(told("lead-response")).isEqualTo(Told.exactly(7.0, "2026-09", "median of 1 lead", "funnel.csv:2"));
    }

    @Test
    void aColumnThatNobodyFilledInIsSaidToBeBlank() {
        company.lead(AS_OF, "Web", -1).having(Kind.FUNNEL, "first_response");

        for (String id : new String[] {"lead-response", "lead-response-p95"}) {
            assertThat(company.missing(id).why())
                    .isEqualTo("The funnel export leaves the column first_response blank where it counts.");
        }
    }
}
