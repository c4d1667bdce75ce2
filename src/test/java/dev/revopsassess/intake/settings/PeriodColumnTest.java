package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column headed "period" holds months or says how often is billed: its cells decide. */
class PeriodColumnTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private static long closing(Exports exports) {
        return exports.book().orElseThrow().closing(SEPTEMBER);
    }

    @Test
    void periodsThatAreMonthsAreMonths() {
        Exports exports = new Room(folder)
                .with("arr.csv", "customer,period,arr", "A,2026-08,100", "A,2026-09,120", "B,2026-09,50")
                .read();

        assertThat(closing(exports)).isEqualTo(17_000);
    }

    @Test
    void periodsInGermanAreMonthsToo() {
        Exports exports = new Room(folder)
                .with("arr.csv", "Kunde;Periode;MRR", "A;08/2026;100", "A;09/2026;120", "B;09/2026;50")
                .read();

        assertThat(closing(exports)).isEqualTo(12 * 17_000);
    }

    @Test
    void periodsOfMovementsAreMonths() {
        Exports exports = new Room(folder)
                .with(
                        "arr.csv",
                        "Period,opening arr,new,churn,closing arr",
                        "Aug 2026,100,10,0,110",
                        "Sep 2026,110,0,20,90")
                .read();

        assertThat(closing(exports)).isEqualTo(9_000);
    }

    @Test
    void monthsBesideAStartDateAreMonths() {
        Exports exports = new Room(folder)
                .with(
                        "mrr.csv",
                        "customer,start date,amount,Period",
                        "A,2025-01-01,100,2026-08",
                        "A,2025-01-01,100,2026-09",
                        "B,2025-03-01,50,2026-09")
                .read();

        assertThat(closing(exports)).isEqualTo(12 * 15_000);
    }

    @Test
    void periodsThatAreMonthAndYearSayHowOftenIsBilled() {
        Exports exports = new Room(folder)
                .with(
                        "subscriptions.csv",
                        "customer,start date,amount,period",
                        "A,2025-01-01,100,month",
                        "B,2025-01-01,1200,year")
                .read(Settings.asOf(LocalDate.of(2026, 9, 30)));

        assertThat(closing(exports)).isEqualTo(240_000);
    }
}
