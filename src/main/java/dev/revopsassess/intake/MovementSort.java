package dev.revopsassess.intake;

import dev.revopsassess.value.HeaderTable;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row or column of an ARR movement export stands for. The first whose words are found counts. */
enum MovementSort {
    OPENING("opening|start|begin"),
    CLOSING("closing|ending|end of"),
    REACTIVATION("reactivat|win ?back|returning"),
    CHURN("churn|cancel|lost"),
    CONTRACTION("contraction|downgrade|downsell"),
    EXPANSION("expansion|upgrade|upsell|cross ?sell"),
    NEW("new");

    private final String words;

    MovementSort(String words) {
        this.words = words;
    }

    static Optional<MovementSort> of(String text) {
        String plain = HeaderTable.plain(text);
        for (MovementSort sort : values()) {
            if (Pattern.compile(sort.words).matcher(plain).find()) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
