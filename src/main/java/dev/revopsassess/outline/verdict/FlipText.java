package dev.revopsassess.outline.verdict;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Verdict;

/** What one measure would have to be for another model. */
record FlipText(Evaluation standing, MetricNames names) {
    /** {@code with 7 salespeople instead of 8 it would be Hold}. */
    String near(Verdict.Flip flip) {
        String counted = names.of(flip.subject(), standing.known());
        String to = flip.to().printed();
        return "with " + to + " "
                + (to.equals("1") && NumberText.isPlural(counted) ? NumberText.one(counted) : counted)
                + " instead of " + flip.from().printed() + " it would be "
                + names.titles().model(flip.model());
    }

    /** What the company is, is compared with another company, since nobody should change it for the answer; a symptom with itself. */
    String of(Verdict.Flip flip) {
        String name = names.of(flip.subject(), standing.known());
        String from = flip.from().printed();
        String to = flip.to().printed();
        if (isOfTheTable(flip)) {
            boolean counted = flip.from().unit().equals(Unit.COUNT) && NumberText.isPlural(name);
            return "A company like this with " + (counted ? NumberText.counted(to, name) : name + " " + to) + ", not "
                    + from + ", would get another answer: " + names.titles().model(flip.model()) + ".";
        }
        String model = flip.alignment()
                .map(then -> ": alignment would be " + NumberText.score(then) + ", and the model ")
                .orElse(": the model would be ");
        return (flip.to().value().isNumber()
                        ? MetricNames.sentence(name) + " " + to + " instead of " + from
                        : MetricNames.sentence(name) + ": "
                                + names.said(flip.subject(), flip.to().word()) + " instead of "
                                + names.said(flip.subject(), flip.from().word()))
                + model + names.titles().model(flip.model()) + ".";
    }

    private boolean isOfTheTable(Verdict.Flip flip) {
        return standing.rules().decision().stream()
                .anyMatch(row -> row.when().subjects().contains(flip.subject()));
    }
}
