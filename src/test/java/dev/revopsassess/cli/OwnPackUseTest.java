package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user of a pack sees: in every format and command, and where something is wrong. */
class OwnPackUseTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyFormatShowsTheAddedSignalsAndSaysWhoseRulesTheyAre() {
        OwnPackPage page = OwnPackPage.in(folder);
        for (String format : List.of("text", "markdown", "html", "json", "junit")) {
            Run.Printed printed = page.run("northwind --config northwind/revops-assess.yaml --verbose -f " + format);
            assertThat(printed.exit()).as(format).isZero();
            assertThat(printed.out())
                    .as(format)
                    .contains("Pipeline too thin")
                    .contains("Discounts wait for approval")
                    .contains("Agree on one number of qualified deals a week");
            assertThat(printed.out()).as(format).contains("acme-rules");
            if (!format.equals("junit")) {
                assertThat(printed.out()).as(format).contains("configured in acme-rules");
            }
        }
        assertThat(page.run("northwind --config northwind/revops-assess.yaml -f json")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"packs\": [ { \"id\": \"acme-rules\", \"version\": \"1.0.0\" } ]");
        assertThat(page.run("northwind --config northwind/revops-assess.yaml --verbose")
                        .out())
                .contains("Rules: revops-assess 1.0.0, with acme-rules 1.0.0, sha256 ");
    }

    @Test
    void anAddedSignalCountsInTheScoreOfItsDimension() {
        OwnPackPage page = OwnPackPage.in(folder);
        Run.Judged with = Run.judged(page.resolve("northwind"));
        Run.Judged without = Run.sample("northwind");

        double execution = with.assessment().findings().stream()
                .filter(finding -> finding.signal().dimension().word().equals("execution"))
                .filter(finding -> finding.outcome().strength().isPresent())
                .mapToDouble(finding ->
                        finding.signal().weight() * finding.outcome().strength().getAsDouble())
                .sum();
        double weights = with.assessment().findings().stream()
                .filter(finding -> finding.signal().dimension().word().equals("execution"))
                .filter(finding -> finding.outcome().strength().isPresent())
                .mapToDouble(finding -> finding.signal().weight())
                .sum();

        assertThat(with.assessment().findings())
                .hasSize(without.assessment().findings().size() + 2);
        assertThat(score(with))
                .isNotEqualTo(score(without))
                .isCloseTo(100 * execution / weights, org.assertj.core.api.Assertions.within(0.051));
        assertThat(with.rules().sha256()).isNotEqualTo(without.rules().sha256());
    }

    private static double score(Run.Judged judged) {
        return Objects.requireNonNull(
                        judged.assessment().verdict().scores().get(dev.revopsassess.signal.Dimension.EXECUTION))
                .score()
                .orElseThrow();
    }

    @Test
    void anAddedSignalThatFiresIsAnsweredInThePlan() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("northwind/answers.csv", "question,answer\nslow-approvals,yes\n");

        Plan plan = Run.judged(page.resolve("northwind")).assessment().plan().orElseThrow();
        List<String> retired = plan.phases().stream()
                .flatMap(phase -> phase.actions().stream())
                .filter(action -> action.play().startsWith("do-"))
                .flatMap(action -> action.retires().stream())
                .toList();
        List<String> waiting = plan.later().actions().stream()
                .filter(action -> action.play().startsWith("do-"))
                .flatMap(action -> action.answers().stream())
                .toList();

        assertThat(Stream.concat(retired.stream(), waiting.stream()))
                .containsExactlyInAnyOrder("thin-pipeline", "slow-approvals");
        assertThat(retired).contains("thin-pipeline");
    }

    @Test
    void anAddedSignalCanBeWaivedTunedAskedAboutAndSupposed() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("northwind/revops-assess.yaml", """
                packs: [../rules/acme.yaml]
                thresholds:
                  thin-pipeline: { fire: 1, reason: This year we are patient. }
                weights: { slow-approvals: 4 }
                waivers:
                  - { signal: inconsistent-pipeline, reason: Clean-up under way, owner: VP Sales, expires: 2027-01-31 }
                """);

        String report = page.run("northwind --config northwind/revops-assess.yaml --verbose")
                .out();
        assertThat(report)
                .contains("(thin-pipeline)\n    watch under 3 times: acme-board; fire under 1 time")
                .contains("Clean-up under way");
        assertThat(page.run("explain slow-approvals --config northwind/revops-assess.yaml")
                        .out())
                .contains("Counts into    alignment, weight 4 of 5");
        assertThat(page.run("rules list --config northwind/revops-assess.yaml").out())
                .startsWith("Rules revops-assess 1.0.0, with acme-rules 1.0.0 (sha256 ")
                .contains("thin-pipeline")
                .contains("slow-approvals")
                .contains("  - wave-days: 30 days (house: What leaves within a month of the first is one")
                .contains("  - acme-board: Acme's board paper on the pipeline. A pipeline of three times");
        assertThat(page.run("interview northwind --config northwind/revops-assess.yaml --no-input --all")
                        .out())
                .contains("Do deals wait for more than a day until somebody approves a discount?");
        assertThat(page.run("what-if northwind --config northwind/revops-assess.yaml --set slow-approvals=perhaps")
                        .err())
                .isEqualTo(
                        "revops-assess: \"perhaps\" does not answer slow-approvals. Write one of yes, partly, no, or unknown\n");
        page.write("northwind/answers.csv", "question,answer\nslow-approvals,yes\n");
        assertThat(page.run("what-if northwind --config northwind/revops-assess.yaml --set slow-approvals=no")
                        .out())
                .contains("slow-approvals  fired -> clear");
    }

    @Test
    void withoutAConfigurationTheBuiltInRulesAreExplained() {
        assertThat(Run.of("explain", "thin-pipeline").err())
                .startsWith("revops-assess: no signal, metric, model, warning or question thin-pipeline");
    }

    @Test
    void aPackThatIsMissingIsToldAtItsPlaceInTheConfiguration() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("northwind/revops-assess.yaml", "company: Northwind\npacks:\n  - ../rules/akme.yaml\n");
        assertRefused(
                page.run("northwind --config northwind/revops-assess.yaml"),
                "revops-assess.yaml:3:5: no pack \"../rules/akme.yaml\"; did you mean \"../rules/acme.yaml\"?");
        page.write("northwind/revops-assess.yaml", "packs: [nowhere/to/be.yaml]\n");
        assertRefused(
                page.run("northwind --config northwind/revops-assess.yaml"),
                "revops-assess.yaml:1:9: no pack \"nowhere/to/be.yaml\"; paths are taken from the folder of the"
                        + " configuration");
        page.write("northwind/revops-assess.yaml", "packs: [../rules]\n");
        assertRefused(
                page.run("northwind --config northwind/revops-assess.yaml"),
                "revops-assess.yaml:1:9: \"../rules\" is a folder; a pack is one file");
        page.write("northwind/revops-assess.yaml", "packs: [../rules/acme.yaml, ../rules/acme.yaml]\n");
        assertRefused(
                page.run("northwind --config northwind/revops-assess.yaml"),
                "revops-assess.yaml:1:29: \"../rules/acme.yaml\" is listed twice");
        page.write("northwind/revops-assess.yaml", "packs: ../rules/acme.yaml\n");
        assertRefused(
                page.run("northwind --config northwind/revops-assess.yaml"),
                "revops-assess.yaml:1:8: \"packs\" is a list; found \"../rules/acme.yaml\"");
    }

    @Test
    void whatIsWrongWithAPackEndsTheRunWithThePackAsTheConfigurationNamesIt() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("rules/acme.yaml", OwnPackPage.pack().replace("dimension: execution", "dimension: sales"));
        String error = "../rules/acme.yaml:22:16: \"dimension\" is one of scale, execution, alignment, foundation;"
                + " found \"sales\"; did you mean \"scale\"?";
        assertRefused(page.run("northwind --config northwind/revops-assess.yaml"), error);
        assertRefused(page.run("check northwind --config northwind/revops-assess.yaml"), error);
        assertRefused(page.run("what-if northwind --config northwind/revops-assess.yaml --set nrr=104"), error);
        assertRefused(page.run("interview northwind --config northwind/revops-assess.yaml --no-input"), error);
        assertRefused(page.run("rules list --config northwind/revops-assess.yaml"), error);
        assertRefused(page.run("rules check northwind/revops-assess.yaml"), error);
        assertRefused(page.run("rules test northwind/revops-assess.yaml"), error);
    }

    @Test
    void aLaterPackChangesWhatAnEarlierOneAddsAndEachIsTestedInItsPlace() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("rules/more.yaml", """
                id: more-rules
                version: 2.0.0
                title: What the sales team adds
                thresholds:
                  thin-pipeline: { watch: 4, reason: Our cycles became longer. }
                cases:
                  thin-pipeline:
                    - { name: three times is too thin now, metrics: { pipeline-coverage: 3 }, gives: watch, strength: 0.75 }
                """);
        page.write("northwind/revops-assess.yaml", "packs: [../rules/acme.yaml, ../rules/more.yaml]\n");

        Run.Printed tested = page.run("rules test northwind/revops-assess.yaml");
        assertThat(tested.exit()).isZero();
        assertThat(tested.out()).contains("9 cases, 9 passed\n").endsWith("""
                        ../rules/more.yaml: pack more-rules 2.0.0

                        thin-pipeline
                          pass  three times is too thin now

                        1 case, 1 passed
                        """);
        assertRefused(
                page.run("rules check rules/more.yaml"),
                "rules/more.yaml:5:3: no signal \"thin-pipeline\"",
                "rules/more.yaml:7:3: no signal \"thin-pipeline\"");
    }

    @Test
    void testTellsWhatItCannotTest() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("northwind/empty.yaml", "company: Northwind\n");
        assertThat(page.run("rules test northwind/empty.yaml"))
                .isEqualTo(new Run.Printed(
                        2,
                        "",
                        "revops-assess: northwind/empty.yaml is a configuration that lists no packs; there is nothing to"
                                + " test\n"));
        assertThat(page.run("rules test northwind/"))
                .isEqualTo(new Run.Printed(
                        2, "", "revops-assess: northwind is a folder; test takes a pack, which is one file\n"));
        assertThat(page.run("rules test rules/akme.yaml"))
                .isEqualTo(new Run.Printed(
                        2, "", "revops-assess: no file rules/akme.yaml; did you mean rules/acme.yaml?\n"));
    }

    @Test
    void everySignalWithoutItsCasesIsWarnedOfByName() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("rules/bare.yaml", OwnPackPage.pack().replaceFirst("(?s)\ncases:.*", "\n"));

        assertThat(page.run("rules test rules/bare.yaml"))
                .isEqualTo(new Run.Printed(
                        0, """
                rules/bare.yaml: pack acme-rules 1.0.0

                warning: thin-pipeline has no case that gives clear, fired, unknown
                warning: slow-approvals has no case that gives clear, fired, unknown
                0 cases, 0 passed, 2 warnings
                """, "Next: revops-assess FOLDER, with the pack under packs in its revops-assess.yaml\n"));
    }

    private static void assertRefused(Run.Printed printed, String... errors) {
        var wanted = new StringBuilder("revops-assess: the rules or the configuration cannot be used:\n");
        for (String error : errors) {
            wanted.append("  ").append(error).append('\n');
        }
        assertThat(printed).isEqualTo(new Run.Printed(4, "", wanted.toString()));
    }
}
