package dev.revopsassess.outline;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says, in the words and the order that every format for people shares. */
public final class Narrative {
    /** How to read {@link #against}. */
    public static final String LOOKED_AT = "Looked at, and fine:";

    /** From this weight on a clear signal is worth saying aloud. */
    private static final int HEAVY = 3;

    /** Nobody goes to a meeting with more. */
    private static final int MOST_QUESTIONS = 5;

    private static final Set<Mark> SPEAKING = Set.of(Mark.FIRED, Mark.WATCH);
    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.<Finding>comparingInt(
                    finding -> -finding.signal().weight())
            .thenComparingDouble(finding -> -finding.outcome().strength().orElse(0))
            .thenComparingInt(
                    finding -> ScoreLine.ORDER.indexOf(finding.signal().dimension()));

    private final Assessment assessment;
    private final Verdict verdict;

    /** Tells one assessment. */
    public Narrative(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
    }

    /** Short title of a section for this verdict. */
    String title(Section section) {
        boolean waiting = verdict.model() == Model.HOLD;
        boolean undecided = verdict.model() == Model.INSUFFICIENT_EVIDENCE;
        boolean kept = verdict.move().equals(Optional.of(Move.KEEP));
        if (section == Section.DRIVERS) {
            return waiting ? "What speaks for more" : undecided ? "What shows already" : section.title();
        }
        if (section == Section.AGAINST) {
            return waiting
                    ? "What speaks for waiting"
                    : undecided ? "What looks fine" : kept ? "What works today" : section.title();
        }
        return section.title();
    }

    /** Name of the recommended model. */
    public String model() {
        return assessment.names().model(verdict.model());
    }

    /** Where the report comes from: the day and why that day, currency, rules and program. */
    List<String> colophon() {
        Assessment.Pack pack = assessment.pack();
        return List.of(
                "As of " + assessment.asOf().date() + ": " + assessment.asOf().why() + ".",
                "Amounts in " + assessment.currency() + ".",
                "Rules: " + pack.id() + " " + pack.version()
                        + pack.added().stream()
                                .map(own -> ", with " + own.id() + " " + own.version())
                                .collect(Collectors.joining())
                        + ", sha256 "
                        + pack.sha256().substring(0, Math.min(12, pack.sha256().length())) + "….",
                "Made by revops-assess " + assessment.toolVersion() + ".");
    }

    /** {@link #colophon}, and where the rest of the report is. */
    List<String> summaryColophon() {
        return Stream.concat(
                        Stream.of(
                                "This is the summary edition. The full edition has every figure, signal and threshold, the plan"
                                        + " and what was read: --edition full."),
                        colophon().stream())
                .toList();
    }

    /** The paragraph a founder reads. */
    String rationale() {
        return String.join(" ", assessment.text().rationale());
    }

    /** How sure, in one run of text. */
    String howSure() {
        return CertaintyText.text(verdict, assessment.text(), assessment.names());
    }

    /** Whether the model stands while weights and house thresholds move; empty without a model. */
    Optional<String> steadiness() {
        return CertaintyText.steadiness(verdict, assessment.text());
    }

    /** The model that comes second, where some draw of the unknowns gives another one. */
    Optional<String> runnerUp() {
        return CertaintyText.runnerUp(verdict, assessment.names());
    }

    /** What the result would be without waivers, where one is in force. */
    public Optional<String> withoutWaivers() {
        return CertaintyText.withoutWaivers(verdict, assessment.names());
    }

    /** Today's structure. */
    String today() {
        return assessment.names().structure(verdict.structure());
    }

    /** Who reports to whom from the senior operations person up, where the export tells and somebody is one. */
    Optional<String> reportingLine() {
        return assessment.readings().metrics().stream()
                .filter(reading -> reading.id().equals("ops-reporting-line"))
                .flatMap(reading -> reading.measured().stream())
                .filter(line -> !line.value().fold(number -> "", word -> word).equals("nobody"))
                .map(line -> "Reporting line: " + line.formula() + ".")
                .findFirst();
    }

    /** Why today's structure is what it is, and the reporting line behind it. */
    List<String> structureReasons() {
        return Stream.concat(assessment.text().structureReasons().stream(), reportingLine().stream())
                .toList();
    }

    /** The way from today to the model, in words; empty where either is unknown. */
    Optional<String> move() {
        return verdict.move().map(move -> switch (move) {
            case BUILD -> "build it: nothing like it is there yet";
            case KEEP -> verdict.structure() == Structure.NONE ? "keep things as they are" : "keep what is there";
            case EVOLVE -> "grow what is there into it";
            case REPAIR -> "repair the mandate";
            case UNIFY -> "bring the separate operations teams under one head";
            case STEP_BACK -> "step back: narrow the charter, keep the person";
        });
    }

    /** The four scores. */
    public List<ScoreLine> scores() {
        return ScoreLine.of(assessment);
    }

    /** Every signal of a dimension in the pack's order. */
    public List<SignalLine> signals(Dimension dimension) {
        return assessment.findings().stream()
                .filter(finding -> finding.signal().dimension() == dimension)
                .map(this::line)
                .toList();
    }

    /** Fired and watch signals of scale, execution and alignment, heaviest first. */
    public List<SignalLine> drivers() {
        return lines(finding -> SPEAKING.contains(Mark.of(finding)), 0);
    }

    /** Of {@link #drivers}, those that weigh enough to be read first. */
    List<SignalLine> heavyDrivers() {
        return drivers().stream().filter(line -> line.weight() >= HEAVY).toList();
    }

