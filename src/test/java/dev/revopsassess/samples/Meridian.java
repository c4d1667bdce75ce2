package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** At scale: more than 150 revenue people and 140 million in ARR, a centre that reports to the CRO and operations people in every function. */
final class Meridian {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final List<Channel> CHANNELS = List.of(
            Channel.of("Website", 39),
            Channel.of("Events", 17),
            Channel.of("Partners", 14),
            Channel.of("Outbound", 23),
            Channel.unknown(7));

    private Meridian() {}

    static Sample sample() {
        List<Person> people = MeridianPeople.hire(END);
        List<Customer> customers = Book.write(
                4601,
                610,
                6_450_000,
                List.of(
                        new Book.Plan(50, 520_000, 0.07, 0.012, 0.03, 0, 0),
                        new Book.Plan(118, 1_310_000, 0.15, 0.022, 0.064, 3, 0.01),
                        new Book.Plan(131, 1_560_000, 0.148, 0.022, 0.066, 3, 0.01)),
                List.of(Map.of("Meridian", 1), Map.of("Direct", 1), Map.of("Enterprise", 1)));
        List<Deal> deals = Pipeline.of(
                4602,
                END,
                new Pipeline.Habit(
                        140, 26, 8, 96, 0, List.of(1), CHANNELS, List.of("Discovery", "Proposal", "Negotiation")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "meridian",
                "Meridian Supply",
                "USD",
                END,
                people,
                true,
                customers,
                true,
                forecasts(deals, customers),
                tools(),
                Leads.months(
                        END,
                        30,
                        deals,
                        CHANNELS,
                        new Leads.Fate(
                                0.4, OptionalDouble.of(0.22), OptionalDouble.of(0.91), OptionalDouble.of(11), 0)),
                Spend.months(END, List.of(11_800_000L, 25_400_000L, 28_600_000L), 0.33),
                List.of(),
                List.of(
                        new Reported(YearMonth.of(2026, 6), 106.2, 91.4),
                        new Reported(YearMonth.of(2026, 9), 106.0, 91.2)),
                answers(),
                Optional.of(0.77),
                new Expected(
                        "hub-and-spoke",
                        "hub-and-spoke",
                        "keep",
                        Expected.Operations.of("vp", "cro-cross-functional", 2, 3),
                        Set.of("revenue-org-size", "staffed-functions", "arr-window", "sales-specialization"),
                        Set.of(
                                "separate-forecasts",
                                "systems-apart",
                                "nrr-below-100",
                                "churn-invisible",
                                "comp-by-hand"),
                        Set.of("product-portfolio", "inconsistent-pipeline")));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.bamboo(company));
        files.put("arr_movements.csv", BookSheet.movements(company));
        files.put("nrr.csv", OtherSheets.reported(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("spend.csv", OtherSheets.spend(company));
        files.put("answers.csv", OtherSheets.answers(company));
        return new Sample(company, files);
    }

    private static List<Forecast> forecasts(List<Deal> deals, List<Customer> customers) {
        var model = Optional.of("Anaplan revenue model");
        return Forecast.quarters(
                END,
                List.of(
                        new Forecast.Habit(
                                "Sales",
                                "bookings",
                                "Clari",
                                0,
                                model,
                                Actuals.bookings(END, deals),
                                List.of(-7.0, -16.0, -9.0, 4.0, -5.0, -18.0, -8.0, -3.0)),
                        new Forecast.Habit(
                                "Marketing",
                                "pipeline",
                                "Clari",
                                0,
                                model,
                                Actuals.pipeline(END, deals),
                                List.of(-9.0, -6.0, -12.0, 8.0, -7.0, -10.0, 5.0, -8.0)),
                        new Forecast.Habit(
                                "Customer Success",
                                "renewals",
                                "Gainsight",
                                0,
                                model,
                                Actuals.renewals(END, customers),
                                List.of(-2.0, -3.0, 1.0, -4.0, 2.0, -3.0, -1.0, 1.0))));
    }

    private static List<Licence> tools() {
        return Stack.of(
                32,
                revenue(
                        "Salesforce Sales Cloud",
                        "CRM",
                        Set.of("crm"),
                        "Revenue Operations",
                        175,
                        412_000,
                        "Snowflake"),
                revenue("Outreach", "Sales engagement", Set.of("sales-engagement"), "Sales", 58, 92_000, "Salesforce"),
                revenue("Seismic", "Enablement", Set.of("enablement"), "Sales", 70, 88_000, "Salesforce"),
                revenue("Salesforce CPQ", "CPQ", Set.of("cpq"), "Revenue Operations", 60, 104_000, "Salesforce"),
                revenue(
                        "Xactly Incent",
                        "Sales compensation",
                        Set.of("compensation"),
                        "Revenue Operations",
                        66,
                        79_000,
                        "Salesforce"),
                revenue(
                        "Gong",
                        "Conversation intelligence",
                        Set.of("revenue-intelligence"),
                        "Sales",
                        72,
                        118_000,
                        "Salesforce"),
                revenue(
                        "Clari",
                        "Revenue intelligence",
                        Set.of("revenue-intelligence"),
                        "Revenue Operations",
                        60,
                        96_000,
                        "Salesforce"),
                revenue(
                        "Marketo Engage",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        28,
                        142_000,
                        "Salesforce"),
                revenue("Bizible", "Attribution", Set.of("attribution"), "Marketing", 10, 54_000, "Salesforce"),
                revenue(
                        "Gainsight",
                        "Customer success platform",
                        Set.of("customer-success"),
                        "Customer Success",
                        46,
                        171_000,
                        "Salesforce"),
                revenue("ZoomInfo", "Data enrichment", Set.of("enrichment"), "Sales", 48, 84_000, "Salesforce"),
                revenue("6sense", "Intent data", Set.of("enrichment"), "Marketing", 12, 90_000, "Marketo Engage")
                        .apart(),
                revenue(
                        "Tableau",
                        "Business intelligence",
                        Set.of("analytics"),
                        "Revenue Operations",
                        90,
                        76_000,
                        "Snowflake"),
                revenue(
                        "Fivetran",
                        "Data integration",
                        Set.of("data-infrastructure"),
                        "Engineering",
                        5,
                        48_000,
                        "Snowflake"),
                revenue(
                        "Snowflake",
                        "Data warehouse",
                        Set.of("data-infrastructure"),
                        "Engineering",
                        60,
                        310_000,
                        "Fivetran"));
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("CRO", "funding-stage", "public")
                .of("CRO", "market", "growing")
                .of("CFO", "gross-margin", "77%")
                .of("SVP Sales", "complex-pricing", "yes")
                .of("SVP Sales", "rep-admin-time", "22%")
                .of("SVP Sales", "inconsistent-sales-process", "partly")
                .of("SVP Sales", "unclear-pipeline-stages", "no")
                .of("SVP Sales", "untrusted-crm", "no")
                .of("VP Marketing", "lifecycle-definitions", "yes")
                .of("VP Customer Success", "messy-handoffs", "partly")
                .of("CFO", "reporting-days", "2")
                .of("CFO", "reports-argued-over", "no")
                .of("CRO", "shared-kpis", "partly")
                .of("CRO", "executive-sponsor", "yes")
                .of("CRO", "documented-ownership", "yes")
                .of("CRO", "kpis-reviewed", "7")
                .all();
    }
}
