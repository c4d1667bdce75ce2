package dev.revopsassess.outline.verdict;

import dev.revopsassess.report.Stated;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decision table as it came out: the rows down to the one that decided, each with its reason. */
final class DecisionText {
    private DecisionText() {}

    /** Where no model is named the rows show everything that is still open, not what the little that is known would say. */
    static List<Stated<Verdict.RowResult>> of(Evaluation standing, Verdict verdict, MetricNames names) {
        boolean named = verdict.model() != Model.INSUFFICIENT_EVIDENCE;
        CompanyFacts facts = named ? standing.known() : standing.possible();
        var structures = standing.rules().structureNames();
        ConditionText known = new ConditionText(facts, facts, names, structures);
        ConditionText taken = new ConditionText(standing.known(), standing.nominal(), names, structures);
        List<Stated<Verdict.RowResult>> rows = new ArrayList<>();
        for (int index = 0; index < verdict.decision().size(); index++) {
            boolean decides = named && index == verdict.decision().size() - 1;
            var row = new Stated<>(
                    verdict.decision().get(index),
                    (decides ? taken : known)
                            .of(standing.rules().decision().get(index).when()));
            if (rows.isEmpty() || !isSameReason(rows.get(rows.size() - 1), row)) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** Whether one row that gives several models is passed over for one reason: it is told once. */
    private static boolean isSameReason(Stated<Verdict.RowResult> before, Stated<Verdict.RowResult> row) {
        return before.fact().row() == row.fact().row()
                && before.fact().holds().equals(Optional.of(false))
                && row.fact().holds().equals(Optional.of(false))
                && before.text().equals(row.text());
    }
}
