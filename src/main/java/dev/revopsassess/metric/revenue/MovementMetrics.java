package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.ArrStep;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** What came, grew, shrank and left in the twelve months to the last closed month. */
public final class MovementMetrics {
    private MovementMetrics() {}

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var readings = new ArrayList<Reading>();
        readings.add(sum(in, "new-arr", "new business", Movements::added));
        readings.add(growth(in, "new-arr-growth", "new business", Movements::added));
        readings.add(sum(in, "expansion-arr", "expansion", Movements::expansion));
        readings.add(growth(in, "expansion-arr-growth", "expansion", Movements::expansion));
        readings.add(expansionRate(in));
        readings.add(sum(in, "contraction-arr", "contraction", Movements::contraction));
        readings.add(sum(in, "churned-arr", "churn", Movements::churn));
        readings.add(sum(in, "reactivation-arr", "reactivation", Movements::reactivation));
        readings.add(expansionToNew(in));
        readings.add(share(in, "existing-customer-share", (added, expansion) -> expansion));
        readings.add(share(in, "new-business-share", (added, expansion) -> added));
        readings.add(quickRatio(in));
        return readings;
    }

    private static Reading sum(Inputs in, String id, String what, ToLongFunction<Movements> movement) {
        return in.overArr(id, 13, arr -> {
            long cents = arr.sum(movement);
            return arr.overYear(
                    id,
                    BigDecimal.valueOf(cents, 2),
                    in.money(),
                    "sum of " + what + " over 12 months: " + NumberText.cents(cents),
                    1);
        });
    }

    private static Reading growth(Inputs in, String id, String what, ToLongFunction<Movements> movement) {
        return in.overArr(id, 25, arr -> {
            Quotient growth = yearOnYear(arr, movement);
            if (!growth.defined()) {
                return Inputs.undefined(id, "There was no " + what + " in the twelve months before.");
            }
            return arr.overYear(id, growth.growth(), Unit.RATIO, growth.growthText(), 2);
        });
    }

    private static Reading expansionRate(Inputs in) {
        String id = "expansion-rate";
        return in.overArr(id, 13, arr -> {
            Quotient rate = Quotient.ofCents(
                    arr.sum(Movements::expansion), arr.earlier(Arr.YEAR).closing());
            if (rate.under().signum() <= 0) {
                return Inputs.undefined(id, "There was no ARR twelve months before " + arr.month() + ".");
            }
            return arr.overYear(
                    id, rate.exact(), Unit.RATIO, "expansion of 12 months / opening ARR: " + rate.text(), 1);
        });
    }

    private static Reading expansionToNew(Inputs in) {
        String id = "expansion-to-new-growth";
        return in.overArr(id, 25, arr -> {
            Quotient expansion = yearOnYear(arr, Movements::expansion);
            Quotient added = yearOnYear(arr, Movements::added);
            if (!expansion.defined()) {
                return Inputs.undefined(id, "There was no expansion in the twelve months before.");
            }
            if (!added.defined() || added.growth().signum() <= 0) {
                return Inputs.undefined(id, "New business did not grow, so expansion has nothing to keep up with.");
            }
            return arr.overYear(
                    id,
                    expansion.growth().divide(added.growth(), MathContext.DECIMAL128),
                    Unit.TIMES,
                    "expansion " + signed(expansion) + " / new business " + signed(added) + " ["
                            + expansion.growthText() + "; " + added.growthText() + "]",
                    2);
        });
    }

    private static Reading share(Inputs in, String id, LongBinaryOperator part) {
        return in.overArr(id, 13, arr -> {
            long expansion = arr.sum(Movements::expansion);
            return withoutArrivals(in, arr, id, added -> {
                long over = part.applyAsLong(added, expansion);
                return added + expansion == 0
                        ? Inputs.undefined(id, "There was neither new business nor expansion in the twelve months.")
                        : arr.overYear(
                                id,
                                Quotient.ofCents(over, added + expansion).exact(),
                                Unit.RATIO,
                                NumberText.cents(over) + " / (" + NumberText.cents(added) + " new + "
                                        + NumberText.cents(expansion) + " expansion)",
                                1);
            });
        });
    }

    private static Reading quickRatio(Inputs in) {
        String id = "quick-ratio";
        return in.overArr(id, 13, arr -> {
            long expansion = arr.sum(Movements::expansion);
            long reactivation = arr.sum(Movements::reactivation);
            long churn = arr.sum(Movements::churn);
            long contraction = arr.sum(Movements::contraction);
            return withoutArrivals(in, arr, id, added -> {
                String formula = "(" + NumberText.cents(added) + " new + " + NumberText.cents(expansion)
                        + " expansion + " + NumberText.cents(reactivation) + " reactivation) / ("
                        + NumberText.cents(churn) + " churn + " + NumberText.cents(contraction) + " contraction)";
                return churn + contraction == 0
                        ? Measured.word(id, "no losses", arr.year(), formula, arr.lines(Arr.YEAR))
                        : arr.overYear(
                                id,
                                Quotient.ofCents(added + expansion + reactivation, churn + contraction)
                                        .exact(),
                                Unit.TIMES,
                                formula,
                                1);
            });
        });
    }

    /**
     * A reading of new business without the customers who came at once, as an acquisition is no new business; a range up to
     * the one with them, as a ledger does not tell an acquisition from a sale.
     */
    private static Reading withoutArrivals(Inputs in, Arr arr, String id, LongFunction<Reading> ofNewBusiness) {
        long added = arr.sum(Movements::added);
        Reading whole = ofNewBusiness.apply(added);
        List<ArrStep> arrivals = in.arrSteps().stream()
                .filter(ArrStep::came)
                .filter(step -> step.month().isAfter(arr.month().minusMonths(Arr.YEAR)))
                .toList();
        if (arrivals.isEmpty()) {
            return whole;
        }
        String came = NumberText.and(
                arrivals.stream().map(step -> step.text(in.money())).toList());
        return ofNewBusiness
                .apply(added - arrivals.stream().mapToLong(ArrStep::cents).sum())
                .measured()
                .<Reading>map(less -> upTo(less, whole).withNotes(List.of(came + ", not counted as new business")))
                .orElseGet(() -> Inputs.undefined(
                        id, came + ", and there was no other new business and no expansion in the twelve months."));
    }

    private static Measured upTo(Measured less, Reading whole) {
        return whole.measured()
                .filter(all -> all.value().isNumber() && all.number() != less.number())
                .map(all ->
                        less.withRange(Math.min(less.number(), all.number()), Math.max(less.number(), all.number())))
                .orElse(less);
    }

    private static Quotient yearOnYear(Arr arr, ToLongFunction<Movements> movement) {
        return Quotient.ofCents(arr.sum(movement), arr.earlier(Arr.YEAR).sum(movement));
    }

    private static String signed(Quotient growth) {
        return (growth.growth().signum() < 0 ? "" : "+") + NumberText.share(growth.growth());
    }
}
