package dev.revopsassess.intake;

import java.util.Locale;
import java.util.Set;

/** The words that stand for "nothing here". */
final class Missing {
    private static final Set<String> WORDS = Set.of(
            "null",
            "(null)",
            "n/a",
            "na",
            "n.a.",
            "n/d",
            "#n/a",
            "#null!",
            "#ref!",
            "#value!",
            "#div/0!",
            "nan",
            "nil",
            "undefined",
            "-",
            "--",
            "—",
            "–",
            "(blank)",
            "blank",
            "select",
            "select...",
            "select…",
            "-none-",
            "--none--",
            "- none -",
            "(not set)",
            "not set",
            "(no value)",
            "no value",
            "k.a.",
            "k. a.",
            "keine angabe",
            "leer",
            "(leer)",
            "s/o",
            "(vide)",
            "vide",
            "(en blanco)");

    private Missing() {}

    static boolean is(String text) {
        String strip = text.strip();
        return strip.isEmpty()
                || (strip.length() < 13
                        && !Character.isDigit(strip.charAt(0))
                        && WORDS.contains(strip.toLowerCase(Locale.ROOT)));
    }
}
