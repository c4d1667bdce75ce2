package dev.revopsassess.intake;

import dev.revopsassess.record.FileAccount.SetAside.Why;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The row at hand, cell by cell, read as the columns were decided. A cell that contradicts its column rejects the row; a
 * cell without a digit where a number or date is due counts as missing and is warned about.
 */
final class Cells {
    private final Table table;
    private final Map<String, ColumnDecision> decisions;
    private final Currencies currencies;
    private final Accounting accounting;
    private final int fiscalYearStart;
    private final Discretion discretion;
    private final ClosingDay closing;
    private List<String> cells = List.of();
    private long line;
    private @Nullable String rejection;
    private final List<String> garbled = new ArrayList<>();
    private Why why = Why.NO_DATA;

    Cells(
            Table table,
            Map<String, ColumnDecision> decisions,
            Currencies currencies,
            Accounting accounting,
            ClosingDay closing,
            IntakeSettings settings) {
        this.table = table;
        this.decisions = decisions;
        this.currencies = currencies;
        this.accounting = accounting;
        this.fiscalYearStart = settings.fiscalYearStart();
        this.discretion = settings.discretion();
        this.closing = closing;
    }

    void row(Row row) {
        cells = row.cells();
        line = row.line();
        rejection = null;
        garbled.clear();
        why = Why.NO_DATA;
    }

    /** Every cell as it stands. */
    List<String> all() {
        return cells;
    }

    long line() {
        return line;
    }

    Source source() {
        return Source.line(accounting.file(), line);
    }

    /** Whether the row will not become a record. */
    boolean rejected() {
        return rejection != null;
    }

    /** Why not. */
    Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** What a rejection means for the figures. */
    Why why() {
        return why;
    }

    /** How many cells of the row, of those asked for so far, mean something and could not be read. */
    int garbled() {
        return garbled.size();
    }

    /** Whether the field has a cell that means something and could not be read; to be asked after the cell was. */
    boolean garbled(String field) {
        return garbled.contains(field);
    }

    /** Rejects the row; the first reason stands. What a cell lacks because it could not be read is not called missing. */
    void reject(String reason) {
        if (rejection == null) {
            rejection = garbled.isEmpty() ? reason : garbled.get(0) + " not readable";
            why = garbled.isEmpty() ? Why.INCOMPLETE : Why.LOST;
        }
    }

    /** Rejects a row of data that the figures will lack. */
    void lose(String reason) {
        if (rejection == null) {
            rejection = reason;
            why = Why.LOST;
        }
    }

    /** Leaves out a row that a stated rule does not count; no figure lacks it. */
    void leave(String reason) {
        if (rejection == null) {
            rejection = reason;
        }
    }

    /** Rejects the row and says so as a warning. */
    void reject(String reason, String field, String code, String message) {
        if (rejection == null) {
            rejection = reason;
            why = Why.INCOMPLETE;
        }
        say(Severity.WARNING, field, code, message);
    }

    void say(Severity severity, String field, String code, String message) {
        accounting.at(line, severity, Optional.of(table.mapping().header(field)), code, message, Optional.empty());
    }

    /** The row looks back from that day, which one of its columns says. */
    void closes(String field, LocalDate day) {
        closing.add(day, Optional.of(table.mapping().header(field)), line);
    }

    /** Whether the table has a column for the field. */
    boolean has(String field) {
        return table.mapping().has(field);
    }

    /** Whether the field has a column that could be decided. */
    boolean decided(String field) {
        ColumnDecision decision = decisions.get(field);
        return decision != null && decision.undecided().isEmpty();
    }

    /** The cell's text without blanks around it and with single blanks inside; empty where it is missing. */
    Optional<String> text(String field) {
        Integer index = table.mapping().fields().get(field);
        return index == null ? Optional.empty() : text(index);
    }

    private Optional<String> text(int index) {
        if (index >= cells.size()) {
            return Optional.empty();
        }
        String raw = cells.get(index);
        return Missing.is(raw) ? Optional.empty() : Optional.of(discretion.veil(Tidy.text(raw)));
    }

