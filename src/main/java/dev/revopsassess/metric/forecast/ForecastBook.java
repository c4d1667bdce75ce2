package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forecasts as they stood before their periods began, added up without counting anything twice.
 *
 * @param asOf a quarter that ends after this day is open
 */
public record ForecastBook(List<ForecastEntry> rows, LocalDate asOf) {
    /** How many closed periods accuracy looks back. */
    static final int WINDOW = 8;

    /** Measures of different functions that add up to the company's number. */
    private static final Set<Measure> ADDITIVE = Set.of(Measure.BOOKINGS, Measure.RENEWALS, Measure.EXPANSION);

    private static final List<BusinessFunction> TOTALS =
            List.of(BusinessFunction.FINANCE, BusinessFunction.REVENUE, BusinessFunction.EXECUTIVE);
    private static final Comparator<Period> BY_END =
            Comparator.comparing(Period::to).thenComparing(Period::from);

    /** What was forecast for a period and what came of it, with the rows that were added. */
    public record Outcome(
            Period period, String label, BigDecimal forecast, Optional<BigDecimal> actual, List<ForecastEntry> rows) {
        /** Forecast less actual, divided by the forecast: + where too much was forecast. Only for a forecast other than 0. */
        Quotient error() {
            BigDecimal actually = actual.orElseThrow();
            return new Quotient(forecast.subtract(actually), forecast);
        }

        /** Whether the error is 15 % of the forecast or more either way, exactly. */
        boolean missed() {
            BigDecimal off = actual.orElseThrow().subtract(forecast).abs();
            return off.multiply(BigDecimal.valueOf(100))
                            .compareTo(forecast.abs().multiply(BigDecimal.valueOf(15)))
                    >= 0;
        }

        /** Whether parts come to this number, up to a fiftieth that rounding and late entries explain; house. */
        private boolean isTotalOf(Outcome parts) {
            boolean known = actual.isPresent() && parts.actual.isPresent();
            BigDecimal mine = known ? actual.orElseThrow() : forecast;
            BigDecimal theirs = known ? parts.actual.orElseThrow() : parts.forecast;
            return mine.subtract(theirs).abs().multiply(BigDecimal.valueOf(50)).compareTo(mine.abs()) <= 0;
        }

        private Outcome orKnown(Outcome other) {
            return actual.isPresent() || other.actual.isEmpty() ? this : other;
        }

        private Outcome plus(Outcome other) {
            var joined = new ArrayList<>(rows);
            joined.addAll(other.rows);
            return new Outcome(
                    period,
                    label,
                    forecast.add(other.forecast),
                    actual.flatMap(mine -> other.actual.map(mine::add)),
                    joined);
        }
    }

    /** The company's number of the last closed periods: its own rows, else finance's, else the functions' added up. */
    List<Outcome> company() {
        return last(closed(this::companyTotal));
    }

    /** One function's own number of the last closed periods. */
    List<Outcome> of(BusinessFunction function) {
        return last(closed(inPeriod -> functionTotal(function, inPeriod, true)));
    }

    /** One function's own number of every closed period, oldest first. */
    public List<Outcome> allOf(BusinessFunction function) {
        return closed(inPeriod -> functionTotal(function, inPeriod, false));
    }

