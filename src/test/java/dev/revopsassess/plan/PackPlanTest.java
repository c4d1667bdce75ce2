package dev.revopsassess.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan's data is whole: nothing it names is missing, and nothing that can fire is forgotten. */
class PackPlanTest {
    private static final RulePack PACK = PackReader.builtIn();

    @ParameterizedTest
    @EnumSource(names = "INSUFFICIENT_EVIDENCE", mode = EnumSource.Mode.EXCLUDE)
    void everySignalThatCanFireUnderAModelHasAPlayOrAReasonThere(Model model) {
        Set<String> answered = PACK.plan().plays().stream()
                .filter(play -> play.models().contains(model))
                .flatMap(play -> play.answers().stream())
                .collect(Collectors.toSet());
        assertThat(PACK.signals())
                .filteredOn(signal -> signal.dimension() != Dimension.SCALE)
                .extracting(Signal::id)
                .hasSizeGreaterThan(40)
                .allSatisfy(id -> assertThat(answered.contains(id)
                                || PACK.plan().reasons().signals().stream()
                                        .anyMatch(reason -> reason.isFor(id, model)
                                                && reason.when().isEmpty()))
                        .as(id)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = "INSUFFICIENT_EVIDENCE", mode = EnumSource.Mode.EXCLUDE)
    void systemsThatAreApartAreBroughtTogetherUnderEveryModel(Model model) {
        assertThat(PACK.plan().plays())
                .filteredOn(play -> play.answers().contains("systems-apart"))
                .anySatisfy(play -> assertThat(play.models()).contains(model));
    }

    @Test
    void everyModelHasAReasonForWhatItLeavesAlone() {
        assertThat(PACK.plan().reasons().models()).containsOnlyKeys(Model.RECOMMENDABLE);
        assertThat(PACK.plan().reasons().dimensions()).containsKey("scale");
    }

    @Test
    void everyPrerequisiteIsAPlayAndNonePointsAtItself() {
        Set<String> ids = PACK.plan().plays().stream().map(Play::id).collect(Collectors.toSet());
        assertThat(PACK.plan().plays()).hasSizeGreaterThan(25).allSatisfy(play -> {
            assertThat(ids).containsAll(play.after());
            assertThat(play.after()).doesNotContain(play.id());
        });
    }

    @Test
    void everyMeasureIsAMetricOrAQuestion() {
        Set<String> known = Stream.concat(
                        PACK.metrics().metrics().stream().map(Metric::id),
                        PACK.questions().stream().map(Question::id))
                .collect(Collectors.toSet());
        assertThat(PACK.plan().plays()).allSatisfy(play -> assertThat(known).contains(play.measure()));
        assertThat(PACK.plan().kpis().values())
                .allSatisfy(list -> assertThat(known).containsAll(list));
    }

    @Test
    void phasesCoverEveryStageWithinTwelveMonths() {
        for (Model model : Model.RECOMMENDABLE) {
            var phases = PACK.plan().phases().getOrDefault(model, List.of());
            assertThat(phases).as(model.word()).isNotEmpty();
            Set<Play.Stage> stages =
                    phases.stream().flatMap(phase -> phase.stages().stream()).collect(Collectors.toSet());
            assertThat(stages).as(model.word()).containsExactlyInAnyOrder(Play.Stage.values());
            assertThat(phases).allSatisfy(phase -> {
                assertThat(phase.first()).isBetween(1, 12).isLessThanOrEqualTo(phase.last());
                assertThat(phase.last()).isLessThanOrEqualTo(12);
            });
        }
    }

    @Test
    void aTransitionToRevOpsEndsBetweenSixAndTwelveMonths() {
        for (Model model : Set.of(Model.REVOPS, Model.HUB_AND_SPOKE)) {
            int last = PACK.plan().phases().getOrDefault(model, List.of()).stream()
                    .mapToInt(PlanRules.PhaseRule::last)
                    .max()
                    .orElseThrow();
            assertThat(last).isBetween(6, 12);
        }
    }

    @Test
    void everyPieceOfWorkFitsIntoThePhaseThatItFallsInto() {
        for (Model model : Model.RECOMMENDABLE) {
            for (PlanRules.PhaseRule phase : PACK.plan().phases().getOrDefault(model, List.of())) {
                PACK.plan().plays().stream()
                        .filter(play ->
                                play.models().contains(model) && phase.stages().contains(play.stage()))
                        .forEach(play -> efforts(play)
                                .forEach(effort -> assertThat(months(effort))
                                        .as("%s in %s of %s: %s", play.id(), phase.name(), model.word(), effort)
                                        .isLessThanOrEqualTo(phase.last() - phase.first() + 1)));
            }
        }
    }

    @Test
    void theWeeksOfAPlayAreThoseThatItsEffortNames() {
        assertThat(PACK.plan().plays()).allSatisfy(play -> {
            assertThat(agrees(play.effort(), play.weeks())).as(play.id()).isTrue();
            assertThat(play.variants())
                    .allSatisfy(variant -> assertThat(agrees(variant.effort(), variant.weeks()))
                            .as(play.id())
                            .isTrue());
        });
    }

    /** Where no time is named, a quarter at most; a hire is productive after what stands behind the semicolon. */
    private static boolean agrees(String effort, int weeks) {
        double months = months(effort);
        return months == 0 ? weeks <= 13 : (int) (months * WEEKS_A_MONTH + 1e-9) == weeks;
    }

    @Test
    void effortIsCountedInMonths() {
        assertThat(months("Two weeks, then one quarter of use")).isEqualTo(3 + 2 / WEEKS_A_MONTH);
        assertThat(months("A promotion takes a month, a search three to four months"))
                .isEqualTo(4);
        assertThat(months("One decision; the figure follows over twelve months"))
                .isZero();
    }

    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern STRETCH = Pattern.compile("(\\w+) (weeks?|months?|quarters?)\\b");

    private static Stream<String> efforts(Play play) {
        return Stream.concat(Stream.of(play.effort()), play.variants().stream().map(Play.Variant::effort));
    }

    /** The longest of what is done side by side, added up over what comes one after the other; 0 where no time is named. */
    private static double months(String effort) {
        return Pattern.compile(", then ")
                .splitAsStream(effort.replaceFirst(";.*", ""))
                .mapToDouble(part -> STRETCH.matcher(part.toLowerCase(Locale.ROOT))
                        .results()
                        .mapToDouble(found -> Math.max(1, NUMBERS.indexOf(found.group(1)) + 1) * length(found.group(2)))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static double length(String unit) {
        return unit.startsWith("week") ? 1 / WEEKS_A_MONTH : unit.startsWith("month") ? 1 : 3;
    }
}
