package dev.revopsassess.verdict.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Need.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LeastEffortTest {
    private static OpenInputs of(Source source, String name) {
        return new OpenInputs(new Need(source, name, "Ask for " + name + "."), List.of(), Set.of());
    }

    private static List<String> names(List<OpenInputs> set) {
        return set.stream().map(openings -> openings.need().name()).toList();
    }

    /** Enough is whatever holds one of these sets whole. */
    private static Predicate<List<OpenInputs>> holding(List<Set<String>> sets) {
        return known -> sets.stream().anyMatch(set -> names(known).containsAll(set));
    }

    @Test
    void anAnswerIsAMinuteAColumnAnHourAndAnExportADay() {
        assertThat(Stream.of(Source.ANSWER, Source.COLUMN, Source.FILE)
                        .map(source -> LeastEffort.minutes(new Need(source, "x", "Ask."))))
                .containsExactly(1, 60, 480);
    }

    @Test
    void threeAnswersAreLessWorkThanOneExportThatWouldDoAlone() {
        List<OpenInputs> ranked = List.of(
                of(Source.FILE, "arr"),
                of(Source.ANSWER, "nrr"),
                of(Source.ANSWER, "round"),
                of(Source.ANSWER, "size"));

        assertThat(names(LeastEffort.of(ranked, holding(List.of(Set.of("arr"), Set.of("nrr", "round", "size"))))))
                .containsExactly("nrr", "round", "size");
    }

    @Test
    void whatDecidesMostAloneIsLeftOutWhereTwoOthersDoIt() {
        // Growing from the best gives best, second, third; second and third are enough without it.
        List<OpenInputs> ranked =
                List.of(of(Source.ANSWER, "best"), of(Source.ANSWER, "second"), of(Source.ANSWER, "third"));

        assertThat(names(LeastEffort.of(ranked, holding(List.of(Set.of("second", "third"))))))
                .containsExactly("second", "third");
    }

    @Test
    void anExportIsAskedForOnlyWhereNoAnswersDoAndWithTheAnswersItNeeds() {
        List<OpenInputs> ranked = List.of(
                of(Source.ANSWER, "a"), of(Source.FILE, "arr"), of(Source.ANSWER, "b"), of(Source.COLUMN, "owner"));

        assertThat(names(LeastEffort.of(ranked, holding(List.of(Set.of("b", "arr"))))))
                .containsExactly("arr", "b");
        assertThat(names(LeastEffort.of(ranked, holding(List.of(Set.of("arr"), Set.of("owner"))))))
                .containsExactly("owner");
    }

    @Test
    void whereNotEvenEverythingIsEnoughThereIsNoSet() {
        assertThat(LeastEffort.of(List.of(of(Source.ANSWER, "a")), known -> false))
                .isEmpty();
    }

    /** Every set of answers is tried: none smaller than the one found is enough, and nothing in it can be left out. */
    @RepeatedTest(200)
    void noSmallerSetOfAnswersIsEnough(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        int many = 3 + random.nextInt(6);
        List<OpenInputs> ranked = IntStream.range(0, many)
                .mapToObj(index -> of(Source.ANSWER, "answer-" + index))
                .toList();
        var sets = new ArrayList<Set<String>>();
        for (int set = 0; set < 1 + random.nextInt(4); set++) {
            var members = new HashSet<String>();
            for (int member = 0; member < 1 + random.nextInt(many); member++) {
                members.add("answer-" + random.nextInt(many));
            }
            sets.add(members);
        }
        Predicate<List<OpenInputs>> enough = holding(sets);
        List<OpenInputs> found = LeastEffort.of(ranked, enough);
        int smallest = sets.stream().mapToInt(Set::size).min().orElseThrow();

        assertThat(enough.test(found)).isTrue();
        if (smallest <= 4) {
            assertThat(found).as("%s", sets).hasSize(smallest);
        }
        for (OpenInputs each : found) {
            var without = new ArrayList<>(found);
            without.remove(each);
            assertThat(enough.test(without)).as("%s without %s", sets, each).isFalse();
        }
        for (int chosen = 0; chosen < 1 << many; chosen++) {
            int bits = chosen;
            List<OpenInputs> set = IntStream.range(0, many)
                    .filter(index -> (bits >> index & 1) == 1)
                    .mapToObj(ranked::get)
                    .toList();
            if (set.size() < Math.min(found.size(), 5)) {
                assertThat(enough.test(set)).as("%s", names(set)).isFalse();
            }
        }
    }
}
