package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.ArrStep;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Need.Source;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How much ARR there is, from how many customers and products, and how it grows. */
public final class ArrMetrics {
    private static final int MOST_HISTORY = 36;
    /** A product line counts from one twentieth of ARR on. */
    private static final long PRODUCT_PARTS = 20;

    private final Inputs in;

    private ArrMetrics(Inputs in) {
        this.in = in;
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new ArrMetrics(in);
        return List.of(
                metrics.of("arr", metrics::arr),
                metrics.of("arr-usd", metrics::arrUsd),
                in.overArr("arr-growth", 13, metrics::growth),
                metrics.of("customers", metrics::customers),
                in.overArr("growth-persistence", 25, metrics::persistence),
                metrics.of("product-lines", metrics::productLines));
    }

    private Reading of(String id, Function<Arr, Reading> metric) {
        return in.arr().map(metric).orElseGet(() -> in.withoutArr(id));
    }

    private Reading arr(Arr arr) {
        var history = new ArrayList<Point>();
        List<YearMonth> anew = in.arrSteps().stream().map(ArrStep::month).toList();
        YearMonth from = arr.month().minusMonths(MOST_HISTORY);
        YearMonth first = from.isBefore(arr.book().first()) ? arr.book().first() : from;
        for (YearMonth month = first; !month.isAfter(arr.month()); month = month.plusMonths(1)) {
            history.add(new Point(month, dollars(new Arr(arr.book(), month).closing()), anew.contains(month)));
        }
        var notes = new ArrayList<String>(arr.differences());
        arr.age(in.lastClosedMonth()).ifPresent(notes::add);
        String formula = "closing ARR of " + arr.month() + ": " + NumberText.cents(arr.closing());
        return Measured.number("arr", dollars(arr.closing()), in.money(), arr.closes(), formula, arr.lines())
                .withHistory(history)
                .withNotes(notes);
    }

    private Reading arrUsd(Arr arr) {
        String currency = in.exports().currency();
        BigDecimal amount = BigDecimal.valueOf(arr.closing(), 2);
        if (currency.equals("USD")) {
            return Measured.number(
                    "arr-usd",
                    amount.doubleValue(),
                    Unit.money("USD"),
                    arr.closes(),
                    "closing ARR of " + arr.month() + ", kept in USD",
                    arr.lines());
        }
        return in.exports()
                .usdRate()
                .<Reading>map(rate -> Measured.number(
                        "arr-usd",
                        amount.multiply(rate).doubleValue(),
                        Unit.money("USD"),
                        arr.closes(),
                        NumberText.amount(amount) + " " + currency + " x " + NumberText.exact(rate),
                        arr.lines()))
                .orElseGet(() -> new NotMeasured(
                        "arr-usd",
                        "No rate from " + currency + " to US dollars is configured.",
                        List.of(new Need(
                                Source.COLUMN,
                                "rates." + currency,
                                "how many US dollars one " + currency + " is worth (configuration: rates)"))));
    }

    private Reading growth(Arr arr) {
        Quotient growth = yearOnYear(arr);
        if (!growth.defined()) {
            return Inputs.undefined("arr-growth", "There was no ARR twelve months before " + arr.month() + ".");
        }
        return arr.overYear("arr-growth", growth.growth(), Unit.RATIO, growth.growthText(), 1);
    }

    private Reading customers(Arr arr) {
        if (!arr.book().knowsCustomers()) {
            return withoutCustomers("customers");
        }
        return Inputs.count(
                "customers",
                arr.customers(),
                arr.closes(),
                "customers with ARR at the end of " + arr.month() + ": " + NumberText.count(arr.customers()),
                arr.lines());
    }

    /** The export is one of movements. */
    static NotMeasured withoutCustomers(String id) {
        return new NotMeasured(
                id,
                "The ARR export has movements and no customers.",
                List.of(Inputs.column(Kind.ARR, "customer", "recurring revenue by customer and month")));
    }

    private Reading persistence(Arr arr) {
        Quotient now = yearOnYear(arr);
        Quotient then = yearOnYear(arr.earlier(Arr.YEAR));
        if (!now.defined() || !then.defined() || then.growth().signum() <= 0) {
            return Inputs.undefined(
                    "growth-persistence", "ARR did not grow in the year before, so there is no growth to keep up.");
        }
        return arr.overYear(
                "growth-persistence",
                now.growth().divide(then.growth(), MathContext.DECIMAL128),
                Unit.TIMES,
                "growth of " + NumberText.share(now.growth()) + " now / " + NumberText.share(then.growth())
                        + " a year ago",
                2);
    }

    private Reading productLines(Arr arr) {
        Map<String, Long> products = named(arr.book().productsAt(arr.month()));
        if (!in.exports().arr().has("product") && products.isEmpty()) {
            return Inputs.withoutColumn(
                    "product-lines", in.exports().arr(), "product", "the product behind each amount");
        }
        long total = arr.closing();
        if (total <= 0) {
            return Inputs.undefined("product-lines", "There is no ARR at the end of " + arr.month() + ".");
        }
        var lines = new ArrayList<String>();
        products.forEach((product, cents) -> {
            if (cents * PRODUCT_PARTS >= total) {
                lines.add(product + " "
                        + NumberText.share(Quotient.ofCents(cents, total).exact()));
            }
        });
        long small = products.size() - (long) lines.size();
        return Inputs.count(
                        "product-lines",
                        lines.size(),
                        arr.closes(),
                        "products with 5 % of ARR or more: " + (lines.isEmpty() ? "none" : String.join(", ", lines)),
                        arr.lines())
                .noting(small, "smaller product", "smaller products", "left out");
    }

    /** Amounts by name, blank names left out, names that differ in case or spaces joined under the first in order. */
    public static Map<String, Long> named(Map<String, Long> groups) {
        var names = new TreeMap<String, String>();
        var sums = new TreeMap<String, Long>();
        groups.forEach((name, cents) -> {
            String key = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && cents != 0) {
                sums.merge(names.computeIfAbsent(key, first -> name.strip()), cents, Long::sum);
            }
        });
        return sums;
    }

    private static Quotient yearOnYear(Arr arr) {
        return Quotient.ofCents(arr.closing(), arr.earlier(Arr.YEAR).closing());
    }

    private static double dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).doubleValue();
    }
}
