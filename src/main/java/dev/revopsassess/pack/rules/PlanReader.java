package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackFiles;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Capacity;
import dev.revopsassess.plan.Cost;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.plan.Play;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Position;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code plan.yaml} and {@code plays/}: phases, plays, what to leave alone, layers, the ownership table's people. */
public final class PlanReader {
    /** Weeks of a play whose pack does not say how many. */
    public static final int A_MONTH = 4;

    private PlanReader() {}

    /** The rules of the plan. */
    static PlanRules read(PackFiles files, List<Area> areas, KnownNames names) {
        Set<String> signals = names.signals();
        var conditions = new Conditions(names);
        Fields plan = files.yaml("plan.yaml");
        var plays = new ArrayList<Play>();
        for (String id : plan.texts("plays")) {
            Fields play = files.yaml("plays/" + id + ".yaml");
            if (!play.text("id").equals(id)) {
                throw play.place("id").error("\"id\" is the file's name: " + id);
            }
            plays.add(play(play, id, areas, signals, conditions));
            play.end();
        }
        Map<String, List<String>> kpiLists = plan.mapped("kpis", (list, node) -> texts(node));
        var rules = new PlanRules(
                List.copyOf(plays),
                byModel(plan, "phases", PlanReader::phases),
                Fields.read(plan.required("capacity"), fields -> capacity(fields, names)),
                levers(plan, names),
                trailing(plan, names),
                byModel(plan, "avoid", node -> each(node, fields -> avoid(fields, conditions))),
                Fields.read(plan.required("reasons"), fields -> reasons(fields, conditions, signals)),
                byModel(
                        plan,
                        "kpisOf",
                        node -> texts(node).stream()
                                .flatMap(list -> Optional.ofNullable(kpiLists.get(list))
                                        .orElseThrow(() -> node.place().error("no list of KPIs \"" + list + "\""))
                                        .stream())
                                .toList()),
                plan.each("layers", fields -> layer(fields, names)),
                plan.each("functions", PlanReader::function),
                areas,
                Set.copyOf(plan.texts("conflicts")),
                plan.text("leader"),
                plan.each("partners", fields -> partner(fields, conditions)),
                plan.each("costs", fields -> cost(fields, names)));
        plan.end();
        return rules;
    }

    /** The play of an id, which answers some of the signals. */
    public static Play play(Fields fields, String id, List<Area> areas, Set<String> signals, Conditions conditions) {
        List<String> answers = fields.texts("answers");
        answers.forEach(signal -> KnownNames.known("signal", signal, signals, fields.place("answers")));
        String effort = fields.text("effort");
        int weeks = wholeOr(fields, "weeks", A_MONTH);
        String done = textOr(fields, "done", "");
        return new Play(
                id,
                fields.text("title"),
                answers,
                stage(fields.text("stage"), fields.place("stage")),
                fields.word("area", areas.stream().map(Area::id).collect(Collectors.toSet())),
                fields.flag("executive"),
                models(fields, "models"),
                fields.texts("after"),
                effort,
                weeks,
                fields.text("do"),
                done,
                fields.text("measure"),
                when(fields, conditions),
                fields.has("variants")
                        ? fields.each(
                                "variants",
                                variant -> new Play.Variant(
                                        conditions.condition(variant.required("when")),
                                        variant.text("title"),
                                        textOr(variant, "effort", effort),
                                        wholeOr(variant, "weeks", weeks),
                                        variant.text("do"),
                                        textOr(variant, "done", done)))
                        : List.of());
    }

    private static int wholeOr(Fields fields, String key, int other) {
        return fields.has(key) ? fields.whole(key) : other;
    }

    private static Capacity capacity(Fields fields, KnownNames names) {
        String metric = fields.text("metric");
        KnownNames.known("metric", metric, names.metrics().ids(), fields.place("metric"));
        return new Capacity(
                metric,
                Fields.read(fields.required("few"), PlanReader::size),
                Fields.read(fields.required("many"), PlanReader::size),
                fields.whole("least"),
                fields.whole("at-once"),
                byModel(fields, "core", PlanReader::texts),
                fields.text("reason"));
    }

    private static Capacity.Size size(Fields fields) {
        return new Capacity.Size(fields.whole("people"), fields.whole("actions"));
    }

    private static String textOr(Fields fields, String key, String other) {
        return fields.has(key) ? fields.text(key) : other;
    }

    private static Cost.Rule cost(Fields fields, KnownNames names) {
        List<String> signals = fields.texts("signals");
        signals.forEach(signal -> KnownNames.known("signal", signal, names.signals(), fields.place("signals")));
        String metric = fields.text("metric");
        KnownNames.known("metric", metric, names.metrics().ids(), fields.place("metric"));
        return new Cost.Rule(metric, Set.copyOf(signals), fields.text("says"));
    }

    /** Signal ids and the metric that the work moves. */
    private static Map<String, String> levers(Fields plan, KnownNames names) {
        Map<String, String> levers = texts(plan, "levers");
        levers.forEach((signal, metric) -> {
            KnownNames.known("signal", signal, names.signals(), plan.place("levers"));
            KnownNames.known("metric", metric, names.metrics().ids(), plan.place("levers"));
        });
        return levers;
    }

