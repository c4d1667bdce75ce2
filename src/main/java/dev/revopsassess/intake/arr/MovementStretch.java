package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.text.MovementSort;
import dev.revopsassess.record.ArrMonth.Movements;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the rows of one day, week, month or quarter of an ARR movement export say together: the amount of each sort, in cents. */
final class MovementStretch {
    private static final Set<MovementSort> LEVELS = EnumSet.of(MovementSort.OPENING, MovementSort.CLOSING);

    private final Map<MovementSort, Long> cents = new EnumMap<>(MovementSort.class);

    void add(MovementSort sort, long amount) {
        cents.merge(sort, amount, Long::sum);
    }

    /** Adds what moved in another stretch. */
    void add(MovementStretch other) {
        Movements moved = other.movements(other.of(MovementSort.OPENING));
        other.cents.forEach((sort, amount) -> {
            if (!LEVELS.contains(sort)) {
                add(
                        sort,
                        sort == MovementSort.CHURN
                                ? moved.churn()
                                : sort == MovementSort.CONTRACTION ? moved.contraction() : amount);
            }
        });
    }

    /** The amount, in cents; 0 where the export gives none. */
    long of(MovementSort sort) {
        return cents.getOrDefault(sort, 0L);
    }

    /** Whether the export gives the amount. */
    boolean has(MovementSort sort) {
        return cents.containsKey(sort);
    }

    /** Whether the export says what moved, be it nothing. */
    boolean moves() {
        return !LEVELS.containsAll(cents.keySet());
    }

    /** What the movements add to the opening. */
    long net() {
        Movements alone = movements(of(MovementSort.OPENING));
        return alone.added() + alone.expansion() + alone.reactivation() - alone.contraction() - alone.churn();
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
