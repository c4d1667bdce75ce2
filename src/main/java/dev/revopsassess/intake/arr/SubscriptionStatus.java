package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.table.StatusMeaning.Subscription;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the status of a row says of its ARR, in whatever shape the export has. A status that no table knows leaves the row to its
 * dates and amounts. How many rows count nothing is said once, by what their status means.
 */
final class SubscriptionStatus {
    private final ExportFile reading;
    private final StatusColumn<Subscription> column;
    private final Map<Subscription, Long> rows = new EnumMap<>(Subscription.class);

    SubscriptionStatus(ExportFile reading) {
        this.reading = reading;
        this.column = reading.status(
                "status",
                Subscription.class,
                Subscription.LIVE,
                "Such rows count by their dates and amounts until then.");
        reading.onceDone(day -> say());
    }

    /** What the row says; empty without a status, and where nobody knows what it means. */
    Optional<Subscription> says(Cells cells) {
        return column.says(cells);
    }

    /** Notes a row whose amount does not count because of what its status means. */
    void withheld(Subscription meaning) {
        rows.merge(meaning, 1L, Long::sum);
    }

    private void say() {
        rows.forEach((meaning, count) -> reading.accounting()
                .say(
                        meaning == Subscription.PAUSED ? Severity.WARNING : Severity.NOTE,
                        Optional.of(reading.table().mapping().header("status")),
                        "status-counts-nothing",
                        NumberText.counted(count, "row is ", "rows are ") + words(meaning),
                        meaning == Subscription.PAUSED
                                ? Optional.of("statuses: { arr.paused: live }   # where they are still billed")
                                : Optional.empty()));
    }

    private String words(Subscription meaning) {
        boolean dated = !reading.table().mapping().shape().equals("long");
        return switch (meaning) {
            case TRIAL -> "a trial by its status and counts 0.";
            case PAUSED ->
                "paused by its status and counts 0"
                        + (dated ? " in the newest month; the months before count as they stand." : " in its month.");
            case ENDED ->
                "over by its status and counts 0"
                        + (dated
                                ? " in the newest month; the file does not say since when, so the months before count as they stand."
                                : " in its month, whatever amount the system kept there.");
            default -> "of a subscription that never began and counts 0.";
        };
    }
}
