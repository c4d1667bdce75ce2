package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a customer is worth: ARR for each of them, times gross margin, over the share that leaves in a year. */
public final class LifetimeValue {
    private final Inputs in;

    private LifetimeValue(Inputs in) {
        this.in = in;
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new LifetimeValue(in);
        return List.of(metrics.value(), metrics.growth());
    }

    private Reading value() {
        String id = "ltv";
        Arr arr = in.arr().orElse(null);
        if (arr == null || !arr.book().knowsCustomers() || !arr.has(13)) {
            return missing(id, arr, 13);
        }
        Optional<GrossMargin> margin = GrossMargin.of(in);
        Optional<BigDecimal> value = of(arr, margin.map(GrossMargin::share).orElse(BigDecimal.ONE));
        if (value.isEmpty()) {
            return Inputs.undefined(id, "No customer left in the twelve months, so a lifetime cannot be computed.");
        }
        String formula = NumberText.cents(arr.closing()) + " ARR / "
                + NumberText.counted(arr.customers(), "customer", "customers")
                + GrossMargin.factor(margin) + (margin.isPresent() ? " margin" : "") + " / ("
                + NumberText.count(arr.customersLost()) + " lost / "
                + NumberText.count(arr.earlier(Arr.YEAR).customers()) + " a year ago)";
        var lines = new ArrayList<>(arr.lines(Arr.YEAR));
        margin.ifPresent(known -> lines.addAll(known.lines()));
        return Measured.number(id, value.get().doubleValue(), in.money(), arr.year(), formula, lines)
                .withNotes(GrossMargin.notes(margin, "LTV"));
    }

    private Reading growth() {
        String id = "ltv-growth";
        Arr arr = in.arr().orElse(null);
        if (arr == null || !arr.book().knowsCustomers() || !arr.has(25)) {
            return missing(id, arr, 25);
        }
        Optional<BigDecimal> now = of(arr, BigDecimal.ONE);
        Optional<BigDecimal> then = of(arr.earlier(Arr.YEAR), BigDecimal.ONE);
        if (now.isEmpty() || then.isEmpty()) {
            return Inputs.undefined(id, "No customer left in one of the two years, so lifetimes cannot be compared.");
        }
        return arr.overYear(
                id,
                new Quotient(now.get(), then.get()).growth(),
                Unit.RATIO,
                "ARR per customer / churn rate: " + NumberText.amount(now.get()) + " now, "
                        + NumberText.amount(then.get()) + " a year ago (the margin cancels out)",
                2);
    }

    private static Optional<BigDecimal> of(Arr arr, BigDecimal margin) {
        long lost = arr.customersLost();
        long customers = arr.customers();
        if (lost == 0 || customers == 0) {
            return Optional.empty();
        }
        BigDecimal over = BigDecimal.valueOf(arr.closing(), 2)
                .multiply(margin)
                .multiply(BigDecimal.valueOf(arr.earlier(Arr.YEAR).customers()));
        BigDecimal under = BigDecimal.valueOf(customers).multiply(BigDecimal.valueOf(lost));
        return Optional.of(over.divide(under, MathContext.DECIMAL128));
    }

    private NotMeasured missing(String id, @org.jspecify.annotations.Nullable Arr arr, int monthEnds) {
        if (arr == null) {
            return in.withoutArr(id);
        }
        if (!arr.book().knowsCustomers()) {
            return ArrMetrics.withoutCustomers(id);
        }
        return Inputs.tooShort(id, arr, monthEnds);
    }
}
