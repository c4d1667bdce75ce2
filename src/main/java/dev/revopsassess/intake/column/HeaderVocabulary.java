package dev.revopsassess.intake.column;

import dev.revopsassess.intake.text.Spelling;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.KindHeaders;
import dev.revopsassess.value.table.HeaderTable.Stranger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of every kind mean, and how much each speaks for its kind. It depends on the table of headers alone, so that
 * companies that are read by the same rules share it; several threads may ask at once.
 */
public final class HeaderVocabulary {
    /** A header of this kind alone, or the very name of its column, and of no stranger. */
    static final int OWN = 2;

    /** A header that a few kinds have, or a stranger. */
    private static final int SOME = 1;

    /** Later than every synonym, so that a header that stands as it should wins over one that had to be taken apart. */
    private static final int RESPELLED = 10_000;

    private static final Set<FieldType> NEVER_PLURAL = Set.of(
            FieldType.PERSON, FieldType.NAME, FieldType.NUMBER, FieldType.STEP, FieldType.MONTH, FieldType.SHARE);

    /**
     * A field that a header may mean.
     *
     * @param field canonical name
     * @param rank how telling the header is: the smaller, the more; the canonical name has 0
     * @param weight how much it speaks for the kind: nothing where tables of any sort have such a header
     */
    record Meaning(String field, int rank, int weight) {
        boolean respelled() {
            return rank >= RESPELLED;
        }
    }

    private record Entry(Meaning meaning, String letters) {}

    /** What was asked before. Exports of one kind have the same headers, in one company as in the next. */
    private record Asked(Kind kind, List<String> forms) {}

    private static final int REMEMBERED = 20_000;

    /** The one that was made last; a run reads all its companies by the same rules as a rule. */
    private static volatile @Nullable HeaderVocabulary latest;

    private final Spelling spelling;
    private final HeaderTable table;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<Kind, Map<String, List<Meaning>>> exact = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, List<Entry>>> respelled = new EnumMap<>(Kind.class);
    private final Set<String> strange = new HashSet<>();
    private final Set<String> allLetters = new HashSet<>();
    private final Map<Asked, List<Meaning>> meant = new ConcurrentHashMap<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> possible = new ConcurrentHashMap<>();

    /** The words of this table of headers, made once as long as no other table is asked for. */
    public static HeaderVocabulary of(HeaderTable table) {
        HeaderVocabulary known = latest;
        if (known == null || !known.table.equals(table)) {
            known = new HeaderVocabulary(table);
            latest = known;
        }
        return known;
    }

    private HeaderVocabulary(HeaderTable table) {
        this.table = table;
        spelling = new Spelling(table);
        table.kinds()
                .values()
                .forEach(known -> names(known).values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .forEach(this::use));
        table.strangers().stream().map(Stranger::headers).forEach(strange::addAll);
        for (Kind kind : Kind.values()) {
            learn(kind);
        }
    }

    private void use(String header) {
        uses.merge(header, 1, Integer::sum);
    }

    private static Map<String, List<String>> names(KindHeaders known) {
        var names = new LinkedHashMap<String, List<String>>();
        known.fields().forEach((field, synonyms) -> {
            var all = new ArrayList<>(List.of(HeaderTable.plain(field)));
            all.addAll(synonyms);
            names.put(field, all);
        });
        return names;
    }

    /** What the column of a field is called. */
    public Set<String> names(Kind kind, String field) {
        return new LinkedHashSet<>(names(known(kind)).getOrDefault(field, List.of(field)));
    }

    /** Whether a header and one of the names have a word in common that few others have. */
    boolean sharesWord(String header, Set<String> names) {
        Set<String> words = rare(header);
        return names.stream().anyMatch(name -> !Collections.disjoint(words, rare(name)));
    }

    private Set<String> rare(String header) {
        Set<String> rare = words(header);
        rare.removeIf(word -> word.length() < 4 || table.words().shared().contains(word));
        return rare;
    }

    /** The words that a header can be taken apart into, in the singular and written out. */
    public Set<String> words(String header) {
        var words = new HashSet<String>();
        spelling.ways(HeaderTable.plain(header))
                .forEach(way -> way.forEach(word -> words.add(spelling.singular(List.of(word)))));
        return words;
    }

    /** The words of a header in their order. */
    public List<String> shown(String header) {
        List<List<String>> ways = spelling.ways(HeaderTable.plain(header));
        return ways.get(ways.size() - 1);
    }

    /** Whether a column whose header ends in the word only tells about another, such as its id or reason. */
    public boolean isBeside(String word) {
        return table.words().beside().contains(word);
    }

    /** Whether some field has this header. */
    public KindHeaders known(Kind kind) {
        return table.kinds().getOrDefault(kind.word(), KindHeaders.NONE);
    }

