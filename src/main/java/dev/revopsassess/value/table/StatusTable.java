package dev.revopsassess.value.table;

import dev.revopsassess.value.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words in columns of status mean, by kind of export and by system. A word that it lacks is not known: neither
 * good nor bad.
 */
public final class StatusTable {
    /** A text longer than this is a remark and no status. */
    private static final int LONGEST = 80;

    private static final String ANY = "*";

    /**
     * A status and its meaning.
     *
     * @param system the one system that means this by it; empty where all do
     * @param status the status in the form of {@link HeaderTable#plain}, in which a {@code *} stands for any words or none
     * @param meaning what it says
     */
    public record Entry(Optional<String> system, String status, StatusMeaning meaning) {}

    private final Map<String, List<Entry>> kinds;
    private final List<String> contractors;
    private final Map<String, Map<Optional<String>, Map<String, StatusMeaning>>> exact = new LinkedHashMap<>();
    private final Map<String, List<Loose>> loose = new LinkedHashMap<>();

    private record Loose(Optional<String> system, Pattern pattern, StatusMeaning meaning) {}

    /**
     * A table.
     *
     * @param kinds entries by the kind's word; of two for one status the first counts
     * @param contractors beginnings of words that say of somebody in headcount that another company employs them
     */
    public StatusTable(Map<String, List<Entry>> kinds, List<String> contractors) {
        this.contractors = List.copyOf(contractors);
        var copy = new LinkedHashMap<String, List<Entry>>();
        kinds.forEach((kind, entries) -> copy.put(kind, List.copyOf(entries)));
        this.kinds = Collections.unmodifiableMap(copy);
        copy.forEach((kind, entries) -> entries.forEach(entry -> add(kind, entry)));
    }

    private void add(String kind, Entry entry) {
        if (entry.status().contains(ANY)) {
            loose.computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(new Loose(entry.system(), pattern(entry.status()), entry.meaning()));
        } else {
            exact.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.system(), any -> new LinkedHashMap<>())
                    .putIfAbsent(entry.status(), entry.meaning());
        }
    }

    /** Words apart by one blank; a star takes its blank with it. */
    private static Pattern pattern(String status) {
        return Pattern.compile(Arrays.stream(status.split(" ", -1))
                .map(word -> word.equals(ANY) ? "(?:[^ ]+ )*" : Pattern.quote(word + " "))
                .collect(Collectors.joining()));
    }

    /** The form in which statuses are compared: that of headers, with stars kept. */
    public static String plain(String status) {
        return Arrays.stream(status.strip().split("\\s+", -1))
                .map(word -> word.equals(ANY) ? ANY : HeaderTable.plain(word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same with the user's own statuses before all others; keys are {@code kind.status}. */
    public StatusTable with(Map<String, String> own) {
        var all = new LinkedHashMap<String, List<Entry>>();
        kinds.forEach((kind, entries) -> all.put(kind, new ArrayList<>(entries)));
        own.forEach((key, word) -> {
            String kind = key.substring(0, key.indexOf('.'));
            StatusMeaning meaning = StatusMeaning.of(kind, word).orElseThrow();
            String status = HeaderTable.plain(key.substring(kind.length() + 1));
            List<Entry> entries = all.computeIfAbsent(kind, any -> new ArrayList<>());
            entries.removeIf(entry -> entry.status().equals(status));
            entries.add(0, new Entry(Optional.empty(), status, meaning));
        });
        return new StatusTable(all, contractors);
    }

    /**
     * What a status means: as that system means it, else as all do; a status written out before one with stars.
     *
     * @param kind the kind's word
     * @param system the system that wrote the export, where that is known
     * @param status the cell
     * @return empty where the table does not know it
     */
    public Optional<StatusMeaning> meaning(String kind, Optional<String> system, String status) {
        String plain = HeaderTable.plain(status);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        var written = exact.getOrDefault(kind, Map.of());
        Optional<StatusMeaning> own = system.flatMap(name -> Optional.ofNullable(
                written.getOrDefault(Optional.of(name), Map.of()).get(plain)));
        return own.or(() -> Optional.ofNullable(
                        written.getOrDefault(Optional.<String>empty(), Map.of()).get(plain)))
                .or(() -> loose(kind, system, plain + " "));
    }

    /** All that a status means, in whatever system: more than one where systems differ; none where the table does not know it. */
    public Set<StatusMeaning> meanings(String kind, String status) {
        var meanings = new LinkedHashSet<StatusMeaning>();
        meaning(kind, Optional.empty(), status).ifPresent(meanings::add);
        kinds.getOrDefault(kind, List.of()).stream()
                .map(Entry::system)
                .filter(Optional::isPresent)
                .distinct()
                .forEach(system -> meaning(kind, system, status).ifPresent(meanings::add));
        return meanings;
    }

    /** Whether a kind of contract is that of somebody who works for the company and is not employed by it. */
    public boolean isContractor(String contract) {
        String words = " " + HeaderTable.plain(contract);
        return contractors.stream().anyMatch(beginning -> words.contains(" " + beginning));
    }

    private Optional<StatusMeaning> loose(String kind, Optional<String> system, String status) {
        return loose.getOrDefault(kind, List.of()).stream()
                .filter(entry -> entry.system().isEmpty() || entry.system().equals(system))
                .filter(entry -> entry.pattern().matcher(status).matches())
                .map(Loose::meaning)
                .findFirst();
    }

    /** The meaning of the known status that is spelled nearly so; empty where none is close. */
    public Optional<StatusMeaning> nearest(String kind, Optional<String> system, String status) {
        Set<String> known = new LinkedHashSet<>();
        kinds.getOrDefault(kind, List.of()).stream()
                .map(Entry::status)
                .filter(name -> name.length() > 4)
                .forEach(known::add);
        return Nearest.to(HeaderTable.plain(status), known).flatMap(name -> meaning(kind, system, name));
    }

    /** Whether a word of the status stands in some status of the kind, so that the cell is no name of somebody. */
    public boolean speaksOf(String kind, String status) {
        List<String> words = List.of(HeaderTable.plain(status).split(" ", -1));
        return kinds.getOrDefault(kind, List.of()).stream()
                .flatMap(entry -> Arrays.stream(entry.status().split(" ", -1)))
                .anyMatch(words::contains);
    }
}
