package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Founder-led: five sellers, one marketer, nobody for customer success. Nothing to align yet. */
final class JuniperLabs {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final List<Channel> CHANNELS = List.of(Channel.of("Organic search", 78), Channel.of("Referral", 22));

    private JuniperLabs() {}

    static Sample sample() {
        List<Person> people = people();
        List<Customer> customers = Book.write(
                4201,
                23,
                52_000,
                List.of(
                        new Book.Plan(5, 11_500, 0.03, 0.004, 0.02, 0, 0),
                        new Book.Plan(12, 31_000, 0.075, 0.01, 0.045, 0, 0),
                        new Book.Plan(15, 42_000, 0.085, 0.012, 0.05, 0, 0)),
                List.of(Map.of("Juniper", 1), Map.of("Direct", 1), Map.of("SMB", 1)));
        List<Deal> deals = Pipeline.of(
                4202,
                END,
                new Pipeline.Habit(12, 25, 20, 40, 0, List.of(1), CHANNELS, List.of("Demo", "Trial")),
                people.stream()
                        .filter(person -> person.work() == Work.ACCOUNT_EXECUTIVE)
                        .toList(),
                customers);
        var company = new Company(
                "juniper-labs",
                "Juniper Labs",
                "USD",
                END,
                people,
                true,
                customers,
                false,
                Forecast.quarters(
                        END,
                        List.of(new Forecast.Habit(
                                "Sales",
                                "bookings",
                                "Google Sheets",
                                8,
                                Optional.of("Board deck"),
                                Actuals.bookings(END, deals),
                                List.of(-11.0, 8.0, -19.0, 4.0, -7.0, 21.0, -9.0, 6.0)))),
                tools(),
                Leads.months(
                        END,
                        18,
                        deals,
                        CHANNELS,
                        new Leads.Fate(0.4, OptionalDouble.of(0.15), OptionalDouble.of(0.93), OptionalDouble.of(7), 0)),
                List.of(),
                List.of(),
                List.of(),
                answers(),
                Optional.of(0.81),
                new Expected(
                        "hold",
                        "none",
                        "keep",
                        Expected.Operations.NOBODY,
                        Set.of("spreadsheet-forecast"),
                        Set.of("revenue-org-size", "systems-apart", "nrr-below-100", "separate-forecasts"),
                        Set.of("product-portfolio", "quota-dispersion")));
        var files = new TreeMap<String, String>();
        files.put("headcount.csv", PeopleSheet.canonical(company));
        files.put("MRR_per_Subscriber_per_Month.csv", BookSheet.stripe(company));
        files.put("forecasts.csv", OtherSheets.forecasts(company));
        files.put("tools.csv", OtherSheets.tools(company));
        files.put("funnel.csv", OtherSheets.leads(company));
        files.put("answers.csv", OtherSheets.answers(company));
        return new Sample(company, files);
    }

    private static List<Person> people() {
        var staff = new Staff(4200, YearMonth.of(2022, 1), END);
        Person ceo = staff.founder("Co-Founder & CEO");
        Person cto = staff.hireOn(ceo.start(), Work.REST, "Co-Founder & CTO", "Engineering", ceo);
        staff.team(3, 1, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", ceo);
        staff.team(2, 1, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", ceo);
        staff.hire(Work.MARKETING, "Marketing Manager", "Marketing", ceo);
        staff.team(9, 3, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(2, 1, Work.REST, "Product Manager", "Product", cto);
        staff.hire(Work.REST, "Product Designer", "Product", cto);
        staff.team(2, 0, Work.REST, "Support Engineer", "Support", cto);
        staff.hire(Work.REST, "Office Manager", "People", ceo);
        staff.change(staff.hire(Work.REST, "Accountant", "Finance", ceo).onContract());
        return staff.people();
    }

    private static List<Licence> tools() {
        return Stack.of(
                17,
                revenue("HubSpot CRM", "CRM", Set.of("crm"), "Sales", 8, 9_600, "Apollo.io"),
                revenue("Apollo.io", "Sales engagement", Set.of("sales-engagement"), "Sales", 5, 5_900, "HubSpot CRM"),
                revenue(
                        "Mailchimp",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        2,
                        2_300,
                        "HubSpot CRM"));
    }

    private static List<Said> answers() {
        return new Answers(END)
                .of("CEO", "funding-stage", "seed")
                .of("CEO", "market", "growing")
                .of("CEO", "gross-margin", "81%")
                .of("CEO", "complex-pricing", "no")
                .of("CEO", "rep-admin-time", "20%")
                .of("CEO", "inconsistent-sales-process", "partly", "every seller has their own deck")
                .of("CEO", "unclear-pipeline-stages", "partly")
                .of("CEO", "untrusted-crm", "no")
                .of("CEO", "messy-handoffs", "no")
                .of("CEO", "reporting-days", "1")
                .of("CEO", "reports-argued-over", "no")
                .of("CEO", "shared-kpis", "yes", "there is one number and everybody knows it")
                .of("CEO", "retention-owner", "CEO")
                .of("CEO", "documented-ownership", "no")
                .all();
    }
}
