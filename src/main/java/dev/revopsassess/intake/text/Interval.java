package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a price is due in a year. */
public final class Interval {
    private static final Pattern COUNTED = Pattern.compile("(\\d+)\\s*[-_ ]?\\s*(\\p{L}+)");
    private static final Pattern ISO = Pattern.compile("p(\\d+)([dwmy])");

    private Interval() {}

    /** How many times a year; empty where the text is no interval. */
    public static Optional<BigDecimal> perYear(String text, CellWords words) {
        String key = words.withoutEach(Tidy.key(text));
        Optional<Integer> times = times(key, words);
        if (times.isPresent()) {
            return times.map(BigDecimal::valueOf);
        }
        Matcher match = ISO.matcher(key);
        if (!match.matches()) {
            match = COUNTED.matcher(key);
        }
        if (!match.matches() || match.group(1).length() > 4 || match.group(1).matches("0+")) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(match.group(1));
        return times(match.group(2), words).map(unit -> BigDecimal.valueOf(unit).divide(count, MathContext.DECIMAL64));
    }

    private static Optional<Integer> times(String word, CellWords words) {
        String single = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return words.timesAYear(word).or(() -> words.timesAYear(single));
    }
}
