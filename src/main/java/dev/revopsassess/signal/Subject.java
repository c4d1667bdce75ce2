package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a condition speaks of. */
public sealed interface Subject {
    /** A metric of the catalogue. */
    record Metric(String id) implements Subject {}

    /** An answer to a question. */
    record Answer(String question) implements Subject {}

    /** The strength of another signal, 0 to 1; unknown while that signal is unknown or not applicable. */
    record SignalStrength(String signal) implements Subject {}

    /** The score of a dimension, 0 to 100; known to the decision table only. */
    record Score(Dimension dimension) implements Subject {}

    /** Today's structure as a word; known to the decision table only. */
    record Structure() implements Subject {}

    /** One answer for each case, from the id of the metric, the question or the signal, or from the dimension. */
    default <T> T fold(
            Function<String, T> metric,
            Function<String, T> answer,
            Function<String, T> signal,
            Function<Dimension, T> score,
            Supplier<T> structure) {
        if (this instanceof Metric m) {
            return metric.apply(m.id());
        }
        if (this instanceof Answer a) {
            return answer.apply(a.question());
        }
        if (this instanceof SignalStrength s) {
            return signal.apply(s.signal());
        }
        return this instanceof Score s ? score.apply(s.dimension()) : structure.get();
    }

    /** Id of the metric, the question or the signal, word of the dimension, or {@code structure}: stable, so that seeds and ties rest on it. */
    default String key() {
        return fold(id -> id, id -> id, id -> id, Dimension::word, () -> "structure");
    }

    /** Id of the metric, where it is one. */
    default Optional<String> metricId() {
        return this instanceof Metric metric ? Optional.of(metric.id()) : Optional.empty();
    }

    /** Id of the question, where it is an answer to one. */
    default Optional<String> questionId() {
        return this instanceof Answer answer ? Optional.of(answer.question()) : Optional.empty();
    }

    /** Id of the signal whose strength it is, where it is one. */
    default Optional<String> signalId() {
        return this instanceof SignalStrength strength ? Optional.of(strength.signal()) : Optional.empty();
    }

    /** The dimension whose score it is, where it is one. */
    default Optional<Dimension> scored() {
        return this instanceof Score score ? Optional.of(score.dimension()) : Optional.empty();
    }

    /** Whether it is measured or asked, so that a reading stands for it: a metric or an answer. */
    default boolean isReading() {
        return this instanceof Metric || this instanceof Answer;
    }

    /** Whether it is today's structure. */
    default boolean isStructure() {
        return this instanceof Structure;
    }

    /** The reading that it names; empty for a strength, a score and the structure. */
    default Optional<Reading> in(Readings readings) {
        if (this instanceof Metric metric) {
            return Optional.of(readings.metric(metric.id()));
        }
        return this instanceof Answer answer ? Optional.of(readings.answer(answer.question())) : Optional.empty();
    }

    /** The readings with another one in its place; only for a metric or an answer. */
    default Readings replaced(Readings readings, Reading reading) {
        return this instanceof Metric ? readings.with(reading) : readings.withAnswer(reading);
    }
}
