package dev.revopsassess.intake.column;

import dev.revopsassess.intake.column.HeaderVocabulary.Meaning;
import dev.revopsassess.intake.column.Mapping.PeriodColumn;
import dev.revopsassess.intake.file.FileNames;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.KindHeaders;
import dev.revopsassess.value.table.HeaderTable.Shape;
import dev.revopsassess.value.table.HeaderTable.SystemSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the headers of a row for the columns of a kind, and weighs what speaks for it. */
public final class HeaderMatcher {
    /** One header of the kind's own, or two that it shares with few. */
    static final int ENOUGH = HeaderVocabulary.OWN;

    /** What the user says outweighs every header. */
    private static final int SAID = 1_000;

    private static final int CONFIGURED = 3;
    private static final int SYSTEM = 3;
    private static final int NAME = 3;
    private static final int OTHER_NAME = -2;
    private static final int PERIODS = 1;

    /** A row looked at as headers, before any kind. */
    record Headers(
            List<String> texts,
            List<List<String>> forms,
            Set<String> allForms,
            List<PeriodColumn> periods,
            Set<Integer> periodIndexes,
            CellSample sample,
            Set<Integer> telling) {}

    private final HeaderTable table;
    private final IntakeSettings settings;
    private final HeaderVocabulary vocabulary;

    /** Headers that mean something in the exports of one system. */
    private final Set<String> ofSystems = new HashSet<>();

    /** Matches headers to the fields of this vocabulary. */
    public HeaderMatcher(HeaderTable table, IntakeSettings settings, HeaderVocabulary vocabulary) {
        this.table = table;
        this.settings = settings;
        this.vocabulary = vocabulary;
        table.systems().forEach(system -> ofSystems.addAll(system.columns().keySet()));
    }

    /**
     * The readings of a row as headers of each of the kinds, the best first; empty where no header is one of any kind.
     *
     * @param texts the cells of the row
     * @param forms their forms as {@link HeaderTable#forms} gives them
     * @param name name of the file
     * @param said the kind that the user names for the file
     * @param sample what stands below, which decides where a header means several things
     * @param floor a score that some other row has; nothing is answered where this row cannot have more
     */
    List<Mapping> readings(
            List<String> texts,
            List<List<String>> forms,
            String name,
            Optional<Kind> said,
            CellSample sample,
            int floor) {
        var all = new HashSet<String>();
        forms.forEach(all::addAll);
        if (!vocabulary.knowsAny(all) && settings.columns().isEmpty()) {
            return List.of();
        }
        Set<Integer> telling = telling(texts, forms);
        List<Kind> kinds = said.map(List::of).orElse(List.of(Kind.values()));
        if (kinds.stream().allMatch(kind -> most(kind, texts, forms, telling, said.isPresent()) <= floor)) {
            return List.of();
        }
        List<PeriodColumn> periods = PeriodHeaders.find(texts, settings, table.cells());
        var indexes = new HashSet<Integer>();
        periods.forEach(column -> indexes.add(column.index()));
        var headers = new Headers(texts, forms, all, periods, indexes, sample, telling);
        List<Kind> named = kinds.stream()
                .filter(kind -> FileNames.hint(name, vocabulary.known(kind).files()))
                .toList();
        return kinds.stream()
                .map(kind -> match(headers, kind, named, said.isPresent()))
                .sorted(Comparator.comparingInt(Mapping::score).reversed().thenComparing(Mapping::kind))
                .toList();
    }

    /** The columns whose header can mean something in some kind; most cells of a row of data mean nothing in any. */
    private Set<Integer> telling(List<String> texts, List<List<String>> forms) {
        var telling = new HashSet<Integer>();
        for (int i = 0; i < texts.size(); i++) {
            if (!settings.columns().isEmpty()
                    || vocabulary.mayMean(forms.get(i))
                    || ofSystems.contains(HeaderTable.plain(texts.get(i)))) {
                telling.add(i);
            }
        }
        return telling;
    }

