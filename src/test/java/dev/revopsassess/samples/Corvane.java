package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** RevOps that works: it reports to the COO, has marketing and customer success operations, and the symptoms are gone. Keep it. */
final class Corvane {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final List<Channel> CHANNELS = List.of(
            Channel.of("Events", 26),
            Channel.of("Website", 44),
            Channel.of("Partners", 20),
            Channel.of("Customer referral", 5),
            Channel.unknown(5));

    private Corvane() {}

    static Sample sample() {
        List<Person> people = CorvanePeople.hire(END);
        List<Customer> customers = Book.write(
                4501,
                118,
                1_560_000,
                List.of(
                        new Book.Plan(12, 150_000, 0.085, 0.008, 0.018, 0, 0),
                        new Book.Plan(30, 420_000, 0.175, 0.016, 0.042, 0, 0.02),
                        new Book.Plan(35, 520_000, 0.182, 0.015, 0.039, 1, 0.02)),
                List.of(
                        new TreeMap<>(Map.of("Corvane Intake", 5, "Corvane Claims", 3, "Corvane Insight", 2)),
                        Map.of("Direct", 1),
                        new TreeMap<>(Map.of("Enterprise", 1, "Mid-Market", 2))));
        List<Deal> deals = Pipeline.of(
                4502,
                END,
                new Pipeline.Habit(
                        42,
                        31,
                        7,
                        66,
                        0,
                        List.of(1),
                        CHANNELS,
                        List.of("Discovery", "Validation", "Business Case", "Contracting")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "corvane",
                "Corvane",
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
                                0.44, OptionalDouble.of(0.12), OptionalDouble.of(0.95), OptionalDouble.of(4), 0)),
                Spend.months(END, List.of(2_600_000L, 5_900_000L, 7_020_000L), 0.34),
                Pipeline.exported(deals, END),
                List.of(),
                answers(),
                Optional.of(0.8),
                new Expected(
                        "revops",
                        "revops",
                        "keep",
                        Expected.Operations.of("vp", "coo", 2, 0),
                        Set.of("revenue-org-size", "staffed-functions"),
                        Set.of(
                                "separate-forecasts",
                                "forecast-miss",
                                "systems-apart",
                                "nrr-below-100",
                                "churn-invisible",
                                "contested-crm",
                                "lead-quality-disputes",
                                "leads-dropped"),
                        Set.of()));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.canonical(company));
        files.put("arr.csv", BookSheet.longArr(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("opportunities.csv", OtherSheets.salesforce(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("spend.csv", OtherSheets.spend(company));
        files.put("answers.csv", OtherSheets.answers(company));
        return new Sample(company, files);
    }

    private static List<Forecast> forecasts(List<Deal> deals, List<Customer> customers) {
        var model = Optional.of("FY revenue model");
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
                                List.of(-6.0, 4.0, -9.0, 3.0, -17.0, 5.0, -4.0, 2.0)),
                        new Forecast.Habit(
                                "Marketing",
                                "pipeline",
                                "Clari",
                                0,
                                model,
                                Actuals.pipeline(END, deals),
                                List.of(-8.0, 6.0, -3.0, 9.0, -7.0, 4.0, -5.0, 6.0)),
                        new Forecast.Habit(
                                "Customer Success",
                                "renewals",
                                "Clari",
                                0,
                                model,
                                Actuals.renewals(END, customers),
                                List.of(-2.0, 1.0, -3.0, 2.0, -4.0, 1.0, -1.0, 2.0))));
    }

    private static List<Licence> tools() {
        return Stack.of(
                31,
                revenue("Salesforce Sales Cloud", "CRM", Set.of("crm"), "Revenue Operations", 62, 118_000, "Snowflake"),
                revenue(
                        "Outreach",
                        "Sales engagement",
                        Set.of("sales-engagement"),
                        "Revenue Operations",
                        22,
                        33_000,
                        "Salesforce"),
                revenue("Highspot", "Enablement", Set.of("enablement"), "Revenue Operations", 30, 24_000, "Salesforce"),
                revenue("DealHub", "CPQ", Set.of("cpq"), "Revenue Operations", 18, 29_500, "Salesforce"),
                revenue(
                        "CaptivateIQ",
                        "Sales compensation",
                        Set.of("compensation"),
                        "Revenue Operations",
                        24,
                        22_000,
                        "Salesforce"),
                revenue(
                        "Clari",
                        "Revenue intelligence",
                        Set.of("revenue-intelligence"),
                        "Revenue Operations",
                        26,
                        41_000,
                        "Salesforce"),
                revenue(
                        "Marketo Engage",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Revenue Operations",
                        11,
                        52_000,
                        "Salesforce"),
                revenue(
                        "Dreamdata",
                        "Attribution",
                        Set.of("attribution"),
                        "Revenue Operations",
                        9,
                        21_600,
                        "Salesforce",
                        "Marketo Engage"),
                revenue(
                        "Gainsight",
                        "Customer success platform",
                        Set.of("customer-success"),
                        "Revenue Operations",
                        21,
                        66_000,
                        "Salesforce",
                        "Snowflake"),
                revenue(
                        "ZoomInfo",
                        "Data enrichment",
                        Set.of("enrichment"),
                        "Revenue Operations",
                        20,
                        36_000,
                        "Salesforce"),
                revenue(
                        "Tableau",
                        "Business intelligence",
                        Set.of("analytics"),
                        "Revenue Operations",
                        40,
                        31_000,
                        "Snowflake"),
                revenue(
                        "Snowflake",
                        "Data warehouse",
                        Set.of("data-infrastructure"),
                        "Engineering",
                        25,
                        96_000,
                        "Salesforce"));
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("COO", "funding-stage", "series-c-or-later")
                .of("COO", "market", "growing")
                .of("CFO", "gross-margin", "80%")
                .of("SVP Sales", "complex-pricing", "yes")
                .of("SVP Sales", "rep-admin-time", "26%")
                .of("SVP Sales", "inconsistent-sales-process", "partly")
                .of("SVP Sales", "unclear-pipeline-stages", "no")
                .of("SVP Sales", "untrusted-crm", "no")
                .of("CMO", "lifecycle-definitions", "yes")
                .of(
                        "VP Customer Success",
                        "messy-handoffs",
                        "partly",
                        "one checklist since 2024, not yet for partner deals")
                .of("COO", "reporting-days", "3")
                .of("COO", "reports-argued-over", "no")
                .of("COO", "shared-kpis", "partly")
                .of("COO", "executive-sponsor", "yes")
                .of("COO", "documented-ownership", "yes")
                .of("COO", "kpis-reviewed", "6")
                .all();
    }
}
