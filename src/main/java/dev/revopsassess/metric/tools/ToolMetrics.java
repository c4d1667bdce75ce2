package dev.revopsassess.metric.tools;

import dev.revopsassess.metric.people.Divisions;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.metric.stack.Stack.Entry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which tool layers there are, which are missing or doubled, and what they cost. */
public final class ToolMetrics {
    private static final Pattern ATTRIBUTION = Pattern.compile("attribution", Pattern.CASE_INSENSITIVE);

    private final Inputs in;
    private final Stack stack;

    private ToolMetrics(Inputs in) {
        this.in = in;
        this.stack = new Stack(in);
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new ToolMetrics(in);
        return List.of(
                metrics.of("attribution-method", metrics::attribution, in.answer("attribution-method")),
                metrics.of("compensation-tools", metrics::compensation),
                metrics.of("sales-tooling-gap", metrics::toolingGap),
                metrics.of(
                        "core-stack", metrics.present(Layer.CRM, Layer.MARKETING_AUTOMATION, Layer.CUSTOMER_SUCCESS)),
                metrics.of(
                        "revenue-stack",
                        metrics.present(
                                Layer.REVENUE_INTELLIGENCE, Layer.ATTRIBUTION, Layer.ENRICHMENT, Layer.ANALYTICS)),
                metrics.of("sprawled-layers", metrics::sprawl),
                metrics.of("missing-layers", metrics::missing),
                metrics.of("tool-spend", metrics::spend),
                metrics.of("doubled-spend", metrics::doubled),
                metrics.of("ai-tools", metrics::ai));
    }

    private Reading of(String id, Function<String, Reading> metric, Need... more) {
        return stack.present() ? metric.apply(id) : stack.without(id, more);
    }

    private Reading attribution(String id) {
        List<Entry> tools = stack.of(Layer.ATTRIBUTION);
        if (!tools.isEmpty()) {
            return Measured.word(id, "tool", in.day(), "attribution tool: " + names(tools), Stack.lines(tools));
        }
        List<Entry> sheets = stack.where(entry -> entry.spreadsheet()
                && (entry.layers().contains(Layer.ATTRIBUTION)
                        || ATTRIBUTION
                                .matcher(entry.tool().name() + " "
                                        + entry.tool().category().orElse(""))
                                .find()));
        if (!sheets.isEmpty()) {
            return Measured.word(
                    id, "spreadsheet", in.day(), "attribution in a spreadsheet: " + names(sheets), Stack.lines(sheets));
        }
        return new NotMeasured(
                id,
                "The inventory lists neither an attribution tool nor a spreadsheet for attribution.",
                List.of(in.answer("attribution-method")));
    }

    private Reading compensation(String id) {
        List<Entry> tools = stack.of(Layer.COMPENSATION);
        return Inputs.count(
                id,
                Stack.products(tools).size(),
                in.day(),
                "compensation tools: " + (tools.isEmpty() ? "none" : names(tools)),
                Stack.lines(tools.isEmpty() ? stack.tools() : tools));
    }

    private Reading toolingGap(String id) {
        var gaps = new ArrayList<String>();
        if (stack.of(Layer.CRM).isEmpty()) {
            gaps.add("CRM");
        }
        if (stack.core(Layer.SALES_ENGAGEMENT).isEmpty()
                && stack.core(Layer.ENABLEMENT).isEmpty()) {
            gaps.add("sales engagement or enablement");
        }
        boolean noQuoting = stack.of(Layer.CPQ).isEmpty();
        int others = gaps.size();
        Optional<Measured> complex = in.said("complex-pricing");
        if (noQuoting && complex.filter(said -> isYes(said.value())).isPresent()) {
            gaps.add("CPQ");
        }
        Measured reading = Inputs.count(
                id,
                gaps.size(),
                in.day(),
                "missing: " + (gaps.isEmpty() ? "nothing" : String.join(", ", gaps)),
                Stack.lines(stack.tools()));
        return noQuoting && complex.isEmpty()
                ? reading.withRange(gaps.size(), gaps.size() + 1)
                        .withNotes(List.of("one more if pricing is complex, which nobody said"))
                : reading.withOthers(complex.stream()
                        .flatMap(said -> said.others().stream())
                        .map(said -> new Datum.Figure(others + (noQuoting && isYes(said) ? 1 : 0))));
    }

