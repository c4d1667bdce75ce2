package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.util.List;

/** The same figure as several systems tell it, over twelve months and by quarter. */
public record SystemsEntry(String figure, String unit, ToldEntry year, List<ToldEntry> quarters) {
    /** What the systems say of the same months; apart is (largest - smallest) / largest. */
    public record ToldEntry(String period, BigDecimal apart, List<SaidEntry> said) {}

    /** What one system says, with the rows behind it. */
    public record SaidEntry(String system, BigDecimal value, List<RowsEntry> inputs) {}
}
