package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.signal.Dimension.FOUNDATION;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.outline.verdict.QuestionText;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Unknowns by how often settling them changes the model. */
class NextQuestionsTest {
    @Test
    void theShareIsHowOftenAnotherAnswerGivesAnotherModel() {
        // Alignment is the one unknown, as likely under 50 as not: drawn again it falls on the other side every second
        // time.
        Company company = Company.small().score(EXECUTION, 0).unknown(ALIGNMENT, "a", 5);
        Verdict.NextQuestion question = company.questions().get(0);
        assertThat(question.share()).isCloseTo(0.5, within(0.05));
        assertThat(question)
                .isEqualTo(new Verdict.NextQuestion(
                        "a",
                        new Need(Need.Source.FILE, "a-file", "Export a."),
                        question.share(),
                        List.of(Model.SALES_OPS, Model.RECHARTER),
                        OptionalInt.empty()));
        assertThat(QuestionText.of(question, company.titles()))
                .isEqualTo("separates \"Sales Operations\" from \"Sales Operations, re-chartered\": in "
                        + Math.round(question.share() * 1000) / 10.0 + " % of the cases it decides which");
    }

    @Test
    void whatDecidesMoreOftenComesBeforeWhatWeighsMore() {
        // The file of the light one settles a heavy foundation signal as well, which decides nothing.
        Company company = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "known", 5, 0.7)
                .put(needing("light", Need.Source.FILE, "both"))
                .put(needing("laid", Need.Source.FILE, "both"))
                .unknown(ALIGNMENT, "heavy", 4)
                .signalOf(ALIGNMENT, "light", 1)
                .signalOf(FOUNDATION, "laid", 5);
        assertThat(asked(company)).containsExactly("heavy: FILE heavy-file", "laid: FILE both");
    }

    @Test
    void ofTwoThatDecideTheSameTheHeavierComesFirst() {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .put(new Reading.NotMeasured(
                        "open",
                        "there is no open",
                        List.of(need(Need.Source.FILE, "alone"), need(Need.Source.FILE, "both"))))
                .put(needing("laid", Need.Source.FILE, "both"))
                .signalOf(ALIGNMENT, "open", 2)
                .signalOf(FOUNDATION, "laid", 5);
        assertThat(asked(company)).containsExactly("laid: FILE both", "open: FILE alone");
    }

    @Test
    void ofTwoThatDecideAndWeighTheSameTheEasierComesFirst() {
        // Each settles the open one and a foundation signal of weight 1; the file is met first.
        Company company = Company.small()
                .score(EXECUTION, 0)
                .put(needing("laid", Need.Source.FILE, "file"))
                .put(needing("laid-too", Need.Source.COLUMN, "column"))
                .put(needing("laid-as-well", Need.Source.ANSWER, "answer"))
                .put(new Reading.NotMeasured(
                        "open",
                        "there is no open",
                        List.of(
                                need(Need.Source.FILE, "file"),
                                need(Need.Source.COLUMN, "column"),
                                need(Need.Source.ANSWER, "answer"))))
                .signalOf(FOUNDATION, "laid", 1)
                .signalOf(FOUNDATION, "laid-too", 1)
                .signalOf(FOUNDATION, "laid-as-well", 1)
                .signalOf(ALIGNMENT, "open", 2);
        assertThat(asked(company)).containsExactly("open: ANSWER answer", "open: COLUMN column", "open: FILE file");
    }

    @Test
    void whatWouldTellTodaysStructureIsAskedFor() {
        // Each of three readings is as likely as the others and gives a model of its own.
        List<Verdict.NextQuestion> questions = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .unknown(FOUNDATION, "laid", 5)
                .structure(Structure.UNKNOWN)
                .questions();
        assertThat(questions)
                .extracting(Verdict.NextQuestion::signal)
                .containsExactlyInAnyOrder("ops-reporting-line", "ops-scope");
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.share()).isCloseTo(2 / 3.0, within(0.05));
            assertThat(question.separates()).containsExactly(Model.SALES_OPS, Model.RECHARTER, Model.REVOPS);
        });
    }

    @Test
    void aSignalThatTodaysStructureHangsOnIsAskedForAndAnotherIsNot() {
        Condition mandate = TestRules.least(new Subject.SignalStrength("mandate"), 0.5);
        Rules rules = TestRules.RULES;
        Company company = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .unknown(FOUNDATION, "laid", 5)
                .unknown(FOUNDATION, "mandate", 1)
                .rules(new Rules(
                        rules.decision(),
                        List.of(
                                new StructureRow(Structure.REVOPS, mandate, "There is a mandate."),
                                new StructureRow(Structure.SALES_OPS, TestRules.all(), "There is none.")),
                        rules.moves(),
                        rules.structureNames(),
                        rules.models(),
                        rules.warnings(),
                        rules.remarks(),
                        rules.foundation(),
                        rules.evidenceFloor()));
        assertThat(asked(company)).containsExactly("mandate: FILE mandate-file");
        assertThat(company.questions().get(0).share()).isCloseTo(0.5, within(0.05));
        assertThat(company.text().structureReasons())
                .containsExactly(
                        "What is there leaves several readings of today's structure: Sales Operations or RevOps.",
                        "Trouble with mandate: there is no mandate.");
    }

    @Test
    void aSignalThatIsSettledButCouldStillRiseAsksForWhatWouldRaiseIt() {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .count("measured", 0)
                .missing("other")
                .add(MadeSignal.of("risen")
                        .reads(Measure.Reading.PLAIN, new Subject.Metric("measured"))
                        .fire(1, HOUSE)
                        .raised(TestRules.least(new Subject.Metric("other"), 1), HOUSE));
        assertThat(asked(company)).containsExactly("risen: FILE other-file");
    }

    @Test
    void aSignalThatAnotherUnknownSignalCouldRaiseAsksForWhatSettlesThatOne() {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .count("measured", 0)
                .unknown(FOUNDATION, "other", 1)
                .add(MadeSignal.of("risen")
                        .reads(Measure.Reading.PLAIN, new Subject.Metric("measured"))
                        .fire(1, HOUSE)
                        .raised(
                                TestRules.any(
                                        TestRules.least(new Subject.SignalStrength("other"), 1),
                                        new Condition.Is(new Subject.Answer("funding-stage"), Set.of("public"))),
                                HOUSE));
        assertThat(asked(company)).containsExactly("risen: FILE other-file");
    }

    private static List<String> asked(Company company) {
        return company.questions().stream()
                .map(question -> question.signal() + ": " + question.need().source() + " "
                        + question.need().name())
                .toList();
    }

    private static Reading needing(String metric, Need.Source source, String name) {
        return new Reading.NotMeasured(metric, "there is no " + metric, List.of(need(source, name)));
    }

    private static Need need(Need.Source source, String name) {
        return new Need(source, name, "Ask for " + name + ".");
    }
}
