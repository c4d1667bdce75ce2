package dev.revopsassess.render.json;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Assessment;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as JSON, schema version 1. Keys stand in the contract's order; a value that does not exist has no key, or
 * {@code null} where its place matters. The schema is the resource {@code schema/report-v1.schema.json}.
 */
public final class JsonReport {
    /** Version of the contract; grows when a key goes or changes its meaning, never when one is added. */
    public static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonReport() {}

    /** The report, pretty-printed, lines ended by a line feed. */
    public static String render(Assessment assessment) {
        return written(keys -> tree(keys, assessment));
    }

    /** One object, pretty-printed, lines ended by a line feed. */
    static String written(Consumer<Keys> tree) {
        var keys = new Keys(MAPPER.createObjectNode());
        tree.accept(keys);
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(keys.node()) + "\n";
    }

    private static void tree(Keys root, Assessment assessment) {
        root.put("schemaVersion", SCHEMA_VERSION)
                .put("tool", keys -> keys.put("version", assessment.toolVersion()))
                .put(
                        "rulePack",
                        keys -> keys.put("id", assessment.pack().id())
                                .put("version", assessment.pack().version())
                                .put("sha256", assessment.pack().sha256()))
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
                .put("intake", keys -> keys.array("files", assessment.files(), JsonReport::file))
                .texts("assumptions", assessment.assumptions());
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

    private static void file(Keys keys, FileAccount file) {
        keys.put("file", file.file())
                .put("kind", file.kind().map(Kind::word))
                .put("system", file.system())
                .put("encoding", file.encoding())
                .put("delimiter", file.delimiter());
        if (file.headerLine() > 0) {
            keys.put("headerLine", file.headerLine());
        }
        keys.put("rowsRead", file.rowsRead())
                .put("rowsUsed", file.rowsUsed())
                .put("rowsSetAside", file.rowsSetAside())
                .array(
                        "setAside",
                        file.setAside(),
                        (rows, aside) -> rows.put("reason", aside.reason())
                                .put("count", aside.count())
                                .numbers("lines", aside.lines()))
                .array(
                        "columns",
                        file.columns(),
                        (column, found) -> column.put("name", found.name())
                                .put("mappedTo", found.mappedTo())
                                .put("how", found.how()))
                .array("problems", file.problems(), JsonReport::problem);
    }

    private static void problem(Keys keys, Problem problem) {
        if (problem.source().line() > 0) {
            keys.put("line", problem.source().line());
        }
        keys.put("column", problem.source().column())
                .put("severity", problem.severity().word())
                .put("code", problem.code())
                .put("message", problem.message())
                .put("fix", problem.fix());
    }
}
