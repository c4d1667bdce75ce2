package dev.revopsassess.outline;

import java.util.List;

/** The parts of the report in the one order that every format keeps. */
public enum Section {
    /** Model and how sure, in a paragraph. */
    VERDICT("Recommendation"),
    /** What today's way of working costs. */
    COSTS("What it costs today"),
    /** The first steps. */
    START("The first 90 days"),
    /** What the answer does not rest on yet. */
    OPEN("What is not known"),
    /** The four scores with range and coverage. */
    SCORES("Scores"),
    /** What moved since a baseline, or from one report to another. */
    CHANGES("What moved"),
    /** Fired and watch signals, heaviest first. */
    DRIVERS("What drives it"),
    /** What is clear although it would be a symptom, what is missing on the ground, warnings and contradictions. */
    AGAINST("What speaks against"),
    /** What is not known and what would settle it. */
    UNKNOWN("Ask next"),
    /** Today's structure, the move and the rows of the decision table. */
    TODAY("Today and the move"),
    /** What to do, in order. */
    PLAN("Plan"),
    /** Who owns what. */
    OWNERSHIP("Ownership"),
    /** Layers present, missing and doubled. */
    TOOLS("Tools"),
    /** What the model is accountable for. */
    KPIS("KPIs"),
    /** What would change the answer, and when. */
    WHEN("What would change it, and when"),
    /** Rows read, used and set aside. */
    DATA("What was read"),
    /** Every signal, metric and threshold. */
    APPENDIX("Appendix");

    /** All of them in order. */
    static final List<Section> ORDER = List.of(values());

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** Heading. */
    public String title() {
        return title;
    }

    /** Kebab-case name for anchors. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
