package dev.revopsassess.render.markdown;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.PlanLines;
import dev.revopsassess.report.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What to do as a task list, who owns it, tools and figures. */
final class PlanMarkdown {
    private PlanMarkdown() {}

    static void write(Document document, Section section, Plan plan, Narrative narrative, LocalDate asOf) {
        PlanLines lines = narrative.plan(plan);
        String heading = narrative.heading(section);
        switch (section) {
            case PLAN -> {
                document.heading(2, heading);
                if (!plan.phases().isEmpty()) {
                    document.chart(Mermaid.timeline(plan, YearMonth.from(asOf)));
                }
                plan(document, lines);
            }
            case OWNERSHIP -> {
                if (!lines.ownership().isEmpty()) {
                    document.heading(2, heading);
                    ownership(document, lines);
                }
            }
            case TOOLS -> {
                if (!lines.stack().isEmpty()) {
                    document.heading(2, heading)
                            .table(
                                    List.of("Layer", "State", "Today", "What to do"),
                                    List.of("-", "-", "-", "-"),
                                    lines.stack().stream()
                                            .map(layer ->
                                                    List.of(layer.name(), layer.state(), layer.today(), layer.action()))
                                            .toList());
                }
            }
            case KPIS -> {
                if (!lines.kpis().isEmpty()) {
                    document.heading(2, heading)
                            .table(
                                    List.of("Figure", "Today", "Trend, or what it takes"),
                                    List.of("-", "-:", "-"),
                                    lines.kpis().stream()
                                            .map(kpi -> List.of(kpi.name(), kpi.value(), kpi.remark()))
                                            .toList());
                }
            }
            default -> throw new IllegalArgumentException(section.name());
        }
    }

    private static void plan(Document document, PlanLines lines) {
        for (PlanLines.Phase phase : lines.phases()) {
            document.heading(3, phase.name() + ", " + phase.months()).paragraph(phase.purpose());
            phase.actions()
                    .forEach(action -> document.task(
                            action.title(),
                            List.of(
                                    action.text(),
                                    action.owner() + ", " + action.effort(),
                                    "Done when: " + action.done(),
                                    "Answers: " + action.answers(),
                                    "After it: " + action.after())));
            document.end();
        }
        if (!lines.partner().isEmpty()) {
            document.facts(List.of(List.of("Option", lines.partner())));
        }
        if (!lines.avoid().isEmpty()) {
            document.heading(3, "Not yet").list(lines.avoid());
        }
        if (!lines.unanswered().isEmpty()) {
            document.heading(3, "Fired, and left alone on purpose").list(lines.unanswered());
        }
    }

    private static void ownership(Document document, PlanLines lines) {
        var header = new ArrayList<String>();
        header.add("Area");
        header.addAll(lines.functions());
        var alignment = new ArrayList<String>();
        header.forEach(column -> alignment.add("-"));
        document.table(
                        header,
                        alignment,
                        lines.ownership().stream()
                                .map(area -> {
                                    var row = new ArrayList<String>();
                                    row.add(area.name());
                                    row.addAll(area.letters());
                                    return (List<String>) row;
                                })
                                .toList())
                .paragraph(PlanLines.LETTERS)
                .list(lines.holders());
    }
}