    private static boolean isYes(Datum said) {
        return said.equals(new Datum.Word("yes"));
    }

    private Function<String, Reading> present(Layer... layers) {
        return id -> {
            List<Layer> there = Arrays.stream(layers)
                    .filter(layer -> !stack.core(layer).isEmpty())
                    .toList();
            List<Entry> entries = stack.where(entry -> there.stream().anyMatch(entry::serves));
            String formula = Arrays.stream(layers)
                    .map(layer -> word(layer) + (there.contains(layer) ? " present" : " missing"))
                    .collect(Collectors.joining(", "));
            return Inputs.count(
                    id, there.size(), in.day(), formula, Stack.lines(entries.isEmpty() ? stack.tools() : entries));
        };
    }

    private Reading sprawl(String id) {
        boolean anyOwner = stack.tools().stream()
                .anyMatch(entry -> stack.team(entry.tool()).isPresent());
        var divisions = new Divisions(in, stack);
        var doubled = new ArrayList<String>();
        var perhaps = new ArrayList<String>();
        var rows = new ArrayList<Entry>();
        for (Layer layer : Layer.values()) {
            List<List<Entry>> shared = shared(divisions, layer);
            List<Entry> clashing = clashing(shared);
            shared.stream().flatMap(List::stream).distinct().forEach(rows::add);
            if (!clashing.isEmpty()) {
                doubled.add(word(layer) + " (" + names(clashing) + ")");
            } else if (shared.stream()
                    .flatMap(List::stream)
                    .anyMatch(entry -> stack.team(entry.tool()).isEmpty())) {
                perhaps.add(word(layer));
            }
        }
        if (!anyOwner && !perhaps.isEmpty()) {
            return Inputs.withoutColumn(id, in.exports().tools(), "team", "the team that owns each tool");
        }
        Measured reading = Inputs.count(
                        id,
                        doubled.size(),
                        in.day(),
                        "layers with two tools or more under different teams: "
                                + (doubled.isEmpty() ? "none" : String.join("; ", doubled)),
                        Stack.lines(rows.isEmpty() ? stack.tools() : rows))
                .withNotes(
                        perhaps.isEmpty()
                                ? List.of()
                                : List.of("doubled, but with owners missing: " + String.join(", ", perhaps)));
        return perhaps.isEmpty()
                ? reading
                : reading.withRange(new Range(
                        doubled.size(),
                        doubled.size() + perhaps.size(),
                        "The inventory leaves owners blank where two tools do one job.",
                        List.of(Inputs.column(Kind.TOOLS, "team", "the team that owns each tool"))));
    }

    /** Tools of one use in one part of the company, two products or more. */
    private List<List<Entry>> shared(Divisions divisions, Layer layer) {
        return stack.byUse(layer).stream()
                .flatMap(tools -> divisions.byPart(tools).values().stream())
                .filter(tools -> Stack.products(tools).size() >= 2)
                .toList();
    }

    private List<Entry> clashing(List<List<Entry>> shared) {
        return shared.stream()
                .filter(tools -> teams(tools) >= 2)
                .flatMap(List::stream)
                .toList();
    }

    private long teams(List<Entry> tools) {
        return tools.stream()
                .flatMap(entry -> stack.team(entry.tool()).stream())
                .filter(team -> !team.equals(Stack.NOBODY))
                .distinct()
                .count();
    }

    private Reading missing(String id) {
        List<Layer> missing = Arrays.stream(Layer.values())
                .filter(layer -> stack.of(layer).isEmpty())
                .toList();
        return Inputs.count(
                id,
                missing.size(),
                in.day(),
                "layers without a tool: "
                        + (missing.isEmpty()
                                ? "none"
                                : missing.stream().map(ToolMetrics::word).collect(Collectors.joining(", "))),
                Stack.lines(stack.tools()));
    }

