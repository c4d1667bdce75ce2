package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.Conditions;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.rules.KnownNames;
import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.PlanReader;
import dev.revopsassess.pack.rules.Questions;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.rules.SignalCase;
import dev.revopsassess.pack.rules.Signals;
import dev.revopsassess.pack.yaml.Errors;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.plan.Play;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a pack of the user's own against the rules that it adds to, or says with line and column all that is wrong. */
public final class OwnPackReader {
    private static final Set<String> KEYS = Set.of("id", "version", "documents", "questions", "signals", "cases");

    private final Fields top;
    private final RulePack rules;
    private final Errors errors = new Errors();

    private OwnPackReader(Fields top, RulePack rules) {
        this.top = top;
        this.rules = rules;
    }

    /** Whether a text has keys that only a pack has, so that it is not meant as a configuration. */
    static boolean looksLikeAPack(String file, String text) {
        return YamlTree.read(file, text).keys().stream().anyMatch(KEYS::contains);
    }

    /**
     * The pack of a text.
     *
     * @param file its name, for messages
     * @throws PackException naming everything that is wrong, with its place and what to write
     */
    public static OwnPack read(String file, String text, RulePack rules) {
        return new OwnPackReader(YamlTree.read(file, text), rules).read(file, text);
    }

    private OwnPack read(String file, String text) {
        String id = errors.tried("pack", this::id);
        String version = errors.tried("", () -> top.text("version"));
        String title = errors.tried("", () -> top.text("title"));
        var documents =
                new ArrayList<>(List.of(new SourceDocument(id, title, "Rules of our own, version " + version + ".")));
        errors.tried(() -> documents.addAll(top.each("documents", this::document)));
        List<Question> questions = errors.tried(List.<Question>of(), () -> questions(documents));
        var conditions = new LinkedHashMap<String, Condition>();
        Map<String, Node.Entry> written = errors.tried(Map.<String, Node.Entry>of(), () -> top.entries("signals"));
        var named = new LinkedHashMap<>(rules.conditions());
        var names = KnownNames.of(rules, documents, questions, written.keySet(), named);
        var reading = new Conditions(names, id + ": ");
        errors.tried(() -> top.entries("conditions").forEach((name, entry) -> {
            free("condition", name, entry.key(), rules.conditions().keySet());
            conditions.put(name, reading.condition(entry.value()));
            named.putAll(conditions);
        }));
        List<Signal> signals = signals(id, written, new Signals(names, reading));
        List<Play> plays = errors.tried(List.<Play>of(), () -> plays(signals, reading));
        List<Signal> known = new ArrayList<>(rules.signals());
        known.addAll(signals);
        List<String> before = rules.signals().stream().map(Signal::id).toList();
        var pack = new OwnPack(
                file,
                text,
                id,
                version,
                documents,
                questions,
                conditions,
                signals,
                plays,
                errors.tried(
                        List.<Configuration.ThresholdChange>of(),
                        () -> SignalChange.thresholds(others("thresholds", written.keySet()), before)),
                errors.tried(
                        List.<OwnPack.WeightChange>of(),
                        () -> SignalChange.weights(others("weights", written.keySet()), before)),
                cases(known, names));
        errors.tried(top::end);
        errors.end();
        checkWhole(pack, known);
        return pack;
    }

    private String id() {
        String id = kebab("a pack's id", top.text("id"), top.place("id"));
        if (rules.added().stream().anyMatch(other -> other.id().equals(id))) {
            throw top.place("id").error("there is another pack \"" + id + "\" before this one");
        }
        free("document", id, top.place("id"), keys(rules.documents()));
        return id;
    }

    private SourceDocument document(Fields fields) {
        String key = kebab("a document's key", fields.text("key"), fields.place("key"));
        free("document", key, fields.place("key"), keys(rules.documents()));
        return new SourceDocument(key, fields.text("title"), fields.text("gives"));
    }

    private List<Question> questions(List<SourceDocument> documents) {
        List<Question> questions = Questions.of(top, rules.metrics());
        Set<String> ids = rules.questions().stream().map(Question::id).collect(Collectors.toSet());
        Set<String> sources = keys(rules.documents());
        sources.addAll(keys(documents));
        sources.add("house");
        List<Node> items = top.items("questions");
        for (int index = 0; index < questions.size(); index++) {
            Fields item = Fields.of(items.get(index));
            Question question = questions.get(index);
            kebab("a question's id", question.id(), item.place("id"));
            free("question", question.id(), item.place("id"), ids);
            KnownNames.known("document", question.source().orElseThrow(), sources, item.place("source"));
        }
        return questions;
    }

