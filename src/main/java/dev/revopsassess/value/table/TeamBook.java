package dev.revopsassess.value.table;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.table.DepartmentRule.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the name of a team means where it may have several parts, from the whole company down to the team, as in {@code
 * Engineering; Enablement; Search}. Rules of the configuration speak of the name as a whole and come first.
 *
 * <p>An operations team is one in whichever part it stands. A part that is outside revenue wherever it stands (support,
 * services, people, legal, finance) settles the name. One that is outside revenue where it stands first (product,
 * engineering) does so unless a part of revenue stands before it. Else the last part that names one revenue function counts.
 */
record TeamBook(PhraseBook<DepartmentRule> own, PhraseBook<DepartmentRule> rules) {
    /** What a name means, its words taken apart; empty where no rule knows any of it. */
    Optional<TeamPlace> place(List<String> words) {
        return first(own, words)
                .or(() -> first(rules, words).map(whole -> inParts(whole, words)))
                .map(DepartmentRule::place);
    }

    private DepartmentRule inParts(DepartmentRule whole, List<String> words) {
        List<DepartmentRule> parts = parts(words).stream()
                .flatMap(part -> first(rules, part).stream())
                .toList();
        if (whole.place().operations().isPresent() || parts.size() < 2) {
            return whole;
        }
        return find(parts, part -> part.standing() == Standing.ANYWHERE)
                .or(() -> find(parts, part -> part.standing() == Standing.FIRST || isRevenue(part))
                        .filter(part -> !isRevenue(part)))
                .orElseGet(() -> inRevenue(whole, parts));
    }

    /** Functions beside each other, none above another, are a name across them: Sales / Marketing. */
    private static DepartmentRule inRevenue(DepartmentRule whole, List<DepartmentRule> parts) {
        List<DepartmentRule> revenue =
                parts.stream().filter(TeamBook::isRevenue).toList();
        List<DepartmentRule> functions = revenue.stream()
                .filter(part -> part.place().function() != BusinessFunction.REVENUE)
                .toList();
        boolean beside = isRevenue(whole)
                && whole.place().function() == BusinessFunction.REVENUE
                && functions.size() == revenue.size();
        if (beside || revenue.isEmpty()) {
            return beside
                    ? whole
                    : find(parts, part -> part.place().function().isRevenue()).orElse(parts.get(0));
        }
        return functions.isEmpty() ? revenue.get(0) : functions.get(functions.size() - 1);
    }

    private static boolean isRevenue(DepartmentRule part) {
        return part.place().function().isRevenue() && !part.place().possible();
    }

    private static Optional<DepartmentRule> find(List<DepartmentRule> parts, Predicate<DepartmentRule> which) {
        return parts.stream().filter(which).findFirst();
    }

    private static Optional<DepartmentRule> first(PhraseBook<DepartmentRule> book, List<String> words) {
        return book.matching(words).findFirst();
    }

    private static List<List<String>> parts(List<String> words) {
        var parts = new ArrayList<List<String>>();
        var part = new ArrayList<String>();
        for (String word : words) {
            if (word.equals(Vocabulary.BREAK)) {
                parts.add(List.copyOf(part));
                part.clear();
            } else {
                part.add(word);
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
