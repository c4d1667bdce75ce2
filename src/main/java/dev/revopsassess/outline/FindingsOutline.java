package dev.revopsassess.outline;

import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The verdict and what stands behind it: scores, signals, what is missing, today's structure, what would change it. */
final class FindingsOutline {
    /** As many as a page shows with their evidence, and as a reader keeps in mind. */
    private static final int HEAVIEST = 8;

    private final Verdict verdict;
    private final VerdictText text;
    private final Assessment assessment;
    private final Narrative narrative;
    private final ChartOutline charts;
    private final List<SystemFigures.Compared> systems;

    FindingsOutline(Assessment assessment, Narrative narrative) {
        this.verdict = assessment.verdict();
        this.text = assessment.text();
        this.assessment = assessment;
        this.narrative = narrative;
        this.charts = new ChartOutline(assessment);
        this.systems = assessment.series().systems();
    }

    void verdict(Sheet.Writer page) {
        page.paragraph(Tone.LEAD, narrative.rationale());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("How sure", narrative.howSure()));
        facts.add(new Fact("Today", narrative.today()));
        narrative
                .withoutWaivers()
                .ifPresent(without -> facts.add(new Fact("Unwaived", "without the waivers: " + without)));
        page.facts(facts);
    }

    void scores(Sheet.Writer page) {
        page.charts("", charts.scores(narrative.scores())).block(new Block.Scores(narrative.scores()));
    }

    void drivers(Sheet.Writer page) {
        List<SignalLine> light = narrative.lightDrivers();
        if (narrative.drivers().isEmpty()) {
            page.paragraph("No signal fired or is near it.");
        }
        page.paragraph(String.join(" ", text.signs()))
                .charts("", charts.signals(narrative.drivers()))
                .signals(narrative.heavyDrivers())
                .fold("Lighter signals (" + light.size() + ")", Sheet.titled("").signals(light));
        SystemsOutline.write(page, systems);
        page.charts("The figures behind it", charts.figures());
    }

    /** The heaviest signals that fired or are near it, and how many more there are. */
    void heaviest(Sheet.Writer page) {
        List<SignalLine> drivers = narrative.drivers();
        if (drivers.isEmpty()) {
            page.paragraph("No signal fired or is near it.");
        }
        if (drivers.size() > HEAVIEST) {
            page.paragraph(
                    Tone.QUIET,
                    "The heaviest " + HEAVIEST + " of " + drivers.size()
                            + " that fired or are near it; the full edition has them all.");
        }
        page.signals(drivers.stream().limit(HEAVIEST).toList());
    }

    /** What could turn the answer: warnings and contradictions. */
    void warnings(Sheet.Writer page) {
        page.notes(
                        "Warnings",
                        verdict.warnings().stream().map(Verdict.Warning::text).toList(),
                        true)
                .notes(
                        "Contradictions",
                        text.contradictions().stream()
                                .map(VerdictText.Contradicted::text)
                                .toList(),
                        false);
    }

    /** How the certainty was found, for whoever asks. */
    void certainty(Sheet.Writer page) {
        var facts = new ArrayList<Fact>();
        narrative.steadiness().ifPresent(steady -> facts.add(new Fact("Steady", steady)));
        narrative.runnerUp().ifPresent(second -> facts.add(new Fact("Second", second)));
        page.facts(facts);
    }

    void against(Sheet.Writer page) {
        page.paragraph(Tone.QUIET, narrative.against().isEmpty() ? "" : Narrative.LOOKED_AT)
                .signals(narrative.against())
                .signals("Ground not laid yet", narrative.groundMissing())
                .facts(List.of(new Fact("In place", String.join(", ", narrative.groundLaid()))))
                .signals("Waived", narrative.waived());
        warnings(page);
        List<Fact> costs = narrative.mismatches().stream()
                .map(cost -> new Fact(cost.model(), cost.text()))
                .toList();
        if (!costs.isEmpty()) {
            page.heading("If you built something else").facts(costs);
        }
    }

    void unknown(Sheet.Writer page) {
        page.questions(narrative.questions().stream()
                .map(ask -> new Block.Question(ask.ask(), ask.source() + ": " + ask.name(), ask.settles()))
                .toList());
        List<Missing> missing = narrative.missing();
        page.fold(
                "Everything that is missing, what settles most first (" + missing.size() + ")",
                Sheet.titled("What is missing")
                        .table(Table.of(
                                        "What is missing",
                                        List.of("Ask for", "Where it goes", "Signals it would settle"),
                                        missing.stream()
                                                .map(need -> List.of(
                                                        need.ask(),
                                                        need.source() + ": " + need.name(),
                                                        String.join(", ", need.settles())))
                                                .toList())
                                .laidOut(Table.Layout.ENTRIES)));
    }

    void today(Sheet.Writer page) {
        page.paragraph(Tone.STRONG, narrative.today()).items(narrative.structureReasons());
        List<Narrative.Row> rows = narrative.decision();
        if (rows.isEmpty()) {
            return;
        }
        int chosen = 0;
        while (chosen < rows.size() && !rows.get(chosen).outcome().equals("decides")) {
            chosen++;
        }
        page.heading("How the decision table came out")
                .table(Table.of(
                                "Decision table",
                                List.of("Row", "Outcome", "Because"),
                                rows.stream()
                                        .map(row -> List.of(
                                                row.number() + ". " + row.model(), row.outcome(), row.because()))
                                        .toList())
                        .choosing(chosen)
                        .laidOut(Table.Layout.ENTRIES));
    }

    void when(Sheet.Writer page) {
        var facts = new ArrayList<Fact>();
        text.trigger().ifPresent(trigger -> facts.add(new Fact("Trigger", trigger.text())));
        text.flips().forEach(flip -> facts.add(new Fact("Flips", flip.text())));
        ModelThatStays.text(assessment).ifPresent(why -> facts.add(new Fact("In the plan", why)));
        text.trajectory().forEach(crossing -> facts.add(new Fact("When", crossing.text())));
        page.facts(facts).charts("", charts.people());
    }
}
