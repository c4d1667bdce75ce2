package dev.revopsassess.intake.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Tool;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row whose currency is blank, unreadable or without a rate is said with its line, and costs no more than its amount. */
class RowCurrencyTest {
    @TempDir
    Path folder;

    private static IntakeSettings euroAtOneTenth() {
        return Settings.of(
                Optional.empty(),
                Optional.of("USD"),
                Map.of("EUR", new BigDecimal("1.10")),
                1,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read(euroAtOneTenth());
    }

    /** The lines with a hundred more customers, so that a lost row is one of many. */
    private Exports readAmongMany(String more, String... lines) {
        return read(
                "arr.csv",
                Stream.concat(Stream.of(lines), IntStream.range(0, 100).mapToObj(customer -> "F" + customer + more))
                        .toArray(String[]::new));
    }

    private static long closing(Exports exports) {
        ArrBook ledger = exports.book().orElseThrow();
        return ledger.closing(ledger.last());
    }

    @Test
    void aToolWhoseCurrencyCannotBeReadKeepsItsPlaceInTheStack() {
        Exports exports = read(
                "tools.csv",
                "name,category,team,annual_cost,currency,integrations",
                "Salesforce,CRM,Sales,1000,#REF!,",
                "Outreach,Sales engagement,Sales,500,USD,Salesforce");

        assertThat(exports.tools().rows())
                .extracting(Tool::name, Tool::annualCost)
                .containsExactly(
                        tuple("Salesforce", Optional.empty()), tuple("Outreach", Optional.of(new BigDecimal("500"))));
        assertThat(Room.spoken(exports))
                .contains(
                        "tools.csv:2 warning error-cell: \"#REF!\" is an error of the spreadsheet and no value. It counts"
                                + " as not known. Mend the formula and export again.");
    }

    @Test
    void aWordThatIsNoCurrencyCostsItsRowAndNotTheFile() {
        Exports exports = readAmongMany(
                ",2026-09,10,EUR",
                "customer,month,arr,currency",
                "A,2026-08,100,EUR",
                "A,2026-09,100,EUR",
                "B,2026-09,50,Eurostar",
                "C,2026-09,200,EUR");

        assertThat(closing(exports)).isEqualTo(33_000L + 110_000L);
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("currency not readable", 1L));
        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("arr.csv:4 error cell-not-readable"));
    }

    @Test
    void aMonthWhoseCurrencyCannotBeReadIsNoChurn() {
        Exports exports = readAmongMany(
                ",2026-09,0,USD",
                "customer,month,arr,currency",
                "A,2026-08,100,USD",
                "B,2026-08,40,USD",
                "A,2026-09,100,#N/A",
                "B,2026-09,40,USD");
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.movements(ledger.last()).churn()).isZero();
        assertThat(closing(exports)).isEqualTo(14_000L);
    }

    @Test
    void aWideRowWhoseCurrencyCannotBeReadIsSetAsideOnce() {
        Exports exports = readAmongMany(
                ",USD,0,0", "customer,currency,2026-08 arr,2026-09 arr", "A,USD,100,100", "B,#REF!,40,40");

        assertThat(closing(exports)).isEqualTo(10_000L);
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("currency not readable", 1L));
    }

    @Test
    void aRowWithoutACurrencyInAFileOfSeveralIsSaid() {
        Exports exports = read(
                "arr.csv", "customer,month,arr,currency", "A,2026-09,100,EUR", "B,2026-09,100,USD", "C,2026-09,100,");

        assertThat(closing(exports)).isEqualTo(31_000L);
        assertThat(Room.spoken(exports))
                .contains("arr.csv:4 warning currency-missing: the row names no currency in a file of several, so its"
                        + " amounts count as USD. Write the currency.");
    }

    @Test
    void aRowWithoutACurrencyIsOfTheOneThatAllOthersName() {
        Exports exports = read("arr.csv", "customer,month,arr,currency", "A,2026-09,100,EUR", "B,2026-09,100,");

        assertThat(closing(exports)).isEqualTo(22_000L);
    }

    @Test
    void oneCellOfAnotherCurrencyIsNamedWithItsLine() {
        Exports exports = read(
                "spend.csv",
                "month,function,amount,currency",
                "2026-07,Sales,100,USD",
                "2026-08,Sales,100,USD",
                "2026-09,Sales,100,GBP");

        assertThat(Room.spoken(exports))
                .contains(
                        "spend.csv:4 error currency-without-rate: 1 of 3 cells is in GBP and the report is in USD, and no"
                                + " rate is configured, so no amount of this file is used. Configure the rate, or correct the"
                                + " cell. [rates: { GBP: <US dollars for one GBP> }]");
    }

    @Test
    void aCurrencyBesideACountOfUsersIsNoneOfTheAmounts() {
        Exports exports = read(
                "tools.csv",
                "name,category,users,annual_cost,currency,integrations",
                "Salesforce,CRM,10 GBP,1000,USD,",
                "Outreach,Sales engagement,5,500,USD,Salesforce");

        assertThat(exports.tools().rows())
                .extracting(Tool::annualCost)
                .containsExactly(Optional.of(new BigDecimal("1000")), Optional.of(new BigDecimal("500")));
    }
}
