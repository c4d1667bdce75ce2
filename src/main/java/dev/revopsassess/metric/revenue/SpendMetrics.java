package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.revenue.Spend.Won;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it costs to win customers and how long it takes to earn that back. Whole spend against whole results, always. */
public final class SpendMetrics {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final Inputs in;
    private final Spend spend;

    private SpendMetrics(Inputs in) {
        this.in = in;
        this.spend = new Spend(in);
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new SpendMetrics(in);
        var readings = new ArrayList<Reading>();
        readings.add(metrics.total());
        readings.add(metrics.won());
        readings.add(metrics.cac());
        readings.add(metrics.cacGrowth());
        readings.add(metrics.payback());
        readings.add(metrics.magicNumber());
        readings.add(metrics.spend.cacBy("cac-by-channel", "channel", SpendEntry::channel));
        readings.add(metrics.spend.cacBy("cac-by-segment", "segment", SpendEntry::segment));
        return readings;
    }

    private Reading total() {
        String id = "sales-and-marketing-spend";
        return spend.over(id, 12, month -> {
            BigDecimal sum = spend.sum(month, 12);
            return Measured.number(
                            id,
                            sum.doubleValue(),
                            in.money(),
                            year(month),
                            "sales and marketing spend over 12 months: " + NumberText.amount(sum),
                            spend.lines(month, 12))
                    .withNotes(spend.notes(month, 12));
        });
    }

    private Reading won() {
        String id = "customers-won";
        YearMonth month = spend.lastMonth().orElse(in.arr().map(Arr::month).orElse(in.lastClosedMonth()));
        return spend.customersWon(month)
                .<Reading>map(won -> Inputs.count(
                        id,
                        won.count(),
                        year(month),
                        "customers won in 12 months, from the " + won.from() + ": " + NumberText.count(won.count()),
                        won.lines()))
                .orElseGet(() -> withoutWon(id));
    }

    private NotMeasured withoutWon(String id) {
        return in.arr()
                .filter(arr -> arr.book().knowsCustomers())
                .map(arr -> Inputs.tooShort(id, arr, 13))
                .orElseGet(() -> new NotMeasured(
                        id,
                        "Neither the ARR export nor the funnel tells how many customers were won.",
                        List.of(
                                Inputs.column(Kind.ARR, "customer", "recurring revenue by customer and month"),
                                Inputs.column(Kind.FUNNEL, "won", "customers won by month"))));
    }

    private Quotient cac(YearMonth month, Won won) {
        return new Quotient(spend.sum(month, 12), BigDecimal.valueOf(won.count()));
    }

    private Reading cac() {
        String id = "cac";
        return spend.over(id, 12, month -> {
            Won won = spend.customersWon(month).orElse(null);
            if (won == null) {
                return withoutWon(id);
            }
            Quotient cac = cac(month, won);
            if (!cac.defined()) {
                return Inputs.undefined(id, "No customer was won in the twelve months to " + month + ".");
            }
            return Measured.number(
                    id,
                    cac.value(),
                    in.money(),
                    year(month),
                    "spend / customers won: " + cac.text(),
                    inputs(month, 12, won.lines().stream()));
        });
    }

    private Reading cacGrowth() {
        String id = "cac-growth";
        return spend.over(id, 24, month -> {
            List<Won> won = spend.customersWonInTwoYears(month);
            if (won.isEmpty()) {
                return in.arr()
                        .filter(arr -> arr.book().knowsCustomers())
                        .map(arr -> Inputs.tooShort(id, arr, 25))
                        .orElseGet(() -> withoutWon(id));
            }
            Quotient now = cac(month, won.get(0));
            Quotient then = cac(month.minusMonths(12), won.get(1));
            if (!now.defined() || !then.defined() || then.over().signum() <= 0) {
                return Inputs.undefined(
                        id, "There was no spend to compare with, or no customer was won in one of the years.");
            }
            return Measured.number(
                    id,
                    new Quotient(now.exact(), then.exact()).growth().doubleValue(),
                    Unit.RATIO,
                    year(month),
                    "CAC " + now.text() + " now, " + then.text() + " the year before",
                    inputs(month, 24, won.stream().flatMap(year -> year.lines().stream())));
        });
    }

    private Reading payback() {
        String id = "cac-payback";
        return spend.over(id, 12, month -> {
            return in.overArr(id, month, 13, arr -> {
                Optional<GrossMargin> margin = GrossMargin.of(in);
                BigDecimal added = BigDecimal.valueOf(arr.sum(Movements::added), 2);
                BigDecimal earned =
                        added.multiply(margin.map(GrossMargin::share).orElse(BigDecimal.ONE));
                if (earned.signum() <= 0) {
                    return Inputs.undefined(id, "There was no new business in the twelve months to " + month + ".");
                }
                BigDecimal spent = spend.sum(month, 12);
                return Measured.number(
                                id,
                                spent.multiply(TWELVE)
                                        .divide(earned, MathContext.DECIMAL128)
                                        .doubleValue(),
                                Unit.MONTHS,
                                year(month),
                                NumberText.amount(spent) + " / (" + NumberText.amount(added) + " new ARR"
                                        + GrossMargin.factor(margin) + ") x 12",
                                inputs(
                                        month,
                                        12,
                                        Stream.concat(
                                                arr.lines(Arr.YEAR).stream(),
                                                margin.stream().flatMap(known -> known.lines().stream()))))
                        .withNotes(GrossMargin.notes(margin, "payback"));
            });
        });
    }

    private Reading magicNumber() {
        String id = "magic-number";
        return spend.over(id, 6, month -> {
            return in.overArr(id, month, 4, arr -> {
                var quotient = new Quotient(
                        BigDecimal.valueOf(arr.closing() - arr.earlier(3).closing(), 2),
                        spend.sum(month.minusMonths(3), 3));
                if (!quotient.defined()) {
                    return Inputs.undefined(id, "Nothing was spent in the quarter before.");
                }
                return Measured.number(
                        id,
                        quotient.value(),
                        Unit.TIMES,
                        Period.months(month.minusMonths(2), month),
                        "change of ARR in 3 months / spend of the 3 months before: " + quotient.text(),
                        inputs(month.minusMonths(3), 3, arr.lines(3).stream()));
            });
        });
    }

    /** The rows of spend, and those of what it is held against: the same file once. */
    private List<Origin> inputs(YearMonth month, int months, Stream<Origin> against) {
        var lines = new ArrayList<>(spend.lines(month, months));
        lines.addAll(Origin.merged(against));
        return lines;
    }

    private static Period year(YearMonth month) {
        return Period.months(month.minusMonths(11), month);
    }
}
