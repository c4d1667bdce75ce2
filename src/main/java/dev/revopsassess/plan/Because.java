package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.model.MetricNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a company needs a piece of work: the figures and the names that decided the signals which it answers, and what that costs.
 *
 * @param costs which figures are a cost
 * @param names what metrics are called
 * @param questions the questions by id
 * @param readings every metric
 */
record Because(List<Cost.Rule> costs, MetricNames names, Map<String, Question> questions, Readings readings) {
    /** A reason for each finding that has one, then the costs that these findings stand for. */
    List<String> of(List<Finding> answered) {
        Stream<String> reasons = answered.stream()
                .flatMap(finding -> finding.reading().stream()
                        .map(reading -> reason(reading, finding.value().orElse(""))));
        Stream<String> money = Cost.of(costs, answered, readings).stream()
                .map(cost ->
                        NumberText.of(cost.reading().number(), cost.reading().unit()) + " " + cost.says());
        return Stream.concat(reasons, money).distinct().toList();
    }

    private String reason(Reading.Measured reading, String value) {
        String what = Optional.ofNullable(questions.get(reading.id()))
                .filter(question -> reading.basis() == Reading.Basis.SAID)
                .map(question -> '"' + question.ask() + "\" answered " + value)
                .orElseGet(() -> names.titles().getOrDefault(reading.id(), reading.id()) + ": " + value);
        List<String> how = Stream.concat(Stream.of(reading.formula()), reading.notes().stream())
                .filter(text -> !text.isBlank())
                .toList();
        return how.isEmpty() ? what : what + " (" + String.join("; ", how) + ")";
    }
}
