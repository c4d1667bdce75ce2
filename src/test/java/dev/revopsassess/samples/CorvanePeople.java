package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The people of Corvane: Revenue Operations under the COO, with an operations person for each function. */
final class CorvanePeople {
    private CorvanePeople() {}

    /** Everybody who works or worked there. */
    static List<Person> hire(YearMonth end) {
        var staff = new Staff(4500, YearMonth.of(2014, 6), end);
        Person ceo = staff.founder("Chief Executive Officer");
        Person coo = staff.hire(Work.REST, "Chief Operating Officer", "Executive", ceo);
        Person sales = staff.hire(Work.SALES_LEAD, "SVP Sales", "Sales", ceo);
        Person east = staff.hire(Work.SALES_LEAD, "Director of Sales, East", "Sales", sales);
        Person west = staff.hire(Work.SALES_LEAD, "Director of Sales, West", "Sales", sales);
        staff.team(7, 1, Work.ACCOUNT_EXECUTIVE, "Senior Account Executive", "Sales", east);
        staff.team(6, 1, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", west);
        staff.team(6, 2, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", west);
        staff.team(4, 0, Work.SALES_ENGINEERING, "Solutions Consultant", "Sales Engineering", sales);
        staff.team(2, 0, Work.PARTNER_SALES, "Partner Account Manager", "Partnerships", sales);
        Person marketing = staff.hire(Work.MARKETING, "Chief Marketing Officer", "Marketing", ceo);
        staff.team(4, 1, Work.MARKETING, "Demand Generation Manager", "Marketing", marketing);
        staff.team(3, 0, Work.MARKETING, "Product Marketing Manager", "Marketing", marketing);
        staff.team(4, 1, Work.MARKETING, "Marketing Specialist", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "VP Customer Success", "Customer Success", ceo);
        staff.team(11, 2, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        staff.team(4, 1, Work.CUSTOMER_SUCCESS, "Onboarding Manager", "Customer Success", success);
        staff.team(3, 0, Work.CUSTOMER_SUCCESS, "Renewal Manager", "Customer Success", success);
        Person operations = staff.hireOn(
                LocalDate.of(2023, 2, 6), Work.REVENUE_OPERATIONS, "VP Revenue Operations", "Revenue Operations", coo);
        staff.hire(Work.SALES_OPERATIONS, "Sales Operations Manager", "Revenue Operations", operations);
        staff.hire(Work.MARKETING_OPERATIONS, "Marketing Operations Manager", "Revenue Operations", operations);
        staff.hire(
                Work.CUSTOMER_SUCCESS_OPERATIONS,
                "Customer Success Operations Manager",
                "Revenue Operations",
                operations);
        staff.hire(Work.REVENUE_OPERATIONS, "Revenue Operations Analyst", "Revenue Operations", operations);
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(58, 7, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(9, 1, Work.REST, "Product Manager", "Product", cto);
        staff.team(14, 2, Work.REST, "Support Engineer", "Support", coo);
        Person finance = staff.hire(Work.REST, "Chief Financial Officer", "Finance", ceo);
        staff.team(6, 1, Work.REST, "Accountant", "Finance", finance);
        staff.team(4, 0, Work.REST, "HR Business Partner", "People", coo);
        staff.team(2, 0, Work.REST, "Legal Counsel", "Legal", finance);
        return staff.people();
    }
}
