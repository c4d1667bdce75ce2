package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** A company that sent its payroll list, without managers, and its tool list: too little for a verdict, and honest about it. */
final class Quillfeather {
    private static final YearMonth END = YearMonth.of(2026, 9);

    private Quillfeather() {}

    static Sample sample() {
        var company = new Company(
                "quillfeather",
                "Quillfeather",
                "USD",
                END,
                people(),
                false,
                List.of(),
                false,
                List.of(),
                tools(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Expected(
                        "insufficient-evidence",
                        "unknown",
                        "",
                        new Expected.Operations(Optional.of("staff"), Optional.empty(), OptionalInt.empty(), "yes", 0),
                        Set.of(),
                        Set.of(),
                        Set.of(
                                "nrr-below-100",
                                "separate-forecasts",
                                "forecast-miss",
                                "arr-window",
                                "lead-quality-disputes",
                                "messy-handoffs",
                                "funding-stage")));
        var files = new TreeMap<String, String>();
        files.put("ADP Workforce 2026-10-02.csv", PeopleSheet.adp(company));
        files.put("tools.csv", OtherSheets.tools(company));
        return new Sample(company, files);
    }

    private static List<Person> people() {
        var staff = new Staff(4700, YearMonth.of(2015, 2), END);
        Person ceo = staff.founder("Chief Executive Officer");
        Person sales = staff.hire(Work.SALES_LEAD, "Vice President of Sales", "Sales", ceo);
        staff.team(2, 0, Work.SALES_LEAD, "Regional Sales Manager", "Sales", sales);
        staff.team(10, 2, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", sales);
        staff.team(6, 2, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", sales);
        staff.team(2, 0, Work.SALES_ENGINEERING, "Sales Engineer", "Sales", sales);
        staff.hire(Work.REVENUE_OPERATIONS, "Revenue Operations Analyst", "Business Systems", sales);
        Person marketing = staff.hire(Work.MARKETING, "Vice President of Marketing", "Marketing", ceo);
        staff.team(9, 2, Work.MARKETING, "Marketing Manager", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "Director of Customer Success", "Customer Success", ceo);
        staff.team(14, 4, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(41, 6, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(7, 1, Work.REST, "Product Manager", "Product", cto);
        staff.team(9, 1, Work.REST, "Technical Support Engineer", "Support", cto);
        Person finance = staff.hire(Work.REST, "Chief Financial Officer", "Finance", ceo);
        staff.team(4, 0, Work.REST, "Staff Accountant", "Finance", finance);
        staff.team(3, 0, Work.REST, "HR Generalist", "Human Resources", finance);
        for (int index = 0; index < 6; index++) {
            staff.left(
                    LocalDate.of(2020 + index % 3, 2 + index, 9),
                    LocalDate.of(2026, 2 + index, 12),
                    index % 2 == 0 ? Work.CUSTOMER_SUCCESS : Work.REST,
                    index % 2 == 0 ? "Customer Success Manager" : "Software Engineer",
                    index % 2 == 0 ? "Customer Success" : "Engineering",
                    index % 2 == 0 ? success : cto);
        }
        return staff.people();
    }

    private static List<Licence> tools() {
        return Stack.of(
                29,
                revenue("Salesforce Sales Cloud", "CRM", Set.of("crm"), "Sales", 40, 71_000, "Marketo Engage"),
                revenue(
                        "Marketo Engage",
                        "Marketing automation",
                        Set.of("marketing-automation"),
                        "Marketing",
                        9,
                        38_000,
                        "Salesforce"),
                revenue(
                        "Totango",
                        "Customer success platform",
                        Set.of("customer-success"),
                        "Customer Success",
                        16,
                        30_500,
                        "Salesforce"),
                revenue("ZoomInfo", "Data enrichment", Set.of("enrichment"), "Sales", 14, 26_000, "Salesforce"),
                revenue("Domo", "Business intelligence", Set.of("analytics"), "Finance", 8, 21_500, "NetSuite")
                        .apart());
    }
}
