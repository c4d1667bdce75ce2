package dev.revopsassess.report;

import dev.revopsassess.report.Sheet.Entry;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Figures;
import dev.revopsassess.verdict.Score;
import dev.revopsassess.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The verdict before and after something is supposed.
 *
 * @param changes what is supposed: measure, value before and value after, printed
 * @param notes what to know of them, such as what is not computed again from them, a sentence each
 * @param before the company as it is
 * @param after the company as supposed
 * @param findingsBefore its signals as they are, in pack order
 * @param findingsAfter its signals as supposed, in the same order
 * @param names what the report calls things
 */
public record WhatIf(
        List<Change> changes,
        List<String> notes,
        Verdict before,
        Verdict after,
        List<Finding> findingsBefore,
        List<Finding> findingsAfter,
        Names names) {
    /** A supposed value. */
    public record Change(String measure, String before, String after) {}

    /** Copies the lists. */
    public WhatIf {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        findingsBefore = List.copyOf(findingsBefore);
        findingsAfter = List.copyOf(findingsAfter);
    }

    /** Both verdicts side by side, with the signals that turn. */
    public Sheet sheet() {
        boolean same = before.model() == after.model();
        Sheet.Writer page = Sheet.titled("What if "
                + changes.stream()
                        .map(change -> change.measure() + " were " + change.after())
                        .collect(Collectors.joining(" and ")));
        page.paragraph(
                same
                        ? "The model stays: " + names.model(before.model()) + "."
                        : "The model becomes " + names.model(after.model()) + " instead of "
                                + names.model(before.model()) + ".");
        var rows = new ArrayList<List<String>>();
        changes.forEach(change -> rows.add(List.of(change.measure(), change.before(), change.after())));
        rows.add(List.of("model", before.model().word(), after.model().word()));
        rows.add(List.of(
                "how sure", before.confidence().word(), after.confidence().word()));
        rows.add(List.of("today", names.structure(before.structure()), names.structure(after.structure())));
        ScoreLine.ORDER.forEach(dimension -> rows.add(List.of(
                dimension.word(),
                score(before.scores().get(dimension)),
                score(after.scores().get(dimension)))));
        page.table(List.of("", "as it is", "as supposed"), rows);
        page.paragraph("Scores with their range and the share of the evidence that is known.");
        notes.forEach(page::paragraph);
        List<Entry> changed = changed();
        if (changed.isEmpty()) {
            page.paragraph("No signal changes.");
        } else {
            page.heading("Signals that change").entries(changed);
        }
        return page.sheet();
    }

    private List<Entry> changed() {
        var changed = new ArrayList<Entry>();
        for (int index = 0; index < findingsBefore.size(); index++) {
            Finding was = findingsBefore.get(index);
            Finding is = findingsAfter.get(index);
            if (!was.status().equals(is.status())) {
                changed.add(new Entry(was.signal().id(), was.status() + " -> " + is.status()));
            } else if (!was.outcome().strength().equals(is.outcome().strength())) {
                changed.add(new Entry(was.signal().id(), was.status() + ", " + strength(was) + " -> " + strength(is)));
            }
        }
        return changed;
    }

    private static String strength(Finding finding) {
        return Figures.number(finding.outcome().strength().orElse(0), 2);
    }

    private static String score(@org.jspecify.annotations.Nullable Score score) {
        if (score == null || score.score().isEmpty()) {
            return "-";
        }
        return Printed.score(score.score().getAsDouble()) + " (" + Printed.score(score.low()) + " to "
                + Printed.score(score.high()) + "; "
                + Printed.percent(score.coverage().orElse(0)) + ")";
    }
}
