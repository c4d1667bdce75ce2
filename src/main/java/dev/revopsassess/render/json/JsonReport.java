package dev.revopsassess.render.json;

import dev.revopsassess.report.Assessment;
import java.util.List;

/**
 * The report as JSON, schema version 1. Keys stand in the contract's order; a value that does not exist has no key, or
 * {@code null} where its place matters. The schema is the resource {@code schema/report-v1.schema.json}.
 */
public final class JsonReport {
    /** Version of the contract; grows when a key goes or changes its meaning, never when one is added. */
    public static final int SCHEMA_VERSION = 1;

    private JsonReport() {}

    /** The report, pretty-printed, lines ended by a line feed. */
    public static String render(Assessment assessment) {
        return Json.text(tree(assessment));
    }

    private static Keys tree(Assessment assessment) {
        return Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("tool", keys -> keys.put("version", assessment.toolVersion()))
                .put(
                        "rulePack",
                        keys -> keys.put("id", assessment.pack().id())
                                .put("version", assessment.pack().version())
                                .put("sha256", assessment.pack().sha256())
                                .with(rules -> packs(rules, assessment.pack())))
                .put("company", assessment.company())
                .put("asOf", assessment.asOf().date().toString())
                .put("asOfReason", assessment.asOf().why())
                .put("currency", assessment.currency())
                .put("recommendation", keys -> VerdictKeys.recommendation(keys, assessment.verdict()))
                .put("scores", keys -> VerdictKeys.scores(keys, assessment.verdict()))
                .with(keys -> VerdictKeys.models(keys, assessment.verdict()))
                .array(
                        "signals",
                        assessment.findings(),
                        (keys, finding) -> SignalKeys.signal(keys, finding, assessment.verdict()))
                .array("metrics", List.copyOf(assessment.readings().metrics()), SignalKeys::metric)
                .array("systems", assessment.series().systems(), SystemKeys::compared)
                .with(keys -> VerdictKeys.outlook(keys, assessment.verdict()))
                .array("contradictions", assessment.verdict().contradictions(), VerdictKeys::contradiction)
                .array(
                        "warnings",
                        assessment.verdict().warnings(),
                        (keys, warning) -> keys.put("id", warning.id())
                                .put("text", warning.text())
                                .put("source", warning.source()))
                .put("headcount", keys -> headcount(keys, assessment))
                .put("plan", assessment.plan(), PlanKeys::plan)
                .put("intake", keys -> keys.array("files", assessment.files(), FileKeys::file))
                .texts("assumptions", assessment.assumptions());
    }

    private static void packs(Keys rules, Assessment.Pack pack) {
        if (!pack.added().isEmpty()) {
            rules.array(
                    "packs",
                    pack.added(),
                    (keys, own) -> keys.put("id", own.id()).put("version", own.version()));
        }
    }

    private static void headcount(Keys keys, Assessment assessment) {
        keys.array(
                        "unmapped",
                        assessment.headcount().unmapped(),
                        (title, unmapped) -> title.put("title", unmapped.title())
                                .put("department", unmapped.department())
                                .put("count", unmapped.count()))
                .texts("structureReasons", assessment.verdict().structureReasons());
    }
}
