package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.people.Quoted;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusMeaning;
import dev.revopsassess.value.table.StatusTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column of status, asked row by row. A status that no table knows is neither good nor bad: it is counted, and once the
 * file is read each is said with the line of configuration that settles it.
 *
 * @param <M> the meanings that the kind of export has
 */
public final class StatusColumn<M extends StatusMeaning> {
    /** House: a reader looks through a dozen or so; a column with more different words holds remarks and no status. */
    private static final int LISTED = 12;

    /** House: more different words than any status column has, and few enough to keep. */
    private static final int KEPT = 1_000;

    private static final class Unknown {
        private final String cell;
        private final long first;
        private long last;
        private long rows;

        private Unknown(String cell, long line) {
            this.cell = cell;
            this.first = line;
        }
    }

    private final Mapping mapping;
    private final StatusTable table;
    private final String field;
    private final Class<M> type;
    private final M unsaid;
    private final String treatment;
    private final Map<String, Optional<M>> known = new HashMap<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private long more;
    private Severity severity = Severity.WARNING;
    private boolean sure = true;

    /**
     * The column of a field.
     *
     * @param unsaid the meaning as which an unknown status is read until somebody says what it means
     * @param treatment what becomes of rows with an unknown status, as a sentence
     */
    StatusColumn(Mapping mapping, StatusTable table, String field, Class<M> type, M unsaid, String treatment) {
        this.mapping = mapping;
        this.table = table;
        this.field = field;
        this.type = type;
        this.unsaid = unsaid;
        this.treatment = treatment;
    }

    /** The same for a column whose words are often a company's own: what no table knows is a note. */
    public StatusColumn<M> asNote() {
        severity = Severity.NOTE;
        return this;
    }

    /** The same for a column that may hold something else: it is one of status where a table knows one of its words. */
    public StatusColumn<M> perhaps() {
        sure = false;
        return this;
    }

    /** What the row's status says; empty where the cell is blank and where no table knows it, which is noted. */
    public Optional<M> says(Cells cells) {
        Optional<String> text = text(cells);
        Optional<M> meaning = text.flatMap(this::meaning);
        if (text.isPresent() && meaning.isEmpty()) {
            note(text.get(), cells.line());
        }
        return meaning;
    }

    /** The same without a note of what no table knows. */
    public Optional<M> known(Cells cells) {
        return text(cells).flatMap(this::meaning);
    }

    /** Whether the row has a status that no table knows. */
    public boolean unknown(Cells cells) {
        return text(cells).isPresent() && known(cells).isEmpty();
    }

    private Optional<String> text(Cells cells) {
        return cells.text(field).filter(cell -> !HeaderTable.plain(cell).isEmpty());
    }

    private Optional<M> meaning(String cell) {
        Optional<M> before = known.get(cell);
        if (before != null) {
            return before;
        }
        Optional<M> meaning = table.meaning(kind(), system(), cell).map(type::cast);
        if (known.size() < KEPT) {
            known.put(cell, meaning);
        }
        return meaning;
    }

    private void note(String cell, long line) {
        String plain = HeaderTable.plain(cell);
        if (unknown.size() >= KEPT && !unknown.containsKey(plain)) {
            more++;
            return;
        }
        Unknown word = unknown.computeIfAbsent(plain, any -> new Unknown(cell, line));
        word.rows += word.last == line ? 0 : 1;
        word.last = line;
    }

    /** Says each unknown status once, with how many rows have it. */
    void say(RowAccount accounting) {
        if (!sure && known.values().stream().noneMatch(Optional::isPresent)) {
            return;
        }
        Optional<String> header = Optional.of(mapping.header(field));
        unknown.entrySet().stream().limit(LISTED).forEach(entry -> {
            Unknown word = entry.getValue();
            accounting.at(
                    word.first,
                    severity,
                    header,
                    "status-not-known",
                    quoted(word.cell) + " is a status that no table knows ("
                            + NumberText.counted(word.rows, "row", "rows, this is the first") + "). " + treatment
                            + " Say what it means.",
                    nameable(word.cell) ? Optional.of(fix(entry.getKey())) : Optional.empty());
        });
        long others = Math.max(0, unknown.size() - LISTED) + more;
        if (others > 0) {
            accounting.say(
                    severity,
                    header,
                    "status-not-known",
                    others
                            + " more statuses that no table knows are not listed. Check that the column is one of status.");
        }
    }

    private String fix(String plain) {
        M proposed = table.nearest(kind(), system(), plain).map(type::cast).orElse(unsaid);
        List<M> all = List.of(type.getEnumConstants());
        String others = all.stream()
                .filter(meaning -> !meaning.equals(proposed))
                .map(StatusMeaning::word)
                .collect(Collectors.joining(", "));
        return "statuses: { " + Tidy.yamlKey(kind() + "." + plain) + ": " + proposed.word() + " }   # or " + others;
    }

    /** A cell may have slipped here from a column of names: two words that no status holds are not quoted. */
    private boolean nameable(String cell) {
        return !People.mayNameSomebody(cell) || table.speaksOf(kind(), cell);
    }

    private String quoted(String cell) {
        return nameable(cell) ? "\"" + Tidy.quote(cell) + "\"" : Quoted.open(cell);
    }

    private String kind() {
        return mapping.kind().word();
    }

    private Optional<String> system() {
        return mapping.system().map(HeaderTable.SystemSignature::name);
    }
}
