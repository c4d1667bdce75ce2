package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Line;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The short form of the report: every section, a line for what the whole form tells in a paragraph. Nothing is left out
 * without being counted or named.
 */
final class BriefOutline {
    /** Signals of a list that are shown; the others are counted. */
    private static final int MOST_SIGNALS = 8;

    /** Symptoms looked for and not found that are shown. */
    private static final int MOST_CLEAR = 3;

    /** Names in a list of names; one more than that is named too, as counting it would take as much room. */
    private static final int MOST_NAMES = 5;

    private static final int MOST_QUESTIONS = 3;

    private final Verdict verdict;
    private final Narrative narrative;
    private final Optional<PlanLines> plan;

    BriefOutline(Assessment assessment, Narrative narrative) {
        this.verdict = assessment.verdict();
        this.narrative = narrative;
        this.plan = assessment.plan().map(narrative::plan);
    }

    void section(Section section, Sheet.Writer page) {
        switch (section) {
            case DRIVERS -> drivers(page);
            case AGAINST -> against(page);
            case UNKNOWN -> unknown(page);
            case TODAY -> today(page);
            case PLAN -> plan.ifPresent(found -> actions(page, found));
            case OWNERSHIP -> plan.ifPresent(found -> ownership(page, found));
            case TOOLS -> plan.ifPresent(found -> tools(page, found));
            case KPIS -> plan.ifPresent(found -> kpis(page, found));
            case WHEN -> when(page);
            case DATA -> data(page);
            case VERDICT, SCORES, APPENDIX -> {}
        }
    }

    private void drivers(Sheet.Writer page) {
        List<SignalLine> drivers = narrative.drivers();
        if (drivers.isEmpty()) {
            page.paragraph("No signal fired or is near it.");
        }
        signals(page, drivers, MOST_SIGNALS);
    }

    private void against(Sheet.Writer page) {
        page.paragraph(Tone.QUIET, narrative.against().isEmpty() ? "" : Narrative.LOOKED_AT);
        signals(page, narrative.against(), MOST_CLEAR);
        names(
                page,
                "Ground missing",
                narrative.groundMissing().stream().map(SignalLine::title).toList());
        names(page, "In place", narrative.groundLaid());
        page.lines(narrative.waived().stream()
                .map(line -> new Line(
                        Optional.of(line.mark()),
                        line.title() + ": " + line.evidence().get(0),
                        "",
                        ""))
                .toList());
        page.notes(
                Stream.concat(
                                verdict.warnings().stream().map(Verdict.Warning::text),
                                verdict.contradictions().stream().map(Verdict.Contradiction::text))
                        .toList(),
                true);
        narrative.mismatches().forEach(cost -> page.paragraph("Not " + cost.model() + ": " + cost.text()));
    }

    private static void signals(Sheet.Writer page, List<SignalLine> lines, int most) {
        page.lines(lines.stream().limit(most).map(BriefOutline::signal).toList());
        names(page, "And", lines.stream().skip(most).map(SignalLine::title).toList());
    }

    /**
     * A symptom that is there says at once its figure and which rows show it. What is fine has a name that needs no
     * figure: "The forecast holds" counts misses, and 0 % beside it would say the opposite.
     */
    private static Line signal(SignalLine line) {
        return new Line(
                Optional.of(line.mark()),
                line.title()
                        + line.value()
                                .filter(value -> line.mark() != Mark.CLEAR)
                                .map(value -> ": " + value)
                                .orElse(""),
                line.from() + "  " + line.weight(),
                line.mark() == Mark.FIRED ? line.placesText() : "");
    }

    private static void names(Sheet.Writer page, String label, List<String> names) {
        if (!names.isEmpty()) {
            boolean all = names.size() <= MOST_NAMES + 1;
            page.paragraph(
                    Tone.QUIET,
                    label + ": " + String.join(", ", all ? names : names.subList(0, MOST_NAMES))
                            + (all ? "" : " and " + (names.size() - MOST_NAMES) + " more"));
        }
    }

    private void unknown(Sheet.Writer page) {
        List<Narrative.Ask> questions = narrative.questions();
        List<Missing> missing = narrative.missing();
        if (questions.isEmpty() && missing.isEmpty()) {
            return;
        }
        page.questions(questions.stream()
                .limit(MOST_QUESTIONS)
                .map(ask -> new Block.Question(ask.ask(), ask.source() + ": " + ask.name(), ""))
                .toList());
        page.paragraph(questions.isEmpty() ? "Nothing that is missing would change the model." : "");
        names(page, "Missing", missing.stream().map(Missing::name).toList());
    }

