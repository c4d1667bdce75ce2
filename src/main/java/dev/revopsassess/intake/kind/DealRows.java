package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one deal, which an export with products repeats for each product and one with history for each change. A
 * deal is known by its id, else by its name, account and day of creation together.
 */
final class DealRows {
    private record Row(Opportunity deal, Optional<LocalDate> changed) {}

    private final Map<String, List<Row>> deals = new LinkedHashMap<>();
    private long once;
    private long summed;
    private long newest;

    /** Takes in a row. */
    void add(Opportunity deal, Cells cells) {
        Optional<String> described = cells.text("name")
                .flatMap(name -> cells.text("account")
                        .flatMap(account -> deal.created().map(day -> name + "\n" + account + "\n" + day)));
        String key = cells.text("id")
                .map(id -> "id " + Tidy.key(id))
                .or(() -> described.map(text -> "of " + Tidy.key(text)))
                .orElse("line " + cells.line());
        deals.computeIfAbsent(key, any -> new ArrayList<>()).add(new Row(deal, cells.date("changed_on")));
    }

    /** The deals in order of their first rows, and what was made of those on several rows. */
    List<Opportunity> deals(RowAccount accounting) {
        var result = new ArrayList<Opportunity>();
        deals.values().forEach(rows -> result.add(one(rows)));
        say(accounting, newest, "at its newest row, as its rows are the history of it");
        say(accounting, once, "once, as its amount repeats");
        say(accounting, summed, "at the sum of its rows, as each has an amount of its own");
        return result;
    }

    private Opportunity one(List<Row> rows) {
        Opportunity first = rows.get(0).deal();
        if (rows.size() == 1) {
            return first;
        }
        boolean dated = rows.stream().map(Row::changed).distinct().count() > 1;
        boolean stages = rows.stream().map(row -> row.deal().stage()).distinct().count() > 1;
        if (dated || stages) {
            newest++;
            return rows.stream()
                    .max(Comparator.comparing((Row row) -> row.changed().orElse(LocalDate.MIN))
                            .thenComparing(row -> row.deal().state() != State.OPEN)
                            .thenComparing(row -> row.deal().closeDate().orElse(LocalDate.MIN))
                            .thenComparing(row -> row.deal().source().line()))
                    .map(Row::deal)
                    .orElse(first);
        }
        List<BigDecimal> amounts =
                rows.stream().flatMap(row -> row.deal().amount().stream()).toList();
        if (amounts.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
            once++;
            return first.worth(amounts.stream().findFirst());
        }
        summed++;
        return first.worth(amounts.stream().reduce(BigDecimal::add));
    }

    private static void say(RowAccount accounting, long deals, String how) {
        if (deals > 0) {
            accounting.say(
                    Severity.NOTE,
                    "deal-on-several-rows",
                    NumberText.counted(deals, "deal stands", "deals stand") + " on several rows; each counts " + how
                            + ".");
        }
    }
}
