package dev.revopsassess.render.text;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.DataLines;
import dev.revopsassess.report.Mark;
import dev.revopsassess.report.Missing;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.PlanLines;
import dev.revopsassess.report.Section;
import dev.revopsassess.report.SignalLine;
import dev.revopsassess.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The short form of the report: every section, a line for what the whole form tells in a paragraph. Nothing is left out
 * without being counted or named.
 */
final class Glance {
    /** How to get everything. */
    static final String WHOLE = "The short form. All of it, with rows and reasons: --verbose, or -o report.txt";

    /** Signals of a list that are shown; the others are counted. */
    private static final int MOST_SIGNALS = 8;

    /** Symptoms looked for and not found that are shown. */
    private static final int MOST_CLEAR = 3;

    /** Names in a list of names; one more than that is named too, as counting it would take as much room. */
    private static final int MOST_NAMES = 5;

    private static final int MOST_QUESTIONS = 3;

    private final Page page;
    private final Verdict verdict;
    private final Narrative narrative;
    private final Assessment assessment;

    Glance(Page page, Assessment assessment, Narrative narrative) {
        this.page = page;
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.narrative = narrative;
    }

    void section(Section section) {
        switch (section) {
            case DRIVERS -> drivers();
            case AGAINST -> against();
            case UNKNOWN -> unknown();
            case TODAY -> today();
            case PLAN, OWNERSHIP, TOOLS, KPIS ->
                assessment.plan().map(narrative::plan).ifPresent(plan -> planned(section, plan));
            case WHEN -> when();
            case DATA -> data();
            case VERDICT, SCORES, APPENDIX -> {}
        }
    }

    private void drivers() {
        page.signalHeading(narrative.heading(Section.DRIVERS));
        List<SignalLine> drivers = narrative.drivers();
        if (drivers.isEmpty()) {
            page.paragraph(2, Style.PLAIN, "No signal fired or is near it.");
        }
        signals(drivers, MOST_SIGNALS);
    }

    private void against() {
        List<SignalLine> against = narrative.against();
        if (!against.isEmpty()) {
            page.signalHeading(narrative.heading(Section.AGAINST));
            page.paragraph(2, Style.DIM, Narrative.LOOKED_AT);
            signals(against, MOST_CLEAR);
        }
        list(
                "Ground missing",
                narrative.groundMissing().stream().map(SignalLine::title).toList());
        list("In place", narrative.groundLaid());
        narrative
                .waived()
                .forEach(line -> page.hanging(
                        line.mark().glyph() + " ",
                        line.title() + ": " + line.evidence().get(0),
                        Page.style(line.mark())));
        verdict.warnings().forEach(warning -> page.hanging("! ", warning.text(), Style.PLAIN));
        verdict.contradictions().forEach(found -> page.hanging("! ", found.text(), Style.PLAIN));
        narrative
                .mismatches()
                .forEach(cost -> page.paragraph(2, Style.PLAIN, "Not " + cost.model() + ": " + cost.text()));
    }

    private void signals(List<SignalLine> lines, int most) {
        lines.stream().limit(most).forEach(this::signal);
        list("And", lines.stream().skip(most).map(SignalLine::title).toList());
    }

    /** A symptom that is there says at once which rows show it; the others do so in the whole form. */
    private void signal(SignalLine line) {
        page.edges(
                line.mark().glyph() + " " + line.title()
                        + line.value().map(value -> ": " + value).orElse(""),
                Page.style(line.mark()),
                line.from() + "  " + line.weight(),
                Style.DIM);
        if (line.mark() == Mark.FIRED && !line.places().isEmpty()) {
            page.paragraph(2, Style.DIM, String.join("; ", line.places()));
        }
    }

    private void list(String label, List<String> titles) {
        if (!titles.isEmpty()) {
            boolean all = titles.size() <= MOST_NAMES + 1;
            page.paragraph(
                    2,
                    Style.DIM,
                    label + ": " + String.join(", ", all ? titles : titles.subList(0, MOST_NAMES))
                            + (all ? "" : " and " + (titles.size() - MOST_NAMES) + " more"));
        }
    }

