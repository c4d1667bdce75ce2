package dev.revopsassess.render.text;

import dev.revopsassess.report.WhatIf;
import java.util.ArrayList;
import java.util.List;

/** What would be if, for a terminal. */
public final class WhatIfText {
    private WhatIfText() {}

    /** Before and after, side by side. */
    public static String render(WhatIf whatIf, TextOptions options) {
        var page = new Page(options);
        page.heading("What if");
        whatIf.changes()
                .forEach(change -> page.hanging(
                        "  ", change.title() + " (" + change.id() + "): " + change.from() + " -> " + change.to(), Style.PLAIN));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "before", "after", ""));
        whatIf.lines()
                .forEach(line -> rows.add(
                        List.of(line.name(), line.before(), line.after(), line.same() ? "same" : "changed")));
        page.heading("Verdict").table(2, rows, List.of());
        page.heading("Signals that changed");
        if (whatIf.signals().isEmpty()) {
            page.paragraph(2, Style.PLAIN, "None.");
        }
        whatIf.signals()
                .forEach(signal -> page.hanging(
                        "  ", signal.title() + " (" + signal.id() + "): " + signal.from() + " -> " + signal.to(), Style.PLAIN));
        if (!whatIf.came().isEmpty() || !whatIf.went().isEmpty()) {
            page.heading("Warnings");
            whatIf.came().forEach(warning -> page.hanging("  new   ", warning.text(), Style.WARN));
            whatIf.went().forEach(warning -> page.hanging("  gone  ", warning.text(), Style.PLAIN));
        }
        page.heading("Read this with it");
        whatIf.notes().forEach(note -> page.hanging("  - ", note, Style.PLAIN));
        return page.text();
    }
}
