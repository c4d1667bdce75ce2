package dev.revopsassess.outline.block;

/** What a page for a browser says beside the report: labels of its parts, and what a screen reader hears of them. */
public final class PageWords {
    /** A jump over the table of contents. */
    public static final String SKIP = "Skip to the report";

    /** Before the day of the report. */
    public static final String AS_OF = "Revenue organisation, as of";

    /** The table of contents. */
    public static final String SECTIONS = "Sections";

    /** Before the name of the model. */
    public static final String RECOMMENDATION = "Recommendation:";

    /** Before the weight of a signal. */
    public static final String WEIGHT = "weight";

    /** Before the documents that a signal comes from. */
    public static final String FROM = "from";

    /** What opens the reasons of a signal. */
    public static final String WHY = "Why it matters, and what to do";

    /** Before what to do about a signal. */
    public static final String DO = "Do.";

    /** Before what makes a signal wrong. */
    public static final String MISLEADS = "When it misleads.";

    /** What opens the table of a chart. */
    public static final String FIGURES = "Figures of this chart";

    private PageWords() {}

    /** What a table is called where only its frame is heard. */
    public static String table(String title) {
        return title + ", table";
    }
}
