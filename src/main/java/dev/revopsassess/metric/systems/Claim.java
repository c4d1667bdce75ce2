package dev.revopsassess.metric.systems;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one system says of a figure over some months.
 *
 * @param system the system
 * @param value what its rows come to
 * @param most what it can be where rows could not be read or do not say what they are; else the value
 * @param lines the rows
 * @param open what the rows leave open, in a few words each; empty where value and most are one
 * @param notes what a reader must know to take it right
 */
record Claim(
        RevenueSystem system,
        BigDecimal value,
        BigDecimal most,
        List<Origin> lines,
        List<String> open,
        List<String> notes) {
    /** One that leaves nothing open. */
    public static Claim of(RevenueSystem system, BigDecimal value, List<Origin> lines) {
        return new Claim(system, value, value, lines, List.of(), List.of());
    }

    /** A count that leaves nothing open. */
    public static Claim of(RevenueSystem system, long count, List<Origin> lines) {
        return of(system, BigDecimal.valueOf(count), lines);
    }

    /** The same with what rows that could not be read may add, each at most what the largest of those read says. */
    Claim withLost(long rows, BigDecimal largest) {
        if (rows == 0) {
            return this;
        }
        var more = new java.util.ArrayList<>(open);
        more.add(NumberText.counted(rows, "row", "rows") + " could not be read");
        return new Claim(
                system, value, most.add(largest.multiply(BigDecimal.valueOf(rows))), lines, List.copyOf(more), notes);
    }

    /** Bookings without the expansion that they hold. */
    Claim without(Claim expansion) {
        String note =
                system.title() + " seem to hold expansion, which no forecast has apart: " + NumberText.amount(value)
                        + " booked less " + NumberText.amount(expansion.value()) + " of expansion in the "
                        + expansion.system().title();
        return new Claim(
                system,
                value.subtract(expansion.value()),
                most.subtract(expansion.value()),
                lines,
                open,
                List.of(note));
    }
}
