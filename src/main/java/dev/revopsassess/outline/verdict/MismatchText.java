package dev.revopsassess.outline.verdict;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Remark;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What it would cost to build another model. */
final class MismatchText {
    private MismatchText() {}

    /** The pack's sentence; of too little what it would leave as it is, of too much how large the company is. */
    static String of(Verdict.MismatchCost cost, Model model, Evaluation standing) {
        // Central RevOps covers what hub-and-spoke covers: only the size speaks against it.
        boolean tooLittle = cost.model().compareTo(model) < 0 && cost.model() != Model.REVOPS;
        if (!tooLittle) {
            return cost.because()
                    + OrganisationSize.people(standing)
                            .map(people -> " Here that is " + people + ".")
                            .orElse("");
        }
        List<String> sentences = new ArrayList<>(List.of(cost.because()));
        List<Finding> left = cost.untouchedSignals().stream()
                .map(id -> standing.known().findings().get(id))
                .toList();
        if (!left.isEmpty()) {
            sentences.add("It would leave untouched: " + FiredSignals.list(left, 3) + ".");
        }
        sentences.addAll(RemarkText.said(Remark.Place.COST, standing, model));
        return String.join(" ", sentences);
    }
}