    /** Metric ids and months; one that is not listed is measured anew as soon as the work is done. */
    private static Map<String, Integer> trailing(Fields plan, KnownNames names) {
        return Fields.read(plan.required("trailing"), fields -> {
            var months = new LinkedHashMap<String, Integer>();
            for (String id : fields.keys()) {
                KnownNames.known("metric", id, names.metrics().ids(), fields.place(id));
                months.put(id, fields.whole(id));
            }
            return Collections.unmodifiableMap(months);
        });
    }

    private static Optional<Condition> when(Fields fields, Conditions conditions) {
        return fields.optional("when").map(conditions::condition);
    }

    private static Play.Stage stage(String word, Place place) {
        return word(Play.Stage.values(), word, place, stage -> stage.name().toLowerCase(Locale.ROOT));
    }

    private static List<PlanRules.PhaseRule> phases(Node node) {
        return each(node, fields -> {
            List<Node> months = Fields.itemsOf(fields.required("months"), "months");
            if (months.size() != 2) {
                throw fields.place("months").error("\"months\" is the first and the last month");
            }
            var stages = EnumSet.noneOf(Play.Stage.class);
            fields.texts("stages").forEach(word -> stages.add(stage(word, fields.place("stages"))));
            // For whoever reads the file: no rule names a phase.
            fields.text("id");
            return new PlanRules.PhaseRule(
                    fields.text("name"),
                    Collections.unmodifiableSet(stages),
                    Fields.wholeOf(months.get(0), "months"),
                    Fields.wholeOf(months.get(1), "months"),
                    fields.has("on-trigger")
                            && fields.word("on-trigger", Set.of("true")).equals("true"),
                    fields.text("purpose"),
                    fields.text("source"));
        });
    }

    private static PlanRules.AvoidRule avoid(Fields fields, Conditions conditions) {
        fields.text("source");
        return new PlanRules.AvoidRule(
                new Plan.Avoid(fields.text("text"), fields.text("reason")), when(fields, conditions));
    }

    private static PlanRules.Reasons reasons(Fields fields, Conditions conditions, Set<String> signals) {
        return new PlanRules.Reasons(
                fields.each("signals", reason -> reason(reason, conditions, signals)),
                texts(fields, "dimensions"),
                byModel(fields, "models", node -> Fields.textOf(node, "models")));
    }

    private static PlanRules.Reason reason(Fields fields, Conditions conditions, Set<String> signals) {
        List<String> ids = fields.texts("signals");
        ids.forEach(id -> KnownNames.known("signal", id, signals, fields.place("signals")));
        return new PlanRules.Reason(
                Set.copyOf(ids),
                fields.has("models") ? models(fields, "models") : Set.copyOf(Model.RECOMMENDABLE),
                when(fields, conditions),
                fields.text("text"));
    }

    private static PlanRules.LayerRule layer(Fields fields, KnownNames names) {
        fields.text("source");
        return new PlanRules.LayerRule(
                word(Layer.values(), fields.text("layer"), fields.place("layer"), Layer::word),
                fields.text("title"),
                models(fields, "needed"),
                fields.has("serves")
                        ? Optional.of(fields.word("serves", names.metrics().ids()))
                        : Optional.empty(),
                fields.texts("candidates"));
    }

    private static PlanRules.FunctionRule function(Fields fields) {
        String operations = fields.text("operations");
        return new PlanRules.FunctionRule(
                word(Area.Owner.values(), fields.text("id"), fields.place("id"), Area.Owner::word),
                operations.equals("none")
                        ? Optional.empty()
                        : Optional.of(word(
                                Position.Operations.values(),
                                operations,
                                fields.place("operations"),
                                Position.Operations::word)),
                fields.texts("interim"));
    }

    private static PlanRules.Partner partner(Fields fields, Conditions conditions) {
        fields.text("source");
        return new PlanRules.Partner(
                conditions.condition(fields.required("when")),
                models(fields, "models"),
                new Plan.Option(fields.text("text")));
    }

    private static Set<Model> models(Fields fields, String key) {
        var models = EnumSet.noneOf(Model.class);
        fields.texts(key).forEach(word -> models.add(model(word, fields.place(key))));
        return Collections.unmodifiableSet(models);
    }

    private static Model model(String word, Place place) {
        return word(Model.RECOMMENDABLE.toArray(new Model[0]), word, place, Model::word);
    }

    private static <T> Map<Model, T> byModel(Fields fields, String key, Function<Node, T> reader) {
        var map = new EnumMap<Model, T>(Model.class);
        fields.map(key).forEach((word, node) -> map.put(model(word, node.place()), reader.apply(node)));
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, String> texts(Fields fields, String key) {
        return fields.mapped(key, (word, node) -> Fields.textOf(node, key));
    }

    private static <T> List<T> each(Node node, Function<Fields, T> reader) {
        return Fields.itemsOf(node, "item").stream()
                .map(item -> Fields.read(item, reader))
                .toList();
    }

    private static List<String> texts(Node node) {
        return Fields.textsOf(node, "item");
    }

    private static <T> T word(T[] values, String word, Place place, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> place.error("\"" + word + "\" is none of "
                        + Arrays.stream(values).map(name).collect(Collectors.joining(", "))));
    }
}
