package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.story.StoryTeller;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has to be the same whatever dress the exports come in.
 *
 * @param people title, department, first day and end of each person, sorted
 * @param movements ARR movements of each month
 * @param readings every measured metric: value, range, unit, window and history
 * @param verdict model, move, confidence, scores, what each signal came to and all that follows from it
 */
public record SameOutcome(
        List<String> people, Map<YearMonth, Movements> movements, List<String> readings, List<String> verdict) {
    public static SameOutcome of(Exports exports) {
        assertThat(exports.book()).as("%s", Room.spoken(exports)).isPresent();
        var ledger = exports.book().orElseThrow();
        var months = new TreeMap<YearMonth, Movements>();
        for (YearMonth month = ledger.first(); !month.isAfter(ledger.last()); month = month.plusMonths(1)) {
            months.put(month, ledger.movements(month));
        }
        Assessment assessment = StoryTeller.assessor().assess(exports);
        return new SameOutcome(people(exports), months, readings(assessment), verdict(assessment));
    }

    private static List<String> people(Exports exports) {
        return exports.headcount().rows().stream()
                .map(person -> person.assignments().get(0).title().orElse("") + "|"
                        + person.assignments().get(0).department().orElse("") + "|" + person.start() + "|"
                        + person.end() + "|" + person.activeByStatus())
                .sorted()
                .toList();
    }

    private static List<String> readings(Assessment assessment) {
        return assessment.readings().metrics().stream()
                .flatMap(reading -> reading.measured().stream())
                .map(SameOutcome::told)
                .sorted()
                .toList();
    }

    private static String told(Reading.Measured reading) {
        return reading.id() + " " + reading.value() + " " + reading.others() + " " + reading.range() + " "
                + reading.unit() + " " + reading.period() + " " + reading.history();
    }

    private static List<String> verdict(Assessment assessment) {
        Verdict is = assessment.verdict();
        var lines = new ArrayList<String>();
        lines.add(is.model() + " " + is.structure() + " " + is.move() + " " + is.confidence());
        lines.add(assessment.text().headline());
        lines.addAll(assessment.text().rationale());
        lines.add(is.decision().toString());
        lines.add(is.scores().toString());
        lines.add(is.fit() + " " + is.runnerUp() + " " + is.sensitivity());
        lines.add(is.flips() + " " + is.trajectory() + " " + is.trigger() + " " + is.warnings());
        assessment
                .findings()
                .forEach(finding -> lines.add(finding.signal().id() + " " + finding.status() + " "
                        + finding.lowStrength() + " " + finding.highStrength()));
        return lines;
    }
}
