package dev.revopsassess.intake;

import dev.revopsassess.record.ArrLedger.Movements;
import dev.revopsassess.value.Lines;
import java.util.EnumMap;
import java.util.Map;

/** One month of an ARR movement export: the amounts of each sort and the lines that they come from. */
final class MovementMonth {
    private final Map<MovementSort, Long> cents = new EnumMap<>(MovementSort.class);
    private final Lines.Builder lines;
    private long firstLine;

    MovementMonth(String file) {
        lines = new Lines.Builder(file);
    }

    void add(MovementSort sort, long amount, long line) {
        cents.merge(sort, amount, Long::sum);
        lines.add(line);
        firstLine = firstLine == 0 ? line : firstLine;
    }

    /** The amount, in cents; 0 where the export gives none. */
    long of(MovementSort sort) {
        return cents.getOrDefault(sort, 0L);
    }

    /** Whether the export gives the amount. */
    boolean has(MovementSort sort) {
        return cents.containsKey(sort);
    }

    /** The first line that speaks of this month. */
    long firstLine() {
        return firstLine;
    }

    /** Every line that speaks of this month. */
    Lines lines() {
        return lines.build();
    }

    /** Losses are positive numbers; where an export writes them negative, the sign that makes the month close. */
    Movements movements(long opening) {
        long gains = of(MovementSort.NEW) + of(MovementSort.EXPANSION) + of(MovementSort.REACTIVATION);
        long churn = of(MovementSort.CHURN);
        long contraction = of(MovementSort.CONTRACTION);
        long closing = cents.getOrDefault(MovementSort.CLOSING, Long.MIN_VALUE);
        boolean asWritten = closing == opening + gains - churn - contraction;
        if (!asWritten && (churn < 0 || contraction < 0)) {
            churn = Math.abs(churn);
            contraction = Math.abs(contraction);
        }
        long known = closing == Long.MIN_VALUE ? opening + gains - churn - contraction : closing;
        return new Movements(
                opening,
                of(MovementSort.NEW),
                of(MovementSort.EXPANSION),
                contraction,
                churn,
                of(MovementSort.REACTIVATION),
                known);
    }
}
