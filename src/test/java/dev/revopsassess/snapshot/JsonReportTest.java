package dev.revopsassess.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.revopsassess.compare.Comparison;
import dev.revopsassess.report.Northwind;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NORTHWIND = SnapshotWriter.text(Snapshots.of(Northwind.assessment()));

    /** All other keys stand in their order in the reports of the samples. */
    @Test
    void whatNoSampleShowsIsWrittenInItsOrder() {
        JsonNode report = MAPPER.readTree(NORTHWIND);

        assertThat(report.at("/recommendation/runnerUp")).hasToString("""
                {"model":"recharter","margin":0.82}""");
        assertThat(report.at("/recommendation/withoutWaivers")).hasToString("""
                {"model":"revops","scores":{"alignment":75}}""");
        assertThat(report.at("/contradictions/0")).hasToString("""
                {"kind":"measured-said","signal":"separate-forecasts","measured":"3","said":"1",\
                "text":"Forecasts: the export has 3 that do not roll up, the interview says 1. The export counts."}""");
        assertThat(report.at("/signals").valueStream().filter(signal -> signal.has("waiver")))
                .singleElement()
                .extracting(signal -> signal.get("waiver").toString())
                .isEqualTo("""
                        {"reason":"The second CRM leaves with the migration","owner":"COO",\
                        "expires":"2026-12-31","without":"fired"}""");
        assertThat(report.at("/intake/files")
                        .valueStream()
                        .flatMap(file -> file.get("problems").valueStream()))
                .singleElement()
                .hasToString("""
                        {"line":17,"column":"ARR (USD)","severity":"error","code":"amount-not-readable",\
                        "message":"\\"1.200,00\\" is not an amount here (the other 259 use a decimal point).",\
                        "fix":"units: {arr.csv: decimal-comma}"}""");
    }

    @Test
    void thePublishedSchemaAcceptsIt() {
        assertThat(errors(published(), NORTHWIND)).isEmpty();
    }

    @Test
    void everyKeyIsDescribedInTheSchema() {
        assertThat(errors(closed(published()), NORTHWIND)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnyOtherLiteralUnitAndType() {
        JsonNode schema = published();
        assertThat(errors(schema, NORTHWIND.replace("\"model\": \"revops\"", "\"model\": \"RevOps\"")))
                .isNotEmpty();
        assertThat(errors(schema, NORTHWIND.replace("\"unit\": \"ratio\"", "\"unit\": \"%\"")))
                .isNotEmpty();
        assertThat(errors(schema, NORTHWIND.replace("\"rowsRead\": 262", "\"rowsRead\": \"262\"")))
                .isNotEmpty();
        assertThat(errors(schema, NORTHWIND.replace("\"status\": \"missing\"", "\"status\": \"fired\"")))
                .isNotEmpty();
        assertThat(errors(schema, NORTHWIND.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .isNotEmpty();
    }

    @Test
    void aReportHeldAgainstABaselineIsDescribedAndReadBack() {
        Snapshot report = Snapshots.of(Northwind.assessment());
        Snapshot before = SnapshotReader.read(NORTHWIND
                .replace("\"status\": \"fired\"", "\"status\": \"watch\"")
                .replace("\"strength\": 1,", "\"strength\": 0.5,"));
        Snapshot compared = report.comparedBy(Comparison.of(before, report));

        String text = SnapshotWriter.text(compared);

        assertThat(compared.comparison().orElseThrow().signals()).isNotEmpty();
        assertThat(errors(closed(published()), text)).isEmpty();
        assertThat(SnapshotReader.read(text)).isEqualTo(compared);
    }

    @Test
    void numbersAreExactInTheirUnit() {
        JsonNode metrics = MAPPER.readTree(NORTHWIND).get("metrics");
        assertThat(metrics.get(2).get("value").decimalValue()).isEqualByComparingTo("0.942");
        assertThat(metrics.get(3).get("unit").asString()).isEqualTo("points");
        assertThat(metrics.get(3).get("value").decimalValue()).isEqualByComparingTo("-12.3");
        assertThat(metrics.get(4).has("value")).isFalse();
    }

    @Test
    void hostileTextComesBackUnchanged() {
        String evil = "\"<script>alert(1)</script>` | \u001B[31m\u202E\u007F\u009F\u061C\u2069\n=1+1";
        String text = SnapshotWriter.text(Snapshots.of(Northwind.with(evil, evil, evil)));
        assertThat(text).contains("\\u202e\\u007f\\u009f\\u061c\\u2069").doesNotContain("\u202E", "\u009F");
        JsonNode report = MAPPER.readTree(text);
        assertThat(report.get("company").asString()).isEqualTo(evil);
        assertThat(report.get("headcount").get("unmapped").get(0).get("title").asString())
                .isEqualTo(evil);
    }

    private static JsonNode published() {
        try (var stream = SnapshotWriter.class.getResourceAsStream("/schema/report-v1.schema.json")) {
            return MAPPER.readTree(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same schema without room for keys that it does not name. */
    private static JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
        node.forEach(JsonReportTest::close);
    }

    private static List<String> errors(JsonNode schemaNode, String report) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaNode);
        return schema.validate(report, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
