package dev.revopsassess.cli.run;

import dev.revopsassess.Assessor;
import dev.revopsassess.metric.Measurement;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known in the middle of an interview, and what to ask next. Knows no stream and no file. The order: questions
 * that bear on the model, best first by the verdict's own ranking; then those that only bear on scores, in the pack's order.
 */
public final class Interview {
    private final Assessor assessor;
    private final List<Question> questions;
    private final Titles titles;
    private final Deque<State> before = new ArrayDeque<>();
    private Set<String> passed = Set.of();
    private Exports exports;
    private Measurement measured;
    private Verdicts.Outlook outlook;

    /**
     * A question with what its answer would do.
     *
     * @param question the question
     * @param decides whether it bears on the model
     */
    public record Asked(Question question, boolean decides) {}

    /** Begins with the exports as they are; questions with an answer, {@code unknown} included, are not asked. */
    public Interview(Assessor assessor, Exports exports, RulePack rules) {
        this.assessor = assessor;
        this.exports = exports;
        this.questions = rules.questions();
        this.titles = Assessor.names(rules);
        this.measured = assessor.measure(exports);
        this.outlook = Verdicts.outlook(assessor.company(measured));
    }

    /** What was known before a question was answered or passed. */
    private record State(Exports exports, Set<String> passed) {}

    /** Whether no unknown can change the model any more. */
    public boolean isSettled() {
        return outlook.model() != Model.INSUFFICIENT_EVIDENCE
                && outlook.possibleModels().size() == 1;
    }

    /** Whether a model can be named that the open questions hardly change: robust or likely. */
    public boolean isEnough() {
        return isSettled() || outlook.confidence() == Confidence.LIKELY || outlook.confidence() == Confidence.ROBUST;
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
                question(next.need().name()).ifPresent(each -> queue.add(new Asked(each, true)));
            }
        }
        questions.stream()
                .filter(question -> !done.contains(question.id()) && !isMeasured(question))
                .forEach(question -> queue.add(new Asked(question, false)));
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
        before.push(new State(exports, passed));
        passed = Stream.concat(passed.stream(), Stream.of(question.id())).collect(Collectors.toSet());
    }

    /** Whether there is a question to go back to. */
    public boolean canGoBack() {
        return !before.isEmpty();
    }

    /** Goes back to the question before; says whether an answer to it was taken back. */
    public boolean back() {
        State then = before.pop();
        boolean answered = then.exports().answers().rows().size()
                < exports.answers().rows().size();
        passed = then.passed();
        if (answered) {
            know(then.exports());
        }
        return answered;
    }

    /** The whole verdict as far as the interview has come. */
    public Verdict verdict() {
        return Verdicts.decide(assessor.company(measured));
    }

    /** The same in sentences. */
    public VerdictText text(Verdict verdict) {
        return assessor.text(measured, verdict);
    }

    /** Takes an answer in and ranks anew. */
    public void take(Answer answer) {
        Export<Answer> old = exports.answers();
        var rows = new ArrayList<>(old.rows());
        rows.add(answer);
        before.push(new State(exports, passed));
        know(exports.with(new Export<>(old.kind(), old.file(), rows, old.fields(), old.undecided())));
    }

    private void know(Exports known) {
        exports = known;
        measured = assessor.measure(exports);
        outlook = Verdicts.outlook(assessor.company(measured));
    }

    /** {@code Revenue Operations, likely; still possible: Hold}. */
    public String standing() {
        Model model = outlook.model();
        List<String> others = outlook.possibleModels().stream()
                .filter(other -> other != model)
                .map(titles::model)
                .toList();
        String sure = model == Model.INSUFFICIENT_EVIDENCE
                ? "not enough evidence for a model"
                : titles.model(model) + ", " + outlook.confidence().word();
        return others.isEmpty() ? sure : sure + "; still possible: " + String.join("; ", others);
    }

    /** Whether an export gives the figure that the question stands for. */
    private boolean isMeasured(Question question) {
        return question.metric()
                .flatMap(metric -> measured.readings().metric(metric).measured())
                .filter(reading -> reading.basis() == Reading.Basis.MEASURED)
                .isPresent();
    }

    private Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
