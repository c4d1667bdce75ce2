package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.report.Assessment;
import java.util.ArrayList;
import java.util.List;

/** What to do, who owns it, tools and figures. */
final class PlanOutline {
    private final PlanLines plan;
    private final ChartOutline charts;

    PlanOutline(Assessment assessment, PlanLines plan) {
        this.plan = plan;
        this.charts = new ChartOutline(assessment);
    }

    void actions(Sheet.Writer page) {
        page.charts("", charts.timeline(plan.phases())).charts("", charts.burnDown(plan.progress()));
        for (PlanLines.Phase phase : plan.phases()) {
            page.block(new Block.Heading(phase.name(), phase.months()))
                    .paragraph(phase.purpose())
                    .block(new Block.Tasks(
                            phase.actions().stream().map(PlanOutline::task).toList()));
        }
        later(page);
        page.block(new Block.Heading("Who carries how much", ""))
                .table(Table.of(
                        "Who carries how much",
                        List.of("Who", "#Actions", "#At once, at most", "When"),
                        plan.loads().stream()
                                .map(load -> List.of(load.owner(), load.actions(), load.most(), load.months()))
                                .toList()))
                .facts(List.of(new Fact("Option", plan.partner())))
                .items("Not yet", plan.avoid())
                .items("Fired, and left alone on purpose", plan.unanswered());
    }

    private void later(Sheet.Writer page) {
        if (!plan.later().isEmpty()) {
            page.block(new Block.Heading("Later", ""))
                    .paragraph(plan.whyLater())
                    .items(plan.later());
        }
    }

    private static Block.Task task(PlanLines.Action action) {
        return new Block.Task(
                action.title(),
                action.text(),
                List.of(
                        new Fact("Because", action.because()),
                        new Fact("Who", action.owner()),
                        new Fact("When", action.months()),
                        new Fact("Effort", action.effort()),
                        new Fact("Done when", action.done()),
                        new Fact("Answers", action.answers()),
                        new Fact("Then", action.after())));
    }

    void ownership(Sheet.Writer page) {
        if (plan.ownership().isEmpty()) {
            return;
        }
        var heads = new ArrayList<>(List.of("Area"));
        heads.addAll(plan.functions());
        page.table(Table.of(
                                "Ownership",
                                heads,
                                plan.ownership().stream()
                                        .map(area -> {
                                            var row = new ArrayList<>(List.of(area.name()));
                                            row.addAll(area.letters());
                                            return (List<String>) row;
                                        })
                                        .toList())
                        .laidOut(Table.Layout.LETTERS))
                .paragraph(Tone.QUIET, PlanLines.LETTERS)
                .items(plan.holders());
    }

    void tools(Sheet.Writer page) {
        page.charts("", charts.stack())
                .table(Table.of(
                        "Tools",
                        List.of("Layer", "State", "Today", "What to do"),
                        plan.stack().stream()
                                .map(layer -> List.of(layer.name(), layer.state(), layer.today(), layer.action()))
                                .toList()));
    }

    void kpis(Sheet.Writer page) {
        page.table(Table.of(
                "KPIs",
                List.of("Figure", "Today", "Trend, or what it takes"),
                plan.kpis().stream()
                        .map(kpi -> List.of(kpi.name(), kpi.value(), kpi.remark()))
                        .toList()));
    }
}
