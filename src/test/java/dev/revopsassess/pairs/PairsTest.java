package dev.revopsassess.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports in, report out: the folders of {@code src/test/resources/pairs}, whose README says how to add one. */
class PairsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pairs");

    /** The report prints ten digits of a ratio. */
    private static final double TENTH_DIGIT = 1e-9;

    static List<String> pairs() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theReportOfTheExportsSaysWhatWasWorkedOutByHand(String pair) throws IOException {
        Path folder = FOLDER.resolve(pair);
        assertThat(folder.resolve("exports")).isDirectory();
        assertThat(folder.resolve("expected.json")).isRegularFile();

        Run.Printed printed = Run.of("assess", folder.resolve("exports").toString(), "-f", "json");

        assertThat(printed.exit()).as(printed.err()).isZero();
        assertThat(differences(
                        "",
                        JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json"))),
                        JsonMapper.shared().readTree(printed.out())))
                .isEmpty();
    }

    @Test
    void everyPairIsExplainedInTheReadme() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        assertThat(pairs()).isNotEmpty().allSatisfy(pair -> assertThat(readme).contains("| `" + pair + "` |"));
    }

    @Test
    void aKeyThatIsMissingAndAnEntryThatDiffersAreBothNamed() {
        JsonNode expected = JsonMapper.shared()
                .readTree("{\"a\": 1, \"list\": [{\"id\": \"x\", \"value\": 2}], \"words\": [\"p\"]}");
        JsonNode actual = JsonMapper.shared()
                .readTree("{\"list\": [{\"id\": \"w\"}, {\"id\": \"x\", \"value\": 3}], \"words\": [\"p\", \"q\"]}");

        assertThat(differences("", expected, actual))
                .containsExactly(
                        "/a: expected 1, there is nothing",
                        "/list: no entry has {\"id\":\"x\",\"value\":2}; its id has {\"id\":\"x\",\"value\":3}",
                        "/words: expected [\"p\"], there is [\"p\",\"q\"]");
    }

    /** Where the actual report lacks something of the expected one. */
    private static List<String> differences(String path, JsonNode expected, JsonNode actual) {
        var found = new ArrayList<String>();
        if (actual.isMissingNode()) {
            found.add(path + ": expected " + expected + ", there is nothing");
        } else if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(entry -> found.addAll(
                            differences(path + "/" + entry.getKey(), entry.getValue(), actual.path(entry.getKey()))));
        } else if (expected.isArray()
                && actual.isArray()
                && !expected.isEmpty()
                && expected.get(0).isObject()) {
            expected.forEach(entry -> {
                if (stream(actual)
                        .noneMatch(each -> differences(path, entry, each).isEmpty())) {
                    found.add(path + ": no entry has " + entry + "; its id has "
                            + stream(actual)
                                    .filter(each -> each.path("id").equals(entry.path("id")))
                                    .map(JsonNode::toString)
                                    .findFirst()
                                    .orElse("no entry"));
                }
            });
        } else if (!same(expected, actual)) {
            found.add(path + ": expected " + expected + ", there is " + actual);
        }
        return found;
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return (expected.isNumber() && actual.isNumber())
                ? Math.abs(expected.asDouble() - actual.asDouble()) <= TENTH_DIGIT
                : expected.equals(actual);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
