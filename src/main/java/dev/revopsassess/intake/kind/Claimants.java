package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.value.table.HeaderTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the teams, segments and people of one function apart, by number, so that their figures are parts and not versions
 * of one. Sales and Sales Team are one team, Sales EMEA is another; no name leaves.
 */
final class Claimants {
    private final Set<String> teams;
    private final People people;
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    /** Which also knows the words that say of a name only that it is a team's. */
    Claimants(People people, Set<String> teams) {
        this.people = people;
        this.teams = teams;
    }

    /** House: no team's name has more words, and every stretch of them is looked up. */
    private static final int MOST_WORDS = 12;

    /** The number of the row's team, segment and, where the figure is a person's own, person. */
    int of(Cells cells, Level level) {
        Optional<String> function = cells.text("function");
        boolean own = function.isEmpty() || level == Level.REP || level == Level.MANAGER;
        Optional<String> owner = own ? cells.text("owner") : Optional.empty();
        String key = Stream.concat(
                        Stream.of(function, cells.text("team"), owner)
                                .flatMap(Optional::stream)
                                .map(this::name),
                        Stream.of("segment", "region")
                                .flatMap(field -> cells.text(field).stream())
                                .map(HeaderTable::plain))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private String name(String text) {
        return people.person(text).map(person -> "person " + person).orElseGet(() -> beyondTheFunction(text));
    }

    /** The words of a team's name without those that only say its function: {@code emea} of Sales EMEA. */
    private String beyondTheFunction(String name) {
        List<String> words =
                new ArrayList<>(Arrays.asList(HeaderTable.plain(name).split(" ", -1)));
        if (words.size() > MOST_WORDS) {
            return String.join(" ", words);
        }
        for (int length = 1; length <= words.size(); length++) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<String> span = words.subList(from, from + length);
                if (people.function(String.join(" ", span)).isPresent()) {
                    span.clear();
                    from--;
                }
            }
        }
        words.removeIf(teams::contains);
        return String.join(" ", words);
    }
}
