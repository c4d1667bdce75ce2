package dev.revopsassess.verdict.words;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Inflection;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Remark;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said beside the model: contradictions, warnings, and what another model would cost. */
public final class Remarks {
    private Remarks() {}

    /** Where answers and measures, or two respondents, disagree. */
    public static List<Verdict.Contradiction> contradictions(List<Finding> findings) {
        List<Verdict.Contradiction> all = new ArrayList<>();
        for (Finding finding : findings) {
            finding.disagreement().ifPresent(two -> {
                boolean exports = two.kind() == Finding.Disagreement.Kind.MEASURED_SAID;
                String text = exports
                        ? finding.signal().title() + ": the exports show " + two.counted() + ", the answer says "
                                + two.other() + ". The exports count."
                        : finding.signal().title() + ": one respondent says " + two.counted() + ", another "
                                + two.other() + ". The worse one counts.";
                all.add(new Verdict.Contradiction(
                        exports ? "measured-said" : "respondents",
                        finding.signal().id(),
                        two.counted(),
                        two.other(),
                        text));
            });
        }
        return all;
    }

    /** The warnings whose condition holds. */
    public static List<Verdict.Warning> warnings(Evaluation standing) {
        return standing.rules().warnings().stream()
                .filter(rule -> rule.when().holds(standing.known()) == Truth.YES)
                .map(rule -> new Verdict.Warning(rule.id(), rule.text(), rule.source()))
                .toList();
    }

    /** The next smaller model and the next larger one that somebody might build instead. */
    public static List<Verdict.MismatchCost> costs(Evaluation standing, Model model) {
        List<Verdict.MismatchCost> costs = new ArrayList<>();
        neighbour(model, false)
                .ifPresent(less -> text(standing, model)
                        .flatMap(ModelText::insteadOfLess)
                        .ifPresent(text -> costs.add(cost(standing, model, less, text))));
        neighbour(model, true)
                .ifPresent(more -> text(standing, more)
                        .flatMap(larger -> tooMuch(standing, larger))
                        .ifPresent(
                                text -> costs.add(new Verdict.MismatchCost(more, text + size(standing), List.of()))));
        return costs;
    }

    /** What is larger than the model is not called ahead of a size or complexity that the company has. */
    private static Optional<String> tooMuch(Evaluation standing, ModelText larger) {
        boolean past = Inflection.of(standing.rules())
                .filter(condition -> condition.holds(standing.known()) == Truth.YES)
                .isPresent();
        return past ? larger.pastInflection().or(larger::insteadOfMore) : larger.insteadOfMore();
    }

    private static Verdict.MismatchCost cost(Evaluation standing, Model model, Model less, String text) {
        if (less == Model.REVOPS) {
            return new Verdict.MismatchCost(less, text + size(standing), List.of());
        }
        Set<Dimension> untouched = less == Model.HOLD
                ? EnumSet.of(Dimension.EXECUTION, Dimension.ALIGNMENT)
                : EnumSet.of(Dimension.ALIGNMENT);
        List<Finding> left = FiredSignals.of(standing.findings(), untouched);
        List<String> sentences = new ArrayList<>(List.of(text));
        if (!left.isEmpty()) {
            sentences.add("It would leave untouched: " + FiredSignals.list(left, 3) + ".");
        }
        sentences.addAll(RemarkText.said(Remark.Place.COST, standing, model));
        return new Verdict.MismatchCost(
                less,
                String.join(" ", sentences),
                left.stream().map(finding -> finding.signal().id()).toList());
    }

    private static String size(Evaluation standing) {
        return OrganisationSize.people(standing)
                .map(people -> " Here that is " + people + ".")
                .orElse("");
    }

    /** Re-chartering later is no mistake anybody makes by building too little: below RevOps stands Sales Operations. */
    private static Optional<Model> neighbour(Model model, boolean larger) {
        return switch (model) {
            case HOLD -> larger ? Optional.of(Model.REVOPS) : Optional.empty();
            case SALES_OPS -> Optional.of(larger ? Model.REVOPS : Model.HOLD);
            case RECHARTER -> Optional.of(larger ? Model.REVOPS : Model.SALES_OPS);
            case REVOPS -> Optional.of(larger ? Model.HUB_AND_SPOKE : Model.SALES_OPS);
            case HUB_AND_SPOKE -> larger ? Optional.empty() : Optional.of(Model.REVOPS);
            case INSUFFICIENT_EVIDENCE -> Optional.empty();
        };
    }

    private static Optional<ModelText> text(Evaluation standing, Model model) {
        return Optional.ofNullable(standing.rules().models().get(model));
    }
}
