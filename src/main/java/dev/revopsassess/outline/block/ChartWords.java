package dev.revopsassess.outline.block;

/** What charts say beside their title and their data, in whatever way they are drawn. */
public final class ChartWords {
    /** Where need is high between teams and low inside sales. */
    public static final String BETWEEN = "between the teams";

    /** Where need is high inside sales and low between teams. */
    public static final String INSIDE = "inside sales";

    /** What the axis from left to right of the map means. */
    public static final String INSIDE_AXIS = "inside sales (execution)";

    /** Low need inside sales. */
    public static final String LITTLE_INSIDE = "little inside sales";

    /** High need inside sales. */
    public static final String MUCH_INSIDE = "much inside sales";

    /** Low need between teams. */
    public static final String LITTLE_BETWEEN = "little between teams";

    /** High need between teams. */
    public static final String MUCH_BETWEEN = "much between teams";

    /** Title of the map where a drawing has its own. */
    public static final String MAP = "Where the need is";

    /** The frame around everything possible, to whoever points at it. */
    public static final String EVERY_PLACE = "every place that the open questions leave possible";

    /** The same in the key. */
    public static final String POSSIBLE = "possible while questions are open";

    /** The lines across the map. */
    public static final String BOUND = "where the decision table divides alignment";

    /** A bar of a signal at watch. */
    public static final String WATCH = "watch: filled as far as it goes";

    /** A layer without a product, to whoever points at it. */
    public static final String NOTHING = "nothing in the inventory";

    /** Keys of a layer with one product. */
    public static final String ONE_PRODUCT = "one product";

    /** Keys of a layer with several. */
    public static final String SEVERAL_PRODUCTS = "several products";

    /** A bar of a period that was missed. */
    public static final String MISS = "actual, off by enough to count as a miss";

    /** The line at 100 % of retention. */
    public static final String FLAT = "100 %: customers neither grow nor shrink";

    /** The band of sizes, behind its bounds. */
    public static final String BAND = ": informal coordination stops working";

    /** A line that goes on. */
    public static final String PACE = "at the pace of the last 12 months";

    /** Title of revenue where a drawing has its own. */
    public static final String REVENUE = "Annual recurring revenue";

    /** Title of retention where a drawing has its own. */
    public static final String RETENTION = "Net revenue retention";

    /** Title of forecasts where a drawing has its own. */
    public static final String FORECASTS = "Forecast (line) against actual (bar)";

    /** Title of people where a drawing has its own. */
    public static final String PEOPLE = "People in the revenue organisation";

    /** Title of the scores over the plan where a drawing has its own. */
    public static final String SCORES_OVER_MONTHS = "Scores over the months of the plan";

    /** Before the first month of the plan. */
    public static final String TODAY = "today";

    /** The upright line before a month that an event parts from those before. */
    public static final String STEP = "many came or left at once";

    private ChartWords() {}
}
