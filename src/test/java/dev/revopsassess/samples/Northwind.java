package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * RevOps in name: 52 revenue people, three forecasts that meet nowhere, customers who shrink while new business grows, and a
 * Revenue Operations Manager under the VP Sales.
 */
final class Northwind {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final List<Channel> CHANNELS = List.of(
            Channel.within("Inbound", "Paid search", 26),
            Channel.within("Inbound", "Webinar", 18),
            Channel.within("Partner", "Partner", 15),
            Channel.within("Outbound", "SDR outbound", 8),
            Channel.within("Inbound", "Trade show", 6),
            Channel.unknown(27));

    private Northwind() {}

    static Sample sample() {
        List<Person> people = NorthwindPeople.hire(END);
        List<Customer> customers = named(Book.write(
                4101,
                138,
                1_060_000,
                List.of(
                        new Book.Plan(14, 132_000, 0.041, 0.013, 0.046, 0, 0),
                        new Book.Plan(41, 325_000, 0.088, 0.027, 0.110, 1, 0.02),
                        new Book.Plan(48, 424_000, 0.086, 0.029, 0.128, 1, 0.02)),
                List.of(
                        new TreeMap<>(Map.of("Core", 4, "Insights", 1)),
                        new TreeMap<>(Map.of("Inbound", 5, "Outbound", 4, "Partner", 3)),
                        new TreeMap<>(Map.of("Enterprise", 2, "Mid-Market", 5, "SMB", 4)))));
        List<Deal> deals = Pipeline.of(
                4102,
                END,
                new Pipeline.Habit(
                        75,
                        24,
                        27,
                        74,
                        40,
                        List.of(1),
                        CHANNELS,
                        List.of("Discovery", "Demo", "Proposal", "Negotiation")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "northwind",
                "Northwind Software",
                "USD",
                END,
                people,
                true,
                customers,
                false,
                forecasts(deals, customers),
                tools(),
                Leads.months(
                        END,
                        24,
                        deals,
                        CHANNELS,
                        new Leads.Fate(
                                0.42, OptionalDouble.of(0.33), OptionalDouble.empty(), OptionalDouble.empty(), 5)),
                Spend.months(END, List.of(2_300_000L, 5_080_000L, 6_600_000L), 0.36),
                Pipeline.exported(deals, END),
                List.of(
                        new Reported(YearMonth.of(2025, 12), 99.1, 88.4),
                        new Reported(YearMonth.of(2026, 3), 98.8, 88.0),
                        new Reported(YearMonth.of(2026, 6), 98.3, 87.6),
                        new Reported(YearMonth.of(2026, 9), 97.4, 87.0)),
                answers(),
                Optional.of(0.78),
                new Expected(
                        "revops",
                        "revops-cosmetic",
                        "repair",
                        Expected.Operations.of("manager", "sales", 0, 0),
                        Set.of(
                                "separate-forecasts",
                                "systems-apart",
                                "forecast-miss",
                                "nrr-below-100",
                                "nrr-lags-sales",
                                "churn-invisible"),
                        Set.of("expansion-lag", "growth-deceleration", "unowned-retention"),
                        Set.of(
                                "qualified-disagreement",
                                "messy-handoffs",
                                "leads-dropped",
                                "slow-lead-response",
                                "manual-attribution",
                                "siloed-kpis",
                                "disputed-reporting")));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.bamboo(company));
        files.put("arr.csv", BookSheet.longMrr(company));
        files.put("nrr.csv", OtherSheets.reported(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("opportunities.csv", OtherSheets.salesforce(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("spend.csv", OtherSheets.spend(company));
        files.put("answers.csv", OtherSheets.answers(company));
        return new Sample(company, files);
    }

    /** One customer is really called like the last line of a report. */
    private static List<Customer> named(List<Customer> customers) {
        var renamed = new ArrayList<>(customers);
        renamed.set(5, customers.get(5).renamed("Total Systems Group"));
        return List.copyOf(renamed);
    }

    private static List<Forecast> forecasts(List<Deal> deals, List<Customer> customers) {
        return Forecast.quarters(
                END,
                List.of(
                        new Forecast.Habit(
                                "Marketing",
                                "pipeline",
                                "Google Sheets",
                                8,
                                Optional.empty(),
                                Actuals.pipeline(END, deals),
                                List.of(-12.0, -17.0, -20.0, 9.0, -18.0, -22.0, -6.0, -19.0)),
                        new Forecast.Habit(
                                "Sales",
                                "bookings",
                                "Salesforce",
                                3,
                                Optional.empty(),
                                Actuals.bookings(END, deals),
                                List.of(-22.0, -18.0, 6.0, -19.0, -24.0, -8.0, -21.0, -26.0)),
                        new Forecast.Habit(
                                "Customer Success",
                                "renewals",
                                "Gainsight",
                                0,
                                Optional.empty(),
                                Actuals.renewals(END, customers),
                                List.of(-17.0, -19.0, -4.0, -9.0, -20.0, 3.0, -16.5, -18.0))));
    }

    private static List<Licence> tools() {
        return Stack.of(
                27,
                revenue(
                                "Salesforce Sales Cloud",
                                "CRM",
                                Set.of("crm"),
                                "Sales",
                                31,
                                62_400,
                                "Marketo Engage",
                                "Outreach")
                        .of("northwind.my.salesforce.com"),
                revenue("Salesforce Sales Cloud", "CRM", Set.of("crm"), "Marketing", 9, 15_900, "Marketo Engage")
                        .of("northwind.my.salesforce.com"),
                revenue("Outreach", "Sales engagement", Set.of("sales-engagement"), "Sales", 18, 27_000, "Salesforce"),
                revenue("Highspot", "Enablement", Set.of("enablement"), "Sales", 26, 19_500, "Salesforce"),
                revenue(
                        "Gong",
                        "Conversation intelligence",
                        Set.of("revenue-intelligence"),
                        "Sales",
                        20,
                        33_600,
                        "Salesforce",
                        "Zoom Workplace"),
                revenue(
                        "Marketo Engage",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        8,
                        41_000,
                        "Salesforce"),
                revenue(
                                "Gainsight",
                                "Customer success platform",
                                Set.of("customer-success"),
                                "Customer Success",
                                15,
                                48_500,
                                "Slack")
                        .apart(),
                revenue("ZoomInfo", "Data enrichment", Set.of("enrichment"), "Sales", 12, 28_800)
                        .apart(),
                revenue("Clearbit", "Data enrichment", Set.of("enrichment"), "Marketing", 6, 15_600, "Marketo Engage")
                        .apart(),
                revenue("Tableau", "Business intelligence", Set.of("analytics"), "Sales", 10, 16_800, "Snowflake"),
                revenue(
                        "Fivetran",
                        "Data integration",
                        Set.of("data-infrastructure"),
                        "Engineering",
                        3,
                        18_000,
                        "Salesforce",
                        "Snowflake"),
                revenue(
                        "Snowflake",
                        "Data warehouse",
                        Set.of("data-infrastructure"),
                        "Engineering",
                        9,
                        57_000,
                        "Fivetran"),
                revenue(
                                "Pardot",
                                "Marketing automation",
                                Set.of("marketing-automation"),
                                "Marketing",
                                0,
                                0,
                                "Salesforce")
                        .closed());
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("CEO", "funding-stage", "series-b", "closed in 2025-11")
                .of("CEO", "market", "growing")
                .of("CFO", "gross-margin", "78%")
                .of("VP Sales", "complex-pricing", "no")
                .of("VP Sales", "rep-admin-time", "28%", "time study in May")
                .of("VP Sales", "inconsistent-sales-process", "partly")
                .of("VP Sales", "unclear-pipeline-stages", "no")
                .of("VP Sales", "untrusted-crm", "partly", "one manager keeps a sheet")
                .of("CFO", "documented-ownership", "no")
                .of("CEO", "executive-sponsor", "partly")
                .of("CFO", "kpis-reviewed", "4")
                .of("CFO", "reporting-days", "unknown")
                .all();
    }
}
