package dev.revopsassess.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.compare.Comparison;
import dev.revopsassess.compare.WrittenReport;
import dev.revopsassess.outline.change.GateText;
import dev.revopsassess.report.Northwind;
import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.Snapshots;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    /** Model revops; alignment 71.4, execution 0 of which half the evidence is known; nrr-below-100 fired at 94.2 %. */
    private static final Snapshot NORTHWIND = Snapshots.of(Northwind.assessment());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model!=revops         |
            model!=hold           | model!=hold: the model is revops
            model=revops          | model=revops: the model is revops
            model=hold            |
            alignment>71.4        |
            alignment>=71.4       | alignment>=71.4: alignment is 71.4
            alignment > 60        | alignment > 60: alignment is 71.4
            foundation<50         | foundation<50: foundation is 45.5
            scale<=49.9           |
            coverage<70%          | coverage<70%: 50 % of the evidence for execution is known
            coverage<0.7          | coverage<0.7: 50 % of the evidence for execution is known
            coverage<50%          |
            signal:nrr-below-100  | signal:nrr-below-100: nrr-below-100 has fired at 94.2 %
            signal:arr-window     |
            signal:tool-sprawl    |
            expired-waivers       |
            """)
    void aConditionThatIsTrueFailsWithItsNameReasonAndFigure(String condition, String line) {
        assertThat(failures(condition)).isEqualTo(Stream.ofNullable(line).toList());
    }

    @Test
    void contradictionsAreEachNamed() {
        assertThat(failures("contradictions"))
                .hasSameSizeAs(NORTHWIND.contradictions())
                .isNotEmpty();
    }

    @Test
    void severalConditionsAreAllJudged() {
        assertThat(failures("model!=hold", "alignment>60", "scale>60")).hasSize(2);
    }

    @Test
    void whatIsNotKnownIsToldAndNeverPassesUnseen() {
        String open = "signal:unowned-retention";

        assertThat(Gate.of(List.of(open)).judge(NORTHWIND, Optional.empty()).unjudged())
                .extracting(GateText::line)
                .containsExactly(open + ": unowned-retention is not known");
        assertThat(failures(open)).isEmpty();
        assertThat(failures(open, "missing=fail")).containsExactly(open + ": unowned-retention is not known");
        assertThat(Gate.of(List.of(open, "missing=ignore"))
                        .judge(NORTHWIND, Optional.empty())
                        .unjudged())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aligment>60      | no condition aligment; did you mean "alignment"?
            regresion        | no condition regresion; did you mean "regression"?
            model!=revop     | no model revop; did you mean "revops"?
            model>revops     | model>revops names no model; write model!=revops or model=hold
            alignment=60     | alignment=60 has no bound; write alignment>60, with >, >=, < or <=
            alignment>lots   | alignment>lots has no number to compare with; write alignment>60
            alignment>101    | alignment>101 is out of range; alignment goes from 0 to 100
            coverage<170%    | coverage<170% is out of range; coverage goes from 0% to 100%
            signal           | signal names no signal; write signal:ID, such as signal:nrr-below-100
            regression>1     | regression>1 takes no value; write the word alone
            missing=fial     | missing=fial is no policy; write missing=fail, missing=warn or missing=ignore; did you mean "fail"?
            alignment>60%    | alignment>60%: a score has no percent sign; write alignment>60
            nrr-below-100    | no condition nrr-below-100; there are model, scale, execution, alignment, foundation, coverage, signal, regression, contradictions, expired-waivers, missing, and a signal is signal:ID
            60>alignment     | "60>alignment" is no condition; write one such as alignment>60
            """)
    void aConditionThatCannotBeReadIsRefusedWithWhatIsMeant(String condition, String message) {
        assertThatThrownBy(() -> Gate.of(List.of(condition)))
                .isInstanceOf(UnknownCondition.class)
                .hasMessage(message);
    }

    @Test
    void aSignalThatTheRulesDoNotHaveIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Gate.of(List.of("signal:nrr-below-10")).knowing(List.of("nrr-below-100", "churn")))
                .hasMessage("no signal nrr-below-10; did you mean \"nrr-below-100\"?");
    }

    @Test
    void aSignalThatGotWorseIsARegressionWithBothFigures() {
        assertThat(regression(
                        WrittenReport.counted("forecasts", "alignment", 5, "watch", "0.5", "2", 2, 3),
                        WrittenReport.counted("forecasts", "alignment", 5, "fired", "1", "3", 2, 3)))
                .containsExactly(
                        "regression: alignment got worse by 50 over the signals that both reports know; 1 is allowed",
                        "regression: forecasts got worse: watch at 2 before, fired at 3 now");
    }

    /** Weight 5 of 10 from clear to fired: 50 points, and the reports print 0 and 50. */
    @Test
    void aScoreThatGotWorseIsGivenAsBothReportsPrintIt() {
        SignalEntry rest = WrittenReport.plain("rest", "alignment", 5, "clear", "0");
        Snapshot before = WrittenReport.of(
                "a", Map.of("alignment", "0"), rest, WrittenReport.plain("one", "alignment", 5, "clear", "0"));
        Snapshot after = WrittenReport.of(
                "a", Map.of("alignment", "50"), rest, WrittenReport.plain("one", "alignment", 5, "fired", "1"));

        assertThat(failures(before, after)).contains("regression: alignment got worse: 0 before, 50 now; 1 is allowed");
    }

    @Test
    void improvementGrowthAndWaiversAreNoRegression() {
        SignalEntry fired = WrittenReport.plain("one", "alignment", 5, "fired", "1");

        assertThat(regression(fired, WrittenReport.plain("one", "alignment", 5, "clear", "0")))
                .isEmpty();
        assertThat(regression(
                        WrittenReport.plain("one", "scale", 5, "clear", "0"),
                        WrittenReport.plain("one", "scale", 5, "fired", "1")))
                .isEmpty();
        assertThat(regression(
                        WrittenReport.plain("one", "alignment", 5, "clear", "0"),
                        WrittenReport.waived("one", "alignment", 5, "fired")))
                .isEmpty();
    }

    @Test
    void aSignalThatIsNoLongerKnownIsToldAndFailsWhereThatIsAsked() {
        Snapshot before = report("a", WrittenReport.plain("one", "alignment", 5, "clear", "0"));
        Snapshot after = report("a", WrittenReport.plain("one", "alignment", 5, "unknown", ""));
        var moved = Optional.of(Comparison.of(before, after));

        assertThat(Gate.of(List.of("regression")).judge(after, moved).unjudged())
                .extracting(GateText::line)
                .containsExactly("regression: one can no longer be compared");
        assertThat(Gate.of(List.of("regression", "missing=fail"))
                        .judge(after, moved)
                        .failed())
                .hasSize(1);
    }

    @Test
    void aStructureThatWasToBeKeptAndNowHasToChangeIsARegression() {
        assertThat(failures(withMove("keep"), withMove("repair")))
                .containsExactly("regression: today's structure was to be kept, and now the move is repair");
        assertThat(failures(withMove("repair"), withMove("keep"))).isEmpty();
        assertThat(failures(withMove("build"), withMove("repair"))).isEmpty();
    }

    private static List<String> failures(Snapshot before, Snapshot after) {
        return Gate.of(List.of("regression")).judge(after, Optional.of(Comparison.of(before, after))).failed().stream()
                .map(GateText::line)
                .toList();
    }

    /** The company with another move from today to the model. */
    private static Snapshot withMove(String move) {
        return SnapshotReader.read(
                SnapshotWriter.text(NORTHWIND).replaceFirst("\"move\": \"[a-z-]*\"", "\"move\": \"" + move + "\""));
    }

    @Test
    void aRuleThatTightensIsNoRegression() {
        Snapshot before = report("a", WrittenReport.counted("forecasts", "alignment", 5, "clear", "0", "2", 3, 4));
        Snapshot after = report("b", WrittenReport.counted("forecasts", "alignment", 5, "fired", "1", "2", 1, 2));

        assertThat(Gate.of(List.of("regression"))
                        .judge(after, Optional.of(Comparison.of(before, after)))
                        .failed())
                .isEmpty();
    }

    private static List<String> regression(SignalEntry was, SignalEntry is) {
        return failures(report("a", was), report("a", is));
    }

    private static Snapshot report(String sha, SignalEntry signal) {
        return WrittenReport.of(sha, Map.of("alignment", "50", "scale", "50"), signal);
    }

    private static List<String> failures(String... conditions) {
        return Gate.of(List.of(conditions)).judge(NORTHWIND, Optional.empty()).failed().stream()
                .map(GateText::line)
                .toList();
    }
}
