package dev.revopsassess.outline.verdict;

import dev.revopsassess.report.Titles;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;

/** What it would settle to ask. */
public final class QuestionText {
    private QuestionText() {}

    /** {@code separates "Hold" from "Sales Operations": another answer changes the model in 12.3 % of the draws}. */
    public static String of(Verdict.NextQuestion question, Titles titles) {
        if (question.together().isPresent()) {
            int together = question.together().getAsInt();
            return together == 1
                    ? "with this a model can be named"
                    : "together with the rest of this list of " + together + " a model can be named";
        }
        return question.separates().isEmpty()
                ? "narrows the score; no draw changes the model by this alone"
                : "separates "
                        + NumberText.list(
                                question.separates().stream()
                                        .map(model -> "\"" + titles.model(model) + "\"")
                                        .toList(),
                                "from")
                        + ": another answer changes the model in " + NumberText.of(question.share(), Unit.RATIO)
                        + " of the draws";
    }
}
