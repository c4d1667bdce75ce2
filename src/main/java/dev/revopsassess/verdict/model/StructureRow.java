package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the structure table, as the pack writes it; the first row that holds names today's structure, and a row that
 * cannot be told before one holds makes it unknown.
 *
 * @param structure what the row names
 * @param when its condition
 * @param because what it means, in one sentence
 */
public record StructureRow(Structure structure, Condition when, String because) {
    /** Everything that rows speak of. */
    public static Set<Subject> subjects(List<StructureRow> rows) {
        return rows.stream()
                .flatMap(row -> row.when().subjects().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What rows ask of the facts, each comparison once, in reading order; not what only events ask, which is never open. */
    public static Set<Condition.Leaf> leaves(List<StructureRow> rows) {
        return rows.stream()
                .flatMap(row -> row.when().leavesOutsideEvents())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
