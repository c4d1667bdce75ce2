package dev.revopsassess.intake;

import dev.revopsassess.intake.UnreadableCell.Fault;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.CellWords;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The row at hand, cell by cell, read as the columns were decided. A cell that cannot be read leaves its field unknown and
 * is said with line and column; it costs the row only where the reader cannot do without the field.
 */
final class Cells extends RowFate {
    /** Fields of text that only say which function, team, level or question a row is about. */
    private static final Set<String> STAY = Set.of("function", "team", "level", "question");

    /** No company sells or spends so much, in any currency (house rule; the dearest has a turnover under 10^12 dollars). */
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(13);
    /** No company has so many leads or users (house rule: more than there are people). */
    private static final BigDecimal MOST_COUNTED = BigDecimal.TEN.pow(10);

    private final Table table;
    private final Map<String, ColumnDecision> decisions;
    private final Currencies currencies;
    private final RowCurrency currency;
    private final Accounting accounting;
    private final ClosingDay closing;
    private final IntakeSettings settings;
    private final CellWords words;
    private final Map<Integer, String> names = new HashMap<>();
    private List<String> cells = List.of();
    private long line;

    Cells(
            Table table,
            Map<String, ColumnDecision> decisions,
            Currencies currencies,
            Accounting accounting,
            ClosingDay closing,
            IntakeSettings settings,
            CellWords words) {
        this.table = table;
        this.decisions = decisions;
        this.currencies = currencies;
        this.currency = new RowCurrency(Optional.ofNullable(decisions.get("currency")), currencies.report());
        this.accounting = accounting;
        this.closing = closing;
        this.settings = settings;
        this.words = words;
        table.mapping().periods().forEach(column -> names.put(column.index(), Reading.PERIODS));
        table.mapping().fields().forEach((field, index) -> names.put(index, field));
    }

    void row(Row row) {
        cells = row.cells();
        line = row.line();
        begin();
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

    @Override
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

    @Override
    boolean decided(String field) {
        ColumnDecision decision = decisions.get(field);
        return decision != null && decision.undecided().isEmpty();
    }

    /** The cell's text without blanks around it and with single blanks inside; empty where it is missing. */
    Optional<String> text(String field) {
        Integer index = table.mapping().fields().get(field);
        return index == null ? Optional.empty() : text(index);
    }

    /** Whether the column holds ids of which some were rounded, so that none of them tells who or what the row speaks of. */
    private boolean undecidedId(int index) {
        ColumnDecision decision = decisions.get(names.getOrDefault(index, ""));
        return decision != null
                && decision.undecided().isPresent()
                && FieldType.of(table.mapping().kind(), decision.field()) == FieldType.NAME;
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
            return undecidedId(index) ? Optional.empty() : Optional.of(shown(Tidy.text(raw), index));
        }
        ColumnDecision decision = decisions.get(names.getOrDefault(index, ""));
        if (decision != null) {
            unreadable(decision, index, raw, error ? Fault.ERROR : Fault.FORMULA, "");
        }
        return Optional.empty();
    }

    /** A text that leaves intake without people's names, or one that is compared in here with the names that it has. */
    private String shown(String text, int index) {
        String field = names.getOrDefault(index, "");
        boolean leaves = FieldType.of(table.mapping().kind(), field) == FieldType.TEXT && !STAY.contains(field);
        return leaves || field.equals("currency")
                ? settings.discretion().veil(text)
                : settings.discretion().veilCompany(text);
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
        Period period = decision.period(text.get(), settings.fiscalStart());
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
        if (text.isEmpty() && decision.dashIsZero() && NumberCell.isDash(cells, index)) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (text.isEmpty() || decision.undecided().isPresent()) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.parse(text.get());
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
        if (value.isPresent() && (value.get().signum() < 0 || value.get().compareTo(MOST_COUNTED) > 0)) {
            unreadable(field, "is not a count here");
            return OptionalLong.empty();
        }
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
