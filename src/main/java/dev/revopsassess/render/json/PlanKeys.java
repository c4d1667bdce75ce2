package dev.revopsassess.render.json;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.Unit;

/** The plan's keys. */
final class PlanKeys {
    private PlanKeys() {}

    static void plan(Keys keys, Plan plan) {
        keys.array(
                        "phases",
                        plan.phases(),
                        (one, phase) -> one.put("name", phase.name())
                                .put("startMonth", phase.startMonth())
                                .put("endMonth", phase.endMonth())
                                .put("purpose", phase.purpose())
                                .put("source", phase.source())
                                .array("actions", phase.actions(), PlanKeys::action))
                .texts(
                        "avoid",
                        plan.avoid().stream()
                                .map(avoid -> avoid.text() + ": " + avoid.reason())
                                .toList())
                .array(
                        "raci",
                        plan.ownership(),
                        (one, cell) -> one.put("area", cell.area())
                                .put("function", cell.function())
                                .put("letter", cell.letter())
                                .put("holder", cell.holder())
                                .put("interim", cell.interim())
                                .put("conflict", cell.conflict()))
                .array(
                        "stack",
                        plan.stack(),
                        (one, layer) -> one.put("layer", layer.layer())
                                .put("state", layer.state())
                                .texts("tools", layer.tools())
                                .put("owner", layer.owner())
                                .put("action", layer.action())
                                .texts("candidates", layer.candidates()))
                .array(
                        "kpis",
                        plan.kpis(),
                        (one, kpi) -> one.put("metric", kpi.metric())
                                .put("name", kpi.name())
                                .put("value", kpi.value())
                                .put("trend", kpi.trend())
                                .put("missing", kpi.missing()))
                .array(
                        "unanswered",
                        plan.unanswered(),
                        (one, left) -> one.put("signal", left.signal()).put("reason", left.reason()));
    }

    private static void action(Keys keys, Plan.Action action) {
        keys.put("title", action.title())
                .put("text", action.text())
                .put("owner", action.owner())
                .texts("retires", action.retires())
                .array(
                        "later",
                        action.later(),
                        (one, later) -> one.put("signal", later.signal()).put("months", later.months()))
                .put("scoreAfter", after -> {
                    for (Dimension dimension : Dimension.values()) {
                        Double score = action.after().scores().get(dimension);
                        if (score != null) {
                            after.put(dimension.word(), score, Unit.COUNT);
                        }
                    }
                })
                .put("modelAfter", action.after().model().word())
                .put("play", action.play())
                .put("effort", action.effort())
                .put("done", action.done())
                .put("measure", action.measure());
    }
}
