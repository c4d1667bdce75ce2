package dev.revopsassess.intake.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes and symbols of currencies, as they stand in headers and around amounts. */
public final class CurrencyWords {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("r$", "BRL"),
            Map.entry("s$", "SGD"),
            Map.entry("fr.", "CHF"),
            Map.entry("zł", "PLN"));
    private static final Set<String> CODES = Set.of(
            "usd", "eur", "gbp", "chf", "sek", "nok", "dkk", "pln", "cad", "aud", "nzd", "jpy", "inr", "brl", "sgd",
            "czk", "huf", "ron", "ils", "zar", "mxn", "cny", "hkd", "krw", "try", "aed");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private CurrencyWords() {}

    /** The currency that a word or symbol stands for; empty text where it is none. */
    public static String currencyOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CODES.contains(lower) ? lower.toUpperCase(Locale.ROOT) : SYMBOLS.getOrDefault(lower, "");
    }

    /** Whether the text has the form of a code, known or not. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code that a cell of a currency column stands for; the cell itself where it is none that is known. */
    public static String code(String cell) {
        String known = currencyOf(cell.strip());
        return known.isEmpty() ? cell.strip().toUpperCase(Locale.ROOT) : known;
    }
}
