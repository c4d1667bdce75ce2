package dev.revopsassess.verdict.change;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DrawnCompany;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.TestRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Judging again what one reading touches gives what judging everything again gives. */
class RejudgedTest {
    /** The last speaks of the middle, the middle of the first and of one that the reading leaves alone. */
    private static final Situation COMPANY = Company.small()
            .count("measured", 0)
            .count("other", 0)
            .add(speaking("last", "other", "middle"))
            .add(speaking("middle", "other", "first")
                    .held(new Condition.Is(new Subject.Answer("funding-stage"), Set.of("seed"))))
            .add(MadeSignal.of("beside")
                    .reads(Measure.Reading.PLAIN, new Subject.Metric("other"))
                    .fire(1, HOUSE))
            .add(speaking("first", "measured", "beside"))
            .signal(ALIGNMENT, "agreed", 1, 1)
            .waive("agreed")
            .company();

    @Test
    void everySignalThatSpeaksOfATouchedOneIsJudgedAgain() {
        Readings changed = COMPANY.readings()
                .with(Reading.Measured.number("measured", 2, Unit.COUNT, Period.on(Company.AS_OF), "", List.of()));
        Evaluation before = COMPANY.standing();
        Evaluation after = new Rejudged(COMPANY, before).standing(new Subject.Metric("measured"), changed);
        assertThat(settled(after.findings()))
                .isEqualTo(settled(COMPANY.with(changed).findings()));
        assertThat(after.scores()).isEqualTo(COMPANY.with(changed).standing().scores());
        assertThat(after.findings())
                .extracting(finding -> finding.signal().id() + " " + finding.status())
                .containsExactly("last fired", "middle watch", "beside clear", "first fired", "agreed waived");
    }

    @Test
    void anAnswerTouchesThatWhichIsHeldByIt() {
        Readings changed = COMPANY.readings()
                .with(Reading.Measured.number("other", 2, Unit.COUNT, Period.on(Company.AS_OF), "", List.of()))
                .withAnswer(Reading.Measured.word("funding-stage", "public", Period.on(Company.AS_OF), "", List.of()));
        Situation company = COMPANY.with(changed);
        Readings back = changed.withAnswer(
                Reading.Measured.word("funding-stage", "seed", Period.on(Company.AS_OF), "", List.of()));
        assertThat(settled(new Rejudged(company, company.standing())
                        .standing(new Subject.Answer("funding-stage"), back)
                        .findings()))
                .isEqualTo(settled(company.with(back).findings()))
                .isNotEqualTo(settled(company.findings()));
    }

    @Test
    void whatATouchedSignalHangsOnIsKnownToItsLastStep() {
        Situation company = Company.small()
                .count("measured", 0)
                .count("other", 0)
                .count("deep", 2)
                .add(speaking("deepest", "deep", "none"))
                .add(speaking("deeper", "other", "deepest"))
                .add(speaking("touched", "measured", "deeper"))
                .company();
        Readings changed = company.readings()
                .with(Reading.Measured.number("measured", 1, Unit.COUNT, Period.on(Company.AS_OF), "", List.of()));
        List<Finding> after = new Rejudged(company, company.standing())
                .standing(new Subject.Metric("measured"), changed)
                .findings();
        assertThat(settled(after)).isEqualTo(settled(company.with(changed).findings()));
        assertThat(after).extracting(Finding::status).containsOnly("fired");
    }

    @Test
    void theModelOfAChangedFigureIsThatOfJudgingEverythingAgain() {
        for (long seed = 0; seed < 8; seed++) {
            Situation company = DrawnCompany.seeded(seed).company();
            Readings others = DrawnCompany.seeded(1_000 + seed).company().readings();
            var rejudged = new Rejudged(company, company.standing());
            for (Reading other : others.metrics()) {
                Readings changed = company.readings().with(other);
                var subject = new Subject.Metric(other.id());
                Evaluation whole = company.with(changed).standing();
                assertThat(rejudged.nominalModel(subject, changed))
                        .as("%s of %d", other.id(), seed)
                        .isEqualTo(whole.nominalModel());
                assertThat(settled(rejudged.standing(subject, changed).findings()))
                        .isEqualTo(settled(whole.findings()));
            }
        }
    }

    /** What a case is compared by: how each signal is settled, whatever the evidence is called. */
    static List<List<Object>> settled(List<Finding> findings) {
        return findings.stream()
                .map(finding -> List.<Object>of(
                        finding.signal().id(), finding.outcome(), finding.lowStrength(), finding.highStrength()))
                .toList();
    }

    /** A signal of a metric that another one raises once that one is at watch. */
    private static MadeSignal speaking(String id, String metric, String of) {
        return MadeSignal.of(id)
                .reads(Measure.Reading.PLAIN, new Subject.Metric(metric))
                .fire(1, HOUSE)
                .raised(TestRules.least(new Subject.SignalStrength(of), 0.5), HOUSE);
    }
}
