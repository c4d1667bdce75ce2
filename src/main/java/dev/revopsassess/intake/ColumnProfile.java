package dev.revopsassess.intake;

import dev.revopsassess.intake.IntakeSettings.DateOrder;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all the values of one column say together, gathered in one pass in bounded memory. */
final class ColumnProfile {
    /** How often something was met, and where first. */
    static final class Tally {
        private long count;
        private long firstLine;

        void add(long line) {
            if (count++ == 0) {
                firstLine = line;
            }
        }

        long count() {
            return count;
        }

        long firstLine() {
            return firstLine;
        }
    }

    private static final int MOST_CURRENCIES = 50;
    private static final BigDecimal LARGE_SHARE = BigDecimal.valueOf(3);

    private final FieldType type;
    final Tally values = new Tally();
    final Tally unreadable = new Tally();
    final Tally dayFirst = new Tally();
    final Tally monthFirst = new Tally();
    final Tally openDate = new Tally();
    final Tally dottedDate = new Tally();
    final Map<NumberCell.Marks, Tally> marks = new EnumMap<>(NumberCell.Marks.class);
    private final Map<CellSort, Tally> sorts = new EnumMap<>(CellSort.class);
    final Tally percentSigns = new Tally();
    final Tally smallShares = new Tally();
    final Tally largeShares = new Tally();
    final TreeMap<String, Tally> currencies = new TreeMap<>();
    private final Map<DateOrder, LocalDate> least = new EnumMap<>(DateOrder.class);
    private final Map<DateOrder, LocalDate> most = new EnumMap<>(DateOrder.class);
    private @Nullable LocalDate oldest;
    private @Nullable LocalDate newest;
    boolean quarterStarts = true;
    boolean quarterEnds = true;

    ColumnProfile(FieldType type) {
        this.type = type;
        for (NumberCell.Marks mark : NumberCell.Marks.values()) {
            marks.put(mark, new Tally());
        }
    }

    FieldType type() {
        return type;
    }

    /** Takes in one cell that is not missing. */
    void add(String text, long line) {
        values.add(line);
        switch (type) {
            case DATE, MONTH, PERIOD -> date(text, line);
            case MONEY, SHARE, NUMBER -> number(text, line);
            case STEP, RESPONSE -> sorted(text, line);
            case CURRENCY -> currency(CurrencyWords.code(text), line);
            case TEXT, NAME -> {}
        }
    }

    private void sorted(String text, long line) {
        CellSort sort = CellSort.of(text);
        sorts.computeIfAbsent(sort, any -> new Tally()).add(line);
        if (sort == CellSort.DAY) {
            date(text, line);
        } else if (!sort.ofOne()) {
            number(text, line);
        }
    }

    /** How many cells of the column are of a sort. */
    long sorted(CellSort sort) {
        Tally tally = sorts.get(sort);
        return tally == null ? 0 : tally.count();
    }

    private void date(String text, long line) {
        Period period = type != FieldType.MONTH && type != FieldType.PERIOD ? null : PeriodCell.parse(text, false, 1);
        if (period != null) {
            oldest = oldest == null || period.to().isBefore(oldest) ? period.to() : oldest;
            newest = newest == null || period.to().isAfter(newest) ? period.to() : newest;
            return;
        }
        DateCell cell = DateCell.parse(text);
        if (cell == null) {
            unreadable.add(line);
            return;
        }
        cell.evidence().ifPresent(order -> (order == DateOrder.DAY_FIRST ? dayFirst : monthFirst).add(line));
        if (cell.ambiguous()) {
            openDate.add(line);
        }
        if (cell.open() && cell.dotted()) {
            dottedDate.add(line);
        }
        for (DateOrder order : DateOrder.values()) {
            LocalDate day = cell.on(order);
            if (day != null) {
                span(order, day);
            }
        }
    }

    private void span(DateOrder order, LocalDate day) {
        least.merge(order, day, (low, other) -> other.isBefore(low) ? other : low);
        most.merge(order, day, (high, other) -> other.isAfter(high) ? other : high);
        if (order == DateOrder.DAY_FIRST) {
            int month = day.getMonthValue() % 3;
            quarterStarts &= month == 1 && day.getDayOfMonth() == 1;
            quarterEnds &= month == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        }
    }

    private void number(String text, long line) {
        NumberCell cell = NumberCell.parse(text);
        if (cell == null) {
            unreadable.add(line);
            return;
        }
        NumberCell.Marks mark = cell.marks();
        tally(mark).add(line);
        if (cell.percent()) {
            percentSigns.add(line);
        }
        currency(cell.currency(), line);
        if (type == FieldType.SHARE && !cell.percent()) {
            boolean comma = mark == NumberCell.Marks.COMMA_DECIMAL || mark == NumberCell.Marks.OPEN_COMMA;
            BigDecimal value = cell.value(!comma);
            if (value != null && value.signum() != 0) {
                (value.abs().compareTo(LARGE_SHARE) > 0 ? largeShares : smallShares).add(line);
            }
        }
    }

    private void currency(String code, long line) {
        if (!code.isEmpty() && (currencies.containsKey(code) || currencies.size() < MOST_CURRENCIES)) {
            currencies.computeIfAbsent(code, key -> new Tally()).add(line);
        }
    }

    Tally tally(NumberCell.Marks mark) {
        return marks.computeIfAbsent(mark, key -> new Tally());
    }

    /** The ends of the oldest and newest period that is written as one; empty where there is none. */
    List<LocalDate> months() {
        return oldest == null || newest == null ? List.of() : List.of(oldest, newest);
    }

    /** The oldest day under an order of the parts; null where there is none. */
    @Nullable
    LocalDate least(DateOrder order) {
        return least.get(order);
    }

    /** The newest day under an order of the parts; null where there is none. */
    @Nullable
    LocalDate most(DateOrder order) {
        return most.get(order);
    }
}
