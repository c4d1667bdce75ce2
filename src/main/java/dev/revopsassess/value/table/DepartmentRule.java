package dev.revopsassess.value.table;

import java.util.List;

/**
 * One line of the department table, which reads team names too.
 *
 * @param names phrases, one of which the name holds
 * @param unless phrases none of which it holds
 * @param place what it means
 * @param standing what it says where it is one part of a longer name
 */
public record DepartmentRule(List<String> names, List<String> unless, TeamPlace place, Standing standing) {
    /** What one part of a name of several parts, such as {@code Engineering; Enablement}, says of the whole. */
    public enum Standing {
        /** It is what the name means wherever it stands: support inside customer success is support. */
        ANYWHERE,
        /** It is what the name means where no part of revenue stands before it: enablement inside engineering is engineering. */
        FIRST,
        /** It is what the name means where no part is one of revenue. */
        LAST
    }

    public DepartmentRule {
        names = List.copyOf(names);
        unless = List.copyOf(unless);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a department rule needs a phrase");
        }
    }
}
