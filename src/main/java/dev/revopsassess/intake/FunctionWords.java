package dev.revopsassess.intake;

import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.HeaderTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a column of functions that name none that is known: their rows count for no function, which is said. */
final class FunctionWords {
    /** House: a reader looks through a dozen or so, as of statuses. */
    private static final int LISTED = 12;

    /** House: more words than a company has functions, and few enough to keep. */
    private static final int KEPT = 1_000;

    private static final String FIELD = "function";

    private record Unknown(String word, long line, long rows) {
        Unknown again() {
            return new Unknown(word, line, rows + 1);
        }
    }

    private final People people;
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    /** The words of a file, which are said once all files are read. */
    FunctionWords(Reading reading, People people) {
        this.people = people;
        reading.onceDone(day -> say(reading));
    }

    /** Takes in the row that became a record. */
    void meet(Cells cells) {
        cells.text(FIELD).filter(people::isUnknownTeam).ifPresent(word -> {
            String key = HeaderTable.plain(word);
            if (unknown.size() < KEPT || unknown.containsKey(key)) {
                unknown.compute(
                        key, (same, known) -> known == null ? new Unknown(word, cells.line(), 1) : known.again());
            }
        });
    }

    private void say(Reading reading) {
        Optional<String> header = Optional.of(reading.table().mapping().header(FIELD));
        unknown.values().stream()
                .limit(LISTED)
                .forEach(word -> reading.accounting()
                        .at(
                                word.line(),
                                Severity.NOTE,
                                header,
                                "function-not-known",
                                Quoted.open(word.word()) + " is no function that is known ("
                                        + (word.rows() == 1 ? "1 row" : word.rows() + " rows, this is the first")
                                        + "), so it counts for no function. Correct it, or say what it is under departments.",
                                Optional.empty()));
        if (unknown.size() > LISTED) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            header,
                            "function-not-known",
                            (unknown.size() - LISTED) + " more functions that are not known are not listed.",
                            Optional.empty());
        }
    }
}
