package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Manager;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.Tool;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private Room room() {
        return new Room(folder);
    }

    @Test
    void canonicalHeadersOfAllNineKindsAreRead() {
        Exports exports = room().with(
                        "headcount.csv",
                        "employee_id,name,department,job_title,manager,start_date,fte,quota,attainment",
                        "1,Ada Quill,Executive,CEO,,2020-01-01,1,,",
                        "2,Ben Ross,Sales,Account Executive,Ada Quill,2024-02-01,1,600000,87 %")
                .with("arr.csv", "customer,month,arr", "A,2026-08,1200", "A,2026-09,1500.50")
                .with("nrr.csv", "period_end,nrr,grr", "2026-09-30,107,92")
                .with(
                        "forecasts.csv",
                        "period,function,measure,forecast,actual,system,rolls_up_to",
                        "2026-Q2,Sales,bookings,100,90,Excel,Finance model")
                .with(
                        "tools.csv",
                        "name,category,team,annual_cost,integrations",
                        "HubSpot,CRM,Sales,1200,\"Slack; Gong\"")
                .with("funnel.csv", "month,source,leads,mql,rejected", "2026-09,Web,10,5,1")
                .with("spend.csv", "month,function,amount", "2026-09,Marketing,500")
                .with(
                        "opportunities.csv",
                        "id,stage,amount,created,close_date,type",
                        "7,Closed Won,900,2026-01-02,2026-02-03,Renewal")
                .with("answers.csv", "question,answer,respondent,date", "market,Growing,Ada Quill,2026-09-01")
                .read();

        assertThat(exports.files()).hasSize(Kind.values().length);
        assertThat(exports.files())
                .allSatisfy(file -> assertThat(file.rowsSetAside()).isZero());
        assertThat(exports.headcount().rows().get(1).assignments().get(0).manager())
                .isEqualTo(new Manager.ReportsTo(0));
        assertThat(exports.headcount().rows().get(1).attainment()).hasValue(0.87);
        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 9))))
                .contains(150050L);
        assertThat(exports.retention().rows().get(0).nrr()).isEqualTo(1.07);
        assertThat(exports.forecasts().rows().get(0).rollsUpTo()).contains("Finance model");
        assertThat(exports.tools().rows().get(0).integrations()).contains(List.of("Slack", "Gong"));
        assertThat(exports.funnel().rows().get(0).rejected()).hasValue(1);
        assertThat(exports.spend().rows().get(0).amount()).isEqualByComparingTo("500");
        assertThat(exports.opportunities().rows().get(0).state()).isEqualTo(Opportunity.State.WON);
        assertThat(exports.answers().rows().get(0).respondent()).contains(new Party.Person(0));
        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void aSubscriptionThatEndsOnTheLastDayOfAMonthCountsThatMonthEnd() {
        ArrBook ledger = room().with(
                        "arr.csv",
                        "customer,start_date,end_date,amount,interval,quantity,status",
                        "A,2026-01-10,2026-03-31,10,month,5,",
                        "B,2026-01-10,,1200,year,1,past_due",
                        "C,2026-01-10,,99,month,1,trialing",
                        "D,2026-04-30,,100,month,1,")
                .read()
                .book()
                .orElseThrow();

        assertThat(ledger.first()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(ledger.last()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(ledger.closing(YearMonth.of(2026, 3))).isEqualTo(60_000 + 120_000);
        assertThat(ledger.closing(YearMonth.of(2026, 4))).isEqualTo(120_000 + 120_000);
    }

    @Test
    void theMomentOfAnEndCountsNoMoreAndCancellationIsNoEnd() {
        ArrBook ledger = room().with(
                        "stripe.csv",
                        "Customer ID,Status,Amount,Interval,Start Date (UTC),Canceled At (UTC),Ended At (UTC)",
                        "cus_1,canceled,100,month,2026-01-01 10:00,2026-01-20 09:00,2026-02-28 00:00",
                        "cus_2,active,100,month,2026-01-01 10:00,2026-01-25 09:00,",
                        "cus_3,active,100,month,2026-03-31 10:00,,")
                .read()
                .book()
                .orElseThrow();

        assertThat(ledger.closing(YearMonth.of(2026, 1))).isEqualTo(240_000);
        assertThat(ledger.closing(YearMonth.of(2026, 2))).isEqualTo(120_000);
    }

    @Test
    void aCancelledSubscriptionOfRecurlyLivesUntilItExpires() {
        ArrBook ledger = room().with(
                        "subscriptions.csv",
                        "account_code,state,activated_at,expires_at,unit_amount,billing interval",
                        "a,canceled,2026-01-05,,10,month",
                        "b,expired,2026-01-05,2026-02-10,10,month",
                        "c,active,2026-03-31,,10,month")
                .read()
                .book()
                .orElseThrow();

        assertThat(ledger.closing(YearMonth.of(2026, 3))).isEqualTo(24_000);
    }

    @Test
    void movementsWithNegativeLossesTakeTheSignThatMakesTheMonthClose() {
        ArrBook ledger = room().with(
                        "arr.csv",
                        "month,opening,new,expansion,contraction,churn,reactivation,closing",
                        "2026-08,1000,100,50,-20,-30,0,1100",
                        "2026-09,1100,10,0,0,-10,0,1100")
                .read()
                .book()
                .orElseThrow();

        assertThat(ledger.movements(YearMonth.of(2026, 8)))
                .isEqualTo(new ArrMonth.Movements(100_000, 10_000, 5_000, 2_000, 3_000, 0, 110_000));
        assertThat(ledger.movements(YearMonth.of(2026, 8)).difference()).isZero();
    }

    @Test
    void amountsWithoutAUnitAreNotMeasuredAndTheLineToWriteIsNamed() {
        Exports exports = room().with("customers.csv", "customer,2026-08,2026-09", "A,10,20", "B,5,5")
                .read();

        assertThat(exports.book()).isEmpty();
        assertThat(exports.arr().undecided()).containsKey("arr");
        assertThat(Room.problems(exports).filter(problem -> problem.code().equals("unit-undecided")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.fix()).contains("units: { arr.months: monthly }   # or annual"));
    }

    @Test
    void theConfiguredUnitSettlesIt() {
        var settings = Settings.of(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                Map.of(),
                Map.of(),
                Map.of("arr.months", "monthly cents"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Exports exports = room().with("customers.csv", "customer,2026-08,2026-09", "A,1000,2000")
                .read(settings);

        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 9))))
                .contains(24_000L);
    }

    @Test
    void currenciesAreNeverAddedWithoutARate() {
        Room room = room().with("arr.csv", "customer,month,arr,currency", "A,2026-09,100,USD", "B,2026-09,100,EUR");
        Exports without = room.read();
        var settings = Settings.of(
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

        assertThat(without.book()).isEmpty();
        assertThat(Room.spoken(without))
                .contains(
                        "arr.csv:3 error currency-without-rate: 1 of 2 cells is in EUR and the report is in USD, and no rate is"
                                + " configured, so no amount of this file is used. Configure the rate, or correct the cell."
                                + " [rates: { EUR: <US dollars for one EUR> }]");
        assertThat(room.read(settings).book().map(ledger -> ledger.closing(ledger.last())))
                .contains(21_000L);
    }

    @Test
    void aRowForEachJobIsOnePersonAndAnIdOnTwoNamesIsTwo() {
        Exports exports = room().with(
                        "people.csv",
                        "Employee ID,Name,Job Title,Department,Effective Date,Hire Date",
                        "1,Ada Quill,SDR,Sales,2022-01-01,2022-01-01",
                        "1,\"Quill, Ada\",Account Executive,Sales,2024-01-01,2022-01-01",
                        "2,Ben Ross,SDR,Sales,2023-01-01,2023-01-01",
                        "2,Cleo Vane,SDR,Sales,2023-01-01,2023-01-01",
                        "2,Cleo Vane,SDR,Sales,2023-01-01,2023-01-01")
                .read();
        List<HeadcountEntry> people = exports.headcount().rows();

        assertThat(people).hasSize(3);
        assertThat(people.get(0).assignmentOn(LocalDate.of(2023, 5, 1)).title()).contains("SDR");
        assertThat(people.get(0).assignmentOn(LocalDate.of(2025, 5, 1)).title()).contains("Account Executive");
        assertThat(Room.account(exports, "people.csv").byReason()).isEqualTo(Map.of("exact duplicate row", 1L));
        assertThat(Room.problems(exports).map(problem -> problem.code()))
                .containsExactlyInAnyOrder("job-history", "id-on-two-people", "id-on-two-people", "duplicate-row");
    }

    @Test
    void theLastDayOfWorkIsStillADayEmployed() {
        Exports exports = room().with(
                        "adp.csv",
                        "Associate ID,Legal Name,Job Title Description,Hire/Rehire Date,Termination Date",
                        "A1,Ada Quill,SDR,01/15/2022,06/30/2026")
                .read();
        HeadcountEntry person = exports.headcount().rows().get(0);

        assertThat(person.end()).contains(LocalDate.of(2026, 7, 1));
        assertThat(person.activeOn(LocalDate.of(2026, 6, 30))).isTrue();
    }

    @Test
    void bambooStatusIsTheKindOfContract() {
        HeadcountEntry person = room().with(
                        "employees.csv",
                        "Employee #,Name,Job Title,Department,Reporting to,Hire Date,Employment Status",
                        "1,Ada Quill,SDR,Sales,,2022-01-15,Contractor")
                .read()
                .headcount()
                .rows()
                .get(0);

        assertThat(person.contractor()).isTrue();
        assertThat(person.activeByStatus()).isTrue();
    }

    @Test
    void anOwnerWhoIsAPersonLeavesIntakeWithoutTheName() {
        List<Tool> tools = room().with("headcount.csv", "name,department,job_title", "Zebedee Quux,Sales,VP Sales")
                .with(
                        "tools.csv",
                        "name,category,owner",
                        "A,CRM,\"Quux, Zebedee\"",
                        "B,CRM,ann.other@example.com",
                        "C,CRM,Yolanda Xander",
                        "D,CRM,RevOps",
                        "E,CRM,none",
                        "F,CRM,")
                .read()
                .tools()
                .rows();

        assertThat(tools.stream().map(Tool::owner))
                .containsExactly(
                        Optional.of(new Party.Person(0)),
                        Optional.of(new Party.UnknownPerson()),
                        Optional.of(new Party.UnknownPerson()),
                        Optional.of(new Party.Team("RevOps")),
                        Optional.of(new Party.Nobody()),
                        Optional.empty());
    }

    @Test
    void answersTakeTheFormOfTheirQuestion() {
        Exports exports = room().with(
                        "answers.csv",
                        "question,answer",
                        "gross-margin,80 %",
                        "gross-margin,0.8",
                        "gross-margin,80",
                        "revops-scope,Customer Success; Sales",
                        "untrusted-crm,Ja",
                        "separate-forecasts,unknown",
                        "maket,growing",
                        "market,sideways")
                .read();

        assertThat(exports.answers().rows().stream().map(answer -> answer.value()))
                .containsExactly("0.8", "0.8", "0.8", "sales,customer-success", "yes", "unknown");
        assertThat(Room.spoken(exports))
                .containsExactly(
                        "answers.csv:8 warning question-not-known: \"maket\" is no question of the catalogue. The nearest is"
                                + " market. Correct the id.",
                        "answers.csv:9 warning answer-not-readable: \"sideways\" does not answer market. Write one of growing,"
                                + " stable, slowing, or unknown.");
    }

    @Test
    void aRowForEachUserIsFoldedIntoItsTool() {
        List<Tool> tools = room().with(
                        "okta.csv",
                        "Application name,User",
                        "Gong,a@x.io",
                        "Gong,b@x.io",
                        "Gong,b@x.io",
                        "Slack,a@x.io")
                .read()
                .tools()
                .rows();

        assertThat(tools.stream().map(tool -> tool.name() + " " + tool.users().orElse(0)))
                .containsExactly("Gong 2", "Slack 1");
    }

    @Test
    void twoFilesOfAKindNeedAMapping() {
        Room room = room().with("arr.csv", "customer,month,arr", "A,2026-09,1")
                .with("old-arr.csv", "customer,month,arr", "A,2026-09,2");

        assertThatThrownBy(room::read)
                .isInstanceOfSatisfying(
                        TwoOfAKind.class,
                        twice -> assertThat(twice.problems().get(0).message())
                                .isEqualTo(
                                        "arr.csv and old-arr.csv both fit arr. Say which one to read, or move the other away."));
    }

    @Test
    void nothingUsableNamesEachFileAndWhatWasMissing() {
        Room room = room().with("a.csv", "name,manager", "Ada,Ben").with("b.csv", "lorem,ipsum", "1,2");

        assertThatThrownBy(room::read)
                .isInstanceOfSatisfying(
                        NothingUsable.class,
                        nothing -> assertThat(nothing.problems().stream().map(problem -> problem.text()))
                                .containsExactly(
                                        "a.csv: the header comes closest to headcount, but has no column for department or job_title."
                                                + " Add the column, say which one it is, or say that the file is none of ours."
                                                + " Fix: files: { a.csv: none }   # or columns: { headcount.department: <header> }",
                                        "b.csv: no row of the first 100 looks like the header of an export. Check that the file has one."
                                                + " If it has one in words that are not known here, say what the file is, and then which column is which."
                                                + " Fix: files: { b.csv: none }   # or headcount, arr, nrr, forecasts, tools, funnel, spend, opportunities, answers"));
    }

    @Test
    void aTableOfCustomersWithoutMonthsIsToldWhatItsShapeLacks() {
        Room room = room().with("arr.csv", "Customer,Region,Segment", "Acme,North,large", "Beta,South,small");

        assertThatThrownBy(room::read)
                .isInstanceOfSatisfying(
                        NothingUsable.class,
                        nothing -> assertThat(nothing.problems().get(0).message())
                                .isEqualTo("the header comes closest to arr, but has no columns headed by months."
                                        + " Add what is missing, or say what the file is."));
    }

    @Test
    void aDateColumnThatCannotBeDecidedIsAskedForAndNeverGuessed() {
        Exports exports = room().with(
                        "opportunities.csv", "id,stage,amount,created", "1,Open,5,03/04/2026", "2,Open,5,05/06/2026")
                .read();

        assertThat(exports.opportunities().rows())
                .hasSize(2)
                .allSatisfy(deal -> assertThat(deal.created()).isEmpty());
        assertThat(exports.opportunities().has("created")).isFalse();
        assertThat(exports.opportunities().undecided()).containsKey("created");
        assertThat(Room.spoken(exports))
                .anyMatch(text -> text.startsWith(
                        "opportunities.csv error date-order-undecided: no date in it has a part over 12"));
    }

    private static IntakeSettings columns(Map<String, String> columns) {
        return Settings.of(
                Optional.empty(),
                Optional.of("USD"),
                Map.of(),
                1,
                Map.of(),
                columns,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aConfiguredColumnOverridesTheGuess() {
        Room room = room().with("arr.csv", "Customer,Payer,Month,ARR", "A,X,2026-09,1", "B,X,2026-09,2");
        Exports guessed = room.read(columns(Map.of()));
        Exports told = room.read(columns(Map.of("arr.customer", "payer")));

        assertThat(guessed.book().map(ledger -> Room.customersAt(ledger, ledger.last())))
                .contains(2L);
        assertThat(told.book().map(ledger -> Room.customersAt(ledger, ledger.last())))
                .contains(1L);
        assertThat(Room.account(told, "arr.csv").columns().get(1).how()).isEqualTo("configuration");
    }

    @Test
    void aMappingToAColumnThatIsNotThereIsAnErrorWithTheNearestName() {
        Exports exports = room().with("arr.csv", "Customer,Month,ARR,Segment", "A,2026-09,1,x")
                .read(columns(Map.of("arr.product", "Segmnt")));

        assertThat(Room.spoken(exports))
                .containsExactly(
                        "arr.csv error mapped-column-missing: the configuration reads arr.product from \"Segmnt\", and the"
                                + " file has no such column; did you mean \"Segment\"? Correct the mapping.");
    }

    @Test
    void everyFileIsAccountedFor() {
        Exports exports = room().with(
                        "arr.csv", "customer,month,arr", "A,2026-09,1", "", "Total,,1", "B,2026-09,x1y", "C,2026-09")
                .read();
        FileAccount account = Room.account(exports, "arr.csv");

        assertThat(account.kind()).contains(Kind.ARR);
        assertThat(account.rowsRead()).isEqualTo(5);
        assertThat(account.rowsUsed()).isEqualTo(1);
        assertThat(account.byReason())
                .isEqualTo(Map.of(
                        "blank row", 1L, "total row", 1L, "arr not readable", 1L, "fewer cells than the header", 1L));
    }
}
