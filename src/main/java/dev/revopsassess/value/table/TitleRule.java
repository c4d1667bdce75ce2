package dev.revopsassess.value.table;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position;
import java.util.List;
import java.util.Optional;

/**
 * One line of the title table: what a job title with one of these phrases says.
 *
 * @param titles phrases, one of which the title holds; the syntax is in the comment that heads {@code titles.yaml}
 * @param unless phrases none of which it holds
 * @param departments functions of which the department must be one; empty where any department, or none, will do
 * @param function the function; empty where the department tells it
 * @param role what the person does; somebody with a rank becomes a leader, unless in operations or enablement
 * @param seniority rank, where the phrase settles it; else the rank words of the title do
 * @param operations the kind of operations
 * @param office the office at the top
 * @param certainty what a department that says something else does to it
 * @param sells whether the person sells, where the role does not tell: perhaps, or alone for those who lead sellers
 */
public record TitleRule(
        List<String> titles,
        List<String> unless,
        List<BusinessFunction> departments,
        Optional<BusinessFunction> function,
        Position.Role role,
        Optional<Position.Seniority> seniority,
        Optional<Position.Operations> operations,
        Optional<Position.Office> office,
        Certainty certainty,
        Optional<Position.Selling> sells) {
    /** Which of title and department has the last word. */
    public enum Certainty {
        /** The title settles it, whatever the department. */
        TITLE_DECIDES,
        /** The title settles it in every department but an operations team, where the person is in operations. */
        TITLE_OUTSIDE_OPERATIONS,
        /**
         * The title settles it in a revenue department, whose function the person takes, and without one; any other
         * department makes it a perhaps.
         */
        DEPARTMENT_DOUBTS,
        /** The department settles it; without one it is a perhaps. */
        DEPARTMENT_DECIDES;
    }

    public TitleRule {
        titles = List.copyOf(titles);
        unless = List.copyOf(unless);
        departments = List.copyOf(departments);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("a title rule needs a phrase");
        }
    }
}
