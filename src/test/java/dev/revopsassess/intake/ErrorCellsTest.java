package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.file.WorkbookTest;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet shows where a formula failed, or was never worked out, is not read as nothing. */
class ErrorCellsTest {
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read();
    }

    private static Problem problem(Exports exports, String code) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Room.spoken(exports)));
    }

    /** Two hundred customers of 100 a month each in 2026-08 and 2026-09, with one cell of C7 written otherwise. */
    private static String[] wide(String cell) {
        var lines = new ArrayList<String>();
        lines.add("customer,2026-08 mrr,2026-09 mrr");
        for (int customer = 0; customer < 200; customer++) {
            lines.add("C" + customer + ",100," + (customer == 7 ? cell : "100"));
        }
        return lines.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#SPILL!", "#BEZUG!", "#NV", "#¡REF!",
                "#ЗНАЧ!", "Err:502"
            })
    void anErrorInAMonthOfAWideLedgerIsNoChurn(String error) {
        Exports exports = read("mrr.csv", wide(error));
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.closing(LAST)).isEqualTo(200 * 100 * 12 * 100L);
        assertThat(ledger.movements(LAST).churn()).isZero();
        assertThat(problem(exports, "error-cell"))
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.source().text()).isEqualTo("mrr.csv:9"))
                .satisfies(problem -> assertThat(problem.source().column()).contains("2026-09 mrr"));
    }

    @Test
    void aBlankMonthOfAWideLedgerIsStillNothing() {
        assertThat(read("mrr.csv", wide(""))
                        .book()
                        .orElseThrow()
                        .movements(LAST)
                        .churn())
                .isEqualTo(100 * 12 * 100L);
    }

    @Test
    void aCustomerOfWhomNoMonthCanBeReadIsALostRow() {
        FileAccount account = Room.account(
                read("mrr.csv", "customer,2026-08,2026-09", "Alder,100,100", "Birch,#REF!,#REF!"), "mrr.csv");

        assertThat(account.rowsLost()).isEqualTo(1);
        assertThat(account.byReason()).isEqualTo(Map.of("months not readable", 1L));
    }

    @Test
    void anErrorInTheNameOfACustomerCostsTheRowAndSaysSo() {
        Exports exports =
                read("arr.csv", "customer,month,arr", "Alder,2026-08,100", "Alder,2026-09,100", "#N/A,2026-09,50");

        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("customer not readable", 1L));
        assertThat(problem(exports, "error-cell").text())
                .isEqualTo("arr.csv:4: column \"customer\": \"#N/A\" is an error of the spreadsheet and no value."
                        + " The row is set aside. Mend the formula and export again.");
    }

    @Test
    void anErrorInAnAmountCostsTheRowOfSpendAndOfAMovement() {
        Exports spend = read("spend.csv", "month,function,amount", "2026-08,Sales,100", "2026-09,Sales,#DIV/0!");
        assertThat(spend.spend().rows()).hasSize(1);
        assertThat(problem(spend, "error-cell").severity()).isEqualTo(Severity.ERROR);

        Exports arr = read(
                "arr.csv",
                "month,opening,new,churn,closing",
                "2026-07,100,10,0,110",
                "2026-08,110,20,#REF!,120",
                "2026-09,120,10,0,130");
        assertThat(Room.account(arr, "arr.csv").byReason()).isEqualTo(Map.of("churn not readable", 1L));
        assertThat(arr.book().orElseThrow().last()).isEqualTo(LAST);
    }

    @Test
    void anErrorInACellThatOneMetricNeedsKeepsTheRow() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,job_title,department,start_date,quota",
                        "1,Account Executive,#N/A,2024-01-08,#VALUE!",
                        "2,#REF!,Sales,#NAME?,5")
                .with("tools.csv", "name,category,annual_cost,users", "HubSpot,CRM,#VALUE!,7", "Gong,#N/A,100,#REF!")
                .read();

        assertThat(exports.headcount().rows())
                .hasSize(2)
                .allSatisfy(person -> assertThat(
                                person.assignments().get(0).department().isPresent()
                                        ^ person.assignments().get(0).title().isPresent())
                        .isTrue());
        assertThat(exports.headcount().rows().get(0).quota()).isEmpty();
        assertThat(exports.headcount().rows().get(1).start()).isEmpty();
        assertThat(exports.tools().rows()).hasSize(2);
        assertThat(exports.tools().rows().get(0).annualCost()).isEmpty();
        assertThat(exports.tools().rows().get(1).annualCost().orElseThrow()).isEqualByComparingTo("100");
        assertThat(Room.problems(exports).filter(problem -> problem.code().equals("error-cell")))
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void anUnreadableOptionalCellLeavesOnlyItsFieldUnknown() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,job_title,start_date,quota",
                        "1,Account Executive,2024-13-45,1000.50",
                        "2,Account Executive,2024-01-08,\"1.000,50\"",
                        "3,Account Executive,2024-01-08,2000.50")
                .with(
                        "opportunities.csv",
                        "id,stage,amount,created,close_date",
                        "1,Won,100.50,2026-01-40,2026-02-28",
                        "2,Won,\"1.000,50\",2026-01-05,2026-02-28",
                        "3,Won,200.50,2026-01-05,2026-02-28")
                .read();

        assertThat(exports.headcount().rows()).hasSize(3);
        assertThat(exports.opportunities().rows()).hasSize(3);
        assertThat(exports.opportunities().rows().get(0).created()).isEmpty();
        assertThat(exports.opportunities().rows().get(1).amount()).isEmpty();
        assertThat(Room.problems(exports)
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .map(problem -> problem.source().text() + " " + problem.severity()))
                .containsExactlyInAnyOrder(
                        "headcount.csv:2 WARNING",
                        "headcount.csv:3 WARNING",
                        "opportunities.csv:2 WARNING",
                        "opportunities.csv:3 WARNING");
    }

    @Test
    void anEndDateThatContradictsItsColumnStillCostsTheRow() {
        Exports exports = read(
                "headcount.csv",
                "employee_id,job_title,start_date,end_date",
                "1,Account Executive,2024-01-08,2025-13-45",
                "2,Account Executive,2024-01-08,");

        assertThat(exports.headcount().rows()).hasSize(1);
        assertThat(problem(exports, "cell-contradicts-column").severity()).isEqualTo(Severity.ERROR);
    }

    private static String formula(String value) {
        return "<c><f>B2/2</f>" + value + "</c>";
    }

    private Exports book(String... rows) throws IOException {
        return new Room(folder)
                .with("mrr.xlsx", WorkbookTest.workbook(String.join("", rows)))
                .read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<v/>", "<v></v>"})
    void aFormulaThatNothingCalculatedIsNoAmount(String value) throws IOException {
        Exports exports = book(
                WorkbookTest.row(1, "customer", "2026-08", "2026-09"),
                WorkbookTest.row(2, "Alder", "=0;100", "=0;100"),
                WorkbookTest.row(3, "Birch", formula(value), formula(value)));

        assertThat(problem(exports, "formula-without-value").text())
                .isEqualTo(
                        "mrr.xlsx:3: column \"2026-08\": the cell holds a formula and no calculated value. The row is"
                                + " set aside. Open the workbook, let it calculate, save it and try again.");
        assertThat(Room.account(exports, "mrr.xlsx").rowsLost()).isEqualTo(1);
    }

    @Test
    void aFormulaThatGaveNothingIsABlankCellInAWorkbookThatIsCalculated() throws IOException {
        Exports exports = book(
                WorkbookTest.row(1, "customer", "2026-08", "2026-09"),
                WorkbookTest.row(2, "Alder", "=0;100", formula("<v>50</v>")),
                WorkbookTest.row(3, "Birch", "=0;100", "<c t=\"str\"><f>IF(1,\"\",2)</f><v></v></c>"));

        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(50 * 12 * 100L);
        assertThat(Room.spoken(exports)).noneMatch(text -> text.contains("formula"));
    }

    @Test
    void anErrorCellOfAWorkbookIsAnErrorToo() throws IOException {
        Exports exports = book(
                WorkbookTest.row(1, "customer", "month", "mrr"),
                WorkbookTest.row(2, "Alder", "2026-08", "=0;100"),
                WorkbookTest.row(3, "Alder", "2026-09", "<c t=\"e\"><v>#REF!</v></c>"),
                WorkbookTest.row(4, "Birch", "2026-09", "<c t=\"e\"><f>A9</f><v>#N/A</v></c>"));

        assertThat(Room.account(exports, "mrr.xlsx").byReason()).isEqualTo(Map.of("mrr not readable", 2L));
        assertThat(Room.problems(exports)
                        .filter(problem -> problem.code().equals("error-cell"))
                        .map(problem -> problem.source().text()))
                .isEqualTo(List.of("mrr.xlsx:3", "mrr.xlsx:4"));
    }

    @Test
    void aRowWithoutAnAmountIsSetAsideWithAWarning() {
        Exports exports = read("arr.csv", "customer,month,arr", "Alder,2026-08,100", "Alder,2026-09,");

        assertThat(problem(exports, "amount-missing").text())
                .isEqualTo("arr.csv:3: column \"arr\": the row has no amount and is set aside. Write the amount, or 0"
                        + " where there is none.");
    }
}
