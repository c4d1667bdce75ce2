package dev.revopsassess.samples;

import dev.revopsassess.samples.Customer.Why;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The truth about recurring revenue, from what happened to each customer. */
final class BookTruth {
    private static final int NOW = Book.MONTHS - 1;

    private final Company company;
    private final Map<String, Double> figures;

    private BookTruth(Company company, Map<String, Double> figures) {
        this.company = company;
        this.figures = figures;
    }

    static void tell(Company company, Map<String, Double> figures) {
        var truth = new BookTruth(company, figures);
        truth.size();
        truth.retention();
        truth.movements();
        truth.economics();
    }

    private void size() {
        double now = company.arr(NOW);
        double before = company.arr(NOW - 12);
        figures.put("arr", money(now));
        figures.put("arr-usd", money(now) * (company.currency().equals("EUR") ? 1.08 : 1));
        double growth = now / before - 1;
        double growthBefore = before / company.arr(NOW - 24) - 1;
        figures.put("arr-growth", growth);
        if (growthBefore > 0) {
            figures.put("growth-persistence", growth / growthBefore);
        }
        if (!company.byMovement()) {
            figures.put("customers", customers(NOW));
        }
    }

    private void retention() {
        double nrr = nrr(NOW);
        figures.put("nrr", nrr);
        figures.put("lost-arr", Math.max(0, money(opening()) * (1 - nrr)));
        figures.put("grr", grr(NOW));
        figures.put("nrr-change", nrr - nrr(NOW - 12));
        company.reported().stream()
                .filter(row -> row.month().equals(company.end()))
                .findFirst()
                .ifPresent(row -> {
                    double net = row.nrr() / 100 - nrr;
                    double gross = row.grr() / 100 - grr(NOW);
                    figures.put("nrr-discrepancy", Math.abs(net) >= Math.abs(gross) ? net : gross);
                });
    }

    private double opening() {
        return company.byMovement()
                ? company.arr(NOW - 12)
                : company.customers().stream()
                        .mapToLong(customer -> 12 * customer.mrr(NOW - 12))
                        .sum();
    }

    private double nrr(int month) {
        if (company.byMovement()) {
            return 1
                    + (year(Why.EXPANDED, month) - year(Why.CONTRACTED, month) - year(Why.LEFT, month))
                            / company.arr(month - 12);
        }
        return cohort(month, customer -> customer.mrr(month));
    }

    private double grr(int month) {
        if (company.byMovement()) {
            return 1 - (year(Why.CONTRACTED, month) + year(Why.LEFT, month)) / company.arr(month - 12);
        }
        return cohort(month, customer -> Math.min(customer.mrr(month), customer.mrr(month - 12)));
    }

    private double cohort(int month, ToLongFunction<Customer> kept) {
        List<Customer> cohort = company.customers().stream()
                .filter(customer -> customer.mrr(month - 12) > 0)
                .toList();
        double opening =
                cohort.stream().mapToLong(customer -> customer.mrr(month - 12)).sum();
        return cohort.stream().mapToLong(kept).sum() / opening;
    }

    private void movements() {
        double won = year(Why.WON, NOW);
        double expanded = year(Why.EXPANDED, NOW);
        double wonBefore = year(Why.WON, NOW - 12);
        double expandedBefore = year(Why.EXPANDED, NOW - 12);
        figures.put("new-arr", money(won));
        figures.put("expansion-arr", money(expanded));
        figures.put("contraction-arr", money(year(Why.CONTRACTED, NOW)));
        figures.put("churned-arr", money(year(Why.LEFT, NOW)));
        figures.put("reactivation-arr", money(year(Why.CAME_BACK, NOW)));
        figures.put("new-arr-growth", won / wonBefore - 1);
        figures.put("expansion-arr-growth", expanded / expandedBefore - 1);
        if (won > wonBefore) {
            figures.put("expansion-to-new-growth", (expanded / expandedBefore - 1) / (won / wonBefore - 1));
        }
        figures.put("existing-customer-share", expanded / (won + expanded));
        figures.put("new-business-share", won / (won + expanded));
        figures.put(
                "quick-ratio",
                (won + expanded + year(Why.CAME_BACK, NOW)) / (year(Why.LEFT, NOW) + year(Why.CONTRACTED, NOW)));
        if (company.productsKnown()) {
            figures.put("product-lines", products());
        }
    }

    private void economics() {
        if (company.spend().isEmpty()) {
            return;
        }
        double spend = spend(NOW);
        figures.put("magic-number", (double) (company.arr(NOW) - company.arr(NOW - 3)) / spend(NOW - 3, 3));
        figures.put("sales-and-marketing-spend", money(spend));
        company.grossMargin()
                .ifPresent(margin -> figures.put("cac-payback", spend / (year(Why.WON, NOW) * margin) * 12));
        double cac = spend / won(NOW);
        figures.put("customers-won", won(NOW));
        figures.put("cac", money(cac));
        figures.put("cac-growth", cac / (spend(NOW - 12) / won(NOW - 12)) - 1);
        if (!company.byMovement()) {
            figures.put("ltv", money(ltv(NOW)));
            figures.put("ltv-growth", ltv(NOW) / ltv(NOW - 12) - 1);
        }
    }

    private double ltv(int month) {
        double opening = customers(month - 12);
        double gone = company.customers().stream()
                .filter(customer -> customer.mrr(month - 12) > 0 && customer.mrr(month) == 0)
                .count();
        return company.arr(month) / customers(month) * company.grossMargin().orElse(1.0) / (gone / opening);
    }

    private double products() {
        var products = new TreeMap<String, Long>();
        company.customers().forEach(customer -> products.merge(customer.product(), 12 * customer.mrr(NOW), Long::sum));
        return products.values().stream()
                .filter(cents -> cents * 20 >= company.arr(NOW))
                .count();
    }

    private double customers(int month) {
        return company.customers().stream()
                .filter(customer -> customer.mrr(month) > 0)
                .count();
    }

    /** Customers won in a year; without customers in the books, those that the funnel counts. */
    private double won(int month) {
        if (company.byMovement()) {
            return company.leads().stream()
                    .filter(row -> row.month().isAfter(company.first().plusMonths(month - 12L))
                            && !row.month().isAfter(company.first().plusMonths(month)))
                    .mapToLong(Leads::won)
                    .sum();
        }
        return company.customers().stream()
                .flatMap(customer -> customer.changes().stream())
                .filter(change -> change.why() == Why.WON && change.month() > month - 12 && change.month() <= month)
                .count();
    }

    private double spend(int month) {
        return spend(month, 12);
    }

    private double spend(int month, int months) {
        return company.spend().stream()
                .filter(row -> row.month().isAfter(company.first().plusMonths(month - months))
                        && !row.month().isAfter(company.first().plusMonths(month)))
                .mapToLong(Spend::cents)
                .sum();
    }

    /** ARR in cents moved for one reason in the twelve months to a month. */
    private double year(Why why, int month) {
        return 12.0
                * company.customers().stream()
                        .flatMap(customer -> customer.changes().stream())
                        .filter(change -> change.why() == why && change.month() > month - 12 && change.month() <= month)
                        .mapToLong(change -> Math.abs(change.delta()))
                        .sum();
    }

    private static double money(double cents) {
        return cents / 100;
    }
}
