package dev.revopsassess.intake.people;

import dev.revopsassess.intake.settings.NameMask;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Manager;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.Problem;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.TeamPlace;
import dev.revopsassess.value.table.TitleTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is who. The only place that keeps names, ids and addresses of people, and it lets none of them out: what leaves is
 * a number of the headcount, a team, or "a person".
 */
public final class People {
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[<][^)\\]>]*[)\\]>]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** Longer texts name no team and no person that could be told. */
    private static final int LONGEST_NAME = 500;

    /** Shorter parts of names are words of every kind. */
    private static final int SHORTEST_PART = 3;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");

    private final TitleTable titles;
    private final CellWords words;
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final Set<String> nameParts = new HashSet<>();
    private final Map<String, Set<Integer>> byId = new HashMap<>();
    private final List<Optional<BusinessFunction>> functions = new ArrayList<>();
    private final Map<Integer, Integer> managers = new HashMap<>();

    private final Privacy discretion;
    private final Map<String, String> teams = new HashMap<>();
    private final CompanyParts parts;

    /** Nobody yet. */
    public People(TitleTable titles, Privacy discretion, CellWords words) {
        this.words = words;
        this.titles = titles;
        this.discretion = discretion;
        this.parts = new CompanyParts(
                name -> discretion.isAnonymous() && titles.team(name).isEmpty());
    }

    /** Makes a person known. */
    public void add(int entry, Optional<String> id, Optional<String> name, Optional<String> address) {
        id.ifPresent(text ->
                byId.computeIfAbsent(Tidy.key(text), key -> new HashSet<>()).add(entry));
        address.ifPresent(text ->
                byId.computeIfAbsent(Tidy.key(text), key -> new HashSet<>()).add(entry));
        name.ifPresent(text ->
                byName.computeIfAbsent(nameKey(text), key -> new HashSet<>()).add(entry));
        name.stream()
                .flatMap(text -> Arrays.stream(HeaderTable.plain(text).split(" ", -1)))
                .filter(part -> part.length() >= SHORTEST_PART)
                .forEach(nameParts::add);
    }

    /** What became of a file, told without a name that is not to be shown, wherever it stands. */
    public FileAccount discreet(FileAccount file) {
        Set<String> columns = file.columns().stream()
                .map(column -> discretion.veil(column.name()))
                .collect(Collectors.toSet());
        return new FileAccount(
                discretion.veil(file.file()),
                file.kind(),
                file.system(),
                file.encoding(),
                discretion.veil(file.delimiter()),
                file.headerLine(),
                file.rowsRead(),
                file.rowsUsed(),
                file.setAside(),
                file.columns().stream()
                        .map(column ->
                                new FileAccount.Column(discretion.veil(column.name()), column.mappedTo(), column.how()))
                        .toList(),
                file.problems().stream()
                        .map(problem -> discreet(problem, columns))
                        .toList());
    }

    private Problem discreet(Problem problem, Set<String> columns) {
        String message = QUOTED.matcher(discretion.veilSentence(problem.message()))
                .replaceAll(quoted -> Matcher.quoteReplacement(
                        columns.contains(quoted.group(1)) ? quoted.group() : quoted(quoted.group())));
        return new Problem(
                new Source(
                        discretion.veil(problem.source().file()),
                        problem.source().line(),
                        problem.source().column().map(discretion::veil)),
                problem.severity(),
                problem.code(),
                message,
                problem.fix().filter(line -> discretion.veil(line).equals(line)));
    }

    /** A cell as a message may quote it; for strangers only what has no letter, as any other text may be a customer. */
    private String quoted(String cell) {
        if (mentions(cell.substring(1, cell.length() - 1))) {
            return "a text with somebody's name";
        }
        return discretion.isAnonymous() && cell.chars().anyMatch(Character::isLetter) ? "a text" : cell;
    }

    /** Whether a text holds a part of somebody's name, or is somebody's id; an id of digits alone may be any number. */
    private boolean mentions(String text) {
        return (byId.containsKey(Tidy.key(text)) && text.chars().anyMatch(Character::isLetter))
                || Arrays.stream(HeaderTable.plain(text).split(" ", -1)).anyMatch(nameParts::contains);
    }

    /** Notes the function that the person's title and department say. */
    public void place(int entry, Optional<BusinessFunction> function) {
        while (functions.size() <= entry) {
            functions.add(Optional.empty());
        }
        functions.set(entry, function);
    }

    /** Notes whom the person reports to, where headcount says so. */
    public void line(int entry, Manager manager) {
        manager.known().filter(above -> above != entry).ifPresent(above -> managers.put(entry, above));
    }

    /** Whether one of the others stands above the person in the reporting line. */
    public boolean isBelow(int entry, Set<Integer> others) {
        var seen = new HashSet<Integer>(Set.of(entry));
        Integer above = managers.get(entry);
        while (above != null && seen.add(above)) {
            if (others.contains(above)) {
                return true;
            }
            above = managers.get(above);
        }
        return false;
    }

    /** Names are the same whatever the order of their parts, case and accents. */
    public static String nameKey(String name) {
        String[] parts = HeaderTable.plain(name).split(" ", -1);
        Arrays.sort(parts);
        return String.join(" ", parts);
    }

    private Set<Integer> find(String text) {
        Set<Integer> found = byId.getOrDefault(Tidy.key(text), Set.of());
        if (found.isEmpty()) {
            found = byName.getOrDefault(nameKey(text), Set.of());
        }
        if (text.length() > LONGEST_NAME) {
            return found;
        }
        String bare = BRACKETS.matcher(text).replaceAll("").strip();
        return found.isEmpty() && !bare.equals(text) && !bare.isEmpty()
                ? byName.getOrDefault(nameKey(bare), Set.of())
                : found;
    }

    /** The manager that a cell names. */
    public Manager manager(String text) {
        Set<Integer> found = find(text);
        return found.size() == 1 ? new Manager.ReportsTo(found.iterator().next()) : new Manager.Unresolved();
    }

    /** The departments and divisions that headcount names. */
    public CompanyParts parts() {
        return parts;
    }

    /** The team or person that a cell names, a team by the name that may be shown. */
    public Party party(String text) {
        Party party = named(text);
        return party.fold(this::veiled, person -> party, () -> party, () -> party);
    }

    private Party veiled(Party.Team team) {
        String name = discretion.isAnonymous() ? shown(team) : discretion.veil(team.name());
        return name.equals(NameMask.PERSON) ? new Party.UnknownPerson() : new Party.Team(name);
    }

    /** The function's word where the team's name says the function, else a number in order of first appearance. */
    private String shown(Party.Team team) {
        return titles.team(team.name())
                .filter(place -> !place.possible())
                .map(place -> place.operations()
                        .map(kind -> kind.word() + " operations")
                        .orElse(place.function().word()))
                .orElseGet(() -> teams.computeIfAbsent(Tidy.key(team.name()), key -> "Owner " + (teams.size() + 1)));
    }

    private Party named(String text) {
        if (words.says(CellTopic.NAME, "nobody", text)) {
            return new Party.Nobody();
        }
        if (text.equals(NameMask.PERSON)) {
            return new Party.UnknownPerson();
        }
        Set<Integer> found = find(text);
        if (!found.isEmpty()) {
            return found.size() == 1 ? new Party.Person(found.iterator().next()) : new Party.UnknownPerson();
        }
        if (text.length() > LONGEST_NAME || ADDRESS.matcher(text).find()) {
            return new Party.UnknownPerson();
        }
        if (titles.team(text).isPresent() || text.chars().anyMatch(Character::isDigit) || saysTeam(text)) {
            return new Party.Team(text);
        }
        return looksLikeName(text) ? new Party.UnknownPerson() : new Party.Team(text);
    }

    /** The number of the one person whom the text names; empty where it names a team, nobody or somebody unknown. */
    public Optional<Integer> person(String text) {
        Set<Integer> found = find(text);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private boolean saysTeam(String text) {
        return Arrays.stream(HeaderTable.plain(text).split(" ", -1))
                .anyMatch(word -> words.says(CellTopic.NAME, "team", word));
    }

    /** Whether a text has the form of a person's name or address; who the person would be is not asked. */
    public static boolean mayNameSomebody(String text) {
        return text.length() > LONGEST_NAME
                || looksLikeName(text)
                || ADDRESS.matcher(text).find();
    }

    private static boolean looksLikeName(String text) {
        String[] words = text.replace(",", " ").strip().split("\\s+", -1);
        return words.length >= 2
                && words.length <= 4
                && Arrays.stream(words)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() < 4)
                && Character.isUpperCase(words[0].codePointAt(0))
                && Arrays.stream(words)
                        .anyMatch(word -> word.length() > 1 && !word.equals(word.toUpperCase(java.util.Locale.ROOT)));
    }

    /** Whether a text names a team whose function is not known; nobody, and people, are none. */
    public boolean isUnknownTeam(String text) {
        return named(text).fold(team -> titles.team(team.name()).isEmpty(), person -> false, () -> false, () -> false);
    }

    /** The function of a team or person, as far as title table and headcount tell. */
    public Optional<BusinessFunction> function(String text) {
        return named(text)
                .fold(
                        team -> titles.team(team.name()).map(TeamPlace::function),
                        person -> person.entry() < functions.size() ? functions.get(person.entry()) : Optional.empty(),
                        Optional::empty,
                        Optional::empty);
    }
}
