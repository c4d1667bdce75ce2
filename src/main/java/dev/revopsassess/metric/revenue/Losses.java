package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Need.Source;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rows that could not be read mean for the figures made of their file: each says how many it lacks, and one that
 * would rest on amounts nobody could read is not measured.
 */
public record Losses(Inputs in) {
    /** A month's ARR may stand for unreadable amounts up to one part in so many; beyond, no rate over it would hold. */
    private static final long HELD_PARTS = 100;

    private static final int LINES_NAMED = 5;

    /** The reading as the losses leave it. */
    public Reading of(Reading reading) {
        return reading.fold(this::of, missing -> missing);
    }

    private Reading of(Measured measured) {
        Set<String> files = measured.inputs().stream().map(Origin::name).collect(Collectors.toSet());
        boolean ofArr = in.exports().arr().file().filter(files::contains).isPresent();
        Optional<YearMonth> held = ofArr ? heldTooMuch() : Optional.empty();
        if (held.isPresent()) {
            return new NotMeasured(
                    measured.id(),
                    "More than 1 % of the ARR of " + held.get() + " stands in cells that could not be read.",
                    List.of(new Need(
                            Source.COLUMN,
                            "arr.amount",
                            "the amounts of " + held.get() + " that the intake sets aside, corrected")));
        }
        var notes = new ArrayList<>(measured.notes());
        in.exports().files().stream()
                .filter(file -> files.contains(file.file()) && file.rowsLost() > 0)
                .forEach(file -> notes.add(note(file)));
        if (ofArr) {
            in.arr().flatMap(Losses::kept).ifPresent(notes::add);
        }
        return notes.size() == measured.notes().size() ? measured : measured.withNotes(notes);
    }

    private String note(FileAccount file) {
        List<Long> lines = file.setAside().stream()
                .filter(SetAside::lost)
                .flatMap(aside -> aside.lines().stream())
                .sorted()
                .toList();
        boolean one = file.rowsLost() == 1;
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        boolean more = file.rowsLost() > Math.min(LINES_NAMED, lines.size());
        return NumberText.counted(file.rowsLost(), "row", "rows") + " of " + file.file() + " could not be read and "
                + (one ? "is" : "are") + " set aside (line" + (one ? " " : "s ") + named + (more ? ", ..." : "") + ")";
    }

    private static Optional<String> kept(Arr arr) {
        List<YearMonth> months = arr.book().heldMonths().stream()
                .filter(month -> !month.isAfter(arr.month()))
                .toList();
        String named =
                months.stream().limit(LINES_NAMED).map(YearMonth::toString).collect(Collectors.joining(", "));
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of("where an amount cannot be read the customer is kept at the month beside it (" + named
                        + (months.size() > LINES_NAMED ? ", ..." : "") + ")");
    }

    /** The last closed month or the one a year before, where too much of its ARR is unreadable. */
    private Optional<YearMonth> heldTooMuch() {
        return in.arr()
                .flatMap(arr -> List.of(arr.month(), arr.month().minusMonths(Arr.YEAR)).stream()
                        .filter(month -> arr.book().covers(month)
                                && BigDecimal.valueOf(arr.book().at(month).held())
                                                .multiply(BigDecimal.valueOf(HELD_PARTS))
                                                .compareTo(BigDecimal.valueOf(
                                                        arr.book().closing(month)))
                                        > 0)
                        .findFirst());
    }
}
