package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.SpendEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spend as accounting systems give it: planned beside actual, costs with a minus, parents that add up their parts. */
class SpendBooksTest {
    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("spend.csv", lines).read();
    }

    private static int sum(Exports exports) {
        return exports.spend().rows().stream()
                .map(SpendEntry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }

    private static List<String> codes(Exports exports) {
        return Room.problems(exports)
                .map(problem -> problem.code())
                .filter(code -> !code.equals("currency-assumed"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Scenario,Actual,Budget", "Version,Actuals,Forecast Q3", "Type,Actual,Plan", "Wertart,Ist,Plan"})
    void whatWasPlannedIsNotAddedToWhatWasSpent(String header, String actual, String planned) {
        Exports exports = read(
                "month,department," + header + ",amount",
                "2026-08,Sales," + actual + ",100",
                "2026-08,Sales," + planned + ",250",
                "2026-09,Sales," + actual + ",120",
                "2026-09,Sales," + planned + ",250");

        assertThat(sum(exports)).isEqualTo(220);
        assertThat(Room.account(exports, "spend.csv").setAside())
                .extracting(FileAccount.SetAside::reason)
                .containsExactly("planned and not spent");
    }

    @Test
    void aVersionThatNoTableKnowsIsAskedAbout() {
        Exports exports = read(
                "month,department,scenario,amount", "2026-09,Sales,Actual,100", "2026-09,Sales,Management view,90");

        assertThat(Room.spoken(exports))
                .contains(
                        "spend.csv:3 warning status-not-known: \"Management view\" is a status that no table knows (1 row)."
                                + " Until somebody says, its amounts count as spent. Say what it means."
                                + " [statuses: { \"spend.management view\": spent }   # or planned]");
    }

    @Test
    void aTypeThatIsTheSortOfCostSaysNothingOfPlans() {
        Exports exports = read("month,department,type,amount", "2026-09,Sales,Software,100", "2026-09,Sales,Travel,90");

        assertThat(sum(exports)).isEqualTo(190);
        assertThat(codes(exports)).isEmpty();
    }

    @Test
    void costsWithAMinusAreSpendAndWhatHasNoneIsARefund() {
        Exports exports = read(
                "Month,Department,Amount",
                "2026-08,Sales,(100.00)",
                "2026-09,Sales,(120.00)",
                "2026-09,Marketing,-50.00",
                "2026-09,Marketing,20.00");

        assertThat(sum(exports)).isEqualTo(250);
        assertThat(codes(exports)).containsExactly("spend-booked-negative");
    }

    @Test
    void aRefundAmongCostsStaysOne() {
        Exports exports =
                read("Month,Department,Amount", "2026-08,Sales,100", "2026-09,Sales,100", "2026-09,Sales,-30");

        assertThat(sum(exports)).isEqualTo(170);
        assertThat(codes(exports)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sales : Inside,Sales : Field,Total - Sales",
        "Sales > EMEA,Sales > US,Sales total",
        "Vertrieb / Nord,Vertrieb / Süd,Summe Vertrieb"
    })
    void theTotalOfADepartmentIsKnownInEveryMonthByItsParts(String one, String other, String total) {
        Exports exports = read(
                "Month,Department,Amount",
                "2026-08,Marketing,50",
                "2026-08," + one + ",60",
                "2026-08," + other + ",40",
                "2026-08," + total + ",100",
                "2026-09,Marketing,55",
                "2026-09," + one + ",61",
                "2026-09," + other + ",41",
                "2026-09," + total + ",102");

        assertThat(sum(exports)).isEqualTo(50 + 60 + 40 + 55 + 61 + 41);
    }

    @Test
    void aDepartmentCalledTotalSomethingWhoseFigureIsItsOwnStays() {
        Exports exports = read(
                "Month,Department,Amount",
                "2026-09,Rewards : Base,60",
                "2026-09,Rewards : Bonus,40",
                "2026-09,Total Rewards,70");

        assertThat(sum(exports)).isEqualTo(170);
    }

    @Test
    void rowsThatStandTwiceAllCountAndAreSaid() {
        Exports exports = read(
                "Month,Department,Amount",
                "2026-08,Sales,100",
                "2026-09,Sales,100",
                "2026-08,Sales,100",
                "2026-09,Sales,100");

        assertThat(sum(exports)).isEqualTo(400);
        assertThat(Room.spoken(exports))
                .contains(
                        "spend.csv:4 warning duplicate-row: 2 rows, this is the first, repeat an earlier one exactly, and all"
                                + " of them count. Delete what is there twice.");
    }

    @Test
    void countsOfTheFunnelThatStandTwiceAreSaid() {
        Exports exports = new Room(folder)
                .with(
                        "funnel.csv",
                        "month,source,leads,mql",
                        "2026-09,Web,40,4",
                        "2026-09,Events,40,4",
                        "2026-09,Web,40,4")
                .read();

        assertThat(codes(exports)).containsExactly("duplicate-row");
    }

    @Test
    void leadsWithoutAnIdMayBeAlike() {
        Exports exports = new Room(folder)
                .with("leads.csv", "created,lead source,lead status", "2026-09-01,Web,New", "2026-09-01,Web,New")
                .read();

        assertThat(exports.funnel().rows()).hasSize(2);
        assertThat(codes(exports)).doesNotContain("duplicate-row");
    }

    @Test
    void anAmountWithoutAFunctionIsSaid() {
        Exports exports = read("Month,Department,Amount", "2026-08,Sales,100", "2026-09,Sales,100", "2026-09,,300");

        assertThat(sum(exports)).isEqualTo(200);
        assertThat(codes(exports)).containsExactly("function-missing");
    }
}
