package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;

/**
 * A row of the structure table, as the pack writes it; the first row that holds names today's structure, and a row that
 * cannot be told before one holds makes it unknown.
 *
 * @param structure what the row names
 * @param when its condition
 * @param because what it means, in one sentence
 */
public record StructureRow(Structure structure, Condition when, String because) {}
