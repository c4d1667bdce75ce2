package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.samples.Subsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same exports give the same bytes. */
class SameBytesTest {
    /** Exports without groups or footers, whose rows stand for themselves. */
    private static final List<String> ORDERLESS =
            List.of("headcount.csv", "arr.csv", "forecasts.csv", "funnel.csv", "spend.csv", "tools.csv");

    @TempDir
    private Path folder;

    @Test
    void twoRunsGiveTheSameBytesInEveryFormat() {
        Path northwind = Path.of("samples", "northwind");
        assertThat(Formats.of(northwind)).isEqualTo(Formats.of(northwind));
    }

    @Test
    void neitherLocaleNorTimeZoneOfTheMachineIsSeen() {
        Path aldermoor = Path.of("samples", "aldermoor");
        Map<String, String> here = Formats.of(aldermoor);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("Pacific/Kiritimati", "America/Adak")) {
                Locale.setDefault(Locale.GERMANY);
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertThat(Formats.of(aldermoor)).as(place).isEqualTo(here);
            }
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Formats.of(aldermoor)).as("Turkish letters").isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Formats.of(aldermoor)).as("Arabic digits").isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "juniper-labs", "aldermoor", "meridian"})
    void rowsInAnotherOrderChangeNoFigure(String slug) {
        SortedMap<String, String> files = all(slug);
        var shuffled = new TreeMap<String, String>();
        files.forEach(
                (name, text) -> shuffled.put(name, ORDERLESS.contains(name) ? shuffled(text, name.hashCode()) : text));
        assertThat(shuffled).isNotEqualTo(files);
        Path straight = Run.written(folder.resolve("a").resolve("company"), files);
        Path mixed = Run.written(folder.resolve("b").resolve("company"), shuffled);
        assertThat(figures(Run.of(mixed.toString(), "-f", "json").out()))
                .hasSizeGreaterThan(50)
                .isEqualTo(figures(Run.of(straight.toString(), "-f", "json").out()));
    }

    @Test
    void filesInAnotherOrderChangeNothing() {
        SortedMap<String, String> files = all("corvane");
        Path written = Run.written(folder.resolve("company"), files);
        List<String> names = new ArrayList<>();
        names.add("assess");
        files.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .forEach(name -> names.add(written.resolve(name).toString()));
        names.addAll(List.of("-f", "json"));
        Run.Printed ordered = Run.of(names.toArray(String[]::new));
        Collections.reverse(names.subList(1, names.size() - 2));
        assertThat(ordered.exit()).isZero();
        assertThat(Run.of(names.toArray(String[]::new))).isEqualTo(ordered);
        assertThat(Run.of(written.toString(), "-f", "json").out()).isEqualTo(ordered.out());
    }

    private static SortedMap<String, String> all(String slug) {
        List<SortedMap<String, String>> subsets = Subsets.of(slug);
        return subsets.get(subsets.size() - 1);
    }

    /** The header stays, the rows below it are drawn anew. */
    private static String shuffled(String text, long seed) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        return String.join("\n", lines) + "\n";
    }

    /** Scores and every measured value of a JSON report, without the lines behind them. */
    private static List<String> figures(String json) {
        JsonNode report = JsonMapper.shared().readTree(json);
        var figures = new ArrayList<String>();
        figures.add(report.get("recommendation").get("model").toString());
        figures.add(report.get("scores").toString());
        report.get("metrics").forEach(metric -> figures.add(metric.get("id") + " " + metric.get("value")));
        return figures;
    }
}
