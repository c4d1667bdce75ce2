package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A tool contract or instance in the inventory. A row per user and tool has been folded into one of these by intake.
 *
 * @param name as written
 * @param category as written
 * @param vendor as written
 * @param instance as written; tells two instances of one product apart
 * @param division the division or legal entity that it belongs to, as written
 * @param department numbers of the headcount entries in the department that has the owning team's name; none where no
 *     department has
 * @param owner the owning team, or the person who was named; empty where the cell is blank
 * @param users people with a seat
 * @param annualCost cost of a year in the report currency
 * @param inUse whether the state says that it is in use; true where no state is given
 * @param integrations what it connects to, as written; empty where the cell is blank or the column is missing, an empty
 *     list where the cell says none
 * @param source the row; the first of several
 */
public record Tool(
        String name,
        Optional<String> category,
        Optional<String> vendor,
        Optional<String> instance,
        Optional<String> division,
        Set<Integer> department,
        Optional<Party> owner,
        OptionalLong users,
        Optional<BigDecimal> annualCost,
        boolean inUse,
        Optional<List<String>> integrations,
        Source source) {}
