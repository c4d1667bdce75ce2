package dev.revopsassess.outline.verdict;

import dev.revopsassess.outline.signal.EvidenceText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Remark;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts a verdict's facts into the sentences that every format says. */
public final class VerdictSentences {
    private final Verdict verdict;
    private final MetricNames names;
    private final Titles titles;
    private final Evaluation standing;
    private final FlipText flips;

    private VerdictSentences(Evaluation standing, Verdict verdict, MetricNames names) {
        this.verdict = verdict;
        this.names = names;
        this.titles = names.titles();
        this.standing = standing;
        this.flips = new FlipText(standing, names);
    }

    /**
     * The sentences.
     *
     * @param standing where the company stands, of which the verdict was made
     * @param verdict its verdict
     * @param names what sentences call its measures, models and structures
     */
    public static VerdictText of(Evaluation standing, Verdict verdict, MetricNames names) {
        return new VerdictSentences(standing, verdict, names).text();
    }

    private VerdictText text() {
        Rationale rationale = new Rationale(standing, verdict.model(), titles);
        TriggerText triggers = new TriggerText(standing.known(), names);
        Optional<VerdictText.Recharter> trigger = verdict.trigger()
                .map(found -> new VerdictText.Recharter(triggers.threshold(found), triggers.of(found)));
        return new VerdictText(
                rationale.headline(verdict.move(), verdict.trigger()),
                rationale.sentences(verdict.possibleModels(), trigger),
                RemarkText.said(Remark.Place.SIGNS, standing, verdict.model()),
                Reasons.of(standing, names),
                caveat(),
                verdict.sensitivity()
                        .flatMap(Verdict.Sensitivity::mostSensitiveTo)
                        .map(this::moved),
                DecisionText.of(standing, verdict, names),
                stated(verdict.nextQuestions(), question -> QuestionText.of(question, titles)),
                stated(verdict.flips(), flips::of),
                stated(verdict.trajectory(), triggers::of),
                verdict.contradictions().stream().map(this::contradiction).toList(),
                trigger,
                stated(verdict.mismatchCosts(), cost -> MismatchText.of(cost, verdict.model(), standing)));
    }

    private static <T> List<Stated<T>> stated(List<T> facts, Function<T, String> text) {
        return facts.stream().map(fact -> new Stated<>(fact, text.apply(fact))).toList();
    }

    private Optional<String> caveat() {
        Verdict.Doubts doubts = verdict.doubts();
        List<String> parts = new ArrayList<>();
        if (doubts.structureOpen()) {
            parts.add("how operations is set up today is not known, and that alone can change it");
        }
        if (!doubts.open().isEmpty()) {
            parts.add("what is not known yet could make it "
                    + NumberText.or(doubts.open().stream().map(titles::model).toList()));
        }
        doubts.nearCount().map(flips::near).ifPresent(parts::add);
        verdict.sensitivity()
                .filter(sensitivity -> doubts.otherRules())
                .ifPresent(sensitivity ->
                        parts.add("it depends on how heavily the signals are weighed and where the lines are drawn"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private String moved(Verdict.Perturbed number) {
        return number.fold(
                signal -> "the weight of \"" + signal.title() + "\"",
                signal -> "the thresholds of \"" + signal.title() + "\"",
                bound -> "the line at "
                        + NumberText.of(bound.number(), names.unit(bound.subject(), standing.known())) + " for "
                        + names.of(bound.subject(), standing.known()));
    }

    private VerdictText.Contradicted contradiction(Verdict.Contradiction found) {
        Finding.Disagreement two = found.disagreement();
        String title = titles(found.signal());
        String counted = EvidenceText.value(two.counted(), names.titles());
        String other = EvidenceText.value(two.other(), names.titles());
        String text = switch (two.kind()) {
            case MEASURED_SAID ->
                title + ": the exports show " + counted + ", the answer says " + other + ". The exports count.";
            case RESPONDENTS ->
                title + ": one respondent says " + counted + ", another " + other + ". The worse one counts.";
        };
        return new VerdictText.Contradicted(found, counted, other, text);
    }

    private String titles(String signal) {
        Finding finding = standing.known().findings().get(signal);
        return finding == null ? signal : finding.signal().title();
    }
}
