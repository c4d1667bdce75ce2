package dev.revopsassess.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.file.WorkbookTest;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A total is a row that says so and whose figures are the sum of rows above; whatever else says total is data. */
class TotalsTest {
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read();
    }

    /** The ARR of the last month in whole units of a wide ledger of monthly amounts. */
    private long closing(Exports exports) {
        return exports.book().map(ledger -> ledger.closing(LAST)).orElseThrow() / 1200;
    }

    private static Map<String, Long> aside(Exports exports) {
        return Room.account(exports, exports.files().get(0).file()).byReason();
    }

    private static List<String> codes(Exports exports) {
        return Room.problems(exports)
                .filter(problem -> problem.code().startsWith("total"))
                .map(problem ->
                        problem.source().text() + " " + problem.severity().word())
                .toList();
    }

    @Test
    void theLabelMayStandInAnyCell() {
        Exports exports = read(
                "mrr.csv",
                "Lifetime value,Customer,2026-08,2026-09",
                "24000,Alder,100,200",
                "48000,Birch,300,400",
                "72000,Total,400,600");

        assertThat(closing(exports)).isEqualTo(600);
        assertThat(aside(exports)).isEqualTo(Map.of("total row", 1L));
    }

    @Test
    void subtotalsBetweenCustomersAndTheGrandTotalOverThemAreNoCustomers() {
        Exports exports = read(
                "mrr.csv",
                "Region,Customer,2026-08,2026-09",
                "North,Alder,100,200",
                "North,Birch,300,400",
                "North Total,,400,600",
                "South,Cedar,10,20",
                "South Total,,10,20",
                "Grand Total,,410,620");

        assertThat(closing(exports)).isEqualTo(620);
        assertThat(aside(exports)).isEqualTo(Map.of("total row", 3L));
    }

    @Test
    void aTotalOfTotalsInsideATableIsSetAsideToo() {
        Exports exports = read(
                "mrr.csv",
                "customer,2026-08,2026-09",
                "Alder,1,2",
                "Birch,3,4",
                "Subtotal,4,6",
                "Cedar,5,6",
                "Dogwood,7,8",
                "Subtotal,12,14",
                "EMEA total,16,20",
                "Elm,9,10",
                "Fir,9,10",
                "Subtotal,18,20",
                "Grand total (6 records),34,40");

        assertThat(closing(exports)).isEqualTo(40);
        assertThat(aside(exports)).isEqualTo(Map.of("total row", 5L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamtergebnis",
                "Zwischensumme",
                "Total général",
                "Sous-total",
                "Total general",
                "Totale",
                "TOTAL:",
                "Summe",
                "Sub-total",
                "Report Totals"
            })
    void labelsOfOtherLanguagesAreKnown(String label) {
        assertThat(closing(read(
                        "mrr.csv", "customer,2026-08,2026-09", "Alder,100,200", "Birch,300,400", label + ",400,600")))
                .isEqualTo(600);
    }

    @Test
    void aCustomerThatIsCalledTotalStays() {
        Exports exports = read(
                "mrr.csv",
                "customer,2026-08,2026-09",
                "Alder,100,200",
                "Total Systems,300,400",
                "Total,50,60",
                "TotalEnergies,1,2");

        assertThat(closing(exports)).isEqualTo(662);
        assertThat(codes(exports)).containsExactly("mrr.csv:4 warning");
    }

    @Test
    void aCustomerWhoseNameHoldsTotalStaysInALongLedgerEvenWhereItsAmountIsTheSumAbove() {
        Exports exports = read(
                "mrr.csv",
                "month,customer,mrr",
                "2026-08,Alder,100",
                "2026-08,Birch,100",
                "2026-08,Total Systems,200",
                "2026-09,Alder,100",
                "2026-09,Birch,100",
                "2026-09,Total Systems,200");

        assertThat(closing(exports)).isEqualTo(400);
        assertThat(codes(exports)).isEmpty();
    }

    @Test
    void totalsOfEachMonthAtTheEndOfALongLedgerAreNoCustomer() {
        Exports exports = read(
                "mrr.csv",
                "customer,month,mrr",
                "Alder,2026-08,100",
                "Alder,2026-09,200",
                "Birch,2026-08,300",
                "Birch,2026-09,400",
                "Total,2026-08,400",
                "Total,2026-09,600");

        assertThat(closing(exports)).isEqualTo(600);
    }

    @Test
    void aTotalOfRoundedFiguresMayDifferByTheRounding() {
        Exports exports = read(
                "mrr.csv",
                "customer,2026-08,2026-09",
                "Alder,33.3,33.3",
                "Birch,33.3,33.3",
                "Cedar,33.3,33.3",
                "Total,100.0,100.0");

        assertThat(aside(exports)).isEqualTo(Map.of("total row", 1L));
    }

    @Test
    void aTotalOverARowThatCannotBeReadIsStillATotal() {
        Exports exports =
                read("mrr.csv", "customer,2026-08,2026-09", "Alder,100,200", "Birch,#REF!,#REF!", "Total,400,600");

        assertThat(aside(exports)).isEqualTo(Map.of("total row", 1L, "months not readable", 1L));
    }

    @Test
    void aTotalIsKnownInEveryKindWithFigures() {
        Exports exports = new Room(folder)
                .with(
                        "spend.csv",
                        "month,function,amount",
                        "2026-09,Sales,100",
                        "2026-09,Marketing,50",
                        "2026-09,Total,150")
                .with(
                        "tools.csv",
                        "category,name,annual_cost,users",
                        "CRM,HubSpot,\"1,000\",10",
                        "Sales,Gong,500,5",
                        ",Total,\"1,500\",15")
                .with("funnel.csv", "month,source,leads,mql", "2026-09,Web,40,4", "2026-09,Events,10,1", "Total,,50,5")
                .with("opportunities.csv", "stage,amount,opportunity name", "Won,100,A", "Lost,50,B", "Won,150,Total")
                .read();

        assertThat(exports.spend().rows()).hasSize(2);
        assertThat(exports.tools().rows()).hasSize(2);
        assertThat(exports.funnel().rows()).hasSize(2);
        assertThat(exports.opportunities().rows()).hasSize(2);
    }

    @Test
    void aTotalOfAWorkbookIsKnownByItsFigures() throws IOException {
        Exports exports = new Room(folder)
                .with(
                        "mrr.xlsx",
                        WorkbookTest.workbook(WorkbookTest.row(1, "2026-08", "2026-09", "Customer")
                                + WorkbookTest.row(2, "=0;100", "=0;200.5", "Alder")
                                + WorkbookTest.row(3, "=0;300", "=0;400.25", "Birch")
                                + WorkbookTest.row(4, "=0;400", "=0;600.75", "Total")))
                .read();

        assertThat(exports.book().map(ArrBook::last)).contains(LAST);
        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(60_075 * 12L);
    }
}
