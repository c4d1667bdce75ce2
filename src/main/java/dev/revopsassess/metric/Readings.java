package dev.revopsassess.metric;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every metric and every question of one company, by id, in the catalogue's order. */
public final class Readings {
    private final Map<String, Reading> metrics;
    private final Map<String, Reading> answers;

    /** Keeps the order of both maps; both must be complete: one reading for each id of the catalogue and each question. */
    public Readings(Map<String, Reading> metrics, Map<String, Reading> answers) {
        this.metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The reading of a metric; an id that the catalogue lacks is a fault of the program. */
    public Reading metric(String id) {
        return found(metrics, id);
    }

    /** What was said to a question. */
    public Reading answer(String question) {
        return found(answers, question);
    }

    /** All metrics in the catalogue's order. */
    public Collection<Reading> metrics() {
        return metrics.values();
    }

    /** All questions in their order. */
    public Collection<Reading> answers() {
        return answers.values();
    }

    /** The same with one metric replaced. */
    public Readings with(Reading metric) {
        var changed = new LinkedHashMap<>(metrics);
        changed.put(metric.id(), metric);
        return new Readings(changed, answers);
    }

    /** The same with one answer replaced. */
    public Readings withAnswer(Reading answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(answer.id(), answer);
        return new Readings(metrics, changed);
    }

    private static Reading found(Map<String, Reading> readings, String id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no reading " + id);
        }
        return reading;
    }
}
