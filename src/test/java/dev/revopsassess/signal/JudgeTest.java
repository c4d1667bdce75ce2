package dev.revopsassess.signal;

import static dev.revopsassess.signal.Rules.A;
import static dev.revopsassess.signal.Rules.AS_OF;
import static dev.revopsassess.signal.Rules.B;
import static dev.revopsassess.signal.Rules.HOUSE;
import static dev.revopsassess.signal.Rules.P;
import static dev.revopsassess.signal.Rules.Q;
import static dev.revopsassess.signal.Rules.at;
import static dev.revopsassess.signal.Rules.beyond;
import static dev.revopsassess.signal.Rules.bounded;
import static dev.revopsassess.signal.Rules.is;
import static dev.revopsassess.signal.Rules.judge;
import static dev.revopsassess.signal.Rules.least;
import static dev.revopsassess.signal.Rules.need;
import static dev.revopsassess.signal.Rules.nothing;
import static dev.revopsassess.signal.Rules.number;
import static dev.revopsassess.signal.Rules.plain;
import static dev.revopsassess.signal.Rules.said;
import static dev.revopsassess.signal.Rules.signal;
import static dev.revopsassess.signal.Rules.strength;
import static dev.revopsassess.signal.Rules.yesPartlyNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Signal SIGNAL = signal("one");

    @Test
    void strengthIsHalfAtWatchAndRisesToOneAtFire() {
        assertThat(strength(SIGNAL, 1.999)).isZero();
        assertThat(strength(SIGNAL, 2)).isEqualTo(0.5);
        assertThat(strength(SIGNAL, 3)).isEqualTo(0.75);
        assertThat(strength(SIGNAL, 4)).isEqualTo(1);
        assertThat(strength(SIGNAL, 400)).isEqualTo(1);
    }

    @Test
    void fireAloneSteps() {
        Signal step = bounded(SIGNAL, Signal.Direction.AT_LEAST, Optional.empty(), at(4));
        assertThat(strength(step, 3.99)).isZero();
        assertThat(strength(step, 4)).isEqualTo(1);
    }

    @Test
    void aStrictThresholdLeavesOutTheNumberItself() {
        Signal over = bounded(SIGNAL, Signal.Direction.AT_LEAST, Optional.empty(), beyond(4));
        assertThat(strength(over, 4)).isZero();
        assertThat(strength(over, 5)).isEqualTo(1);
        Signal watched = bounded(SIGNAL, Signal.Direction.AT_LEAST, Optional.of(at(2)), beyond(4));
        assertThat(strength(watched, 4)).isLessThan(1).isGreaterThan(0.99);
    }

    @Test
    void atMostIsTheMirrorImage() {
        Signal down = bounded(SIGNAL, Signal.Direction.AT_MOST, Optional.of(at(4)), at(2));
        assertThat(strength(down, 4.01)).isZero();
        assertThat(strength(down, 4)).isEqualTo(0.5);
        assertThat(strength(down, 3)).isEqualTo(0.75);
        assertThat(strength(down, 2)).isEqualTo(1);
    }

    @Test
    void theFoundationStepsInsteadOfRising() {
        Signal ground = Rules.in(SIGNAL, Dimension.FOUNDATION);
        assertThat(strength(ground, 3.9)).isEqualTo(0.5);
        assertThat(judge(ground, nothing().with(number("a", 3))).status()).isEqualTo("partly");
    }

    @Test
    void binaryLeftoversDoNotDecideABoundary() {
        Signal share = Rules.measuring(
                bounded(SIGNAL, Signal.Direction.AT_LEAST, Optional.of(at(0.2)), at(0.5)),
                List.of(Rules.taken(Measure.Reading.ONE_MINUS, A)));
        assertThat(1 - 0.8).isLessThan(0.2);
        assertThat(strength(share, 0.8)).isEqualTo(0.5);
    }

    @Test
    void aWorseNumberNeverLowersItsSignal() {
        var random = new Random(20260930);
        for (int i = 0; i < 2_000; i++) {
            double fire = random.nextDouble() * 10;
            boolean up = random.nextBoolean();
            double gap = random.nextDouble() * 5 * (up ? -1 : 1);
            Signal any = bounded(
                    SIGNAL,
                    up ? Signal.Direction.AT_LEAST : Signal.Direction.AT_MOST,
                    Optional.of(at(fire + gap)),
                    at(fire));
            double number = random.nextDouble() * 20 - 5;
            double worse = number + random.nextDouble() * (up ? 1 : -1);
            assertThat(strength(any, worse)).isGreaterThanOrEqualTo(strength(any, number));
        }
    }

    @Test
    void ofSeveralSubjectsTheLargestCounts() {
        Signal size = Rules.measuring(SIGNAL, List.of(Rules.taken(Measure.Reading.SIZE, A, B)));
        Finding finding = judge(size, nothing().with(number("a", 2)).with(number("b", -4)));
        assertThat(finding.status()).isEqualTo("fired");
        assertThat(finding.reading().orElseThrow().id()).isEqualTo("b");
    }

    @Test
    void aRangeGivesTheLowestAndHighestStrength() {
        Finding finding = judge(SIGNAL, nothing().with(number("a", 3).withRange(1, 5)));
        assertThat(finding.outcome()).isEqualTo(new Outcome.Watch(0.75));
        assertThat(finding.lowStrength()).isZero();
        assertThat(finding.highStrength()).isEqualTo(1);
        assertThat(finding.evidence())
                .containsExactly(new Evidence.Value(number("a", 3).withRange(1, 5)));
    }

    @Test
    void aFactThatFailsMakesTheSignalNotApplicableWithItsReason() {
        Signal fact = Rules.applying(SIGNAL, new Signal.Applicability(least(B, 2), "No b to speak of.", false));
        assertThat(judge(fact, nothing().with(number("a", 9)).with(number("b", 1)))
                        .outcome())
                .isEqualTo(new Outcome.NotApplicable("No b to speak of."));
        assertThat(judge(fact, nothing().with(number("a", 9)).with(number("b", 2)))
                        .status())
                .isEqualTo("fired");
        assertThat(judge(fact, nothing().with(number("a", 9))).outcome())
                .isEqualTo(new Outcome.Unknown(
                        missing(need("b", Need.Source.FILE)), List.of(need("b", Need.Source.FILE))));
    }

    @Test
    void aFactMayBeTakenForGrantedWhileItIsUnknown() {
        Signal fact = Rules.applying(SIGNAL, new Signal.Applicability(is(P, "yes"), "No.", true));
        assertThat(judge(fact, nothing().with(number("a", 9))).status()).isEqualTo("fired");
    }

    @Test
    void aConditionInsideTheMeasureThatFailsClearsEvenWhereTheMeasureIsUnknown() {
        Signal inside = Rules.within(SIGNAL, new Signal.While(least(B, 2), "b is small."));
        Finding finding = judge(inside, nothing().with(number("b", 1)));
        assertThat(finding.status()).isEqualTo("clear");
        assertThat(finding.highStrength()).isZero();
        assertThat(shown(finding)).containsExactly("b is small.", "b: 1");
    }

    @Test
    void aConditionInsideTheMeasureThatIsUnknownLeavesTheSignalUnknown() {
        Signal inside = Rules.within(SIGNAL, new Signal.While(least(B, 2), "b is small."));
        Finding finding = judge(inside, nothing().with(number("a", 9)));
        assertThat(finding.outcome())
                .isEqualTo(new Outcome.Unknown(
                        missing(need("b", Need.Source.FILE)), List.of(need("b", Need.Source.FILE))));
        assertThat(finding.lowStrength()).isZero();
        assertThat(finding.highStrength()).isEqualTo(1);
    }

    @Test
    void theFirstKnownMeasureDecides() {
        Signal either = Rules.measuring(SIGNAL, List.of(plain(A), yesPartlyNo(P)));
        assertThat(judge(either, nothing().withAnswer(said("p", "partly"))).outcome())
                .isEqualTo(new Outcome.Watch(0.5));
        assertThat(judge(either, nothing().with(number("a", 9)).withAnswer(said("p", "yes"))))
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo("fired");
                    assertThat(finding.disagreement()).isEmpty();
                });
    }

    @Test
    void measuredWinsAndTheContradictionIsKept() {
        Signal either = Rules.measuring(SIGNAL, List.of(yesPartlyNo(P), plain(A)));
        Finding finding = judge(either, nothing().with(number("a", 1)).withAnswer(said("p", "yes")));
        assertThat(finding.status()).isEqualTo("clear");
        assertThat(told(finding)).isEqualTo("MEASURED_SAID: 1, not yes");
    }

    /** What is measured settles the signal whoever is asked; that one respondent sees it otherwise is still said. */
    @Test
    void theRespondentWhoContradictsWhatIsMeasuredIsNotPassedOver() {
        Signal either = Rules.measuring(SIGNAL, List.of(plain(A), yesPartlyNo(P)));
        for (Reading.Measured said : List.of(said("p", "yes", "no"), said("p", "no", "yes"))) {
            Finding finding = judge(either, nothing().with(number("a", 9)).withAnswer(said));
            assertThat(finding.status()).isEqualTo("fired");
            assertThat(told(finding)).isEqualTo("MEASURED_SAID: 9, not no");
        }
    }

    @Test
    void ofTwoAnswersTheWorseCounts() {
        Signal two = Rules.measuring(SIGNAL, List.of(yesPartlyNo(P), yesPartlyNo(Q)));
        Readings both = nothing().withAnswer(said("p", "no")).withAnswer(said("q", "yes"));
        assertThat(judge(two, both).status()).isEqualTo("fired");
        assertThat(told(judge(two, both))).isEqualTo("RESPONDENTS: yes, not no");
        assertThat(judge(Rules.in(two, Dimension.FOUNDATION), both).status()).isEqualTo("missing");
    }

    @Test
    void ofTwoRespondentsTheWorseCounts() {
        Signal asked = Rules.measuring(SIGNAL, List.of(yesPartlyNo(P)));
        Readings differ = nothing().withAnswer(said("p", "no", "yes"));
        assertThat(judge(asked, differ).status()).isEqualTo("fired");
        assertThat(told(judge(asked, differ))).isEqualTo("RESPONDENTS: yes, not no");
        assertThat(judge(Rules.in(asked, Dimension.FOUNDATION), differ).status())
                .isEqualTo("missing");
    }

    @Test
    void respondentsWhoDifferInsideAConditionCountAsWell() {
        Signal inside = Rules.within(SIGNAL, new Signal.While(is(P, "yes"), "p is not so."));
        Finding finding = judge(inside, nothing().with(number("a", 9)).withAnswer(said("p", "no", "yes")));
        assertThat(finding.status()).isEqualTo("fired");
        assertThat(finding.disagreement().orElseThrow().kind()).isEqualTo(Finding.Disagreement.Kind.RESPONDENTS);
    }

    @Test
    void aWordThatSettlesNothingLeavesTheSignalUnknown() {
        Signal asked = Rules.measuring(SIGNAL, List.of(yesPartlyNo(P)));
        assertThat(judge(asked, nothing().withAnswer(said("p", "perhaps"))).status())
                .isEqualTo("unknown");
    }

    @Test
    void anUnknownNamesEverythingThatWouldSettleItTheSmallestFirst() {
        Signal either = Rules.measuring(SIGNAL, List.of(plain(A), plain(B), yesPartlyNo(P)));
        assertThat(judge(either, nothing()).outcome())
                .isEqualTo(new Outcome.Unknown(
                        missing(
                                need("a", Need.Source.FILE),
                                need("b", Need.Source.FILE),
                                need("p", Need.Source.ANSWER)),
                        List.of(
                                need("p", Need.Source.ANSWER),
                                need("a", Need.Source.FILE),
                                need("b", Need.Source.FILE))));
    }

    @Test
    void aRaiseLiftsTheStrengthWhateverTheMeasureSays() {
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 1, false, "p says so.", HOUSE));
        assertThat(judge(raised, nothing().with(number("a", 0)).withAnswer(said("p", "yes")))
                        .status())
                .isEqualTo("fired");
        assertThat(judge(raised, nothing().withAnswer(said("p", "yes"))).status())
                .isEqualTo("fired");
        assertThat(judge(raised, nothing().with(number("a", 0))).status()).isEqualTo("clear");
        assertThat(judge(raised, nothing().withAnswer(said("p", "no"))).status())
                .isEqualTo("unknown");
    }

    @Test
    void anUnknownRaiseThatCountsLeavesTheSignalUnknownWhereItWouldChangeIt() {
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 1, true, "p says so.", HOUSE));
        assertThat(judge(raised, nothing().with(number("a", 3))).outcome())
                .isEqualTo(new Outcome.Unknown(
                        missing(need("p", Need.Source.ANSWER)), List.of(need("p", Need.Source.ANSWER))));
        assertThat(judge(raised, nothing().with(number("a", 4))).status()).isEqualTo("fired");
    }

    @Test
    void aHoldCapsAFiredSignalAtWatch() {
        Signal held = Rules.held(SIGNAL, new Signal.Hold(is(P, "yes"), "p holds it."));
        Readings readings = nothing().with(number("a", 9)).withAnswer(said("p", "yes"));
        assertThat(judge(held, readings).outcome()).isEqualTo(new Outcome.Watch(0.5));
        assertThat(judge(held, readings).highStrength()).isEqualTo(0.5);
        assertThat(judge(held, readings.with(number("a", 3))).outcome()).isEqualTo(new Outcome.Watch(0.5));
        assertThat(judge(held, readings.with(number("a", 1))).status()).isEqualTo("clear");
    }

    @Test
    void whatIsTakenForGrantedLeavesEveryStrengthPossible() {
        Signal fact = Rules.applying(SIGNAL, new Signal.Applicability(is(P, "yes"), "No.", true));
        Finding presumed = judge(fact, nothing().with(number("a", 3)));
        assertThat(presumed.outcome()).isEqualTo(new Outcome.Watch(0.75));
        assertThat(presumed.lowStrength()).isZero();
        assertThat(presumed.highStrength()).isEqualTo(1);
        Finding known = judge(fact, nothing().with(number("a", 3)).withAnswer(said("p", "yes")));
        assertThat(known.lowStrength()).isEqualTo(0.75);
        assertThat(known.highStrength()).isEqualTo(0.75);
    }

    @Test
    void anUnknownRaiseThatIsPassedOverStaysPossible() {
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 1, false, "p says so.", HOUSE));
        Finding finding = judge(raised, nothing().with(number("a", 3)));
        assertThat(finding.outcome()).isEqualTo(new Outcome.Watch(0.75));
        assertThat(finding.lowStrength()).isEqualTo(0.75);
        assertThat(finding.highStrength()).isEqualTo(1);
    }

    @Test
    void anUnknownHoldStaysPossible() {
        Signal held = Rules.held(SIGNAL, new Signal.Hold(is(P, "yes"), "p holds it."));
        Finding finding = judge(held, nothing().with(number("a", 9)));
        assertThat(finding.status()).isEqualTo("fired");
        assertThat(finding.lowStrength()).isEqualTo(0.5);
        assertThat(finding.highStrength()).isEqualTo(1);
        assertThat(shown(finding)).containsExactly("a: 9");
    }

    @Test
    void aHoldWhileNobodyAnswersLeavesTheFullStrengthPossible() {
        Signal held = Rules.held(SIGNAL, new Signal.Hold(new Condition.Missing(P), "Nobody said p."));
        Finding silent = judge(held, nothing().with(number("a", 9)));
        assertThat(silent.outcome()).isEqualTo(new Outcome.Watch(0.5));
        assertThat(silent.lowStrength()).isEqualTo(0.5);
        assertThat(silent.highStrength()).isEqualTo(1);
        Finding answered = judge(held, nothing().with(number("a", 9)).withAnswer(said("p", "no")));
        assertThat(answered.status()).isEqualTo("fired");
        assertThat(answered.lowStrength()).isEqualTo(1);
    }

    @Test
    void aMissingFigureOfSeveralCouldBeLarger() {
        Signal size = Rules.measuring(SIGNAL, List.of(Rules.taken(Measure.Reading.SIZE, A, B)));
        Finding half = judge(size, nothing().with(number("a", 3)));
        assertThat(half.outcome()).isEqualTo(new Outcome.Watch(0.75));
        assertThat(half.lowStrength()).isEqualTo(0.75);
        assertThat(half.highStrength()).isEqualTo(1);
        Readings undefined = nothing()
                .with(number("a", 3))
                .with(new dev.revopsassess.metric.reading.Reading.NotMeasured("b", "There can be no b.", List.of()));
        assertThat(judge(size, undefined).highStrength()).isEqualTo(0.75);
        Signal least = Rules.bounded(size, Signal.Direction.AT_MOST, Optional.of(at(4)), at(2));
        Finding mirrored = judge(least, nothing().with(number("a", 3)));
        assertThat(mirrored.lowStrength()).isZero();
        assertThat(mirrored.highStrength()).isEqualTo(0.75);
    }

    @Test
    void binaryLeftoversDoNotPutAStrengthOutsideItsOwnRange() {
        Finding finding = judge(SIGNAL, nothing().with(number("a", 2 + 1 / 3.0)));
        assertThat(finding.outcome().strength().orElseThrow())
                .isEqualTo(finding.lowStrength())
                .isEqualTo(finding.highStrength());
    }

    @Test
    void theEvidenceShowsWhatDecided() {
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 1, false, "p says so.", HOUSE));
        assertThat(shown(judge(raised, nothing().with(number("a", 1)).withAnswer(said("p", "yes")))))
                .containsExactly("a: 1", "p says so.", "p: yes");
        Signal held = Rules.held(SIGNAL, new Signal.Hold(is(P, "yes"), "p holds it."));
        assertThat(shown(judge(held, nothing().with(number("a", 9)).withAnswer(said("p", "yes")))))
                .containsExactly("a: 9", "p holds it.", "p: yes");
        assertThat(shown(judge(held, nothing().with(number("a", 2)).withAnswer(said("p", "yes")))))
                .as("nothing was held back")
                .containsExactly("a: 2");
        Signal inside = Rules.within(SIGNAL, new Signal.While(least(B, 2), "b is small."));
        assertThat(shown(judge(inside, nothing().with(number("a", 9)).with(number("b", 3)))))
                .containsExactly("a: 9", "b: 3");
        assertThat(shown(judge(inside, nothing().with(number("a", 9)))))
                .as("known, though it settles nothing yet")
                .containsExactly("a: 9");
        Signal fact = Rules.applying(SIGNAL, new Signal.Applicability(least(B, 2), "No b to speak of.", false));
        assertThat(shown(judge(fact, nothing().with(number("a", 9)).with(number("b", 1)))))
                .containsExactly("b: 1");
    }

    @Test
    void aSentenceOfEvidenceHasTheRowsOfItsCondition() {
        var lines = List.of(dev.revopsassess.value.Origin.of(dev.revopsassess.value.Source.file("b.csv")));
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(least(B, 2), 1, false, "b says so.", HOUSE));
        Reading rows = Reading.Measured.number(
                "b", 3, dev.revopsassess.value.Unit.COUNT, dev.revopsassess.value.Period.on(AS_OF), "counted", lines);
        Finding finding = judge(raised, nothing().with(number("a", 1)).with(rows));
        assertThat(finding.evidence().get(1)).isEqualTo(new Evidence.Rule("b says so.", lines));
    }

    @Test
    void anUnknownRaiseToWhatIsReachedAlreadyLeavesNothingOpen() {
        Signal raised = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 0.5, true, "p says so.", HOUSE));
        assertThat(judge(raised, nothing().with(number("a", 2))).outcome()).isEqualTo(new Outcome.Watch(0.5));
        assertThat(judge(raised, nothing().with(number("a", 1))).status()).isEqualTo("unknown");
    }

    @Test
    void whatIsOpenIsSaidInWordsAndTheEasiestIsAskedFirst() {
        Signal inside =
                Rules.within(Rules.measuring(SIGNAL, List.of(plain(B))), new Signal.While(least(A, 2), "a is small."));
        var column = new Reading.NotMeasured("b", "No column says b", List.of(need("b", Need.Source.COLUMN)));
        var outcome = (Outcome.Unknown) judge(
                        inside, nothing().with(number("a", 2).withRange(1, 3)).with(column))
                .outcome();
        assertThat(outcome.gaps())
                .containsExactly(
                        new Gap.Wide(number("a", 2).withRange(1, 3), new Reading.Range(1, 3)), new Gap.Missing(column));
        assertThat(outcome.needs()).containsExactly(need("b", Need.Source.COLUMN));
        Signal either = Rules.measuring(SIGNAL, List.of(plain(A), plain(B), yesPartlyNo(P)));
        assertThat(((Outcome.Unknown) judge(either, nothing().with(column)).outcome()).needs())
                .extracting(Need::source)
                .containsExactly(Need.Source.ANSWER, Need.Source.COLUMN, Need.Source.FILE);
    }

    @Test
    void aSignalThatIsNotSettledLeavesWhatSpeaksOfItOpen() {
        var second = new Subject.SignalStrength("second");
        Signal first = Rules.within(signal("first"), new Signal.While(least(second, 1), "-"));
        Signal other = Rules.measuring(signal("second"), List.of(plain(B)));
        var open =
                (Outcome.Unknown) Judge.judge(List.of(first, other), nothing().with(number("a", 9)), List.of(), AS_OF)
                        .get(0)
                        .outcome();
        assertThat(open.gaps()).containsExactly(new Gap.Unsettled("second"));
        Readings ranged = nothing().with(number("a", 9)).with(number("b", 3).withRange(1, 5));
        var wide = (Outcome.Unknown) Judge.judge(List.of(first, other), ranged, List.of(), AS_OF)
                .get(0)
                .outcome();
        assertThat(wide.gaps()).isEmpty();
    }

    /** Watch is 2, fire is 4: of what the export tells the value is 1, of the whole it is 1 to 3. */
    @Test
    void aStatusThatAnOpenRangeDoesNotSettleIsUnknownWithinIt() {
        var column = new Need(Need.Source.COLUMN, "tools.integrations", "what each tool is connected to");
        var open = new Reading.Range(1, 3, "Half is blank.", List.of(column));
        Reading.Measured known = number("a", 1).withRange(open);
        Finding finding = judge(SIGNAL, nothing().with(known));

        assertThat(finding.outcome())
                .isEqualTo(new Outcome.Unknown(List.of(new Gap.Wide(known, open)), List.of(column)));
        assertThat(finding.lowStrength()).isZero();
        assertThat(finding.highStrength()).isEqualTo(0.75);
    }

    @Test
    void anOpenRangeInsideOneStatusSettlesIt() {
        var open = new Reading.Range(
                2,
                3,
                "Half is blank.",
                List.of(new Need(Need.Source.COLUMN, "tools.integrations", "what each tool is connected to")));
        assertThat(judge(SIGNAL, nothing().with(number("a", 2).withRange(open))).outcome())
                .isEqualTo(new Outcome.Watch(0.5));
    }

    @Test
    void whatOneOfSeveralSettlesStandsWhateverALargerOneLeavesOpen() {
        var open = new Reading.Range(
                1, 5, "Half is blank.", List.of(new Need(Need.Source.COLUMN, "deals.type", "what each deal is")));
        Signal largest = Rules.measuring(SIGNAL, List.of(plain(A, B)));
        Readings settled = nothing().with(number("a", 5).withRange(open)).with(number("b", 4));
        Readings left = nothing().with(number("a", 5).withRange(open)).with(number("b", 3));

        assertThat(judge(largest, settled).outcome()).isEqualTo(new Outcome.Fired());
        assertThat(judge(largest, left).outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aRangeBesideAValueThatStandsLeavesTheStatus() {
        assertThat(judge(SIGNAL, nothing().with(number("a", 1).withRange(1, 5))).outcome())
                .isEqualTo(new Outcome.Clear());
    }

    @Test
    void aRangeOfOneNumberIsThatNumber() {
        assertThat(shown(judge(SIGNAL, nothing().with(number("a", 3).withRange(3, 3)))))
                .containsExactly("a: 3");
    }

    @Test
    void aSizeWhoseSignIsNotKnownMayBeNothing() {
        Signal size = Rules.measuring(SIGNAL, List.of(Rules.taken(Measure.Reading.SIZE, A)));
        Finding straddling = judge(size, nothing().with(number("a", 3).withRange(-3, 4)));
        assertThat(straddling.lowStrength()).isZero();
        assertThat(straddling.highStrength()).isEqualTo(1);
        assertThat(judge(size, nothing().with(number("a", 3).withRange(2, 4))).lowStrength())
                .isEqualTo(0.5);
        assertThat(judge(size, nothing().with(number("a", -3).withRange(-4, -2)))
                        .lowStrength())
                .isEqualTo(0.5);
    }

    @Test
    void ofTwoEqualFiguresTheFirstIsShown() {
        Signal size = Rules.measuring(SIGNAL, List.of(plain(A, B)));
        assertThat(judge(size, nothing().with(number("a", 3)).with(number("b", 3)))
                        .reading()
                        .orElseThrow()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void respondentsWhoDifferWithoutAConsequenceAreNoContradiction() {
        Signal asked = Rules.raised(SIGNAL, new Signal.Raise(is(P, "yes"), 1, false, "p says so.", HOUSE));
        Finding finding = judge(asked, nothing().with(number("a", 1)).withAnswer(said("p", "no", "partly")));
        assertThat(finding.status()).isEqualTo("clear");
        assertThat(finding.disagreement()).isEmpty();
    }

    @Test
    void aDisagreementNamesTheQuestionThatWasAnsweredInTwoWays() {
        Signal inside = Rules.within(
                Rules.measuring(SIGNAL, List.of(yesPartlyNo(Q))), new Signal.While(is(P, "yes"), "p is not so."));
        Finding finding = judge(inside, nothing().withAnswer(said("q", "yes")).withAnswer(said("p", "no", "yes")));
        assertThat(told(finding)).isEqualTo("RESPONDENTS: yes, not no");
    }

    @Test
    void whatDoesNotApplyIsBetterThanWhatIsUnknownAndThatThanWhatFires() {
        Signal fact = Rules.applying(SIGNAL, new Signal.Applicability(is(P, "yes"), "No p.", false));
        Finding finding = judge(fact, nothing().withAnswer(said("p", "no", "yes")));
        assertThat(finding.status()).isEqualTo("unknown");
        assertThat(judge(fact, nothing().with(number("a", 1)).withAnswer(said("p", "no", "yes")))
                        .status())
                .isEqualTo("clear");
    }

    @Test
    void sixQuestionsWithTwoAnswersEachAreTriedInEveryCombination() {
        String[] ids = {"q1", "q2", "q3", "q4", "q5", "q6", "q7"};
        for (int asked : new int[] {6, 7}) {
            var answers = new java.util.LinkedHashMap<String, Reading>();
            var all = new ArrayList<Condition>();
            for (int index = 0; index < asked; index++) {
                answers.put(ids[index], said(ids[index], "no", "yes"));
                all.add(is(new Subject.Answer(ids[index]), "yes"));
            }
            Readings readings = new Readings(java.util.Map.of("a", number("a", 1)), answers);
            Signal raised =
                    Rules.raised(SIGNAL, new Signal.Raise(new Condition.All(all), 1, true, "All say so.", HOUSE));
            assertThat(judge(raised, readings).status()).isEqualTo(asked == 6 ? "fired" : "unknown");
        }
    }

    private static List<Gap> missing(Need... needs) {
        return Stream.of(needs)
                .<Gap>map(need -> new Gap.Missing(Rules.missing(need.name(), need.source())))
                .toList();
    }

    /** A disagreement in short: who, the value that counts, the other one. */
    private static String told(Finding finding) {
        return finding.disagreement()
                .map(two -> two.kind() + ": " + two.counted().word() + ", not "
                        + two.other().word())
                .orElse("none");
    }

    /** The evidence in short: a value with its id, or the words of the rule that held. */
    private static List<String> shown(Finding finding) {
        return finding.evidence().stream()
                .map(evidence -> evidence.fold(
                        value -> value.reading().id() + ": " + value.reading().word(), Evidence.Rule::because))
                .toList();
    }

    @Test
    void aSignalMaySpeakOfAnotherThatStandsAfterIt() {
        Signal first =
                Rules.held(signal("first"), new Signal.Hold(least(new Subject.SignalStrength("second"), 1), "-"));
        Signal second = Rules.measuring(signal("second"), List.of(plain(B)));
        Readings readings = nothing().with(number("a", 9)).with(number("b", 9));
        assertThat(Judge.judge(List.of(first, second), readings, List.of(), AS_OF))
                .extracting(finding -> finding.signal().id() + " " + finding.status())
                .containsExactly("first watch", "second fired");
        assertThat(Judge.judge(List.of(first, second), readings.with(number("b", 3)), List.of(), AS_OF))
                .extracting(Finding::status)
                .containsExactly("fired", "watch");
    }

    @Test
    void signalsThatSpeakOfEachOtherInACircleAreRefused() {
        Signal first =
                Rules.held(signal("first"), new Signal.Hold(least(new Subject.SignalStrength("second"), 1), "-"));
        Signal second =
                Rules.held(signal("second"), new Signal.Hold(least(new Subject.SignalStrength("first"), 1), "-"));
        assertThatThrownBy(() -> Judge.judge(List.of(first, second), nothing(), List.of(), AS_OF))
                .hasMessage("signals speak of each other in a circle: first -> second -> first");
    }

    @Test
    void aWaiverInForceStandsBesideWhatItWaives() {
        var waiver = new Waiver("one", "Migration under way", "VP Sales", AS_OF);
        Readings fired = nothing().with(number("a", 9));
        assertThat(Judge.judge(List.of(SIGNAL), fired, List.of(waiver), AS_OF)
                        .get(0)
                        .outcome())
                .isEqualTo(new Outcome.Waived("Migration under way", "VP Sales", AS_OF, new Outcome.Fired()));
        LocalDate dayAfter = AS_OF.plusDays(1);
        assertThat(Judge.judge(List.of(SIGNAL), fired, List.of(waiver), dayAfter)
                        .get(0)
                        .status())
                .isEqualTo("fired");
    }

    @Test
    void aWaiverDoesNotChangeWhatAnotherSignalSees() {
        Signal first =
                Rules.held(signal("first"), new Signal.Hold(least(new Subject.SignalStrength("second"), 1), "-"));
        Signal second = Rules.measuring(signal("second"), List.of(plain(B)));
        Readings readings = nothing().with(number("a", 9)).with(number("b", 9));
        var waiver = new Waiver("second", "Known", "COO", AS_OF);
        assertThat(Judge.judge(List.of(first, second), readings, List.of(waiver), AS_OF))
                .extracting(Finding::status)
                .containsExactly("watch", "waived");
    }

    @Test
    void aWaiverWithoutReasonOrOwnerIsRefused() {
        assertThatThrownBy(() -> new Waiver("one", " ", "COO", AS_OF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver("one", "Known", "", AS_OF)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreEvidenceNeverWidensASignal() {
        Signal full = Rules.held(
                Rules.raised(
                        Rules.within(
                                Rules.applying(
                                        SIGNAL,
                                        new Signal.Applicability(least(new Subject.Metric("c"), 1), "No c.", false)),
                                new Signal.While(least(B, 2), "b is small.")),
                        new Signal.Raise(is(Q, "yes"), 1, true, "q says so.", HOUSE)),
                new Signal.Hold(is(new Subject.Answer("r"), "yes"), "r holds it."));
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Reading> all = new ArrayList<>(List.of(
                    number("a", random.nextInt(6)),
                    number("b", random.nextInt(4)),
                    number("c", random.nextInt(2)),
                    said("r", List.of("yes", "no").get(random.nextInt(2))),
                    said("q", List.of("yes", "no").get(random.nextInt(2)))));
            java.util.Collections.shuffle(all, random);
            Readings known = nothing();
            double width = 1;
            for (Reading next : all) {
                known = next.id().compareTo("p") < 0 ? known.with(next) : known.withAnswer(next);
                Finding finding = judge(full, known);
                assertThat(finding.highStrength() - finding.lowStrength()).isLessThanOrEqualTo(width);
                width = finding.highStrength() - finding.lowStrength();
            }
            assertThat(width).isZero();
        }
    }
}
