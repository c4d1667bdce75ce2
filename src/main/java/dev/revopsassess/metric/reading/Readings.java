package dev.revopsassess.metric.reading;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every metric and every question of one company, by id, in the catalogue's order. */
public final class Readings {
    private final Map<String, Reading> metrics;
    private final Map<String, Reading> answers;
    private final List<Problem> problems;
    private final Map<String, Reading.Measured> saidOtherwise;

    /** Keeps the order of both maps; both must be complete: one reading for each id of the catalogue and each question. */
    public Readings(Map<String, Reading> metrics, Map<String, Reading> answers) {
        this(metrics, answers, List.of(), Map.of());
    }

    /** The same with what measuring found wrong with the files, and what was said, by metric, against what they show. */
    public Readings(
            Map<String, Reading> metrics,
            Map<String, Reading> answers,
            List<Problem> problems,
            Map<String, Reading.Measured> saidOtherwise) {
        this.metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.problems = List.copyOf(problems);
        this.saidOtherwise = Map.copyOf(saidOtherwise);
    }

    /** The same with other maps, which nobody else holds. */
    private Readings(Readings before, Map<String, Reading> metrics, Map<String, Reading> answers) {
        this.metrics = metrics;
        this.answers = answers;
        this.problems = before.problems;
        this.saidOtherwise = before.saidOtherwise;
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

    /** The accounts of the files with what measuring found wrong with them. */
    public List<FileAccount> told(List<FileAccount> files) {
        return files.stream().map(this::told).toList();
    }

    private FileAccount told(FileAccount file) {
        List<Problem> own = problems.stream()
                .filter(problem -> problem.source().file().equals(file.file()))
                .toList();
        return own.isEmpty()
                ? file
                : file.with(
                        Stream.concat(own.stream(), file.problems().stream()).toList());
    }

    /** What somebody said of a metric that exports measure, where it is not what they show; the exports count. */
    public Optional<Reading.Measured> saidOtherwise(String metric) {
        return Optional.ofNullable(saidOtherwise.get(metric));
    }

    /** The same with one metric replaced. */
    public Readings with(Reading metric) {
        var changed = new LinkedHashMap<>(metrics);
        changed.put(metric.id(), metric);
        return new Readings(this, Collections.unmodifiableMap(changed), answers);
    }

    /** The same with one answer replaced. */
    public Readings withAnswer(Reading answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(answer.id(), answer);
        return new Readings(this, metrics, Collections.unmodifiableMap(changed));
    }

    private static Reading found(Map<String, Reading> readings, String id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no reading " + id);
        }
        return reading;
    }
}
