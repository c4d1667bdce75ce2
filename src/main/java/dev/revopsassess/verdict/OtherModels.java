package dev.revopsassess.verdict;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Inflection;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models that somebody might build instead, and what that would cost here. */
final class OtherModels {
    private OtherModels() {}

    /** The next smaller model and the next larger one, as far as the pack says what they cost. */
    static List<Verdict.MismatchCost> costs(Evaluation standing, Model model) {
        List<Verdict.MismatchCost> costs = new ArrayList<>();
        smaller(model)
                .ifPresent(less -> text(standing, model)
                        .flatMap(ModelText::insteadOfLess)
                        .ifPresent(because ->
                                costs.add(new Verdict.MismatchCost(less, because, untouched(standing, less)))));
        larger(model)
                .ifPresent(more -> text(standing, more)
                        .flatMap(text -> tooMuch(standing, text))
                        .ifPresent(because -> costs.add(new Verdict.MismatchCost(more, because, List.of()))));
        return List.copyOf(costs);
    }

    /** What is larger than the model is not called ahead of a size or complexity that the company has. */
    private static Optional<String> tooMuch(Evaluation standing, ModelText larger) {
        boolean past = Inflection.of(standing.rules())
                .filter(condition -> condition.holds(standing.known()) == Truth.YES)
                .isPresent();
        return past ? larger.pastInflection().or(larger::insteadOfMore) : larger.insteadOfMore();
    }

    /** What fires between the teams, and for no function at all what fires inside them as well; RevOps answers for all of it. */
    private static List<String> untouched(Evaluation standing, Model less) {
        Set<Dimension> dimensions = switch (less) {
            case REVOPS -> EnumSet.noneOf(Dimension.class);
            case HOLD -> EnumSet.of(Dimension.EXECUTION, Dimension.ALIGNMENT);
            default -> EnumSet.of(Dimension.ALIGNMENT);
        };
        return standing.fired(dimensions).stream()
                .map(finding -> finding.signal().id())
                .toList();
    }

    /** Re-chartering later is no mistake anybody makes by building too little: below RevOps stands Sales Operations. */
    private static Optional<Model> smaller(Model model) {
        return switch (model) {
            case SALES_OPS -> Optional.of(Model.HOLD);
            case RECHARTER, REVOPS -> Optional.of(Model.SALES_OPS);
            case HUB_AND_SPOKE -> Optional.of(Model.REVOPS);
            case HOLD, INSUFFICIENT_EVIDENCE -> Optional.empty();
        };
    }

    private static Optional<Model> larger(Model model) {
        return switch (model) {
            case HOLD, SALES_OPS, RECHARTER -> Optional.of(Model.REVOPS);
            case REVOPS -> Optional.of(Model.HUB_AND_SPOKE);
            case HUB_AND_SPOKE, INSUFFICIENT_EVIDENCE -> Optional.empty();
        };
    }

    private static Optional<ModelText> text(Evaluation standing, Model model) {
        return Optional.ofNullable(standing.rules().models().get(model));
    }
}
