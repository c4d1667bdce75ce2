package dev.revopsassess.cli.run;

import dev.revopsassess.pack.rules.RulePack;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a company is called in its own files: its name, the name without the legal form, and its first word. */
final class CompanyNames {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "llp",
            "ltd",
            "limited",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "ug",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "oy",
            "as",
            "aps",
            "pty");

    /** A shorter first word is a word of every kind. */
    private static final int SHORTEST = 4;

    private CompanyNames() {}

    /** The names that a report for strangers takes out. */
    static List<String> of(String name, RulePack rules) {
        List<String> words = Arrays.stream(name.strip().split("[\\s_.,-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String bare = String.join(
                " ",
                words.stream()
                        .filter(word -> !LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT)))
                        .toList());
        Stream<String> first = words.stream().limit(1).filter(word -> word.length() >= SHORTEST && isOwn(word, rules));
        return Stream.concat(Stream.of(name, bare), first)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whether the word is nobody else's: no product, team or title that the rules know. */
    private static boolean isOwn(String word, RulePack rules) {
        return rules.tools().names(word).products().isEmpty()
                && rules.tools().names(word).layers().isEmpty()
                && rules.titles().team(word).isEmpty()
                && !rules.titles()
                        .place(Optional.of(word), Optional.empty(), Optional.empty())
                        .mapped();
    }
}
