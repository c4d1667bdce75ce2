package dev.revopsassess.outline.sheet;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.report.WhatIf;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Score;
import java.util.ArrayList;
import java.util.List;

/** Both verdicts side by side, with the signals that turn. */
public final class WhatIfSheet {
    private WhatIfSheet() {}

    /** The page. */
    public static Sheet of(WhatIf supposed) {
        boolean same = supposed.before().model() == supposed.after().model();
        Sheet.Writer page = Sheet.titled("What if "
                + NumberText.and(supposed.changes().stream()
                        .map(change -> change.measure() + " were " + change.after())
                        .toList()));
        page.paragraph(
                same
                        ? "The model stays: "
                                + supposed.names().model(supposed.before().model()) + "."
                        : "The model becomes "
                                + supposed.names().model(supposed.after().model()) + " instead of "
                                + supposed.names().model(supposed.before().model()) + ".");
        var rows = new ArrayList<List<String>>();
        supposed.changes().forEach(change -> rows.add(List.of(change.measure(), change.before(), change.after())));
        rows.add(List.of(
                "model",
                supposed.before().model().word(),
                supposed.after().model().word()));
        rows.add(List.of(
                "how sure",
                supposed.before().confidence().word(),
                supposed.after().confidence().word()));
        rows.add(List.of(
                "today",
                supposed.names().structure(supposed.before().structure()),
                supposed.names().structure(supposed.after().structure())));
        ScoreLine.ORDER.forEach(dimension -> rows.add(List.of(
                dimension.word(),
                score(supposed.before().scores().get(dimension)),
                score(supposed.after().scores().get(dimension)))));
        page.table(List.of("", "as it is", "as supposed"), rows);
        page.paragraph("Scores with their range and the share of the evidence that is known.");
        supposed.notes().forEach(page::paragraph);
        List<Fact> changed = changed(supposed);
        if (changed.isEmpty()) {
            page.paragraph("No signal changes.");
        } else {
            page.heading("Signals that change").facts(changed);
        }
        return page.sheet();
    }

    private static List<Fact> changed(WhatIf supposed) {
        var changed = new ArrayList<Fact>();
        for (int index = 0; index < supposed.findingsBefore().size(); index++) {
            Finding was = supposed.findingsBefore().get(index);
            Finding is = supposed.findingsAfter().get(index);
            if (!was.status().equals(is.status())) {
                changed.add(new Fact(was.signal().id(), was.status() + " -> " + is.status()));
            } else if (!was.outcome().strength().equals(is.outcome().strength())) {
                changed.add(new Fact(was.signal().id(), was.status() + ", " + strength(was) + " -> " + strength(is)));
            }
        }
        return changed;
    }

    private static String strength(Finding finding) {
        return NumberText.strength(finding.outcome().strength().orElse(0));
    }

    private static String score(@org.jspecify.annotations.Nullable Score score) {
        if (score == null || score.score().isEmpty()) {
            return "-";
        }
        return NumberText.score(score.score().getAsDouble()) + " (" + NumberText.score(score.low()) + " to "
                + NumberText.score(score.high()) + "; "
                + NumberText.known(score.coverage().orElse(0)) + ")";
    }
}