    /** Of {@link #drivers}, the others. */
    List<SignalLine> lightDrivers() {
        return drivers().stream().filter(line -> line.weight() < HEAVY).toList();
    }

    /** Symptoms that are not there, heaviest first; light ones and those of scale are in the appendix only. */
    List<SignalLine> against() {
        return lines(
                finding -> Mark.of(finding) == Mark.CLEAR
                        && (verdict.model() == Model.HOLD || finding.signal().dimension() != Dimension.SCALE),
                HEAVY);
    }

    /** Ground that is missing or half laid, heaviest first. */
    List<SignalLine> groundMissing() {
        return lines(finding -> Mark.of(finding) == Mark.MISSING || Mark.of(finding) == Mark.PARTLY, 0);
    }

    /** Titles of the ground that is laid, heaviest first. */
    List<String> groundLaid() {
        return lines(finding -> Mark.of(finding) == Mark.IN_PLACE, 0).stream()
                .map(SignalLine::title)
                .toList();
    }

    /** Waived signals. */
    List<SignalLine> waived() {
        return lines(finding -> Mark.of(finding) == Mark.WAIVED, 0);
    }

    /** What building another model would cost here, a sentence each. */
    List<Costly> mismatches() {
        return assessment.text().mismatchCosts().stream()
                .map(cost -> new Costly(assessment.names().model(cost.fact().model()), cost.text()))
                .toList();
    }

    /** What another model would cost. */
    record Costly(String model, String text) {}

    /** How long it takes to answer what would settle most, and the command that asks it; empty where no answer would. */
    Optional<String> interview() {
        long answers = verdict.nextQuestions().stream()
                .filter(question -> question.need().source() == Need.Source.ANSWER)
                .count();
        boolean named = verdict.model() != Model.INSUFFICIENT_EVIDENCE;
        // An interview ends where a model is likely, unless it is to ask everything.
        String all = verdict.confidence() == Confidence.LIKELY ? " --all" : "";
        return answers == 0
                ? Optional.empty()
                : Optional.of(NumberText.counted(answers, "answer")
                        + (named ? ", " + NumberText.counted(answers, "minute") : " to begin with")
                        + ": revops-assess interview FOLDER" + all);
    }

    /** What to ask first, best first; whatever else is missing is in {@link #missing}. */
    List<Ask> questions() {
        return assessment.text().nextQuestions().stream()
                .limit(MOST_QUESTIONS)
                .map(question -> new Ask(
                        Printed.sentence(question.fact().need().ask()),
                        question.fact().need().source().word(),
                        question.fact().need().name(),
                        Printed.sentence(question.text())))
                .toList();
    }

    /**
     * Something to ask for.
     *
     * @param ask the sentence to say
     * @param source {@code file}, {@code column} or {@code answer}
     * @param name which one
     * @param settles what it would settle
     */
    record Ask(String ask, String source, String name, String settles) {}

    /** Everything that is missing with the signals it would settle, heaviest first. */
    List<Missing> missing() {
        return Missing.of(assessment);
    }

    /** The rows of the decision table down to the one that decided. */
    List<Row> decision() {
        return assessment.text().decision().stream()
                .map(row -> new Row(
                        row.fact().row(),
                        assessment.names().model(row.fact().model()),
                        row.fact()
                                .holds()
                                .map(holds -> !holds
                                        ? "passed over"
                                        : row.fact().model() == verdict.model() ? "decides" : "would decide")
                                .orElse("open"),
                        row.text()))
                .toList();
    }

    /** A row of the decision table: {@code decides}, {@code passed over}, {@code open} where unknowns leave it so, or {@code would decide} below such a row. */
    record Row(int number, String model, String outcome, String because) {}

    /** The plan of this assessment. */
    PlanLines plan(dev.revopsassess.plan.Plan plan) {
        return PlanLines.of(plan, assessment);
    }

    /** What was read, and every file of it. */
    DataLines data() {
        return DataLines.of(assessment);
    }

    /** Every metric. */
    List<MetricLine> metrics() {
        return assessment.readings().metrics().stream()
                .map(reading -> MetricLine.of(reading, assessment))
                .toList();
    }

    /** Every answer that somebody gave. */
    List<MetricLine> answers() {
        return assessment.readings().answers().stream()
                .filter(reading -> reading.measured().isPresent())
                .map(reading -> MetricLine.of(reading, assessment))
                .toList();
    }

    /** Every threshold with where it comes from. */
    List<ThresholdLine> thresholds() {
        return assessment.findings().stream()
                .map(Finding::signal)
                .map(signal -> new ThresholdLine(signal.id(), signal.title(), Printed.provenance(signal)))
                .filter(line -> !line.thresholds().isEmpty())
                .toList();
    }

    /** The thresholds of a signal, printed with their provenance. */
    record ThresholdLine(String id, String title, List<String> thresholds) {
        /** The thresholds in one run of text. */
        String thresholdsText() {
            return thresholds.stream()
                    .map(threshold ->
                            threshold.endsWith(".") ? threshold.substring(0, threshold.length() - 1) : threshold)
                    .collect(Collectors.joining("; "));
        }
    }

    private List<SignalLine> lines(java.util.function.Predicate<Finding> which, int lightest) {
        return assessment.findings().stream()
                .filter(which)
                .filter(finding -> finding.signal().weight() >= lightest)
                .sorted(HEAVIEST_FIRST)
                .map(this::line)
                .toList();
    }

    private SignalLine line(Finding finding) {
        return SignalLine.of(finding, assessment);
    }
}
