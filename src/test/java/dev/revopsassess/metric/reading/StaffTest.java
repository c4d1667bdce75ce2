package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.reading.Staff.Unmapped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffTest {
    private final Company company = new Company();

    @Test
    void ofEqualRankTheRevenueOperationsTitleGoesFirstHoweverManyReportToTheOther() {
        company.people(1, "Sales Operations Manager").people(1, "Revenue Operations Manager");
        company.person("Sales Operations Analyst").under(0).add();
        company.person("Sales Operations Analyst").under(0).add();

        assertThat(company.staff().operations())
                .extracting(Staff.Member::title)
                .containsExactly(
                        "Revenue Operations Manager",
                        "Sales Operations Manager",
                        "Sales Operations Analyst",
                        "Sales Operations Analyst");
    }

    @Test
    void unmappedTitlesAreCountedByTitleAndDepartmentMostFrequentFirstThenByName() {
        company.person("Wizard").in("Magic").add();
        company.person("Bard").in("Magic").add();
        company.person("Bard").in("Arts").add();
        company.person("Bard").in("Arts").add();

        assertThat(company.staff().unmapped())
                .isEqualTo(List.of(
                        new Unmapped("Bard", Optional.of("Arts"), 2),
                        new Unmapped("Bard", Optional.of("Magic"), 1),
                        new Unmapped("Wizard", Optional.of("Magic"), 1)));
    }

    @Test
    void aSalesPersonWithATitleThatIsNoSellersMaySellNothing() {
        company.people(2, "Account Executive").people(1, "Sales Engineer").people(1, "Sales Enablement Manager");
        assertThat(company.measured("salespeople").range()).isEmpty();

        company.person("").in("Sales").add();
        assertThat(company.measured("salespeople").range()).contains(new Range(2, 3));
    }

    @Test
    void nobodyInOperationsRestsOnEverybodyEmployed() {
        company.people(3, "Account Executive")
                .person("Account Executive")
                .left()
                .add();

        assertThat(company.word("ops-reporting-line")).isEqualTo("nobody");
        assertThat(company.rows("ops-reporting-line")).containsExactly("headcount.csv:2-4");
    }
}
