package dev.revopsassess.intake.column;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.CellSort;
import dev.revopsassess.intake.text.DateCell;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.intake.text.NumberCell;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.intake.text.Spread;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all the values of one column say together, gathered in one pass in bounded memory. */
public final class ColumnProfile {
    /** How often something was met, and where first. */
    public static final class Tally {
        private long count;
        private long firstLine;

        /** Counts so many cells, the first of them in this line. */
        void add(long line, long cells) {
            firstLine = count == 0 ? line : Math.min(firstLine, line);
            count += cells;
        }

        /** How many cells were counted. */
        public long count() {
            return count;
        }

        /** The first line that was counted. */
        public long firstLine() {
            return firstLine;
        }
    }

    private static final int MOST_CURRENCIES = 50;
    private static final Pattern CUT_ID = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{1,3}");
    private static final BigDecimal LARGE_SHARE = BigDecimal.valueOf(3);

    private final FieldType type;
    private final boolean fiscalHeader;
    private final int fiscalStart;
    /** Cells that hold something. */
    public final Tally values = new Tally();

    final Tally unreadable = new Tally();
    final Tally dayFirst = new Tally();
    final Tally monthFirst = new Tally();
    final Tally openDate = new Tally();
    final Tally dottedDate = new Tally();
    final Map<NumberCell.Marks, Tally> marks = new EnumMap<>(NumberCell.Marks.class);
    private final Map<CellSort, Tally> sorts = new EnumMap<>(CellSort.class);
    final Tally dashes = new Tally();
    /** Ids that a spreadsheet cut to scientific notation: several may have become one. */
    final Tally cutIds = new Tally();

    /** Periods named by fiscal year, and periods longer than a month. */
    public final Tally fiscal = new Tally();

    /** Periods that are named by two years. */
    public final Tally twoYears = new Tally();
    /** Periods of a quarter or longer. */
    public final Tally longPeriods = new Tally();

    final Tally percentSigns = new Tally();
    final Tally smallShares = new Tally();
    final Tally largeShares = new Tally();
    /** The currencies that cells of the column name, with how often each does. */
    public final TreeMap<String, Tally> currencies = new TreeMap<>();

    private final Map<DateOrder, Spread> spreads = new EnumMap<>(DateOrder.class);
    private final CellWords words;
    private boolean quarterStarts = true;
    private boolean quarterEnds = true;

    /** An empty profile of a column of this type. */
    public ColumnProfile(FieldType type, CellWords words) {
        this(type, false, 1, words);
    }

    /** Of a field's column, whose periods are taken as {@link ColumnDecision#period} takes them. */
    public static ColumnProfile of(Mapping mapping, String field, IntakeSettings settings, CellWords words) {
        return new ColumnProfile(mapping.type(field), isFiscal(mapping, field), settings.fiscalStart(), words);
    }

    /** Whether a column's header says that its periods are fiscal. */
    public static boolean isFiscal(Mapping mapping, String field) {
        return mapping.has(field)
                && mapping.header(field).toLowerCase(Locale.ROOT).contains("fiscal");
    }

    private ColumnProfile(FieldType type, boolean fiscalHeader, int fiscalStart, CellWords words) {
        this.words = words;
        this.type = type;
        this.fiscalHeader = fiscalHeader;
        this.fiscalStart = fiscalStart;
        for (NumberCell.Marks mark : NumberCell.Marks.values()) {
            marks.put(mark, new Tally());
        }
    }

    /** Whether an id was cut to scientific notation. */
    static boolean isCutId(String text) {
        return text.indexOf('+') > 0 && CUT_ID.matcher(text.strip()).matches();
    }

    /** What the column is to hold. */
    public FieldType type() {
        return type;
    }

    /** Takes in one cell that is not missing. */
    public void add(String text, long line) {
        add(text, line, 1);
    }

    /** Takes in so many cells that are not missing and look like this one, the first of them in this line. */
    void add(String text, long line, long cells) {
        values.add(line, cells);
        switch (type) {
            case DATE, MONTH, PERIOD -> date(text, line, cells);
            case MONEY, SHARE, NUMBER -> number(text, line, cells);
            case STEP, RESPONSE -> sorted(text, line, cells);
            case CURRENCY -> currency(words.code(text), line, cells);
            case NAME, PERSON -> {
                if (isCutId(text)) {
                    cutIds.add(line, cells);
                }
            }
            case TEXT -> {}
        }
    }

