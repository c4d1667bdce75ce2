package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterviewCommandTest {
    private static final Path DOC = Path.of("docs", "interview.md");
    /** Signals that an answer settles too, with the answer for fired, watch and clear. */
    private static final Map<String, List<String>> SETTLED = Map.of(
            "lead-quality-disputes", List.of("lead-quality-disputes", "yes", "partly", "no"),
            "inconsistent-pipeline", List.of("inconsistent-pipeline", "yes", "partly", "no"),
            "churn-visible-to-sales", List.of("churn-invisible", "no", "partly", "yes"),
            "sales-sees-campaign-source", List.of("blind-campaign-source", "no", "partly", "yes"),
            "leads-worked", List.of("leads-dropped", "45", "70", "90"),
            "separate-forecasts", List.of("separate-forecasts", "3", "2", "1"),
            "crm-owner", List.of("contested-crm", "none", "several", "Sales"));

    @TempDir
    private Path folder;

    @Test
    void answersAreSavedAndTheNextRunGoesOnBehindThem() throws Exception {
        headcountOf("northwind", folder);
        Files.writeString(folder.resolve("answers.csv"), "question,answer,team,role\nmarket,growing,\"a, b\",CEO\n");

        Ran first = Ran.with("3\nunknown\nquit\n", "interview", folder.toString(), "--role", "CEO");
        List<String> saved = Files.readAllLines(folder.resolve("answers.csv"));
        Ran second = Ran.with("", "interview", folder.toString(), "--no-input", "--all");

        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("Verdict after 2 answers: ");
        assertThat(saved).hasSize(4).startsWith("question,answer,team,role", "market,growing,\"a, b\",CEO");
        assertThat(saved.get(2)).isEqualTo("separate-forecasts,3,,CEO");
        assertThat(second.out()).doesNotContain("separate-forecasts:").doesNotContain("market:");
    }

    @Test
    void anAnswerThatDoesNotFitIsSkippedFromAPipeAndSaysWhatWould() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("perhaps\n", "interview", folder.toString());

        assertThat(ran.err())
                .contains("\"perhaps\" does not answer separate-forecasts. Write a whole number, or unknown. Skipped");
        assertThat(folder.resolve("answers.csv")).doesNotExist();
    }

    @Test
    void aFoundersWayFromHeadcountAlone() throws Exception {
        var table = new StringBuilder("""
                # From headcount alone

                How many questions `revops-assess interview` asks until no unknown can change the model, when the folder
                holds nothing but the sample's headcount. Each answer is the sample's own: from its `answers.csv`, else what
                its exports show, else `unknown`. A test writes this table.

                | sample | before | questions | after |
                | --- | --- | --- | --- |
                """);
        for (String sample : List.of(
                "aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather")) {
            table.append(row(sample, Files.createDirectory(folder.resolve(sample))));
        }
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(Path.of("docs"));
            Files.writeString(DOC, table);
        }
        assertThat(DOC).hasContent(table.toString());
        assertThat(table.toString()).contains("robust");
    }

    private static String row(String sample, Path copy) throws IOException {
        headcountOf(sample, copy);
        Map<String, String> truth = truth(sample);

        var given = new ArrayList<String>();
        Company company = company(copy);
        var interview = new Interview(
                company.assessor(), company.exports(), company.rules().questions());
        String before = Interview.words(interview.outlook());
        while (!interview.isSettled() && !interview.queue().isEmpty()) {
            var question = interview.queue().get(0).question();
            String said = truth.getOrDefault(question.id(), "unknown");
            String value = dev.revopsassess.intake.AnswerForm.of(company.rules().titles())
                    .value(question, said)
                    .orElse("unknown");
            interview.take(new dev.revopsassess.record.Answer(
                    question.id(),
                    value,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    dev.revopsassess.value.Source.file("answers.csv")));
            given.add(question.id());
        }
        String number =
                interview.isSettled() ? Integer.toString(given.size()) : "not reached (" + given.size() + " asked)";
        return "| " + sample + " | " + before + " | " + number + " | " + Interview.words(interview.outlook()) + " |\n";
    }

    private static Company company(Path copy) {
        var inputs = new Inputs();
        var line = picocli.CommandLine.Model.CommandSpec.create()
                .addMixin("inputs", picocli.CommandLine.Model.CommandSpec.forAnnotatedObject(inputs));
        new picocli.CommandLine(line).parseArgs(copy.toString());
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                System.out,
                System.err,
                Map.of(),
                false,
                false,
                java.util.OptionalInt.empty());
        return Company.read(inputs, terminal, Progress.of(terminal, true, 1));
    }

    private static Map<String, String> truth(String sample) throws IOException {
        var truth = new LinkedHashMap<String, String>();
        JsonNode report = JsonMapper.shared()
                .readTree(Ran.with("", "samples/" + sample, "-f", "json").out());
        SETTLED.forEach((question, how) -> {
            for (JsonNode signal : report.get("signals")) {
                if (signal.get("id").asString().equals(how.get(0))) {
                    int place = List.of("fired", "watch", "clear")
                            .indexOf(signal.get("status").asString());
                    if (place >= 0) {
                        truth.put(question, how.get(place + 1));
                    }
                }
            }
        });
        Path answers = Path.of("samples", sample, "answers.csv");
        if (Files.exists(answers)) {
            Files.readAllLines(answers).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> truth.put(cells[0], cells[1]));
        }
        return truth;
    }

    private static void headcountOf(String sample, Path to) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", sample))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("(headcount|ADP).*"))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
