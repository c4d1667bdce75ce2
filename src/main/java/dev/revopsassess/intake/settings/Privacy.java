package dev.revopsassess.intake.settings;

import dev.revopsassess.value.table.CellWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose names a report may show. Names and ids of people stay in intake unless they are asked for, and then only those of
 * the reporting line of operations get out; a report for strangers does without the names of the company, its teams and its
 * customers.
 */
public final class Privacy {
    /** What the company is called in a report for strangers. */
    public static final String COMPANY = "Company";

    private static final String LETTER = "\\p{L}\\p{N}";

    private final boolean people;
    private final boolean anonymous;
    private final Optional<Pattern> company;
    private final Set<String> words;
    private final NameMask mask;

    private Privacy(boolean people, boolean anonymous, Optional<Pattern> company) {
        this(people, anonymous, company, Set.of(), CellWords.none());
    }

    private Privacy(boolean people, boolean anonymous, Optional<Pattern> company, Set<String> words, CellWords cells) {
        this.people = people;
        this.anonymous = anonymous;
        this.company = company;
        this.words = Set.copyOf(words);
        this.mask = new NameMask(this.words, cells);
    }

    /**
     * The same, knowing what the rules call things, so that nobody whose name is one of these words takes it out of texts.
     *
     * @param ordinary words in lower case without accents
     */
    public Privacy knowing(Set<String> ordinary) {
        return new Privacy(people, anonymous, company, ordinary, CellWords.none());
    }

    /** The same for one reading of exports, which meets people of its own. */
    Privacy fresh(CellWords cells) {
        return new Privacy(people, anonymous, company, words, cells);
    }

    /** Somebody's name, address or id, which no text that leaves intake may show from now on. */
    public void meet(String cell) {
        mask.add(cell);
    }

    /** Whether the rules have the word for something. */
    public boolean isOrdinary(String word) {
        return words.contains(word);
    }

    /** No names of people, every other name. */
    public static Privacy usual() {
        return new Privacy(false, false, Optional.empty());
    }

    /** The names of the people in the reporting line of operations too. */
    public static Privacy namingPeople() {
        return new Privacy(true, false, Optional.empty());
    }

    /**
     * Neither people, company, teams nor customers.
     *
     * @param names what the company is called; each is taken out wherever it stands, whatever its case and whatever
     *     separates its words
     */
    public static Privacy anonymous(List<String> names) {
        String any = names.stream()
                .map(Privacy::loosely)
                .filter(pattern -> !pattern.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        // A name ends where a word ends, also in NorthwindArr and northwind_arr; in Northwinds it does not.
        return new Privacy(
                false,
                true,
                any.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile(
                                "(?:(?<![" + LETTER + "])|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu}))(?i:" + any
                                        + ")(?:(?!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))",
                                Pattern.UNICODE_CASE)));
    }

    private static String loosely(String name) {
        return Pattern.compile("[^" + LETTER + "]+")
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^" + LETTER + "]*"));
    }

    /** Whether names of people may leave intake, for the reporting line. */
    public boolean namesPeople() {
        return people;
    }

    /** Whether teams are shown by number and messages quote no cell. */
    public boolean isAnonymous() {
        return anonymous;
    }

    /**
     * The text as it may leave: without names and addresses of the people met, and with {@link #COMPANY} for the company's
     * name where that is not to be shown.
     */
    public String veil(String text) {
        return mask.masked(veilCompany(text));
    }

    /** The same for a sentence of ours: a surname alone is taken out only where it is written as no word of ours is. */
    public String veilSentence(String text) {
        return mask.maskedSentence(veilCompany(text));
    }

    /** The text of a cell that stays in intake, where names of people have to be told apart. */
    public String veilCompany(String text) {
        return company.isEmpty() ? text : company.get().matcher(text).replaceAll(COMPANY);
    }
}