    private List<Signal> signals(String pack, Map<String, Node.Entry> written, Signals reader) {
        var signals = new ArrayList<Signal>();
        written.forEach((id, entry) -> errors.tried(() -> {
            kebab("a signal's id", id, entry.key());
            if (rules.signal(id).isPresent()) {
                throw entry.key()
                        .error("there is a signal \"" + id
                                + "\" already; change it under \"thresholds\" and \"weights\", or choose another id");
            }
            signals.add(reader.read(id, Fields.of(entry.value())).citing(new Provenance.Document(pack)));
        }));
        return signals;
    }

    /** The fields, once it is seen that none of the pack's own signals is changed under the key. */
    private Fields others(String key, Set<String> own) {
        top.entries(key).forEach((id, entry) -> {
            if (own.contains(id)) {
                throw entry.key().error("\"" + id + "\" is a signal of this pack; change it where it stands");
            }
        });
        return top;
    }

    /** The plays of the pack, and for each signal that calls for work and has none, what the signal itself says to do. */
    private List<Play> plays(List<Signal> signals, Conditions conditions) {
        Set<String> own = signals.stream().map(Signal::id).collect(Collectors.toSet());
        Set<String> taken = rules.plan().plays().stream().map(Play::id).collect(Collectors.toSet());
        var plays = new ArrayList<Play>();
        top.entries("plays").forEach((id, entry) -> {
            kebab("a play's id", id, entry.key());
            free("play", id, entry.key(), taken);
            plays.add(
                    Fields.read(entry.value(), fields -> PlanReader.play(fields, id, rules.areas(), own, conditions)));
        });
        Set<String> answered =
                plays.stream().flatMap(play -> play.answers().stream()).collect(Collectors.toSet());
        signals.stream()
                .filter(signal -> signal.dimension() != Dimension.SCALE && !answered.contains(signal.id()))
                .map(OwnPackReader::play)
                .forEach(plays::add);
        return plays;
    }

    private static Play play(Signal signal) {
        return new Play(
                "do-" + signal.id(),
                signal.title(),
                List.of(signal.id()),
                switch (signal.dimension()) {
                    case FOUNDATION -> Play.Stage.FOUNDATION;
                    case ALIGNMENT -> Play.Stage.JOURNEY;
                    default -> Play.Stage.PROCESSES;
                },
                signal.area(),
                false,
                Set.copyOf(Model.RECOMMENDABLE),
                List.of(),
                "not estimated",
                PlanReader.A_MONTH,
                signal.action(),
                "The next assessment no longer finds it: " + signal.title() + ".",
                measured(signal),
                Optional.empty(),
                List.of());
    }

    private static String measured(Signal signal) {
        Measure first = signal.measures().get(0);
        Subject subject = first.subjects().get(0);
        return subject.isReading() ? subject.key() : signal.id();
    }

    private Map<String, List<SignalCase>> cases(List<Signal> known, KnownNames names) {
        Map<String, Signal> byId = known.stream().collect(Collectors.toMap(Signal::id, signal -> signal));
        var cases = new LinkedHashMap<String, List<SignalCase>>();
        Map<String, Node.Entry> written = errors.tried(Map.<String, Node.Entry>of(), () -> top.entries("cases"));
        written.forEach((id, entry) -> errors.tried(() -> {
            Signal signal = byId.get(id);
            if (signal == null) {
                // A signal that could not be read has been told about; its cases are looked at once it can.
                SignalChange.signal(id, entry.key(), names.signals());
                return;
            }
            cases.put(id, SignalCase.read(entry.value(), signal, names));
        }));
        return cases;
    }

    /** What can only be seen once everything is read. */
    private void checkWhole(OwnPack pack, List<Signal> all) {
        if (pack.signals().isEmpty()
                && pack.questions().isEmpty()
                && pack.thresholds().isEmpty()
                && pack.weights().isEmpty()) {
            throw top.place()
                    .error(
                            "the pack changes nothing; give it \"signals\", \"questions\", \"thresholds\" or \"weights\"");
        }
        try {
            Judge.inOrderOfDependence(all);
        } catch (IllegalArgumentException e) {
            throw top.place("signals").error(String.valueOf(e.getMessage()));
        }
        pack.changed(rules.signals());
    }

    private static Set<String> keys(List<SourceDocument> documents) {
        return documents.stream().map(SourceDocument::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kebab(String what, String id, Place place) {
        if (!PackReader.KEBAB.matcher(id).matches()) {
            throw place.error(what + " is kebab-case, like forecast-miss; found \"" + id + "\"");
        }
        return id;
    }

    private static void free(String kind, String id, Place place, Collection<String> taken) {
        if (taken.contains(id)) {
            throw place.error("there is a " + kind + " \"" + id + "\" already; choose another name");
        }
    }
}