    private void sorted(String text, long line, long cells) {
        CellSort sort = CellSort.of(text, words);
        sorts.computeIfAbsent(sort, any -> new Tally()).add(line, cells);
        if (sort == CellSort.DAY) {
            date(text, line, cells);
        } else if (!sort.ofOne()) {
            number(text, line, cells);
        }
    }

    /** How many cells of the column are of a sort. */
    public long sorted(CellSort sort) {
        Tally tally = sorts.get(sort);
        return tally == null ? 0 : tally.count();
    }

    private void date(String text, long line, long cells) {
        Period period = type != FieldType.MONTH && type != FieldType.PERIOD
                ? null
                : PeriodCell.parse(text, fiscalHeader, fiscalStart, words);
        if (type == FieldType.MONTH || type == FieldType.PERIOD) {
            named(text, period, line, cells);
        }
        if (period != null) {
            for (DateOrder order : DateOrder.values()) {
                spread(order).add(period.to(), cells);
            }
            return;
        }
        DateCell cell = DateCell.parse(text, words);
        if (cell == null) {
            unreadable.add(line, cells);
            return;
        }
        cell.evidence().ifPresent(order -> (order == DateOrder.DAY_FIRST ? dayFirst : monthFirst).add(line, cells));
        if (cell.ambiguous()) {
            openDate.add(line, cells);
        }
        if (cell.open() && cell.dotted()) {
            dottedDate.add(line, cells);
        }
        for (DateOrder order : DateOrder.values()) {
            LocalDate day = cell.on(order);
            if (day != null) {
                span(order, day, cells);
            }
        }
    }

    private void named(String text, @Nullable Period period, long line, long cells) {
        if (PeriodCell.fiscal(text, words)) {
            fiscal.add(line, cells);
        }
        if (PeriodCell.twoYears(text, words)) {
            twoYears.add(line, cells);
        }
        if (period != null && period.from().plusMonths(1).isBefore(period.to())) {
            longPeriods.add(line, cells);
        }
    }

    private void span(DateOrder order, LocalDate day, long cells) {
        spread(order).add(day, cells);
        if (order == DateOrder.DAY_FIRST) {
            int month = day.getMonthValue() % 3;
            quarterStarts &= month == 1 && day.getDayOfMonth() == 1;
            quarterEnds &= month == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        }
    }

    private void number(String text, long line, long cells) {
        NumberCell cell = NumberCell.parse(text, words);
        if (cell == null) {
            unreadable.add(line, cells);
            return;
        }
        if (cell.dash()) {
            dashes.add(line, cells);
        }
        NumberCell.Marks mark = cell.marks();
        tally(mark).add(line, cells);
        if (cell.percent()) {
            percentSigns.add(line, cells);
        }
        if (type == FieldType.MONEY) {
            currency(cell.currency(), line, cells);
        }
        if (type == FieldType.SHARE && !cell.percent()) {
            boolean comma = mark == NumberCell.Marks.COMMA_DECIMAL || mark == NumberCell.Marks.OPEN_COMMA;
            BigDecimal value = cell.value(!comma);
            if (value != null && value.signum() != 0) {
                (value.abs().compareTo(LARGE_SHARE) > 0 ? largeShares : smallShares).add(line, cells);
            }
        }
    }

    private void currency(String code, long line, long cells) {
        if (CellWords.isCode(code) && (currencies.containsKey(code) || currencies.size() < MOST_CURRENCIES)) {
            currencies.computeIfAbsent(code, key -> new Tally()).add(line, cells);
        }
    }

    Tally tally(NumberCell.Marks mark) {
        return marks.computeIfAbsent(mark, key -> new Tally());
    }

    /** A date stands for its quarter where all dates of the column begin or end one, else for its month. */
    public Period whole(Period period) {
        if (!period.from().equals(period.to())) {
            return period;
        }
        YearMonth month = YearMonth.from(period.from());
        if (quarterStarts) {
            return Period.months(month, month.plusMonths(2));
        }
        return quarterEnds ? Period.months(month.minusMonths(2), month) : Period.months(month, month);
    }

    /** How the days and periods of the column lie under an order of the parts. */
    public Spread spread(DateOrder order) {
        return spreads.computeIfAbsent(order, key -> new Spread());
    }
}
