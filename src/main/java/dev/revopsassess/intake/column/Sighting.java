package dev.revopsassess.intake.column;

import java.util.List;
import java.util.Optional;

/**
 * What a file looks like before it is decided.
 *
 * @param table the reading that fits best; empty where no row looks like a header of any kind
 * @param readings the readings of that table's header by every kind, the best first
 * @param stranger the table of no kind that it is most like
 */
public record Sighting(Optional<FoundTable> table, List<Mapping> readings, Optional<Strangers.Likeness> stranger) {
    /** Of two kinds that are nearer to each other than this neither is taken. */
    private static final int MARGIN = 2;

    /** Kinds that fit about as well as the best. */
    public List<Mapping> near() {
        return readings.stream()
                .skip(1)
                .filter(other -> other.fits()
                        && other.evident()
                        && other.evidence() + MARGIN > readings.get(0).evidence())
                .toList();
    }

    /** Whether a kind could be taken for it if nothing else could. */
    private boolean ours() {
        return !readings.isEmpty() && readings.get(0).fits() && readings.get(0).evident();
    }

    private int evidence() {
        return readings.isEmpty() ? 0 : readings.get(0).evidence();
    }

    /** Whether about as much speaks for the stranger as for the best kind, where that one could be taken. */
    public boolean nearlyStrange() {
        return ours() && strangeBy(Strangers.ENOUGH, evidence() - MARGIN + 1);
    }

    /** Whether more speaks for the stranger than for any kind; where no kind could be taken, as much is enough. */
    public boolean strange() {
        return ours() ? strangeBy(Strangers.ENOUGH, evidence() + MARGIN) : strangeBy(Strangers.SOME, evidence());
    }

    private boolean strangeBy(int enough, int ours) {
        return stranger.filter(likeness -> likeness.evidence() >= enough && likeness.evidence() >= ours)
                .isPresent();
    }
}
