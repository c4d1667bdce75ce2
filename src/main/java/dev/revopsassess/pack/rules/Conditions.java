package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads conditions, subjects and provenance.
 *
 * <pre>
 * { all: [...] }  { any: [...] }  { not: {...} }  { always: true }
 * { named: inflection }  { missing: { answer: market } }  { shown: {...} }
 * { SUBJECT, at-least | more-than | at-most | less-than: NUMBER or { SUBJECT, plus: NUMBER } }
 * { SUBJECT, is: word or [words] }
 * SUBJECT is one of  metric: ID   answer: QUESTION   signal: ID (its strength, 0 to 1)
 *                    score: DIMENSION (0 to 100)   structure: today
 * </pre>
 */
public final class Conditions {
    /** How a number is compared, by the word of the pack. */
    static final Map<String, Condition.Comparison> COMPARISONS = comparisons();

    private static final List<String> SUBJECTS = List.of("metric", "answer", "signal", "score", "structure");

    private final KnownNames names;
    private final String house;

    /** Reads the rules of the program. */
    Conditions(KnownNames names) {
        this(names, "");
    }

    /** Reads rules whose reasons of their own begin with the name of the house that gives them. */
    public Conditions(KnownNames names, String house) {
        this.names = names;
        this.house = house;
    }

    /** The condition of a node. */
    public Condition condition(Node node) {
        return Fields.read(node, this::condition);
    }

    private Condition condition(Fields fields) {
        if (fields.has("all")) {
            return new Condition.All(parts(fields, "all"));
        }
        if (fields.has("any")) {
            return new Condition.Any(parts(fields, "any"));
        }
        if (fields.has("not")) {
            return new Condition.Not(condition(fields.required("not")));
        }
        if (fields.has("shown")) {
            return new Condition.Shown(condition(fields.required("shown")));
        }
        if (fields.has("always")) {
            fields.word("always", Set.of("true"));
            return new Condition.All(List.of());
        }
        if (fields.has("missing")) {
            return new Condition.Missing(Fields.read(fields.required("missing"), this::subject));
        }
        if (fields.has("named")) {
            String name = fields.text("named");
            KnownNames.known("named condition", name, names.conditions().keySet(), fields.place("named"));
            return new Condition.Named(
                    name, java.util.Objects.requireNonNull(names.conditions().get(name)));
        }
        return comparison(fields, subject(fields));
    }

    private Condition comparison(Fields fields, Subject subject) {
        if (fields.has("is")) {
            return new Condition.Is(subject, words(fields, subject));
        }
        for (var comparison : COMPARISONS.entrySet()) {
            Optional<Node> bound = fields.optional(comparison.getKey());
            if (bound.isPresent()) {
                return bound.get().block().isPresent()
                        ? Fields.read(bound.get(), other -> with(subject, comparison.getValue(), other))
                        : new Condition.Compare(subject, comparison.getValue(), fields.number(comparison.getKey()));
            }
        }
        throw fields.place()
                .error("a condition compares its subject with one of is, " + String.join(", ", COMPARISONS.keySet()));
    }

    private Condition with(Subject subject, Condition.Comparison comparison, Fields other) {
        return new Condition.CompareWith(
                subject, comparison, subject(other), other.has("plus") ? other.number("plus") : 0);
    }

    private Set<String> words(Fields fields, Subject subject) {
        if (!subject.isReading() && !subject.isStructure()) {
            throw fields.place("is").error("a strength or a score is a number: compare it with at-least and the like");
        }
        var words = new LinkedHashSet<String>();
        if (fields.required("is").list().isPresent()) {
            words.addAll(fields.texts("is"));
        } else {
            words.add(fields.text("is"));
        }
        if (words.isEmpty()) {
            throw fields.place("is").error("\"is\" names no word");
        }
        words.forEach(word -> checkWord(subject, word, fields.place("is")));
        return words;
    }

    private List<Condition> parts(Fields fields, String key) {
        List<Condition> parts = fields.items(key).stream().map(this::condition).toList();
        if (parts.isEmpty()) {
            throw fields.place(key).error("\"" + key + "\" needs at least one condition");
        }
        return parts;
    }

    /** A word that is none of those a question can be answered with would never be met. */
    void checkWord(Subject subject, String word, Place place) {
        subject.questionId()
                .ifPresent(id -> names.question(id)
                        .map(Question::words)
                        .filter(words -> !words.isEmpty() && !words.contains(word))
                        .ifPresent(words -> {
                            throw place.error("\"" + word + "\" is no answer to " + id + ", which takes "
                                    + String.join(", ", words) + Nearest.hint(word, words));
                        }));
    }

    /** The one subject that the fields name. */
    Subject subject(Fields fields) {
        List<String> found = SUBJECTS.stream().filter(fields::has).toList();
        if (found.size() != 1) {
            throw fields.place()
                    .error("expected one of " + String.join(", ", SUBJECTS)
                            + (found.isEmpty() ? "" : "; found " + NumberText.and(found)));
        }
        String kind = found.get(0);
        String name = fields.text(kind);
        Place place = fields.place(kind);
        return switch (kind) {
            case "metric" ->
                new Subject.Metric(
                        KnownNames.known("metric", name, names.metrics().ids(), place));
            case "answer" ->
                new Subject.Answer(
                        KnownNames.known("question", name, names.questions().keySet(), place));
            case "signal" -> new Subject.SignalStrength(KnownNames.known("signal", name, names.signals(), place));
            case "score" -> new Subject.Score(dimension(fields, "score"));
            default -> {
                fields.word("structure", Set.of("today"));
                yield new Subject.Structure();
            }
        };
    }

    /** The dimension that a key names. */
    static Dimension dimension(Fields fields, String key) {
        var words = new LinkedHashMap<String, Dimension>();
        for (Dimension dimension : Dimension.values()) {
            words.put(dimension.word(), dimension);
        }
        return java.util.Objects.requireNonNull(words.get(fields.word(key, words.keySet())));
    }

    /** Where a number or a rule comes from: {@code document: KEY} or {@code house: one line of reason}. */
    Provenance provenance(Fields fields) {
        if (fields.has("document") == fields.has("house")) {
            throw fields.place().error("provenance is missing: give either document or house");
        }
        return fields.has("document")
                ? new Provenance.Document(KnownNames.known(
                        "document", fields.text("document"), names.documents(), fields.place("document")))
                : new Provenance.House(house + fields.text("house"));
    }

    /** A source in a list: a document key, or a block with house. */
    Provenance source(Node node) {
        return node.written().isPresent()
                ? new Provenance.Document(
                        KnownNames.known("document", Fields.textOf(node, "sources"), names.documents(), node.place()))
                : Fields.read(node, this::provenance);
    }

    private static Map<String, Condition.Comparison> comparisons() {
        var words = new LinkedHashMap<String, Condition.Comparison>();
        words.put("at-least", Condition.Comparison.AT_LEAST);
        words.put("more-than", Condition.Comparison.MORE_THAN);
        words.put("at-most", Condition.Comparison.AT_MOST);
        words.put("less-than", Condition.Comparison.LESS_THAN);
        return words;
    }
}
