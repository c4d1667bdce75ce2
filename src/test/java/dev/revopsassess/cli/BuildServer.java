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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A machine on which a build server runs scripts: a workspace with the exports of a sample, and the files that GitHub names. */
final class BuildServer {
    static final YAMLMapper YAML = new YAMLMapper();

    static final String AUTHOR = "-c user.name=test -c user.email=test@example.com";

    private final Path folder;
    private final Path workspace;
    private final Path summary;
    private final Path output;

    /** How a script ended. */
    record Ended(int code, String out, String err) {}

    BuildServer(Path folder) throws IOException {
        this.folder = folder;
        this.workspace = Files.createDirectories(folder.resolve("work space"));
        this.summary = Files.createFile(folder.resolve("summary"));
        this.output = Files.createFile(folder.resolve("output"));
        Path exports = Files.createDirectories(workspace.resolve("exports"));
        try (Stream<Path> files = Files.list(Path.of("samples", "northwind"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, exports.resolve(file.getFileName()));
            }
        }
    }

    /** Where the scripts run. */
    Path workspace() {
        return workspace;
    }

    /** The summary of the step, as text. */
    String summary() throws IOException {
        return Files.readString(summary);
    }

    /** What the last step with outputs said. */
    Map<String, String> outputs() throws IOException {
        return Files.readAllLines(output).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The step of the action. */
    static JsonNode step() throws IOException {
        return YAML.readTree(Files.readString(Path.of("action.yml")))
                .path("runs")
                .path("steps")
                .path(0);
    }

    /** The inputs or outputs of the action. */
    static List<String> declared(String what) throws IOException {
        return List.copyOf(YAML.readTree(Files.readString(Path.of("action.yml")))
                .path(what)
                .propertyNames());
    }

    /** Runs the step of the action as GitHub does: what stands for an input or a folder in {@code env} is put in its place. */
    Ended action(Map<String, String> given) throws Exception {
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

    /** A repository to clone that holds the program. */
    Path repositoryOfTheProgram() throws Exception {
        Path house = Files.createDirectories(folder.resolve("program.git"));
        program(house);
        Ended made = bash(
                "cd ../program.git && git init -q && git add -A && git " + AUTHOR + " commit -qm Program", Map.of());
        assertThat(made.code()).as(made.err()).isZero();
        return house;
    }

    /** The program under the name of its launcher, whose own test is another one. */
    static void program(Path house) throws IOException {
        Path launcher = house.resolve("revops-assess");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + "' " + Main.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a script in the workspace. */
    Ended bash(String script, Map<String, String> variables) throws Exception {
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
