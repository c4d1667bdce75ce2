package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.HeaderTable;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row or column of an ARR movement export stands for. The first whose words are found counts. */
public enum MovementSort {
    /** At the start of the month. */
    OPENING("opening|start|begin"),
    /** At the end of the month. */
    CLOSING("closing|ending|end of"),
    /** Customers who are back. */
    REACTIVATION("reactivat|win ?back|returning"),
    /** Customers who left. */
    CHURN("churn|cancel|lost"),
    /** Less from customers. */
    CONTRACTION("contraction|downgrade|downsell"),
    /** More from customers. */
    EXPANSION("expansion|upgrade|upsell|cross ?sell"),
    /** New business. */
    NEW("new");

    private final String words;

    MovementSort(String words) {
        this.words = words;
    }

    /** The movement that a word names; empty for any other word. */
    public static Optional<MovementSort> of(String text) {
        String plain = HeaderTable.plain(text);
        for (MovementSort sort : values()) {
            if (Pattern.compile(sort.words).matcher(plain).find()) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