    /** Functions that own a forecast, those that own the company's total left out. */
    Set<BusinessFunction> owners() {
        return rows.stream()
                .flatMap(row -> row.function().stream())
                .filter(function -> !TOTALS.contains(function) && function != BusinessFunction.STRATEGY)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The company's number of the first period that is still open; empty where none is forecast. */
    public Optional<Outcome> open(BusinessFunction function) {
        return byPeriod(rows.stream()
                        .filter(row -> row.period().to().isAfter(asOf))
                        .toList())
                .values()
                .stream()
                .flatMap(inPeriod -> functionTotal(function, inPeriod, false).stream())
                .findFirst();
    }

    /** The periods of one length that ended on or before the day, newest last; the length that is commonest. */
    List<Period> endedPeriods(Collection<ForecastEntry> of) {
        List<Period> ended = of.stream()
                .map(ForecastEntry::period)
                .filter(period -> !period.to().isAfter(asOf))
                .distinct()
                .sorted(BY_END)
                .toList();
        return oneLength(ended, Function.identity());
    }

    private List<Outcome> closed(Function<List<ForecastEntry>, Optional<Outcome>> total) {
        List<ForecastEntry> ended =
                rows.stream().filter(row -> !row.period().to().isAfter(asOf)).toList();
        List<Outcome> outcomes = byPeriod(ended).values().stream()
                .flatMap(inPeriod -> total.apply(inPeriod).stream())
                .filter(outcome -> outcome.actual().isPresent())
                .toList();
        return oneLength(outcomes, Outcome::period);
    }

    private static List<Outcome> last(List<Outcome> closed) {
        return closed.subList(Math.max(0, closed.size() - WINDOW), closed.size());
    }

    private Optional<Outcome> companyTotal(List<ForecastEntry> inPeriod) {
        List<ForecastEntry> company = inPeriod.stream()
                .filter(row -> row.level() == Level.COMPANY && row.measure() != Measure.PIPELINE)
                .toList();
        if (!company.isEmpty()) {
            return oneOwner(company).flatMap(own -> sum(own, false));
        }
        for (BusinessFunction function : TOTALS) {
            Optional<Outcome> total = functionTotal(function, inPeriod, false);
            if (total.isPresent()) {
                return total;
            }
        }
        return owners().stream()
                .flatMap(function -> functionTotal(function, inPeriod, false).stream()
                        .filter(outcome -> addsUp(function, outcome.rows())))
                .reduce(Outcome::plus);
    }

    /** Marketing's number without a measure may be pipeline, which is never added. */
    private static boolean addsUp(BusinessFunction function, List<ForecastEntry> rows) {
        return function != BusinessFunction.MARKETING
                || rows.stream().noneMatch(row -> row.measure() == Measure.UNSPECIFIED);
    }

    /** Several owners of the company's number give the same number twice: finance's counts, else the first's. */
    private static Optional<List<ForecastEntry>> oneOwner(List<ForecastEntry> company) {
        Comparator<ForecastEntry> order = Comparator.comparingInt((ForecastEntry row) -> row.function()
                        .map(function -> TOTALS.contains(function) ? TOTALS.indexOf(function) : TOTALS.size())
                        .orElse(TOTALS.size() + 1))
                .thenComparing(row -> row.function().map(BusinessFunction::word).orElse(""));
        return company.stream()
                .min(order)
                .map(first -> company.stream()
                        .filter(row -> row.function().equals(first.function()))
                        .toList());
    }

    /** One system's rows without a total repeated: where an owner of totals stands among them, that owner's alone. */
    static List<ForecastEntry> once(List<ForecastEntry> same) {
        boolean total = same.stream()
                .anyMatch(row -> row.level() == Level.COMPANY
                        || row.function().filter(TOTALS::contains).isPresent());
        return total ? oneOwner(same).orElseThrow() : same;
    }

    private static Optional<Outcome> functionTotal(
            BusinessFunction function, List<ForecastEntry> inPeriod, boolean pipelineToo) {
        List<ForecastEntry> own = inPeriod.stream()
                .filter(row -> row.function().map(function::equals).orElse(false))
                .toList();
        for (Level level : List.of(Level.FUNCTION, Level.MANAGER, Level.REP)) {
            Optional<Outcome> total =
                    sum(own.stream().filter(row -> row.level() == level).toList(), pipelineToo);
            if (total.isPresent()) {
                return total;
            }
        }
        return Optional.empty();
    }

    /** One owner's rows of one period and level: bookings, renewals and expansion added, else the one measure there is. */
    private static Optional<Outcome> sum(List<ForecastEntry> own, boolean pipelineToo) {
        var byMeasure = new EnumMap<Measure, List<ForecastEntry>>(Measure.class);
        own.forEach(row -> byMeasure
                .computeIfAbsent(row.measure(), measure -> new ArrayList<>())
                .add(row));
        Optional<Outcome> added = byMeasure.entrySet().stream()
                .filter(entry -> ADDITIVE.contains(entry.getKey()))
                .flatMap(entry -> oneSystem(entry.getValue()).stream())
                .reduce(Outcome::plus);
        return added.or(() -> single(byMeasure, Measure.REVENUE))
                .or(() -> single(byMeasure, Measure.UNSPECIFIED))
                .or(() -> pipelineToo ? single(byMeasure, Measure.PIPELINE) : Optional.empty());
    }

    private static Optional<Outcome> single(Map<Measure, List<ForecastEntry>> byMeasure, Measure measure) {
        return Optional.ofNullable(byMeasure.get(measure)).flatMap(ForecastBook::oneSystem);
    }

    /**
     * Teams, segments and people of their own are parts, and are added. A number under the function's own name is their
     * total where they come to it, else one team more. Of one of them two systems give the same number twice: the first
     * one, by name, that knows the actual counts.
     */
    private static Optional<Outcome> oneSystem(List<ForecastEntry> same) {
        var parts = same.stream()
                .collect(Collectors.groupingBy(ForecastEntry::claimant, TreeMap::new, Collectors.toList()));
        if (parts.size() > 1) {
            Optional<Outcome> whole = Optional.ofNullable(parts.remove(0)).flatMap(ForecastBook::oneSystem);
            Optional<Outcome> added = parts.values().stream()
                    .flatMap(part -> oneSystem(part).stream())
                    .reduce(Outcome::plus);
            return Stream.concat(whole.stream(), added.stream())
                    .reduce((total, sum) -> total.isTotalOf(sum) ? total.orKnown(sum) : total.plus(sum));
        }
        List<Outcome> claims = bySystem(same).values().stream()
                .flatMap(of -> lastBeforeStart(of).stream())
                .toList();
        return claims.stream()
                .filter(claim -> claim.actual().isPresent())
                .findFirst()
                .or(() -> claims.stream().findFirst());
    }

    /** Rows of one owner, period, level and measure by the system they live in. */
    static Map<String, List<ForecastEntry>> bySystem(List<ForecastEntry> same) {
        return same.stream()
                .collect(Collectors.groupingBy(
                        row -> row.system().map(ForecastBook::plain).orElse(""), TreeMap::new, Collectors.toList()));
    }

    /** The last submission before the period began; rows of one day are parts of one number. Undated rows count where no date helps. */
    private static Optional<Outcome> lastBeforeStart(List<ForecastEntry> same) {
        Optional<LocalDate> last = same.stream()
                .flatMap(row -> row.submittedOn().stream())
                .filter(day -> day.isBefore(same.get(0).period().from()))
                .max(Comparator.naturalOrder());
        List<ForecastEntry> chosen =
                same.stream().filter(row -> row.submittedOn().equals(last)).toList();
        return chosen.stream()
                .map(row -> new Outcome(row.period(), row.label(), row.forecast(), row.actual(), List.of(row)))
                .reduce(Outcome::plus)
                .map(outcome -> outcome.actual().isPresent() ? outcome : withActualOf(same, outcome));
    }

    /** An actual that only a later submission carries is still the actual, unless it lacks a part of what was forecast. */
    private static Outcome withActualOf(List<ForecastEntry> same, Outcome outcome) {
        List<ForecastEntry> newest = newestWithActual(same);
        Optional<BigDecimal> actual = newest.size() < outcome.rows().size()
                ? Optional.empty()
                : newest.stream().flatMap(row -> row.actual().stream()).reduce(BigDecimal::add);
        return new Outcome(outcome.period(), outcome.label(), outcome.forecast(), actual, outcome.rows());
    }

    /**
     * The rows of the newest submission that knows the actual. Rows of one day, or without a day, are parts of one
     * number, so a day with a blank among them knows none.
     */
    static List<ForecastEntry> newestWithActual(List<ForecastEntry> same) {
        var days = new TreeMap<LocalDate, List<ForecastEntry>>();
        same.forEach(row -> days.computeIfAbsent(row.submittedOn().orElse(LocalDate.MIN), day -> new ArrayList<>())
                .add(row));
        return days.descendingMap().values().stream()
                .filter(parts -> parts.stream().allMatch(row -> row.actual().isPresent()))
                .findFirst()
                .orElse(List.of());
    }

    /** Months and the quarters made of them are the same money: the commoner length counts, the longer where even. */
    private static <T> List<T> oneLength(List<T> all, Function<T, Period> period) {
        Map<Integer, Long> lengths = all.stream()
                .collect(
                        Collectors.groupingBy(each -> length(period.apply(each)), TreeMap::new, Collectors.counting()));
        int commonest = lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return all.stream()
                .filter(each -> length(period.apply(each)) == commonest)
                .toList();
    }

    private static int length(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return days <= 45 ? 1 : days <= 135 ? 3 : 12;
    }

    private static Map<Period, List<ForecastEntry>> byPeriod(List<ForecastEntry> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(ForecastEntry::period, () -> new TreeMap<>(BY_END), Collectors.toList()));
    }

    /** A name without case and double spaces. */
    public static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
