package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.samples.GeneratedCompany;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a report says denies another part of it: one contradiction that a client finds costs the whole report. */
class NoContradictionTest {
    /** Whole companies take long; raise it to 2,000 (-Dcompanies=2000) when a text or a rule of the plan changes. */
    private static final int COMPANIES = Integer.getInteger("companies", 40);

    /** Signals whose remedy is to name somebody, with the words that do so. */
    private static final Map<String, List<String>> APPOINTS = Map.of(
            "unowned-retention", List.of("Make one person answer for retention", "Name one leader for renewals"),
            "revops-leader", List.of("Name a leader whom all three functions accept"),
            "executive-sponsor", List.of("Find the executive who will carry it"),
            "sales-ops-foundation", List.of("Put one dedicated person on sales operations"));

    /** What stands behind it is trouble of this company. */
    private static final Pattern TROUBLE = Pattern.compile(
            "Your bottleneck sits [^:]*: |inside the team that has it: |sits inside sales: |leave untouched: ");

    private static final Pattern OF = Pattern.compile("(\\d+) of (\\d+)");

    @TempDir
    private Path folder;

    static List<String> slugs() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noSampleContradictsItself(String slug) {
        holds(slug, Run.sample(slug).assessment());
    }

    @Test
    void noGeneratedCompanyContradictsItself() {
        for (long seed = 1; seed <= COMPANIES; seed++) {
            holds(
                    "seed " + seed,
                    Run.judged(Run.written(folder.resolve("company-" + seed), GeneratedCompany.files(seed)))
                            .assessment());
        }
    }

    private static void holds(String what, Assessment assessment) {
        Map<String, Finding> findings = assessment.findings().stream()
                .collect(Collectors.toMap(finding -> finding.signal().id(), finding -> finding));
        assessment.plan().ifPresent(plan -> {
            actionsAnswerWhatIsOpen(what, plan, findings);
            nothingIsToldTwice(what, plan);
            loadsAreThoseOfTheActions(what, plan);
            toolsAreThereOrNot(what, plan);
            nobodyHoldsAndLacks(what, plan);
        });
        warningsFollowTheFindings(what, assessment.verdict(), findings);
        paragraphsNameWhatFires(what, assessment, findings);
        sentencesSpeakOfOtherModels(what, assessment);
        countsAreThoseOfTheFindings(what, assessment);
        Headings.sayWhatTheReportFound(what, assessment);
    }

    /** No action rests on a finding that is clear, in place, waived or unknown, and none appoints whom a finding has found. */
    private static void actionsAnswerWhatIsOpen(String what, Plan plan, Map<String, Finding> findings) {
        Stream<String> answers = Stream.concat(
                plan.finished().stream().flatMap(action -> action.answers().stream()),
                plan.later().actions().stream().flatMap(waiting -> waiting.answers().stream()));
        assertThat(answers)
                .as(what)
                .allSatisfy(id -> assertThat(status(findings, id)).isIn("fired", "watch", "missing", "partly"));
        APPOINTS.forEach((signal, words) -> {
            String status = status(findings, signal);
            if (Set.of("clear", "in-place").contains(status)) {
                plan.finished()
                        .forEach(action -> words.forEach(word -> assertThat(action.title() + action.text())
                                .as("%s: %s is %s", what, signal, status)
                                .doesNotContain(word)));
            }
        });
    }

    /** What is done, what waits and what is left alone are three lists and never overlap. */
    private static void nothingIsToldTwice(String what, Plan plan) {
        var told = new HashSet<String>();
        Stream.of(
                        plan.finished().stream().flatMap(action -> action.answers().stream()),
                        plan.later().actions().stream().flatMap(waiting -> waiting.answers().stream()),
                        plan.unanswered().stream().map(Plan.Unanswered::signal))
                .flatMap(each -> each)
                .forEach(id -> assertThat(told.add(id)).as("%s: %s", what, id).isTrue());
    }

    private static void loadsAreThoseOfTheActions(String what, Plan plan) {
        assertThat(plan.loads().stream().mapToInt(Plan.Load::actions).sum())
                .as(what)
                .isEqualTo(plan.finished().size());
        assertThat(plan.loads())
                .as(what)
                .allSatisfy(load -> assertThat(load.most()).isLessThanOrEqualTo(load.room()));
    }

    private static void toolsAreThereOrNot(String what, Plan plan) {
        assertThat(plan.stack()).as(what).allSatisfy(layer -> {
            if (Set.of("missing", "unknown").contains(layer.state())) {
                assertThat(layer.tools()).as(layer.layer()).isEmpty();
            }
            if (Set.of("present", "doubled", "unowned", "unconnected").contains(layer.state())) {
                assertThat(layer.tools()).as(layer.layer()).isNotEmpty();
                assertThat(layer.candidates()).as(layer.layer()).isEmpty();
            }
        });
    }

