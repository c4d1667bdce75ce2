package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.ArrStep;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Steps in the ledger: many customers who come or go in one month, and what may not be compared across one. */
public final class ArrEvents {
    private static final String ARRIVAL = "arr-arrival-share";
    private static final String DEPARTURE = "arr-departure-share";

    /** Pace of two years, and cost of winning customers: none holds for customers that nobody won one by one. */
    private static final Set<String> ACROSS = Set.of(
            "growth-persistence",
            "expansion-to-new-growth",
            "new-arr-growth",
            "nrr-change",
            "cac",
            "cac-growth",
            "ltv-growth",
            "cac-payback",
            "magic-number");

    private final Inputs in;
    private final List<ArrStep> steps;

    /** Looks for the steps of the ledger, once. */
    public ArrEvents(Inputs in) {
        this.in = in;
        this.steps = in.arrSteps();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var events = new ArrEvents(in);
        return Stream.of(ARRIVAL, DEPARTURE)
                .map(id -> in.arr()
                        .map(arr ->
                                arr.book().knowsCustomers() ? events.largest(id, arr) : ArrMetrics.withoutCustomers(id))
                        .orElseGet(() -> in.withoutArr(id)))
                .toList();
    }

    private Reading largest(String id, Arr arr) {
        return steps.stream()
                .filter(step -> step.came() == id.equals(ARRIVAL))
                .filter(step -> step.month().isAfter(arr.month().minusMonths(Arr.YEAR)))
                .max(Comparator.comparing((ArrStep step) -> step.share().exact())
                        .thenComparing(ArrStep::month))
                .map(step -> Measured.number(
                        id,
                        step.share().value(),
                        Unit.RATIO,
                        Period.months(step.month(), step.month()),
                        step.text(in.money()),
                        new Arr(arr.book(), step.month()).lines(1)))
                .orElseGet(() -> Measured.number(
                        id,
                        0,
                        Unit.RATIO,
                        arr.year(),
                        "no month is far out of line with the others",
                        arr.lines(Arr.YEAR)));
    }

    /** The reading, unless it compares what lies on both sides of a step. */
    public Reading of(Reading reading) {
        return reading.measured()
                .filter(measured -> ACROSS.contains(measured.id()))
                .flatMap(measured -> steps.stream()
                        .filter(step -> in.arr()
                                .filter(arr -> step.month().isAfter(arr.month().minusMonths(2L * Arr.YEAR)))
                                .isPresent())
                        .reduce((older, newer) -> newer))
                .<Reading>map(step -> Inputs.undefined(
                        reading.id(), step.text(in.money()) + "; nothing is compared across that step."))
                .orElse(reading);
    }
}
