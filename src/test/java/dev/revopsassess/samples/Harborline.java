package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Fourteen sellers, nobody for operations, and every problem inside sales: the case for Sales Operations. */
final class Harborline {
    private static final YearMonth END = YearMonth.of(2026, 9);
    /** A year of an account executive, in US dollars. */
    private static final long QUOTA = 280_000;

    private static final List<Channel> CHANNELS = List.of(
            Channel.of("Outbound", 46),
            Channel.of("Trade show", 15),
            Channel.of("Website", 24),
            Channel.of("Referral", 4),
            Channel.unknown(11));

    private Harborline() {}

    static Sample sample() {
        List<Person> people = people();
        List<Customer> customers = Book.write(
                4301,
                74,
                252_000,
                List.of(
                        new Book.Plan(11, 42_000, 0.06, 0.008, 0.02, 0, 0),
                        new Book.Plan(31, 121_000, 0.13, 0.018, 0.048, 1, 0.01),
                        new Book.Plan(42, 168_000, 0.134, 0.02, 0.05, 0, 0.01)),
                List.of(new TreeMap<>(Map.of("Berth", 5, "Yard", 2)), Map.of("Outbound", 1), Map.of("Mid-Market", 1)));
        List<Deal> deals = Pipeline.of(
                4302,
                END,
                new Pipeline.Habit(
                        70,
                        21,
                        46,
                        58,
                        0,
                        List.of(6, 1, 3),
                        CHANNELS,
                        List.of("Qualified", "Presentation", "Decision maker", "Contract sent")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "harborline",
                "Harborline",
                "USD",
                END,
                measured(people, deals),
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
                        new Leads.Fate(0.45, OptionalDouble.of(0.18), OptionalDouble.of(0.9), OptionalDouble.of(6), 0)),
                Spend.months(END, List.of(980_000L, 2_310_000L, 3_240_000L), 0.24),
                Pipeline.exported(deals, END),
                List.of(),
                answers(),
                Optional.of(0.74),
                new Expected(
                        "sales-ops",
                        "none",
                        "build",
                        Expected.Operations.NOBODY,
                        Set.of(
                                "spreadsheet-forecast",
                                "miss-confined-to-sales",
                                "quota-dispersion",
                                "rep-admin-time",
                                "untrusted-crm",
                                "inconsistent-pipeline",
                                "inconsistent-sales-process"),
                        Set.of(
                                "systems-apart",
                                "nrr-below-100",
                                "separate-forecasts",
                                "contested-crm",
                                "tool-sprawl",
                                "comp-by-hand"),
                        Set.of("churn-invisible")));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.canonical(company));
        files.put("arr_by_customer.csv", BookSheet.wideArr(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("hubspot-crm-exports-all-deals.csv", OtherSheets.hubspot(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("spend.csv", OtherSheets.spend(company));
        files.put("answers.csv", OtherSheets.answers(company));
        return new Sample(company, files);
    }

    private static List<Person> people() {
        var staff = new Staff(4300, YearMonth.of(2019, 5), END);
        Person ceo = staff.founder("Chief Executive Officer");
        Person sales = staff.hire(Work.SALES_LEAD, "VP of Sales", "Sales", ceo);
        Person manager = staff.hire(Work.SALES_LEAD, "Sales Manager", "Sales", sales);
        staff.team(8, 1, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", sales);
        staff.team(6, 2, Work.SALES_DEVELOPMENT, "Business Development Representative", "Sales", manager);
        staff.hire(Work.SALES_ENGINEERING, "Solutions Engineer", "Sales", sales);
        Person marketing = staff.hire(Work.MARKETING, "Head of Marketing", "Marketing", ceo);
        staff.team(2, 0, Work.MARKETING, "Digital Marketing Manager", "Marketing", marketing);
        staff.team(1, 1, Work.MARKETING, "Content Marketer", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "Head of Customer Success", "Customer Success", ceo);
        staff.team(3, 1, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(19, 4, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(3, 1, Work.REST, "Product Manager", "Product", cto);
        staff.team(4, 1, Work.REST, "Support Specialist", "Support", cto);
        Person finance = staff.hire(Work.REST, "Director of Finance", "Finance", ceo);
        staff.hire(Work.REST, "Accountant", "Finance", finance);
        staff.hire(Work.REST, "HR Manager", "People", finance);
        return staff.people();
    }

    /** Everybody who closes deals, with what those of the last twelve months come to against the quota. */
    private static List<Person> measured(List<Person> people, List<Deal> deals) {
        return people.stream()
                .map(person -> person.work() == Work.ACCOUNT_EXECUTIVE
                        ? person.withQuota(QUOTA, Math.round(100.0 * booked(person, deals) / QUOTA) / 100.0)
                        : person)
                .toList();
    }

    private static long booked(Person seller, List<Deal> deals) {
        return deals.stream()
                .filter(deal -> deal.owner().equals(seller.name()) && deal.wonBetween(END.minusMonths(11), END))
                .mapToLong(deal -> deal.amount().orElseThrow())
                .sum();
    }

    private static List<Forecast> forecasts(List<Deal> deals, List<Customer> customers) {
        return Forecast.quarters(
                END,
                List.of(
                        new Forecast.Habit(
                                "Sales",
                                "bookings",
                                "Excel",
                                8,
                                Optional.of("Board model"),
                                Actuals.bookings(END, deals),
                                List.of(-24.0, 18.0, -9.0, -27.0, -31.0, 6.0, -25.0, -29.0)),
                        new Forecast.Habit(
                                "Customer Success",
                                "renewals",
                                "HubSpot",
                                0,
                                Optional.of("Board model"),
                                Actuals.renewals(END, customers),
                                List.of(-3.0, 2.0, -5.0, 1.0, -6.0, 3.0, -2.0, -4.0))));
    }

    private static List<Licence> tools() {
        return Stack.of(
                22,
                revenue("HubSpot Sales Hub", "CRM", Set.of("crm"), "Sales", 19, 27_400, "HubSpot Marketing Hub")
                        .of("harborline"),
                revenue(
                        "HubSpot Marketing Hub",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        5,
                        19_200,
                        "HubSpot Sales Hub"),
                revenue("ZoomInfo", "Data enrichment", Set.of("enrichment"), "Sales", 8, 18_900, "HubSpot Sales Hub"),
                revenue(
                                "Attribution workbook (Excel)",
                                "Marketing attribution",
                                Set.of("attribution"),
                                "Marketing",
                                2,
                                0)
                        .apart(),
                revenue(
                        "Metabase",
                        "Business intelligence",
                        Set.of("analytics"),
                        "Finance",
                        6,
                        5_400,
                        "HubSpot Sales Hub"));
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("CEO", "funding-stage", "series-a")
                .of("CEO", "market", "growing")
                .of("Finance director", "gross-margin", "74%")
                .of("VP of Sales", "complex-pricing", "no")
                .of("VP of Sales", "rep-admin-time", "38%", "mostly typing call notes twice")
                .of("VP of Sales", "inconsistent-sales-process", "yes")
                .of("VP of Sales", "unclear-pipeline-stages", "partly")
                .of("VP of Sales", "untrusted-crm", "yes", "the sales manager's workbook is the real number")
                .of("Head of Marketing", "attribution-disputed", "no")
                .of("Head of Marketing", "lifecycle-definitions", "partly")
                .of("Head of Customer Success", "messy-handoffs", "partly")
                .of("CEO", "reporting-days", "2")
                .of("CEO", "reports-argued-over", "no")
                .of("CEO", "shared-kpis", "partly")
                .of("CEO", "executive-sponsor", "yes")
                .of("CEO", "documented-ownership", "no")
                .all();
    }
}
