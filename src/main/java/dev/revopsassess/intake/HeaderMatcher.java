package dev.revopsassess.intake;

import dev.revopsassess.record.Kind;
import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.HeaderTable.KindHeaders;
import dev.revopsassess.value.HeaderTable.Shape;
import dev.revopsassess.value.HeaderTable.SystemSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes the headers of a row for the columns of a kind. */
final class HeaderMatcher {
    private final HeaderTable table;
    private final IntakeSettings settings;

    HeaderMatcher(HeaderTable table, IntakeSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** The best reading of a row as headers of any of the kinds; the file's name settles what headers leave open. */
    Optional<Mapping> best(List<String> headers, String stem, Set<Kind> kinds) {
        return kinds.stream()
                .map(kind -> match(headers, stem, kind))
                .max(Comparator.comparingInt(Mapping::score).thenComparing(Mapping::kind, Comparator.reverseOrder()));
    }

    private Mapping match(List<String> headers, String stem, Kind kind) {
        KindHeaders known = table.kinds().getOrDefault(kind.word(), new KindHeaders(List.of(), List.of(), Map.of()));
        boolean named = known.files().stream().anyMatch(stem::contains);
        Optional<SystemSignature> system = table.system(kind.word(), headers);
        var periods = PeriodHeaders.find(headers, settings);
        var claims = claims(headers, kind, known, system);
        var fields = new TreeMap<String, Integer>();
        var how = new TreeMap<Integer, String>();
        var clashes = new TreeMap<Integer, List<String>>();
        claims.forEach((index, claim) -> {
            if (claim.fields().size() == 1 && periods.stream().noneMatch(column -> column.index() == index)) {
                take(
                        fields,
                        how,
                        headers,
                        known,
                        claims,
                        claim.fields().iterator().next(),
                        index);
            }
        });
        claims.forEach((index, claim) -> {
            if (claim.fields().size() > 1) {
                var open = claim.fields().stream()
                        .filter(field -> !fields.containsKey(field))
                        .toList();
                if (open.size() == 1) {
                    take(fields, how, headers, known, claims, open.get(0), index);
                } else if (open.size() > 1) {
                    clashes.put(index, open);
                }
            }
        });
        Shape shape = known.shapes().stream()
                .min(Comparator.comparingInt(candidate ->
                        lacks(candidate, fields.keySet(), periods.size(), named).size()))
                .orElse(new Shape("none", List.of(List.of("a known column")), false, false));
        return new Mapping(
                kind,
                shape.name(),
                system,
                headers,
                fields,
                shape.periods() ? periods : List.of(),
                how,
                clashes,
                lacks(shape, fields.keySet(), periods.size(), named),
                named);
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

    private record Claim(Set<String> fields, String how) {}

    private Map<Integer, Claim> claims(
            List<String> headers, Kind kind, KindHeaders known, Optional<SystemSignature> system) {
        var claims = new LinkedHashMap<Integer, Claim>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i).strip();
            Optional<String> configured = configured(kind, header);
            String plain = HeaderTable.plain(header);
            Optional<String> special = system.map(found -> found.columns().get(plain));
            if (header.isEmpty()) {
                continue;
            }
            if (configured.isPresent()) {
                claims.put(i, new Claim(Set.of(configured.get()), "configuration"));
            } else if (special.isPresent()) {
                if (!special.get().isEmpty()) {
                    claims.put(i, new Claim(Set.of(special.get()), "synonym"));
                }
            } else {
                Set<String> fields = new LinkedHashSet<>(known.fieldsOf(header));
                fields.removeIf(field -> settings.columns().containsKey(kind.word() + "." + field));
                if (!fields.isEmpty()) {
                    boolean canonical = fields.contains(header.toLowerCase(Locale.ROOT));
                    claims.put(i, new Claim(fields, canonical ? "canonical" : "synonym"));
                }
            }
        }
        return claims;
    }

    private Optional<String> configured(Kind kind, String header) {
        return settings.columns().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind.word() + ".")
                        && entry.getValue().strip().equalsIgnoreCase(header))
                .map(entry -> entry.getKey().substring(kind.word().length() + 1))
                .sorted()
                .findFirst();
    }

    private static void take(
            Map<String, Integer> fields,
            Map<Integer, String> how,
            List<String> headers,
            KindHeaders known,
            Map<Integer, Claim> claims,
            String field,
            int index) {
        Integer before = fields.get(field);
        if (before == null || known.rank(field, headers.get(index)) < known.rank(field, headers.get(before))) {
            fields.put(field, index);
            how.put(
                    index,
                    claims.get(index) == null ? "synonym" : claims.get(index).how());
            if (before != null) {
                how.put(before, "not used: " + field + " is read from \"" + headers.get(index) + "\"");
            }
        } else {
            how.put(index, "not used: " + field + " is read from \"" + headers.get(before) + "\"");
        }
    }
}
