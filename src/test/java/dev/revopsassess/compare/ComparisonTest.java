package dev.revopsassess.compare;

import static dev.revopsassess.compare.WrittenReport.counted;
import static dev.revopsassess.compare.WrittenReport.plain;
import static dev.revopsassess.compare.WrittenReport.waived;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ScoreMove;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final String RULES = "a";
    private static final String OTHER_RULES = "b";

    @ParameterizedTest
    @CsvSource(textBlock = """
            alignment,  clear,0,        fired,1,          NEW
            alignment,  clear,0,        watch,0.5,        NEW
            alignment,  watch,0.5,      fired,1,          WORSE
            alignment,  watch,0.5,      watch,0.7,        WORSE
            alignment,  watch,0.7,      watch,0.5,        BETTER
            alignment,  fired,1,        watch,0.5,        BETTER
            alignment,  fired,1,        clear,0,          GONE
            alignment,  fired,1,        unknown,,         NO_LONGER_MEASURED
            alignment,  unknown,,       fired,1,          FIRST_MEASURED
            alignment,  fired,1,        not-applicable,,  GONE
            alignment,  not-applicable,,fired,1,          NEW
            alignment,  not-applicable,,unknown,,         SAME
            alignment,  fired,1,        fired,1,          SAME
            foundation, in-place,1,     missing,0,        NEW
            foundation, partly,0.5,     missing,0,        WORSE
            foundation, missing,0,      partly,0.5,       BETTER
            foundation, partly,0.5,     in-place,1,       GONE
            scale,      clear,0,        fired,1,          MORE
            scale,      fired,1,        watch,0.9,        LESS
            """)
    void whatHappensToASignalIsNamed(
            String dimension, String was, String strengthBefore, String is, String strengthNow, Happening happened) {
        ComparisonEntry moved = Comparison.of(
                report(plain("one", dimension, 5, was, text(strengthBefore))),
                report(plain("one", dimension, 5, is, text(strengthNow))));

        assertThat(moved.signals())
                .extracting(SignalMove::happened)
                .isEqualTo(happened == Happening.SAME ? List.of() : List.of(happened));
    }

    @Test
    void aWaiverIsNoImprovementAndItsEndNoRegression() {
        SignalEntry fired = plain("one", "alignment", 5, "fired", "1");
        SignalEntry waived = waived("one", "alignment", 5, "fired");

        assertThat(happened(fired, waived)).isEqualTo(Happening.WAIVED);
        assertThat(happened(waived, fired)).isEqualTo(Happening.WAIVER_ENDED);
        assertThat(happened(waived("one", "alignment", 5, "clear"), fired)).isEqualTo(Happening.NEW);
        assertThat(happened(waived, plain("one", "alignment", 5, "unknown", "")))
                .isEqualTo(Happening.NO_LONGER_MEASURED);
    }

    @Test
    void anotherThresholdOnTheSameFigureIsTheRulesDoing() {
        ComparisonEntry moved = Comparison.of(
                report(RULES, counted("forecasts", "alignment", 5, "clear", "0", "2", 3, 4)),
                report(OTHER_RULES, counted("forecasts", "alignment", 5, "watch", "0.5", "2", 2, 3)));

        assertThat(moved.moved()).isEqualTo(Moved.RULES);
        SignalMove signal = moved.signals().get(0);
        assertThat(signal.cause()).isEqualTo(Moved.RULES);
        assertThat(signal.statusRescored()).contains("watch");
        assertThat(moved.scores().get(0).happened()).as("no figure got worse").isEqualTo(Happening.SAME);
    }

    @Test
    void figuresAndRulesThatBothMoveAreToldApart() {
        // 2 of 3 to 5 is clear; by 2 to 4 it is a watch of 0.5, and 3 is one of 0.75.
        ComparisonEntry moved = Comparison.of(
                report(
                        RULES,
                        counted("both", "alignment", 5, "clear", "0", "2", 3, 5),
                        counted("figures", "alignment", 1, "clear", "0", "1", 2, 4),
                        counted("rules", "alignment", 1, "watch", "0.5", "3", 3, 5)),
                report(
                        OTHER_RULES,
                        counted("both", "alignment", 5, "watch", "0.75", "3", 2, 4),
                        counted("figures", "alignment", 1, "fired", "1", "4", 2, 4),
                        counted("rules", "alignment", 1, "clear", "0", "3", 4, 5)));

        assertThat(moved.moved()).isEqualTo(Moved.BOTH);
        assertThat(moved.signals())
                .extracting(signal -> signal.id() + " " + signal.cause() + " "
                        + signal.statusRescored().orElse("-"))
                .containsExactly("both BOTH watch", "figures DATA clear", "rules RULES clear");
        // Weights 5, 1, 1: before by the rules of now 5 * 0.5 of 7, now 5 * 0.75 + 1 of 7.
        ScoreMove alignment = moved.scores().get(0);
        assertThat(alignment.rescored()).contains(new BigDecimal("35.7"));
        assertThat(alignment.likeForLike()).contains(new BigDecimal("32.2"));
        assertThat(alignment.happened()).isEqualTo(Happening.WORSE);
    }

    @Test
    void aConditionThatThresholdsDoNotTellIsNotJudgedAgain() {
        // 5 fires by its thresholds and was a watch: something beside them held it back.
        ComparisonEntry moved = Comparison.of(
                report(RULES, counted("held", "alignment", 5, "watch", "0.5", "5", 2, 3)),
                report(OTHER_RULES, counted("held", "alignment", 5, "fired", "1", "6", 2, 4)));

        assertThat(moved.signals().get(0).cause()).isEqualTo(Moved.UNCLEAR);
        assertThat(moved.signals().get(0).statusRescored()).isEmpty();
        assertThat(moved.scores().get(0).rescored()).isEmpty();
    }

    @Test
    void whatIsMeasuredForTheFirstTimeMakesNoScoreWorse() {
        SignalEntry known = plain("known", "alignment", 5, "clear", "0");
        Snapshot before =
                WrittenReport.of(RULES, Map.of("alignment", "0"), known, plain("open", "alignment", 3, "unknown", ""));
        Snapshot after = WrittenReport.of(
                RULES, Map.of("alignment", "37.5"), known, plain("open", "alignment", 3, "fired", "1"));

        ScoreMove alignment = Comparison.of(before, after).scores().get(0);

        assertThat(alignment.before()).contains(new BigDecimal("0"));
        assertThat(alignment.after()).contains(new BigDecimal("37.5"));
        assertThat(alignment.likeForLike()).contains(new BigDecimal("0.0"));
        assertThat(alignment.happened()).isEqualTo(Happening.SAME);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.6,SAME", "0.5,0.62,WORSE", "0.6,0.5,SAME", "0.62,0.5,BETTER"})
    void aScoreMovesBeyondOnePoint(String was, String is, Happening happened) {
        // 0.1 of a weight of 1 in 10 is 1 point.
        SignalEntry rest = plain("rest", "alignment", 9, "clear", "0");

        ComparisonEntry moved = Comparison.of(
                report(rest, plain("one", "alignment", 1, "watch", was)),
                report(rest, plain("one", "alignment", 1, "watch", is)));

        assertThat(moved.scores().get(0).happened()).isEqualTo(happened);
    }

    /** The older figures by the same rules score what the report printed, in every sample and dimension. */
    @ParameterizedTest
    @ValueSource(
            strings = {"aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather"})
    void rescoringByTheSameThresholdsGivesThePrintedScores(String sample) throws IOException {
        String text = Files.readString(Path.of("samples", sample, "reports", "report.json"));
        Snapshot report = SnapshotReader.read(text);
        Snapshot sameByOtherName =
                SnapshotReader.read(text.replace(report.rulePack().sha256(), "0".repeat(64)));

        ComparisonEntry moved = Comparison.of(report, sameByOtherName);

        assertThat(moved.moved()).isEqualTo(Moved.RULES);
        assertThat(moved.signals()).isEmpty();
        assertThat(moved.scores())
                .allSatisfy(score -> assertThat(score.rescored().map(BigDecimal::doubleValue))
                        .as(score.dimension())
                        .isEqualTo(score.before().map(BigDecimal::doubleValue)));
    }

    private static Happening happened(SignalEntry before, SignalEntry after) {
        return Comparison.of(report(before), report(after)).signals().get(0).happened();
    }

    private static Snapshot report(SignalEntry... signals) {
        return report(RULES, signals);
    }

    private static Snapshot report(String sha, SignalEntry... signals) {
        return WrittenReport.of(sha, Map.of("alignment", "50"), signals);
    }

    private static String text(String cell) {
        return Optional.ofNullable(cell).orElse("");
    }
}
