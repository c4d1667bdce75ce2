package dev.revopsassess.outline.change;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ScoreMove;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Measure, baseline, now, change, policy and status; and the scores before and now in one chart. */
final class ChangeTable {
    private static final String NOTHING = "–";
    private static final String SHOWN = "shown only";

    private final ComparisonEntry moved;
    private final boolean sameCurrency;

    ChangeTable(ComparisonEntry moved) {
        this.moved = moved;
        this.sameCurrency = moved.before().currency().equals(moved.after().currency());
    }

    /** The model, the scores, and the figures of the first so many signals that moved. */
    Table table(String modelBefore, String modelAfter, int signals) {
        var rows = new ArrayList<List<String>>();
        boolean stays = modelBefore.equals(modelAfter);
        rows.add(List.of(
                "Model", modelBefore, modelAfter, stays ? NOTHING : "changed", SHOWN, stays ? "same" : "changed"));
        scores().forEach(score -> rows.add(row(score)));
        moved.signals().stream().limit(signals).forEach(signal -> rows.add(row(signal)));
        return Table.of("What moved", List.of("Measure", "#Baseline", "#Now", "#Change", "Policy", "Status"), rows);
    }

    private List<ScoreMove> scores() {
        return ScoreLine.ORDER.stream()
                .flatMap(dimension -> moved.scores().stream()
                        .filter(score -> score.dimension().equals(dimension.word())))
                .toList();
    }

    private static List<String> row(ScoreMove score) {
        Optional<BigDecimal> change =
                score.before().flatMap(was -> score.after().map(is -> is.subtract(was)));
        boolean byKnowing = score.happened() == Happening.SAME
                && change.map(BigDecimal::abs)
                        .filter(points -> points.compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
        return List.of(
                Printed.sentence(score.dimension()),
                printed(score.before()),
                printed(score.after()),
                change.map(points ->
                                signed(points, NumberText.score(points.abs().doubleValue())))
                        .orElse(NOTHING),
                policy(score.dimension()),
                byKnowing ? "same, like for like" : status(score.happened()));
    }

    /** What the older figures score by the newer rules, where that is another score. */
    Optional<String> rescored() {
        List<String> scores = scores().stream()
                .flatMap(score -> score.rescored().stream()
                        .filter(judged -> score.before().stream().anyMatch(was -> was.compareTo(judged) != 0))
                        .map(judged -> score.dimension() + " " + NumberText.score(judged.doubleValue()) + " instead of "
                                + printed(score.before())))
                .toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of("By the rules of now the older figures score: " + NumberText.and(scores) + ".");
    }

    private List<String> row(SignalMove signal) {
        boolean comparable = sameCurrency || !new Unit(signal.unit().orElse("")).isMoney();
        return List.of(
                signal.title(),
                figure(signal.before(), signal.unit()),
                figure(signal.after(), signal.unit()),
                comparable ? change(signal) : NOTHING,
                policy(signal),
                status(signal));
    }

    /** Only a trouble that was known can be held to be no worse. */
    private static String policy(SignalMove signal) {
        return signal.dimension().equals("scale") || signal.happened() == Happening.FIRST_MEASURED
                ? SHOWN
                : "no worse status";
    }

    /** A change that leaves the status as it was stays within the policy, and is told apart. */
    private static String status(SignalMove signal) {
        String within = signal.statusBefore().equals(signal.statusAfter()) ? ", still " + signal.statusAfter() : "";
        return switch (signal.happened()) {
            case WORSE, BETTER -> status(signal.happened()) + within;
            default -> status(signal.happened());
        };
    }

    private static String change(SignalMove signal) {
        Optional<BigDecimal> was = signal.before().flatMap(FigureOrWord::number);
        Optional<BigDecimal> is = signal.after().flatMap(FigureOrWord::number);
        if (was.isEmpty() || is.isEmpty()) {
            return NOTHING;
        }
        BigDecimal change = is.get().subtract(was.get());
        boolean rates = signal.unit().filter(Unit.RATIO.code()::equals).isPresent();
        FigureOrWord size = new FigureOrWord.FigureValue(rates ? points(change.abs()) : change.abs());
        return signed(change, size.text(rates ? Optional.of(Unit.POINTS.code()) : signal.unit()));
    }

    /** A difference has no threshold to be told apart from, so that a tenth is enough; less than one is given as it is. */
    private static BigDecimal points(BigDecimal change) {
        BigDecimal points = change.movePointRight(2);
        BigDecimal tenths = points.setScale(1, RoundingMode.HALF_UP);
        return tenths.signum() == 0 ? points : tenths;
    }

    private static String signed(BigDecimal change, String size) {
        return change.signum() == 0 ? NOTHING : (change.signum() > 0 ? "+" : "-") + size;
    }

    private static String policy(String dimension) {
        return switch (dimension) {
            case "scale" -> SHOWN;
            case "foundation" -> "at least -1";
            default -> "at most +1";
        };
    }

    /** A happening in words. */
    static String status(Happening happened) {
        return switch (happened) {
            case FIRST_MEASURED -> "measured for the first time";
            case WAIVER_ENDED -> "no longer waived";
            default -> happened.word().replace('-', ' ');
        };
    }

    private static String figure(Optional<FigureOrWord> value, Optional<String> unit) {
        return value.map(found -> found.text(unit)).orElse(NOTHING);
    }

    private static String printed(Optional<BigDecimal> score) {
        return score.map(points -> NumberText.score(points.doubleValue())).orElse(NOTHING);
    }

    /** The scores before and now. */
    ChartBlock chart() {
        List<ChartData.Shift> shifts = scores().stream().map(ChangeTable::shift).toList();
        return new ChartBlock(
                "Scores before and now",
                "Alignment and execution: high is trouble. Foundation: high is good. Scale is size.",
                Table.of(
                        "Scores before and now",
                        List.of("Score", "#Before", "#Now"),
                        scores().stream()
                                .map(score -> List.of(
                                        Printed.sentence(score.dimension()),
                                        printed(score.before()),
                                        printed(score.after())))
                                .toList()),
                new ChartData.ScoreShifts(shifts));
    }

    private static ChartData.Shift shift(ScoreMove score) {
        String gloss = ScoreLine.ORDER.stream()
                .filter(dimension -> dimension.word().equals(score.dimension()))
                .map(ScoreLine::gloss)
                .findFirst()
                .orElse(score.dimension());
        return new ChartData.Shift(
                gloss,
                score.dimension(),
                number(score.before()),
                number(score.after()),
                printed(score.before()) + " → " + printed(score.after()));
    }

    private static OptionalDouble number(Optional<BigDecimal> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().doubleValue()) : OptionalDouble.empty();
    }
}
