package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.BuildServer.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The scripts of the GitHub action and of the GitLab example, run by bash with the variables that the platforms set. */
class BuildServersTest {
    @TempDir
    private Path folder;

    private BuildServer server;

    @BeforeEach
    void layOut() throws IOException {
        server = new BuildServer(folder);
    }

    @Test
    void theActionAnnotatesSummarisesAndSetsItsOutputs() throws Exception {
        Ended run = server.action(Map.of());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .hasSize(11)
                .allMatch(line -> line.matches("::(error|warning|notice)( file=exports/[a-z]+[.]csv,.*)?::.*"));
        assertThat(server.summary()).startsWith("# Northwind Software: ");
        assertThat(server.summary().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_048_576);
        Map<String, String> outputs = server.outputs();
        assertThat(outputs.keySet()).containsExactlyInAnyOrderElementsOf(BuildServer.declared("outputs"));
        assertThat(outputs).containsEntry("model", "revops").containsEntry("confidence", "likely");
        JsonNode report = BuildServer.YAML.readTree(
                Files.readString(Path.of(outputs.getOrDefault("reports", "")).resolve("report.json")));
        assertThat(outputs)
                .containsEntry(
                        "alignment",
                        report.path("scores").path("alignment").path("score").asString());
    }

    @Test
    void aGateFailsTheStepAndLeavesSummaryAndOutputs() throws Exception {
        Ended run = server.action(Map.of("fail-on", "model=revops"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the gate failed");
        assertThat(server.summary()).contains("Northwind Software");
        assertThat(server.outputs()).containsEntry("model", "revops");
    }

    @Test
    void anInputIsNeverACommandOrAnOption() throws Exception {
        Path marker = server.workspace().resolve("owned");
        var everywhere = new HashMap<String, String>();
        for (String evil : List.of("$(touch owned)", "x'; touch owned; '", "x\"; `touch owned`; \"", "--help")) {
            BuildServer.declared("inputs").forEach(input -> everywhere.put(input, evil));
            assertThat(server.action(everywhere).code()).as(evil).isEqualTo(2);
            assertThat(server.action(Map.of("folder", evil)).code()).as(evil).isEqualTo(2);
            assertThat(marker).doesNotExist();
        }
        assertThat(server.summary()).isEmpty();
    }

    @Test
    void noInputStandsInTheScriptOfTheAction() throws Exception {
        assertThat(BuildServer.step().path("run").asString()).doesNotContain("${{");
    }

    @Test
    void theGitlabExampleLeavesItsArtifacts() throws Exception {
        JsonNode job = BuildServer.YAML
                .readTree(Files.readString(Path.of("docs", "ci", "gitlab-ci.yml")))
                .path("revops-assess");
        Path program = server.repositoryOfTheProgram();
        var variables = new HashMap<String, String>(
                Map.of("CI_PROJECT_DIR", server.workspace().toString(), "GITLAB_CI", "true"));
        job.path("variables")
                .properties()
                .forEach(each -> variables.put(each.getKey(), each.getValue().asString()));
        variables.put("REVOPS_ASSESS_REPOSITORY", program.toUri().toString());
        String script = lines(job, "script");

        variables.put("FAIL_ON", "");
        Ended cloned = server.bash("set -eo pipefail\n" + lines(job, "before_script"), variables);
        assertThat(cloned.code()).as(cloned.err()).isZero();
        Ended passed = server.bash("set -eo pipefail\n" + script, variables);
        assertThat(passed.code()).as(passed.err()).isZero();
        for (String name : List.of("report.md", "report.html", "report.json")) {
            assertThat(server.workspace().resolve("reports").resolve(name)).isNotEmptyFile();
        }
        assertThat(server.workspace()
                        .resolve(job.path("artifacts")
                                .path("reports")
                                .path("junit")
                                .asString()))
                .content()
                .contains(" file=\"exports/arr.csv\"");

        variables.put("FAIL_ON", "model=revops");
        assertThat(server.bash("set -eo pipefail\n" + script, variables).code()).isEqualTo(1);
    }

    private static String lines(JsonNode job, String key) {
        return StreamSupport.stream(job.path(key).spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"));
    }

    /** The example, ready to be read by GitLab: a job with an image, and artifacts that the script makes. */
    @Test
    void theGitlabExampleHasTheKeysThatGitlabReads() throws Exception {
        JsonNode jobs = BuildServer.YAML.readTree(Files.readString(Path.of("docs", "ci", "gitlab-ci.yml")));
        JsonNode job = jobs.path("revops-assess");

        assertThat(jobs.propertyNames()).containsExactly("revops-assess");
        assertThat(job.propertyNames())
                .containsExactlyInAnyOrder("image", "variables", "before_script", "script", "artifacts");
        assertThat(job.path("artifacts").path("when").asString())
                .as("reports of a gate that failed are kept too")
                .isEqualTo("always");
        assertThat(lines(job, "script"))
                .contains(job.path("artifacts").path("reports").path("junit").asString());
    }

    @Test
    void theSummaryEditionOfTheActionFitsACommentWithABaselineToo() throws Exception {
        Files.copy(
                Path.of("samples", "harborline", "reports", "report.json"),
                server.workspace().resolve("baseline.json"));

        Ended run = server.action(Map.of("edition", "summary", "baseline", "baseline.json", "fail-on", "regression"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(server.summary()).hasSizeLessThan(60_000).contains("## Since the baseline of 2026-09-30");
        assertThat(Path.of(server.outputs().getOrDefault("reports", "")).resolve("report.md"))
                .content()
                .isEqualTo(server.summary());
    }
}
