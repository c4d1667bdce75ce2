package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The people of Northwind: RevOps under the VP Sales, nobody for marketing or customer success operations. */
final class NorthwindPeople {
    private NorthwindPeople() {}

    /** Everybody who works or worked there. */
    static List<Person> hire(YearMonth end) {
        var staff = new Staff(4100, YearMonth.of(2017, 3), end);
        Person ceo = staff.founder("Chief Executive Officer");
        Person sales = staff.hire(Work.SALES_LEAD, "VP Sales", "Sales", ceo);
        Person midMarket = staff.hire(Work.SALES_LEAD, "Sales Manager, Mid-Market", "Sales", sales);
        Person development = staff.hire(Work.SALES_LEAD, "SDR Manager", "Sales", sales);
        staff.team(4, 1, Work.ACCOUNT_EXECUTIVE, "Enterprise Account Executive", "Sales", sales);
        staff.team(5, 2, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", midMarket);
        staff.team(6, 3, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", development);
        staff.team(3, 0, Work.ACCOUNT_MANAGEMENT, "Account Manager", "Sales", midMarket);
        staff.team(2, 0, Work.SALES_ENGINEERING, "Sales Engineer", "Sales", sales);
        staff.hire(Work.PARTNER_SALES, "Channel Partner Manager", "Sales", sales);
        Person operations = staff.hire(Work.REVENUE_OPERATIONS, "Revenue Operations Manager", "Sales", sales);
        staff.hire(Work.SALES_OPERATIONS, "Sales Operations Analyst", "Sales", operations);
        staff.hire(Work.ENABLEMENT, "Sales Enablement Specialist", "Sales", sales);
        Person marketing = staff.hire(Work.MARKETING, "VP Marketing", "Marketing", ceo);
        staff.team(3, 1, Work.MARKETING, "Demand Generation Manager", "Marketing", marketing);
        staff.team(2, 0, Work.MARKETING, "Product Marketing Manager", "Marketing", marketing);
        staff.team(2, 1, Work.MARKETING, "Content Marketing Specialist", "Marketing", marketing);
        staff.hire(Work.MARKETING, "Field Marketing Manager", "Marketing", marketing);
        staff.hire(Work.MARKETING, "Marketing Coordinator", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "Director of Customer Success", "Customer Success", ceo);
        staff.team(9, 2, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        staff.team(3, 1, Work.CUSTOMER_SUCCESS, "Onboarding Specialist", "Customer Success", success);
        staff.team(2, 0, Work.CUSTOMER_SUCCESS, "Renewals Manager", "Customer Success", success);
        rest(staff, ceo);
        staff.left(
                LocalDate.of(2021, 5, 10),
                LocalDate.of(2026, 3, 14),
                Work.ACCOUNT_EXECUTIVE,
                "Account Executive",
                "Sales",
                midMarket);
        staff.left(
                LocalDate.of(2023, 9, 4),
                LocalDate.of(2025, 12, 6),
                Work.SALES_DEVELOPMENT,
                "Sales Development Representative",
                "Sales",
                development);
        return staff.people();
    }

    private static void rest(Staff staff, Person ceo) {
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(26, 4, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(5, 1, Work.REST, "Engineering Manager", "Engineering", cto);
        staff.hire(Work.REST, "Simulation Fellow", "Engineering", cto);
        Person product = staff.hire(Work.REST, "VP Product", "Product", ceo);
        staff.team(5, 1, Work.REST, "Product Manager", "Product", product);
        staff.team(3, 0, Work.REST, "Product Designer", "Product", product);
        Person support = staff.hire(Work.REST, "Director of Support", "Support", ceo);
        staff.team(7, 2, Work.REST, "Support Engineer", "Support", support);
        Person finance = staff.hire(Work.REST, "Chief Financial Officer", "Finance", ceo);
        staff.team(2, 0, Work.REST, "Accountant", "Finance", finance);
        staff.hire(Work.REST, "Financial Analyst", "Finance", finance);
        Person hr = staff.hire(Work.REST, "Head of People", "People", ceo);
        staff.team(2, 0, Work.REST, "Recruiter", "People", hr);
        staff.hire(Work.REST, "General Counsel", "Legal", ceo);
        staff.change(staff.hire(Work.REST, "IT Administrator", "IT", finance).onContract());
    }
}
