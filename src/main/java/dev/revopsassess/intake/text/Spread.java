package dev.revopsassess.intake.text;

import dev.revopsassess.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the dates of one column lie. Most stand together; one that stands far from all others is a placeholder for "no date"
 * or a typo. Kept by month, so that memory does not grow with the rows.
 */
public final class Spread {
    /** Settled: further than 20 years from the median. */
    public static final int FAR_YEARS = 20;

    /**
     * Within 45 years before the median, a working life, a hire date is that of a long-serving person (house: shorter than
     * the distance of 1970, where clocks of computers begin).
     */
    public static final int WORKING_LIFE_YEARS = 45;

    /** Dates that follow each other within 10 years reach each other: a long history is no row of placeholders (house). */
    private static final int REACH = 10 * 12;

    /** Fewer dates than this have no middle to stand far from. */
    private static final int FEWEST = 3;

    /** The first month of Excel's and of computers' calendars: where a date was missing, many systems write it. */
    private static final Set<YearMonth> PLACEHOLDERS = Set.of(YearMonth.of(1900, 1), YearMonth.of(1970, 1));

    private final TreeMap<Integer, Long> months = new TreeMap<>();
    private final Map<Integer, Integer> days = new TreeMap<>();
    private boolean severalDays;

    /** Counts a day. */
    public void add(LocalDate day) {
        add(day, 1);
    }

    /** Counts a day that so many cells hold. */
    public void add(LocalDate day, long cells) {
        months.merge(month(day), cells, Long::sum);
        severalDays |= days.merge(month(day), day.getDayOfMonth(), (first, next) -> first) != day.getDayOfMonth();
    }

    /** Whether any month has two different days. */
    public boolean hasSeveralDaysInAMonth() {
        return severalDays;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** Counts a day. */
    public void add(Spread other) {
        other.months.forEach((month, count) -> months.merge(month, count, Long::sum));
    }

    /**
     * The same where the dates of a column are too few to show which of them stands far off: it is held against all dates
     * of its file.
     *
     * @param all the dates of all columns of the file
     */
    public Optional<Period> span(int yearsBack, Spread all) {
        boolean held = !months.isEmpty() && bare(known()) && !all.bare(all.known());
        return held ? all.span(yearsBack).map(this::within) : span(yearsBack);
    }

    /** The same where the dates are too few: none of a time that no living company speaks of stands with the others. */
    public Optional<Period> span(int yearsBack, LocalDate today) {
        SortedMap<Integer, Long> living = months.tailMap(month(today) - WORKING_LIFE_YEARS * 12);
        return bare(known()) && !living.isEmpty()
                ? Optional.of(Period.months(yearMonth(living.firstKey()), yearMonth(months.lastKey())))
                : span(yearsBack);
    }

    /** From the oldest to the newest month that lies in a span; the span itself where none does. */
    private Period within(Period span) {
        SortedMap<Integer, Long> with = months.subMap(month(span.from()), month(span.to()) + 1);
        return with.isEmpty() ? span : Period.months(yearMonth(with.firstKey()), yearMonth(with.lastKey()));
    }

    private NavigableMap<Integer, Long> known() {
        var known = new TreeMap<>(months);
        PLACEHOLDERS.forEach(month -> known.remove(month(month.atDay(1))));
        return known;
    }

    private static long count(SortedMap<Integer, Long> known) {
        return known.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the dates are too few to have a middle. */
    private boolean bare(SortedMap<Integer, Long> known) {
        return known.isEmpty() || (known.size() == months.size() && count(known) < FEWEST);
    }

    /**
     * From the oldest to the newest month, those left out that stand far from all others; empty where there are no dates.
     *
     * @param yearsBack how far before the median a date still stands with the others
     */
    public Optional<Period> span(int yearsBack) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Integer, Long> known = known();
        long count = count(known);
        boolean bare = bare(known);
        int low = bare ? months.firstKey() : at(known, (count - 1) / 2);
        int high = bare ? months.lastKey() : at(known, count / 2);
        int least = low;
        for (int month : months.headMap(low, false).descendingKeySet()) {
            if (low - month > yearsBack * 12 && least - month > REACH) {
                break;
            }
            least = month;
        }
        int most = high;
        for (int month : months.tailMap(high, false).keySet()) {
            if (month - high > FAR_YEARS * 12 && month - most > REACH) {
                break;
            }
            most = month;
        }
        return Optional.of(Period.months(yearMonth(least), yearMonth(most)));
    }

    /** The month of the date at a place in their order. */
    private static int at(SortedMap<Integer, Long> known, long place) {
        long before = 0;
        for (Map.Entry<Integer, Long> month : known.entrySet()) {
            before += month.getValue();
            if (before > place) {
                return month.getKey();
            }
        }
        return known.lastKey();
    }

    private static YearMonth yearMonth(int month) {
        return YearMonth.of(month / 12, month % 12 + 1);
    }
}
