package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.BuildServer.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the README says of build servers, copied into an empty repository with the exports of a sample. */
class ReadmeInCiTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```$");
    private static final Pattern EXPRESSION = Pattern.compile("^\\$\\{\\{ (.*) }}$");

    @TempDir
    private Path folder;

    private BuildServer server;
    private Map<String, String> installed = Map.of();

    @BeforeEach
    void anEmptyRepositoryWithExports() throws Exception {
        server = new BuildServer(folder);
        Path tools = Files.createDirectories(folder.resolve("bin"));
        BuildServer.program(tools);
        tool(tools.resolve("gh"), "printf '%s\\n' \"$@\" > '" + folder.resolve("comment") + "'");
        installed = Map.of("PATH", tools + ":" + System.getenv("PATH"));
        assertThat(bash("git init -q && git add -A && git " + BuildServer.AUTHOR + " commit -qm Exports")
                        .code())
                .isZero();
    }

    @Test
    void theCommandsRunAsTheyStand() throws Exception {
        Ended ran = bash(block(0));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(server.workspace().resolve("baseline.json")).isNotEmptyFile();
        assertThat(server.workspace().resolve("report.md")).content().startsWith("# Northwind Software: ");
        assertThat(bash("git " + BuildServer.AUTHOR + " add baseline.json && git " + BuildServer.AUTHOR
                                + " commit -qm Accept")
                        .code())
                .isZero();
    }

    @Test
    void theFailureThatIsShownIsTheOneThatIsPrinted() throws IOException {
        assertThat(block(1)).as("as BaselineInGitTest has it").isEqualTo("""
                        revops-assess: the gate failed:
                          regression: nrr-below-100 got worse: clear at 100.5 % before, fired at 92 % now
                        """);
    }

    @Test
    void theWorkflowRunsStepByStepAndCommentsWithTheReport() throws Exception {
        assertThat(bash(block(0).lines().findFirst().orElseThrow()).code()).isZero();
        String text = block(2);
        assertThat(text).startsWith("# .github/workflows/");
        JsonNode steps =
                BuildServer.YAML.readTree(text).path("jobs").path("assess").path("steps");
        Map<String, String> outputs = Map.of();
        int ours = 0;
        for (JsonNode step : steps) {
            String uses = step.path("uses").asString("");
            if (uses.startsWith("OWNER/revops-assess@")) {
                ours++;
                outputs = assessed(step);
            } else if (uses.isEmpty()) {
                Ended ran = server.bash(step.path("run").asString(), environment(step, outputs));
                assertThat(ran.code()).as(ran.err()).isZero();
                assertThat(ran.out()).isEqualTo("The model is revops.\n");
            } else {
                assertThat(uses).isIn("actions/checkout@v4", "actions/setup-java@v4");
            }
        }

        assertThat(ours).isOne();
        List<String> comment = Files.readAllLines(folder.resolve("comment"));
        assertThat(comment).startsWith("pr", "comment", "7").contains("--body-file");
        assertThat(Path.of(comment.get(comment.size() - 1))).content().hasSizeLessThan(60_000);
    }

    private Map<String, String> assessed(JsonNode step) throws Exception {
        var inputs = new HashMap<String, String>();
        step.path("with")
                .properties()
                .forEach(each -> inputs.put(each.getKey(), each.getValue().asString()));
        assertThat(BuildServer.declared("inputs")).containsAll(inputs.keySet());
        Ended ran = server.action(inputs);
        assertThat(ran.code()).as(ran.err()).isZero();
        return server.outputs();
    }

    /** What GitHub puts in the place of an expression. */
    private Map<String, String> environment(JsonNode step, Map<String, String> outputs) {
        var known = new HashMap<>(Map.of("github.token", "secret", "github.event.number", "7"));
        outputs.forEach((name, value) -> known.put("steps.operations.outputs." + name, value));
        var environment = new HashMap<>(installed);
        step.path("env").properties().forEach(each -> {
            Matcher expression = EXPRESSION.matcher(each.getValue().asString());
            assertThat(expression.matches()).as(each.getKey()).isTrue();
            assertThat(known).containsKey(expression.group(1));
            environment.put(each.getKey(), known.getOrDefault(expression.group(1), ""));
        });
        return environment;
    }

    private Ended bash(String script) throws Exception {
        return server.bash(script, installed);
    }

    private static void tool(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A block of the section. */
    private static String block(int number) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("\n## In CI\n");
        List<String> blocks = BLOCK.matcher(readme.substring(from, readme.indexOf("\n## ", from + 4)))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(blocks).hasSize(3);
        return blocks.get(number);
    }
}
