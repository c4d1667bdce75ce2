package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.plan.Area;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a rule may use.
 *
 * @param metrics the metric catalogue
 * @param questions the questions by id
 * @param signals ids of the pack's signals
 * @param areas ids of the ownership areas
 * @param documents keys of the source documents
 * @param conditions conditions that the pack defines under a name
 */
public record KnownNames(
        Catalogue metrics,
        Map<String, Question> questions,
        Set<String> signals,
        Set<String> areas,
        Set<String> documents,
        Map<String, Condition> conditions) {
    /** The names of some rules and of what is added to them. */
    public static KnownNames of(
            RulePack rules,
            List<SourceDocument> documents,
            List<Question> questions,
            Set<String> signals,
            Map<String, Condition> conditions) {
        var questionsById = new LinkedHashMap<String, Question>();
        Stream.concat(rules.questions().stream(), questions.stream())
                .forEach(question -> questionsById.put(question.id(), question));
        return new KnownNames(
                rules.metrics(),
                questionsById,
                set(Stream.concat(rules.signals().stream().map(Signal::id), signals.stream())),
                set(rules.areas().stream().map(Area::id)),
                set(Stream.concat(rules.documents().stream(), documents.stream())
                        .map(SourceDocument::key)),
                conditions);
    }

    private static Set<String> set(Stream<String> names) {
        return names.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of metrics and questions. */
    Set<String> measured() {
        return set(Stream.concat(metrics.ids().stream(), questions.keySet().stream()));
    }

    /** The question of an id. */
    Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The name, if it is one of the known. */
    public static String known(String kind, String name, Set<String> known, Place place) {
        if (known.contains(name)) {
            return name;
        }
        throw place.error("no " + kind + " \"" + name + "\"" + Nearest.hint(name, known));
    }
}
