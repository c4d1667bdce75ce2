package dev.revopsassess.intake.row;

import dev.revopsassess.intake.people.Quoted;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.table.HeaderTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The words of a column that say nothing that is known: what becomes of their rows is said, once for each word. */
public final class UnknownWords {
    /** House: a reader looks through a dozen or so, as of statuses. */
    private static final int LISTED = 12;

    /** House: more words than a company has functions, and few enough to keep. */
    private static final int KEPT = 1_000;

    private record Unknown(String word, long line, long rows) {
        Unknown again() {
            return new Unknown(word, line, rows + 1);
        }
    }

    private final String field;
    private final String code;
    private final String treatment;
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    /**
     * The words of a file, which are said once all files are read.
     *
     * @param field the field of the column
     * @param code of the problem
     * @param treatment what becomes of its rows, as the end of a sentence, and what to do
     */
    public UnknownWords(ExportFile reading, String field, String code, String treatment) {
        this.field = field;
        this.code = code;
        this.treatment = treatment;
        reading.onceDone(day -> say(reading));
    }

    /** The functions that no table knows. */
    public static UnknownWords functions(ExportFile reading) {
        return new UnknownWords(
                reading,
                "function",
                "function-not-known",
                ", so it counts for no function. Correct it, or say what it is under departments.");
    }

    /** The word of a row that became a record, where the condition holds of it. */
    public void meet(Cells cells, Predicate<String> unknownWord) {
        cells.text(field).filter(unknownWord).ifPresent(word -> {
            String key = HeaderTable.plain(word);
            if (unknown.size() < KEPT || unknown.containsKey(key)) {
                unknown.compute(
                        key, (same, known) -> known == null ? new Unknown(word, cells.line(), 1) : known.again());
            }
        });
    }

    private void say(ExportFile reading) {
        Optional<String> header = Optional.of(reading.table().mapping().header(field));
        unknown.values().stream()
                .limit(LISTED)
                .forEach(word -> reading.accounting()
                        .at(
                                word.line(),
                                Severity.NOTE,
                                header,
                                code,
                                Quoted.open(word.word()) + " is no " + field + " that is known ("
                                        + NumberText.counted(word.rows(), "row", "rows, this is the first")
                                        + ")" + treatment));
        if (unknown.size() > LISTED) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            header,
                            code,
                            (unknown.size() - LISTED) + " more words that are no " + field + " are not listed.");
        }
    }
}
