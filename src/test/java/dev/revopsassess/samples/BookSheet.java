package dev.revopsassess.samples;

import dev.revopsassess.samples.Customer.Change;
import dev.revopsassess.samples.Customer.Why;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The books of a company as different billing systems export them. */
final class BookSheet {
    private BookSheet() {}

    /** A row a customer and month, monthly recurring revenue. */
    static String longMrr(Company company) {
        Csv csv = Csv.plain("Customer", "Month", "MRR", "Currency", "Product", "Channel", "Segment");
        for (int month = 0; month < Book.MONTHS; month++) {
            for (Customer customer : company.customers()) {
                if (customer.mrr(month) > 0) {
                    csv.row(
                            customer.name(),
                            company.first().plusMonths(month),
                            Amounts.decimal(customer.mrr(month)),
                            company.currency(),
                            customer.product(),
                            customer.channel(),
                            customer.segment());
                }
            }
        }
        return csv.text();
    }

    /** A row a customer and month, annual recurring revenue. */
    static String longArr(Company company) {
        Csv csv = Csv.plain("customer", "month", "arr", "product", "segment");
        for (Customer customer : company.customers()) {
            for (int month = 0; month < Book.MONTHS; month++) {
                if (customer.mrr(month) > 0) {
                    csv.row(
                            customer.name(),
                            company.first().plusMonths(month).atEndOfMonth(),
                            Amounts.decimal(12 * customer.mrr(month)),
                            customer.product(),
                            customer.segment());
                }
            }
        }
        return csv.text();
    }

    /** Stripe's MRR per subscriber: a row a customer, a column a month. */
    static String stripe(Company company) {
        var header = new ArrayList<Object>(List.of("Customer ID", "Customer Name", "Currency"));
        for (int month = 0; month < Book.MONTHS; month++) {
            header.add(company.first().plusMonths(month));
        }
        Csv csv = Csv.plain(header.toArray());
        for (Customer customer : ever(company)) {
            var row = new ArrayList<Object>(
                    List.of("cus_N" + Integer.toString(customer.id() * 7919, 36), customer.name(), company.currency()));
            for (int month = 0; month < Book.MONTHS; month++) {
                row.add(Amounts.decimal(customer.mrr(month)));
            }
            csv.row(row.toArray());
        }
        return csv.text();
    }

    /** A finance team's own sheet: annual recurring revenue, a column a month, blank where there is none, and a total. */
    static String wideArr(Company company) {
        var header = new ArrayList<Object>(List.of("Customer", "Product"));
        for (int month = 0; month < Book.MONTHS; month++) {
            header.add(company.first().plusMonths(month));
        }
        Csv csv = Csv.plain(header.toArray());
        for (Customer customer : ever(company)) {
            var row = new ArrayList<Object>(List.of(customer.name(), customer.product()));
            for (int month = 0; month < Book.MONTHS; month++) {
                long cents = 12 * customer.mrr(month);
                row.add(cents == 0 ? "" : Amounts.decimal(cents));
            }
            csv.row(row.toArray());
        }
        var total = new ArrayList<Object>(List.of("Total", ""));
        for (int month = 0; month < Book.MONTHS; month++) {
            total.add(Amounts.decimal(company.arr(month)));
        }
        return csv.row(total.toArray()).text();
    }

    /** Subscription periods, a new one at every change of price; exported a week after the last month's end. */
    static String periods(Company company) {
        Csv csv = Csv.semicolons(
                "Customer", "Product", "Status", "Start date", "End date", "Amount", "Interval", "Currency");
        for (Customer customer : company.customers()) {
            List<Change> changes = customer.changes();
            for (int index = 0; index < changes.size(); index++) {
                Change change = changes.get(index);
                if (change.why() == Why.LEFT) {
                    continue;
                }
                boolean open = index == changes.size() - 1;
                boolean yearly = customer.id() % 3 != 0;
                csv.row(
                        customer.name(),
                        customer.product(),
                        open ? "active" : "ended",
                        day(company, change),
                        open ? "" : day(company, changes.get(index + 1)),
                        Amounts.european(yearly ? 12 * change.cents() : change.cents()),
                        yearly ? "year" : "month",
                        company.currency());
            }
        }
        var after = new Names(new java.util.SplittableRandom(77));
        YearMonth next = company.end().plusMonths(1);
        for (int index = 0; index < 3; index++) {
            csv.row(
                    after.customer(),
                    company.customers().get(index).product(),
                    "active",
                    next.atDay(1 + 2 * index),
                    "",
                    Amounts.european(1_140_000 + 250_050L * index),
                    "year",
                    company.currency());
        }
        return csv.text();
    }

    /** Monthly movements of annual recurring revenue. */
    static String movements(Company company) {
        Csv csv = Csv.plain(
                "Month", "Opening ARR", "New", "Expansion", "Contraction", "Churn", "Reactivation", "Closing ARR");
        for (int month = 1; month < Book.MONTHS; month++) {
            csv.row(
                    company.first().plusMonths(month),
                    Amounts.decimal(company.arr(month - 1)),
                    moved(company, month, Why.WON),
                    moved(company, month, Why.EXPANDED),
                    moved(company, month, Why.CONTRACTED),
                    moved(company, month, Why.LEFT),
                    moved(company, month, Why.CAME_BACK),
                    Amounts.decimal(company.arr(month)));
        }
        return csv.text();
    }

    private static String moved(Company company, int month, Why why) {
        return Amounts.decimal(company.moved(month, why));
    }

    private static List<Customer> ever(Company company) {
        return company.customers().stream()
                .sorted(Comparator.comparing(Customer::name))
                .toList();
    }

    private static String day(Company company, Change change) {
        return company.first().plusMonths(change.month()).atDay(change.day()).toString();
    }
}
