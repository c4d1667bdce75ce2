package dev.revopsassess.render.text;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Missing;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.ScoreLine;
import dev.revopsassess.report.Section;
import dev.revopsassess.report.SignalLine;
import dev.revopsassess.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** The report for a terminal: the answer first, how sure, why, what speaks against, what is missing, what to do. */
public final class TextReport {
    /** Columns that a line of scores needs beside its bar. */
    private static final int BESIDE_BAR = 66;

    private final Assessment assessment;
    private final Verdict verdict;
    private final Narrative narrative;
    private final Page page;
    private final Glance glance;

    private TextReport(Assessment assessment, TextOptions options) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.narrative = new Narrative(assessment);
        this.page = new Page(options);
        this.glance = new Glance(page, assessment, narrative);
    }

    /** The report, lines ended by a line feed. */
    public static String render(Assessment assessment, TextOptions options) {
        var report = new TextReport(assessment, options);
        Section.ORDER.forEach(options.whole() ? report::section : report::brief);
        if (!options.whole()) {
            report.page.gap().paragraph(0, Style.DIM, Glance.WHOLE);
        }
        return report.page.text();
    }

    /** Verdict and scores are short already. */
    private void brief(Section section) {
        switch (section) {
            case VERDICT -> verdict();
            case SCORES -> scores();
            default -> glance.section(section);
        }
    }

    private void section(Section section) {
        switch (section) {
            case VERDICT -> verdict();
            case SCORES -> scores();
            case DRIVERS -> drivers();
            case AGAINST -> against();
            case UNKNOWN -> unknown();
            case TODAY -> today();
            case PLAN, OWNERSHIP, TOOLS, KPIS ->
                assessment.plan().ifPresent(plan -> PlanText.write(page, section, plan, narrative));
            case WHEN -> when();
            case DATA -> DataText.read(page, narrative);
            case APPENDIX -> DataText.appendix(page, narrative);
        }
    }

    private void verdict() {
        page.edges(assessment.company(), Style.STRONG, narrative.asOf(), Style.DIM)
                .gap();
        page.paragraph(2, Style.STRONG, verdict.headline());
        page.paragraph(2, Style.PLAIN, narrative.rationale()).gap();
        label("How sure", narrative.howSure());
        narrative.steadiness().ifPresent(steady -> label("Steady", steady));
        narrative.runnerUp().ifPresent(second -> label("Second", second));
        label("Today", narrative.today());
        narrative.move().ifPresent(move -> label("Move", move));
        narrative.withoutWaivers().ifPresent(without -> label("Unwaived", "without the waivers: " + without));
    }

    private void label(String name, String words) {
        page.hanging("  " + Columns.left(name, 13), words, Style.PLAIN);
    }

    private void scores() {
        page.gap();
        int cells = Math.min(40, page.width() - BESIDE_BAR);
        for (ScoreLine line : narrative.scores()) {
            page.line(List.of(
                    new Page.Span("  " + Columns.left(line.gloss(), 17), Style.PLAIN),
                    new Page.Span(Columns.left(line.dimension().word(), 11), Style.DIM),
                    new Page.Span(Columns.right(line.score(), 5), Style.STRONG),
                    new Page.Span(
                            "  [" + Columns.right(line.lowText(), 4) + " " + Bar.of(line, cells) + " "
                                    + Columns.right(line.highText(), 4) + "]",
                            Style.PLAIN),
                    new Page.Span("  evidence " + line.evidence(), Style.DIM)));
        }
        page.paragraph(2, Style.DIM, ScoreLine.HOW_TO_READ);
    }

    private void drivers() {
        List<SignalLine> drivers = narrative.drivers();
        page.signalHeading(narrative.heading(Section.DRIVERS));
        if (drivers.isEmpty()) {
            page.paragraph(2, Style.PLAIN, "No signal fired or is near it.");
        }
        signals(drivers);
    }

    private void against() {
        List<SignalLine> against = narrative.against();
        if (!against.isEmpty()) {
            page.signalHeading(narrative.heading(Section.AGAINST));
            page.paragraph(2, Style.DIM, Narrative.LOOKED_AT);
            signals(against);
        }
        List<SignalLine> ground = narrative.groundMissing();
        if (!ground.isEmpty()) {
            page.signalHeading("Ground not laid yet");
            signals(ground);
        }
        if (!narrative.groundLaid().isEmpty()) {
            page.hanging("  In place: ", String.join(", ", narrative.groundLaid()), Style.PLAIN);
        }
        if (!narrative.waived().isEmpty()) {
            page.signalHeading("Waived");
            signals(narrative.waived());
        }
        if (!verdict.warnings().isEmpty()) {
            page.heading("Warnings");
            verdict.warnings().forEach(warning -> page.hanging("! ", warning.text(), Style.PLAIN));
        }
        if (!verdict.contradictions().isEmpty()) {
            page.heading("Contradictions");
            verdict.contradictions().forEach(found -> page.hanging("! ", found.text(), Style.PLAIN));
        }
        if (!narrative.mismatches().isEmpty()) {
            page.heading("If you built something else");
            narrative.mismatches().forEach(cost -> page.hanging("- ", cost.model() + ": " + cost.text(), Style.PLAIN));
        }
    }

    private void signals(List<SignalLine> lines) {
        for (SignalLine line : lines) {
            page.edges(
                    line.mark().glyph() + " " + line.title(),
                    Page.style(line.mark()),
                    line.from() + "  " + line.weight(),
                    Style.DIM);
            page.remark(2, line.evidenceText(), line.placesText());
        }
    }

    private void unknown() {
        List<Narrative.Ask> questions = narrative.questions();
        var missing = narrative.missing();
        if (questions.isEmpty() && missing.isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.UNKNOWN));
        int number = 1;
        for (Narrative.Ask question : questions) {
            page.hanging(
                    Columns.right(Integer.toString(number++), 2) + ". ",
                    question.ask() + " (" + question.source() + ": " + question.name() + ")",
                    Style.PLAIN);
            page.paragraph(4, Style.DIM, question.settles());
        }
        if (missing.isEmpty()) {
            return;
        }
        page.gap().paragraph(2, Style.STRONG, "Everything that is missing, what settles most first");
        for (Missing need : missing) {
            if (need.source().equals("answer")) {
                continue;
            }
            page.hanging("  ? ", need.ask() + " (" + need.source() + ": " + need.name() + ")", Style.PLAIN);
            page.paragraph(4, Style.DIM, need.text());
        }
        List<List<String>> answers = missing.stream()
                .filter(need -> need.source().equals("answer"))
                .map(need -> List.of("? " + need.name(), String.join(", ", need.settles())))
                .toList();
        if (!answers.isEmpty()) {
            page.paragraph(2, Style.DIM, "Answers (revops-assess interview asks for them) and what each would settle:");
            page.table(2, answers, List.of());
        }
    }

    private void today() {
        page.heading(narrative.heading(Section.TODAY));
        page.paragraph(2, Style.STRONG, narrative.today());
        narrative.structureReasons().forEach(reason -> page.hanging("  - ", reason, Style.PLAIN));
        if (verdict.decision().isEmpty()) {
            return;
        }
        page.gap().paragraph(2, Style.STRONG, "How the decision table came out");
        narrative
                .decision()
                .forEach(row -> page.hanging(
                        "  " + row.number() + ". ",
                        row.model() + ", " + row.outcome() + ": " + row.because(),
                        Style.PLAIN));
    }

    private void when() {
        Optional<Verdict.Trigger> trigger = verdict.trigger();
        if (verdict.flips().isEmpty() && verdict.trajectory().isEmpty() && trigger.isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.WHEN));
        trigger.ifPresent(found -> label("Trigger", found.text()));
        verdict.flips().forEach(flip -> label("Flips", flip.text()));
        verdict.trajectory().forEach(crossing -> label("When", crossing.text()));
    }
}
