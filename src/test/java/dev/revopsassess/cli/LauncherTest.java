package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only say what they were asked. */
class LauncherTest {
    private static final String BUILDING = "revops-assess: building the program (first run or changed sources)\n";

    @TempDir
    private Path folder;

    private Path house;
    private Path bin;

    @BeforeEach
    void layOut() throws IOException {
        house = folder.resolve("my tools").resolve("checkout");
        bin = folder.resolve("bin");
        Files.createDirectories(bin);
        Files.createDirectories(house.resolve("src/main/java"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.writeString(house.resolve("src/main/java/A.java"), "class A {}");
        Files.copy(Path.of("revops-assess"), house.resolve("revops-assess"));
        script("mvn", """
                echo "mvn $*" >> "%s/built"
                cat > /dev/null
                mkdir -p target
                echo jar > target/revops-assess-all.jar
                """.formatted(folder));
        script("java", """
                case "$1" in
                    -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit 0 ;;
                esac
                while [ "$1" != -jar ]; do shift; done
                shift 2
                for word in "$@"; do echo "[$word]"; done
                cat
                echo said on the other stream >&2
                exit 42
                """);
        script("javac", "");
    }

    @Test
    void aFirstRunBuildsAndSaysSoInOneLine() throws Exception {
        Run run = launch(List.of(house.resolve("revops-assess").toString(), "x"), "");

        assertThat(run.err()).isEqualTo(BUILDING + "said on the other stream\n");
        assertThat(Files.readString(folder.resolve("built")))
                .isEqualTo("mvn -B -ntp -q -Dmaven.test.skip=true package\n");
    }

    @Test
    void everyWordTheStreamsAndTheExitCodePassThrough() throws Exception {
        Run run = launch(
                List.of(house.resolve("revops-assess").toString(), "a b", "", "*", "--o=\"x\"", "$HOME"),
                "line 1\nline 2\n");

        assertThat(run.out()).isEqualTo("[a b]\n[]\n[*]\n[--o=\"x\"]\n[$HOME]\nline 1\nline 2\n");
        assertThat(run.code()).isEqualTo(42);
    }

    @Test
    void aClosedStandardInputIsToldToTheProgramAndIsEmpty() throws Exception {
        script("java", """
                for word in "$@"; do case $word in -Drevops-assess.stdin=*) echo "$word" ;; esac; done
                cat
                """);
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("target/revops-assess-all.jar"), "jar");

        Run run = launch(List.of("sh", "-c", "'" + house.resolve("revops-assess") + "' x <&-"), "");

        assertThat(run.out()).isEqualTo("-Drevops-assess.stdin=closed\n");
    }

    @Test
    void aSecondRunBuildsNothing() throws Exception {
        launch(List.of(house.resolve("revops-assess").toString()), "");

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.err()).isEqualTo("said on the other stream\n");
    }

