package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a report recommends and every figure in it, whatever the exports came from. */
record Outcome(String model, String confidence, String scores, Map<String, String> figures) {
    static Outcome of(Map<String, String> environment, Path folder) {
        Ran ran = Ran.with(environment, "", folder.toString(), "-f", "json", "--quiet");
        assertThat(ran.code()).as(ran.err()).isZero();
        return of(ran.out());
    }

    static Outcome of(String json) {
        JsonNode report = JsonMapper.shared().readTree(json);
        var figures = new TreeMap<String, String>();
        report.get("metrics")
                .forEach(metric -> figures.put(metric.get("id").asString(), String.valueOf(metric.get("value"))));
        assertThat(figures).hasSizeGreaterThan(50);
        return new Outcome(
                report.get("recommendation").get("model").asString(),
                report.get("recommendation").get("confidence").asString(),
                report.get("scores").toString(),
                figures);
    }
}
