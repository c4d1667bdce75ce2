package dev.revopsassess.warehouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the words in columns of status and currency mean for the amount of a row.
 *
 * @param rates report currency for one unit, by code, that of the report among them
 * @param nothing statuses whose rows count nothing, as they stand in the cells
 * @param known all statuses whose meaning is known, as they stand in the cells
 */
public record RowMeanings(Map<String, BigDecimal> rates, List<String> nothing, List<String> known) {
    /** Of a table without such columns. */
    static final RowMeanings NONE = new RowMeanings(Map.of(), List.of(), List.of());

    /** Copies all of them in one order, so that the statement is the same for the same meanings. */
    public RowMeanings {
        rates = java.util.Collections.unmodifiableMap(new TreeMap<>(rates));
        nothing = nothing.stream().sorted().toList();
        known = known.stream().sorted().toList();
    }
}
