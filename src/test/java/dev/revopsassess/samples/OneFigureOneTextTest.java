package dev.revopsassess.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed reports of every sample: no metric stands in two roundings within one. */
class OneFigureOneTextTest {
    static Stream<List<String>> reports() {
        return Subsets.samples().stream()
                .flatMap(slug ->
                        Stream.of("report.txt", "report.md", "report.html").map(file -> List.of(slug, file)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aMetricNeverPrintsAsTwoTextsInOneReport(List<String> which) throws IOException {
        Path folder = Path.of("samples", which.get(0), "reports");
        String report = Files.readString(folder.resolve(which.get(1)))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\u00a0]+", " ");
        JsonNode metrics = new JsonMapper()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("metrics");
        var unprinted = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (JsonNode metric : metrics) {
            JsonNode value = metric.get("value");
            if (value == null || !value.isNumber()) {
                continue;
            }
            var unit = new Unit(metric.get("unit").asString());
            BigDecimal number = value.decimalValue();
            String text = NumberText.of(
                    unit.equals(Unit.POINTS) ? number.movePointLeft(2).doubleValue() : number.doubleValue(), unit);
            if (!report.contains(text)) {
                unprinted.add(metric.get("id").asString() + ": " + text);
            }
            for (String other : otherwise(number, unit)) {
                if (!text.contains(other) && report.contains(" " + other)) {
                    twice.add(metric.get("id").asString() + ": " + text + " and " + other);
                }
            }
        }
        assertThat(unprinted).as("metrics whose text the report lacks").isEmpty();
        assertThat(twice).isEmpty();
    }

    /** The figure as it would read with other decimals, or in millions. */
    private static List<String> otherwise(BigDecimal number, Unit unit) {
        if (unit.isMoney()) {
            return List.of(
                    unit.code() + " " + NumberText.plain(number.movePointLeft(6).doubleValue(), 1) + "M",
                    NumberText.count(number.longValue()) + "." + NumberText.plain(cents(number), 0));
        }
        return unit.equals(Unit.RATIO)
                ? Stream.of(2, 3, 4)
                        .map(decimals ->
                                NumberText.plain(number.movePointRight(2).doubleValue(), decimals) + " %")
                        .filter(text -> text.contains("."))
                        .toList()
                : List.of();
    }

    /** Two digits behind the point, 10 where they are none, which no amount of the samples ends in by chance. */
    private static double cents(BigDecimal number) {
        int cents = number.abs()
                .remainder(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return Math.max(cents, 10);
    }
}
