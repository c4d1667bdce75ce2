package dev.revopsassess.outline.change;

import dev.revopsassess.gate.Breach;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ScoreMove;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.value.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a gate says of each condition: its name, the reason and the figure. */
public final class GateText {
    private GateText() {}

    /** {@code alignment>60: alignment is 65.3}. */
    public static String line(Breach breach) {
        return breach.condition() + ": " + reason(breach);
    }

    private static String reason(Breach breach) {
        String subject = breach.subject();
        return switch (breach.kind()) {
            case MODEL -> "the model is " + breach.found();
            case SCORE -> subject + " is " + breach.found();
            case COVERAGE -> breach.found() + " of the evidence for " + subject + " is known";
            case SIGNAL -> subject + (breach.found().startsWith("missing") ? " is " : " has ") + breach.found();
            case SCORE_WORSE ->
                subject + " got worse: " + breach.limit() + " before, " + breach.found() + " now; 1 is allowed";
            case SCORE_WORSE_ALIKE ->
                subject + " got worse by " + breach.found() + " over the signals that both reports know; 1 is allowed";
            case SIGNAL_WORSE -> subject + " got worse: " + breach.limit() + " before, " + breach.found() + " now";
            case FIT_LOST -> "today's structure was to be kept, and now the move is " + breach.found();
            case CONTRADICTION -> subject + " has two answers: " + breach.found() + " against " + breach.limit();
            case WAIVER -> "the waiver of " + subject + " (" + breach.limit() + ") expired on " + breach.found();
            case UNKNOWN -> subject + " is not known";
            case LOST -> subject + " can no longer be compared";
        };
    }

    /** What got better since the baseline, in short; nothing where something got worse or nothing got better. */
    public static List<String> better(ComparisonEntry moved) {
        Stream<Happening> all = Stream.concat(
                moved.scores().stream().map(ScoreMove::happened),
                moved.signals().stream().map(SignalMove::happened));
        if (all.anyMatch(happened -> happened == Happening.NEW || happened == Happening.WORSE)) {
            return List.of();
        }
        return Stream.concat(
                        moved.scores().stream()
                                .filter(score -> score.happened() == Happening.BETTER)
                                .map(score -> score.dimension() + " "
                                        + score.before().map(GateText::plain).orElse("") + " → "
                                        + score.after().map(GateText::plain).orElse("")),
                        moved.signals().stream()
                                .filter(signal ->
                                        signal.happened() == Happening.BETTER || signal.happened() == Happening.GONE)
                                .map(signal ->
                                        signal.id() + " " + signal.happened().word()))
                .toList();
    }

    private static String plain(BigDecimal score) {
        return NumberText.score(score.doubleValue());
    }
}
