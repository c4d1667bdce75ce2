package dev.revopsassess.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a price is due in a year. */
public final class Interval {
    private static final Map<String, Integer> TIMES = Map.ofEntries(
            Map.entry("monthly", 12),
            Map.entry("month", 12),
            Map.entry("mo", 12),
            Map.entry("m", 12),
            Map.entry("monatlich", 12),
            Map.entry("monat", 12),
            Map.entry("mensuel", 12),
            Map.entry("mois", 12),
            Map.entry("mensual", 12),
            Map.entry("mes", 12),
            Map.entry("quarterly", 4),
            Map.entry("quarter", 4),
            Map.entry("q", 4),
            Map.entry("quartalsweise", 4),
            Map.entry("quartal", 4),
            Map.entry("vierteljährlich", 4),
            Map.entry("trimestriel", 4),
            Map.entry("trimestral", 4),
            Map.entry("semiannual", 2),
            Map.entry("semi-annual", 2),
            Map.entry("semi-annually", 2),
            Map.entry("biannual", 2),
            Map.entry("half-yearly", 2),
            Map.entry("halbjährlich", 2),
            Map.entry("yearly", 1),
            Map.entry("year", 1),
            Map.entry("yr", 1),
            Map.entry("y", 1),
            Map.entry("annual", 1),
            Map.entry("annually", 1),
            Map.entry("annum", 1),
            Map.entry("jährlich", 1),
            Map.entry("jahr", 1),
            Map.entry("annuel", 1),
            Map.entry("an", 1),
            Map.entry("anual", 1),
            Map.entry("año", 1),
            Map.entry("weekly", 52),
            Map.entry("week", 52),
            Map.entry("wöchentlich", 52),
            Map.entry("daily", 365),
            Map.entry("day", 365));
    private static final Pattern COUNTED = Pattern.compile("(?:every\\s+)?(\\d+)\\s*[-_ ]?\\s*(\\p{L}+)");
    private static final Pattern ISO = Pattern.compile("p(\\d+)([dwmy])");

    private Interval() {}

    /** How many times a year; empty where the text is no interval. */
    public static Optional<BigDecimal> perYear(String text) {
        String key = Tidy.key(text).replaceFirst("^(per|every|each|pro|par|por|/)\\s*", "");
        Optional<Integer> times = times(key);
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
        return times(match.group(2)).map(unit -> BigDecimal.valueOf(unit).divide(count, MathContext.DECIMAL64));
    }

    private static Optional<Integer> times(String word) {
        String single = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Optional<Integer> special =
                word.equals("d") ? Optional.of(365) : word.equals("w") ? Optional.of(52) : Optional.empty();
        return Optional.ofNullable(TIMES.get(word))
                .or(() -> Optional.ofNullable(TIMES.get(single)))
                .or(() -> special);
    }
}
