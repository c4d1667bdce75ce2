package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.FoundTable;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.PeriodHeaders;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.column.TableRows;
import dev.revopsassess.intake.column.Units;
import dev.revopsassess.intake.file.PlainRows;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.DateLine;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside.Why;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusMeaning;
import dev.revopsassess.value.table.StatusTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One recognised file on its way through: profiled in a first pass, decided column by column, read in a second pass. */
public final class ExportFile {
    /** Key under which all columns of a wide table are decided together. */
    public static final String PERIODS = "months";

    private final FoundTable table;
    private final TableRows rows;
    private final RowAccount accounting;
    private final IntakeSettings settings;
    private final CellWords words;
    private final NonDataRows furniture;
    private boolean labelled;
    private long misfits;
    private final Map<String, ColumnProfile> profiles = new TreeMap<>();
    private final Map<String, ColumnDecision> decisions = new TreeMap<>();
    private final GroupCells groups;
    private final List<Consumer<Optional<LocalDate>>> remarks = new ArrayList<>();
    private final ClosingDay closing;
    private final List<String> dateLines;
    private final List<Mapping.PeriodColumn> periods;
    private @Nullable Currencies currencies;
    private @Nullable StatusTable statusTable;
    private Optional<PlainTable> plain = Optional.empty();

    /** A file on its way from table to records. */
    public ExportFile(FoundTable table, IntakeSettings settings, HeaderTable headers) {
        this.table = table;
        this.rows = new TableRows(table);
        this.settings = settings;
        this.words = headers.cells();
        this.furniture = NonDataRows.of(table, headers);
        this.groups = new GroupCells(table.mapping());
        this.closing = new ClosingDay(settings.lastDay());
        this.dateLines = headers.made();
        this.accounting = new RowAccount(settings.discretion().veil(table.file().name()));
        this.periods = PeriodHeaders.near(table.mapping(), accounting);
    }

    /** The columns of a wide table that are read. */
    public List<Mapping.PeriodColumn> periods() {
        return periods;
    }

    /** The table with its header and its columns. */
    public FoundTable table() {
        return table;
    }

    Kind kind() {
        return table.mapping().kind();
    }

    /** The account of its rows. */
    public RowAccount accounting() {
        return accounting;
    }

    /** The newest day that the rows close on; columns that look ahead do not set it. */
    public ClosingDay closing() {
        return closing;
    }

    /** What the run was told. */
    public IntakeSettings settings() {
        return settings;
    }

    Currencies currencies() {
        return java.util.Objects.requireNonNull(currencies);
    }

    /** Whether the system that the file comes from has this trait. */
    public boolean hasTrait(String trait) {
        var system = table.mapping().system();
        return system.isPresent() && system.get().traits().contains(trait);
    }

    /** What the cells of the field's column look like. */
    public ColumnProfile profile(String field) {
        ColumnProfile known = profiles.get(field);
        return known == null ? new ColumnProfile(FieldType.TEXT, words) : known;
    }

    /** The decision for the field's column. */
    public ColumnDecision decision(String field) {
        ColumnDecision known = decisions.get(field);
        return known == null ? ColumnDecision.plain(field, field) : known;
    }

    /** Names the file, now that the people of all files are known. */
    public void nameWithoutPeople() {
        accounting.call(settings.discretion().veil(table.file().name()));
    }

    /** First pass: every column's values. */
    public void profile() throws IOException {
        Mapping mapping = table.mapping();
        mapping.fields()
                .forEach((field, index) -> profiles.put(field, ColumnProfile.of(mapping, field, settings, words)));
        ColumnProfile periods = new ColumnProfile(FieldType.MONEY, words);
        if (!mapping.periods().isEmpty()) {
            profiles.put(PERIODS, periods);
        }
        var owners = new PeopleColumns(mapping, settings.discretion());
        var columns = new TreeMap<Integer, ColumnProfile>();
        mapping.fields().forEach((field, index) -> columns.put(index, profile(field)));
        Consumer<Row> usual = row -> {
            labelled = labelled || furniture.isLabelled(row);
            Optional<String> form = furniture.form(row);
            if (form.isEmpty() || NonDataRows.broken(form.get())) {
                owners.meet(row.cells());
                misfits += form.isPresent() ? 1 : -1;
            }
            if (form.isPresent()) {
                return;
            }
            groups.observe(row);
            columns.forEach((index, profile) -> add(profile, row, index));
            this.periods.forEach(column -> add(periods, row, column.index()));
        };
        plain = PlainTable.of(table, words);
        if (plain.isEmpty()) {
            rows.each(above -> {}, usual);
            return;
        }
        boolean most = plain.get().profile(this::profile, groups, usual);
        misfits -= plain.get().profile().rows();
        plain = plain.filter(large -> most && !labelled && !groups.isGrouped());
    }

    /** The way of large files to read its rows; empty where each row has to be read by itself. */
    public Optional<PlainTable> plain() {
        return plain;
    }

    /** Whether most rows below what looks like a header do not fit it, as in prose; to be asked after {@link #profile()}. */
    public boolean isMostlyBroken() {
        return misfits > 0;
    }

    private void add(ColumnProfile profile, Row row, int index) {
        String cell = row.cells().get(index);
        if (!words.isMissing(cell) && !words.isError(cell) && !CellWords.isFormula(cell)) {
            profile.add(Tidy.text(cell), row.line());
        }
    }

    /** The currencies that the file names, in headers, cells or a column of their own. */
    Set<String> currenciesNamed() {
        return DecidedColumns.currenciesNamed(this, profiles);
    }

