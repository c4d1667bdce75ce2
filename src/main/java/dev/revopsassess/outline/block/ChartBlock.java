package dev.revopsassess.outline.block;

import java.util.List;

/**
 * A chart: what it shows, in words and in figures. A format that cannot draw it writes the table.
 *
 * @param title what it shows
 * @param description what a reader who cannot see it should know
 * @param table the same figures
 * @param data what is drawn
 */
public record ChartBlock(String title, String description, Table table, ChartData data) {
    /**
     * Need inside sales against need between teams.
     *
     * @param title what it shows
     * @param bounds alignment scores that the decision table compares with
     */
    public static ChartBlock needMap(String title, ScoreLine execution, ScoreLine alignment, List<Double> bounds) {
        return new ChartBlock(
                title,
                "Need between the teams, upwards, " + stands(alignment) + "; need inside sales, to the right, "
                        + stands(execution) + ".",
                Table.of(
                        title,
                        List.of("Axis", "#Today", "#Possible"),
                        List.of(
                                List.of("Between the teams (alignment)", alignment.score(), alignment.range()),
                                List.of("Inside sales (execution)", execution.score(), execution.range()))),
                new ChartData.NeedMap(execution, alignment, bounds));
    }

    /** A score that is not drawn is not claimed either. */
    private static String stands(ScoreLine score) {
        return score.point().isPresent()
                ? "is " + score.score() + " (possible " + score.range() + ")"
                : "may be anything from " + score.range();
    }
}
