package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.FOUNDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StructureTodayTest {
    private static final Subject A = new Subject.Metric("a");

    @Test
    void eachRowOfTheTableNamesItsStructure() {
        for (Structure structure : EnumSet.complementOf(EnumSet.of(Structure.UNKNOWN))) {
            Evaluation standing = Company.small().structure(structure).standing();
            assertThat(standing.today().structure()).isEqualTo(structure);
            assertThat(standing.today().readings()).containsExactly(structure);
        }
    }

    @Test
    void reasonsGiveTheFiguresAndWhatIsMissingForRevops() {
        assertThat(Company.small().structure(Structure.REVOPS_COSMETIC).text().structureReasons())
                .containsExactly(
                        "RevOps by name, without mandate or scope.",
                        "Revops titled: yes.",
                        "Not RevOps: ops reporting line: sales, not ceo or coo; ops scope 0, fewer than 2.");
    }

    @Test
    void unknownStructureNamesItsReadingsAndWhatIsMissing() {
        Company company = Company.small().structure(Structure.UNKNOWN);
        Verdict verdict = company.verdict();
        assertThat(verdict.structure()).isEqualTo(Structure.UNKNOWN);
        assertThat(verdict.move()).isEmpty();
        assertThat(company.text().structureReasons())
                .containsExactly(
                        "What is there leaves several readings of today's structure: Sales Operations, RevOps in name or RevOps.",
                        "Ops reporting line: there is no ops-reporting-line",
                        "Ops scope: there is no ops-scope");
    }

    @Test
    void anUnknownThatCannotChangeTheRowLeavesTheStructureKnown() {
        Evaluation standing = Company.small()
                .structure(Structure.NONE)
                .missing("ops-reporting-line")
                .standing();
        assertThat(standing.today().structure()).isEqualTo(Structure.NONE);
    }

    @Test
    void whereSeveralReadingsAreLeftNotKnowingIsOneOfThem() {
        assertThat(Company.small().structure(Structure.UNKNOWN).standing().today())
                .isEqualTo(new StructureToday(
                        Structure.UNKNOWN,
                        EnumSet.of(Structure.SALES_OPS, Structure.REVOPS_COSMETIC, Structure.REVOPS, Structure.UNKNOWN),
                        Optional.empty()));
    }

    @Test
    void aRowThatHoldsWhateverTheUnknownIsNamesTheStructure() {
        Condition either =
                TestRules.any(TestRules.least(A, 1), new Condition.Compare(A, Condition.Comparison.LESS_THAN, 1));
        StructureRow revops = new StructureRow(Structure.REVOPS, either, "Whatever it is.");
        Evaluation standing = Company.small()
                .missing("a")
                .rules(reading(
                        new StructureRow(
                                Structure.NONE,
                                new Condition.Not(TestRules.least(new Subject.Metric("dedicated-ops"), 1)),
                                "Nobody."),
                        revops,
                        new StructureRow(Structure.SALES_OPS, TestRules.all(), "Sales only.")))
                .standing();
        assertThat(standing.today())
                .isEqualTo(new StructureToday(Structure.REVOPS, EnumSet.of(Structure.REVOPS), Optional.of(revops)));
    }

    @Test
    void aStructureThatIsKnownIsNotAlsoUnknown() {
        // Two as it counts, and perhaps none: for none the table has no row.
        Evaluation standing = Company.small()
                .range("a", 2, 0, 3)
                .rules(reading(new StructureRow(Structure.SALES_OPS, TestRules.least(A, 1), "Sales only.")))
                .standing();
        assertThat(standing.today().structure()).isEqualTo(Structure.SALES_OPS);
        assertThat(standing.today().readings()).containsExactly(Structure.SALES_OPS);
    }

    @Test
    void moreUnknownsThanCanBeTriedAreReadRowByRow() {
        Company company = Company.small();
        Condition every = new Condition.All(IntStream.range(0, 18)
                .mapToObj(gate -> {
                    company.missing("gate-" + gate);
                    return TestRules.least(new Subject.Metric("gate-" + gate), 1);
                })
                .toList());
        company.rules(reading(
                new StructureRow(Structure.HUB_AND_SPOKE, TestRules.least(A, 1), "Never."),
                new StructureRow(Structure.REVOPS, every, "All of it."),
                new StructureRow(Structure.SALES_OPS, TestRules.all(), "Sales only."),
                new StructureRow(Structure.NONE, TestRules.all(), "Nobody.")));
        assertThat(company.count("a", 0).standing().today())
                .isEqualTo(new StructureToday(
                        Structure.UNKNOWN,
                        EnumSet.of(Structure.SALES_OPS, Structure.REVOPS, Structure.UNKNOWN),
                        Optional.empty()));
    }

    @Test
    void whatIsMissingIsNamedForAnswersAndSignalsToo() {
        Company company = Company.small()
                .notAnswered("shared")
                .unknown(FOUNDATION, "mandate", 1)
                .signal(FOUNDATION, "scope", 1, 1)
                .rules(reading(
                        new StructureRow(
                                Structure.REVOPS,
                                TestRules.all(
                                        strength("mandate"),
                                        strength("scope"),
                                        new Condition.Is(new Subject.Answer("shared"), Set.of("yes"))),
                                "RevOps."),
                        new StructureRow(Structure.SALES_OPS, TestRules.all(), "Sales only.")));
        assertThat(company.score(ALIGNMENT, 0).text().structureReasons())
                .containsExactly(
                        "What is there leaves several readings of today's structure: Sales Operations or RevOps.",
                        "Trouble with mandate: there is no mandate.",
                        "Shared: nobody answered shared");
    }

    private static Condition strength(String signal) {
        return TestRules.least(new Subject.SignalStrength(signal), 1);
    }

    private static Rules reading(StructureRow... rows) {
        Rules rules = TestRules.RULES;
        return new Rules(
                rules.decision(),
                List.of(rows),
                rules.moves(),
                rules.structureNames(),
                rules.models(),
                rules.warnings(),
                rules.remarks(),
                rules.foundation(),
                rules.evidenceFloor());
    }

    @Test
    void theMoveIsReadFromTodayAndTheModel() {
        assertThat(Company.small().score(ALIGNMENT, 0).verdict().move()).contains(Move.KEEP);
        assertThat(Company.small()
                        .structure(Structure.NONE)
                        .score(ALIGNMENT, 0)
                        .verdict()
                        .move())
                .contains(Move.BUILD);
    }
}
