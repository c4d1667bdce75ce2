package dev.revopsassess.render.json;

import dev.revopsassess.record.Kind;
import dev.revopsassess.report.IntakeCheck;

/** The check of the exports as JSON; a file has the keys that it has in the report, and the signals that it settles. */
public final class JsonCheck {
    private JsonCheck() {}

    /** The check, pretty-printed, lines ended by a line feed. */
    public static String render(IntakeCheck check) {
        return Json.text(Json.object()
                .put("schemaVersion", JsonReport.SCHEMA_VERSION)
                .put("company", check.company())
                .put("asOf", check.asOf().date().toString())
                .put("asOfReason", check.asOf().why())
                .put("currency", check.currency())
                .put(
                        "intake",
                        keys -> keys.array("files", check.files(), (object, file) -> {
                            FileKeys.file(object, file);
                            object.texts("settles", check.settledBy(file));
                        }))
                .texts("missing", check.missing().stream().map(Kind::word).toList())
                .texts("configuration", check.configuration()));
    }
}
