package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.verdict.model.Model;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    void everyActionRetiresAnOpenSignalOfTheReport(String slug) {
        Run.Judged judged = Run.sample(slug);
        for (Plan.Action action : actions(judged)) {
            assertThat(action.answers()).as(action.play()).isNotEmpty().isSubsetOf(open(judged));
            assertThat(judged.assessment().planText().orElseThrow().of(action.owner()))
                    .as(action.play())
                    .isNotBlank();
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
}
