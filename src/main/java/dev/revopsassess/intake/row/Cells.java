package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.FarDate;
import dev.revopsassess.intake.column.FoundTable;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.row.UnreadableCell.Fault;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.DateCell;
import dev.revopsassess.intake.text.NumberCell;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The row at hand, cell by cell, read as the columns were decided. A cell that cannot be read leaves its field unknown and
 * is said with line and column; it costs the row only where the reader cannot do without the field.
 */
public final class Cells extends RowFate {
    /** No company sells or spends so much, in any currency (house rule; the dearest has a turnover under 10^12 dollars). */
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(13);
    /** No company has so many leads or users (house rule: more than there are people). */
    private static final BigDecimal MOST_COUNTED = BigDecimal.TEN.pow(10);

    private final FoundTable table;
    private final Map<String, ColumnDecision> decisions;
    private final Currencies currencies;
    private final RowCurrency currency;
    private final RowAccount accounting;
    private final ClosingDay closing;
    private final IntakeSettings settings;
    private final CellWords words;
    private final ShownText shown;
    private final Map<Integer, String> names = new HashMap<>();
    private List<String> cells = List.of();
    private long line;

    Cells(
            FoundTable table,
            Map<String, ColumnDecision> decisions,
            Currencies currencies,
            RowAccount accounting,
            ClosingDay closing,
            IntakeSettings settings,
            CellWords words) {
        this.table = table;
        this.decisions = decisions;
        this.currencies = currencies;
        this.currency = new RowCurrency(Optional.ofNullable(decisions.get("currency")), currencies.report(), words);
        this.accounting = accounting;
        this.closing = closing;
        this.settings = settings;
        this.words = words;
        this.shown = new ShownText(table.mapping(), settings.discretion());
        table.mapping().periods().forEach(column -> names.put(column.index(), ExportFile.PERIODS));
        table.mapping().fields().forEach((field, index) -> names.put(index, field));
    }

    void row(Row row) {
        cells = row.cells();
        line = row.line();
        begin();
    }

    /** Every cell as it stands. */
    public List<String> all() {
        return cells;
    }

    /** Line of the row at hand, from 1. */
    public long line() {
        return line;
    }

    /** The place of the field's cell in the row at hand. */
    public Source source() {
        return Source.line(accounting.file(), line);
    }

    @Override
    public void say(Severity severity, String field, String code, String message) {
        accounting.at(line, severity, Optional.of(table.mapping().header(field)), code, message);
    }

    /** The row looks back from that day, which one of its columns says. */
    public void closes(String field, LocalDate day) {
        closing.add(day, Optional.of(table.mapping().header(field)), line);
    }

    /** Whether the table has a column for the field. */
    public boolean has(String field) {
        return table.mapping().has(field);
    }

    @Override
    public boolean decided(String field) {
        ColumnDecision decision = decisions.get(field);
        return decision != null && decision.undecided().isEmpty();
    }

    /** The cell's text without blanks around it and with single blanks inside; empty where it is missing. */
    public Optional<String> text(String field) {
        Integer index = table.mapping().fields().get(field);
        return index == null ? Optional.empty() : text(index);
    }

    /** Whether the column holds ids of which some were rounded, so that none of them tells who or what the row speaks of. */
    private boolean undecidedId(int index) {
        ColumnDecision decision = decisions.get(names.getOrDefault(index, ""));
        return decision != null
                && decision.undecided().isPresent()
                && table.mapping().type(decision.field()).isNaming();
    }

    private Optional<String> text(int index) {
        if (index >= cells.size()) {
            return Optional.empty();
        }
        String raw = cells.get(index);
        if (words.isMissing(raw)) {
            return Optional.empty();
        }
        boolean error = words.isError(raw);
        if (!error && !CellWords.isFormula(raw)) {
            return undecidedId(index)
                    ? Optional.empty()
                    : Optional.of(shown.text(names.getOrDefault(index, ""), Tidy.text(raw)));
        }
        ColumnDecision decision = decisions.get(names.getOrDefault(index, ""));
        if (decision != null) {
            unreadable(decision, index, raw, error ? Fault.ERROR : Fault.FORMULA, "");
        }
        return Optional.empty();
    }

