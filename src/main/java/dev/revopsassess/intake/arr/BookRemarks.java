package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a warehouse counted of its own rows while it made the book, said once each. */
final class BookRemarks {
    /**
     * A count.
     *
     * @param field its column
     * @param severity an error where the figures of the book are not those of the rows
     * @param one what is counted
     * @param many the same, more than one
     * @param what what that means, and what to do
     */
    private record Counted(String field, Severity severity, String one, String many, String what) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted(
                    "rows_left_out",
                    Severity.WARNING,
                    "row",
                    "rows",
                    "had no customer, month or amount and are in no month. Complete them in the source."),
            new Counted(
                    "sums_below_zero",
                    Severity.WARNING,
                    "customer's month",
                    "customers' months",
                    "came out below 0 and counts as 0. Look for credits without the amounts that they correct."),
            new Counted(
                    "rows_status_unknown",
                    Severity.WARNING,
                    "row has",
                    "rows have",
                    "a status that no table knows; such rows count by their amounts until then. Look which statuses the"
                            + " column has, and say under statuses what they mean."),
            new Counted(
                    "sums_of_several_days",
                    Severity.ERROR,
                    "customer's month has",
                    "customers' months have",
                    "rows of several days. They are snapshots, of which the last counts, and a statement adds them up, so"
                            + " ARR is not measured. Give a view with the last day of each month, or read the rows."),
            new Counted(
                    "rows_without_rate",
                    Severity.ERROR,
                    "row names",
                    "rows name",
                    "a currency without a rate, or none, so ARR is not measured. Complete the column, and configure each"
                            + " rate under rates."));

    private final ExportFile reading;
    private final Map<String, Long> counts = new HashMap<>();

    BookRemarks(ExportFile reading) {
        this.reading = reading;
    }

    /** Takes the counts of a row; each stands in every row of the book. */
    void add(Cells cells) {
        COUNTED.forEach(counted -> ArrBookRows.count(cells, counted.field())
                .ifPresent(many -> counts.merge(counted.field(), many, Math::max)));
    }

    /** Says what was counted; whether the figures of the book hold. */
    boolean say() {
        boolean sound = true;
        for (Counted counted : COUNTED) {
            long count = counts.getOrDefault(counted.field(), 0L);
            if (count > 0) {
                String message = NumberText.counted(count, counted.one(), counted.many()) + " " + counted.what();
                reading.accounting().say(counted.severity(), counted.field().replace('_', '-'), message);
                if (counted.severity() == Severity.ERROR) {
                    sound = false;
                    reading.giveUp("closing", message.split("[.,] ", 2)[0]);
                }
            }
        }
        return sound;
    }
}
