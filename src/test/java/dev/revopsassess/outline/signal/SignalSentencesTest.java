package dev.revopsassess.outline.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Evidence;
import dev.revopsassess.signal.Gap;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the report says of evidence and of what leaves a signal open. */
class SignalSentencesTest {
    private static final Period DAY = Period.on(LocalDate.of(2026, 9, 30));

    private static final Need COLUMN = new Need(Need.Source.COLUMN, "tools.integrations", "what is connected");

    private static final EvidenceText WORDS = new EvidenceText(
            new Titles(
                    Map.of("sellers", "Sellers", "ops-reporting-line", "Reporting line"),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of("ops-reporting-line", Map.of("sales", "the head of sales"))),
            PackReader.builtIn().questions().stream().collect(Collectors.toMap(Question::id, Function.identity())));

    @Test
    void aFigureStandsWithTitlePeriodAndFormula() {
        assertThat(evidence(number("sellers", "12 of 18"))).isEqualTo("Sellers: 12 (2026-09-30; 12 of 18)");
        assertThat(evidence(number("sellers", ""))).isEqualTo("Sellers: 12 (2026-09-30)");
        assertThat(evidence(number("other", ""))).as("no title is known").isEqualTo("other: 12 (2026-09-30)");
    }

    @Test
    void aWordIsSaidAsReadersOfItsMetricSayIt() {
        assertThat(evidence(word("ops-reporting-line", "sales")))
                .isEqualTo("Reporting line: the head of sales (2026-09-30)");
        assertThat(evidence(word("ops-reporting-line", "customer-success")))
                .as("a word without a name of its own")
                .isEqualTo("Reporting line: customer success (2026-09-30)");
        assertThat(evidence(word("sellers", "sales"))).isEqualTo("Sellers: sales (2026-09-30)");
    }

    @Test
    void aRangeIsSaidWhereItsEndsDiffer() {
        assertThat(EvidenceText.number(number("sellers", "").withRange(10, 15))).isEqualTo("12, possibly 10 to 15");
        assertThat(EvidenceText.number(number("sellers", "").withRange(12, 12))).isEqualTo("12");
    }

    @Test
    void anAnswerStandsWithItsQuestion() {
        assertThat(evidence(said("crm-owner")))
                .isEqualTo(
                        "\"Which team decides about fields, rules and access in the CRM (a team, several, or none)?\" answered sales ops (2026-09-30)");
        assertThat(evidence(said("nobody-asks"))).isEqualTo("Answer nobody-asks: sales ops (2026-09-30)");
    }

    @Test
    void aRuleThatHeldSaysWhatThePackSaysOfIt() {
        assertThat(WORDS.of(new Evidence.Rule("Half the team left.", List.of())))
                .isEqualTo("Half the team left.");
    }

    @Test
    void eachGapIsSaidOnceAndEndsWithAFullStop() {
        var missing = new Gap.Missing(new Reading.NotMeasured("nrr", "No file says it", List.of()));
        var same = new Gap.Missing(new Reading.NotMeasured("grr", "No file says it.", List.of()));
        var unsettled = new Gap.Unsettled("comp-by-hand");
        assertThat(open(missing, same, unsettled))
                .isEqualTo("No file says it. The signal comp-by-hand is not settled.");
    }

    @Test
    void aRangeThatSettlesNothingSaysWhyWhereTheExportLeavesItOpen() {
        Reading.Measured wide = number("sellers", "").withRange(10, 15);
        assertThat(open(new Gap.Wide(wide, new Reading.Range(10, 15))))
                .isEqualTo("sellers is 12, possibly 10 to 15, which leaves it open.");
        assertThat(open(new Gap.Wide(wide, new Reading.Range(10, 15, "Half is blank.", List.of(COLUMN)))))
                .isEqualTo("Half is blank.");
        assertThat(open()).isEqualTo("What is known does not settle it.");
    }

    private static String evidence(Reading.Measured reading) {
        return WORDS.of(new Evidence.Value(reading));
    }

    private static String open(Gap... gaps) {
        return GapText.of(new Outcome.Unknown(List.of(gaps), List.of()));
    }

    private static Reading.Measured number(String id, String formula) {
        return Reading.Measured.number(id, 12, Unit.COUNT, DAY, formula, List.of());
    }

    private static Reading.Measured word(String id, String word) {
        return Reading.Measured.word(id, word, DAY, "", List.of());
    }

    private static Reading.Measured said(String question) {
        return Reading.Measured.word(question, "sales-ops", DAY, "", List.of()).on(Reading.Basis.SAID);
    }
}
