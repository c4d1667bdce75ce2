package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Truth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Today's structure as far as it can be told.
 *
 * @param structure the structure; unknown where what is missing leaves several
 * @param readings every structure that is still possible, in the order of the table
 * @param row the row that named it
 */
public record StructureToday(Structure structure, Set<Structure> readings, Optional<StructureRow> row) {
    public StructureToday {
        readings = Collections.unmodifiableSet(EnumSet.copyOf(readings));
    }

    /** Reads the structure rows; known and possible are two views of the same company. */
    static StructureToday of(List<StructureRow> rows, CompanyFacts known, CompanyFacts possible) {
        Set<Structure> readings = readings(rows, possible);
        Optional<StructureRow> row = Optional.empty();
        for (StructureRow candidate : rows) {
            Truth holds = candidate.when().holds(known);
            if (holds == Truth.YES) {
                row = Optional.of(candidate);
            }
            if (holds != Truth.NO) {
                break;
            }
        }
        if (row.isEmpty()) {
            Set<Structure> unknowns = readings(rows, known);
            if (unknowns.size() == 1) {
                Structure only = unknowns.iterator().next();
                row = rows.stream()
                        .filter(candidate -> candidate.structure() == only)
                        .findFirst();
            }
        }
        Structure structure = row.map(StructureRow::structure).orElse(Structure.UNKNOWN);
        readings.add(structure);
        if (readings.size() > 1 && structure != Structure.UNKNOWN) {
            readings.remove(Structure.UNKNOWN);
        }
        return new StructureToday(structure, readings, row);
    }

    private static Set<Structure> readings(List<StructureRow> rows, CompanyFacts facts) {
        PossibleWorlds cells = PossibleWorlds.of(StructureRow.leaves(rows), facts);
        Set<Structure> readings = EnumSet.noneOf(Structure.class);
        if (cells.count() > PossibleWorlds.MOST) {
            for (StructureRow row : rows) {
                Truth holds = row.when().holds(facts);
                if (holds != Truth.NO) {
                    readings.add(row.structure());
                }
                if (holds == Truth.YES) {
                    break;
                }
            }
        } else {
            cells.each(cell -> readings.add(first(rows, cell)));
        }
        return readings;
    }

    private static Structure first(List<StructureRow> rows, Facts cell) {
        return rows.stream()
                .filter(row -> row.when().holds(cell) == Truth.YES)
                .findFirst()
                .map(StructureRow::structure)
                .orElse(Structure.UNKNOWN);
    }
}
