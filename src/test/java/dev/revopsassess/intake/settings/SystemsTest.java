package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Manager;
import dev.revopsassess.record.Tool;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exports of the systems in the field, as they come out of them, each with its trap. */
class SystemsTest {
    private static final String FILE = "export.csv";

    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder)
                .with(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))
                .read();
    }

    private static FileAccount account(Exports exports) {
        return Room.account(exports, FILE);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(
                        "BambooHR",
                        Kind.HEADCOUNT,
                        "Employee #,First Name,Last Name,Job Title,Department,Division,Reporting to,Hire Date,Employment Status,Contract End Date"),
                Arguments.of(
                        "ADP",
                        Kind.HEADCOUNT,
                        "Associate ID,Position Status,Legal Name,Job Title Description,Home Department Description,Reports To Name,Hire/Rehire Date,Termination Date"),
                Arguments.of(
                        "Workday",
                        Kind.HEADCOUNT,
                        "Associate ID,Worker,Supervisory Organization,Current Job Profile,Worker's Manager,Hire Date"),
                Arguments.of(
                        "Gusto",
                        Kind.HEADCOUNT,
                        "First name,Last name,Title,Department,Manager,Hire date,Employment status"),
                Arguments.of(
                        "Personio",
                        Kind.HEADCOUNT,
                        "Personalnummer,Vorname,Nachname,Position,Abteilung,Vorgesetzter,Eintrittsdatum,Austrittsdatum,Status"),
                Arguments.of(
                        "ChartMogul", Kind.ARR, "CUSTOMER_UUID,CUSTOMER_NAME,MRR,ARR,STATUS,SUBSCRIBER_SINCE,TAGS"),
                Arguments.of("Stripe MRR per subscriber", Kind.ARR, "Customer ID,Currency,2025-01,2025-02,2025-03"),
                Arguments.of(
                        "Stripe subscriptions",
                        Kind.ARR,
                        "Customer ID,Status,Amount,Interval,Start Date (UTC),Canceled At (UTC),Ended At (UTC)"),
                Arguments.of(
                        "Chargebee",
                        Kind.ARR,
                        "customer_id,reporting_month,mrr_billing_currency,billing_currency_code,mrr_reporting_currency,reporting_currency_code,exchange_rate"),
                Arguments.of(
                        "Recurly",
                        Kind.ARR,
                        "account_code,plan_code,state,activated_at,expires_at,unit_amount,quantity,billing_interval"),
                Arguments.of(
                        "ProfitWell",
                        Kind.ARR,
                        "month,new,churn,upgrade,downgrade,reactivated,increase,decrease,closing"),
                Arguments.of(
                        "Salesforce report",
                        Kind.OPPORTUNITIES,
                        "Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Amount Currency,Amount,Fiscal Period,Close Date"),
                Arguments.of(
                        "HubSpot",
                        Kind.OPPORTUNITIES,
                        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Forecast category"),
                Arguments.of("Clari", Kind.FORECASTS, "CRM_USER_ID,PERIOD_NAME,QUOTA_GOAL,FORECAST"),
                Arguments.of("Okta", Kind.TOOLS, "Application name,User,Status"),
                Arguments.of("Torii", Kind.TOOLS, "App name,State,Category,Primary app owner,Annual cost"),
                Arguments.of("Zylo", Kind.TOOLS, "name,supplierName,annualCost,renewalDate"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void theHeaderTellsTheSystemAndTheKind(String system, Kind kind, String header) {
        FileAccount account = account(read(header));

        assertThat(account.kind()).contains(kind);
        assertThat(account.system()).contains(system);
        assertThat(account.problems())
                .extracting(problem -> problem.code())
                .doesNotContain("column-matches-two-fields");
    }

    @Test
    void adpTakesTheLaterHireDateTheLastDayAndTheStatus() {
        Exports exports = read(
                "Associate ID,Position Status,Legal Name,Job Title Description,Home Department Description,Reports To Name,Hire/Rehire Date,Hire Date,Termination Date",
                "A1,Active,\"Quill, Ada\",CEO,Executive,,02/28/2019,02/28/2019,",
                "A2,Terminated,\"Ross, Ben\",VP Sales,Sales: EMEA / APAC,\"Quill, Ada\",03/17/2024,03/17/2020,06/30/2026");
        HeadcountEntry left = exports.headcount().rows().get(1);

        assertThat(left.start()).contains(LocalDate.of(2024, 3, 17));
        assertThat(left.end()).contains(LocalDate.of(2026, 7, 1));
        assertThat(left.activeByStatus()).isFalse();
        assertThat(left.assignments().get(0).manager()).isEqualTo(new Manager.ReportsTo(0));
    }

    @Test
    void workdayHasTitleAndFilterRowsAboveItsHeader() {
        Exports exports = read(
                "Headcount by Supervisory Organization,,,,,",
                "Effective Date,2026-09-30,,,,",
                "Company,All,,,,",
                ",,,,,",
                "Associate ID,Worker,Supervisory Organization,Current Job Profile,Worker's Manager,Hire Date",
                "1,Ada Quill,Executive,CEO,,2019-02-28",
                "2,Ben Ross,Sales (Ada Quill),VP Sales,Ada Quill,2020-03-17");

        assertThat(account(exports).headerLine()).isEqualTo(5);
        assertThat(exports.headcount().rows()).hasSize(2);
        assertThat(exports.headcount().rows().get(1).assignments().get(0).manager())
                .isEqualTo(new Manager.ReportsTo(0));
    }

    @Test
    void personioSpeaksTheAccountsLanguage() {
        Exports exports = read(
                "Personalnummer;Vorname;Nachname;Position;Abteilung;Vorgesetzter;Eintrittsdatum;Austrittsdatum;Status",
                "1;Ada;Quill;CEO;Geschäftsführung;;28.02.2019;;aktiv",
                "2;Ben;Ross;Vertriebsleiter;Vertrieb;Ada Quill;17.03.2020;30.06.2026;inaktiv");
        HeadcountEntry left = exports.headcount().rows().get(1);

        assertThat(left.end()).contains(LocalDate.of(2026, 7, 1));
        assertThat(left.activeByStatus()).isFalse();
        assertThat(left.assignments().get(0).manager()).isEqualTo(new Manager.ReportsTo(0));
    }

    @Test
    void chartMogulAmountsAreCentsAndCancelledRowsKeepNothing() {
        Exports exports = read(
                "CUSTOMER_UUID,CUSTOMER_NAME,MRR,ARR,STATUS,SUBSCRIBER_SINCE,TAGS",
                "cus_1,Acme,100000,1200000,Active,2024-01-15,a|b",
                "cus_2,Beta,50000,600000,Cancelled,2024-02-15,b",
                "cus_3,Gone,50000,600000,Active,2026-09-30,");

        assertThat(exports.book().map(ledger -> ledger.closing(ledger.last()))).contains(1_200_000L + 600_000L);
        assertThat(account(exports).byReason()).containsEntry("ended without an end date", 1L);
    }

    @Test
    void stripeGivesARowForEachCustomerAndCurrency() {
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
        ArrBook ledger = new Room(folder)
                .with(
                        "mrr.csv",
                        "Customer ID,Currency,2026-07,2026-08,2026-09",
                        "cus_1,usd,100,100,100",
                        "cus_1,eur,10,10,20",
                        "cus_2,usd,5,0,0")
                .read(settings)
                .book()
                .orElseThrow();

        assertThat(ledger.closing(YearMonth.of(2026, 9))).isEqualTo((100 + 22) * 12 * 100L);
        assertThat(Room.customersAt(ledger, YearMonth.of(2026, 9))).isEqualTo(1);
        assertThat(ledger.movements(YearMonth.of(2026, 8)).churn()).isEqualTo(6_000);
    }

    @Test
    void chargebeeGivesTwoCurrenciesAndTheReportingOneCounts() {
        Exports exports = read(
                "customer_id,reporting_month,mrr_billing_currency,billing_currency_code,mrr_reporting_currency,reporting_currency_code,exchange_rate",
                "A,31-Aug-2026,100,EUR,110,USD,1.1",
                "A,30-Sep-2026,200,EUR,220,USD,1.1");

        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 9))))
                .as("%s", Room.spoken(exports))
                .contains(220 * 12 * 100L);
    }

    @Test
    void chargebeeBillingAmountsBesideTheReportingCodeAreConvertedAtTheRowsOwnRate() {
        Exports exports = read(
                "customer_id,reporting_month,mrr_billing_currency,reporting_currency_code,exchange_rate",
                "A,31-Aug-2026,100,USD,1.1",
                "A,30-Sep-2026,200,USD,1.25");

        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 8))))
                .contains(110 * 12 * 100L);
        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 9))))
                .contains(250 * 12 * 100L);
        assertThat(Room.spoken(exports))
                .contains(
                        "export.csv:2 note rates-of-the-file: amounts are converted at the rates of their rows, so a change of"
                                + " rates reads as expansion or contraction.");
    }

    @Test
    void ratesBesideAmountsOfAnyOtherFileAreNotApplied() {
        Exports exports = read("customer,month,arr,exchange_rate", "A,2026-08,100,1.1", "A,2026-09,200,1.25");

        assertThat(exports.book().map(ledger -> ledger.closing(YearMonth.of(2026, 9))))
                .contains(20_000L);
    }

    @Test
    void aChargebeeAmountWithoutItsRateIsSetAsideAndNotTakenAsItStands() {
        Exports exports = read(
                "customer_id,reporting_month,mrr_billing_currency,reporting_currency_code,exchange_rate",
                "A,31-Aug-2026,100,USD,1.1",
                "A,30-Sep-2026,200,USD,");

        assertThat(account(exports).byReason()).isEqualTo(Map.of("no exchange rate", 1L));
    }

    @Test
    void chargebeeBillingAmountsWithTheirOwnCodeNeedAConfiguredRate() {
        Exports exports = read(
                "customer_id,reporting_month,mrr_billing_currency,billing_currency_code,reporting_currency_code",
                "A,31-Aug-2026,100,EUR,USD",
                "B,30-Sep-2026,200,USD,USD");

        assertThat(exports.book()).isEmpty();
        assertThat(account(exports).problems())
                .extracting(problem -> problem.code())
                .contains("currency-without-rate");
    }

    @Test
    void tooManySubscriptionsThatEndedWithoutADateLeaveTodaysArrAndNoHistory() {
        Exports exports = read(
                "customer,start_date,amount,interval,status",
                "A,2024-01-31,100,month,active",
                "B,2024-01-31,100,month,cancelled",
                "C,2026-09-30,100,month,active");

        assertThat(exports.book()
                        .map(ledger -> ledger.first() + " " + ledger.last() + " " + ledger.closing(ledger.last())))
                .contains("2026-09 2026-09 240000");
        assertThat(account(exports).problems())
                .extracting(problem -> problem.code())
                .contains("customers-of-today-only");
    }

    @Test
    void profitWellIncreasesAndDecreasesOfPlanLengthAreNoMovement() {
        ArrBook ledger = read(
                        "month,opening,new,upgrade,downgrade,churn,reactivated,increase,decrease,closing",
                        "2026-08,1000,100,50,20,30,0,9999,8888,1100",
                        "2026-09,1100,10,0,0,10,0,7777,6666,1100")
                .book()
                .orElseThrow();

        assertThat(ledger.movements(YearMonth.of(2026, 8)))
                .isEqualTo(new ArrMonth.Movements(1_200_000, 120_000, 60_000, 24_000, 36_000, 0, 1_320_000));
    }

    @Test
    void salesforceFooterTotalsAndRepeatedGroupsAreFurniture() {
        Exports exports = read(
                "\"Stage\",\"Opportunity Owner\",\"Account Name\",\"Opportunity Name\",\"Forecast Category\",\"Amount Currency\",\"Amount\",\"Fiscal Period\",\"Close Date\"",
                "\"Closed Won\",\"A\",\"Total Systems\",\"One\",\"Closed\",\"USD\",\"54,950.00\",\"Q1-2026\",\"3/25/2026\"",
                "\"\",\"B\",\"Beta\",\"Two\",\"Closed\",\"USD\",\"10,000.00\",\"Q1-2026\",\"3/26/2026\"",
                "\"\",\"C\",\"Gamma\",\"Three\",\"Closed\",\"USD\",\"5,000.00\",\"Q1-2026\",\"3/27/2026\"",
                "\"Subtotal\",\"\",\"\",\"\",\"\",\"\",\"69,950.00\",\"\",\"\"",
                "\"Negotiation\",\"A\",\"Delta\",\"Four\",\"Pipeline\",\"USD\",\"7,000.00\",\"Q4-2026\",\"10/31/2026\"",
                "\"\",\"B\",\"Epsilon\",\"Five\",\"Best Case\",\"USD\",\"8,000.00\",\"Q4-2026\",\"11/30/2026\"",
                "\"Grand Totals (5 records)\",\"\",\"\",\"\",\"\",\"\",\"84,950.00\",\"\",\"\"",
                "",
                "",
                "\"Pipeline by Stage\"",
                "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"",
                "\"Confidential Information - Do Not Distribute\"",
                "\"Generated By: Ann Example 10/1/2026 9:00 AM\"",
                "\"Example Inc.\"");

        assertThat(exports.opportunities().rows().stream()
                        .map(deal -> deal.stage() + " " + deal.amount().orElseThrow()))
                .containsExactly(
                        "Closed Won 54950.00",
                        "Closed Won 10000.00",
                        "Closed Won 5000.00",
                        "Negotiation 7000.00",
                        "Negotiation 8000.00");
        assertThat(account(exports).byReason())
                .isEqualTo(Map.of("total row", 2L, "blank row", 2L, "title or footer row", 5L));
    }

    @Test
    void hubSpotStagesAreLabelsOrInternalValuesAndPipelinesStayApart() {
        Exports exports = read(
                "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Forecast category",
                "1,One,closedwon,2026-03-25 10:00,A,54950,Sales Pipeline,Commit",
                "2,Two,Closed lost,2026-03-26 10:00,A,100,Sales Pipeline,",
                "3,Three,appointmentscheduled,2026-12-26 10:00,A,100,Partner Pipeline,",
                "4,Four,Closed won (Partner Pipeline),2026-03-27 10:00,A,100,Partner Pipeline,");

        assertThat(exports.opportunities().rows().stream()
                        .map(deal -> deal.state().name()))
                .containsExactly("WON", "LOST", "OPEN", "WON");
    }

    @Test
    void oktaGivesARowForEachUserAndOnlyToolsInUseCount() {
        List<Tool> tools = read(
                        "Application name,User,Status",
                        "Gong,a@x.io,ACTIVE",
                        "Gong,b@x.io,INACTIVE",
                        "Slack,a@x.io,INACTIVE")
                .tools()
                .rows();

        assertThat(tools.stream().map(tool -> tool.name() + " " + tool.users().orElse(0) + " " + tool.inUse()))
                .containsExactly("Gong 1 true", "Slack 0 false");
    }

    @Test
    void toriiStatesThatAreNotInUse() {
        List<Tool> tools = read(
                        "App name,State,Category,Primary app owner,Annual cost",
                        "Salesforce,Sanctioned,CRM,RevOps,120000",
                        "HubSpot,Discovered,CRM,,0",
                        "Old CRM,Closed,CRM,,0",
                        "Gong,Managed,Conversation intelligence,Ann Example,48000")
                .tools()
                .rows();

        assertThat(tools.stream().map(tool -> tool.name() + " " + tool.inUse()))
                .containsExactly("Salesforce true", "HubSpot false", "Old CRM false", "Gong true");
    }

    @Test
    void zyloContractsOfOneToolStaySeparateRowsOfOneName() {
        List<Tool> tools = read(
                        "name,supplierName,annualCost,renewalDate",
                        "Salesforce,Salesforce Inc,120000.50,2027-01-31",
                        "Salesforce,Salesforce Inc,30000,2027-06-30")
                .tools()
                .rows();

        assertThat(tools.stream()
                        .map(tool -> tool.name() + " " + tool.vendor().orElse("") + " "
                                + tool.annualCost()
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .containsExactly("Salesforce Salesforce Inc 120000.5", "Salesforce Salesforce Inc 30000");
    }

    @Test
    void clariPeriodsAreQuartersMonthsAndYears() {
        Exports exports = read(
                "CRM_USER_ID,PERIOD_NAME,QUOTA_GOAL,FORECAST", "u1,2018_Q1,10,5", "u1,2018_M1,10,6", "u1,2022,10,7");

        assertThat(exports.forecasts().rows().stream()
                        .map(row -> row.period().from() + " " + row.period().to()))
                .containsExactly("2018-01-01 2018-03-31", "2018-01-01 2018-01-31", "2022-01-01 2022-12-31");
    }
}
