package dev.revopsassess.intake.column;

import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable.KindHeaders;
import dev.revopsassess.value.table.HeaderTable.SystemSignature;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the headers of a table were taken for.
 *
 * @param kind the kind of export
 * @param known what is known of the columns of the kind
 * @param shape its layout
 * @param system the system whose headers these are
 * @param headers every header as it stands in the file
 * @param fields index of the column by canonical field
 * @param periods columns headed by a period
 * @param how how each column was recognised, by index
 * @param clashes columns that could mean two fields, by index
 * @param missing what the layout needs and the table lacks; empty where the table fits
 * @param evidence how much headers and file name speak for the kind, as {@link HeaderMatcher} weighs them
 */
public record Mapping(
        Kind kind,
        KindHeaders known,
        String shape,
        Optional<SystemSignature> system,
        List<String> headers,
        Map<String, Integer> fields,
        List<PeriodColumn> periods,
        Map<Integer, String> how,
        Map<Integer, List<String>> clashes,
        List<List<String>> missing,
        int evidence) {
    /** What it counts in {@link #score()} that a file fits a kind and says so. */
    static final int FITTING = 1_000;

    /** So many columns headed by a period count in {@link #score()}, however many there are. */
    static final int MOST_PERIODS = 4;

    /**
     * A column of a wide table.
     *
     * @param index index of the column
     * @param period the period in its header
     * @param day the day in its header, else the last of the period
     * @param actual whether it holds what came of the period, not what was forecast
     */
    public record PeriodColumn(int index, Period period, LocalDate day, boolean actual) {}

    public Mapping {
        headers = List.copyOf(headers);
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        periods = List.copyOf(periods);
        how = Collections.unmodifiableMap(new TreeMap<>(how));
        clashes = Collections.unmodifiableMap(new TreeMap<>(clashes));
        missing = List.copyOf(missing);
    }

    /** Whether every field that the kind needs is there. */
    public boolean fits() {
        return missing.isEmpty();
    }

    /** Whether a column was found for the field. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What the cells of a field are. */
    public FieldType type(String field) {
        return known.type(field);
    }

    /** Whether a row can do without the date of a field. */
    public boolean mayStayOpen(String field) {
        return known.open().contains(field);
    }

    /** Whether enough speaks for the kind to take the file for it. */
    public boolean evident() {
        return evidence >= HeaderMatcher.ENOUGH;
    }

    /**
     * How well the headers fit: a file that fits and says so beats one that does not, then what speaks for the kind, then
     * the number of columns understood.
     */
    int score() {
        int understood = fields.size() + Math.min(MOST_PERIODS, periods.size());
        return (fits() && evident() ? FITTING : 0) + 10 * evidence + 10 * understood - 15 * missing.size();
    }

    /** Whether the table has a column for people, so that a shifted cell may name somebody. */
    public boolean namesPeople() {
        return kind == Kind.HEADCOUNT || fields.keySet().stream().anyMatch(field -> type(field) == FieldType.PERSON);
    }

    /** The header of a field's column as it stands in the file. */
    public String header(String field) {
        Integer index = fields.get(field);
        return index == null ? field : headers.get(index);
    }

    /** How many cells a row has. */
    public int width() {
        return headers.size();
    }
}
