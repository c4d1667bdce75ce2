package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own: exit codes, streams and messages as a shell sees them. */
class ProcessTest {
    private static final String HEADCOUNT = """
            name,job_title,department,start_date
            Wanda Quillback,Account Executive,Sales,2024-01-01
            Ulf Brackwater,Account Executive,Sales,someday
            """;

    @TempDir
    private Path folder;

    /** Beside the folder that is read. */
    @TempDir
    private Path streams;

    private record Ended(int code, String out, String err) {}

    @Test
    void aReportEndsWithZeroWhateverItRecommendsAndSaysNothingElse() throws Exception {
        Ended ended = run(Path.of("samples/quillfeather").toAbsolutePath().toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("Quillfeather").contains("Get the missing evidence");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void theReportIsTheSameUnderAnyLocaleAndTimeZone() throws Exception {
        String sample = Path.of("samples/aldermoor").toAbsolutePath().toString();
        List<String> words = List.of(sample, "--format", "markdown");
        Ended here = run(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"), List.of(), words);

        assertThat(here.out()).contains("Aldermoor Systems");
        assertThat(run(Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"), List.of(), words))
                .isEqualTo(here);
        assertThat(run(
                        Map.of("LC_ALL", "de_DE.UTF-8", "TZ", "America/Adak"),
                        List.of("-Duser.language=de", "-Duser.country=DE"),
                        words))
                .isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    nowhere                         | no folder or file nowhere
                    folder.csv                      | no folder or file folder.csv
                    --formt json                    | no option --formt; did you mean "--format"?
                    good --format tex               | invalid value for option '--format': write one of text, markdown, html, json, junit, github; found "tex"; did you mean "text"?
                    good --as-of 2026-02-30         | invalid value for option '--as-of': write a day that exists as 2026-09-30; found "2026-02-30"
                    good --output report.doc        | which format is report.doc? Give it with --format, or end the name in one of .txt, .md, .html, .json, .xml, .github
                    good --format text --format json| two reports to standard output; give each format its own --output
                    good --config none.yaml         | no configuration none.yaml
                    explain nrr-below-10            | no signal, metric, model, warning or question nrr-below-10; did you mean "nrr-below-100"?
                    rules chek                      | one word too many: chek; did you mean "check"?
                    rules check nowhere             | no pack nowhere
                    what-if good --set salespeple=3 | no metric or question salespeple; did you mean "salespeople"? explain lists the metrics, interview --no-input --all the questions
                    what-if good --set salespeople  | --set wants NAME=VALUE, such as salespeople=18; found "salespeople"
                    interview nowhere               | no folder or file nowhere
                    """)
    void wrongUseEndsWithTwoAndNamesWhatIsMeant(String words, String message) throws Exception {
        String good = good().toString();
        Run.Printed ended = Run.of(Stream.of(words.split(" "))
                .map(word -> word.equals("good") ? good : word)
                .toArray(String[]::new));

        assertThat(ended.exit()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines().findFirst()).contains("revops-assess: " + message);
        assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void nothingUsableEndsWithThreeAndSaysOfEachFileWhatWasMissing() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "hello\n");
        Files.writeString(folder.resolve("money.csv"), "Customer,Amount\nA,3\n");
        Files.writeString(folder.resolve("empty.csv"), "");
        Ended ended = run(".");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo("""
                revops-assess: no file could be recognised as an export:
                  empty.csv: the file is empty. Export it again.
                  money.csv: the header comes closest to arr, but has no column for month. Add the column, say which one it is, or say that the file is none of ours. Fix: files: { money.csv: none }   # or columns: { arr.month: <header> }
                  notes.txt: no row of the first 100 looks like the header of an export, so the text is taken for notes and is not read.
                Headcount is what is needed: a column with a name or an employee id, and one with a department or a job title. revops-assess init FOLDER writes an empty export of each kind.
                """);
    }

    @Test
    void aFolderWithoutFilesEndsWithThree() throws Exception {
        Ended ended = run(Files.createDirectory(folder.resolve("empty")).toString());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("revops-assess: no file could be recognised as an export:\n  there is no file in it\n");
    }

    @Test
    void twoFilesOfOneKindEndWithThreeAndSayWhatToWrite() throws Exception {
        good();
        Files.writeString(folder.resolve("good/people.csv"), HEADCOUNT);
        Ended ended = run("good");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains("several files fit one kind; say which to read:")
                .contains("headcount.csv and people.csv both fit headcount")
                .contains("files: {");
    }

    @Test
    void aProblemInTheDataIsCountedInTheReportAndEndsWithThreeUnderStrict() throws Exception {
        good();
        Files.writeString(folder.resolve("good/tools.csv"), "tool,category\nHub\0Spot,CRM\n");
        Ended lenient = run("good", "--verbose");
        Ended strict = run("good", "--strict");

        assertThat(lenient.code()).isZero();
        assertThat(lenient.out()).contains("tools.csv");
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).startsWith("revops-assess: --strict, and the data has problems:\n  tools.csv");
    }

    @Test
    void aWrongConfigurationEndsWithFourAndNamesLineColumnAndTheNearestKey() throws Exception {
        good();
        Files.writeString(folder.resolve("good/revops-assess.yaml"), "company: X\ncurency: EUR\n");
        Ended ended = run("good");

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo("""
                revops-assess: the rules or the configuration cannot be used:
                  revops-assess.yaml:2:1: "curency" is not a key here; did you mean "currency"?
                """);
    }

    @Test
    void tooLittleMemoryIsSaidWithoutATraceAndEndsWithSeventy() throws Exception {
        var rows = new StringBuilder("name,job_title,department\n");
        for (int person = 0; person < 60_000; person++) {
            rows.append("Person ")
                    .append(person)
                    .append(",Seller ")
                    .append(person)
                    .append(",Sales\n");
        }
        Files.writeString(Files.createDirectories(folder.resolve("large")).resolve("headcount.csv"), rows.toString());
        Ended ended = run(Map.of(), List.of("-Xmx14m", "-XX:+UseSerialGC"), List.of("large"));

        assertThat(ended.code()).as(ended.err()).isEqualTo(70);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo("revops-assess: out of memory. Give it more with REVOPS_ASSESS_OPTS=-Xmx4g, or split the"
                        + " largest export.\n");
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithSeventyFourAndLeavesNothingHalfWritten() throws Exception {
        good();
        Ended ended = run("good", "-o", "report.md", "-o", "missing/report.txt");

        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.err())
                .isEqualTo("revops-assess: missing/report.txt could not be written: its folder does not exist\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("good");
        }
    }

    @Test
    void aFullDiskEndsWithSeventyFourAndSaysSo() throws Exception {
        good();
        Ended ended = shell("%s good > /dev/full");

        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.err()).isEqualTo("revops-assess: standard output could not be written\n");
    }

    @Test
    void anInterviewWithoutStandardInputAsksNobodyAndTakesNoOtherFileForTheAnswers() throws Exception {
        Path good = good();
        Ended ended = shell("%s interview good <&-");

        assertThat(ended)
                .isEqualTo(new Ended(
                        3,
                        "",
                        "revops-assess: standard input is closed, so nobody can answer; interview --no-input prints the"
                                + " questions\n"));
        try (Stream<Path> left = Files.list(good)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("headcount.csv");
        }
    }

    @Test
    void aReportNeedsNeitherStandardInputNorAFolderForTemporaryFiles() throws Exception {
        good();
        Ended ended = shell("%s good -o report.md <&-", List.of("-Djava.io.tmpdir=/nowhere/at/all"));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(folder.resolve("report.md")).exists();
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoError() throws Exception {
        Ended ended = shell("%s " + Path.of("samples/northwind").toAbsolutePath() + " | head -n 1");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("Northwind Software");
        assertThat(ended.err()).isEmpty();
    }

    private Path good() {
        return Run.written(folder.resolve("good"), Map.of("headcount.csv", HEADCOUNT));
    }

    private Ended run(String... words) throws Exception {
        return run(Map.of(), List.of(), List.of(words));
    }

    private Ended run(Map<String, String> environment, List<String> options, List<String> words) throws Exception {
        var command = new ArrayList<>(java(options));
        command.addAll(words);
        return ended(environment, command);
    }

    /** Lets a shell run the program in the place of {@code %s}. */
    private Ended shell(String line) throws Exception {
        return shell(line, List.of());
    }

    private Ended shell(String line, List<String> options) throws Exception {
        String program = String.join(
                " ", java(options).stream().map(word -> "'" + word + "'").toList());
        return ended(Map.of(), List.of("sh", "-c", line.formatted(program)));
    }

    private static List<String> java(List<String> options) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        return command;
    }

    private Ended ended(Map<String, String> environment, List<String> command) throws Exception {
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("SOURCE_DATE_EPOCH", "1791158400");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