    @Test
    void aNewerSourceBuildsAgain() throws Exception {
        launch(List.of(house.resolve("revops-assess").toString()), "");
        Files.setLastModifiedTime(
                house.resolve("src/main/java/A.java"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.err()).startsWith(BUILDING);
    }

    @Test
    void itWorksThroughSymbolicLinksAndFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), house.resolve("revops-assess"));
        Path second = Files.createSymbolicLink(folder.resolve("ra"), Path.of("a link"));

        Run run = launch(List.of(second.toString(), "x"), "");

        assertThat(link).isSymbolicLink();
        assertThat(run.code()).isEqualTo(42);
        assertThat(house.resolve("target/revops-assess-all.jar")).exists();
    }

    @Test
    void anInstalledProgramIsRunAndNeverBuilt() throws Exception {
        Files.createDirectories(house.resolve("lib"));
        Files.writeString(house.resolve("lib/revops-assess.jar"), "jar");

        Run run = launch(List.of(house.resolve("revops-assess").toString(), "x"), "");

        assertThat(run.out()).isEqualTo("[x]\n");
        assertThat(run.err()).isEqualTo("said on the other stream\n");
        assertThat(folder.resolve("built")).doesNotExist();
    }

    @Test
    void aJavaThatCameWithTheProgramIsTakenBeforeAnyOther() throws Exception {
        Path own = house.resolve("runtime/bin/java");
        Files.createDirectories(own.getParent());
        Files.writeString(
                own,
                "#!/bin/sh\nwhile [ \"$1\" != -m ]; do shift; done\nfor word in \"$@\"; do echo \"[$word]\"; done\n");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));

        Run run = launch(List.of(house.resolve("revops-assess").toString(), "a b"), "");

        assertThat(run.out()).isEqualTo("[-m]\n[dev.revopsassess/dev.revopsassess.cli.Main]\n[a b]\n");
    }

    @Test
    void aFailedBuildShowsItsOutputAndEndsWith70() throws Exception {
        script("mvn", "echo '[ERROR] A.java: no such thing'; exit 1");

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(BUILDING + "[ERROR] A.java: no such thing\n")
                .contains("the build failed");
    }

    @Test
    void aMissingMavenIsNamedWithWhatToInstall() throws Exception {
        Files.delete(bin.resolve("mvn"));

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .isEqualTo("revops-assess: Maven is missing: install Maven, 3.8.7 or newer (Debian: apt install maven,"
                        + " macOS: brew install maven)\n");
    }

    @Test
    void aMissingJavaIsNamedWithWhatToInstall() throws Exception {
        Files.delete(bin.resolve("java"));

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).startsWith("revops-assess: Java is missing: install a Java development kit, 17 or newer");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        script("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("is too old: install a Java development kit, 17 or newer");
    }

    @Test
    void driversStandBesideTheProgramOnTheClassPath() throws Exception {
        script("java", """
                while [ "$1" != -cp ]; do shift; done
                for word in "$@"; do echo "[$word]"; done
                """);
        Path jar = Files.createDirectories(house.resolve("lib")).resolve("revops-assess.jar");
        Files.writeString(jar, "jar");

        Run run = launch(
                List.of(
                        "env",
                        "REVOPS_ASSESS_CLASSPATH=/a b/one.jar:/two.jar",
                        house.resolve("revops-assess").toString(),
                        "x y"),
                "");

        assertThat(run.out())
                .isEqualTo("[-cp]\n[" + house.toRealPath().resolve("lib/revops-assess.jar")
                        + ":/a b/one.jar:/two.jar]\n[dev.revopsassess.cli.Main]\n[x y]\n");
    }

    @Test
    void whatALeftLockSaysIsNotBelievedForever() throws Exception {
        Path lock = Files.createDirectories(house.resolve("target/launcher-build.lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");

        Run run = launch(List.of(house.resolve("revops-assess").toString()), "");

        assertThat(run.code()).isEqualTo(42);
        assertThat(lock).doesNotExist();
    }

    @Test
    void theFirstOfFourStartsAtOnceHasItsClassesArchivedForTheNext() throws Exception {
        sharing();
        var starts = new ArrayList<Process>();
        for (int start = 0; start < 4; start++) {
            starts.add(sharing(Map.of()).start());
        }
        var said = new StringBuilder();
        for (Process start : starts) {
            said.append(new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        for (int wait = 0; wait < 300 && (left(".*[.]making") > 0 || left(".*[.]jsa") == 0); wait++) {
            Thread.sleep(100);
        }

        assertThat(said).hasToString("takes down\n");
        assertThat(Files.readAllLines(folder.resolve("dumps"))).hasSize(1);
        assertThat(said(sharing(Map.of()))).isEqualTo("shares\n");
    }

    @Test
    void noArchiveIsMadeWhereNoneIsWantedOrItsFolderCannotBeMade() throws Exception {
        sharing();

        assertThat(said(sharing(Map.of("REVOPS_ASSESS_CDS", "off")))).isEmpty();

        Files.createDirectories(house.resolve("lib"));
        Files.writeString(house.resolve("lib/revops-assess.jar"), "jar");
        String file = house.resolve("pom.xml").toString();

        assertThat(said(sharing(Map.of("XDG_CACHE_HOME", file)))).isEmpty();
        assertThat(left("classes-.*")).isZero();
    }

    @Test
    void whatLivesShortHasTheRoomThatTheSizeOfTheExportsAsksFor() throws Exception {
        script("java", """
                for word in "$@"; do case $word in -Xmn* | -XX:TieredStopAtLevel=1) echo "$word" ;; esac; done
                """);
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("target/revops-assess-all.jar"), "jar");
        Files.writeString(folder.resolve("arr.csv"), "customer,month,arr\n");
        Files.write(Files.createDirectories(folder.resolve("large")).resolve("arr.csv"), new byte[5_000_000]);
        String launcher = house.resolve("revops-assess").toString();
        String light = "-XX:TieredStopAtLevel=1\n";

        assertThat(launch(List.of(launcher, "arr.csv"), "").out()).isEqualTo(light + "-Xmn8m\n");
        assertThat(launch(List.of(launcher, "large", "arr.csv"), "").out()).isEqualTo(light + "-Xmn64m\n");
        assertThat(launch(List.of(launcher, "-"), "").out()).isEqualTo(light);
        assertThat(launch(List.of(launcher, "portfolio", "x"), "").out()).isEqualTo(light);

        try (var file = new RandomAccessFile(folder.resolve("large/arr.csv").toFile(), "rw")) {
            file.setLength(300_000_000);
        }

        assertThat(launch(List.of(launcher, "arr.csv", "large"), "").out()).isEqualTo("-Xmn64m\n");
    }

    /** A built checkout whose Java says what it is told about shared classes. */
    private void sharing() throws IOException {
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("target/revops-assess-all.jar"), "jar");
        script("java", """
                for word in "$@"; do
                    case $word in
                        -Xshare:dump) echo dump >> "%s/dumps" ;;
                        -XX:DumpLoadedClassList=*)
                            yes class | head -n 3000 > "${word#*=}"
                            echo takes down
                            ;;
                        -XX:SharedArchiveFile=*.jsa) echo shares ;;
                        -XX:SharedArchiveFile=*) echo archive > "${word#*=}" ;;
                    esac
                done
                """.formatted(folder));
    }

    /** The launcher with our Java before all tools of the machine; whatever it prints is one stream. */
    private ProcessBuilder sharing(Map<String, String> environment) {
        var builder = new ProcessBuilder(house.resolve("revops-assess").toString(), "x").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        return builder;
    }

    private static String said(ProcessBuilder launcher) throws IOException {
        return new String(launcher.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private long left(String name) throws IOException {
        try (var files = Files.list(house.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .count();
        }
    }

    private void script(String name, String body) throws IOException {
        Path script = bin.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int code, String out, String err) {}

    /** Runs with nothing on the PATH but our Maven, our Java and the system's small tools. */
    private Run launch(List<String> words, String input) throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sh",
                "cat",
                "cut",
                "dirname",
                "env",
                "find",
                "head",
                "mkdir",
                "readlink",
                "rm",
                "sed",
                "sleep",
                "stty",
                "touch")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, located(tool));
            }
        }
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(new ArrayList<>(words));
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", bin + ":" + tools, "LC_ALL", "C", "SOURCE_DATE_EPOCH", "1791158400"));
        Process process = builder.directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path located(String tool) {
        for (String place : List.of("/bin", "/usr/bin")) {
            Path path = Path.of(place, tool);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        throw new IllegalStateException("no " + tool + " on this machine");
    }
}
