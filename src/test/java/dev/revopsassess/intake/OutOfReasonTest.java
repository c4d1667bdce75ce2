package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that end before they start and amounts that no company has: said with line and column, and never counted. */
class OutOfReasonTest {
    @TempDir
    Path folder;

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read();
    }

    private static List<Problem> of(Exports exports, String code) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"end_date", "ended_at", "cancelled_at"})
    void aSubscriptionThatEndsBeforeItStartsIsNamedAndNotCounted(String end) {
        var lines = new ArrayList<String>();
        lines.add("customer,start_date," + end + ",arr (USD)");
        for (int i = 0; i < 40; i++) {
            lines.add("C" + i + ",2025-01-0" + (1 + i % 9) + ",,100");
        }
        lines.add("Late,2026-03-01,2026-01-31,700");

        Exports exports = read("arr.csv", lines.toArray(String[]::new));

        assertThat(of(exports, "ends-before-it-starts")).singleElement().satisfies(problem -> {
            assertThat(problem.text())
                    .isEqualTo(
                            "arr.csv:42: column \"" + end + "\": the subscription ends before it starts, so the row is"
                                    + " set aside. Check both dates.");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"end_date", "last day", "contract end", "Termination Date"})
    void anEmploymentThatEndsBeforeItStartsIsKeptAndNamedByItsColumn(String end) {
        Exports exports = read(
                "headcount.csv",
                "employee_id,job_title,department,start_date," + end,
                "1,Account Executive,Sales,2024-01-08,2023-01-08",
                "2,Account Executive,Sales,2024-01-08,");

        assertThat(exports.headcount().rows())
                .hasSize(2)
                .allMatch(person -> person.end().isEmpty());
        assertThat(of(exports, "ends-before-it-starts"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().text() + " "
                                + problem.source().column().orElseThrow())
                        .isEqualTo("headcount.csv:2 " + end));
    }

    @Test
    void ofTwoEndsTheOneBeforeTheStartIsNamed() {
        Exports exports = read(
                "headcount.csv",
                "employee_id,job_title,department,start_date,end_date,contract end",
                "1,Account Executive,Sales,2024-01-08,2027-01-08,2023-05-01",
                "2,Account Executive,Sales,2024-01-08,,");

        assertThat(of(exports, "ends-before-it-starts"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().column()).contains("contract end"));
    }

    @Test
    void aDealThatWasClosedBeforeItWasCreatedIsNamedAndKept() {
        Exports exports = read(
                "deals.csv",
                "deal_id,stage,amount (USD),created,close_date",
                "1,Closed Won,100,2026-05-01,2026-03-01",
                "2,Open,100,2026-05-01,2026-03-01",
                "3,Closed Lost,100,2026-05-01,2026-05-01");

        assertThat(exports.opportunities().rows()).hasSize(3);
        assertThat(of(exports, "closed-before-created")).singleElement().satisfies(problem -> {
            assertThat(problem.source().line()).isEqualTo(2);
            assertThat(problem.source().column()).contains("close_date");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spend.csv|month,function,amount (USD)|2026-09,Sales,%s|1",
                "deals.csv|deal_id,stage,amount (USD),close_date|1,Closed Won,%s,2026-09-01|2",
                "tools.csv|tool,category,annual cost (USD)|Hub,CRM,%s|2",
                "headcount.csv|employee_id,job_title,department,quota (USD)|1,Account Executive,Sales,%s|2",
                "forecasts.csv|period,function,forecast (USD)|2026-Q1,Sales,%s|1",
                "nrr.csv|period_end,nrr,opening (USD)|2026-09,1.04,%s|2"
            })
    void anAmountThatNoCompanyHasIsNamedAndNotCounted(String file, String header, String row, int used) {
        Exports exports = read(file, header, row.replace("%s", "100"), row.replace("%s", "4915112345678901"));

        assertThat(of(exports, "amount-out-of-reason")).singleElement().satisfies(problem -> {
            assertThat(problem.source().line()).isEqualTo(3);
            assertThat(problem.source().column())
                    .hasValueSatisfying(column -> assertThat(column).endsWith("(USD)"));
            assertThat(problem.message()).contains(" is too large to be an amount. ");
            assertThat(problem.severity()).isEqualTo(used == 1 ? Severity.ERROR : Severity.WARNING);
        });
        assertThat(Room.account(exports, file).rowsUsed()).isEqualTo(used);
    }

    @Test
    void aMonthOfACustomerWhoseAmountIsOutOfReasonKeepsTheOneBefore() {
        var lines = new ArrayList<>(List.of("customer,month,ARR (USD)"));
        for (int month = 1; month <= 9; month++) {
            lines.add("Acme,2026-0" + month + "," + (month == 8 ? "99999999999999999" : "1200"));
            lines.add("Bolt,2026-0" + month + ",40");
            lines.add("Cask,2026-0" + month + ",60");
        }

        Exports months = read("arr.csv", lines.toArray(String[]::new));

        assertThat(of(months, "amount-out-of-reason")).hasSize(1);
        assertThat(months.book().orElseThrow().at(YearMonth.of(2026, 8)).held()).isEqualTo(120_000);
        assertThat(months.book().orElseThrow().closing(YearMonth.of(2026, 8))).isEqualTo(130_000);
    }

    @ParameterizedTest
    @CsvSource({"-5", "99999999999999999999"})
    void aCountThatNothingCanHaveIsNotKnown(String count) {
        Exports exports = read(
                "funnel.csv", "month,source,leads,mql,won", "2026-08,Web,100,20,1", "2026-09,Web,100," + count + ",1");

        assertThat(exports.funnel().rows().stream().map(FunnelEntry::mql))
                .containsExactly(OptionalLong.of(20), OptionalLong.empty());
        assertThat(Room.spoken(exports))
                .anyMatch(said -> said.startsWith("funnel.csv:3 warning") && said.contains("is not a count here"));
    }

    @Test
    void amountsOfTheLargestCompaniesAreAmounts() {
        Exports exports =
                read("spend.csv", "month,function,amount (USD)", "2026-08,Sales,700000000000", "2026-09,Sales,5");

        assertThat(exports.spend().rows()).hasSize(2);
    }

    @Test
    void aQuantityThatMakesAnAmountOutOfReasonIsNamed() {
        Exports exports = read(
                "arr.csv",
                "customer,start_date,end_date,unit amount (USD),quantity,interval",
                "Acme,2026-01-01,,10,5,month",
                "Bolt,2026-01-01,,10,9999999999999999999,month");

        assertThat(of(exports, "amount-out-of-reason"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().line()).isEqualTo(3));
    }

    @Test
    void aMovementThatNobodyKnowsIsAnError() {
        Exports exports = read(
                "arr_movements.csv",
                "month,type,amount (USD)",
                "2026-08,opening,1000",
                "2026-08,new,10",
                "2026-09,sideways,10");

        assertThat(Room.spoken(exports))
                .contains(
                        "arr_movements.csv:4 error movement-not-known: \"sideways\" is no movement that is known, and the"
                                + " row is set aside. Write opening, new, expansion, contraction, churn, reactivation or closing.");
    }

    /** Each kind with every optional cell an error of a spreadsheet: the row stays, and each cell is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUNNEL|funnel.csv|month,source,leads,worked,mql,rejected,sql,opportunities,won|2026-09,Web,9,5,4,1,2,1,1|2026-09,!,!,!,!,!,!,!,!",
                "FUNNEL|funnel.csv|lead_id,created,source,lead_status,first_response,worked|1,2026-09-01,Web,MQL,5,yes|2,2026-09-02,!,!,!,!",
                "SPEND|spend.csv|month,function,amount (USD),channel,segment|2026-09,Sales,1,Web,SMB|2026-09,Sales,2,!,!",
                "OPPORTUNITIES|deals.csv|deal_id,name,stage,amount (USD),created,close_date,type,pipeline,source|1,a,Won,1,2026-08-01,2026-09-01,New,p,s|2,!,Won,!,!,!,!,!,!",
                "TOOLS|tools.csv|tool,category,vendor,instance,team,users,annual cost (USD),status,integrations|Hub,CRM,v,i,Sales,5,10,active,none|Mail,!,!,!,!,!,!,!,!",
                "FORECASTS|forecasts.csv|period,function,forecast (USD),actual (USD),submitted_on,level,measure,system,rolls_up_to|2026-Q1,Sales,1,1,2026-01-01,function,bookings,CRM,x|2026-Q1,!,1,!,!,!,!,!,!",
                "NRR|nrr.csv|period_end,nrr,grr,opening (USD)|2026-06,1.04,0.95,10|2026-09,1.03,!,!",
                "HEADCOUNT|headcount.csv|employee_id,name,job_title,department,division,manager_id,start_date,end_date,status,fte,quota (USD),attainment|1,a,AE,Sales,d,,2024-01-01,,active,1,5,0.9|2,!,!,!,!,!,!,!,!,!,!,!"
            })
    void anErrorInACellThatTheRowCanDoWithoutCostsNoRowAndIsNamed(
            Kind kind, String file, String header, String good, String bad) {
        Exports exports = read(file, header, good, bad.replace("!", "#REF!"));

        assertThat(Room.account(exports, file).kind()).contains(kind);
        assertThat(Room.account(exports, file).rowsUsed())
                .as(Room.spoken(exports).toString())
                .isEqualTo(2);
        assertThat(of(exports, "error-cell").stream()
                        .map(problem -> problem.source().column().orElse("")))
                .hasSize((int) bad.chars().filter(c -> c == '!').count());
    }

    /** Each kind with an error in a cell that it cannot do without: the row goes, and the cell is named as an error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "funnel.csv|month,source,leads,mql|2026-09,Web,9,5|!,Web,9,5",
                "funnel.csv|lead_id,created,source,lead_status|1,2026-09-01,Web,MQL|2,!,Web,MQL",
                "spend.csv|month,function,amount (USD)|2026-09,Sales,1|!,Sales,1",
                "spend.csv|month,function,amount (USD)|2026-09,Sales,1|2026-09,!,1",
                "spend.csv|month,function,amount (USD)|2026-09,Sales,1|2026-09,Sales,!",
                "deals.csv|deal_id,stage,amount (USD)|1,Won,1|2,!,1",
                "deals.csv|deal_id,stage,amount (USD)|1,Won,1|!,Won,1",
                "tools.csv|tool,category,vendor|Hub,CRM,v|!,CRM,v",
                "forecasts.csv|period,function,forecast (USD)|2026-Q1,Sales,1|!,Sales,1",
                "forecasts.csv|period,function,forecast (USD)|2026-Q1,Sales,1|2026-Q1,Sales,!",
                "nrr.csv|period_end,nrr|2026-06,1.04|!,1.03",
                "nrr.csv|period_end,nrr|2026-06,1.04|2026-09,!",
                "headcount.csv|employee_id,job_title,department|1,AE,Sales|!,AE,Sales"
            })
    void anErrorInACellThatTheRowNeedsIsAnErrorOfItsOwn(String file, String header, String good, String bad) {
        Exports exports = read(file, header, good, bad.replace("!", "#REF!"));

        assertThat(Room.account(exports, file).rowsUsed()).isEqualTo(1);
        assertThat(of(exports, "error-cell")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.source().line()).isEqualTo(3);
            assertThat(problem.source().column()).isPresent();
        });
    }
}
