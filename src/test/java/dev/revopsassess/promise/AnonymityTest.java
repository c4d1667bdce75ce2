package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report for strangers names neither the company nor a team that owns a tool nor a customer. */
class AnonymityTest {
    private static final List<String> PLANTED = List.of(
            "zorbatron", "mugwump", "zanzibar", "flibbertigibbet", "quagmire", "snodgrass", "skunkworks", "brouhaha");

    private static final List<String> FORMATS = List.of("text", "markdown", "html", "json", "junit");

    @TempDir
    private Path folder;

    @BeforeEach
    void plant() {
        var files = new LinkedHashMap<String, String>();
        files.put("revops-assess.yaml", """
                company: Zorbatron Dynamics GmbH
                waivers:
                  - { signal: tool-sprawl, reason: "The board of ZORBATRON agreed", owner: Perpetua Snodgrass, expires: 2027-01-01 }
                  - { signal: separate-forecasts, reason: "Zorbatron-Dynamics is used to it", owner: Perpetua Snodgrass, expires: 2020-01-01 }
                """);
        files.put("Zorbatron Dynamics headcount.csv", """
                employee_id,name,job_title,department,manager,start_date,Zorbatron grade
                1,Ada One,Chief Executive Officer,Executive,,2019-01-01,1
                2,Bea Two,VP Sales,Sales,Ada One,2020-01-01,1
                3,Cec Three,Revenue Operations Manager,Zorbatron Sales,Bea Two,2021-01-01,1
                4,Dor Four,Account Executive,Sales,Bea Two,2021-01-01,1
                5,Eve Five,Zorbatron Wrangler,Zorbatron Labs,Ada One,2021-01-01,1
                6,Fay Six,Account Executive,Sales,Bea Two,Flibbertigibbet 7 AG,1
                """);
        files.put("zorbatron_arr_2026.csv", """
                Customer,Month,Zorbatron ARR (USD),Product
                Flibbertigibbet 7 AG,2026-08,1000,Zorbatron Cloud
                Flibbertigibbet 7 AG,2026-09,1200,Zorbatron Cloud
                Quagmire & Sons,2026-09,Quagmire & Sons 12,Zorbatron Cloud
                1000,Quagmire 2,2026-09,Zorbatron Cloud
                """);
        files.put("ZorbatronTools.csv", """
                name,category,team,annual_cost,currency,state,integrations
                Salesforce,CRM,mugwump guild,1000,USD,In use,Outreach
                HubSpot CRM,CRM,Zanzibar Sales Squad,1000,USD,In use,none
                Outreach,Sales engagement,mugwump guild,1000,USD,In use,Salesforce
                Clari,Forecasting,Brouhaha,1000,USD,In use,Salesforce
                Zorbatron CRM,CRM,Marketing,1000,USD,In use,none
                Gong,Conversation intelligence,Brouhaha,Quagmire 5 & Sons,USD,In use,Salesforce
                """);
        files.put("forecasts.csv", """
                period,owner,measure,forecast,actual,system,rolls_up_to
                2026-Q1,Zorbatron Sales,bookings,1000,700,Zorbatron Sheet,Zorbatron model
                2026-Q2,Sales,bookings,Flibbertigibbet 12,1300,Zorbatron Sheet,Zorbatron model
                """);
        files.put("answers.csv", """
                question,answer,respondent,role,date
                retention-owner,Skunkworks Crew,mugwump guild,CEO of Zorbatron,2026-09-01
                market,whatever 1 Zorbatron says,mugwump guild,CEO,2026-09-01
                no-such-question,Quagmire,mugwump guild,CEO,2026-09-01
                """);
        files.put("zorbatron notes.csv", "Zorbatron,Quagmire & Sons\n1,2\n");
        Run.written(folder, files);
    }

    @Test
    void noFormatNamesCompanyOwnerOrCustomer() {
        for (String format : FORMATS) {
            Run.Printed printed = Run.of("assess", folder.toString(), "--anonymize", "-f", format, "--verbose");
            assertThat(printed.exit()).as(printed.err()).isZero();
            clean(format, printed.out());
        }
        clean("short", Run.of(folder.toString(), "--anonymize").out());
    }

    @Test
    void noOtherCommandNamesThem() {
        for (List<String> words : List.of(
                List.of("check", folder.toString(), "--anonymize"),
                List.of("check", folder.toString(), "--anonymize", "-f", "markdown"),
                List.of("check", folder.toString(), "--anonymize", "-f", "json"),
                List.of("what-if", folder.toString(), "--anonymize", "--set", "salespeople=18"),
                List.of("interview", folder.toString(), "--anonymize", "--no-input"))) {
            Run.Printed printed = Run.of(words.toArray(String[]::new));
            assertThat(printed.exit()).as("%s: %s", words, printed.err()).isZero();
            clean(words.toString(), printed.out());
        }
        clean(
                "strict",
                Run.of(folder.toString(), "--anonymize", "--strict").err().replace(folder.toString(), ""));
    }

    @Test
    void theSameNamesStandThereWithoutTheOption() {
        String printed = Run.of("assess", folder.toString(), "--verbose")
                .out()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        assertThat(printed)
                .contains("zorbatron dynamics gmbh", "mugwump guild", "snodgrass", "zorbatron wrangler", "brouhaha");
    }

    @Test
    void pseudonymsAreNumberedAsTheyAppear() {
        String json =
                Run.of("assess", folder.toString(), "--anonymize", "-f", "json").out();
        assertThat(JsonMapper.shared().readTree(json).get("company").asString()).isEqualTo("Company");
        assertThat(json).contains("owner 1", "Company_arr_2026.csv", "CompanyTools.csv", "Company headcount.csv");
        assertThat(Run.of("assess", folder.toString(), "--anonymize", "-f", "html")
                        .out())
                .contains("Owner 1", "Owner 2", "sales")
                .doesNotContain("Owner 3");
        assertThat(Run.of("assess", folder.toString(), "--anonymize", "-f", "json")
                        .out())
                .isEqualTo(json);
    }

    @Test
    void namesOfPeopleAndNoNamesAtAllContradictEachOther() {
        Run.Printed printed = Run.of(folder.toString(), "--anonymize", "--show-people");
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.err())
                .isEqualTo(
                        "revops-assess: --show-people and --anonymize contradict each other: leave one of them out\n");
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theVerdictIsTheSameUnderAnotherName(Path sample) {
        JsonNode named = json(sample.toString());
        JsonNode unnamed = json(sample.toString(), "--anonymize");
        for (String part : List.of("recommendation", "scores", "models", "flips", "trajectory")) {
            assertThat(unnamed.get(part)).as(part).isEqualTo(named.get(part));
        }
        assertThat(values(unnamed)).isEqualTo(values(named));
    }

    private static List<String> values(JsonNode report) {
        return report.get("signals")
                .valueStream()
                .map(signal -> signal.get("id") + " " + signal.get("status") + " " + signal.get("value"))
                .toList();
    }

    private static JsonNode json(String... words) {
        var all = Stream.concat(Stream.of("assess", "-f", "json"), Stream.of(words));
        return JsonMapper.shared().readTree(Run.of(all.toArray(String[]::new)).out());
    }

    private static void clean(String where, String text) {
        assertThat(PLANTED)
                .allSatisfy(name -> assertThat(text.lines()
                                .filter(line -> line.toLowerCase(Locale.ROOT).contains(name)))
                        .as("%s in %s", name, where)
                        .isEmpty());
    }
}
