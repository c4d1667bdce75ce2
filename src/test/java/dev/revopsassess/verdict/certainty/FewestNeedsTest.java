package dev.revopsassess.verdict.certainty;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Stated;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.EvidenceFloor;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked for where no model is named: the fewest files that lift alignment's coverage to the floor. */
class FewestNeedsTest {
    @Test
    void whatIsKnownAlreadyCountsTowardsTheFloor() {
        // 30 % of 20 are 6, of which 2 are there: 4 are missing, and the file of weight 4 gives them exactly.
        Company company = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "known", 2, 0)
                .unknown(ALIGNMENT, "a", 3)
                .unknown(ALIGNMENT, "b", 3)
                .unknown(ALIGNMENT, "c", 4)
                .unknown(ALIGNMENT, "d", 3)
                .unknown(ALIGNMENT, "e", 3)
                .unknown(ALIGNMENT, "f", 2);
        assertThat(asked(company)).containsExactly("c-file");
    }

    @Test
    void whatDoesNotCountIsNoPartOfTheFloor() {
        // With the waived one and those of execution 30 % would be 9; of 20 they are 6.
        Company company = Company.small()
                .unknown(EXECUTION, "x", 5)
                .unknown(EXECUTION, "y", 5)
                .unknown(ALIGNMENT, "waived", 5)
                .waive("waived");
        for (String id : List.of("a", "b", "c", "d", "e")) {
            company.unknown(ALIGNMENT, id, 4);
        }
        assertThat(asked(company)).containsExactly("a-file", "b-file");
    }

    @Test
    void theHeaviestIsNamedFirstAndOfEquallyHeavyTheFirstOfThePack() {
        Company company = floorOf(0.7)
                .unknown(ALIGNMENT, "light", 1)
                .unknown(ALIGNMENT, "heavy", 3)
                .unknown(ALIGNMENT, "heaviest", 4)
                .unknown(ALIGNMENT, "as-heavy", 3)
                .score(EXECUTION, 0);
        // 70 % of 11 are 7.7: two files give 7 at most, three of them 10.
        assertThat(asked(company)).containsExactly("heaviest-file", "heavy-file", "as-heavy-file");
        assertThat(asked(floorOf(0.5)
                        .unknown(ALIGNMENT, "b", 3)
                        .unknown(ALIGNMENT, "a", 3)
                        .score(EXECUTION, 0)))
                .containsExactly("b-file");
    }

    @Test
    void threeFilesThatAreEnoughAreFoundWhereTheHeaviestFileIsNotAmongThem() {
        // The file d settles 5 of 12, but whoever has it still needs all the others.
        Company company = floorOf(1)
                .score(EXECUTION, 0)
                .put(needing("one", "a", "d"))
                .put(needing("two", "a"))
                .put(needing("three", "b", "d"))
                .put(needing("four", "b"))
                .put(needing("five", "c", "d"))
                .put(needing("six", "c"))
                .signalOf(ALIGNMENT, "one", 2)
                .signalOf(ALIGNMENT, "two", 2)
                .signalOf(ALIGNMENT, "three", 2)
                .signalOf(ALIGNMENT, "four", 2)
                .signalOf(ALIGNMENT, "five", 1)
                .signalOf(ALIGNMENT, "six", 3);
        assertThat(asked(company)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void aLongListGrowsByWhatAddsMost() {
        // The file e settles 5, of which d has given 3 already: f comes before it.
        Company company = floorOf(1)
                .score(EXECUTION, 0)
                .put(needing("one", "d", "e"))
                .put(needing("two", "d"))
                .put(needing("three", "e"))
                .put(needing("four", "f"))
                .put(needing("five", "g"))
                .put(needing("six", "h"))
                .put(needing("seven", "i"))
                .signalOf(ALIGNMENT, "one", 3)
                .signalOf(ALIGNMENT, "two", 3)
                .signalOf(ALIGNMENT, "three", 2)
                .signalOf(ALIGNMENT, "four", 4)
                .signalOf(ALIGNMENT, "five", 1)
                .signalOf(ALIGNMENT, "six", 1)
                .signalOf(ALIGNMENT, "seven", 1);
        assertThat(asked(company)).containsExactly("d", "f", "e", "g", "h", "i");
    }

    @Test
    void whereNothingIsEnoughEverythingThatHelpsIsNamed() {
        Company company = floorOf(1)
                .score(EXECUTION, 0)
                .put(needing("never"))
                .put(needing("one", "a"))
                .put(needing("two", "b"))
                .signalOf(ALIGNMENT, "never", 1)
                .signalOf(ALIGNMENT, "one", 1)
                .signalOf(ALIGNMENT, "two", 2);
        assertThat(asked(company)).containsExactly("b", "a");
    }

    @Test
    void headcountComesFirstUnderItsOwnNameThenWhatTheFloorAsksFor() {
        Verdict verdict = Company.small()
                .missing("revenue-org-headcount")
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 2)
                .unknown(ALIGNMENT, "b", 3)
                .verdict();
        assertThat(verdict.nextQuestions())
                .extracting(
                        Verdict.NextQuestion::signal,
                        question -> question.need().name(),
                        Verdict.NextQuestion::together)
                .containsExactly(tuple("revenue-org-headcount", "revenue-org-headcount-file"), tuple("b", "b-file"));
    }

    @Test
    void headcountIsAskedForEvenWhereNoRowReadsIt() {
        Company company = new Company()
                .rules(TestRules.RULES.withDecision(
                        List.of(new DecisionRow(1, Model.HOLD, TestRules.all(), "", List.of(), Set.of()))));
        assertThat(company.verdict().nextQuestions())
                .extracting(
                        Verdict.NextQuestion::signal,
                        question -> question.need().name(),
                        Verdict.NextQuestion::together)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "revenue-org-headcount-file", "revenue-org-headcount-file", OptionalInt.of(1)));
    }

    @Test
    void theSentenceSaysHowLongTheListIs() {
        Company company = Company.small()
                .missing("revenue-org-headcount")
                .score(EXECUTION, 0)
                .unknown(ALIGNMENT, "a", 2)
                .unknown(ALIGNMENT, "b", 3);
        assertThat(company.text().nextQuestions())
                .extracting(Stated::text)
                .containsOnly("with the rest of this list of 2 the evidence is enough to choose");
    }

    private static org.assertj.core.groups.Tuple tuple(String signal, String need) {
        return org.assertj.core.groups.Tuple.tuple(signal, need, OptionalInt.of(2));
    }

    private static Company floorOf(double share) {
        Rules rules = TestRules.RULES;
        return Company.small()
                .rules(new Rules(
                        rules.decision(),
                        rules.structure(),
                        rules.moves(),
                        rules.structureNames(),
                        rules.models(),
                        rules.warnings(),
                        rules.remarks(),
                        rules.foundation(),
                        new EvidenceFloor(share, 0)));
    }

    /** A metric that each of these files would settle. */
    private static Reading needing(String metric, String... files) {
        return new Reading.NotMeasured(
                metric,
                "there is no " + metric,
                Arrays.stream(files)
                        .map(file -> new Need(Need.Source.FILE, file, "Export " + file + "."))
                        .toList());
    }

    private static List<String> asked(Company company) {
        Verdict verdict = company.verdict();
        assertThat(verdict.model()).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
        return verdict.nextQuestions().stream()
                .map(question -> question.need().name())
                .toList();
    }
}
