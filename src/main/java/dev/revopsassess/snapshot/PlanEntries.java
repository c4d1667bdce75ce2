package dev.revopsassess.snapshot;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.PlanText;
import dev.revopsassess.report.Titles;
import dev.revopsassess.snapshot.entry.PlanEntry;
import java.util.Optional;

/** The plan's entries. */
final class PlanEntries {
    private PlanEntries() {}

    static PlanEntry plan(Plan plan, Assessment assessment) {
        PlanText text = assessment.planText().orElseThrow();
        return new PlanEntry(
                plan.phases().stream()
                        .map(phase -> new PlanEntry.PhaseEntry(
                                phase.name(),
                                phase.startMonth(),
                                phase.endMonth(),
                                Optional.of(phase.purpose()),
                                Optional.of(phase.source()),
                                phase.actions().stream()
                                        .map(action -> action(action, text))
                                        .toList()))
                        .toList(),
                plan.avoid().stream()
                        .map(avoid -> avoid.text() + ": " + avoid.reason())
                        .toList(),
                plan.ownership().stream()
                        .map(cell -> new PlanEntry.RaciEntry(
                                cell.area(),
                                cell.function().word(),
                                cell.letter(),
                                cell.holder(),
                                cell.interim(),
                                text.conflict(cell)))
                        .toList(),
                plan.stack().stream()
                        .map(layer -> new PlanEntry.LayerEntry(
                                layer.layer(),
                                layer.state(),
                                layer.tools(),
                                layer.owner(),
                                Optional.of(text.of(layer).action()),
                                Optional.of(layer.candidates())))
                        .toList(),
                plan.kpis().stream()
                        .map(kpi -> kpi(kpi.reading().id(), assessment.names(), text.of(kpi)))
                        .toList(),
                Optional.of(plan.unanswered().stream()
                        .map(left -> new PlanEntry.UnansweredEntry(left.signal(), left.reason()))
                        .toList()),
                Optional.of(plan.later().actions().stream()
                        .map(waiting -> new PlanEntry.WaitingEntry(
                                waiting.play(), waiting.title(), text.of(waiting.owner()), waiting.answers()))
                        .toList()),
                Optional.of(plan.loads().stream()
                        .map(load -> new PlanEntry.LoadEntry(
                                text.of(load.owner()),
                                load.actions(),
                                load.most(),
                                load.room(),
                                load.startMonth(),
                                load.endMonth()))
                        .toList()));
    }

    private static PlanEntry.KpiEntry kpi(String metric, Titles names, PlanText.Kpi text) {
        return new PlanEntry.KpiEntry(
                metric, Optional.of(names.metric(metric)), text.value(), text.trend(), text.missing());
    }

    private static PlanEntry.ActionEntry action(Plan.Action action, PlanText text) {
        return new PlanEntry.ActionEntry(
                Optional.of(action.title()),
                action.text(),
                text.of(action.owner()),
                action.retires(),
                Optional.of(action.later().stream()
                        .map(later -> new PlanEntry.LaterEntry(later.signal(), later.months()))
                        .toList()),
                VerdictEntries.scores(action.after().scores()),
                Optional.of(action.after().model().word()),
                Optional.of(action.play()),
                Optional.of(action.effort()),
                Optional.of((long) action.startMonth()),
                Optional.of((long) action.endMonth()),
                Optional.of(String.join(" ", text.of(action).done())),
                Optional.of(action.measure()),
                Optional.of(text.of(action).because()));
    }
}
