package dev.revopsassess.cli.run;

import dev.revopsassess.Assessor;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known in the middle of an interview, and what to ask next. Knows no stream and no file. The order: questions
 * that bear on the model, best first by the verdict's own ranking; then those that only bear on scores, in the pack's order.
 */
public final class Interview {
    private final Assessor assessor;
    private final List<Question> questions;
    private final Set<String> passed = new HashSet<>();
    private Exports exports;
    private Readings readings;
    private Verdicts.Outlook outlook;

    /**
     * A question with what its answer would do.
     *
     * @param question the question
     * @param settles what the answer settles, in words
     * @param decides whether it bears on the model
     */
    public record Asked(Question question, String settles, boolean decides) {
        /** Ends the sentence. */
        public Asked {
            settles = settles.endsWith(".") ? settles : settles + ".";
        }
    }

    /** Begins with the exports as they are; questions with an answer, {@code unknown} included, are not asked. */
    public Interview(Assessor assessor, Exports exports, List<Question> questions) {
        this.assessor = assessor;
        this.exports = exports;
        this.questions = List.copyOf(questions);
        this.readings = assessor.measure(exports);
        this.outlook = Verdicts.outlook(assessor.company(exports, readings));
    }

    /** Where the verdict stands. */
    public Verdicts.Outlook outlook() {
        return outlook;
    }

    /** Whether no unknown can change the model any more. */
    public boolean isSettled() {
        return outlook.model() != Model.INSUFFICIENT_EVIDENCE
                && outlook.possibleModels().size() == 1;
    }

    /** Every question still to be asked, best first. */
    public List<Asked> queue() {
        Set<String> done =
                exports.answers().rows().stream().map(Answer::question).collect(Collectors.toSet());
        done.addAll(passed);
        var queue = new ArrayList<Asked>();
        for (Verdict.NextQuestion next : outlook.questions()) {
            if (next.need().source() == Need.Source.ANSWER
                    && done.add(next.need().name())) {
                question(next.need().name()).ifPresent(each -> queue.add(new Asked(each, next.settles(), true)));
            }
        }
        questions.stream()
                .filter(question -> !done.contains(question.id()) && !isMeasured(question))
                .forEach(question -> queue.add(new Asked(question, question.why(), false)));
        return queue;
    }

    /** What no answer but an export would settle, best first. */
    public List<Verdict.NextQuestion> exportsWanted() {
        return outlook.questions().stream()
                .filter(next -> next.need().source() != Need.Source.ANSWER)
                .toList();
    }

    /** Does not ask this one again in this interview. */
    public void pass(Question question) {
        passed.add(question.id());
    }

    /** Takes an answer in and ranks anew. */
    public void take(Answer answer) {
        Export<Answer> old = exports.answers();
        var rows = new ArrayList<>(old.rows());
        rows.add(answer);
        exports = exports.with(new Export<>(old.kind(), old.file(), rows, old.fields(), old.undecided()));
        readings = assessor.measure(exports);
        outlook = Verdicts.outlook(assessor.company(exports, readings));
    }

    /** {@code revops, likely; possible: revops, recharter}. */
    public static String words(Verdicts.Outlook outlook) {
        String sure = outlook.model() == Model.INSUFFICIENT_EVIDENCE
                ? outlook.model().word()
                : outlook.model().word() + ", " + outlook.confidence().word();
        return outlook.possibleModels().size() == 1
                ? sure
                : sure + "; possible: "
                        + outlook.possibleModels().stream().map(Model::word).collect(Collectors.joining(", "));
    }

    /** Whether an export gives the figure that the question stands for. */
    private boolean isMeasured(Question question) {
        return question.metric()
                .flatMap(metric -> readings.metric(metric).measured())
                .filter(reading -> reading.basis() == Reading.Basis.MEASURED)
                .isPresent();
    }

    private Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
