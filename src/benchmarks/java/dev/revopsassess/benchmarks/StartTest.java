package dev.revopsassess.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What one cold run costs by the launcher, against a bare Java and against a script of Node that reads the same files, in turns.
 * Results are compared before any time counts. {@code docs/benchmarks.md} says how to run it.
 */
@Isolated("what runs beside it would be measured too")
class StartTest {
    private static final int PAIRS = Integer.getInteger("pairs", 5);
    private static final Path FOLDER = Path.of("target", "benchmarks", "start");
    static final String LAUNCHER = "./revops-assess";
    private static final String SAMPLE = "samples/northwind";

    /** A command of the table. */
    private record Contestant(String name, List<String> command) {}

    @Test
    void aColdRunIsComparedWithABareJavaAndWithNode() throws IOException, InterruptedException {
        List<Contestant> contestants = List.of(
                new Contestant("bare Java", Cost.main(Hello.class)),
                new Contestant("Node, the ARR of the same files", List.of("node", script(), SAMPLE)),
                new Contestant("`--version`", List.of(LAUNCHER, "--version")),
                new Contestant("`explain nrr`", List.of(LAUNCHER, "explain", "nrr")),
                new Contestant("`" + SAMPLE + "`", List.of(LAUNCHER, SAMPLE)));
        warm();
        String arr = Files.readString(Path.of(SAMPLE, "reports", "report.json"));
        List<String> firstLines =
                List.of("Hello", "21587643.36", "revops-assess ", "Net revenue retention", "Northwind Software ");
        assertThat(arr).contains("\"value\": 21587643.36");
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            for (int i = 0; i < contestants.size(); i++) {
                Contestant contestant = contestants.get(i);
                Path output = FOLDER.resolve("output");
                seconds.computeIfAbsent(contestant.name(), none -> new ArrayList<>())
                        .add(Cost.processor(output, contestant.command()));
                assertThat(Files.readString(output)).startsWith(firstLines.get(i));
            }
        }
        var table = new StringBuilder("Machine: " + Cost.machine() + ".\n\n");
        table.append("| command | processor | times a bare Java | most memory |\n| --- | --- | --- | --- |\n");
        List<Double> bare = seconds.values().iterator().next();
        for (Contestant contestant : contestants) {
            List<Double> own = seconds.getOrDefault(contestant.name(), List.of());
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f s | %.1f | %.0f MB |%n",
                    contestant.name(),
                    middle(own),
                    middle(ratios(own, bare)),
                    Cost.of(FOLDER.resolve("output"), contestant.command())
                            .cost()
                            .peak()));
        }
        System.out.println(table);
        Files.writeString(FOLDER.resolve("table.md"), table.toString());
    }

    private static String script() {
        return Path.of("src", "benchmarks", "node", "northwind.js").toString();
    }

    /** The launcher builds the program where it has to, and its archive of classes is made behind the first run. */
    static void warm() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Cost.processor(FOLDER.resolve("output"), List.of(LAUNCHER, SAMPLE));
        for (int second = 0; second < 120 && !hasArchive(); second++) {
            Thread.sleep(1_000);
        }
        assertThat(hasArchive()).as("an archive of classes").isTrue();
    }

    private static boolean hasArchive() throws IOException {
        var jar = Files.getLastModifiedTime(Path.of("target", "revops-assess-all.jar"));
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(jar) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Double> ratios(List<Double> own, List<Double> bare) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i) / bare.get(i));
        }
        return ratios;
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
