package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.intake.people.AnswerForm;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Source;
import dev.revopsassess.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the user supposes: a figure that takes a metric's place, or an answer that everything is measured from again. */
public sealed interface Supposed {
    /** Metric or question. */
    String id();

    /** The reading that it takes the place of, or that takes its place. */
    Reading reading(Readings readings);

    /** The exports with it, where it is an answer. */
    Exports in(Exports exports);

    /** The readings with it, where it is a figure. */
    Readings in(Readings readings);

    /** Metrics that would move with it and stay as they are. */
    Set<String> leftAlone();

    /** What to know of the value itself, a sentence each. */
    List<String> notes();

    /**
     * A figure or a word for a metric; nothing else is computed from it.
     *
     * @param leftAlone what would be, by id
     */
    record OfMetric(String id, Reading value, List<String> notes, Set<String> leftAlone) implements Supposed {
        @Override
        public Reading reading(Readings readings) {
            return readings.metric(id);
        }

        @Override
        public Exports in(Exports exports) {
            return exports;
        }

        @Override
        public Readings in(Readings readings) {
            return readings.with(readings.metric(id)
                    .measured()
                    .map(Reading.Measured::basis)
                    .<Reading>map(this::on)
                    .orElse(value));
        }

        /** The supposed value on the basis of the one whose place it takes: what was measured stays measured beside answers. */
        private Reading on(Reading.Basis basis) {
            return value.fold(supposed -> supposed.on(basis), missing -> missing);
        }
    }

    /** An answer in the place of whatever was said to the question. */
    record OfAnswer(String id, Answer answer) implements Supposed {
        @Override
        public Reading reading(Readings readings) {
            return readings.answer(id);
        }

        @Override
        public Exports in(Exports exports) {
            Export<Answer> old = exports.answers();
            var rows = new ArrayList<>(old.rows());
            rows.removeIf(row -> row.question().equals(id));
            rows.add(answer);
            return exports.with(new Export<>(old.kind(), old.file(), rows, old.fields(), old.undecided()));
        }

        @Override
        public Readings in(Readings readings) {
            return readings;
        }

        @Override
        public Set<String> leftAlone() {
            return Set.of();
        }

        @Override
        public List<String> notes() {
            return List.of();
        }
    }

    /**
     * Reads {@code nrr=104} or {@code market=slowing}. Where a metric and a question share a name the metric is meant, unless
     * only the question takes the value.
     */
    public static Supposed of(String text, CompanyRun company) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw Exit.USAGE.error("--set wants NAME=VALUE, such as salespeople=18; found \"" + text + "\"");
        }
        String id = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        RulePack rules = company.rules();
        Optional<Metric> metric = rules.metrics().metric(id);
        Optional<Question> question = rules.questions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        if (metric.isEmpty() && question.isEmpty()) {
            throw Exit.USAGE.error(unknown(id, rules));
        }
        if (metric.isPresent()) {
            var figure = new SupposedFigure(
                    metric.get(),
                    company.exports().currency(),
                    company.settings().asOf().date(),
                    Verdicts.words(rules.signals(), rules.verdict(), id));
            if (question.isEmpty() || figure.takes(value)) {
                return new OfMetric(
                        id,
                        figure.reading(value),
                        figure.notes(value),
                        rules.metrics().computedFrom(id));
            }
        }
        return new OfAnswer(id, answer(question.orElseThrow(), value, rules));
    }

    /** A reading as it is printed, or that there is none. */
    static String printed(Reading reading) {
        return reading.fold(Reading.Measured::printed, missing -> "unknown");
    }

    private static Answer answer(Question question, String said, RulePack rules) {
        String value = AnswerForm.of(rules.titles(), rules.headers().cells())
                .value(question, said)
                .orElseThrow(() -> Exit.USAGE.error("\"" + said + "\" does not answer " + question.id() + ". "
                        + AnswerForm.expected(question) + ", or unknown" + Nearest.hint(said, question.words())));
        return new Answer(
                question.id(), value, Optional.empty(), Optional.empty(), Optional.empty(), Source.file("--set"));
    }

    private static String unknown(String id, RulePack rules) {
        Collection<String> names = Stream.concat(
                        rules.metrics().ids().stream(),
                        rules.questions().stream().map(Question::id))
                .distinct()
                .toList();
        String hint = Nearest.hint(id, names);
        return "no metric or question " + id + (hint.isEmpty() ? "." : hint)
                + " explain lists the metrics, interview --no-input --all the questions";
    }
}
