package dev.revopsassess.pack.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file of the pack.
 *
 * @param file path inside the pack
 * @param line physical line, the first is 1
 * @param column column, the first is 1
 */
public record Place(String file, int line, int column) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    /** {@code signals/nrr-below-100.yaml:4:1}. */
    public String text() {
        return file + ":" + line + ":" + column;
    }

    /** An error at this place, on one line; what it quotes of the file is a few words of it and never the file. */
    public PackException error(String message) {
        String cut = QUOTED.matcher(text() + ": " + message)
                .replaceAll(quote -> Matcher.quoteReplacement(
                        quote.group(1).length() <= LONGEST_QUOTE
                                ? quote.group()
                                : '"' + quote.group(1).substring(0, LONGEST_QUOTE) + "...\""));
        return new PackException(List.of(CONTROLS.matcher(cut).replaceAll("?")));
    }
}
