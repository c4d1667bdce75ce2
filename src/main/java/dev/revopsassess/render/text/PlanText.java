package dev.revopsassess.render.text;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.PlanLines;
import dev.revopsassess.report.Section;
import java.util.ArrayList;
import java.util.List;

/** What to do, who owns it, tools and figures. */
final class PlanText {
    private PlanText() {}

    static void write(Page page, Section section, Plan plan, Narrative narrative) {
        PlanLines lines = narrative.plan(plan);
        switch (section) {
            case PLAN -> plan(page, narrative, lines);
            case OWNERSHIP -> ownership(page, narrative, lines);
            case TOOLS -> tools(page, narrative, lines);
            case KPIS -> kpis(page, narrative, lines);
            default -> throw new IllegalArgumentException(section.name());
        }
    }

    private static void plan(Page page, Narrative narrative, PlanLines lines) {
        page.heading(narrative.heading(Section.PLAN));
        for (PlanLines.Phase phase : lines.phases()) {
            page.gap().edges("  " + phase.name(), Style.STRONG, phase.months(), Style.DIM);
            page.paragraph(2, Style.DIM, phase.purpose());
            for (PlanLines.Action action : phase.actions()) {
                page.hanging(
                        "  - ", action.title() + " (" + action.owner() + ", " + action.effort() + ")", Style.PLAIN);
                page.paragraph(4, Style.PLAIN, action.text());
                page.paragraph(4, Style.DIM, "Done when: " + action.done());
                page.paragraph(4, Style.DIM, "Answers: " + action.answers() + ". After it: " + action.after());
            }
        }
        if (!lines.partner().isEmpty()) {
            page.gap().hanging("  Option: ", lines.partner(), Style.PLAIN);
        }
        if (!lines.avoid().isEmpty()) {
            page.gap().paragraph(2, Style.STRONG, "Not yet");
            lines.avoid().forEach(avoid -> page.hanging("  - ", avoid, Style.PLAIN));
        }
        if (!lines.unanswered().isEmpty()) {
            page.gap().paragraph(2, Style.STRONG, "Fired, and left alone on purpose");
            lines.unanswered().forEach(left -> page.hanging("  - ", left, Style.PLAIN));
        }
    }

    private static void ownership(Page page, Narrative narrative, PlanLines lines) {
        if (lines.ownership().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.OWNERSHIP));
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<String>();
        header.add("area");
        header.addAll(lines.functions());
        rows.add(header);
        lines.ownership().forEach(area -> {
            var row = new ArrayList<String>();
            row.add(area.name());
            row.addAll(area.letters());
            rows.add(row);
        });
        page.table(2, rows, List.of());
        page.paragraph(2, Style.DIM, PlanLines.LETTERS).gap();
        lines.holders().forEach(holder -> page.hanging("  - ", holder, Style.PLAIN));
    }

    private static void tools(Page page, Narrative narrative, PlanLines lines) {
        if (lines.stack().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.TOOLS));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("layer", "state", "today", "what to do"));
        lines.stack().forEach(layer -> rows.add(List.of(layer.name(), layer.state(), layer.today(), layer.action())));
        page.table(2, rows, List.of());
    }

    private static void kpis(Page page, Narrative narrative, PlanLines lines) {
        if (lines.kpis().isEmpty()) {
            return;
        }
        page.heading(narrative.heading(Section.KPIS));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("figure", "today", "trend, or what it takes"));
        lines.kpis().forEach(kpi -> rows.add(List.of(kpi.name(), kpi.value(), kpi.remark())));
        page.table(2, rows, List.of());
    }
}
