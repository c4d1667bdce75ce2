package dev.revopsassess.report;

import dev.revopsassess.value.Figures;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.Model;
import dev.revopsassess.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How sure a verdict is, in words. */
final class Sureness {
    private Sureness() {}

    static String text(Verdict verdict, Names names) {
        String share = Optional.ofNullable(verdict.fit().get(verdict.model()))
                .map(fit -> " it holds in " + Printed.percent(fit) + " of the ways the open questions can turn out")
                .orElse("");
        String sure = switch (verdict.confidence()) {
            case ROBUST -> "robust: no answer that is still open can change it";
            case LIKELY -> share.isEmpty() ? "likely" : "likely:" + share;
            case PROVISIONAL -> share.isEmpty() ? "provisional" : "provisional:" + share;
            case INSUFFICIENT_EVIDENCE -> "not enough evidence to name a model";
        };
        String others = verdict.possibleModels().stream()
                .filter(model -> model != verdict.model())
                .map(names::model)
                .collect(Collectors.joining("; "));
        if (others.isEmpty()) {
            return sure;
        }
        return sure
                + (verdict.model() == Model.INSUFFICIENT_EVIDENCE ? "; still possible: " : "; else it becomes ")
                + others;
    }

    static Optional<String> steadiness(Verdict verdict) {
        return verdict.sensitivity()
                .map(found -> "stays the same in " + Printed.percent(found.share()) + " of "
                        + Printed.counted(found.draws(), "draw")
                        + " with weights and house thresholds moved by up to a quarter"
                        + found.mostSensitiveTo()
                                .map(most -> "; most sensitive to " + most)
                                .orElse(""));
    }

    static Optional<String> runnerUp(Verdict verdict, Names names) {
        return verdict.runnerUp()
                .map(second ->
                        names.model(second.model()) + ", " + Figures.text(second.margin(), Unit.POINTS) + " behind");
    }

    static Optional<String> withoutWaivers(Verdict verdict, Names names) {
        return verdict.withoutWaivers().map(without -> {
            String scores = ScoreLine.ORDER.stream()
                    .flatMap(dimension -> Optional.ofNullable(without.scores().get(dimension)).stream()
                            .filter(OptionalDouble::isPresent)
                            .map(score -> dimension.word() + " " + Printed.score(score.getAsDouble())))
                    .collect(Collectors.joining(", "));
            return names.model(without.model()) + (scores.isEmpty() ? "" : " (" + scores + ")");
        });
    }
}
