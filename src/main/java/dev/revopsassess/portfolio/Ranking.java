package dev.revopsassess.portfolio;

import dev.revopsassess.snapshot.entry.PortfolioEntry.CompanyEntry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns that a portfolio can be ranked by, each with what matters most on top. */
public enum Ranking {
    /** Most trouble between teams first. */
    ALIGNMENT,
    /** Most trouble inside sales first. */
    EXECUTION,
    /** Largest and most varied first. */
    SCALE,
    /** Least ground laid first. */
    FOUNDATION,
    /** Most people in the revenue organisation first. */
    PEOPLE,
    /** Smallest model first. */
    MODEL,
    /** Surest first. */
    CONFIDENCE,
    /** By name. */
    NAME;

    private static final List<String> MODELS =
            List.of("hold", "sales-ops", "recharter", "revops", "hub-and-spoke", "insufficient-evidence");
    private static final List<String> SURE = List.of("robust", "likely", "provisional", "insufficient-evidence");

    /** The column of a word. */
    public static Optional<Ranking> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words of all columns. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Ranking::word).toList();
    }

    /** The word that chooses it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What could not be assessed stands last, and what has no figure in the column before it; equal ones by folder. */
    Comparator<CompanyEntry> order() {
        return Comparator.comparing((CompanyEntry company) -> company.problem().isPresent())
                .thenComparing(column())
                .thenComparing(CompanyEntry::folder);
    }

    private Comparator<CompanyEntry> column() {
        return switch (this) {
            case ALIGNMENT, EXECUTION, SCALE -> score(word(), false);
            case FOUNDATION -> score(word(), true);
            case PEOPLE -> figure(CompanyEntry::people, false);
            case MODEL -> word(CompanyEntry::model, MODELS);
            case CONFIDENCE -> word(CompanyEntry::confidence, SURE);
            case NAME -> Comparator.comparing(company -> company.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Comparator<CompanyEntry> score(String dimension, boolean lowestFirst) {
        return figure(company -> company.score(dimension), lowestFirst);
    }

    private static Comparator<CompanyEntry> figure(
            Function<CompanyEntry, Optional<BigDecimal>> figure, boolean lowestFirst) {
        Comparator<BigDecimal> order = lowestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return (one, other) -> figure.apply(one)
                .map(first -> figure.apply(other)
                        .map(second -> order.compare(first, second))
                        .orElse(-1))
                .orElseGet(() -> figure.apply(other).isPresent() ? 1 : 0);
    }

    private static Comparator<CompanyEntry> word(Function<CompanyEntry, Optional<String>> word, List<String> order) {
        return Comparator.comparing(company -> order.indexOf(word.apply(company).orElse("")));
    }
}
