package dev.revopsassess.outline.block;

/**
 * A chart: what it shows, in words and in figures. A format that cannot draw it writes the table.
 *
 * @param title what it shows
 * @param description what a reader who cannot see it should know
 * @param table the same figures
 * @param data what is drawn
 */
public record ChartBlock(String title, String description, Table table, ChartData data) {}
