package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.PackFiles;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.verdict.model.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a rule pack, or says with file, line and column why it cannot be used. */
public final class PackReader {
    /** What ids look like. */
    public static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final PackFiles files;
    private final List<String> errors = new ArrayList<>();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /** Loaded, and with it the pack read, by the first who asks. */
    private static final class BuiltIn {
        private static final RulePack PACK = new PackReader(PackFiles.builtIn()).pack();
    }

    /** The pack inside the jar, which cannot change while the program runs and so is read once, when it is first asked for. */
    public static RulePack builtIn() {
        return BuiltIn.PACK;
    }

    /** The built-in pack as trees that are read without a parser, for the build; refuses what {@link #builtIn} refuses. */
    public static byte[] compile() {
        var files = PackFiles.sources();
        new PackReader(files).pack();
        return files.compile();
    }

    /**
     * The pack of a folder.
     *
     * @throws PackException naming every file that is wrong, with the place and what to write
     */
    public static RulePack read(Path folder) {
        return new PackReader(PackFiles.in(folder)).pack();
    }

    private RulePack pack() {
        Fields top = files.yaml("pack.yaml");
        String id = top.text("id");
        String version = top.text("version");
        List<SourceDocument> documents = top.each(
                "documents", item -> new SourceDocument(item.text("key"), item.text("title"), item.text("gives")));
        List<Area> areas = Areas.read(top);
        List<String> ids = signalIds(top);
        Tables tables = Tables.of(files);
        if (!files.isCompiled()) {
            tables.headers();
        }
        Set<String> keys = ids(top, "documents", documents, SourceDocument::key);
        Catalogue metrics = CatalogueReader.read(top, files, keys, Tables.kinds(files));
        unlisted("metrics", top.texts("metrics"));
        List<Question> questions = Questions.read(files.yaml("questions.yaml"), metrics);
        var named = new LinkedHashMap<String, Condition>();
        var names = new KnownNames(
                metrics, byId(questions), new LinkedHashSet<>(ids), ids(top, "areas", areas, Area::id), keys, named);
        namedConditions(top, names, named);
        List<Signal> signals = signals(ids, names);
        checkDependence(top, signals);
        EventBounds events = EventBoundsReader.read(top, new Conditions(names));
        PlanRules plan = PlanReader.read(files, areas, names);
        Rules verdict = new VerdictRules(names, plan).read(top);
        var words = new LinkedHashMap<String, Map<String, String>>();
        top.map("words").forEach((subject, node) -> words.put(subject, words(subject, node, names)));
        top.end();
        if (!files.isCompiled()) {
            tables.check();
        }
        if (!errors.isEmpty()) {
            throw new PackException(errors);
        }
        return new RulePack(
                id,
                version,
                files.sha256(),
                documents,
                areas,
                metrics,
                questions,
                signals,
                verdict,
                plan,
                tables,
                words,
                events,
                named,
                List.of());
    }

    private static Map<String, String> words(String subject, Node node, KnownNames names) {
        KnownNames.known("metric or question", subject, names.measured(), node.place());
        var words = new LinkedHashMap<String, String>();
        Fields.map(node).forEach((word, said) -> words.put(word, Fields.textOf(said, subject)));
        return Map.copyOf(words);
    }

    private static List<String> signalIds(Fields top) {
        var ids = new LinkedHashSet<String>();
        for (Node node : top.items("signals")) {
            String id = Fields.textOf(node, "signals");
            if (!KEBAB.matcher(id).matches()) {
                throw node.place().error("a signal's id is kebab-case, like forecast-miss; found \"" + id + "\"");
            }
            if (!ids.add(id)) {
                throw node.place().error("signal \"" + id + "\" is listed twice");
            }
        }
        if (ids.isEmpty()) {
            throw top.place("signals").error("\"signals\" lists no signal");
        }
        return List.copyOf(ids);
    }

    private static void checkDependence(Fields top, List<Signal> signals) {
        try {
            Judge.inOrderOfDependence(signals);
        } catch (IllegalArgumentException e) {
            throw top.place("signals").error(String.valueOf(e.getMessage()));
        }
    }

    /** Conditions under a name, each of which may use those above it. */
    private static void namedConditions(Fields top, KnownNames names, Map<String, Condition> named) {
        var conditions = new Conditions(names);
        top.entries("conditions").forEach((name, entry) -> named.put(name, conditions.condition(entry.value())));
    }

    private List<Signal> signals(List<String> ids, KnownNames names) {
        var reader = new Signals(names, new Conditions(names));
        var signals = new ArrayList<Signal>();
        for (String id : ids) {
            try {
                signals.add(reader.read(id, files.yaml("signals/" + id + ".yaml")));
            } catch (PackException e) {
                errors.addAll(e.errors());
            }
        }
        unlisted("signals", ids);
        return signals;
    }

    private void unlisted(String folder, List<String> listed) {
        for (String file : files.files(folder)) {
            if (!listed.contains(file.replaceFirst("\\.yaml$", ""))) {
                errors.add(folder + "/" + file + ":1:1: pack.yaml does not list this file");
            }
        }
    }

    private static Map<String, Question> byId(List<Question> questions) {
        var byId = new LinkedHashMap<String, Question>();
        questions.forEach(question -> byId.put(question.id(), question));
        return byId;
    }

    private static <T> Set<String> ids(Fields top, String key, List<T> things, Function<T, String> id) {
        var ids = new LinkedHashSet<String>();
        for (T thing : things) {
            if (!ids.add(id.apply(thing))) {
                throw top.place(key).error("\"" + id.apply(thing) + "\" is there twice");
            }
        }
        return ids;
    }
}
