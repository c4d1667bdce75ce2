package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sales and marketing spend by month, and the customers that were won for it. */
final class Spend {
    private final Inputs in;
    private final List<SpendEntry> rows;

    Spend(Inputs in) {
        this.in = in;
        this.rows = in.exports().spend().rows().stream()
                .filter(row -> row.function().map(Spend::counts).orElse(false))
                .toList();
    }

    /** Customers won in a year, and which export told. */
    record Won(long count, String from, List<Origin> lines) {}

    /** Spend that sales and marketing share is booked on revenue as a whole. */
    private static boolean counts(BusinessFunction function) {
        return function == BusinessFunction.MARKETING
                || function == BusinessFunction.SALES
                || function == BusinessFunction.REVENUE;
    }

    /** The last closed month that spend and ARR, where there is any, both reach. */
    Optional<YearMonth> lastMonth() {
        YearMonth closed = in.arr().map(Arr::month).orElse(in.lastClosedMonth());
        return rows.stream()
                .map(SpendEntry::month)
                .filter(month -> !month.isAfter(closed))
                .max(Comparator.naturalOrder());
    }

    /** Whether spend reaches so many months back. */
    boolean covers(YearMonth month, int months) {
        YearMonth from = month.minusMonths(months - 1L);
        return rows.stream().anyMatch(row -> !row.month().isAfter(from));
    }

