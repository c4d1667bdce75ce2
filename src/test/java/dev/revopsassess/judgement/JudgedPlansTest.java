package dev.revopsassess.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.promise.Headings;
import dev.revopsassess.render.text.PlainText;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan and report, whichever company: the samples and all companies at the edges. */
class JudgedPlansTest {
    /** Figures of twelve months: what somebody says of them can be asked anew, what exports show cannot. */
    private static final Set<String> LOOK_BACK =
            Set.of("nrr-lags-sales", "expansion-lag", "cac-up-ltv-flat", "growth-deceleration", "systems-apart");

    /** A sentence about 0 people; a value before its formula is none. */
    private static final Pattern NOBODY =
            Pattern.compile(".{40}(?<![0-9.,)] |[0-9.,])0 (people|sellers|salespeople).{40}");

    /** What a company has already, and the words that would ask for it anew. */
    private static final Map<Predicate<Assessment>, String> THERE = Map.of(
            words("retention-owner", "owned", "customer-success-lead"), "Name one leader for renewals",
            words("ops-seniority", "manager", "director", "vp", "chief"), "Name a leader whom all three",
            words("attribution-method", "tool", "spreadsheet"), "only then choose a tool",
            words("customer-success-connected", "absent"), "Connect the customer success system",
            figure("dedicated-ops", 1, 1000), "Put one dedicated person on sales operations",
            figure("salespeople", 0, 7), "Name one person whose whole job",
            figure("revenue-stack", 1, 99), "add revenue intelligence, attribution, enrichment and analytics where",
            figure("function-ops", 1, 99), "person each for marketing and customer success",
            figure("compensation-tools", 1, 99), "Move plan rules",
            fired("executive-sponsor", "partly"), "Find the executive");

    private static Predicate<Assessment> words(String metric, String... words) {
        return assessment -> assessment
                .readings()
                .metric(metric)
                .measured()
                .map(reading -> List.of(words).contains(reading.word()))
                .orElse(false);
    }

    private static Predicate<Assessment> figure(String metric, double least, double most) {
        return assessment -> assessment
                .readings()
                .metric(metric)
                .measured()
                .map(reading -> reading.number() >= least && reading.number() <= most)
                .orElse(false);
    }

    private static Predicate<Assessment> fired(String signal, String status) {
        return assessment -> assessment.findings().stream()
                .anyMatch(finding ->
                        finding.signal().id().equals(signal) && finding.status().equals(status));
    }

    @TempDir
    Path folder;

    static List<JudgedCompany> companies() {
        return JudgedCompany.all();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void everyCompanyAtTheEdges(JudgedCompany company) {
        holds(company.assessment(folder));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySample(String slug) {
        holds(Run.sample(slug).assessment());
    }

    static Stream<String> samples() {
        return Stream.of("northwind", "aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "quillfeather");
    }

    @Test
    void everySignalThatIsClearHasAPositiveNameOfItsOwn() {
        assertThat(PackReader.builtIn().signals())
                .allSatisfy(signal -> assertThat(signal.clearTitle())
                        .doesNotStartWith("Nothing found")
                        .isNotBlank())
                .filteredOn(signal -> signal.dimension() != dev.revopsassess.signal.Dimension.FOUNDATION)
                .allSatisfy(signal -> assertThat(signal.clearTitle()).isNotEqualTo(signal.title()));
    }

    private static void holds(Assessment assessment) {
        Headings.sayWhatTheReportFound(assessment.company(), assessment);
        assessment.plan().ifPresent(plan -> {
            planHolds(plan, assessment.verdict().model());
            THERE.forEach((premise, words) -> {
                if (premise.test(assessment)) {
                    assertThat(plan.phases().stream().flatMap(phase -> phase.actions().stream()))
                            .as("asked for although it is there")
                            .noneMatch(action -> action.title().contains(words)
                                    || action.text().contains(words));
                }
            });
        });
        String report = PlainText.of(Outline.whole(assessment)).replaceAll("\\s+", " ");
        assertThat(NOBODY.matcher(report).results().map(found -> found.group()).toList())
                .isEmpty();
    }

    private static void planHolds(Plan plan, Model model) {
        List<Plan.Action> actions = plan.phases().stream()
                .flatMap(phase -> phase.actions().stream())
                .toList();
        if (!actions.isEmpty()) {
            assertThat(plan.phases().get(0).startMonth()).isEqualTo(1);
        }
        assertThat(actions)
                .filteredOn(action -> action.play().equals("forecast-from-the-crm"))
                .allSatisfy(action -> assertThat(action.owner().function()).isNotEqualTo(Area.Owner.FINANCE));
        assertThat(actions).allSatisfy(action -> assertThat(action.retires()).doesNotContainAnyElementsOf(LOOK_BACK));
        if (model == Model.HOLD || model == Model.SALES_OPS) {
            assertThat(plan.ownership()).extracting(Plan.Ownership::function).doesNotContain(Area.Owner.REVOPS);
            assertThat(plan.ownership())
                    .filteredOn(cell -> cell.letter().startsWith("A"))
                    .hasSize(9);
        }
    }
}
