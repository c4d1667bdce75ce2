package dev.revopsassess.metric;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static List<String> problems(Company company, String file) {
        var account = new FileAccount(
                file, Optional.empty(), Optional.empty(), "UTF-8", ",", 1, 0, 0, List.of(), List.of(), List.of());
        return company.measure().told(List.of(account)).get(0).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void moreRejectedThanQualifiedIsNotMeasuredAndNamesTheFile() {
        Company company = new Company().funnel(MONTH, "Web", 100, 4, 4, 12);

        assertThat(company.needs("mql-rejection")).contains("column funnel.rejected", "column funnel.mql");
        assertThat(company.missing("mql-rejection").why())
                .isEqualTo("12 rejected / 4 MQLs is over 100 %, which a part of a whole cannot be.");
        assertThat(problems(company, "funnel.csv")).containsExactly("share-over-one");
        assertThat(problems(company, "arr.csv")).isEmpty();
    }

    @Test
    void moreOpportunitiesThanLeadsAreNoShareOfThem() {
        Company company = new Company().funnel(MONTH, "Web", 10, -1, -1, -1, -1, 30, 5);

        assertThat(company.missing("lead-to-opportunity").why())
                .startsWith("30 opportunities / 10 leads is over 100 %");
    }

    @Test
    void aShareOfAllIsAShare() {
        Company company = new Company().funnel(MONTH, "Web", 100, 4, 4, 4);

        assertThat(company.number("mql-rejection")).isEqualTo(1);
        assertThat(problems(company, "funnel.csv")).isEmpty();
    }

    @Test
    void aPartOfAWholeIsARatio() {
        assertThat(Company.CATALOGUE.metrics())
                .filteredOn(Metric::partOfWhole)
                .hasSize(18)
                .allMatch(metric -> metric.unit().equals("ratio"));
    }
}