    /** The text of a field that the row cannot do without. */
    public String required(String field, String what) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            reject("no " + what);
        }
        return text.orElse("");
    }

    /** The day in the field's cell; empty where it is blank or cannot be read, which is said. */
    public Optional<LocalDate> date(String field) {
        ColumnDecision decision = decisions.get(field);
        Optional<String> text = text(field);
        if (decision == null || text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        DateCell cell = DateCell.parse(text.get(), words);
        boolean forever = cell != null && cell.forever();
        if (forever && table.mapping().mayStayOpen(field)) {
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

    /** The period in the field's cell; empty where it is blank or cannot be read, which is said. */
    public Optional<Period> period(String field) {
        Optional<String> text = text(field);
        ColumnDecision decision = decisions.get(field);
        if (decision == null || text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        Period period = decision.period(text.get(), settings.fiscalStart(), words);
        if (period == null) {
            unreadable(decision, text.get(), "is not a period here");
        } else if (decision.isFar(period.to())) {
            far(decision, period.text());
            return Optional.empty();
        }
        return Optional.ofNullable(period);
    }

    /** The month of a cell that holds a month or a day of it. */
    public Optional<YearMonth> month(String field) {
        return monthDay(field).map(YearMonth::from);
    }

    /** The day of a cell that holds a month or a day of it; of a month its last. */
    public Optional<LocalDate> monthDay(String field) {
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
    public Optional<BigDecimal> money(String field) {
        ColumnDecision decision = decisions.get(field);
        Integer index = table.mapping().fields().get(field);
        return decision == null || index == null ? Optional.empty() : money(decision, index);
    }

    /** An amount of any column in the report currency. */
    public Optional<BigDecimal> money(ColumnDecision decision, int index) {
        Optional<String> text = text(index);
        if (text.isEmpty() && decision.dashIsZero() && NumberCell.isDash(cells, index)) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.parse(text.get(), words);
        BigDecimal value = cell == null ? null : cell.value(decision.dotDecimal());
        if (cell == null || value == null) {
            unreadable(decision, index, text.get(), Fault.CONTRADICTION, "is not an amount here");
            return Optional.empty();
        }
        Optional<String> code = currency.of(this, decision, cell);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> rate = currencies.rate(code.get());
        if (rate.isEmpty()) {
            lose("currency without a rate");
            return Optional.empty();
        }
        BigDecimal amount = value.multiply(decision.factor()).multiply(rate.get());
        if (amount.abs().compareTo(MOST_MONEY) > 0) {
            unreadable(decision, index, text.get(), Fault.OUT_OF_REASON, "is too large to be an amount");
            return Optional.empty();
        }
        return Optional.of(amount);
    }

    /** A ratio: 0.94 for 94 %. */
    public OptionalDouble share(String field) {
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
    public Optional<BigDecimal> number(String field) {
        return number(field, "is not a number here");
    }

    private Optional<BigDecimal> number(String field, String complaint) {
        ColumnDecision decision = decisions.get(field);
        Optional<String> text = text(field);
        if (decision == null || text.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = NumberCell.value(text.get(), decision.dotDecimal(), words);
        if (value == null) {
            unreadable(decision, text.get(), complaint);
        }
        return Optional.ofNullable(value);
    }

    /** A count; a yes counts 1, a no counts 0. */
    public OptionalLong count(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty() || !decided(field)) {
            return OptionalLong.empty();
        }
        Optional<Boolean> flag = words.flag(text.get());
        if (flag.isPresent()) {
            return OptionalLong.of(flag.get() ? 1 : 0);
        }
        Optional<BigDecimal> value = number(field, "is not a count here");
        if (value.isPresent() && (value.get().signum() < 0 || value.get().compareTo(MOST_COUNTED) > 0)) {
            unreadable(field, "is not a count here");
            return OptionalLong.empty();
        }
        return value.isPresent() ? OptionalLong.of(Math.round(value.get().doubleValue())) : OptionalLong.empty();
    }

    /** Complains of a cell that is there and does not say what its column says. */
    public void unreadable(String field, String complaint) {
        ColumnDecision decision = decisions.get(field);
        if (decision != null) {
            text(field).ifPresent(text -> unreadable(decision, text, complaint));
        }
    }

    private void far(ColumnDecision decision, String date) {
        var far = new FarDate(decision, date, table.mapping().mayStayOpen(decision.field()));
        say(Severity.WARNING, decision.field(), FarDate.CODE, far.message());
        if (!far.open()) {
            lose(decision.field() + FarDate.REASON);
        }
    }

    private void unreadable(ColumnDecision decision, String text, String complaint) {
        unreadable(
                decision,
                table.mapping().fields().getOrDefault(decision.field(), -1),
                text,
                Fault.CONTRADICTION,
                complaint);
    }

    private void unreadable(ColumnDecision decision, int index, String text, Fault fault, String complaint) {
        String header = index < 0 ? decision.field() : table.mapping().headers().get(index);
        garbled(index, new UnreadableCell(decision, header, text, fault, complaint));
    }

    /** Says which cells of the row could not be read and what becomes of it; to be called once its reader is done. */
    void sayUnreadable() {
        sayUnreadable(accounting, line, words, table.mapping().namesPeople());
    }
}
