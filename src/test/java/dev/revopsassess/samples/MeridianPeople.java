package dev.revopsassess.samples;

import java.time.YearMonth;
import java.util.List;

/** The people of Meridian: a centre under the CRO and operations people in every function. */
final class MeridianPeople {
    private MeridianPeople() {}

    /** Everybody who works or worked there. */
    static List<Person> hire(YearMonth end) {
        var staff = new Staff(4600, YearMonth.of(2011, 4), end);
        Person ceo = staff.founder("Chief Executive Officer");
        Person cro = staff.hire(Work.REVENUE_LEAD, "Chief Revenue Officer", "Revenue", ceo);
        sales(staff, cro);
        Person marketing = staff.hire(Work.MARKETING, "VP Marketing", "Marketing", cro);
        staff.team(8, 1, Work.MARKETING, "Demand Generation Manager", "Marketing", marketing);
        staff.team(6, 0, Work.MARKETING, "Product Marketing Manager", "Marketing", marketing);
        staff.team(9, 2, Work.MARKETING, "Field Marketing Manager", "Marketing", marketing);
        staff.team(6, 1, Work.MARKETING, "Content Marketing Manager", "Marketing", marketing);
        staff.team(2, 0, Work.MARKETING_OPERATIONS, "Marketing Operations Specialist", "Marketing", marketing);
        Person success = staff.hire(Work.CUSTOMER_SUCCESS, "VP Customer Success", "Customer Success", cro);
        staff.team(24, 3, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        staff.team(8, 1, Work.CUSTOMER_SUCCESS, "Onboarding Specialist", "Customer Success", success);
        staff.team(6, 0, Work.CUSTOMER_SUCCESS, "Renewals Manager", "Customer Success", success);
        staff.team(
                2,
                0,
                Work.CUSTOMER_SUCCESS_OPERATIONS,
                "Customer Success Operations Analyst",
                "Customer Success",
                success);
        Person operations = staff.hire(Work.REVENUE_OPERATIONS, "VP Revenue Operations", "Revenue Operations", cro);
        staff.hire(Work.REVENUE_OPERATIONS, "Director of Revenue Operations", "Revenue Operations", operations);
        staff.team(3, 1, Work.REVENUE_OPERATIONS, "Revenue Operations Analyst", "Revenue Operations", operations);
        staff.hire(Work.SALES_OPERATIONS, "Sales Operations Manager", "Revenue Operations", operations);
        staff.hire(Work.MARKETING_OPERATIONS, "Marketing Operations Manager", "Revenue Operations", operations);
        staff.hire(
                Work.CUSTOMER_SUCCESS_OPERATIONS,
                "Customer Success Operations Manager",
                "Revenue Operations",
                operations);
        rest(staff, ceo);
        return staff.people();
    }

    private static void sales(Staff staff, Person cro) {
        Person sales = staff.hire(Work.SALES_LEAD, "SVP Sales", "Sales", cro);
        List<Person> leads = staff.team(4, 0, Work.SALES_LEAD, "Regional Sales Director", "Sales", sales);
        for (Person lead : leads) {
            staff.team(7, 1, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", lead);
        }
        Person development = staff.hire(Work.SALES_LEAD, "SDR Manager", "Sales", sales);
        staff.team(16, 3, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", development);
        staff.team(10, 1, Work.ACCOUNT_MANAGEMENT, "Account Manager", "Sales", leads.get(0));
        staff.team(8, 0, Work.SALES_ENGINEERING, "Sales Engineer", "Sales", sales);
        staff.team(4, 0, Work.PARTNER_SALES, "Channel Manager", "Sales", sales);
        staff.team(3, 0, Work.ENABLEMENT, "Sales Enablement Manager", "Sales", sales);
        staff.team(2, 0, Work.SALES_OPERATIONS, "Sales Operations Analyst", "Sales", sales);
    }

    private static void rest(Staff staff, Person ceo) {
        Person cto = staff.hire(Work.REST, "Chief Technology Officer", "Engineering", ceo);
        staff.team(112, 12, Work.REST, "Software Engineer", "Engineering", cto);
        staff.team(12, 1, Work.REST, "Engineering Manager", "Engineering", cto);
        staff.team(16, 2, Work.REST, "Product Manager", "Product", cto);
        staff.team(8, 0, Work.REST, "Product Designer", "Product", cto);
        Person coo = staff.hire(Work.REST, "Chief Operating Officer", "Executive", ceo);
        staff.team(34, 5, Work.REST, "Support Engineer", "Support", coo);
        staff.team(14, 1, Work.REST, "Professional Services Consultant", "Professional Services", coo);
        Person finance = staff.hire(Work.REST, "Chief Financial Officer", "Finance", ceo);
        staff.team(12, 1, Work.REST, "Accountant", "Finance", finance);
        staff.team(9, 1, Work.REST, "HR Business Partner", "People", coo);
        staff.team(6, 1, Work.REST, "Recruiter", "People", coo);
        staff.team(4, 0, Work.REST, "Legal Counsel", "Legal", finance);
        staff.team(7, 0, Work.REST, "IT Systems Engineer", "IT", coo);
    }
}
