package dev.revopsassess.render.markdown;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Missing;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.Section;
import dev.revopsassess.report.SignalLine;
import dev.revopsassess.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The report in GitHub-flavoured markdown: tables beside charts, detail folded away, the plan as a task list. */
public final class MarkdownReport {
    private final Assessment assessment;
    private final Verdict verdict;
    private final Narrative narrative;
    private final Document document = new Document();

    private MarkdownReport(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.narrative = new Narrative(assessment);
    }

    /** The report, lines ended by a line feed. */
    public static String render(Assessment assessment) {
        var report = new MarkdownReport(assessment);
        Section.ORDER.forEach(report::section);
        return report.document.text();
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
                assessment
                        .plan()
                        .ifPresent(plan -> PlanMarkdown.write(
                                document,
                                section,
                                plan,
                                narrative,
                                assessment.asOf().date()));
            case WHEN -> when();
            case DATA -> AppendixMarkdown.data(document, narrative);
            case APPENDIX -> AppendixMarkdown.appendix(document, narrative, assessment);
        }
    }

    private void verdict() {
        document.heading(1, assessment.company() + ": " + verdict.headline()).paragraph(narrative.rationale());
        var facts = new ArrayList<List<String>>();
        facts.add(List.of("Recommendation", narrative.model()));
        facts.add(List.of("How sure", narrative.howSure()));
        narrative.steadiness().ifPresent(steady -> facts.add(List.of("Steady", steady)));
        narrative.runnerUp().ifPresent(second -> facts.add(List.of("Second", second)));
        facts.add(List.of("Today", narrative.today()));
        narrative.move().ifPresent(move -> facts.add(List.of("Move", move)));
        narrative.withoutWaivers().ifPresent(without -> facts.add(List.of("Without the waivers", without)));
        facts.add(List.of("As of", assessment.asOf().date().toString()));
        document.facts(facts);
    }

    private void scores() {
        document.heading(2, narrative.heading(Section.SCORES))
                .table(
                        List.of("", "Dimension", "Score", "Possible range", "Evidence"),
                        List.of("-", "-", "-:", "-:", "-:"),
                        narrative.scores().stream()
                                .map(line -> List.of(
                                        line.gloss(),
                                        line.dimension().word(),
                                        line.score(),
                                        line.range(),
                                        line.evidence()))
                                .toList());
        if (narrative.scores().stream().anyMatch(line -> line.value().isPresent())) {
            document.chart(Mermaid.map(narrative.scores()));
        }
        document.list(narrative.scores().stream()
                .map(line -> line.dimension().word() + ": " + line.meaning())
                .toList());
    }

    private void drivers() {
        document.heading(2, narrative.heading(Section.DRIVERS));
        if (narrative.drivers().isEmpty()) {
            document.paragraph("No signal fired or is near it.");
        } else {
            signals(narrative.drivers());
        }
    }

    private void against() {
        if (!narrative.against().isEmpty()) {
            document.heading(2, narrative.heading(Section.AGAINST)).paragraph(Narrative.LOOKED_AT);
            signals(narrative.against());
        }
        if (!narrative.groundMissing().isEmpty()) {
            document.heading(3, "Ground not laid yet");
            signals(narrative.groundMissing());
        }
        if (!narrative.groundLaid().isEmpty()) {
            document.paragraph("In place: " + String.join(", ", narrative.groundLaid()));
        }
        if (!narrative.waived().isEmpty()) {
            document.heading(3, "Waived")
                    .struck(narrative.waived().stream()
                            .map(line -> List.of(
                                    line.title(),
                                    line.evidenceText() + " (weight " + line.weight() + "; " + line.placesText() + "; "
                                            + line.from() + ")"))
                            .toList());
        }
        titled(
                "Warnings",
                verdict.warnings().stream().map(Verdict.Warning::text).toList());
        titled(
                "Contradictions",
                verdict.contradictions().stream()
                        .map(Verdict.Contradiction::text)
                        .toList());
        titled(
                "If you built something else",
                narrative.mismatches().stream()
                        .map(cost -> cost.model() + ": " + cost.text())
                        .toList());
    }

    private void titled(String title, List<String> items) {
        if (!items.isEmpty()) {
            document.heading(3, title).list(items);
        }
    }

    private void signals(List<SignalLine> lines) {
        document.table(
                List.of("", "Signal", "Evidence", "Rows", "Weight", "From"),
                List.of("-", "-", "-", "-", "-:", "-"),
                lines.stream()
                        .map(line -> List.of(
                                line.mark().glyph() + " " + line.status(),
                                line.title(),
                                line.evidenceText(),
                                line.placesText(),
                                Integer.toString(line.weight()),
                                line.from()))
                        .toList());
    }

    private void unknown() {
        List<Missing> missing = narrative.missing();
        if (narrative.questions().isEmpty() && missing.isEmpty()) {
            return;
        }
        document.heading(2, narrative.heading(Section.UNKNOWN));
        if (!narrative.questions().isEmpty()) {
            document.numbered(narrative.questions().stream()
                    .map(question -> question.ask() + " (" + question.source() + ": " + question.name() + ") "
                            + question.settles())
                    .toList());
        }
        if (!missing.isEmpty()) {
            document.open("Everything that is missing, what settles most first")
                    .table(
                            List.of("What", "Which", "Ask", "Signals it would settle"),
                            List.of("-", "-", "-", "-"),
                            missing.stream()
                                    .map(need -> List.of(
                                            need.source(), need.name(), need.ask(), String.join(", ", need.settles())))
                                    .toList())
                    .close();
        }
    }

    private void today() {
        document.heading(2, narrative.heading(Section.TODAY))
                .strong(narrative.today())
                .list(narrative.structureReasons());
        if (!verdict.decision().isEmpty()) {
            document.heading(3, "How the decision table came out")
                    .table(
                            List.of("Row", "Model", "Outcome", "Because"),
                            List.of("-:", "-", "-", "-"),
                            narrative.decision().stream()
                                    .map(row -> List.of(
                                            Integer.toString(row.number()), row.model(), row.outcome(), row.because()))
                                    .toList());
        }
    }

    private void when() {
        var items = new ArrayList<List<String>>();
        verdict.trigger().ifPresent(trigger -> items.add(List.of("Trigger", trigger.text())));
        verdict.flips().forEach(flip -> items.add(List.of("Flips", flip.text())));
        verdict.trajectory().forEach(crossing -> items.add(List.of("When", crossing.text())));
        if (!items.isEmpty()) {
            document.heading(2, narrative.heading(Section.WHEN)).facts(items);
        }
    }
}
