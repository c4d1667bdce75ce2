package dev.revopsassess.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All records of one kind, with what the file could say and what it could not.
 *
 * @param kind which kind
 * @param file the file they came from; empty where no file of the kind was given or the file was set aside
 * @param rows the records in order of lines; empty for the ARR ledger, which is held apart
 * @param fields canonical fields that the file has a column for and that could be decided
 * @param undecided canonical fields whose column is there and could not be decided (date order, unit, currency without a
 *     rate), with the sentence that says what would settle it; a metric that needs one is not measured
 */
public record Export<T>(
        Kind kind, Optional<String> file, List<T> rows, Set<String> fields, Map<String, String> undecided) {
    /** Copies the collections, keeping their order. */
    public Export {
        rows = List.copyOf(rows);
        fields = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(fields));
        undecided = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(undecided));
    }

    /** No file of this kind. */
    public static <T> Export<T> absent(Kind kind) {
        return new Export<>(kind, Optional.empty(), List.of(), Set.of(), Map.of());
    }

    /** Whether a file of this kind was read. */
    public boolean present() {
        return file.isPresent();
    }

    /** Whether the file has the field and it could be decided. */
    public boolean has(String field) {
        return fields.contains(field);
    }
}
