package dev.revopsassess.outline;

import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How sure a verdict is, in words. */
public final class CertaintyText {
    private CertaintyText() {}

    /** One plain sentence: how sure, and what keeps it from being robust. */
    public static String text(Verdict verdict, VerdictText text, Titles names) {
        if (verdict.model() == Model.INSUFFICIENT_EVIDENCE) {
            return "not enough evidence to name a model; still possible: "
                    + verdict.possibleModels().stream().map(names::model).collect(Collectors.joining("; "));
        }
        if (verdict.confidence() == Confidence.ROBUST) {
            return "robust: no answer that is still open, no count that is off by a tenth and no other weighing changes it";
        }
        return verdict.confidence().word()
                + text.caveat().map(caveat -> ": " + caveat).orElse("");
    }

    static Optional<String> steadiness(Verdict verdict, VerdictText text) {
        return verdict.sensitivity()
                .map(found -> "the model stays the same in " + NumberText.share(found.share()) + " of "
                        + NumberText.counted(found.draws(), "trial")
                        + ", each with weights and our own thresholds moved by up to a quarter"
                        + text.mostSensitiveTo()
                                .map(most -> "; it depends most on " + most)
                                .orElse(""));
    }

    static Optional<String> runnerUp(Verdict verdict, Titles names) {
        return verdict.runnerUp()
                .map(second -> names.model(second.model()) + ", in "
                        + NumberText.share(verdict.fit().getOrDefault(second.model(), 0.0))
                        + " of the ways the open questions can turn out");
    }

    static Optional<String> withoutWaivers(Verdict verdict, Titles names) {
        return verdict.withoutWaivers().map(without -> {
            String scores = ScoreLine.ORDER.stream()
                    .flatMap(dimension -> Optional.ofNullable(without.scores().get(dimension)).stream()
                            .filter(OptionalDouble::isPresent)
                            .map(score -> dimension.word() + " " + NumberText.score(score.getAsDouble())))
                    .collect(Collectors.joining(", "));
            return names.model(without.model()) + (scores.isEmpty() ? "" : " (" + scores + ")");
        });
    }
}