    /** No reading of the row as this kind has a higher {@link Mapping#score()}. */
    private int most(Kind kind, List<String> texts, List<List<String>> forms, Set<Integer> telling, boolean said) {
        int columns = 0;
        for (int index : telling) {
            boolean means = !settings.columns().isEmpty()
                    || ofSystems.contains(HeaderTable.plain(texts.get(index)))
                    || !vocabulary.meanings(kind, forms.get(index)).isEmpty();
            columns += means ? 1 : 0;
        }
        int needed = vocabulary.known(kind).shapes().stream()
                .mapToInt(shape -> shape.required().size())
                .min()
                .orElse(0);
        int evidence = CONFIGURED * columns + SYSTEM + PERIODS + NAME + (said ? SAID : 0);
        return (columns >= needed ? Mapping.FITTING : 0) + 10 * (evidence + columns + Mapping.MOST_PERIODS);
    }

    private Mapping match(Headers headers, Kind kind, List<Kind> named, boolean said) {
        KindHeaders known = vocabulary.known(kind);
        Optional<SystemSignature> system = table.system(kind.word(), headers.allForms());
        var claims = new ColumnAssignment(headers.texts());
        for (int i = 0; i < headers.texts().size(); i++) {
            claim(claims, headers, kind, system, i);
        }
        claims.settle();
        claims.fallBack(known.fallbacks());
        Set<String> fields = claims.fields().keySet();
        int periods = headers.periods().size();
        boolean hinted = named.contains(kind) || said;
        Shape shape = known.shapes().stream()
                .min(Comparator.comparingInt(
                        candidate -> lacks(candidate, fields, periods, hinted).size()))
                .orElse(new Shape("none", List.of(List.of("a known column")), false, false));
        int evidence = claims.evidence()
                + (system.isPresent() ? SYSTEM : 0)
                + (shape.periods() && periods > 1 ? PERIODS : 0)
                + (named.contains(kind) ? NAME : named.isEmpty() ? 0 : OTHER_NAME)
                + (said ? SAID : 0);
        return new Mapping(
                kind,
                known,
                shape.name(),
                system,
                headers.texts(),
                claims.fields(),
                shape.periods() ? headers.periods() : List.of(),
                claims.how(),
                claims.clashes(),
                lacks(shape, fields, periods, hinted),
                evidence);
    }

    private void claim(
            ColumnAssignment claims, Headers headers, Kind kind, Optional<SystemSignature> system, int index) {
        String header = headers.texts().get(index);
        if (header.isEmpty()
                || headers.periodIndexes().contains(index)
                || !headers.telling().contains(index)) {
            return;
        }
        String configured = configured(kind, header);
        String special = system.map(found -> found.columns().get(HeaderTable.plain(header)))
                .orElse(null);
        if (configured != null) {
            claims.add(index, List.of(new Meaning(configured, -1, CONFIGURED)), "configuration");
        } else if (special != null) {
            if (!special.isEmpty()) {
                claims.add(index, List.of(new Meaning(special, 0, 0)), "synonym");
            }
        } else {
            List<Meaning> open = vocabulary.meanings(kind, headers.forms().get(index)).stream()
                    .filter(meaning -> !settings.columns().containsKey(kind.word() + "." + meaning.field()))
                    .toList();
            List<Meaning> found = headers.sample().narrow(vocabulary.known(kind), index, open);
            boolean canonical =
                    found.stream().anyMatch(meaning -> meaning.field().equals(header));
            boolean respelled = found.stream().anyMatch(Meaning::respelled);
            claims.add(index, found, canonical ? "canonical" : respelled ? "synonym, spelled otherwise" : "synonym");
        }
    }

    private @Nullable String configured(Kind kind, String header) {
        return settings.columns().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind.word() + ".")
                        && entry.getValue().strip().equalsIgnoreCase(header))
                .map(entry -> entry.getKey().substring(kind.word().length() + 1))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static List<List<String>> lacks(Shape shape, Set<String> fields, int periods, boolean named) {
        var missing = new ArrayList<>(shape.missing(fields));
        if (shape.periods() && periods < 2) {
            missing.add(List.of(Missed.PERIODS));
        }
        if (shape.named() && !named) {
            missing.add(List.of(Missed.NAME));
        }
        return missing;
    }
}
