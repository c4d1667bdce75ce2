package dev.revopsassess.pack.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.yaml.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader does, so that an editor and the program agree. */
class ConfigurationSchemaTest {
    static final String EVERY_KEY = """
            company: Northwind Software
            currency: EUR
            rates: { EUR: 1.08, GBP: 1.27 }
            fiscalYearStart: 2
            grossMargin: 78 %
            files: { people.csv: headcount }
            columns: { headcount.job_title: Rolle }
            units: { arr.amount: cents }
            dateOrder: day-first
            gaps: filled
            encoding: windows-1252
            delimiter: tab
            countContractors: false
            thresholds:
              nrr-below-100: { fire: 1.05, reason: Our board asks for more. }
            weights: { forecast-miss: 2 }
            waivers:
              - { signal: forecast-miss, reason: New team, owner: CFO, expires: 2026-12-31 }
            titles: [ { titles: [ growth wizard ], function: marketing } ]
            statuses: { headcount.offboarded: left, "arr.win back": live }
            packs: [ rules/own.yaml ]
            report:
              prepared-by: Example Advisors
              prepared-for: the board
              logo: logo.svg
              accent: "#7a1f5c"
              confidentiality: Confidential
            sources:
              headcount: { jdbc: "jdbc:duckdb:people.db", table: people }
            """;

    private static final ConfigurationReader.Known KNOWN = new ConfigurationReader.Known(
            Map.of("headcount", List.of("job_title"), "arr", List.of("amount")),
            List.of("nrr-below-100", "forecast-miss"));

    @Test
    void bothTakeEveryKey() throws IOException {
        assertThat(schema().validate(EVERY_KEY, InputFormat.YAML)).isEmpty();
        assertThat(ConfigurationReader.read("revops-assess.yaml", EVERY_KEY, KNOWN))
                .isNotEqualTo(Configuration.defaults());
    }

    /** The file that init writes is the reference for whoever has no editor that knows the schema. */
    @Test
    void whatInitWritesShowsEveryKeyAndIsTakenOnceTheMarksAreOff() throws IOException {
        String written;
        try (InputStream stream = ConfigurationSchemaTest.class.getResourceAsStream("/init/revops-assess.yaml")) {
            written = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        String open = written.lines()
                .skip(1)
                .map(line -> line.replaceFirst("^# ", ""))
                .collect(Collectors.joining("\n"));
        assertThat(schema().validate(open, InputFormat.YAML)).isEmpty();
        var all = new ConfigurationReader.Known(
                Map.of("headcount", List.of("job_title"), "arr", List.of("amount")),
                List.of("lead-quality-disputes", "slow-lead-response", "tool-sprawl"));
        assertThat(ConfigurationReader.read("revops-assess.yaml", open, all)).isNotEqualTo(Configuration.defaults());

        var keys = new ArrayList<String>();
        Pattern.compile("(?m)^(\\w+):").matcher(open).results().forEach(key -> keys.add(key.group(1)));
        try (InputStream stream =
                ConfigurationSchemaTest.class.getResourceAsStream("/schema/configuration.schema.json")) {
            var properties = JsonMapper.shared().readTree(stream).get("properties");
            assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curency: EUR",
                "currency: euro",
                "rates: { EUR: 0 }",
                "fiscalYearStart: 13",
                "grossMargin: most",
                "files: { people.csv: headcounts }",
                "units: { arr.amount: dozens }",
                "dateOrder: year-first",
                "delimiter: \"#\"",
                "countContractors: sometimes",
                "thresholds: { nrr-below-100: { fire: 1.05 } }",
                "thresholds: { nrr-below-100: { reason: Because } }",
                "weights: { forecast-miss: 6 }",
                "waivers: [ { signal: forecast-miss, reason: New, owner: CFO } ]",
                "waivers: { signal: forecast-miss }",
                "titles: [ { titles: [ growth wizard ], funktion: marketing } ]",
                "statuses: { headcount.offboarded: won }",
                "statuses: { offboarded: left }",
                "statuses: { spend.offboarded: left }",
                "statuses: { \"headcount.\": left }",
                "report: { by: Example Advisors }",
                "report: { accent: teal }",
                "report: Example Advisors",
                "sources: { headcount: { jdbc: \"jdbc:duckdb:tools.db\" } }",
                "sources: { headcount: { jdbc: \"jdbc:duckdb:tools.db\", table: tools, password: geheim } }",
                "sources: { headcounts: { jdbc: \"jdbc:duckdb:tools.db\", table: tools } }",
                "sources: { arr: { jdbc: \"jdbc:duckdb:tools.db\", table: arr, query: select 1 } }",
                "packs: rules/own.yaml",
                "packs: [ rules/own.yaml, rules/own.yaml ]",
                "packs: [ \"\" ]"
            })
    void bothRefuse(String text) throws IOException {
        assertThat(schema().validate(text, InputFormat.YAML)).as(text).isNotEmpty();
        assertThatThrownBy(() -> ConfigurationReader.read("revops-assess.yaml", text, KNOWN))
                .isInstanceOf(PackException.class);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Configuration.class.getResourceAsStream("/schema/configuration.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
