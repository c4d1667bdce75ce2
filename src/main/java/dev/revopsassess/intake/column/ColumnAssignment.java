package dev.revopsassess.intake.column;

import dev.revopsassess.intake.column.HeaderVocabulary.Meaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which columns lay claim to which fields, and who gets them: the most telling header, of equal ones the first. */
final class ColumnAssignment {
    private record Claim(List<Meaning> meanings, String how) {}

    private final List<String> headers;
    private final Map<Integer, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Integer> fields = new TreeMap<>();
    private final Map<String, Meaning> taken = new TreeMap<>();
    private final Map<Integer, String> how = new TreeMap<>();
    private final Map<Integer, List<String>> clashes = new TreeMap<>();

    ColumnAssignment(List<String> headers) {
        this.headers = headers;
    }

    void add(int index, List<Meaning> meanings, String guess) {
        if (!meanings.isEmpty()) {
            claims.put(index, new Claim(meanings, guess));
        }
    }

    /** Gives out the fields: first to headers with one meaning, then to those whose other meanings are taken. */
    void settle() {
        claims.forEach((index, claim) -> {
            if (claim.meanings().size() == 1) {
                take(claim.meanings().get(0), index, claim.how());
            }
        });
        claims.forEach((index, claim) -> {
            if (claim.meanings().size() > 1) {
                List<Meaning> open = claim.meanings().stream()
                        .filter(meaning -> !fields.containsKey(meaning.field()))
                        .toList();
                if (open.size() == 1) {
                    take(open.get(0), index, claim.how());
                } else if (open.size() > 1) {
                    clashes.put(index, open.stream().map(Meaning::field).toList());
                }
            }
        });
    }

    /** Reads one field for another that has no column. */
    void fallBack(Map<String, String> fallbacks) {
        fallbacks.forEach((field, other) -> {
            Integer index = fields.get(other);
            if (index != null && !fields.containsKey(field)) {
                fields.put(field, index);
                fields.remove(other);
            }
        });
    }

    /** How much the headers that were given a field speak for the kind. */
    int evidence() {
        return taken.values().stream().mapToInt(Meaning::weight).sum();
    }

    private void take(Meaning meaning, int index, String guess) {
        Integer before = fields.get(meaning.field());
        if (before == null
                || meaning.rank() < taken.getOrDefault(meaning.field(), meaning).rank()) {
            fields.put(meaning.field(), index);
            taken.put(meaning.field(), meaning);
            how.put(index, guess);
            if (before != null) {
                how.put(before, notUsed(meaning.field(), index));
            }
        } else {
            how.put(index, notUsed(meaning.field(), before));
        }
    }

    private String notUsed(String field, int other) {
        return "not used: " + field + " is read from \"" + headers.get(other) + "\"";
    }

    Map<String, Integer> fields() {
        return fields;
    }

    Map<Integer, String> how() {
        return how;
    }

    Map<Integer, List<String>> clashes() {
        return clashes;
    }
}