    /** Spend of so many months to this one. */
    BigDecimal sum(YearMonth month, int months) {
        return within(month, months).stream().map(SpendEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Origin> lines(YearMonth month, int months) {
        return Origin.of(within(month, months).stream().map(SpendEntry::source));
    }

    private List<SpendEntry> within(YearMonth month, int months) {
        YearMonth from = month.minusMonths(months - 1L);
        return rows.stream()
                .filter(row -> !row.month().isBefore(from) && !row.month().isAfter(month))
                .toList();
    }

    /** What a reader must know of the sum. */
    List<String> notes(YearMonth month, int months) {
        YearMonth from = month.minusMonths(months - 1L);
        var notes = new ArrayList<String>();
        long unknown = in.exports().spend().rows().stream()
                .filter(row -> row.function().isEmpty())
                .filter(row -> !row.month().isBefore(from) && !row.month().isAfter(month))
                .count();
        if (unknown > 0) {
            notes.add(NumberText.counted(unknown, "row", "rows") + " of no known function left out");
        }
        long empty = months
                - within(month, months).stream()
                        .map(SpendEntry::month)
                        .distinct()
                        .count();
        if (empty > 0) {
            notes.add(NumberText.counted(empty, "month", "months") + " without a row counted as 0");
        }
        return notes;
    }

    /** A metric over so many months to the last that spend reaches; else what is missing. */
    Reading over(String id, int months, Function<YearMonth, Reading> metric) {
        return lastMonth().filter(month -> covers(month, months)).map(metric).orElseGet(() -> missing(id, months));
    }

    private NotMeasured missing(String id, int months) {
        var export = in.exports().spend();
        if (!export.present()) {
            return Inputs.without(id, Kind.SPEND);
        }
        if (export.undecided().containsKey("amount")) {
            return Inputs.withoutColumn(id, export, "amount", "");
        }
        YearMonth wanted = lastMonth().orElse(in.lastClosedMonth()).minusMonths(months - 1L);
        return new NotMeasured(
                id,
                months + " months of sales and marketing spend are needed; the export does not reach back to " + wanted
                        + ".",
                List.of(Inputs.column(Kind.SPEND, "month", "sales and marketing spend from " + wanted + " on")));
    }

    /** From the ledger, else from the funnel; empty where neither covers the twelve months. */
    Optional<Won> customersWon(YearMonth month) {
        return wonByLedger(month).or(() -> wonByFunnel(month));
    }

    /** The customers won in the twelve months to this one and in the twelve before, both told by one export. */
    List<Won> customersWonInTwoYears(YearMonth month) {
        YearMonth before = month.minusMonths(12);
        return Stream.<Function<YearMonth, Optional<Won>>>of(this::wonByLedger, this::wonByFunnel)
                .map(export -> Stream.of(month, before)
                        .flatMap(year -> export.apply(year).stream())
                        .toList())
                .filter(years -> years.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** The rows of the twelve months: that a customer was not there before is in no row. */
    private Optional<Won> wonByLedger(YearMonth month) {
        return in.arr()
                .filter(latest -> latest.book().knowsCustomers())
                .map(latest -> new Arr(latest.book(), month))
                .filter(then -> then.has(13))
                .map(then -> new Won(then.customersWon(), "ARR export", then.lines(Arr.YEAR - 1)));
    }

    private Optional<Won> wonByFunnel(YearMonth month) {
        YearMonth from = month.minusMonths(11);
        List<FunnelEntry> funnel = in.exports().funnel().rows().stream()
                .filter(row -> row.won().isPresent())
                .filter(row -> !row.month().isAfter(month))
                .toList();
        if (funnel.stream().noneMatch(row -> !row.month().isAfter(from))) {
            return Optional.empty();
        }
        List<FunnelEntry> year =
                funnel.stream().filter(row -> !row.month().isBefore(from)).toList();
        return Optional.of(new Won(
                year.stream().mapToLong(row -> row.won().orElseThrow()).sum(),
                "funnel",
                Origin.of(year.stream().map(FunnelEntry::source))));
    }

    /** CAC for each channel or segment that both spend and the funnel name; won by segment is in no export. */
    Reading cacBy(String id, String field, Function<SpendEntry, Optional<String>> group) {
        Optional<YearMonth> month = lastMonth();
        if (month.isEmpty() || !covers(month.get(), 12)) {
            return missing(id, 12);
        }
        if (rows.stream().noneMatch(row -> group.apply(row).isPresent())) {
            return Inputs.withoutColumn(
                    id, in.exports().spend(), field, "the " + field + " behind each amount of spend");
        }
        if (field.equals("segment")) {
            return new NotMeasured(
                    id,
                    "Spend has segments, but no export counts the customers won in each.",
                    List.of(Inputs.column(Kind.FUNNEL, "segment", "customers won by month and segment")));
        }
        YearMonth from = month.get().minusMonths(11);
        List<FunnelEntry> counted = in.exports().funnel().rows().stream()
                .filter(row -> row.won().isPresent() && row.channel().isPresent())
                .filter(row -> !row.month().isAfter(month.get()))
                .toList();
        if (!counted.isEmpty() && counted.stream().noneMatch(row -> !row.month().isAfter(from))) {
            return new NotMeasured(
                    id,
                    "12 months of customers won by channel are needed; the funnel does not reach back to " + from + ".",
                    List.of(Inputs.column(Kind.FUNNEL, "month", "customers won by channel from " + from + " on")));
        }
        List<FunnelEntry> year =
                counted.stream().filter(row -> !row.month().isBefore(from)).toList();
        var won = new TreeMap<String, Long>();
        year.forEach(row -> won.merge(
                ForecastBook.plain(row.channel().orElseThrow()), row.won().orElseThrow(), Long::sum));
        List<SpendEntry> named = within(month.get(), 12).stream()
                .filter(row -> group.apply(row).isPresent())
                .toList();
        var spent = new TreeMap<String, BigDecimal>();
        named.forEach(
                row -> spent.merge(ForecastBook.plain(group.apply(row).orElseThrow()), row.amount(), BigDecimal::add));
        var texts = new ArrayList<String>();
        spent.forEach((channel, amount) -> {
            long customers = won.getOrDefault(channel, 0L);
            if (customers > 0) {
                texts.add(channel + " "
                        + NumberText.amount(amount.divide(BigDecimal.valueOf(customers), MathContext.DECIMAL128)
                                .setScale(0, RoundingMode.HALF_UP)));
            }
        });
        if (texts.isEmpty()) {
            return new NotMeasured(
                    id,
                    "The funnel counts no customers won from the channels that spend names.",
                    List.of(Inputs.column(Kind.FUNNEL, "won", "customers won by month and channel")));
        }
        return Measured.word(
                id,
                String.join(", ", texts),
                Period.months(from, month.get()),
                "spend of a channel / customers won from it, in " + in.exports().currency(),
                Origin.of(Stream.concat(
                        named.stream().map(SpendEntry::source), year.stream().map(FunnelEntry::source))));
    }
}
