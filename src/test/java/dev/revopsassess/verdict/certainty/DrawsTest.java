package dev.revopsassess.verdict.certainty;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.DrawnCompany;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void anEvenUnknownThatDecidesFallsOnEachSideByItsShare() {
        // Alignment is the one unknown: 50 and more re-charters, less does not.
        Map<Model, Double> fit = open().verdict().fit();
        assertThat(fit.get(Model.RECHARTER)).isCloseTo(0.5, within(0.05));
        assertThat(fit.get(Model.SALES_OPS)).isCloseTo(0.5, within(0.05));
        assertThat(fit.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anOpenGateFallsEquallyOnEachSide() {
        Map<Model, Double> fit = Company.small()
                .count("revenue-org-headcount", 70)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .missing("arr-usd")
                .verdict()
                .fit();
        // Under 10 million, from there to 100 million, and beyond.
        assertThat(fit.get(Model.HUB_AND_SPOKE)).isCloseTo(1 / 3.0, within(0.05));
    }

    @Test
    void aStrengthKnownWithinARangeIsDrawnAroundIt() {
        // Alignment is four fifths of a strength about the middle between a half and one: 40 to 80, and 50 or more in
        // three draws of four.
        Map<Model, Double> fit = Company.small()
                .score(EXECUTION, 0)
                .range("a", 0.75, 0.5, 1)
                .signalOf(ALIGNMENT, "a", 4)
                .signal(ALIGNMENT, "b", 1, 0)
                .verdict()
                .fit();
        assertThat(fit.get(Model.RECHARTER)).isCloseTo(0.75, within(0.05));
        assertThat(fit.get(Model.SALES_OPS)).isCloseTo(0.25, within(0.05));
    }

    @Test
    void anUnknownStrengthIsDrawnAroundTheMeanOfWhatIsKnownOfItsDimension() {
        // A quarter of what is known fires, and a half of weight 5 stands beside it: a mean of 3.5 / 9. The unknown
        // half
        // has to be 0.75 or more for 50 points: 1 - 0.75^(3.5 / 5.5), one draw in six and not one in four.
        Company company = Company.small().score(EXECUTION, 0).unknown(ALIGNMENT, "c", 4);
        company.signal(ALIGNMENT, "a", 1, 1).signal(ALIGNMENT, "b", 3, 0);
        assertThat(company.verdict().fit().get(Model.RECHARTER)).isCloseTo(0.167, within(0.03));
    }

    @Test
    void whereNothingIsKnownOfADimensionTheMeanIsAHalf() {
        Map<Model, Double> fit = Company.small()
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 5)
                .verdict()
                .fit();
        assertThat(fit.get(Model.RECHARTER)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void whatIsDrawnAnewHangsOnNothingDrawnBefore() {
        for (long seed = 0; seed < 8; seed++) {
            Evaluation standing = DrawnCompany.seeded(seed).company().standing();
            Draws asked = new Draws(standing);
            asked.models(asked.names());
            for (String name : asked.names()) {
                assertThat(asked.models(Set.of(name)))
                        .as("%s of %d", name, seed)
                        .isEqualTo(new Draws(standing).models(Set.of(name)));
            }
            assertThat(asked.models(Set.of())).isEqualTo(new Draws(standing).models());
        }
    }

    @Test
    void theSameCaseGivesTheSameDrawsInWhateverOrderSignalsStand() {
        Verdict one = Company.small()
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 2)
                .unknown(ALIGNMENT, "b", 5)
                .signal(ALIGNMENT, "c", 4, 0.7)
                .verdict();
        Verdict other = Company.small()
                .signal(ALIGNMENT, "c", 4, 0.7)
                .unknown(ALIGNMENT, "b", 5)
                .unknown(ALIGNMENT, "a", 2)
                .score(EXECUTION, 0)
                .verdict();
        assertThat(other.fit()).isEqualTo(one.fit());
        assertThat(other.sensitivity()).isEqualTo(one.sensitivity());
    }

    @Test
    void fourDrawsOfFiveMakeItLikelyAndFewerProvisional() {
        Company likely = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.9)
                .unknown(ALIGNMENT, "b", 5);
        assertThat(likely.verdict().confidence()).isEqualTo(Confidence.LIKELY);
        Company provisional = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.55)
                .unknown(ALIGNMENT, "b", 5);
        assertThat(provisional.verdict().confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(provisional.verdict().runnerUp().map(Verdict.RunnerUp::model))
                .contains(Model.SALES_OPS);
    }

    @Test
    void theQuestionThatDecidesMostComesFirst() {
        Verdict verdict = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.7)
                .unknown(ALIGNMENT, "b", 1)
                .unknown(ALIGNMENT, "c", 4)
                .notAnswered("funding-stage")
                .verdict();
        assertThat(verdict.nextQuestions())
                .extracting(Verdict.NextQuestion::signal)
                .containsExactly("c", "b");
        assertThat(verdict.nextQuestions().get(0).separates()).containsExactly(Model.SALES_OPS, Model.RECHARTER);
    }

    @Test
    void nothingIsAskedWhereNothingCanChangeTheModel() {
        assertThat(Company.small()
                        .count("salespeople", 3)
                        .unknown(ALIGNMENT, "a", 5)
                        .verdict()
                        .nextQuestions())
                .isEmpty();
    }

    @Test
    void aGateThatDecidesIsAskedForUnderItsOwnName() {
        Verdict verdict = Company.small()
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100)
                .notAnswered("funding-stage")
                .verdict();
        assertThat(verdict.possibleModels()).containsExactly(Model.SALES_OPS, Model.REVOPS);
        assertThat(verdict.nextQuestions())
                .extracting(
                        question -> question.signal() + " " + question.need().source())
                .containsExactly("funding-stage ANSWER");
    }

    @Test
    void anUnknownIsDrawnByItsNameSoThatAnotherUnknownChangesNoneOfItsDraws() {
        // Funding decides alone; what else is open has no part in the model.
        Draws alone = new Draws(funded().standing());
        Draws beside = new Draws(funded().unknown(EXECUTION, "light", 1).standing());
        assertThat(beside.models()).isEqualTo(alone.models());
    }

    @Test
    void drawnAnewAnUnknownFallsIndependentlyOfItsFirstDraw() {
        // Early or late with a half each: the second draw differs from the first in one of two.
        Draws draws = new Draws(funded().standing());
        assertThat(draws.models(Set.of("another"))).isEqualTo(draws.models());
        List<Model> anew = draws.models(Set.of("funding-stage"));
        int changed = 0;
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            changed += anew.get(draw) == draws.models().get(draw) ? 0 : 1;
        }
        assertThat(changed / (double) Draws.COUNT).isCloseTo(0.5, within(0.05));
    }

    private static Company funded() {
        return Company.small()
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100)
                .notAnswered("funding-stage");
    }

    private static Company open() {
        return Company.small()
                .score(EXECUTION, 0)
                .range("salespeople", 10, 10, 10)
                .unknown(ALIGNMENT, "a", 5);
    }
}
