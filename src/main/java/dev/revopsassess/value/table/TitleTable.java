package dev.revopsassess.value.table;

import dev.revopsassess.value.Position;
import dev.revopsassess.value.Position.Seniority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Titles, departments and team names, and what they say about a job. Pure data with first-match-wins rules: whatever a
 * company calls its people can be put before the built-in rules with {@link #with}.
 */
public final class TitleTable {
    private final Vocabulary vocabulary;
    private final List<TitleRule> titles;
    private final List<DepartmentRule> departments;
    private final int own;
    private final List<RankRule> ranks;
    private final List<String> unranked;
    private final List<String> generic;

    private final PhraseBook<TitleRule> titleLines;
    private final TeamBook departmentLines;
    private final PhraseBook<Seniority> rankLines;
    private final PhraseBook<String> unrankedLines;
    private final Set<String> genericWords;

    /** What was looked up before: a company has far fewer titles and teams than people times months. */
    private final Memory<List<Object>, Position> places = new Memory<>();

    private final Memory<String, Optional<TeamPlace>> teams = new Memory<>();

    /**
     * A table.
     *
     * @param vocabulary how names are taken apart
     * @param titles title rules, first match wins
     * @param departments department and team rules, first match wins
     * @param ranks ranks, highest first
     * @param unranked phrases whose words are no rank, such as {@code account manager}
     * @param generic words that say nothing about a function: a title of nothing else is explained by the department
     * @throws IllegalArgumentException if a pattern has no word
     */
    public TitleTable(
            Vocabulary vocabulary,
            List<TitleRule> titles,
            List<DepartmentRule> departments,
            List<RankRule> ranks,
            List<String> unranked,
            List<String> generic) {
        this(vocabulary, titles, 0, departments, ranks, unranked, generic);
    }

    private TitleTable(
            Vocabulary vocabulary,
            List<TitleRule> titles,
            int own,
            List<DepartmentRule> departments,
            List<RankRule> ranks,
            List<String> unranked,
            List<String> generic) {
        this.vocabulary = vocabulary;
        this.own = own;
        this.titles = List.copyOf(titles);
        this.departments = List.copyOf(departments);
        this.ranks = List.copyOf(ranks);
        this.unranked = List.copyOf(unranked);
        this.generic = List.copyOf(generic);
        titleLines = book(titles, rule -> entry(rule, rule.titles(), rule.unless()));
        departmentLines = new TeamBook(
                book(departments.subList(0, own), rule -> entry(rule, rule.names(), rule.unless())),
                book(departments.subList(own, departments.size()), rule -> entry(rule, rule.names(), rule.unless())));
        rankLines = book(ranks, rank -> entry(rank.seniority(), rank.titles(), List.of()));
        unrankedLines = book(unranked, phrase -> entry(phrase, List.of(phrase), List.of()));
        genericWords = new HashSet<>();
        generic.forEach(word -> genericWords.addAll(vocabulary.words(word)));
    }

    /** This table with rules that come before its own. */
    public TitleTable with(List<TitleRule> firstTitles, List<DepartmentRule> firstDepartments) {
        return new TitleTable(
                vocabulary,
                joined(firstTitles, titles),
                firstDepartments.size() + own,
                joined(firstDepartments, departments),
                ranks,
                unranked,
                generic);
    }

    /** What the name of a team or a department means; empty where no rule matches. */
    public Optional<TeamPlace> team(String name) {
        return teams.of(name, key -> departmentLines.place(vocabulary.words(key)));
    }

    /**
     * What somebody does.
     *
     * @param title job title as written
     * @param department department as written
     * @param division division as written; asked where the department says nothing, or only perhaps
     */
    public Position place(Optional<String> title, Optional<String> department, Optional<String> division) {
        return places.of(List.of(title, department, division), key -> lookedUp(title, department, division));
    }

    private Position lookedUp(Optional<String> title, Optional<String> department, Optional<String> division) {
        Optional<TeamPlace> home = home(department, division);
        List<String> words = title.map(vocabulary::words).orElse(List.of());
        Seniority rank = rank(words);
        Optional<TitleRule> rule = titleLines
                .matching(words)
                .filter(found -> fitsHome(found, home))
                .findFirst();
        if (rule.isPresent()) {
            return Placement.of(rule.get(), home, rule.get().seniority().orElse(rank));
        }
        boolean explained = !words.isEmpty() && isGeneric(words) && home.isPresent();
        return Placement.ofHome(home, rank, explained);
    }

    private Optional<TeamPlace> home(Optional<String> department, Optional<String> division) {
        Optional<TeamPlace> near = department.flatMap(this::team);
        Optional<TeamPlace> far = division.flatMap(this::team);
        boolean farSettles = near.map(TeamPlace::possible).orElse(true)
                && far.map(place -> !place.possible() && place.function().isRevenue())
                        .orElse(false);
        return farSettles ? far : near.or(() -> far);
    }

    private static boolean fitsHome(TitleRule rule, Optional<TeamPlace> home) {
        return rule.departments().isEmpty()
                || home.map(place -> rule.departments().contains(place.function()))
                        .orElse(false);
    }

    private boolean isGeneric(List<String> words) {
        return words.stream()
                .allMatch(word -> word.equals(Vocabulary.BREAK)
                        || genericWords.contains(word)
                        || word.chars().allMatch(Character::isDigit));
    }

    private Seniority rank(List<String> words) {
        List<String> ranked = new ArrayList<>(words);
        unrankedLines.near(words).map(PhraseBook.Call::phrase).forEach(phrase -> {
            for (Optional<Phrase.Span> span = phrase.find(ranked); span.isPresent(); span = phrase.find(ranked)) {
                span.get().blank(ranked);
            }
        });
        return rankLines.matching(ranked).findFirst().orElse(Seniority.STAFF);
    }

    private static <R, T> PhraseBook<T> book(List<R> rules, Function<R, PhraseBook.Entry<T>> entry) {
        return new PhraseBook<>(rules.stream().map(entry).toList());
    }

    private <T> PhraseBook.Entry<T> entry(T value, List<String> any, List<String> none) {
        return new PhraseBook.Entry<>(value, phrases(any), phrases(none));
    }

    private List<Phrase> phrases(Collection<String> patterns) {
        return patterns.stream().map(pattern -> Phrase.of(pattern, vocabulary)).toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
