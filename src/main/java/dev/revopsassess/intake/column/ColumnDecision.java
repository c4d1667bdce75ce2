package dev.revopsassess.intake.column;

import dev.revopsassess.intake.text.DateCell;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.intake.text.NumberCell.Marks;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a column, once, from all its values.
 *
 * @param field canonical field
 * @param header header as it stands in the file
 * @param order order of numeric dates; empty where it does not matter or could not be decided
 * @param dotDecimal whether the dot is the decimal mark
 * @param percent whether plain numbers are percentages
 * @param currency currency of the amounts, from header or cells; empty where they do not say
 * @param factor what an amount is multiplied with to be whole units of money, such as 0.01 for cents
 * @param span from the oldest to the newest of its dates, those left out that stand far from all others; empty where it
 *     has no dates
 * @param undecided what would settle it; empty where all is decided
 * @param how the decision in words, for reports
 * @param proof the cells that it rests on, in words, such as {@code 208 other cells use a decimal point}; empty text
 *     where it rests on none
 */
public record ColumnDecision(
        String field,
        String header,
        Optional<DateOrder> order,
        boolean dotDecimal,
        boolean percent,
        Optional<String> currency,
        BigDecimal factor,
        Optional<Period> span,
        Optional<String> undecided,
        String how,
        String proof) {

    /** Says of a column of amounts that a dash in it is the zero of an accounting format. */
    static final String DASH = "a dash for zero";

    private static final String SEVERAL = "several currencies";

    /** A column whose cells need no decision. */
    public static ColumnDecision plain(String field, String header) {
        return new ColumnDecision(
                field,
                header,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    /** Of a column that names the currency of each row. */
    static ColumnDecision currencies(String field, String header, ColumnProfile profile) {
        ColumnDecision plain = plain(field, header);
        return switch (profile.currencies.size()) {
            case 0 -> plain;
            case 1 -> plain.with(Optional.of(profile.currencies.firstKey()), BigDecimal.ONE);
            default -> plain.so(SEVERAL);
        };
    }

    /** The order that dates are read in; where no order is needed either gives the same. */
    public DateOrder dateOrder() {
        return order.orElse(DateOrder.DAY_FIRST);
    }

    /** This decision with the currency that the column is in. */
    public ColumnDecision with(Optional<String> code, BigDecimal times) {
        return new ColumnDecision(field, header, order, dotDecimal, percent, code, times, span, undecided, how, proof);
    }

    /** This decision with the days that most of the column lies between. */
    public ColumnDecision within(Optional<Period> dates) {
        return new ColumnDecision(
                field, header, order, dotDecimal, percent, currency, factor, dates, undecided, how, proof);
    }

    private ColumnDecision so(String words) {
        return new ColumnDecision(
                field, header, order, dotDecimal, percent, currency, factor, span, undecided, words, proof);
    }

    /** Whether the rows are of several currencies, so that a row that names none may be of any. */
    public boolean severalCurrencies() {
        return how.equals(SEVERAL);
    }

    /** Whether a day stands far from all others of the column. */
    public boolean isFar(LocalDate day) {
        return span.filter(dates -> !dates.covers(day)).isPresent();
    }

    /** Whether a dash alone is zero in this column and not a word for "missing". */
    public boolean dashIsZero() {
        return how.contains(DASH);
    }

    /** Cells that agree, in words; empty text for none. */
    static String proof(long cells, String habit) {
        return cells == 0 ? "" : NumberText.counted(cells, "other cell ", "other cells ") + habit;
    }

    /** A column whose cells can be read in several ways, with the sentence that asks which holds. */
    public ColumnDecision undecided(String why) {
        return new ColumnDecision(
                field, header, order, dotDecimal, percent, currency, factor, span, Optional.of(why), how, proof);
    }

    /** The period or day that a cell of this column means; null where it means none. */
    @Nullable
    public Period period(String cell, int fiscalYearStart, CellWords words) {
        boolean fiscal = header.toLowerCase(Locale.ROOT).contains("fiscal");
        Period period = PeriodCell.parse(cell, fiscal, fiscalYearStart, words);
        LocalDate day = period == null ? DateCell.day(cell, dateOrder(), words) : null;
        return day == null ? period : Period.on(day);
    }

    /** What the values of one column prove about the order of its dates; empty where they prove nothing. */
    static Optional<DateOrder> provenOrder(ColumnProfile profile) {
        long day = profile.dayFirst.count();
        long month = profile.monthFirst.count();
        if (day == 0 && month == 0) {
            return profile.dottedDate.count() > 0 ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
        }
        return day == month ? Optional.empty() : Optional.of(day > month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** What the values of one column prove about its decimal mark: true for the dot. */
    static Optional<Boolean> provenDot(ColumnProfile profile) {
        long dot = profile.tally(Marks.DOT_DECIMAL).count();
        long comma = profile.tally(Marks.COMMA_DECIMAL).count();
        return dot == comma ? Optional.empty() : Optional.of(dot > comma);
    }
}
