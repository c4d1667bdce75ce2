package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.value.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures that somebody said, in the place of those that no export gives. What an export gives always counts first. */
final class SaidFigures {
    private SaidFigures() {}

    /** The reading; where it is missing and a question stands for it, what was said, else with the question as one more way. */
    static Reading standIn(Reading reading, Inputs in) {
        Optional<Question> question = in.settings().questions().stream()
                .filter(each -> each.metric().equals(Optional.of(reading.id())))
                .findFirst();
        return question.isEmpty()
                ? reading
                : reading.fold(
                        measured -> measured,
                        missing -> said(missing, question.get().id(), in));
    }

    private static Reading said(NotMeasured missing, String question, Inputs in) {
        return in.said(question)
                .<Reading>map(said -> new Measured(
                        missing.id(),
                        said.value(),
                        said.others(),
                        Optional.empty(),
                        said.unit(),
                        said.period(),
                        said.formula(),
                        said.inputs(),
                        List.of("As said, not computed: " + missing.why()),
                        List.of(),
                        Reading.Basis.SAID))
                .orElseGet(() -> asking(missing, in.answer(question)));
    }

    /** A figure that is undefined for this company is so whatever somebody says. */
    private static Reading asking(NotMeasured missing, Need answer) {
        if (missing.needs().isEmpty()) {
            return missing;
        }
        var needs = new ArrayList<>(missing.needs());
        needs.add(answer);
        return new NotMeasured(missing.id(), missing.why(), needs);
    }
}
