package dev.revopsassess.compare;

import dev.revopsassess.snapshot.entry.ComparisonEntry.ScoreMove;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot.DimensionScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One dimension in both reports.
 *
 * @param dimension which
 * @param before its score in the older report
 * @param after its score in the newer one
 * @param signals its signals
 */
record DimensionPair(
        String dimension, Optional<DimensionScore> before, Optional<DimensionScore> after, List<SignalPair> signals) {
    /** A change of a score by no more than this is none; the signals tell what moved it. Ours: a single watch moves a score by less. */
    private static final BigDecimal TOLERANCE = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ScoreMove move(boolean rulesChanged) {
        Optional<BigDecimal> was = before.flatMap(DimensionScore::score);
        Optional<BigDecimal> is = after.flatMap(DimensionScore::score);
        Optional<BigDecimal> change = likeForLike();
        return new ScoreMove(
                dimension, was, rulesChanged ? rescored() : Optional.empty(), is, change, happened(was, is, change));
    }

    private Happening happened(Optional<BigDecimal> was, Optional<BigDecimal> is, Optional<BigDecimal> change) {
        if (was.isEmpty() || is.isEmpty()) {
            return was.isPresent() == is.isPresent()
                    ? Happening.SAME
                    : is.isPresent() ? Happening.FIRST_MEASURED : Happening.NO_LONGER_MEASURED;
        }
        BigDecimal moved = change.orElse(BigDecimal.ZERO);
        if (moved.abs().compareTo(TOLERANCE) <= 0) {
            return Happening.SAME;
        }
        return switch (dimension) {
            case "scale" -> moved.signum() > 0 ? Happening.MORE : Happening.LESS;
            case "foundation" -> moved.signum() > 0 ? Happening.BETTER : Happening.WORSE;
            default -> moved.signum() > 0 ? Happening.WORSE : Happening.BETTER;
        };
    }

    /** The older figures by the newer rules; nothing where one of them cannot be judged again. */
    private Optional<BigDecimal> rescored() {
        List<SignalPair> kept = signals.stream()
                .filter(pair -> pair.after().isPresent()
                        && pair.before().flatMap(SignalEntry::strength).isPresent())
                .toList();
        return kept.stream().allMatch(pair -> pair.rescored().isPresent())
                ? score(kept, SignalPair::rescored)
                : Optional.empty();
    }

    private Optional<BigDecimal> likeForLike() {
        List<SignalPair> both = signals.stream()
                .filter(pair -> pair.rescored().isPresent()
                        && pair.after().flatMap(SignalEntry::strength).isPresent())
                .toList();
        return score(both, pair -> pair.after().flatMap(SignalEntry::strength))
                .flatMap(is -> score(both, SignalPair::rescored).map(is::subtract));
    }

    /** Weighed strengths over the weight, 0 to 100 with one decimal. */
    private static Optional<BigDecimal> score(
            List<SignalPair> pairs, Function<SignalPair, Optional<BigDecimal>> strength) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (SignalPair pair : pairs) {
            BigDecimal one = BigDecimal.valueOf(pair.shown().weight());
            weight = weight.add(one);
            sum = sum.add(one.multiply(strength.apply(pair).orElse(BigDecimal.ZERO)));
        }
        return weight.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.multiply(HUNDRED).divide(weight, 1, RoundingMode.HALF_UP));
    }
}