    /** What the tools cost that do a job which another tool of another team does as well. */
    private Reading doubled(String id) {
        var divisions = new Divisions(in, stack);
        List<Entry> priced = Arrays.stream(Layer.values())
                .flatMap(layer -> clashing(shared(divisions, layer)).stream())
                .distinct()
                .filter(entry -> entry.tool().annualCost().isPresent())
                .toList();
        if (stack.tools().stream().noneMatch(entry -> entry.tool().annualCost().isPresent())) {
            return Inputs.withoutColumn(id, in.exports().tools(), "annual_cost", "what each tool costs in a year");
        }
        if (stack.tools().stream().noneMatch(entry -> stack.team(entry.tool()).isPresent())) {
            return Inputs.withoutColumn(id, in.exports().tools(), "team", "the team that owns each tool");
        }
        BigDecimal total = priced.stream()
                .map(entry -> entry.tool().annualCost().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Measured.number(
                id,
                total.doubleValue(),
                in.money(),
                in.day(),
                "annual cost of tools for one job under different teams: "
                        + (priced.isEmpty() ? "none" : names(priced)),
                Stack.lines(priced.isEmpty() ? stack.tools() : priced));
    }

    private Reading spend(String id) {
        List<Entry> priced = stack.revenueTools().stream()
                .filter(entry -> entry.tool().annualCost().isPresent())
                .toList();
        if (priced.isEmpty()) {
            return Inputs.withoutColumn(id, in.exports().tools(), "annual_cost", "what each tool costs in a year");
        }
        Set<Layer> doubled = Arrays.stream(Layer.values())
                .filter(layer -> Stack.products(stack.of(layer)).size() >= 2)
                .collect(Collectors.toSet());
        var byLayer = new TreeMap<Layer, BigDecimal>();
        var byTeam = new TreeMap<String, BigDecimal>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal overlapping = BigDecimal.ZERO;
        for (Entry entry : priced) {
            BigDecimal cost = entry.tool().annualCost().orElseThrow();
            total = total.add(cost);
            entry.layers().forEach(layer -> byLayer.merge(layer, cost, BigDecimal::add));
            byTeam.merge(stack.team(entry.tool()).orElse("no known team"), cost, BigDecimal::add);
            overlapping = entry.layers().stream().anyMatch(doubled::contains) ? overlapping.add(cost) : overlapping;
        }
        var notes = new ArrayList<String>();
        notes.add("by layer (a tool of several layers in each): "
                + byLayer.entrySet().stream()
                        .map(entry -> word(entry.getKey()) + " " + NumberText.amount(entry.getValue()))
                        .collect(Collectors.joining(", ")));
        notes.add("by team: "
                + byTeam.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + NumberText.amount(entry.getValue()))
                        .collect(Collectors.joining(", ")));
        notes.add("in layers with two tools or more: " + NumberText.amount(overlapping));
        int unpriced = stack.revenueTools().size() - priced.size();
        if (unpriced > 0) {
            notes.add(NumberText.counted(unpriced, "row", "rows") + " without a cost left out");
        }
        return Measured.number(
                        id,
                        total.doubleValue(),
                        in.money(),
                        in.day(),
                        "annual cost of revenue tools in use: " + NumberText.amount(total),
                        Stack.lines(priced))
                .withNotes(notes);
    }

    private Reading ai(String id) {
        List<Entry> tools = stack.where(entry ->
                in.settings().tools().isAi(entry.tool().name(), entry.tool().category()));
        return Inputs.count(
                id,
                Stack.products(tools).size(),
                in.day(),
                "AI tools: " + (tools.isEmpty() ? "none" : names(tools)),
                Stack.lines(tools.isEmpty() ? stack.tools() : tools));
    }

    private static String names(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.tool().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String word(Layer layer) {
        return layer.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("crm", "CRM")
                .replace("cpq", "CPQ");
    }
}