    /** The text of a field that the row cannot do without. */
    String required(String field, String what) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            reject("no " + what);
        }
        return text.orElse("");
    }

    Optional<LocalDate> date(String field) {
        ColumnDecision decision = decisions.get(field);
        Optional<String> text = text(field);
        if (decision == null || text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        DateCell cell = DateCell.parse(text.get());
        boolean forever = cell != null && cell.forever();
        if (forever && FieldType.mayStayOpen(table.mapping().kind(), field)) {
            return Optional.empty();
        }
        LocalDate day = cell == null ? null : cell.on(decision.dateOrder());
        if (forever || (day != null && decision.isFar(day))) {
            far(decision, day == null ? "a day after 2199" : day.toString());
            return Optional.empty();
        }
        if (day == null) {
            unreadable(decision, text.get(), "is not a date here");
        }
        return Optional.ofNullable(day);
    }

    Optional<Period> period(String field) {
        Optional<String> text = text(field);
        ColumnDecision decision = decisions.get(field);
        if (decision == null || text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        Period period = decision.period(text.get(), fiscalYearStart);
        if (period == null) {
            unreadable(decision, text.get(), "is not a period here");
        } else if (decision.isFar(period.to())) {
            far(decision, period.text());
            return Optional.empty();
        }
        return Optional.ofNullable(period);
    }

    /** The month of a cell that holds a month or a day of it. */
    Optional<YearMonth> month(String field) {
        return monthDay(field).map(YearMonth::from);
    }

    /** The day of a cell that holds a month or a day of it; of a month its last. */
    Optional<LocalDate> monthDay(String field) {
        Optional<Period> period = period(field);
        if (period.isPresent()
                && !YearMonth.from(period.get().from())
                        .equals(YearMonth.from(period.get().to()))) {
            ColumnDecision decision = decisions.get(field);
            if (decision != null) {
                unreadable(decision, text(field).orElse(""), "is longer than a month");
            }
            return Optional.empty();
        }
        return period.map(Period::to);
    }

    /** An amount in the report currency. */
    Optional<BigDecimal> money(String field) {
        ColumnDecision decision = decisions.get(field);
        Integer index = table.mapping().fields().get(field);
        return decision == null || index == null ? Optional.empty() : money(decision, index);
    }

    /** An amount of any column in the report currency. */
    Optional<BigDecimal> money(ColumnDecision decision, int index) {
        Optional<String> text = text(index);
        if (text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.parse(text.get());
        BigDecimal value = cell == null ? null : cell.value(decision.dotDecimal());
        if (cell == null || value == null) {
            unreadable(decision, text.get(), "is not an amount here");
            return Optional.empty();
        }
        String code = text("currency")
                .map(CurrencyWords::code)
                .or(() -> Optional.of(cell.currency()).filter(known -> !known.isEmpty()))
                .or(decision::currency)
                .orElse(currencies.report());
        Optional<BigDecimal> rate = currencies.rate(code);
        if (rate.isEmpty()) {
            lose("currency without a rate");
            return Optional.empty();
        }
        return Optional.of(value.multiply(decision.factor()).multiply(rate.get()));
    }

    /** A ratio: 0.94 for 94 %. */
    OptionalDouble share(String field) {
        ColumnDecision decision = decisions.get(field);
        Optional<BigDecimal> value = number(field, "is not a share here");
        if (value.isEmpty() || decision == null) {
            return OptionalDouble.empty();
        }
        boolean percent = decision.percent() || text(field).orElse("").contains("%");
        BigDecimal ratio = percent ? value.get().movePointLeft(2) : value.get();
        return OptionalDouble.of(ratio.doubleValue());
    }

    /** A number as it stands. */
    Optional<BigDecimal> number(String field) {
        return number(field, "is not a number here");
    }

    private Optional<BigDecimal> number(String field, String complaint) {
        ColumnDecision decision = decisions.get(field);
        Optional<String> text = text(field);
        if (decision == null || text.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = NumberCell.value(text.get(), decision.dotDecimal());
        if (value == null) {
            unreadable(decision, text.get(), complaint);
        }
        return Optional.ofNullable(value);
    }

    /** A count; a yes counts 1, a no counts 0. */
    OptionalLong count(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty() || !decided(field)) {
            return OptionalLong.empty();
        }
        Optional<Boolean> flag = Tidy.flag(text.get());
        if (flag.isPresent()) {
            return OptionalLong.of(flag.get() ? 1 : 0);
        }
        Optional<BigDecimal> value = number(field, "is not a count here");
        return value.isPresent() ? OptionalLong.of(Math.round(value.get().doubleValue())) : OptionalLong.empty();
    }

    /** Complains of a cell that is there and does not say what its column says. */
    void unreadable(String field, String complaint) {
        ColumnDecision decision = decisions.get(field);
        if (decision != null) {
            text(field).ifPresent(text -> unreadable(decision, text, complaint));
        }
    }

    private void far(ColumnDecision decision, String date) {
        var far = new FarDate(
                decision, date, FieldType.mayStayOpen(table.mapping().kind(), decision.field()));
        say(Severity.WARNING, decision.field(), FarDate.CODE, far.message());
        if (!far.open()) {
            lose(decision.field() + FarDate.REASON);
        }
    }

    private void unreadable(ColumnDecision decision, String text, String complaint) {
        var cell = new UnreadableCell(decision, text, complaint, table.mapping().namesPeople());
        say(Severity.WARNING, decision.field(), cell.code(), cell.message());
        garbled.add(decision.field());
        if (cell.contradicts()) {
            lose(decision.field() + " not readable");
        }
    }
}
