package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.funnel.FunnelMetrics;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.value.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What the funnel says was won and opened. A funnel of a row a lead has no say: its rows are of the month in which the lead
 * came, and no column tells when it was won.
 */
final class FunnelClaims {
    private final List<FunnelEntry> rows;
    private final long lost;

    FunnelClaims(Inputs in) {
        List<FunnelEntry> all = in.exports().funnel().rows();
        this.rows = all.stream().anyMatch(FunnelEntry::lead) ? List.of() : all;
        this.lost = in.rowsLost(in.exports().funnel());
    }

    /** The rows that count customers won. */
    List<Origin> rows() {
        return FunnelMetrics.lines(
                rows.stream().filter(row -> row.won().isPresent()).toList());
    }

    /** Customers won. */
    Optional<Claim> wins(YearMonth from, YearMonth to) {
        return count(from, to, FunnelEntry::won);
    }

    /** Opportunities opened. */
    Optional<Claim> opportunities(YearMonth from, YearMonth to) {
        return count(from, to, FunnelEntry::opportunities);
    }

    private Optional<Claim> count(YearMonth from, YearMonth to, Function<FunnelEntry, OptionalLong> field) {
        List<FunnelEntry> counted =
                rows.stream().filter(row -> field.apply(row).isPresent()).toList();
        List<YearMonth> months = counted.stream()
                .map(FunnelEntry::month)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (months.isEmpty()
                || months.get(0).isAfter(from)
                || months.get(months.size() - 1).isBefore(to)) {
            return Optional.empty();
        }
        List<FunnelEntry> within = counted.stream()
                .filter(row -> !row.month().isBefore(from) && !row.month().isAfter(to))
                .toList();
        long largest = within.stream()
                .mapToLong(row -> field.apply(row).orElse(0))
                .max()
                .orElse(0);
        return Optional.of(Claim.of(RevenueSystem.FUNNEL, FunnelMetrics.sum(within, field), FunnelMetrics.lines(within))
                .withLost(lost, BigDecimal.valueOf(largest)));
    }
}
