package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Interview;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.Run;
import dev.revopsassess.cli.run.SharedOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Questions for figures that an export of the sample gives, with the metric. */
    private static final Map<String, String> FIGURES = figures(
            "marketing-people", "marketing-headcount",
            "sales-people", "sales-headcount",
            "customer-success-people", "customer-success-headcount",
            "sellers", "salespeople",
            "operations-people", "dedicated-ops",
            "annual-recurring-revenue", "arr-usd",
            "net-revenue-retention", "nrr",
            "missed-forecasts", "forecast-miss-rate",
            "connected-tools", "connected-share",
            "doubled-tools", "sprawled-layers",
            "lead-response-hours", "lead-response");

    /** What a founder would say where no file of the sample says anything. */
    private static final Map<String, Map<String, String>> FOUNDERS = Map.of(
            "northwind",
            Map.of(
                    "lifecycle-definitions", "no",
                    "messy-handoffs", "yes",
                    "reports-argued-over", "yes",
                    "shared-kpis", "no",
                    "attribution-method", "spreadsheet",
                    "leads-worked", "55 %",
                    "numbers-apart", "4 %"),
            "aldermoor",
            Map.of(
                    "lifecycle-definitions",
                    "partly",
                    "shared-kpis",
                    "partly",
                    "attribution-method",
                    "spreadsheet",
                    "numbers-apart",
                    "4 %",
                    "retention-owner",
                    "Director Customer Success"),
            "harborline",
            Map.of(
                    "churn-visible-to-sales",
                    "partly",
                    "attribution-method",
                    "spreadsheet",
                    "numbers-apart",
                    "1 %",
                    "retention-owner",
                    "Head of Customer Success"),
            "quillfeather",
            Map.ofEntries(
                    Map.entry("annual-recurring-revenue", "14,000,000"),
                    Map.entry("net-revenue-retention", "97 %"),
                    Map.entry("missed-forecasts", "50 %"),
                    Map.entry("numbers-apart", "12 %"),
                    Map.entry("lead-response-hours", "60"),
                    Map.entry("funding-stage", "series-b"),
                    Map.entry("separate-forecasts", "3"),
                    Map.entry("lifecycle-definitions", "no"),
                    Map.entry("leads-worked", "50 %"),
                    Map.entry("messy-handoffs", "yes"),
                    Map.entry("shared-kpis", "no"),
                    Map.entry("reports-argued-over", "yes"),
                    Map.entry("reporting-days", "6"),
                    Map.entry("attribution-method", "spreadsheet"),
                    Map.entry("attribution-disputed", "yes"),
                    Map.entry("sales-sees-campaign-source", "no"),
                    Map.entry("lead-quality-disputes", "yes")));

    private static Map<String, String> figures(String... pairs) {
        var figures = new LinkedHashMap<String, String>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            figures.put(pairs[pair], pairs[pair + 1]);
        }
        return figures;
    }

    @TempDir
    private Path folder;

    @Test
    void answersAreSavedAndTheNextRunGoesOnBehindThem() throws Exception {
        headcountOf("northwind", folder);
        Files.writeString(folder.resolve("answers.csv"), "question,answer,team,role\nmarket,growing,\"a, b\",CEO\n");

        Ran first = Ran.with("96\nunknown\nquit\n", "interview", folder.toString(), "--role", "CEO");
        List<String> saved = Files.readAllLines(folder.resolve("answers.csv"));
        Ran second = Ran.with("", "interview", folder.toString(), "--no-input", "--all");

        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("How sure", "Answered  2 answers, saved in answers.csv", "Now       revops-assess " + folder);
        assertThat(saved).hasSize(4).startsWith("question,answer,team,role", "market,growing,\"a, b\",CEO");
        assertThat(saved.get(2)).isEqualTo("net-revenue-retention,96,,CEO");
        assertThat(second.out())
                .doesNotContain("net-revenue-retention:", saved.get(3).replaceFirst(",.*", ":"))
                .doesNotContain("market:");
    }

    @Test
    void aFigureThatAnExportGivesIsNotAskedFor() {
        Ran ran = Ran.with("", "interview", "samples/northwind", "--no-input", "--all");

        assertThat(ran.out())
                .contains("messy-handoffs:", "numbers-apart:")
                .doesNotContain("net-revenue-retention:", "annual-recurring-revenue:", "missed-forecasts:");
    }

    @Test
    void aRateMayPassAWholeHoweverItIsWritten() throws Exception {
        for (String written : List.of("104", "104 %", "1.04")) {
            Path copy = Files.createDirectory(folder.resolve("rate" + written.length()));
            headcountOf("northwind", copy);
            Ran ran = Ran.with(written + "\nquit\n", "interview", copy.toString());
            assertThat(ran.err()).contains("Noted: 104 %. ");
            assertThat(Files.readString(copy.resolve("answers.csv")))
                    .contains("net-revenue-retention," + written + ",");
            assertThat(Run.of(copy.toString(), "-f", "json").out())
                    .containsPattern("\"id\": \"nrr\",\\s+\"value\": 1.04,");
        }
    }

    @Test
    void anAnswerThatDoesNotFitIsSkippedFromAPipeAndSaysWhatWould() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("perhaps\n", "interview", folder.toString());

        assertThat(ran.err().replaceAll("\\s+", " "))
                .contains("\"perhaps\" does not answer it. Write a percentage from 20 to 300, or unknown. Skipped.");
        assertThat(folder.resolve("answers.csv")).doesNotExist();
    }

    @Test
    void aQuestionMarkExplainsAndIsNoAnswer() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("?\nquit\n", "interview", folder.toString());

        assertThat(ran.err().replaceAll("\\s+", " "))
                .contains("Under 100 % the customer base shrinks", "The last board report, or the billing tool");
        assertThat(folder.resolve("answers.csv")).doesNotExist();
    }

    @Test
    void backTakesTheAnswerBeforeAwayFromTheFileToo() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("back\n98\nback\n97\nquit\n", "interview", folder.toString());

        assertThat(ran.err()).contains("This is the first question.").contains("Noted: 98 %.", "Noted: 97 %.");
        assertThat(Files.readAllLines(folder.resolve("answers.csv")))
                .containsExactly("question,answer,respondent,role,date,note", "net-revenue-retention,97,,,2026-10-05,");
    }

    @Test
    void whatIsTakenBackLeavesNoFileWhereNoneWas() throws Exception {
        headcountOf("northwind", folder);

        Ran.with("98\nback\nquit\n", "interview", folder.toString());

        assertThat(folder.resolve("answers.csv")).doesNotExist();
    }

    @Test
    void anOddFigureIsQuestionedWithItsReason() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("5000\nquit\n", "interview", folder.toString());

        assertThat(ran.err().replaceAll("\\s+", " "))
                .contains("\"5000\" can hardly be meant. Under 20 % next to nothing is left of the customer base");
        assertThat(folder.resolve("answers.csv")).doesNotExist();
    }

    /** The day of an answer is the day on which it was given, not the newest day of the exports. */
    @Test
    void theDayOfAnAnswerIsTheDayItWasGiven() throws Exception {
        headcountOf("northwind", folder);

        Ran.with("98\nquit\n", "interview", folder.toString());
        Ran.with("no\nquit\n", "interview", folder.toString(), "--as-of", "2026-11-28");

        assertThat(Files.readAllLines(folder.resolve("answers.csv")))
                .element(1)
                .asString()
                .endsWith(",2026-10-05,");
        assertThat(Files.readAllLines(folder.resolve("answers.csv")))
                .element(2)
                .asString()
                .endsWith(",2026-11-28,");
    }

    @Test
    void nothingRunsBeyondTheTerminal() throws Exception {
        headcountOf("northwind", folder);

        Ran ran = Ran.with("?\n98\n5000\nquit\n", "interview", folder.toString());

        assertThat(Stream.concat(ran.err().lines(), ran.out().lines()))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(82));
    }

    /** Three sellers among eight people with seed money: nothing to operate yet. */
    @Test
    void anEmptyFolderGivesAVerdictInAtMostTwelveAnswers() {
        Map<String, String> founder = Map.ofEntries(
                Map.entry("marketing-people", "2"),
                Map.entry("sales-people", "4"),
                Map.entry("customer-success-people", "2"),
                Map.entry("sellers", "3"),
                Map.entry("operations-people", "0"),
                Map.entry("annual-recurring-revenue", "800000"),
                Map.entry("funding-stage", "seed"),
                Map.entry("net-revenue-retention", "98 %"));
        var typed = new StringBuilder();
        Ran ran = Ran.with("", "interview", folder.toString());
        for (int answer = 0; answer < 12 && !ran.out().contains("Hold off"); answer++) {
            String asked =
                    ran.err().substring(ran.err().lastIndexOf("Question ")).replaceAll("\\s+", " ");
            typed.append(founder.entrySet().stream()
                            .filter(each -> asked.contains(ask(each.getKey())))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse("unknown"))
                    .append("\n");
            emptied();
            ran = Ran.with(typed.toString(), "interview", folder.toString());
        }
        assertThat(ran.out()).as(typed.toString()).contains("Hold off on an operations function");
        assertThat(Ran.with("", folder.toString()).out()).contains("Hold off on an operations function");
    }

    @Test
    void whoLeavesAnEmptyFolderAtOnceFindsItEmpty() {
        assertThat(Ran.with("quit\n", "interview", folder.toString()).code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private void emptied() {
        try {
            Files.deleteIfExists(folder.resolve("answers.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String ask(String id) {
        return dev.revopsassess.pack.rules.PackReader.builtIn().questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow()
                .ask();
    }

    @Test
    void aFoundersWayFromHeadcountAlone() throws Exception {
        var table = new StringBuilder("""
                # From headcount alone

                How many questions `revops-assess interview` asks, when the folder holds nothing but the sample's headcount, until
                the verdict is likely (there it stops by itself) and until no unknown can change the model (`--all`). At each step the question is asked whose answer changes the model in
                most of the draws. Each answer is the sample's own: from its `answers.csv`, else what its exports show, else
                what its founder would say, which is invented as the samples are. A test writes this page.

                | sample | before | answers to a likely verdict | to a settled one | after |
                | --- | --- | --- | --- | --- |
                """);
        var asked = new StringBuilder("\n## What was asked\n");
        for (String sample : List.of(
                "aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather")) {
            Way way = way(sample, Files.createDirectory(folder.resolve(sample)));
            table.append("| ")
                    .append(String.join(" | ", sample, way.before(), way.likely(), way.number(), way.after()))
                    .append(" |\n");
            asked.append("\n- **").append(sample).append("**: ").append(way.asked());
            // Aldermoor stands near a bound, and what its ARR export shows nobody can say; quillfeather's founder knows
            // too little.
            assertThat(way.settled())
                    .as(sample + ": " + way.asked())
                    .isEqualTo(!List.of("aldermoor", "quillfeather").contains(sample));
        }
        String page = table.append(asked).append("\n").toString();
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(Path.of("docs"));
            Files.writeString(DOC, page);
        }
        assertThat(DOC).hasContent(page);
    }

    /** How an interview went. */
    private record Way(String before, List<String> given, int enough, boolean settled, String after) {
        String number() {
            return settled ? Integer.toString(given.size()) : "not reached (" + given.size() + " asked)";
        }

        String likely() {
            return enough < 0 ? "not reached" : Integer.toString(enough);
        }

        String asked() {
            return given.isEmpty() ? "nothing; headcount settles it." : String.join(", ", given) + ".";
        }
    }

    private static Way way(String sample, Path copy) throws IOException {
        headcountOf(sample, copy);
        Map<String, String> truth = truth(sample);

        var given = new ArrayList<String>();
        CompanyRun company = company(copy);
        var interview = new Interview(company.assessor(), company.exports(), company.rules());
        String before = interview.standing();
        int enough = interview.isEnough() ? 0 : -1;
        while (!interview.isSettled() && !interview.queue().isEmpty()) {
            var question = interview.queue().get(0).question();
            String said = truth.getOrDefault(question.id(), "unknown");
            String value = dev.revopsassess.intake.people.AnswerForm.of(
                            company.rules().titles(), company.rules().headers().cells())
                    .value(question, said)
                    .orElseThrow();
            interview.take(new dev.revopsassess.record.Answer(
                    question.id(),
                    value,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    dev.revopsassess.value.Source.file("answers.csv")));
            given.add(question.id() + " = " + said);
            enough = enough < 0 && interview.isEnough() ? given.size() : enough;
        }
        return new Way(before, given, enough, interview.isSettled(), interview.standing());
    }

    private static CompanyRun company(Path copy) {
        var inputs = new InputOptions();
        var line = picocli.CommandLine.Model.CommandSpec.create()
                .addMixin("inputs", picocli.CommandLine.Model.CommandSpec.forAnnotatedObject(inputs));
        new picocli.CommandLine(line).parseArgs(copy.toString());
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                System.out,
                System.err,
                Map.of("SOURCE_DATE_EPOCH", "1791158400"),
                false,
                false,
                java.util.OptionalInt.empty());
        return CompanyRun.read(inputs, terminal, Progress.of(new SharedOptions(terminal), 1));
    }

    private static Map<String, String> truth(String sample) throws IOException {
        var truth = new LinkedHashMap<>(FOUNDERS.getOrDefault(sample, Map.of()));
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
        FIGURES.forEach((question, metric) -> {
            for (JsonNode each : report.get("metrics")) {
                if (each.get("id").asString().equals(metric)
                        && each.path("value").isNumber()) {
                    boolean share = each.get("unit").asString().equals("ratio");
                    double value = each.get("value").asDouble() * (share ? 100 : 1);
                    truth.put(
                            question,
                            BigDecimal.valueOf(Math.abs(value))
                                            .setScale(share ? 1 : 0, RoundingMode.HALF_UP)
                                            .toPlainString()
                                    + (share ? " %" : ""));
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
