package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The closing ARR of a book by product and by channel: a row for each month and word. */
final class BookLines {
    private static final List<String> FIELDS = List.of("product", "channel");

    private final Map<String, Map<String, Map<YearMonth, Long>>> cents = new TreeMap<>();
    private final Map<String, Long> givenUp = new TreeMap<>();

    /** Whether the row names a product or a channel. */
    boolean speaks(Cells cells) {
        return FIELDS.stream().anyMatch(field -> cells.text(field).isPresent());
    }

    /** Takes such a row. */
    void add(Cells cells, Optional<YearMonth> month, Optional<Long> closing) {
        if (closing.isEmpty()) {
            cells.reject("no amount", "closing");
        }
        if (!cells.rejected()) {
            for (String field : FIELDS) {
                cells.text(field)
                        .filter(word -> !givenUp.containsKey(field))
                        .ifPresent(word -> add(field, word, month.orElseThrow(), closing.orElseThrow(), cells.line()));
            }
        }
    }

    private void add(String field, String word, YearMonth month, long closing, long line) {
        Map<String, Map<YearMonth, Long>> words = cents.computeIfAbsent(field, key -> new TreeMap<>());
        words.computeIfAbsent(word, key -> new TreeMap<>()).merge(month, closing, Long::sum);
        if (words.size() > Breakdown.MOST) {
            givenUp.put(field, line);
            cents.remove(field);
        }
    }

    /** Says which columns have more words than a company has of them. */
    void say(ExportFile reading) {
        givenUp.forEach((field, line) -> LedgerRemarks.givenUp(reading, field, line));
    }

    /** Closing cents by the words of a field, a column a month; months of which no row speaks have none. */
    Map<String, long[]> by(String field, YearMonth first, YearMonth last) {
        var rows = new TreeMap<String, long[]>();
        cents.getOrDefault(field, Map.of()).forEach((word, months) -> {
            var row = new long[(int) ChronoUnit.MONTHS.between(first, last) + 1];
            months.forEach((month, amount) -> {
                if (!month.isBefore(first) && !month.isAfter(last)) {
                    row[(int) ChronoUnit.MONTHS.between(first, month)] = Objects.requireNonNull(amount);
                }
            });
            rows.put(word, row);
        });
        return rows;
    }
}
