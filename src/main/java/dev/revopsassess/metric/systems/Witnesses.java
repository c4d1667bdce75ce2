package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The systems that tell one figure, and the twelve months in which they can be compared. */
final class Witnesses {
    private static final int YEAR = 12;
    /** Fiscal quarters and years end up to so many months before the calendar's; for them the newest months wait. */
    private static final int PATIENCE = 3;

    private final YearMonth closed;
    private final List<Witness> all;
    private final Optional<YearMonth> month;

    private Witnesses(YearMonth closed, List<Witness> all) {
        this.closed = closed;
        this.all = all;
        this.month = month(0, PATIENCE).or(() -> month(PATIENCE + 1, YEAR));
    }

    static Witnesses of(WonFigure figure, Inputs in) {
        var ledger = new LedgerClaims(in);
        var deals = new DealClaims(in);
        var funnel = new FunnelClaims(in);
        YearMonth closed = in.lastClosedMonth();
        return switch (figure) {
            case CUSTOMERS_WON -> new Witnesses(closed, List.of(ledger::wins, deals::wins, funnel::wins));
            case OPPORTUNITIES -> new Witnesses(closed, List.of(deals::opportunities, funnel::opportunities));
            case NEW_BUSINESS -> {
                var sales = new SalesClaims(in);
                Witness expansion = (from, to) -> ledger.expansion(from, to).or(() -> deals.expansion(from, to));
                Witness net = (from, to) -> sales.bookings(from, to)
                        .flatMap(booked -> expansion.over(from, to).map(booked::without));
                var asBooked = new Witnesses(closed, List.of(ledger::newBusiness, deals::newBusiness, sales::bookings));
                var without = new Witnesses(closed, List.of(ledger::newBusiness, deals::newBusiness, net));
                boolean closer = sales.mayHoldExpansion() && without.apart().compareTo(asBooked.apart()) < 0;
                yield closer ? without : asBooked;
            }
        };
    }

    /** The twelve months to the newest month in which most systems can be compared. */
    Optional<Rivals> year() {
        return month.flatMap(last -> rivals(last.minusMonths(YEAR - 1L), last));
    }

    private BigDecimal apart() {
        return year().map(Rivals::apart).orElse(BigDecimal.ONE);
    }

    /** The four quarters of those months, oldest first. */
    List<Rivals> quarters() {
        return month.stream()
                .flatMap(last -> IntStream.rangeClosed(0, 3)
                        .mapToObj(quarter -> last.minusMonths(9L - 3L * quarter))
                        .flatMap(end -> rivals(end.minusMonths(2), end).stream()))
                .toList();
    }

    /** The systems that tell it over some twelve months. */
    List<RevenueSystem> telling() {
        return all.stream()
                .flatMap(witness -> IntStream.rangeClosed(0, YEAR)
                        .mapToObj(closed::minusMonths)
                        .flatMap(last -> witness.over(last.minusMonths(YEAR - 1L), last).stream())
                        .limit(1))
                .map(Claim::system)
                .toList();
    }

    private Optional<YearMonth> month(int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(closed::minusMonths)
                .filter(last -> claims(last.minusMonths(YEAR - 1L), last).size() > 1)
                .max(Comparator.<YearMonth>comparingInt(last ->
                                claims(last.minusMonths(YEAR - 1L), last).size())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Optional<Rivals> rivals(YearMonth from, YearMonth to) {
        List<Claim> claims = claims(from, to);
        return claims.size() < 2 ? Optional.empty() : Optional.of(new Rivals(Period.months(from, to), claims));
    }

    private List<Claim> claims(YearMonth from, YearMonth to) {
        return all.stream().flatMap(witness -> witness.over(from, to).stream()).toList();
    }
}
