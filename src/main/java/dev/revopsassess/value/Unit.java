package dev.revopsassess.value;

/**
 * The unit of a figure as the JSON contract names it.
 *
 * @param code {@code count}, {@code ratio}, {@code points}, {@code hours}, {@code days}, {@code months}, {@code word},
 *     or an ISO 4217 code for money
 */
public record Unit(String code) {
    /** Whole things. */
    public static final Unit COUNT = new Unit("count");
    /** Shares, rates and coverage; 0.94 prints as 94 %. */
    public static final Unit RATIO = new Unit("ratio");
    /** Differences of rates; 0.02 prints as 2 points. */
    public static final Unit POINTS = new Unit("points");
    /** A plain quotient that is not a share: 0.2 of something, 3.5 times. */
    public static final Unit TIMES = new Unit("times");
    /** Hours. */
    public static final Unit HOURS = new Unit("hours");
    /** Days. */
    public static final Unit DAYS = new Unit("days");
    /** Months. */
    public static final Unit MONTHS = new Unit("months");
    /** Not a number: a word from a closed list. */
    public static final Unit WORD = new Unit("word");

    /** Money in one currency. */
    public static Unit money(String currency) {
        return new Unit(currency);
    }

    /** Whether the code is a currency. */
    public boolean isMoney() {
        return code.length() == 3 && code.equals(code.toUpperCase(java.util.Locale.ROOT));
    }
}
