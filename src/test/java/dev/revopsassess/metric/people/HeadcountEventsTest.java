package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.Kind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many who leave within a month, or come on one day, and what that does to the history of headcount. */
class HeadcountEventsTest {
    private final Company company = new Company().having(Kind.HEADCOUNT, "job_title", "start_date", "end_date");

    private void people(int count, String title, String from) {
        for (int i = 0; i < count; i++) {
            company.person(title).from(from).add();
        }
    }

    private void left(int count, String title, String until) {
        for (int i = 0; i < count; i++) {
            company.person(title).from("2020-01-01").until(until).add();
        }
    }

    @Test
    void whoLeavesWithinThirtyDaysIsOneWaveAcrossTheMonthsEnd() {
        // 34 stay; 3 + 3 leave on 28 April and 12 May: 6 of 40.
        people(34, "Account Executive", "2020-01-01");
        left(3, "Account Executive", "2026-04-28");
        left(3, "Account Executive", "2026-05-12");

        assertThat(company.number("layoff-share")).isEqualTo(0.15);
        assertThat(company.measured("layoff-share").formula()).startsWith("6 of 40 people left in 2026-0");
        assertThat(company.number("headcount-events")).isEqualTo(1);
    }

    @Test
    void leaversThatAreMoreThanAMonthApartAreTurnover() {
        people(30, "Account Executive", "2020-01-01");
        left(4, "Account Executive", "2026-03-01");
        left(4, "Account Executive", "2026-05-01");

        assertThat(company.number("layoff-share")).isZero();
        assertThat(company.number("headcount-events")).isZero();
    }

    @Test
    void aWaveBelowFifteenPercentIsMeasuredAndBreaksNothing() {
        people(44, "Account Executive", "2020-01-01");
        left(6, "Account Executive", "2026-05-01");

        assertThat(company.number("layoff-share")).isEqualTo(0.12);
        assertThat(company.number("headcount-events")).isZero();
        assertThat(company.measured("revenue-org-headcount").history()).noneMatch(Reading.Point::anew);
    }

    @Test
    void whoComesOnOneDayInTwoFunctionsBreaksTheHistoryInThatMonth() {
        people(10, "Account Executive", "2020-01-01");
        people(4, "Account Executive", "2026-03-16");
        people(2, "Marketing Manager", "2026-03-16");

        // 6 of the 16 who are there on that day.
        assertThat(company.number("arrival-share")).isEqualTo(0.375);
        assertThat(company.measured("arrival-share").formula()).isEqualTo("6 of 16 people came in 2026-03, on one day");
        List<Reading.Point> history = company.measured("revenue-org-headcount").history();
        assertThat(history.stream().filter(Reading.Point::anew).map(Reading.Point::month))
                .containsExactly(YearMonth.of(2026, 3));
        assertThat(Reading.Point.sinceEvent(history).get(0).month()).isEqualTo(YearMonth.of(2026, 3));
    }

    @Test
    void aClassOfNewHiresInOneFunctionIsNoArrival() {
        people(10, "Account Executive", "2020-01-01");
        people(6, "Account Executive", "2026-03-16");

        assertThat(company.number("arrival-share")).isZero();
    }

    @Test
    void theDayOnWhichACompanyBeginsIsNoArrival() {
        people(6, "Account Executive", "2026-03-16");
        people(6, "Marketing Manager", "2026-03-16");

        assertThat(company.number("arrival-share")).isZero();
    }

    @Test
    void whoEndsAndStartsUnderANewRecordHasNeitherLeftNorCome() {
        left(8, "Account Executive", "2026-05-01");
        left(8, "Marketing Manager", "2026-05-01");
        people(8, "Account Executive", "2026-05-01");
        people(8, "Marketing Manager", "2026-05-01");

        assertThat(company.number("layoff-share")).isZero();
        assertThat(company.number("arrival-share")).isZero();
    }

    @Test
    void aStepOfTheYearBeforeBreaksTheHistoryAndIsNotNews() {
        people(30, "Account Executive", "2020-01-01");
        left(10, "Account Executive", "2025-03-01");

        assertThat(company.number("layoff-share")).isZero();
        assertThat(company.number("headcount-events")).isEqualTo(1);
    }

    @Test
    void withoutTheDatesNothingIsSaid() {
        assertThat(new Company().people(5, "Account Executive").needs("arrival-share"))
                .containsExactly("column headcount.start_date");
        assertThat(new Company()
                        .having(Kind.HEADCOUNT, "job_title", "start_date")
                        .person("Account Executive")
                        .from("2020-01-01")
                        .add()
                        .needs("layoff-share"))
                .containsExactly("column headcount.end_date");
    }
}
