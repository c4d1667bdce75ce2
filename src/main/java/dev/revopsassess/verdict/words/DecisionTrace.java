package dev.revopsassess.verdict.words;

import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decision table as it came out: the rows down to the one that decided, each with its reason. */
public final class DecisionTrace {
    private DecisionTrace() {}

    /** Where no model is named the rows down to the first that holds whatever the unknowns are; else the rows passed over and the one that decided. */
    public static List<Verdict.RowResult> of(Evaluation standing, boolean named, MetricNames names) {
        Facts nominal = standing.nominal();
        Optional<DecisionRow> deciding = named ? standing.deciding(nominal) : Optional.empty();
        // Where no model is named the rows show everything that is still open, not what the little that is known would
        // say.
        CompanyFacts facts = named ? standing.known() : standing.possible();
        ConditionText known =
                new ConditionText(facts, facts, names, standing.rules().structureNames());
        ConditionText taken = new ConditionText(
                standing.known(), nominal, names, standing.rules().structureNames());
        List<Verdict.RowResult> rows = new ArrayList<>();
        for (DecisionRow row : standing.rules().decision()) {
            boolean decides = deciding.filter(row::equals).isPresent();
            Truth holds = decides ? Truth.YES : row.when().holds(facts);
            Verdict.RowResult result = new Verdict.RowResult(
                    row.number(),
                    row.model(),
                    holds == Truth.UNKNOWN ? Optional.empty() : Optional.of(holds == Truth.YES),
                    (decides ? taken : known).of(row.when()));
            if (rows.isEmpty() || !sameReason(rows.get(rows.size() - 1), result)) {
                rows.add(result);
            }
            if (decides || (!named && holds == Truth.YES)) {
                break;
            }
        }
        return rows;
    }

    /** Whether one row that gives several models is passed over for one reason: it is told once. */
    private static boolean sameReason(Verdict.RowResult before, Verdict.RowResult row) {
        return before.row() == row.row()
                && before.holds().equals(Optional.of(false))
                && row.holds().equals(Optional.of(false))
                && before.because().equals(row.because());
    }
}
