package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.signal.GapText;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every signal against the cases beside it, and the cases against what a signal owes. */
class SignalCasesTest {
    private static final RulePack PACK = BuiltInCases.PACK;

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItSays() {
        return PACK.signals().stream()
                .flatMap(signal -> BuiltInCases.of(signal).stream()
                        .map(each ->
                                DynamicTest.dynamicTest(signal.id() + ": " + each.name(), () -> check(signal, each))));
    }

    private static void check(Signal signal, SignalCase each) {
        Finding finding = each.finding(signal, PACK);
        assertThat(each.mismatches(finding)).isEmpty();
        if (finding.outcome() instanceof Outcome.Unknown unknown) {
            assertThat(GapText.of(unknown)).endsWith(".");
            assertThat(unknown.needs()).isNotEmpty();
            assertThat(finding.highStrength() - finding.lowStrength()).isEqualTo(1);
        } else {
            assertThat(each.needs()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everySignalHasTheCasesThatItOwes() {
        return PACK.signals().stream().map(signal -> DynamicTest.dynamicTest(signal.id(), () -> owes(signal)));
    }

    private static void owes(Signal signal) {
        List<SignalCase> cases = BuiltInCases.of(signal);
        boolean foundation = signal.dimension() == Dimension.FOUNDATION;
        assertThat(cases).extracting(SignalCase::name).doesNotHaveDuplicates();
        assertThat(cases)
                .extracting(SignalCase::gives)
                .contains(foundation ? "missing" : "clear", foundation ? "in-place" : "fired", "unknown");
        if (!signal.applies().isEmpty()) {
            assertThat(cases).extracting(SignalCase::gives).contains("not-applicable");
        }
        for (Measure measure : signal.measures()) {
            for (Subject subject : measure.subjects()) {
                if (measure.scale() instanceof Measure.Scale.Words words) {
                    words.strengths().keySet().forEach(word -> assertWord(cases, subject, word));
                } else {
                    signal.watch().ifPresent(watch -> assertBothSides(signal, cases, measure, subject, watch));
                    signal.fire().ifPresent(fire -> assertBothSides(signal, cases, measure, subject, fire));
                    assertBetween(signal, cases);
                }
            }
        }
        Stream.concat(
                        signal.applies().stream().map(Signal.Applicability::condition),
                        signal.whiles().stream().map(Signal.While::condition))
                .forEach(condition -> assertBothSides(cases, condition));
        for (Signal.While each : signal.whiles()) {
            assertClearedWithoutMeasure(signal, cases, each);
        }
    }

    /** A while that fails clears the signal also where its measure is not known. */
    private static void assertClearedWithoutMeasure(Signal signal, List<SignalCase> cases, Signal.While each) {
        Subject measured = signal.measures().get(0).subjects().get(0);
        assertThat(cases)
                .as("cleared by %s alone", each.otherwise())
                .anyMatch(one -> one.gives().equals("clear")
                        && BuiltInCases.number(one, measured).isEmpty());
    }

    private static void assertWord(List<SignalCase> cases, Subject subject, String word) {
        boolean any = word.equals("*");
        assertThat(cases)
                .as("the word %s of %s", word, subject)
                .anyMatch(each -> BuiltInCases.word(each, subject)
                        .filter(said -> any || said.equals(word))
                        .isPresent());
    }

    /** A case at the threshold, and one so little short of it, or past it, that no other number fits between. */
    private static void assertBothSides(
            Signal signal, List<SignalCase> cases, Measure measure, Subject subject, Threshold threshold) {
        List<Double> taken = cases.stream()
                .flatMap(each -> BuiltInCases.number(each, subject).stream())
                .map(number -> measure.reading().of(number))
                .toList();
        assertThat(taken).as("at %s", threshold).anyMatch(number -> Math.abs(number - threshold.value()) < 1e-9);
        boolean reached = !threshold.strictly();
        assertThat(taken)
                .as("the other side of %s", threshold)
                .anyMatch(number -> threshold.reachedBy(number, signal.direction()) != reached
                        && Math.abs(number - threshold.value()) <= Math.max(1, Math.abs(threshold.value()) / 10)
                        && number != threshold.value());
    }

    private static void assertBetween(Signal signal, List<SignalCase> cases) {
        boolean room = signal.watch().isPresent()
                && signal.dimension() != Dimension.FOUNDATION
                && (!signal.unit().code().equals("count")
                        || signal.fire().orElseThrow().value()
                                        - signal.watch().get().value()
                                > 1);
        if (room) {
            assertThat(cases)
                    .as("between watch and fire")
                    .anyMatch(each ->
                            each.strength().orElse(0) > 0.5 && each.strength().orElse(0) < 1);
        }
    }

    private static void assertBothSides(List<SignalCase> cases, Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            List<Double> numbers = cases.stream()
                    .flatMap(each -> BuiltInCases.number(each, compare.subject()).stream())
                    .toList();
            assertThat(numbers).as("at %s", compare).contains(compare.bound());
            boolean at = compare.comparison().holds(compare.bound(), compare.bound());
            assertThat(numbers)
                    .as("the other side of %s", compare)
                    .anyMatch(number -> compare.comparison().holds(number, compare.bound()) != at
                            && Math.abs(number - compare.bound()) <= 1);
        }
    }
}
