package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan claims comes true when it is done, and nothing open is left without a word. */
class PlanTest {

    static List<String> slugs() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theScoresAndTheModelAfterEachFinishedActionAreThoseOfTheCompanyWithItsSignalsRetired(String slug) {
        Run.Judged judged = Run.sample(slug);
        Situation company = judged.assessor().company(judged.assessor().measure(judged.exports()));
        List<Finding> now = judged.assessment().findings();
        for (Plan.Action action : actions(judged)) {
            var after = new ArrayList<Finding>();
            for (Finding finding : now) {
                after.add(action.retires().contains(finding.signal().id()) ? retired(finding) : finding);
            }
            now = List.copyOf(after);
            Map<Dimension, Double> scores = scores(now);
            assertThat(action.after().scores().keySet()).as(action.play()).isEqualTo(scores.keySet());
            scores.forEach(
                    (dimension, score) -> assertThat(action.after().scores().get(dimension))
                            .as("%s of %s after %s", dimension, slug, action.play())
                            .isCloseTo(score, within(0.051)));
            assertThat(action.after().model())
                    .as("model of %s after %s", slug, action.play())
                    .isEqualTo(Verdicts.decided(company, now).model());
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyActionRetiresAnOpenSignalOfTheReport(String slug) {
        Run.Judged judged = Run.sample(slug);
        for (Plan.Action action : actions(judged)) {
            assertThat(action.answers()).as(action.play()).isNotEmpty().isSubsetOf(open(judged));
            assertThat(action.owner()).as(action.play()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyOpenSignalHasAnActionNowOrLaterOrAReason(String slug) {
        Run.Judged judged = Run.sample(slug);
        judged.assessment().plan().ifPresent(plan -> {
            Set<String> answered = new HashSet<>();
            actions(judged).forEach(action -> answered.addAll(action.answers()));
            plan.later().actions().forEach(waiting -> answered.addAll(waiting.answers()));
            plan.unanswered().forEach(open -> {
                assertThat(open.reason()).as(open.signal()).isNotBlank();
                assertThat(answered.add(open.signal()))
                        .as("%s is both answered and not", open.signal())
                        .isTrue();
            });
            assertThat(answered).isEqualTo(open(judged));
        });
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void thereIsAPlanWhereThereIsAModelAndNoneWithout(String slug) {
        Run.Judged judged = Run.sample(slug);
        assertThat(judged.assessment().plan().isPresent())
                .isEqualTo(judged.assessment().verdict().model() != Model.INSUFFICIENT_EVIDENCE);
        if (judged.assessment().verdict().model() == Model.INSUFFICIENT_EVIDENCE) {
            assertThat(Formats.of(judged.assessment()).get("json")).doesNotContain("\"phases\"");
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void phasesFollowOneAnotherInsideAYear(String slug) {
        Run.sample(slug).assessment().plan().ifPresent(plan -> {
            int last = 0;
            for (Plan.Phase phase : plan.phases()) {
                assertThat(phase.startMonth()).as(phase.name()).isGreaterThanOrEqualTo(Math.max(1, last));
                assertThat(phase.endMonth()).as(phase.name()).isBetween(phase.startMonth(), 12);
                assertThat(phase.actions()).as(phase.name()).isNotEmpty();
                last = phase.startMonth();
            }
        });
    }

    private static List<Plan.Action> actions(Run.Judged judged) {
        return judged.assessment().plan().stream()
                .flatMap(plan -> plan.finished().stream())
                .toList();
    }

    private static Set<String> open(Run.Judged judged) {
        return judged.assessment().findings().stream()
                .filter(finding -> Set.of("fired", "watch", "missing", "partly").contains(finding.status()))
                .map(finding -> finding.signal().id())
                .collect(Collectors.toSet());
    }

    private static Finding retired(Finding finding) {
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        double strength = foundation ? 1 : 0;
        return new Finding(
                finding.signal(),
                foundation ? new Outcome.Fired() : new Outcome.Clear(),
                strength,
                strength,
                finding.reading(),
                finding.evidence(),
                finding.disagreement());
    }

    /** The arithmetic of the scores, written once more. */
    private static Map<Dimension, Double> scores(List<Finding> findings) {
        var scores = new TreeMap<Dimension, Double>();
        for (Dimension dimension : Dimension.values()) {
            double got = 0;
            double weights = 0;
            for (Finding finding : findings) {
                if (finding.signal().dimension() == dimension
                        && finding.outcome().strength().isPresent()) {
                    got += finding.signal().weight()
                            * finding.outcome().strength().getAsDouble();
                    weights += finding.signal().weight();
                }
            }
            if (weights > 0) {
                scores.put(dimension, 100 * got / weights);
            }
        }
        return scores;
    }
}
