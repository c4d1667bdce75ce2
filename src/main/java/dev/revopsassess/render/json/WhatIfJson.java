package dev.revopsassess.render.json;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.WhatIf;
import dev.revopsassess.verdict.Model;

/** What would be if, for machines. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** Before and after; recommendation and scores as in the report. */
    public static String render(WhatIf whatIf) {
        return JsonReport.written(keys -> keys.put("schemaVersion", JsonReport.SCHEMA_VERSION)
                .put("company", whatIf.before().company())
                .put("asOf", whatIf.before().asOf().date().toString())
                .array("set", whatIf.changes(), (one, change) -> one.put("id", change.id())
                        .put("from", change.from())
                        .put("to", change.to()))
                .put("before", one -> side(one, whatIf.before()))
                .put("after", one -> side(one, whatIf.after()))
                .array("signals", whatIf.signals(), (one, signal) -> one.put("id", signal.id())
                        .put("from", signal.from())
                        .put("to", signal.to()))
                .texts("warningsNew", whatIf.came().stream().map(warning -> warning.id()).toList())
                .texts("warningsGone", whatIf.went().stream().map(warning -> warning.id()).toList())
                .texts("notes", whatIf.notes()));
    }

    private static void side(Keys keys, Assessment assessment) {
        keys.put("model", assessment.verdict().model().word())
                .put("confidence", assessment.verdict().confidence().word())
                .texts(
                        "possibleModels",
                        assessment.verdict().possibleModels().stream()
                                .map(Model::word)
                                .toList())
                .put("scores", scores -> VerdictKeys.scores(scores, assessment.verdict()));
    }
}
