package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.EvidenceFloor;
import dev.revopsassess.verdict.model.FoundationPart;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Remark;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the verdict's part of pack.yaml: decision and structure tables, moves, texts of the models, warnings. */
final class VerdictRules {
    private static final Pattern FIGURE = Pattern.compile("\\{([a-z-]+)(?:\\.formula)?\\}");
    private static final Map<String, Model> MODELS = byWord(Model.values(), Model::word);
    private static final Map<String, Structure> STRUCTURES = byWord(Structure.values(), Structure::word);
    private static final Map<String, Remark.Place> PLACES =
            byWord(Remark.Place.values(), place -> place.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Move> MOVES = byWord(Move.values(), Move::word);

    private final KnownNames names;
    private final Conditions conditions;
    private final PlanRules plan;

    /** Reads the tables; the plan tells when it has laid what a re-charter waits for. */
    VerdictRules(KnownNames names, PlanRules plan) {
        this.names = names;
        this.conditions = new Conditions(names);
        this.plan = plan;
    }

    Rules read(Fields top) {
        var decision = new ArrayList<DecisionRow>();
        for (Node row : rows(top, "decision")) {
            int last =
                    decision.isEmpty() ? 0 : decision.get(decision.size() - 1).number();
            decision.add(Fields.read(
                    row, fields -> decisionRow(fields, fields.has("row") ? fields.whole("row") : last + 1)));
        }
        List<StructureRow> structure = rows(top, "structure").stream()
                .map(row -> Fields.read(row, this::structureRow))
                .toList();
        Map<Model, ModelText> models = new LinkedHashMap<>();
        top.each("models", this::modelText).forEach(text -> models.put(text.model(), text));
        complete(top, "models", MODELS, models.keySet());
        Map<Structure, String> structureNames = structureNames(top);
        return new Rules(
                List.copyOf(decision),
                structure,
                moves(top),
                structureNames,
                Map.copyOf(models),
                top.each("warnings", this::warning),
                top.each("remarks", this::remark),
                top.each("foundation", this::foundationPart),
                Fields.read(top.required("evidence-floor"), this::floor));
    }

    private static List<Node> rows(Fields top, String key) {
        List<Node> rows = top.items(key);
        if (rows.isEmpty()) {
            throw top.place(key).error("\"" + key + "\" needs at least one row");
        }
        return rows;
    }

    private DecisionRow decisionRow(Fields fields, int number) {
        Model model = word(fields, "model", MODELS);
        if (!Model.RECOMMENDABLE.contains(model)) {
            throw fields.place("model").error("no row can recommend " + model.word());
        }
        List<Provenance> sources =
                fields.items("sources").stream().map(conditions::source).toList();
        if (sources.isEmpty()) {
            throw fields.place("sources").error("a row names at least one source");
        }
        return new DecisionRow(
                number,
                model,
                when(fields),
                fields.text("because"),
                sources,
                Set.copyOf(fields.items("house-bounds").stream()
                        .map(node -> Fields.numberOf(node, "house-bounds"))
                        .toList()));
    }

    private StructureRow structureRow(Fields fields) {
        return new StructureRow(word(fields, "structure", STRUCTURES), when(fields), fields.text("because"));
    }

    private ModelText modelText(Fields fields) {
        return new ModelText(
                word(fields, "model", MODELS),
                fields.text("name"),
                fields.text("meaning"),
                fields.text("headline"),
                fields.optionalText("grown"),
                fields.optionalText("repaired"),
                fields.optionalText("less"),
                fields.optionalText("more"),
                fields.optionalText("more-past-inflection"),
                fields.optionalText("source").map(key -> document(fields, key)));
    }

    private WarningRule warning(Fields fields) {
        return new WarningRule(
                fields.text("id"), when(fields), fields.text("text"), document(fields, fields.text("source")));
    }

    private static Map<Structure, String> structureNames(Fields top) {
        Map<Structure, String> texts = new LinkedHashMap<>();
        top.map("structure-names")
                .forEach((name, node) -> texts.put(known(name, STRUCTURES, node.place()), Fields.textOf(node, name)));
        complete(top, "structure-names", STRUCTURES, texts.keySet());
        return Map.copyOf(texts);
    }

    private static Map<Structure, Map<Model, Move>> moves(Fields top) {
        Map<Structure, Map<Model, Move>> moves = new LinkedHashMap<>();
        top.map("moves").forEach((name, node) -> {
            Map<Model, Move> row = new LinkedHashMap<>();
            Fields.map(node)
                    .forEach((model, move) -> row.put(
                            known(model, MODELS, move.place()),
                            known(Fields.textOf(move, model), MOVES, move.place())));
            moves.put(known(name, STRUCTURES, node.place()), Map.copyOf(row));
        });
        return Map.copyOf(moves);
    }

    private EvidenceFloor floor(Fields fields) {
        conditions.provenance(fields);
        return new EvidenceFloor(share(fields, "coverage"), share(fields, "fit"));
    }

    private static double share(Fields fields, String key) {
        double share = fields.number(key);
        if (share < 0 || share > 1) {
            throw fields.place(key).error(key + " is 0 to 1; found " + share);
        }
        return share;
    }

    /** A sentence whose figures in braces are metrics. */
    private Remark remark(Fields fields) {
        String text = fields.text("text");
        List<String> counted = fields.has("counted") ? fields.texts("counted") : List.of();
        counted.forEach(signal -> KnownNames.known("signal", signal, names.signals(), fields.place("counted")));
        FIGURE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(figure ->
                        counted.isEmpty() || !Set.of(Remark.KNOWN, Remark.FIRED).contains(figure))
                .forEach(figure ->
                        KnownNames.known("metric", figure, names.metrics().ids(), fields.place("text")));
        List<String> models = fields.has("models") ? fields.texts("models") : List.of();
        document(fields, fields.text("source"));
        return new Remark(
                fields.has("place") ? word(fields, "place", PLACES) : Remark.Place.PARAGRAPH,
                when(fields),
                models.stream()
                        .map(model -> known(model, MODELS, fields.place("models")))
                        .collect(Collectors.toUnmodifiableSet()),
                counted,
                text);
    }

    private FoundationPart foundationPart(Fields fields) {
        String signal = KnownNames.known("signal", fields.text("signal"), names.signals(), fields.place("signal"));
        int month = plan.doneBy(Model.RECHARTER, signal)
                .orElseThrow(() -> fields.place("signal")
                        .error("no play of the plan for " + Model.RECHARTER.word() + " answers \"" + signal + "\""));
        document(fields, fields.text("source"));
        return new FoundationPart(signal, fields.text("words"), month);
    }

    private Condition when(Fields fields) {
        return conditions.condition(fields.required("when"));
    }

    private String document(Fields fields, String key) {
        return KnownNames.known("document", key, names.documents(), fields.place("source"));
    }

    private static void complete(Fields top, String key, Map<String, ?> words, Set<?> found) {
        words.forEach((word, value) -> {
            if (!found.contains(value)) {
                throw top.place(key).error("\"" + key + "\" lacks " + word);
            }
        });
    }

    private static <T> T word(Fields fields, String key, Map<String, T> words) {
        return known(fields.text(key), words, fields.place(key));
    }

    private static <T> T known(String word, Map<String, T> words, Place place) {
        if (!words.containsKey(word)) {
            throw place.error("expected one of " + String.join(", ", words.keySet()) + "; found \"" + word + "\""
                    + Nearest.hint(word, words.keySet()));
        }
        return Objects.requireNonNull(words.get(word));
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
