package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scripts of the GitHub action and of the GitLab example, run by bash with the variables that the platforms set. */
class BuildServersTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    private Path workspace;
    private Path summary;
    private Path output;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        workspace = Files.createDirectories(folder.resolve("work space"));
        summary = Files.createFile(folder.resolve("summary"));
        output = Files.createFile(folder.resolve("output"));
        Path exports = Files.createDirectories(workspace.resolve("exports"));
        try (Stream<Path> files = Files.list(Path.of("samples", "northwind"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, exports.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theActionAnnotatesSummarisesAndSetsItsOutputs() throws Exception {
        Ended run = action(Map.of());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .hasSize(11)
                .allMatch(line -> line.matches("::(error|warning|notice)( file=exports/[a-z]+[.]csv,.*)?::.*"));
        assertThat(Files.readString(summary)).startsWith("# Northwind Software: ");
        assertThat(Files.size(summary)).isLessThan(1_048_576);
        Map<String, String> outputs = outputs();
        assertThat(outputs.keySet()).containsExactlyInAnyOrderElementsOf(declared("outputs"));
        assertThat(outputs).containsEntry("model", "revops").containsEntry("confidence", "likely");
        JsonNode report = YAML.readTree(
                Files.readString(Path.of(outputs.getOrDefault("reports", "")).resolve("report.json")));
        assertThat(outputs)
                .containsEntry(
                        "alignment",
                        report.path("scores").path("alignment").path("score").asString());
    }

    @Test
    void aGateFailsTheStepAndLeavesSummaryAndOutputs() throws Exception {
        Ended run = action(Map.of("fail-on", "model=revops"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the gate failed");
        assertThat(Files.readString(summary)).contains("Northwind Software");
        assertThat(outputs()).containsEntry("model", "revops");
    }

    @Test
    void anInputIsNeverACommandOrAnOption() throws Exception {
        Path marker = workspace.resolve("owned");
        var everywhere = new HashMap<String, String>();
        for (String evil : List.of("$(touch owned)", "x'; touch owned; '", "x\"; `touch owned`; \"", "--help")) {
            declared("inputs").forEach(input -> everywhere.put(input, evil));
            assertThat(action(everywhere).code()).as(evil).isEqualTo(2);
            assertThat(action(Map.of("folder", evil)).code()).as(evil).isEqualTo(2);
            assertThat(marker).doesNotExist();
        }
        assertThat(Files.readString(summary)).isEmpty();
    }

    @Test
    void noInputStandsInTheScriptOfTheAction() throws Exception {
        assertThat(step().path("run").asString()).doesNotContain("${{");
    }

    @Test
    void theGitlabExampleLeavesItsArtifacts() throws Exception {
        JsonNode job = YAML.readTree(Files.readString(Path.of("docs", "ci", "gitlab-ci.yml")))
                .path("revops-assess");
        program(Files.createDirectories(workspace.resolve(".revops-assess")));
        var variables =
                new HashMap<String, String>(Map.of("CI_PROJECT_DIR", workspace.toString(), "GITLAB_CI", "true"));
        job.path("variables")
                .properties()
                .forEach(each -> variables.put(each.getKey(), each.getValue().asString()));
        String script = StreamSupport.stream(job.path("script").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"));

        variables.put("FAIL_ON", "");
        Ended passed = bash("set -eo pipefail\n" + script, variables);
        assertThat(passed.code()).as(passed.err()).isZero();
        for (String name : List.of("report.md", "report.html", "report.json")) {
            assertThat(workspace.resolve("reports").resolve(name)).isNotEmptyFile();
        }
        assertThat(workspace.resolve(
                        job.path("artifacts").path("reports").path("junit").asString()))
                .content()
                .contains(" file=\"exports/arr.csv\"");

        variables.put("FAIL_ON", "model=revops");
        assertThat(bash("set -eo pipefail\n" + script, variables).code()).isEqualTo(1);
    }

    private static JsonNode step() throws IOException {
        return YAML.readTree(Files.readString(Path.of("action.yml")))
                .path("runs")
                .path("steps")
                .path(0);
    }

    private static List<String> declared(String what) throws IOException {
        return List.copyOf(YAML.readTree(Files.readString(Path.of("action.yml")))
                .path(what)
                .propertyNames());
    }

    /** Runs the step of the action as GitHub does: what stands for an input or a folder in {@code env} is put in its place. */
    private Ended action(Map<String, String> given) throws Exception {
        JsonNode inputs = YAML.readTree(Files.readString(Path.of("action.yml"))).path("inputs");
        Path house = Files.createDirectories(folder.resolve("action"));
        program(house);
        var variables = new HashMap<String, String>(Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_WORKSPACE", workspace.toString(),
                "GITHUB_STEP_SUMMARY", summary.toString(),
                "GITHUB_OUTPUT", output.toString(),
                "RUNNER_TEMP", folder.toString()));
        step().path("env").properties().forEach(each -> {
            String name = each.getValue().asString().replaceAll("^\\$\\{\\{ inputs[.](.*) }}$", "$1");
            variables.put(
                    each.getKey(),
                    each.getKey().equals("ACTION_FOLDER")
                            ? house.toString()
                            : given.getOrDefault(
                                    name,
                                    name.equals("folder")
                                            ? "exports"
                                            : inputs.path(name).path("default").asString()));
        });
        return bash(step().path("run").asString(), variables);
    }

    private Map<String, String> outputs() throws IOException {
        return Files.readAllLines(output).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The program under the name of its launcher, whose own test is another one. */
    private static void program(Path house) throws IOException {
        Path launcher = house.resolve("revops-assess");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + "' " + Main.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended bash(String script, Map<String, String> variables) throws Exception {
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString())
                .directory(workspace.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("SOURCE_DATE_EPOCH", "1791158400");
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
