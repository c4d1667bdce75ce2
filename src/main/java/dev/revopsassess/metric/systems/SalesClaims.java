package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.forecast.ForecastBook.Outcome;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What sales says that it booked, period by period. */
final class SalesClaims {
    private final List<Outcome> booked;
    private final boolean expansionApart;
    private final long lost;

    SalesClaims(Inputs in) {
        List<ForecastEntry> rows = in.exports().forecasts().rows();
        this.booked = new ForecastBook(
                        rows.stream()
                                .filter(row -> row.measure() == Measure.BOOKINGS)
                                .toList(),
                        in.asOf())
                .allOf(BusinessFunction.SALES);
        this.expansionApart = rows.stream().anyMatch(row -> row.measure() == Measure.EXPANSION);
        this.lost = in.rowsLost(in.exports().forecasts());
    }

    /** The rows of the bookings that are known. */
    List<Origin> rows() {
        return lines(booked);
    }

    private static List<Origin> lines(List<Outcome> outcomes) {
        return Origin.of(outcomes.stream().flatMap(each -> each.rows().stream()).map(ForecastEntry::source));
    }

    /** Whether the exports leave open that expansion is booked among new business. */
    boolean mayHoldExpansion() {
        return !expansionApart;
    }

    /** The bookings of periods that are those months together, none missing and none beyond. */
    Optional<Claim> bookings(YearMonth from, YearMonth to) {
        Period months = Period.months(from, to);
        List<Outcome> within = booked.stream()
                .filter(each -> months.covers(each.period().from())
                        && months.covers(each.period().to()))
                .toList();
        LocalDate next = months.from();
        for (Outcome each : within) {
            if (!each.period().from().equals(next)) {
                return Optional.empty();
            }
            next = each.period().to().plusDays(1);
        }
        if (!next.equals(months.to().plusDays(1))) {
            return Optional.empty();
        }
        BigDecimal largest = within.stream()
                .flatMap(each -> each.rows().stream())
                .flatMap(row -> row.actual().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return Optional.of(Claim.of(
                        RevenueSystem.SALES,
                        within.stream()
                                .flatMap(each -> each.actual().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        lines(within))
                .withLost(lost, largest));
    }
}
