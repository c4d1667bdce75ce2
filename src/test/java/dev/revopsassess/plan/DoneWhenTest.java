package dev.revopsassess.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.pack.rules.BuiltInCases;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.rules.SignalCase;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.ReadingFacts;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A play is done exactly where the rule of its signal, judged anew, finds nothing open: at its own threshold and not before. Every
 * case of every signal that a play answers is tried.
 */
class DoneWhenTest {
    private static final RulePack PACK = BuiltInCases.PACK;
    private static final Set<String> SETTLED = Set.of("clear", "in-place", "not-applicable");
    private static final Set<String> OPEN = Set.of("watch", "fired", "partly", "missing");
    private static final Map<String, Question> QUESTIONS =
            PACK.questions().stream().collect(Collectors.toMap(Question::id, question -> question));

    @TestFactory
    Stream<DynamicTest> theDoneWhenOfAPlayIsTheConditionOfItsSignal() {
        Set<String> answered = answered();
        return PACK.signals().stream()
                .filter(signal -> answered.contains(signal.id()))
                .flatMap(signal -> BuiltInCases.of(signal).stream()
                        .filter(each -> OPEN.contains(each.finding(signal, PACK).status()))
                        .map(each ->
                                DynamicTest.dynamicTest(signal.id() + ": " + each.name(), () -> exact(signal, each))));
    }

    private static Set<String> answered() {
        return PACK.plan().plays().stream()
                .flatMap(play -> play.answers().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DoneWhen doneWhen(SignalCase each) {
        return new DoneWhen(PACK.plan(), QUESTIONS, facts(each));
    }

    private static void exact(Signal signal, SignalCase each) {
        Finding open = each.finding(signal, PACK);
        List<Condition> parts = doneWhen(each).of(open);
        assertThat(parts).isNotEmpty();
        SignalCase done = each;
        for (Condition part : parts) {
            done = holding(done, part, true);
        }
        assertThat(done.finding(signal, PACK).status())
                .as("%s: %s", parts, done.metrics())
                .isIn(SETTLED);
        for (Condition part : parts) {
            if (part instanceof Condition.Compare || part instanceof Condition.Is) {
                assertThat(holding(done, part, false).finding(signal, PACK).status())
                        .as("short of %s", part)
                        .isIn(OPEN);
            }
        }
    }

    /** The case with a condition that only just holds, or only just does not. */
    private static SignalCase holding(SignalCase each, Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return holding(each, not.part(), !holds);
        }
        if (condition instanceof Condition.Compare compare) {
            Comparison wanted =
                    holds ? compare.comparison() : compare.comparison().opposite();
            double step = wanted == Comparison.MORE_THAN ? 1e-3 : wanted == Comparison.LESS_THAN ? -1e-3 : 0;
            boolean count = compare.subject() instanceof Subject.Metric metric
                    && PACK.metrics().metric(metric.id()).orElseThrow().unit().equals(Unit.COUNT.code());
            return with(
                    each, compare.subject(), new Datum.Figure(compare.bound() + (count ? Math.signum(step) : step)));
        }
        if (condition instanceof Condition.Is is) {
            return with(each, is.subject(), new Datum.Word(word(is, holds)));
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        boolean every = condition instanceof Condition.All == holds;
        SignalCase changed = each;
        for (Condition part : every ? parts : parts.subList(parts.size() - 1, parts.size())) {
            changed = holding(changed, part, holds);
        }
        return changed;
    }

    private static String word(Condition.Is is, boolean holds) {
        if (holds) {
            return is.words().iterator().next();
        }
        if (is.subject() instanceof Subject.Answer answer) {
            List<String> words = new ArrayList<>(java.util.Objects.requireNonNull(QUESTIONS.get(answer.question()))
                    .words());
            words.removeAll(is.words());
            return words.isEmpty() ? "Sales" : words.get(0);
        }
        return Stream.concat(
                        PACK.signals().stream()
                                .flatMap(signal -> signal.measures().stream())
                                .filter(measure -> measure.subjects().contains(is.subject()))
                                .filter(measure -> measure.scale() instanceof Measure.Scale.Words)
                                .flatMap(measure ->
                                        ((Measure.Scale.Words) measure.scale()).strengths().keySet().stream()),
                        Stream.of("owned", "absent"))
                .filter(word -> !is.words().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static SignalCase with(SignalCase each, Subject subject, Datum value) {
        boolean said = subject instanceof Subject.Answer;
        String id = said ? ((Subject.Answer) subject).question() : ((Subject.Metric) subject).id();
        var reading = new Reading.Measured(
                id,
                value,
                List.of(),
                Optional.empty(),
                value instanceof Datum.Word ? Unit.WORD : Unit.COUNT,
                Period.on(LocalDate.of(2026, 9, 30)),
                "as the test says",
                List.of(),
                List.of(),
                List.of(),
                said ? Reading.Basis.SAID : Reading.Basis.MEASURED);
        var metrics = new LinkedHashMap<>(each.metrics());
        var answers = new LinkedHashMap<>(each.answers());
        (said ? answers : metrics).put(id, reading);
        return new SignalCase(
                each.name(),
                metrics,
                answers,
                each.gives(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Facts facts(SignalCase each) {
        return subject -> Optional.ofNullable(
                        subject instanceof Subject.Metric metric
                                ? each.metrics().get(metric.id())
                                : subject instanceof Subject.Answer answer
                                        ? each.answers().get(answer.question())
                                        : null)
                .map(ReadingFacts::known)
                .orElse(new Facts.Known.Nothing());
    }

    /** Every window but a day's: what is so on a day can be seen the day after the work. */
    private static final Set<String> AT_ONCE = Set.of("on the as-of date", "as said", "newest month with both");

    @Test
    void everyFigureThatLooksBackSaysHowLongItTakesToMove() {
        Set<String> answered = answered();
        assertThat(PACK.signals())
                .filteredOn(signal -> answered.contains(signal.id()))
                .allSatisfy(signal -> {
                    String lever = PACK.plan().levers().get(signal.id());
                    Stream<String> moved = lever == null
                            ? signal.measures().stream()
                                    .flatMap(measure -> measure.subjects().stream())
                                    .filter(Subject.Metric.class::isInstance)
                                    .map(subject -> ((Subject.Metric) subject).id())
                            : Stream.of(lever);
                    assertThat(moved.filter(id -> !AT_ONCE.contains(
                                    PACK.metrics().metric(id).orElseThrow().window())))
                            .as(signal.id())
                            .isSubsetOf(PACK.plan().trailing().keySet());
                });
        assertThat(PACK.plan().trailing())
                .containsEntry("nrr", 12)
                .containsEntry("forecast-miss-rate", 21)
                .allSatisfy((id, months) -> assertThat(months % 3).isZero());
    }
}
