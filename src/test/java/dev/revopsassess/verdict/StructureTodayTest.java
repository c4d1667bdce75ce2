package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StructureTodayTest {
    @Test
    void eachRowOfTheTableNamesItsStructure() {
        for (Structure structure : EnumSet.complementOf(EnumSet.of(Structure.UNKNOWN))) {
            Standing standing = Company.small().structure(structure).standing();
            assertThat(standing.today().structure()).isEqualTo(structure);
            assertThat(standing.today().readings()).containsExactly(structure);
        }
    }

    @Test
    void reasonsGiveTheFiguresAndWhatIsMissingForRevops() {
        assertThat(Company.small()
                        .structure(Structure.REVOPS_COSMETIC)
                        .verdict()
                        .structureReasons())
                .containsExactly(
                        "RevOps by name, without mandate or scope.",
                        "Revops titled: yes.",
                        "Not RevOps: ops reporting line: sales, not ceo or coo; ops scope 0, 2 or more: no.");
    }

    @Test
    void unknownStructureNamesItsReadingsAndWhatIsMissing() {
        Verdict verdict = Company.small().structure(Structure.UNKNOWN).verdict();
        assertThat(verdict.structure()).isEqualTo(Structure.UNKNOWN);
        assertThat(verdict.move()).isEmpty();
        assertThat(verdict.structureReasons())
                .containsExactly(
                        "What is there leaves several readings of today's structure: Sales Operations, RevOps in name or RevOps.",
                        "Ops reporting line: there is no ops-reporting-line",
                        "Ops scope: there is no ops-scope");
    }

    @Test
    void anUnknownThatCannotChangeTheRowLeavesTheStructureKnown() {
        Standing standing = Company.small()
                .structure(Structure.NONE)
                .missing("ops-reporting-line")
                .standing();
        assertThat(standing.today().structure()).isEqualTo(Structure.NONE);
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
