package dev.revopsassess.outline.verdict;

import dev.revopsassess.report.Titles;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;

/** What it would settle to ask. */
public final class QuestionText {
    private QuestionText() {}

    /** {@code separates "Hold" from "Sales Operations": in 12.3 % of the cases it decides which}. */
    public static String of(Verdict.NextQuestion question, Titles titles) {
        if (question.together().isPresent()) {
            int together = question.together().getAsInt();
            return together == 1
                    ? "with this the evidence is enough to choose"
                    : "with the rest of this list of " + together + " the evidence is enough to choose";
        }
        return question.separates().isEmpty()
                ? "makes a score surer; it would not change the model by itself"
                : "separates "
                        + NumberText.list(
                                question.separates().stream()
                                        .map(model -> "\"" + titles.model(model) + "\"")
                                        .toList(),
                                "from")
                        + ": in " + NumberText.of(question.share(), Unit.RATIO)
                        + " of the cases it decides which";
    }
}