    /** The decisions, once all files are profiled and the report currency is known. */
    public void decide(Currencies money, StatusTable meanings) {
        currencies = money;
        statusTable = meanings;
        Optional<Unrated> unrated = currenciesNamed().stream()
                .filter(code -> money.rate(code).isEmpty())
                .findFirst()
                .map(code -> Unrated.of(code, table.mapping(), profiles));
        decisions.putAll(DecidedColumns.decide(this, profiles, unrated));
        FiscalNames.say(this);
        UndecidedColumns.say(this, unrated, decisions.values());
    }

    /** Leaves a column that was decided to the undecided ones, for what its rows show. */
    public void giveUp(String field, String why) {
        decisions.put(field, decision(field).undecided(why));
    }

    /** The header of a field's column; of all the columns of a wide table that of the first. */
    String header(String field) {
        return field.equals(PERIODS)
                ? table.mapping().headers().get(periods.get(0).index())
                : table.mapping().header(field);
    }

    /** Whether the file has amounts of money. */
    boolean hasMoney() {
        return profiles.values().stream().anyMatch(profile -> profile.type() == FieldType.MONEY);
    }

    /** The units that its headers state. */
    public Units units(String field, String header) {
        return new Units(settings, kind().word() + "." + field, header, table.file(), table.mapping(), words);
    }

    /** Second pass: each row of data to its reader; each row is counted. */
    public void read(Consumer<Cells> reader) throws IOException {
        read(reader, broken -> {}, Optional.empty());
    }

    /** The same; rows broken in form, whose cells are a guess, have a reader of their own, and plain rows of a large file a taker. */
    public void read(Consumer<Cells> reader, Consumer<Row> broken, Optional<PlainRows.Taker> taker) throws IOException {
        Optional<Totals> totals = totals();
        var cells = cells(accounting, closing);
        var made = new ArrayList<LocalDate>();
        var dateLine = new DateLine(dateLines, DecidedColumns.dateOrder(decisions.values(), settings), words);
        Consumer<Row> title = row -> dateLine.day(row.cells())
                .filter(day -> settings.lastDay().filter(day::isAfter).isEmpty())
                .ifPresent(made::add);
        Consumer<Row> usual = row -> {
            Optional<String> reason = furniture.reason(row, accounting, totals);
            if (reason.isPresent()) {
                boolean lost = NonDataRows.broken(reason.get());
                accounting.setAside(reason.get(), row.line(), lost ? Why.LOST : Why.NO_DATA);
                title.accept(row);
                if (lost) {
                    broken.accept(row);
                }
                return;
            }
            cells.row(groups.fill(row));
            reader.accept(cells);
            cells.sayUnreadable();
            if (cells.rejection().isPresent()) {
                accounting.setAside(cells.rejection().get(), row.line(), cells.why());
                title.accept(row);
            } else {
                accounting.used();
            }
        };
        if (plain.isPresent() && taker.isPresent()) {
            plain.get().each(title, usual, taker.get());
        } else {
            rows.each(title, usual);
        }
        made.stream().max(LocalDate::compareTo).ifPresent(closing::settle);
    }

    /** A pass over the same rows before the second one, in which nothing is counted and nothing is said. */
    public void scan(Consumer<Cells> reader) throws IOException {
        var silent = new RowAccount(accounting.file());
        Optional<Totals> totals = totals();
        var cells = silent();
        var filler = groups.again();
        rows.each(above -> {}, row -> {
            if (furniture.reason(row, silent, totals).isEmpty()) {
                cells.row(filler.fill(row));
                reader.accept(cells);
            }
        });
    }

    /** A reader of rows of which nothing is counted and nothing is said. */
    Cells silent() {
        return cells(new RowAccount(accounting.file()), new ClosingDay(settings.lastDay()));
    }

    private Cells cells(RowAccount account, ClosingDay day) {
        return new Cells(table, decisions, currencies(), account, day, settings, words);
    }

    /** What adds up the rows of one pass; empty where no row is labelled as a total. */
    private Optional<Totals> totals() {
        return labelled ? Optional.of(new Totals(table.mapping(), words, decisions)) : Optional.empty();
    }

    /**
     * A column of status. What it does not know is said with the account of the file.
     *
     * @param unsaid the meaning as which an unknown status is read
     * @param treatment what becomes of rows with an unknown status, as a sentence
     */
    public <M extends StatusMeaning> StatusColumn<M> status(String field, Class<M> type, M unsaid, String treatment) {
        var column = new StatusColumn<>(table.mapping(), statuses(), field, type, unsaid, treatment);
        onceDone(day -> column.say(accounting));
        return column;
    }

    /** Words in cells that are no data. */
    public CellWords words() {
        return words;
    }

    /** Whether the header of a field says that its amounts are totals. */
    public boolean namesATotal(String field) {
        return words.label(table.mapping().header(field)) != CellWords.Label.NONE;
    }

    /** What statuses mean. */
    public StatusTable statuses() {
        return java.util.Objects.requireNonNull(statusTable);
    }

    /** Canonical fields that have a column and could be decided. */
    public Set<String> fields() {
        return DecidedColumns.fields(decisions.values());
    }

    /** Canonical fields that could not be decided, with what would settle them. */
    public Map<String, String> undecided() {
        return DecidedColumns.open(decisions.values(), accounting.file(), settings.discretion());
    }

    /** What is to be said once all files are read, when the day of the report is known where there is one. */
    public void onceDone(Consumer<Optional<LocalDate>> remark) {
        remarks.add(remark);
    }

    /** What became of the file; the day is that of the report, as far as dates tell it. */
    public FileAccount account(Optional<LocalDate> day) {
        remarks.forEach(remark -> remark.accept(day));
        return accounting.close(Optional.of(table), ColumnEcho.of(table.mapping(), this::decision));
    }
}
