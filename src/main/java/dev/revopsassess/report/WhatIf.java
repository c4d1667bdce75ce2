package dev.revopsassess.report;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Figures;
import dev.revopsassess.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * One company twice: as its exports say, and with some figures or answers set by hand.
 *
 * @param changes what was set, in order
 * @param before as the exports say
 * @param after with what was set
 * @param notes what a reader must know to take it right
 */
public record WhatIf(List<Change> changes, Assessment before, Assessment after, List<String> notes) {
    /**
     * One thing that was set.
     *
     * @param id metric or question
     * @param title what the report calls it
     * @param from its value before, printed; "not known" where there was none
     * @param to its value after, printed
     */
    public record Change(String id, String title, String from, String to) {}

    /** A signal that reads otherwise. */
    public record SignalChange(String id, String title, String from, String to) {}

    /** Something the report says of both. */
    public record Line(String name, String before, String after) {
        /** Whether both say the same. */
        public boolean same() {
            return before.equals(after);
        }
    }

    /** Copies the lists. */
    public WhatIf {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** Model, confidence, possible models, move and the four scores, side by side. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Model", model(before), model(after)));
        lines.add(new Line(
                "Confidence",
                before.verdict().confidence().word(),
                after.verdict().confidence().word()));
        lines.add(new Line("Possible models", possible(before), possible(after)));
        List<ScoreLine> was = ScoreLine.of(before);
        List<ScoreLine> is = ScoreLine.of(after);
        for (int index = 0; index < was.size(); index++) {
            String name = was.get(index).dimension().word();
            lines.add(new Line(
                    name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                    score(was.get(index)),
                    score(is.get(index))));
        }
        return lines;
    }

    /** Signals whose status changed, in the pack's order. */
    public List<SignalChange> signals() {
        var changed = new ArrayList<SignalChange>();
        for (Finding was : before.findings()) {
            after.findings().stream()
                    .filter(is -> is.signal().id().equals(was.signal().id()))
                    .filter(is -> !is.status().equals(was.status()))
                    .forEach(is -> changed.add(
                            new SignalChange(was.signal().id(), was.signal().title(), was.status(), is.status())));
        }
        return changed;
    }

    /** Warnings that hold only after. */
    public List<Verdict.Warning> came() {
        return only(after, before);
    }

    /** Warnings that hold only before. */
    public List<Verdict.Warning> went() {
        return only(before, after);
    }

    /** A value as reports print it. */
    public static String printed(Reading reading) {
        return reading.fold(
                measured -> measured.value()
                        .fold(number -> Figures.text(number, measured.unit()), word -> word),
                missing -> "not known");
    }


    private static List<Verdict.Warning> only(Assessment here, Assessment there) {
        return here.verdict().warnings().stream()
                .filter(warning -> there.verdict().warnings().stream()
                        .noneMatch(other -> other.id().equals(warning.id())))
                .toList();
    }

    private static String model(Assessment assessment) {
        return assessment.names().model(assessment.verdict().model());
    }

    private static String possible(Assessment assessment) {
        return String.join(
                ", ",
                assessment.verdict().possibleModels().stream()
                        .map(model -> assessment.names().model(model))
                        .toList());
    }

    private static String score(ScoreLine line) {
        return line.score() + " (" + line.lowText() + " to " + line.highText() + "), " + line.evidence() + " known";
    }
}
