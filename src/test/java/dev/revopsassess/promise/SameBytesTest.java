package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.Run;
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

/** The same exports give the same bytes. */
class SameBytesTest {
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
    void rowsInAnotherOrderChangeNothingButTheLinesNamed(String slug) {
        SortedMap<String, String> files = all(slug);
        var shuffled = new TreeMap<String, String>();
        files.forEach(
                (name, text) -> shuffled.put(name, name.endsWith(".csv") ? shuffled(text, name.hashCode()) : text));
        Path straight = Run.written(folder.resolve("a").resolve("company"), files);
        Path mixed = Run.written(folder.resolve("b").resolve("company"), shuffled);
        Map<String, String> before = Formats.of(straight);
        Map<String, String> after = Formats.of(mixed);
        before.forEach((format, report) -> {
            if (!format.equals("colour")) {
                assertThat(withoutLines(after.get(format))).as(format).containsExactlyElementsOf(withoutLines(report));
            }
        });
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

    /** What stands around the first word that differs; empty where none does. */
    private static String firstDifference(List<String> one, List<String> other) {
        for (int word = 0; word < Math.max(one.size(), other.size()); word++) {
            if (word >= one.size() || word >= other.size() || !one.get(word).equals(other.get(word))) {
                return around(one, word) + "\n<> " + around(other, word);
            }
        }
        return "";
    }

    private static String around(List<String> words, int at) {
        return String.join(
                " ", words.subList(Math.min(words.size(), Math.max(0, at - 15)), Math.min(words.size(), at + 10)));
    }

    /** Words of the report, with what counts lines of a file taken out; the words may break elsewhere. */
    private static List<String> withoutLines(String report) {
        String plain = report.replaceAll("[\\s|]+", " ")
                .replaceAll("\\.csv:[0-9][0-9, \\-\u2026.]*(\\([0-9]+ rows\\))?", ".csv ")
                .replaceAll("\"lines?\" ?: ?\"?[0-9][0-9, \\-\u2026.]*\"?", "\"lines\"")
                .replaceAll("\"rows\" ?: ?[0-9]+", "\"rows\"")
                .replaceAll("[-=\u2500]{3,}", " ");
        return Arrays.stream(plain.split(" +")).filter(word -> !word.isEmpty()).toList();
    }
}