    private void today(Sheet.Writer page) {
        var items = new ArrayList<>(narrative.structureReasons());
        narrative.decision().stream()
                .filter(row -> !row.outcome().equals("passed over"))
                .forEach(row -> items.add("Row " + row.number() + " of the decision table, " + row.model() + ", "
                        + row.outcome() + ": " + row.because()));
        page.items(items);
    }

    private static void actions(Sheet.Writer page, PlanLines plan) {
        for (PlanLines.Phase phase : plan.phases()) {
            page.block(new Block.Heading(phase.name(), phase.months()))
                    .lines(phase.actions().stream()
                            .map(action -> new Line(Optional.empty(), action.title(), action.owner(), ""))
                            .toList());
        }
        page.paragraph(plan.partner().isEmpty() ? "" : "Option: " + plan.partner());
        names(page, "Not yet", plan.avoid().stream().map(BriefOutline::before).toList());
        names(
                page,
                "Left alone on purpose",
                plan.unanswered().stream()
                        .flatMap(left -> Stream.of(before(left).split(", ")))
                        .toList());
    }

    /** What stands before the reason. */
    private static String before(String textWithReason) {
        int reason = textWithReason.indexOf(": ");
        return reason < 0 ? textWithReason : textWithReason.substring(0, reason);
    }

    private static void ownership(Sheet.Writer page, PlanLines plan) {
        if (!plan.ownership().isEmpty()) {
            page.paragraph(
                    plan.holders().stream().limit(plan.functions().size()).collect(Collectors.joining(" ")));
        }
    }

    /** Layers by state: those that ask for something by name and action, the others by name. */
    private static void tools(Sheet.Writer page, PlanLines plan) {
        Map<String, List<String>> byState = plan.stack().stream()
                .collect(Collectors.groupingBy(
                        PlanLines.Layer::state,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                layer -> layer.today().equals("nothing")
                                        ? layer.name()
                                        : layer.name() + " (" + layer.today() + ")",
                                Collectors.toList())));
        byState.forEach((state, layers) -> names(page, heading(state), layers));
    }

    /** {@code Not needed} of the word {@code not-needed}. */
    private static String heading(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + word.substring(1).replace('-', ' ');
    }

    private static void kpis(Sheet.Writer page, PlanLines plan) {
        page.paragraph(plan.kpis().stream()
                .filter(kpi -> !kpi.value().equals(PlanLines.NOT_MEASURED))
                .map(kpi -> kpi.name() + " " + kpi.value() + (kpi.remark().isEmpty() ? "" : " (" + kpi.remark() + ")"))
                .collect(Collectors.joining("; ")));
        names(
                page,
                "Not measured",
                plan.kpis().stream()
                        .filter(kpi -> kpi.value().equals(PlanLines.NOT_MEASURED))
                        .map(PlanLines.Kpi::name)
                        .toList());
    }

    private void when(Sheet.Writer page) {
        var items = new ArrayList<String>();
        verdict.trigger().ifPresent(found -> items.add(found.text()));
        verdict.flips().forEach(flip -> items.add(flip.text()));
        verdict.trajectory().forEach(crossing -> items.add(crossing.text()));
        page.items(items);
    }

    private void data(Sheet.Writer page) {
        DataLines data = narrative.data();
        page.paragraph(data.summary());
        Map<String, Long> problems = data.problems().stream()
                .collect(Collectors.groupingBy(
                        DataLines.ProblemLine::severity, LinkedHashMap::new, Collectors.counting()));
        page.paragraph(
                problems.isEmpty()
                        ? ""
                        : problems.entrySet().stream()
                                        .map(entry -> entry.getValue() + " " + entry.getKey()
                                                + (entry.getValue() == 1 ? "" : "s"))
                                        .collect(Collectors.joining(", "))
                                + "; revops-assess check shows "
                                + (data.problems().size() == 1 ? "it" : "them"));
        data.assumptions().forEach(page::paragraph);
        names(page, "Titles that no pattern knows", data.unmapped());
    }
}
