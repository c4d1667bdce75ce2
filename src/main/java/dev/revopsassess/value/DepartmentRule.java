package dev.revopsassess.value;

import java.util.List;

/**
 * One line of the department table, which reads team names too.
 *
 * @param names phrases, one of which the name holds
 * @param unless phrases none of which it holds
 * @param place what it means
 */
public record DepartmentRule(List<String> names, List<String> unless, TeamPlace place) {
    /** Copies the lists and refuses a rule without a phrase. */
    public DepartmentRule {
        names = List.copyOf(names);
        unless = List.copyOf(unless);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a department rule needs a phrase");
        }
    }
}
