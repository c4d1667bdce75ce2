package dev.revopsassess.outline;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why the plan may bring alignment under what the decision table asks for, and the model stays: it has laid the foundation by
 * then, and alignment alone decides no more.
 */
final class ModelThatStays {
    private ModelThatStays() {}

    /** The sentence; empty where the plan never comes that low, or changes the model when it does. */
    static Optional<String> text(Assessment assessment) {
        return Optional.ofNullable(assessment.verdict().scores().get(Dimension.ALIGNMENT)).stream()
                .flatMap(score -> score.score().stream().boxed())
                .flatMap(today -> assessment.bounds().alignment().stream().filter(bound -> bound <= today))
                .max(Double::compare)
                .flatMap(bound -> assessment.plan().flatMap(plan -> text(assessment, plan, bound)));
    }

    private static Optional<String> text(Assessment assessment, Plan plan, double bound) {
        Model model = assessment.verdict().model();
        var done = new ArrayList<String>();
        for (Plan.Action action : plan.finished()) {
            done.addAll(action.retires());
            double alignment = action.after().scores().getOrDefault(Dimension.ALIGNMENT, bound);
            if (alignment < bound) {
                List<String> laid = laid(assessment.findings(), done);
                return action.after().model() != model || laid.isEmpty()
                        ? Optional.empty()
                        : Optional.of("The plan brings alignment to " + NumberText.score(alignment) + ", under the "
                                + NumberText.score(bound) + " of the decision table, and the model stays "
                                + assessment.names().model(model) + ": by then the plan has also put in place "
                                + NumberText.and(laid) + ".");
            }
        }
        return Optional.empty();
    }

    /** What of the foundation is in place that is not today. */
    private static List<String> laid(List<Finding> findings, List<String> done) {
        return findings.stream()
                .map(Finding::signal)
                .filter(signal -> signal.dimension() == Dimension.FOUNDATION && done.contains(signal.id()))
                .map(signal -> "\"" + signal.title() + "\"")
                .toList();
    }
}
