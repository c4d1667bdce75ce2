package dev.revopsassess.snapshot;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.snapshot.entry.PlanEntry;
import java.util.Optional;

/** The plan's entries. */
final class PlanEntries {
    private PlanEntries() {}

    static PlanEntry plan(Plan plan) {
        return new PlanEntry(
                plan.phases().stream()
                        .map(phase -> new PlanEntry.PhaseEntry(
                                phase.name(),
                                phase.startMonth(),
                                phase.endMonth(),
                                Optional.of(phase.purpose()),
                                Optional.of(phase.source()),
                                phase.actions().stream()
                                        .map(PlanEntries::action)
                                        .toList()))
                        .toList(),
                plan.avoid().stream()
                        .map(avoid -> avoid.text() + ": " + avoid.reason())
                        .toList(),
                plan.ownership().stream()
                        .map(cell -> new PlanEntry.RaciEntry(
                                cell.area(),
                                cell.function(),
                                cell.letter(),
                                cell.holder(),
                                cell.interim(),
                                cell.conflict()))
                        .toList(),
                plan.stack().stream()
                        .map(layer -> new PlanEntry.LayerEntry(
                                layer.layer(),
                                layer.state(),
                                layer.tools(),
                                layer.owner(),
                                Optional.of(layer.action()),
                                Optional.of(layer.candidates())))
                        .toList(),
                plan.kpis().stream()
                        .map(kpi -> new PlanEntry.KpiEntry(
                                kpi.metric(), Optional.of(kpi.name()), kpi.value(), kpi.trend(), kpi.missing()))
                        .toList(),
                Optional.of(plan.unanswered().stream()
                        .map(left -> new PlanEntry.UnansweredEntry(left.signal(), left.reason()))
                        .toList()),
                Optional.of(plan.later().actions().stream()
                        .map(waiting -> new PlanEntry.WaitingEntry(
                                waiting.play(), waiting.title(), waiting.owner(), waiting.answers()))
                        .toList()),
                Optional.of(plan.loads().stream()
                        .map(load -> new PlanEntry.LoadEntry(
                                load.owner(),
                                load.actions(),
                                load.most(),
                                load.room(),
                                load.startMonth(),
                                load.endMonth()))
                        .toList()));
    }

    private static PlanEntry.ActionEntry action(Plan.Action action) {
        return new PlanEntry.ActionEntry(
                Optional.of(action.title()),
                action.text(),
                action.owner(),
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
                Optional.of(String.join(" ", action.done())),
                Optional.of(action.measure()),
                Optional.of(action.because()));
    }
}
