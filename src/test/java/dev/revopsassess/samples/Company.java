package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A company, all of it invented.
 *
 * @param slug name of its folder
 * @param name what it calls itself
 * @param currency of its books
 * @param end last month closed
 * @param people everybody who works or worked there
 * @param managersKnown whether its headcount export says who reports to whom
 * @param customers its books; empty where it exports none
 * @param byMovement whether its books leave the house as monthly movements, without customers
 * @param forecasts by quarter and function
 * @param tools its licences
 * @param leads by month and channel
 * @param spend by month and function
 * @param deals in the CRM
 * @param reported retention as reported
 * @param said answers
 * @param grossMargin ratio; empty where nobody said
 * @param expected what must come out
 */
public record Company(
        String slug,
        String name,
        String currency,
        YearMonth end,
        List<Person> people,
        boolean managersKnown,
        List<Customer> customers,
        boolean byMovement,
        List<Forecast> forecasts,
        List<Licence> tools,
        List<Leads> leads,
        List<Spend> spend,
        List<Deal> deals,
        List<Reported> reported,
        List<Said> said,
        Optional<Double> grossMargin,
        Expected expected) {
    public Company {
        LocalDate day = end.atEndOfMonth();
        int heads = Math.toIntExact(
                people.stream().filter(person -> person.activeOn(day)).count());
        tools = tools.stream().map(tool -> tool.forAtMost(heads)).toList();
    }

    /** First month of the books. */
    YearMonth first() {
        return end.minusMonths(Book.MONTHS - 1L);
    }

    public LocalDate asOf() {
        return end.atEndOfMonth();
    }

    /** The people of today. */
    List<Person> today() {
        return people.stream().filter(person -> person.activeOn(asOf())).toList();
    }

    /** Whether the books tell products apart; a company of one product has no such column. */
    boolean productsKnown() {
        return !byMovement
                && customers.stream().map(Customer::product).distinct().count() > 1;
    }

    /** ARR in cents at the end of a month of the books. */
    long arr(int month) {
        return 12
                * customers.stream().mapToLong(customer -> customer.mrr(month)).sum();
    }

    /** ARR in cents moved for one reason in one month; losses are positive. */
    long moved(int month, Customer.Why why) {
        return 12
                * customers.stream()
                        .flatMap(customer -> customer.changes().stream())
                        .filter(change -> change.month() == month && change.why() == why)
                        .mapToLong(change -> Math.abs(change.delta()))
                        .sum();
    }
}
