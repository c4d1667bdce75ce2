package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.ArrStep;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What the ARR ledger says was won. */
final class LedgerClaims {
    private final Optional<Arr> latest;
    private final List<ArrStep> steps;

    LedgerClaims(Inputs in) {
        this.latest = in.arr();
        this.steps = in.arrSteps();
    }

    /** The rows of the last month that it closes; empty where there is no ledger. */
    List<Origin> rows() {
        return latest.map(Arr::lines).orElse(List.of());
    }

    /** Customers whose first ARR ever falls into the months. */
    Optional<Claim> wins(YearMonth from, YearMonth to) {
        return covering(from, to)
                .filter(arr -> arr.book().knowsCustomers())
                .map(arr -> Claim.of(
                        RevenueSystem.LEDGER,
                        arr.customersWon(months(from, to))
                                - arrived(from, to)
                                        .mapToLong(ArrStep::customers)
                                        .sum(),
                        lines(arr, from)));
    }

    /** ARR of customers never seen before. */
    Optional<Claim> newBusiness(YearMonth from, YearMonth to) {
        return sum(
                from,
                to,
                Movements::added,
                arrived(from, to).mapToLong(ArrStep::cents).sum());
    }

    /** More ARR from customers who had some. */
    Optional<Claim> expansion(YearMonth from, YearMonth to) {
        return sum(from, to, Movements::expansion, 0);
    }

    /** Customers who came at once were not won one by one: no other system of sales has them. */
    private Stream<ArrStep> arrived(YearMonth from, YearMonth to) {
        return steps.stream()
                .filter(ArrStep::came)
                .filter(step -> !step.month().isBefore(from) && !step.month().isAfter(to));
    }

    private Optional<Claim> sum(YearMonth from, YearMonth to, ToLongFunction<Movements> movement, long without) {
        return covering(from, to)
                .map(arr -> Claim.of(
                        RevenueSystem.LEDGER,
                        BigDecimal.valueOf(arr.sum(movement, months(from, to)) - without, 2),
                        lines(arr, from)));
    }

    /** The ledger at the last of the months, where it knows the ARR before the first of them. */
    private Optional<Arr> covering(YearMonth from, YearMonth to) {
        return latest.filter(arr -> !to.isAfter(arr.month()))
                .map(arr -> new Arr(arr.book(), to))
                .filter(arr -> !arr.firstEnd().isAfter(from.minusMonths(1)));
    }

    private static int months(YearMonth from, YearMonth to) {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** With the month before, which shows who was there already. */
    private static List<Origin> lines(Arr arr, YearMonth from) {
        ArrBook book = arr.book();
        YearMonth before = from.minusMonths(1);
        return book.lines(before.isBefore(book.first()) ? book.first() : before, arr.month());
    }
}