    private void unknown() {
        List<Narrative.Ask> questions = narrative.questions();
        List<Missing> missing = narrative.missing();
        if (questions.isEmpty() && missing.isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.UNKNOWN));
        int number = 1;
        for (Narrative.Ask question : questions.stream().limit(MOST_QUESTIONS).toList()) {
            page.hanging(
                    Columns.right(Integer.toString(number++), 2) + ". ",
                    question.ask() + " (" + question.source() + ": " + question.name() + ")",
                    Style.PLAIN);
        }
        if (questions.isEmpty()) {
            page.paragraph(2, Style.PLAIN, "Nothing that is missing would change the model.");
        }
        list("Missing", missing.stream().map(Missing::name).toList());
    }

    private void today() {
        page.heading(narrative.heading(Section.TODAY));
        narrative.structureReasons().forEach(reason -> page.hanging("  - ", reason, Style.PLAIN));
        narrative.decision().stream()
                .filter(row -> !row.outcome().equals("passed over"))
                .forEach(row -> page.hanging(
                        "  - ",
                        "Row " + row.number() + " of the decision table, " + row.model() + ", " + row.outcome() + ": "
                                + row.because(),
                        Style.PLAIN));
    }

    private void planned(Section section, PlanLines plan) {
        switch (section) {
            case PLAN -> plan(plan);
            case OWNERSHIP -> {
                if (!plan.ownership().isEmpty()) {
                    page.heading(narrative.heading(section));
                    page.paragraph(
                            2,
                            Style.PLAIN,
                            plan.holders().stream()
                                    .limit(plan.functions().size())
                                    .collect(Collectors.joining(" ")));
                }
            }
            case TOOLS -> tools(plan);
            case KPIS -> kpis(plan);
            default -> throw new IllegalArgumentException(section.name());
        }
    }

    private void plan(PlanLines plan) {
        page.heading(narrative.heading(Section.PLAN));
        for (PlanLines.Phase phase : plan.phases()) {
            page.edges("  " + phase.name(), Style.STRONG, phase.months(), Style.DIM);
            phase.actions()
                    .forEach(action -> page.edges("  - " + action.title(), Style.PLAIN, action.owner(), Style.DIM));
        }
        if (!plan.partner().isEmpty()) {
            page.paragraph(2, Style.PLAIN, "Option: " + plan.partner());
        }
        list("Not yet", plan.avoid().stream().map(Glance::before).toList());
        list(
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

    /** Layers by state: those that ask for something by name and action, the others by name. */
    private void tools(PlanLines plan) {
        if (plan.stack().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.TOOLS));
        Map<String, List<String>> byState = plan.stack().stream()
                .collect(Collectors.groupingBy(
                        PlanLines.Layer::state,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                layer -> layer.today().equals("nothing")
                                        ? layer.name()
                                        : layer.name() + " (" + layer.today() + ")",
                                Collectors.toList())));
        byState.forEach(this::list);
    }

    private void kpis(PlanLines plan) {
        if (plan.kpis().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.KPIS));
        List<PlanLines.Kpi> measured = plan.kpis().stream()
                .filter(kpi -> !kpi.value().equals(PlanLines.NOT_MEASURED))
                .toList();
        if (!measured.isEmpty()) {
            page.paragraph(
                    2,
                    Style.PLAIN,
                    measured.stream()
                            .map(kpi -> kpi.name() + " " + kpi.value()
                                    + (kpi.remark().isEmpty() ? "" : " (" + kpi.remark() + ")"))
                            .collect(Collectors.joining("; ")));
        }
        list(
                "Not measured",
                plan.kpis().stream()
                        .filter(kpi -> kpi.value().equals(PlanLines.NOT_MEASURED))
                        .map(PlanLines.Kpi::name)
                        .toList());
    }

    private void when() {
        if (verdict.flips().isEmpty()
                && verdict.trajectory().isEmpty()
                && verdict.trigger().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.WHEN));
        verdict.trigger().ifPresent(found -> page.hanging("  - ", found.text(), Style.PLAIN));
        verdict.flips().forEach(flip -> page.hanging("  - ", flip.text(), Style.PLAIN));
        verdict.trajectory().forEach(crossing -> page.hanging("  - ", crossing.text(), Style.PLAIN));
    }

    private void data() {
        DataLines data = narrative.data();
        page.heading(narrative.heading(Section.DATA));
        page.paragraph(2, Style.PLAIN, data.summary());
        Map<String, Long> problems = data.problems().stream()
                .collect(Collectors.groupingBy(
                        DataLines.ProblemLine::severity, LinkedHashMap::new, Collectors.counting()));
        if (!problems.isEmpty()) {
            page.paragraph(
                    2,
                    Style.PLAIN,
                    problems.entrySet().stream()
                                    .map(entry -> entry.getValue() + " of severity " + entry.getKey())
                                    .collect(Collectors.joining(", "))
                            + "; revops-assess check shows them");
        }
        data.assumptions().forEach(assumption -> page.paragraph(2, Style.PLAIN, assumption));
        list("Titles that no pattern knows", data.unmapped());
        page.paragraph(2, Style.DIM, narrative.colophon().get(0));
    }
}
