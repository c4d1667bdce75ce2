package dev.revopsassess.value.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the words of cells are about, each with the meanings that its words can have. */
public enum CellTopic {
    /** In place of any value. */
    CELL(false, "missing", "error"),
    /** In place of the name of a person, or in it. */
    NAME(true, "vacant", "nobody", "team", "title"),
    /** Labels of rows that are no data. */
    ROW(true, "total", "beside", "summary"),
    /** Answers that are no number. */
    ANSWER(false, "yes", "no", "partly", "unknown"),
    /** Months, by number. */
    MONTH(true, IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toArray(String[]::new)),
    /** How often a price is due, by times a year. */
    INTERVAL(false, false, "[1-9]\\d{0,2}", "a number of times a year"),
    /** Words that may stand before an interval. */
    EACH(false, "each"),
    /** Currencies, by ISO code. */
    CURRENCY(false, false, "[A-Z]{3}", "the ISO code of a currency"),
    /** What multiplies the number before it, by factor. */
    MULTIPLE(false, false, "10{1,12}", "a power of ten"),
    /** What a header, file or setting says of the unit of amounts. */
    UNIT(true, "cents", "thousands", "monthly", "annual", "figure", "header"),
    /** In or beside a period or date. */
    PERIOD(true, "actual", "beside", "fiscal", "quarter", "weekday"),
    /** Movements of ARR. */
    MOVEMENT(true, "opening", "closing", "reactivation", "churn", "contraction", "expansion", "new"),
    /** Types of deals. */
    DEAL(true, "renewal", "expansion", "new"),
    /** Whose forecast a row is. */
    LEVEL(true, "company", "manager", "rep"),
    /** Categories of a forecast. */
    CATEGORY(true, "commit"),
    /** What is forecast. */
    MEASURE(true, "pipeline", "renewals", "expansion", "bookings", "revenue"),
    /** In place of a list of integrations. */
    INTEGRATION(false, "none");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final boolean likeHeaders;
    private final boolean closed;
    private final Pattern form;
    private final String expected;

    CellTopic(boolean likeHeaders, String... meanings) {
        this(likeHeaders, true, String.join("|", meanings), "one of " + String.join(", ", meanings));
    }

    CellTopic(boolean likeHeaders, boolean closed, String form, String expected) {
        this.likeHeaders = likeHeaders;
        this.closed = closed;
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    /** The topic as the table names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The meanings that have to be there; none where their number is open. */
    public List<String> meanings() {
        return closed ? List.of(form.pattern().split("\\|", -1)) : List.of();
    }

    /** Whether the words of the topic can have the meaning. */
    public boolean has(String meaning) {
        return form.matcher(meaning).matches();
    }

    /** What a meaning of the topic is, for messages. */
    public String expected() {
        return expected;
    }

    /** A text in the form in which words of the topic are compared. */
    String compared(String text) {
        if (likeHeaders) {
            return HeaderTable.plain(text);
        }
        String bare = text.strip();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) <= ' ') {
                return BLANKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
            }
        }
        return bare.toLowerCase(Locale.ROOT);
    }
}