    private void learn(Kind kind) {
        var asTheyStand = new HashMap<String, List<Meaning>>();
        var bySpelling = new HashMap<String, List<Entry>>();
        names(known(kind)).forEach((field, names) -> {
            for (int rank = 0; rank < names.size(); rank++) {
                String name = names.get(rank);
                var meaning = new Meaning(field, rank, weight(name, rank == 0));
                List<Meaning> same = asTheyStand.computeIfAbsent(name, key -> new ArrayList<>());
                if (same.stream().noneMatch(before -> before.field().equals(field))) {
                    same.add(meaning);
                    List<String> words = List.of(name.split(" ", -1));
                    bySpelling
                            .computeIfAbsent(spelling.singular(words), key -> new ArrayList<>())
                            .add(new Entry(
                                    new Meaning(field, RESPELLED + rank, meaning.weight()), spelling.letters(words)));
                }
            }
        });
        exact.put(kind, asTheyStand);
        respelled.put(kind, bySpelling);
        allLetters.addAll(bySpelling.keySet());
    }

    private int weight(String name, boolean canonical) {
        if (table.words().shared().contains(name)) {
            return 0;
        }
        boolean own = canonical || uses.getOrDefault(name, 0) <= 1;
        return own && !strange.contains(name) ? OWN : SOME;
    }

    /** How much a header of a stranger speaks for it: little where one of the kinds has it too. */
    int strangeness(String name) {
        return table.words().shared().contains(name) ? 0 : uses.containsKey(name) ? SOME : OWN;
    }

    /** Whether some header is one of some kind, as it stands or joined. */
    boolean knowsAny(Set<String> forms) {
        for (String form : forms) {
            if (knows(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean knows(String form) {
        Boolean before = known.get(form);
        if (before == null) {
            before = uses.containsKey(form) || allLetters.contains(spelling.singular(List.of(form)));
            if (known.size() < REMEMBERED) {
                known.put(form, before);
            }
        }
        return before;
    }

    /** Whether a header could mean something in some kind; where not, no kind has to be asked. */
    boolean mayMean(List<String> forms) {
        for (String form : forms) {
            if (mayMean(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayMean(String form) {
        Boolean before = possible.get(form);
        if (before == null) {
            before = uses.containsKey(form) || spelling.ways(form).stream().anyMatch(this::endsInHeader);
            if (possible.size() < REMEMBERED) {
                possible.put(form, before);
            }
        }
        return before;
    }

    /** Whether the words are a header of some kind, or are once some at their beginning are off. */
    private boolean endsInHeader(List<String> words) {
        for (int first = 0; first < words.size(); first++) {
            if (allLetters.contains(spelling.singular(words.subList(first, words.size())))) {
                return true;
            }
        }
        return false;
    }

    /** What a header means in a kind: as it stands, else without what says where it comes from, else taken apart. */
    List<Meaning> meanings(Kind kind, List<String> forms) {
        var asked = new Asked(kind, forms);
        List<Meaning> before = meant.get(asked);
        if (before == null) {
            before = meaning(kind, forms);
            if (meant.size() < REMEMBERED) {
                meant.put(asked, before);
            }
        }
        return before;
    }

    private List<Meaning> meaning(Kind kind, List<String> forms) {
        Map<String, List<Meaning>> known = exact.getOrDefault(kind, Map.of());
        for (String form : forms) {
            List<Meaning> found = known.get(form);
            if (found != null) {
                return found;
            }
        }
        for (String form : forms) {
            List<Meaning> found = respelled(kind, form);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Empty too where a header can be taken apart so that it means two things. */
    private List<Meaning> respelled(Kind kind, String form) {
        List<List<String>> ways = spelling.ways(form);
        for (boolean whole : new boolean[] {true, false}) {
            List<Meaning> found = ways.stream()
                    .flatMap(way -> (whole ? joined(kind, way) : bare(kind, way)).stream())
                    .toList();
            Set<String> fields = new HashSet<>();
            found.forEach(meaning -> fields.add(meaning.field()));
            if (!found.isEmpty()) {
                return fields.size() == 1 ? List.of(found.get(0)) : List.of();
            }
        }
        return List.of();
    }

    /** What words mean that start with the name of a system or of the kind itself, once it is off. */
    private List<Meaning> bare(Kind kind, List<String> words) {
        if (words.size() < 2) {
            return List.of();
        }
        boolean own = known(kind).prefixes().contains(words.get(0));
        if (!own && !spelling.saysWherefrom(words.get(0))) {
            return List.of();
        }
        List<String> rest = words.subList(1, words.size());
        List<Meaning> found = joined(kind, rest);
        return own
                ? found.stream()
                        .map(meaning -> new Meaning(meaning.field(), meaning.rank(), OWN))
                        .toList()
                : found.isEmpty() ? bare(kind, rest) : found;
    }

    private List<Meaning> joined(Kind kind, List<String> words) {
        String letters = spelling.letters(words);
        return respelled.getOrDefault(kind, Map.of()).getOrDefault(spelling.singular(words), List.of()).stream()
                .filter(entry -> entry.letters().equals(letters)
                        || !NEVER_PLURAL.contains(
                                known(kind).type(entry.meaning().field())))
                .map(Entry::meaning)
                .toList();
    }
}
