package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Past the inflection with a Sales Operations team that works, and symptoms between the teams that are only beginning:
 * re-charter it on a date. Books in euros.
 */
final class Aldermoor {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final List<Channel> CHANNELS = List.of(
            Channel.of("Website", 39), Channel.of("Partners", 21), Channel.of("Events", 15), Channel.unknown(25));

    private Aldermoor() {}

    static Sample sample() {
        List<Person> people = people();
        List<Customer> customers = Book.write(
                4401,
                160,
                760_000,
                List.of(
                        new Book.Plan(16, 84_000, 0.056, 0.012, 0.034, 0, 0),
                        new Book.Plan(38, 196_000, 0.113, 0.022, 0.076, 1, 0.01),
                        new Book.Plan(44, 233_000, 0.096, 0.021, 0.065, 1, 0.01)),
                List.of(
                        new TreeMap<>(Map.of("Planner", 5, "Planner Plus", 3, "Analytics", 2)),
                        Map.of("Direct", 1),
                        Map.of("Mid-Market", 1)));
        List<Deal> deals = Pipeline.of(
                4402,
                END,
                new Pipeline.Habit(
                        45, 24, 20, 70, 0, List.of(1), CHANNELS, List.of("Discovery", "Proposal", "Negotiation")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "aldermoor",
                "Aldermoor Systems",
                "EUR",
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
                                0.4, OptionalDouble.of(0.35), OptionalDouble.of(0.89), OptionalDouble.of(30), 0)),
                Spend.months(END, List.of(1_450_000L, 3_060_000L, 3_690_000L), 0.31),
                List.of(),
                List.of(
                        new Reported(YearMonth.of(2026, 3), 104.6, 92.3),
                        new Reported(YearMonth.of(2026, 6), 104.4, 92.1),
                        new Reported(YearMonth.of(2026, 9), 104.9, 92.0)),
                answers(),
                Optional.of(0.76),
                new Expected(
                        "recharter",
                        "sales-ops",
                        "evolve",
                        Expected.Operations.of("manager", "sales", 0, 1),
                        Set.of("staffed-functions", "funding-stage"),
                        Set.of("systems-apart", "nrr-below-100", "churn-invisible", "contested-crm", "leads-dropped"),
                        Set.of("qualified-disagreement", "siloed-kpis")));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.personio(company));
        files.put("subscriptions.csv", BookSheet.periods(company));
        files.put("nrr.csv", OtherSheets.reported(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("spend.csv", OtherSheets.spend(company));
        files.put("answers.csv", OtherSheets.answers(company));
        files.put("revops-assess.yaml", """
                company: Aldermoor Systems
                currency: EUR
                rates:
                  EUR: 1.08
                """);
        return new Sample(company, files);
    }

    private static List<Person> people() {
        var staff = new Staff(4400, YearMonth.of(2016, 9), END);
        Person ceo = staff.founder("Chief Executive Officer");
        Person sales = staff.hire(Work.SALES_LEAD, "VP Sales", "Sales", ceo);
        Person lead = staff.hire(Work.SALES_LEAD, "Head of Inside Sales", "Sales", sales);
        staff.team(7, 1, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", sales);
        staff.team(5, 2, Work.SALES_DEVELOPMENT, "SDR", "Sales", lead);
        staff.team(3, 1, Work.INSIDE_SALES, "Inside Sales Representative", "Sales", lead);
        staff.team(2, 0, Work.ACCOUNT_MANAGEMENT, "Key Account Manager", "Sales", sales);
        staff.team(2, 0, Work.SALES_ENGINEERING, "Pre-Sales Engineer", "Sales", sales);
        Person operations = staff.hire(Work.SALES_OPERATIONS, "Sales Operations Manager", "Sales", sales);
        staff.hire(Work.SALES_OPERATIONS, "Sales Operations Analyst", "Sales", operations);
        Person marketing = staff.hire(Work.MARKETING, "Director of Marketing", "Marketing", ceo);
        staff.team(4, 2, Work.MARKETING, "Growth Marketing Manager", "Marketing", marketing);
        staff.team(3, 1, Work.MARKETING, "Event Marketing Manager", "Marketing", marketing);
        staff.team(2, 0, Work.MARKETING, "Content Marketing Manager", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "Director Customer Success", "Customer Success", ceo);
        staff.team(9, 3, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        staff.team(2, 0, Work.CUSTOMER_SUCCESS, "Customer Onboarding Manager", "Customer Success", success);
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(34, 5, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(6, 1, Work.REST, "Product Manager", "Product", cto);
        staff.team(8, 1, Work.REST, "Support Engineer", "Support", cto);
        Person finance = staff.hire(Work.REST, "Chief Financial Officer", "Finance", ceo);
        staff.team(3, 0, Work.REST, "Accountant", "Finance", finance);
        staff.team(2, 0, Work.REST, "HR Business Partner", "People", finance);
        staff.left(
                LocalDate.of(2022, 2, 7),
                LocalDate.of(2026, 6, 11),
                Work.CUSTOMER_SUCCESS,
                "Customer Success Manager",
                "Customer Success",
                success);
        return staff.people();
    }

    private static List<Forecast> forecasts(List<Deal> deals, List<Customer> customers) {
        return Forecast.quarters(
                END,
                List.of(
                        new Forecast.Habit(
                                "Sales",
                                "bookings",
                                "Clari",
                                1,
                                Optional.of("Finance revenue model"),
                                Actuals.bookings(END, deals),
                                List.of(-17.0, 4.0, -21.0, -8.0, 9.0, -22.0, -6.0, -5.0)),
                        new Forecast.Habit(
                                "Marketing",
                                "pipeline",
                                "Clari",
                                0,
                                Optional.of("Finance revenue model"),
                                Actuals.pipeline(END, deals),
                                List.of(-9.0, 6.0, -11.0, 5.0, -7.0, -12.0, 4.0, -8.0)),
                        new Forecast.Habit(
                                "Customer Success",
                                "renewals",
                                "Planhat",
                                0,
                                Optional.empty(),
                                Actuals.renewals(END, customers),
                                List.of(-18.0, -3.0, -16.0, -2.0, 4.0, -17.0, 3.0, -6.0))));
    }

    private static List<Licence> tools() {
        return Stack.of(
                26,
                revenue("Salesforce Sales Cloud", "CRM", Set.of("crm"), "Sales Operations", 34, 58_000, "Pardot"),
                revenue("Salesloft", "Sales engagement", Set.of("sales-engagement"), "Sales", 16, 21_000, "Salesforce"),
                revenue(
                        "Clari",
                        "Revenue intelligence",
                        Set.of("revenue-intelligence"),
                        "Sales Operations",
                        12,
                        24_500,
                        "Salesforce"),
                revenue(
                        "Pardot",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        9,
                        22_000,
                        "Salesforce"),
                revenue(
                        "Planhat",
                        "Customer success platform",
                        Set.of("customer-success"),
                        "Customer Success",
                        13,
                        27_000,
                        "Salesforce"),
                revenue("Cognism", "Data enrichment", Set.of("enrichment"), "Sales", 9, 17_500, "Salesforce"),
                revenue("Dealfront", "Data enrichment", Set.of("enrichment"), "Marketing", 4, 8_900, "Google Ads")
                        .apart(),
                revenue(
                                "Attribution sheet (Google Sheets)",
                                "Marketing attribution",
                                Set.of("attribution"),
                                "Marketing",
                                3,
                                0)
                        .apart(),
                revenue("Power BI", "Business intelligence", Set.of("analytics"), "Finance", 14, 3_100, "SAP")
                        .apart(),
                revenue("Seismic", "Enablement", Set.of("enablement"), "Sales", 20, 19_800, "Salesforce"));
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("CEO", "funding-stage", "series-b")
                .of("CEO", "market", "stable")
                .of("CFO", "gross-margin", "76%")
                .of("VP Sales", "complex-pricing", "no")
                .of("VP Sales", "rep-admin-time", "27%")
                .of("VP Sales", "inconsistent-sales-process", "partly")
                .of("VP Sales", "unclear-pipeline-stages", "no")
                .of("VP Sales", "untrusted-crm", "no")
                .of("VP Sales", "inconsistent-pipeline", "partly")
                .of("Director of Marketing", "attribution-disputed", "no")
                .of("Director Customer Success", "messy-handoffs", "partly")
                .of("CFO", "reporting-days", "3")
                .of("CFO", "reports-argued-over", "no")
                .of("CEO", "executive-sponsor", "yes")
                .of("CEO", "documented-ownership", "partly")
                .all();
    }
}
