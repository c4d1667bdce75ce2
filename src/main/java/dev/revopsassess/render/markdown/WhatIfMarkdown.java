package dev.revopsassess.render.markdown;

import dev.revopsassess.report.WhatIf;
import java.util.ArrayList;
import java.util.List;

/** What would be if, for pull requests and wikis. */
public final class WhatIfMarkdown {
    private WhatIfMarkdown() {}

    /** Before and after, side by side. */
    public static String render(WhatIf whatIf) {
        var document = new Document();
        document.heading(1, "What if");
        document.table(
                List.of("set", "before", "after"),
                List.of("-", "-", "-"),
                whatIf.changes().stream()
                        .map(change ->
                                List.of(change.title() + " (" + change.id() + ")", change.from(), change.to()))
                        .toList());
        document.heading(2, "Verdict");
        document.table(
                List.of("", "before", "after"),
                List.of("-", "-", "-"),
                whatIf.lines().stream()
                        .map(line -> List.of(line.name(), line.before(), line.after()))
                        .toList());
        document.heading(2, "Signals that changed");
        if (whatIf.signals().isEmpty()) {
            document.list(List.of("None."));
        } else {
            document.table(
                    List.of("signal", "before", "after"),
                    List.of("-", "-", "-"),
                    whatIf.signals().stream()
                            .map(signal ->
                                    List.of(signal.title() + " (" + signal.id() + ")", signal.from(), signal.to()))
                            .toList());
        }
        if (!whatIf.came().isEmpty() || !whatIf.went().isEmpty()) {
            var warnings = new ArrayList<String>();
            whatIf.came().forEach(warning -> warnings.add("new: " + warning.text()));
            whatIf.went().forEach(warning -> warnings.add("gone: " + warning.text()));
            document.heading(2, "Warnings").list(warnings);
        }
        document.heading(2, "Read this with it").list(whatIf.notes());
        return document.text();
    }
}
