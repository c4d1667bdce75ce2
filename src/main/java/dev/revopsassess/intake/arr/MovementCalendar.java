package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.Mapping.PeriodColumn;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.MovementSort;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The months that an ARR movement export speaks of, whether it has a row a month, several in one, or one for a quarter or a
 * year: then its movements are those of its last month, and in the months before it nothing moves.
 */
final class MovementCalendar {
    static final String OF_MONTHS = "total of months that have figures of their own";

    private final ExportFile reading;
    private final TreeMap<YearMonth, MovementMonth> months = new TreeMap<>();
    private final TreeSet<YearMonth> covered = new TreeSet<>();
    private final Set<Period> periods = new HashSet<>();
    private final TreeMap<YearMonth, LocalDate> lastDays = new TreeMap<>();
    private boolean looking;

    MovementCalendar(ExportFile reading) {
        this.reading = reading;
    }

    /** Goes over the rows once before they are read where some stand for more or for less than a month. */
    void look(Consumer<Cells> row) throws IOException {
        ColumnProfile profile = reading.profile("month");
        boolean days = profile.spread(reading.decision("month").dateOrder()).hasSeveralDaysInAMonth();
        if (days || profile.longPeriods.count() > 0) {
            looking = true;
            reading.scan(row);
            looking = false;
            months.forEach((month, rows) -> {
                if (rows.isDivided() && rows.order() == MovementMonth.Order.TO_DATE) {
                    lastDays.put(month, rows.lastDay());
                }
            });
            months.clear();
            covered.clear();
        }
    }

    /** Sets a row aside whose figures are in those of other rows. */
    void refuse(Cells cells, Period written) {
        Period period = whole(written);
        if (looking) {
            periods.add(period);
        } else if (holdsOthers(period, periods)) {
            cells.leave(OF_MONTHS);
        } else if (written.to().isBefore(lastDays.getOrDefault(YearMonth.from(written.to()), written.to()))) {
            cells.reject(MonthSnapshots.EARLIER);
        }
    }

    /** The columns of a wide table whose figures are in those of no others. */
    List<PeriodColumn> columns() {
        return withoutTotals(reading.periods());
    }

    /** Columns of periods without those that hold the periods of others. */
    static List<PeriodColumn> withoutTotals(List<PeriodColumn> columns) {
        Set<Period> all = columns.stream().map(PeriodColumn::period).collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> !holdsOthers(column.period(), all))
                .toList();
    }

    private static boolean holdsOthers(Period period, Set<Period> periods) {
        return isLong(period)
                && periods.stream()
                        .anyMatch(other ->
                                !other.equals(period) && period.covers(other.from()) && period.covers(other.to()));
    }

    private static boolean isLong(Period period) {
        return !YearMonth.from(period.from()).equals(YearMonth.from(period.to()));
    }

    /** A date that begins or ends a quarter, as all others of its column do, stands for the quarter. */
    private Period whole(Period period) {
        boolean several = reading.decision("month")
                .span()
                .filter(MovementCalendar::isLong)
                .isPresent();
        Period whole = several ? reading.profile("month").whole(period) : period;
        return isLong(whole) ? whole : period;
    }

    /** The month that a period's figures belong to. */
    MovementMonth month(Period written) {
        Period period = whole(written);
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); month.isBefore(last); month = month.plusMonths(1)) {
            covered.add(month);
        }
        return month(last);
    }

    private MovementMonth month(YearMonth month) {
        return months.computeIfAbsent(
                month, key -> new MovementMonth(reading.accounting().file()));
    }

    /** The months without a hole up to the last; empty where there is none, or where it is open what the rows of one say. */
    Optional<NavigableMap<YearMonth, MovementMonth>> months() {
        reading.settings()
                .asOf()
                .map(ClosingDay::closedBy)
                .ifPresent(last -> months.tailMap(last, false).clear());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        covered.tailSet(months.lastKey()).clear();
        Optional<YearMonth> open = months.entrySet().stream()
                .filter(month ->
                        month.getValue().isDivided() && month.getValue().order() == MovementMonth.Order.UNDECIDED)
                .map(Map.Entry::getKey)
                .findFirst();
        if (open.isPresent()) {
            say(
                    "movements-undecided",
                    "the rows of " + open.get()
                            + " neither continue each other nor say what moved since the month began, so"
                            + " ARR is not measured. Export one row a month.");
            reading.closing().addMonths(months.firstKey(), months.lastKey());
            return Optional.empty();
        }
        noteDivided();
        covered.forEach(this::month);
        if (reading.table().mapping().shape().equals("movement rows") || everyFewMonths()) {
            fill();
        }
        return Optional.of(new TreeMap<>(months.tailMap(start())));
    }

    private void noteDivided() {
        boolean wide = !reading.periods().isEmpty();
        boolean toDate = !lastDays.isEmpty()
                || months.values().stream().anyMatch(month -> month.order() == MovementMonth.Order.TO_DATE);
        boolean divided = months.values().stream().anyMatch(MovementMonth::isDivided);
        boolean levels = wide || reading.table().mapping().shape().equals("movements");
        if (toDate || (divided && levels)) {
            note(
                    "movements-within-a-month",
                    "several " + (wide ? "columns" : "rows")
                            + " lie in one month: it opens as the first and closes as the last; "
                            + (toDate
                                    ? "each holds what moved since the month began, so the last counts."
                                    : "what moved in each is added."));
        }
        if (wide && columns().size() < reading.periods().size()) {
            note(
                    "columns-of-months",
                    "columns of quarters or years hold months that have columns of their own, so they do not count.");
        }
    }

    private void note(String code, String message) {
        String header = reading.periods().isEmpty() ? reading.table().mapping().header("month") : "the month columns";
        reading.accounting().say(Severity.NOTE, Optional.of(header), code, message);
    }

    /** A month between the first and the last without a row is one in which nothing moved. */
    private void fill() {
        for (YearMonth month = months.firstKey(); month.isBefore(months.lastKey()); month = month.plusMonths(1)) {
            month(month);
        }
    }

    /** Whether rows every so many months each open at what the one before closes at, so that no movement is missing. */
    private boolean everyFewMonths() {
        var keys = new ArrayList<>(months.keySet());
        for (int i = 1; i < keys.size(); i++) {
            MovementStretch before = month(keys.get(i - 1)).whole();
            MovementStretch next = month(keys.get(i)).whole();
            if (ChronoUnit.MONTHS.between(keys.get(i - 1), keys.get(i))
                            != ChronoUnit.MONTHS.between(keys.get(0), keys.get(1))
                    || !before.has(MovementSort.CLOSING)
                    || !next.has(MovementSort.OPENING)
                    || before.of(MovementSort.CLOSING) != next.of(MovementSort.OPENING)) {
                return false;
            }
        }
        return true;
    }

    /** The first month from which on no month is missing. */
    private YearMonth start() {
        YearMonth first = months.lastKey();
        while (months.containsKey(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        if (!first.equals(months.firstKey())) {
            say(
                    "month-missing",
                    "no row gives " + first.minusMonths(1) + ", so the months before it are not used. Add the month.");
        }
        return first;
    }

    void say(String code, String message) {
        reading.accounting().say(Severity.ERROR, code, message);
    }
}
