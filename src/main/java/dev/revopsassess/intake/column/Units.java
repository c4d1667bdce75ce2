package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.CurrencyWords;
import dev.revopsassess.value.table.HeaderTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words around a column of amounts say about its unit: configuration, header, file name, system, in this order. */
public final class Units {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd}']+");
    private static final Set<String> CENTS = Set.of("cents", "cent", "centimes", "centavos", "pence", "minor");
    private static final Set<String> THOUSANDS = Set.of(
            "thousands",
            "thousand",
            "k",
            "keur",
            "kusd",
            "kgbp",
            "teur",
            "tusd",
            "tsd",
            "tausend",
            "000s",
            "000",
            "'000",
            "milliers",
            "miles");
    /** Words that name the figure itself; the others may also say how its columns are cut. */
    private static final Set<String> FIGURES = Set.of("mrr", "arr", "acv");

    private static final Set<String> MONTHLY = Set.of("mrr", "monthly", "month", "monatlich", "mensuel", "mensual");
    private static final Set<String> ANNUAL =
            Set.of("arr", "annual", "annually", "yearly", "annualized", "year", "acv", "jahrlich", "annuel", "anual");

    private final List<Set<String>> sources = new ArrayList<>();

    /** The units that the header states. */
    public Units(IntakeSettings settings, String kindField, String header, InputFile file, Mapping mapping) {
        sources.add(words(settings.units().getOrDefault(kindField, "")));
        sources.add(words(header));
        sources.add(words(file.stem()));
        sources.add(mapping.system().map(HeaderTable.SystemSignature::traits).orElse(Set.of()));
    }

    /** What an amount is multiplied with to be whole units of money. */
    public BigDecimal factor() {
        return first(CENTS, THOUSANDS)
                .map(cents -> cents ? new BigDecimal("0.01") : BigDecimal.valueOf(1000))
                .orElse(BigDecimal.ONE);
    }

    /** Whether amounts are of a month, true, or of a year; empty where nothing says so. */
    public Optional<Boolean> monthly() {
        return first(MONTHLY, ANNUAL);
    }

    private Optional<Boolean> first(Set<String> one, Set<String> other) {
        return sources.stream()
                .flatMap(words -> either(words, one, other).stream())
                .findFirst();
    }

    /** Whether the words are of the one set, true, or of the other; a word for the figure goes before all else. */
    private static Optional<Boolean> either(Set<String> words, Set<String> one, Set<String> other) {
        Set<String> figures = words.stream()
                .filter(FIGURES::contains)
                .filter(word -> one.contains(word) || other.contains(word))
                .collect(Collectors.toSet());
        Set<String> telling = figures.isEmpty() ? words : figures;
        boolean is = telling.stream().anyMatch(one::contains);
        boolean isOther = telling.stream().anyMatch(other::contains);
        return is == isOther ? Optional.empty() : Optional.of(is);
    }

    /** The currency that a header names; empty where it names none. */
    public static Optional<String> currency(String header) {
        for (String word : header.split("[\\s()\\[\\]_,/-]+", -1)) {
            String code = CurrencyWords.currencyOf(word);
            boolean thousands = word.length() > 1 && "kKtT".indexOf(word.charAt(0)) >= 0;
            code = code.isEmpty() && thousands ? CurrencyWords.currencyOf(word.substring(1)) : code;
            if (!code.isEmpty()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word :
                APART.split(text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT), -1)) {
            words.add(HeaderTable.plain(word).isEmpty() ? word : HeaderTable.plain(word));
        }
        return words;
    }
}
