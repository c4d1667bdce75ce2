package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.report.VerdictText;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The advice in a few words and the first sentence of the paragraph, by model and by what is there today. */
class RationaleTest {
    @Test
    void theAdviceIsTurnedByWhatIsThereToday() {
        assertThat(headline(Structure.NONE, Model.SALES_OPS, Move.BUILD)).isEqualTo("Build Sales Operations");
        assertThat(headline(Structure.SALES_OPS, Model.REVOPS, Move.EVOLVE)).isEqualTo("Build RevOps");
        assertThat(headline(Structure.SALES_OPS, Model.SALES_OPS, Move.KEEP))
                .isEqualTo("Keep what you have: Sales Operations");
        assertThat(headline(Structure.NONE, Model.HOLD, Move.KEEP)).isEqualTo("Hire nobody for operations yet");
        assertThat(headline(Structure.SALES_OPS, Model.HOLD, Move.KEEP))
                .isEqualTo("Hire nobody for operations yet, and keep the operations person you have");
        assertThat(headline(Structure.REVOPS_COSMETIC, Model.REVOPS, Move.REPAIR))
                .isEqualTo("Build RevOps, by repairing the mandate of the team you have");
        assertThat(headline(Structure.SILOED_OPS, Model.REVOPS, Move.UNIFY))
                .isEqualTo("Build RevOps, by putting your operations teams under one lead");
        assertThat(headline(Structure.REVOPS, Model.HOLD, Move.STEP_BACK))
                .isEqualTo("Hire nobody for operations yet, and narrow the charter of the operations team you have");
        assertThat(new Rationale(
                                Company.small().standing(),
                                Model.HOLD,
                                Company.small().titles())
                        .headline(Optional.empty(), Optional.empty()))
                .isEqualTo("Hire nobody for operations yet");
    }

    @Test
    void aFullStopDoesNotStandInsideTheHeadlineAndWhatHasGrownHasItsOwn() {
        ModelText text = new ModelText(
                Model.REVOPS,
                "Revenue Operations",
                "",
                "Build RevOps.",
                Optional.of("Let it grow"),
                Optional.of("Mend it"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Company company = Company.small().rules(speaking(Map.of(Model.REVOPS, text)));
        Rationale rationale = new Rationale(company.standing(), Model.REVOPS, company.titles());
        assertThat(rationale.headline(Optional.of(Move.UNIFY), Optional.empty()))
                .isEqualTo("Build RevOps, by putting your operations teams under one lead");
        assertThat(rationale.headline(Optional.of(Move.EVOLVE), Optional.empty()))
                .isEqualTo("Let it grow");
        assertThat(rationale.headline(Optional.of(Move.REPAIR), Optional.empty()))
                .isEqualTo("Mend it");
    }

    @Test
    void aRecharterHasItsMonthInTheHeadline() {
        Company company = Company.small().score(ALIGNMENT, 60).score(EXECUTION, 0);
        assertThat(company.text().headline()).isEqualTo("Build Sales Operations now, RevOps in 2027-05");
        assertThat(company.verdict().trigger().map(Verdict.Trigger::date)).contains(YearMonth.of(2027, 5));
    }

    @Test
    void whatTheSizeMeansIsSaidInTheWordsOfThePackAndOnlyWhereItHoldsForCertain() {
        Company many = Company.small().score(ALIGNMENT, 0).count("revenue-org-headcount", 41);
        assertThat(many.text().rationale()).contains("41 are many people.");
        assertThat(many.count("revenue-org-headcount", 39).text().rationale())
                .noneMatch(sentence -> sentence.contains("many people"));
        assertThat(many.range("revenue-org-headcount", 41, 38, 44).text().rationale())
                .noneMatch(sentence -> sentence.contains("many people"));
    }

    @Test
    void withoutAModelTheParagraphSaysWhatIsMissing() {
        VerdictText verdict =
                Company.small().score(EXECUTION, 0).unknown(ALIGNMENT, "a", 5).text();
        assertThat(verdict.headline()).isEqualTo("There is not enough evidence yet to name a model");
        assertThat(verdict.rationale().get(0))
                .isEqualTo(
                        "What is there leaves Sales Operations or Sales Operations, re-chartered possible, and too little"
                                + " is known about the work between the teams to choose.");
        assertThat(Company.small()
                        .missing("revenue-org-headcount")
                        .rules(speaking(Map.of()))
                        .score(ALIGNMENT, 0)
                        .text()
                        .rationale())
                .first()
                .isEqualTo(
                        "Without headcount nobody can say how large and how split the revenue organisation is, and no"
                                + " model is named; what is there leaves sales-ops or recharter possible.");
    }

    @Test
    void whatHurtsSitsWhereItFires() {
        assertThat(first(Model.HOLD, 0, 0)).isEqualTo("Row 5 decides.");
        assertThat(first(Model.HOLD, 1, 1))
                .isEqualTo(
                        "What hurts can be fixed inside the team that has it: trouble with inside (100 %) and trouble with"
                                + " between (100 %).");
        assertThat(first(Model.SALES_OPS, 0, 0)).isEqualTo("Row 5 decides.");
        assertThat(first(Model.SALES_OPS, 1, 1))
                .isEqualTo("Your bottleneck sits inside the sales team: trouble with inside (100 %).");
        assertThat(first(Model.REVOPS, 0, 0)).isEqualTo("Row 5 decides.");
        assertThat(first(Model.REVOPS, 1, 0))
                .isEqualTo("Row 5 decides. What fires today sits inside sales: trouble with inside (100 %).");
        assertThat(first(Model.REVOPS, 0, 1))
                .isEqualTo("Your bottleneck sits between the teams, not inside sales: trouble with between (100 %).");
        assertThat(first(Model.REVOPS, 1, 1))
                .isEqualTo("Your bottleneck sits between the teams, not inside sales: trouble with between (100 %).");
    }

    @Test
    void troubleInsideSalesThatScoresHigherIsNamedBesideThatBetweenTheTeams() {
        Company company = company(1, 1).signal(ALIGNMENT, "quiet", 5, 0);
        assertThat(first(company, Model.REVOPS))
                .isEqualTo(
                        "Your bottleneck sits inside sales as well as between the teams; between them: trouble with between"
                                + " (100 %).");
    }

    @Test
    void theTriggerClosesTheParagraph() {
        VerdictText verdict =
                Company.small().score(ALIGNMENT, 60).score(EXECUTION, 0).text();
        assertThat(verdict.rationale())
                .last()
                .isEqualTo(verdict.trigger().orElseThrow().text());
    }

    private static String headline(Structure structure, Model model, Move move) {
        Company company = Company.small().structure(structure);
        return new Rationale(company.standing(), model, company.titles()).headline(Optional.of(move), Optional.empty());
    }

    private static String first(Model model, double inside, double between) {
        return first(company(inside, between), model);
    }

    private static String first(Company company, Model model) {
        return new Rationale(company.standing(), model, company.titles())
                .sentences(List.of(), Optional.empty())
                .get(0);
    }

    private static Company company(double inside, double between) {
        return Company.small().signal(ALIGNMENT, "between", 5, between).signal(EXECUTION, "inside", 5, inside);
    }

    private static Rules speaking(Map<Model, ModelText> texts) {
        Rules rules = TestRules.RULES;
        return new Rules(
                rules.decision(),
                rules.structure(),
                rules.moves(),
                rules.structureNames(),
                texts,
                rules.warnings(),
                rules.remarks(),
                rules.foundation(),
                rules.evidenceFloor());
    }
}
