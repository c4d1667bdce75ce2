package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A metric or an answer: value, unit, period, formula and rows; or why there is none, and what would give one.
 *
 * @param id metric or question
 * @param value the value
 * @param unit of value, low and high
 * @param low lowest that the exports leave possible
 * @param high highest possible
 * @param period first and last day, {@code 2025-10-01/2026-09-30}
 * @param formula with this company's figures
 * @param inputs rows behind it
 * @param basis measured or said
 * @param notes what a reader must know
 * @param missing why there is no value
 * @param needs what would give one
 */
public record MetricEntry(
        String id,
        Optional<FigureOrWord> value,
        Optional<String> unit,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<String> period,
        Optional<String> formula,
        Optional<List<RowsEntry>> inputs,
        Optional<String> basis,
        Optional<List<String>> notes,
        Optional<String> missing,
        Optional<List<String>> needs) {}