    private static void nobodyHoldsAndLacks(String what, Plan plan) {
        assertThat(plan.ownership())
                .as(what)
                .allSatisfy(cell -> assertThat(
                                cell.holder().isPresent() && cell.interim().isPresent())
                        .isFalse());
        assertThat(plan.ownership().stream()
                        .filter(cell -> cell.letter().startsWith("A"))
                        .collect(Collectors.groupingBy(Plan.Ownership::area, Collectors.counting()))
                        .values())
                .as(what)
                .allMatch(accountable -> accountable == 1);
    }

    /** A warning names what its own report has found. */
    private static void warningsFollowTheFindings(String what, Verdict verdict, Map<String, Finding> findings) {
        verdict.warnings().forEach(warning -> {
            String text = warning.text();
            if (text.contains("there are not yet three functions")) {
                assertThat(status(findings, "staffed-functions")).as(what).isIn("clear", "watch");
            }
            if (text.contains("NRR is under 100 %")) {
                assertThat(status(findings, "nrr-below-100")).as(what).isNotEqualTo("clear");
            }
            if (text.contains("The CRM does not have one owner")) {
                assertThat(status(findings, "contested-crm")).as(what).isIn("fired", "watch");
            }
        });
    }

    /** What the first paragraph and the costs call trouble has fired; how many people there are is what was measured. */
    private static void paragraphsNameWhatFires(String what, Assessment assessment, Map<String, Finding> findings) {
        var sentences = new ArrayList<>(assessment.text().rationale());
        assessment.text().mismatchCosts().forEach(cost -> sentences.add(cost.text()));
        findings.values().stream()
                .filter(finding -> !finding.outcome().isFired())
                .map(finding -> MetricNames.inside(finding.signal().title()))
                .forEach(title -> sentences.stream()
                        .filter(sentence -> TROUBLE.matcher(sentence).find())
                        .forEach(sentence -> assertThat(TROUBLE.split(sentence, 2)[1].split(" and |, "))
                                .as(what)
                                .doesNotContain(title, title + ".")));
        assessment
                .readings()
                .metric("revenue-org-headcount")
                .measured()
                .filter(people -> people.range().isEmpty() && people.number() > 1)
                .ifPresent(people -> assertThat(assessment.text().rationale())
                        .as(what)
                        .anyMatch(sentence ->
                                sentence.startsWith("The revenue organisation has " + people.printed() + " people")));
    }

    /** A caveat, a flip and a cost speak of another model than the one that is recommended, and a caveat of a possible one. */
    private static void sentencesSpeakOfOtherModels(String what, Assessment assessment) {
        Verdict verdict = assessment.verdict();
        assertThat(verdict.flips()).as(what).allMatch(flip -> flip.model() != verdict.model());
        assertThat(verdict.mismatchCosts()).as(what).allMatch(cost -> cost.model() != verdict.model());
        assertThat(verdict.doubts().open())
                .as(what)
                .doesNotContain(verdict.model())
                .isSubsetOf(verdict.possibleModels());
        assertThat(verdict.trigger().isPresent()).as(what).isEqualTo(verdict.model() == Model.RECHARTER);
        assertThat(assessment.text().caveat().isPresent())
                .as(what)
                .isEqualTo(verdict.confidence() == Confidence.LIKELY || verdict.confidence() == Confidence.PROVISIONAL);
    }

    /** Every list that says how long it is has so many, of the findings themselves. */
    private static void countsAreThoseOfTheFindings(String what, Assessment assessment) {
        long speaking = assessment.findings().stream()
                .filter(finding -> Set.of("fired", "watch").contains(finding.status()))
                .count();
        Outline.brief(assessment).parts().stream()
                .filter(part -> part.section() == Section.DRIVERS)
                .forEach(part -> {
                    var shown = OF.matcher(part.aside());
                    if (shown.matches()) {
                        assertThat(Long.parseLong(shown.group(2))).as(what).isEqualTo(speaking);
                    }
                });
        assessment
                .plan()
                .ifPresent(plan -> plan.phases()
                        .forEach(phase -> assertThat(phase.actions())
                                .as(what)
                                .allMatch(action -> action.startMonth() >= phase.startMonth()
                                        && action.endMonth() <= phase.endMonth())));
    }

    private static String status(Map<String, Finding> findings, String id) {
        return Optional.ofNullable(findings.get(id)).map(Finding::status).orElse("not there");
    }
}
