package dev.revopsassess.intake;

import dev.revopsassess.intake.Mapping.PeriodColumn;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.HeaderTable.KindHeaders;
import dev.revopsassess.value.HeaderTable.Shape;
import dev.revopsassess.value.HeaderTable.SystemSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the headers of a row for the columns of a kind. */
final class HeaderMatcher {
    /** A field that a form of a header means, and how telling the form is: 0 is the canonical name. */
    record Meaning(String field, int rank) {}

    /** A row looked at as headers, before any kind. */
    record Headers(List<String> texts, List<List<String>> forms, Set<String> allForms, List<PeriodColumn> periods) {}

    private final HeaderTable table;
    private final IntakeSettings settings;
    private final Map<Kind, Map<String, List<Meaning>>> meanings = new EnumMap<>(Kind.class);

    HeaderMatcher(HeaderTable table, IntakeSettings settings) {
        this.table = table;
        this.settings = settings;
        for (Kind kind : Kind.values()) {
            meanings.put(kind, meanings(known(kind)));
        }
    }

    private KindHeaders known(Kind kind) {
        return table.kinds().getOrDefault(kind.word(), new KindHeaders(List.of(), List.of(), Map.of()));
    }

    private static Map<String, List<Meaning>> meanings(KindHeaders known) {
        var result = new HashMap<String, List<Meaning>>();
        known.fields().forEach((field, synonyms) -> {
            var names = new ArrayList<>(List.of(HeaderTable.plain(field)));
            names.addAll(synonyms);
            for (int rank = 0; rank < names.size(); rank++) {
                List<Meaning> same = result.computeIfAbsent(names.get(rank), key -> new ArrayList<>());
                if (same.stream().noneMatch(meaning -> meaning.field().equals(field))) {
                    same.add(new Meaning(field, rank));
                }
            }
        });
        return result;
    }

    /** The best reading of a row as headers of any of the kinds; the file's name settles what headers leave open. */
    Optional<Mapping> best(List<String> texts, String stem, Set<Kind> kinds) {
        var forms = texts.stream().map(HeaderTable::forms).toList();
        var all = new HashSet<String>();
        forms.forEach(all::addAll);
        boolean hopeless = kinds.stream()
                .noneMatch(kind -> all.stream().anyMatch(meanings.getOrDefault(kind, Map.of())::containsKey));
        if (hopeless && settings.columns().isEmpty()) {
            return Optional.empty();
        }
        var headers = new Headers(texts, forms, all, PeriodHeaders.find(texts, settings));
        return kinds.stream()
                .map(kind -> match(headers, stem, kind))
                .max(Comparator.comparingInt(Mapping::score).thenComparing(Mapping::kind, Comparator.reverseOrder()));
    }

    private Mapping match(Headers headers, String stem, Kind kind) {
        KindHeaders known = known(kind);
        boolean named = known.files().stream().anyMatch(stem::contains);
        Optional<SystemSignature> system = table.system(kind.word(), headers.allForms());
        var claims = new Claims(headers.texts());
        for (int i = 0; i < headers.texts().size(); i++) {
            claim(claims, headers, kind, system, i);
        }
        claims.settle();
        Set<String> fields = claims.fields().keySet();
        int periods = headers.periods().size();
        Shape shape = known.shapes().stream()
                .min(Comparator.comparingInt(
                        candidate -> lacks(candidate, fields, periods, named).size()))
                .orElse(new Shape("none", List.of(List.of("a known column")), false, false));
        return new Mapping(
                kind,
                shape.name(),
                system,
                headers.texts(),
                claims.fields(),
                shape.periods() ? headers.periods() : List.of(),
                claims.how(),
                claims.clashes(),
                lacks(shape, fields, periods, named),
                named);
    }

    private void claim(Claims claims, Headers headers, Kind kind, Optional<SystemSignature> system, int index) {
        String header = headers.texts().get(index);
        if (header.isEmpty() || headers.periods().stream().anyMatch(column -> column.index() == index)) {
            return;
        }
        String configured = configured(kind, header);
        String special = system.map(found -> found.columns().get(HeaderTable.plain(header)))
                .orElse(null);
        if (configured != null) {
            claims.add(index, List.of(new Meaning(configured, -1)), "configuration");
        } else if (special != null) {
            if (!special.isEmpty()) {
                claims.add(index, List.of(new Meaning(special, 0)), "synonym");
            }
        } else {
            List<Meaning> found = meanings(kind, headers.forms().get(index)).stream()
                    .filter(meaning -> !settings.columns().containsKey(kind.word() + "." + meaning.field()))
                    .toList();
            boolean canonical =
                    found.stream().anyMatch(meaning -> meaning.field().equals(header));
            claims.add(index, found, canonical ? "canonical" : "synonym");
        }
    }

    private List<Meaning> meanings(Kind kind, List<String> forms) {
        Map<String, List<Meaning>> known = meanings.getOrDefault(kind, Map.of());
        for (String form : forms) {
            List<Meaning> found = known.get(form);
            if (found != null) {
                return found;
            }
        }
        return List.of();
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
            missing.add(List.of("a column for each month"));
        }
        if (shape.named() && !named) {
            missing.add(List.of("a file name that says what it is"));
        }
        return missing;
    }
}
