package dev.revopsassess.metric.revenue;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class RetentionMetricsTest {
    @Test
    void nrrIsTheCohortsArrNowOverItsArrTwelveMonthsAgo() {
        var company = new Company().customers(row(12, 1000, 1, 1500), row(12, 500, 1, 0), row(12, 0, 1, 9999));

        assertThat(company.number("nrr")).isEqualTo(1.0);
        assertThat(company.measured("nrr").formula()).isEqualTo("1,500 / 1,500");
        assertThat(company.measured("nrr").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.measured("nrr").inputs()).extracting(Origin::name).containsExactly("arr.csv");
    }

    @Test
    void nrrCountsAReturningCustomerInsideTheWindow() {
        var company = new Company().customers(row(3, 800, 4, 0, 6, 800), row(13, 200));

        assertThat(company.number("nrr")).isEqualTo(1.0);
    }

    @Test
    void nrrLeavesOutACustomerWhoHadLeftBeforeTheWindow() {
        var company = new Company().customers(row(2, 800, 5, 0, 8, 800), row(15, 200));

        assertThat(company.number("nrr")).isEqualTo(1.0);
        assertThat(company.measured("nrr").formula()).isEqualTo("200 / 200");
    }

    @Test
    void grrCapsEachCustomerAtItsOpening() {
        var company = new Company().customers(row(12, 1000, 1, 5000), row(12, 1000, 1, 600));

        assertThat(company.number("grr")).isEqualTo(0.8);
        assertThat(company.number("nrr")).isEqualTo(2.8);
    }

    @Test
    void retentionNeedsThirteenMonthEnds() {
        var company = new Company().customers(row(12, 1000));

        assertThat(company.missing("nrr").why())
                .isEqualTo("13 month ends are needed, the ARR export has 12 up to 2026-09.");
        assertThat(company.needs("nrr")).containsExactly("column arr.month", "answer net-revenue-retention");
        assertThat(company.needs("grr")).containsExactly("column arr.month");
    }

    @Test
    void retentionOfNothingIsNotComputable() {
        var company = new Company().customers(row(12, 0, 1, 700));

        assertThat(company.needs("nrr")).isEmpty();
        assertThat(company.missing("nrr").why()).contains("no ARR twelve months before 2026-09");
    }

    @Test
    void retentionWithoutArrAsksForEitherExport() {
        assertThat(new Company().needs("nrr")).containsExactly("file arr", "file nrr", "answer net-revenue-retention");
    }

    @Test
    void anUndecidedAmountIsAskedForByName() {
        var company =
                new Company().undecided(dev.revopsassess.record.Kind.ARR, "amount", "Say whether it is MRR or ARR.");

        assertThat(company.needs("nrr").get(0)).isEqualTo("column arr.amount");
        assertThat(company.missing("arr").why()).contains("Say whether it is MRR or ARR.");
    }

    @Test
    void movementsAreLabelledAsAnotherFormula() {
        var quiet = new Movements(1000_00, 0, 0, 0, 0, 0, 1000_00);
        var busy = new Movements(1000_00, 400_00, 50_00, 20_00, 130_00, 10_00, 1310_00);
        Movements[] year = Collections.nCopies(12, quiet).toArray(Movements[]::new);
        year[11] = busy;
        var company = new Company().movements(year);

        assertThat(company.number("nrr")).isEqualTo(0.9);
        assertThat(company.number("grr")).isEqualTo(0.85);
        assertThat(company.measured("nrr").notes().get(0)).startsWith("other formula");
    }

    @Test
    void movementsThatDoNotAddUpAreNotedWithMonthAndDifference() {
        Movements[] year = Collections.nCopies(12, new Movements(1000_00, 0, 0, 0, 0, 0, 1000_00))
                .toArray(Movements[]::new);
        year[11] = new Movements(1000_00, 100_00, 0, 0, 0, 0, 1090_00);

        assertThat(new Company().movements(year).measured("arr").notes())
                .containsExactly("2026-09 does not add up: closing differs from opening and movements by -10");
    }

    @Test
    void reportedRetentionStandsInWhereThereIsNoArr() {
        var company = new Company().reported(MONTH, 0.94, 0.88).reported(MONTH.minusMonths(3), 0.96, -1);

        assertThat(company.number("nrr")).isEqualTo(0.94);
        assertThat(company.number("grr")).isEqualTo(0.88);
        assertThat(company.measured("nrr").notes()).containsExactly("as reported, not computed");
        assertThat(company.measured("nrr").history())
                .containsExactly(new Point(MONTH.minusMonths(3), 0.96), new Point(MONTH, 0.94));
        assertThat(company.needs("nrr-change")).contains("file arr");
    }

    @Test
    void aReportedGrrOverNrrIsADataError() {
        var company = new Company().reported(MONTH, 0.94, 0.96);

        assertThat(company.number("nrr")).isEqualTo(0.94);
        assertThat(company.needs("grr")).containsExactly("column nrr.grr");
    }

    @Test
    void aFigureReportedForAMonthAfterTheAsOfDateIsNotYetKnown() {
        assertThat(new Company().reported(MONTH.plusMonths(1), 0.94, -1).needs("nrr"))
                .contains("file nrr");
    }

    @Test
    void nrrChangeNeedsTwentyFiveMonthEnds() {
        assertThat(new Company().customers(row(24, 1000)).needs("nrr-change")).containsExactly("column arr.month");

        var company = new Company().customers(row(12, 1000, 12, 900, 1, 990));
        assertThat(company.number("nrr-change")).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void nrrKeepsItsHistory() {
        var company = new Company().customers(row(12, 1000, 1, 900, 1, 800));

        assertThat(company.measured("nrr").history())
                .containsExactly(new Point(MONTH.minusMonths(1), 0.9), new Point(MONTH, 0.8));
    }

    @Test
    void discrepancyIsTheReportedFigureLessTheComputedOneOfTheSameMonth() {
        var company = new Company()
                .customers(row(12, 1000, 1, 900))
                .reported(MONTH, 1.02, 0.905)
                .reported(MONTH.minusMonths(1), 3, -1);

        assertThat(company.number("nrr-discrepancy")).isEqualTo(0.12, within(1e-12));
        assertThat(company.measured("nrr-discrepancy").formula()).isEqualTo("reported NRR 102 % less computed 90 %");
    }

    @Test
    void discrepancyIsNegativeWhereLessIsReportedAndTakesGrrWhereThatIsFurtherOff() {
        var company = new Company().customers(row(12, 1000, 1, 900)).reported(MONTH, 0.9, 0.7);

        assertThat(company.number("nrr-discrepancy")).isEqualTo(-0.2, within(1e-12));
    }

    @Test
    void discrepancyNeedsBothExports() {
        assertThat(new Company().customers(row(13, 1)).needs("nrr-discrepancy")).containsExactly("file nrr");
        assertThat(new Company().reported(MONTH, 1, -1).needs("nrr-discrepancy"))
                .containsExactly("file arr");
    }

    @Test
    void anArrExportOlderThanTheAsOfDateSaysByHowMuch() {
        var company = new Company().customers(row(12, 1000, 1, 900)).asOf(LocalDate.of(2026, 12, 15));

        assertThat(company.measured("nrr").notes())
                .containsExactly("the ARR export closes 2026-09, 2 months before the as-of date");
        assertThat(company.asOf(LocalDate.of(2026, 10, 30)).measured("nrr").notes())
                .isEmpty();
    }

    @Test
    void aReportedGrrOfNrrItselfOrOfOneHundredPercentCanBe() {
        var company = new Company().reported(MONTH, 1.0, 1.0);

        assertThat(company.number("grr")).isEqualTo(1.0);
        assertThat(company.measured("grr").formula()).isEqualTo("as reported for 2026-09");
        assertThat(company.measured("grr").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows("grr")).containsExactly("nrr.csv:2");
    }

    @Test
    void aReportedGrrOverOneHundredPercentCannotBeWhateverNrrIs() {
        var company = new Company().reported(MONTH, 1.2, 1.01);

        assertThat(company.missing("grr").why())
                .isEqualTo("The reported GRR of 2026-09 is over NRR or over 100 %, which cannot be.");
        assertThat(company.number("nrr")).isEqualTo(1.2);
    }

    @Test
    void ofTwoReportedFiguresOfOneMonthTheFirstLineCounts() {
        var company = new Company().reported(MONTH, 0.94, -1).reported(MONTH, 0.5, -1);

        assertThat(company.number("nrr")).isEqualTo(0.94);
        assertThat(company.rows("nrr")).containsExactly("nrr.csv:2");
    }

    @Test
    void aShortLedgerLeavesRetentionToWhatIsReported() {
        var company = new Company().customers(row(12, 1000)).reported(MONTH, 0.94, -1);

        assertThat(company.number("nrr")).isEqualTo(0.94);
        assertThat(company.measured("nrr").notes())
                .containsExactly("as reported, not computed", "the ARR export is too short to compute it");
    }

    @Test
    void changeOverMovementsIsLabelledAsAnotherFormula() {
        Movements[] years = Collections.nCopies(24, new Movements(1000_00, 0, 0, 0, 0, 0, 1000_00))
                .toArray(Movements[]::new);
        var company = new Company().movements(years);

        assertThat(company.number("nrr-change")).isZero();
        assertThat(company.measured("nrr-change").notes())
                .singleElement()
                .asString()
                .startsWith("other formula");
        assertThat(new Company().customers(row(25, 1000)).measured("nrr-change").notes())
                .isEmpty();
    }

    @Test
    void discrepancyIsOfTheNewestMonthThatBothExportsReach() {
        var company = new Company()
                .customers(row(12, 1000, 1, 900, 1, 800))
                .reported(MONTH.minusMonths(2), 9, -1)
                .reported(MONTH.minusMonths(1), 0.95, -1)
                .reported(MONTH.plusMonths(1), 7, -1)
                .asOf(LocalDate.of(2026, 11, 30));

        assertThat(company.number("nrr-discrepancy")).isEqualTo(0.05, within(1e-12));
        company.reported(MONTH, 0.83, -1);

        assertThat(company.number("nrr-discrepancy")).isEqualTo(0.03, within(1e-12));
        assertThat(company.measured("nrr-discrepancy").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows("nrr-discrepancy")).containsExactly("nrr.csv:5", "arr.csv:2");
    }

    @Test
    void discrepancyNeedsAMonthThatBothExportsReach() {
        var company = new Company().customers(row(13, 1000)).reported(MONTH.minusMonths(1), 0.95, -1);

        assertThat(company.missing("nrr-discrepancy").why())
                .isEqualTo("No month has both a reported figure and one computed from ARR.");
        assertThat(company.needs("nrr-discrepancy")).containsExactly("column nrr.period_end");
    }

    @Test
    void whereBothAreEquallyFarOffTheDiscrepancyIsOfNrr() {
        var company = new Company().customers(row(12, 1000, 1, 500)).reported(MONTH, 0.75, 0.25);

        assertThat(company.number("nrr-discrepancy")).isEqualTo(0.25);
        assertThat(company.measured("nrr-discrepancy").formula()).isEqualTo("reported NRR 75 % less computed 50 %");
    }

    @Test
    void grrIsNeverOverOneHundredPercentWhateverTheLedger() {
        var random = new java.util.Random(7);
        for (int round = 0; round < 50; round++) {
            long[][] rows = new long[8][13];
            Arrays.stream(rows).forEach(each -> Arrays.setAll(each, month -> random.nextInt(4) * 100L));
            rows[0][0] = 100;
            var company = new Company().customers(rows);
            assertThat(company.number("grr")).isBetween(0.0, 1.0).isLessThanOrEqualTo(company.number("nrr"));
        }
    }
}
