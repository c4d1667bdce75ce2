package dev.revopsassess.metric.stack;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.table.TeamPlace;
import dev.revopsassess.value.table.ToolTable;
import dev.revopsassess.value.table.ToolUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tools in use, each with its layers, its owning team and what it connects to. */
public final class Stack {
    /**
     * A row of the inventory in use.
     *
     * @param tool the row
     * @param layers the layers that the product serves; empty for what is no revenue tool
     * @param product the one name of the product, whatever its edition and spelling: rows of one product are one tool
     * @param spreadsheet whether it is a spreadsheet
     * @param warehouse whether it is a data warehouse
     * @param uses what it does inside its layers; empty where nobody tells
     */
    public record Entry(
            Tool tool, Set<Layer> layers, String product, boolean spreadsheet, boolean warehouse, Set<String> uses) {
        /** Whether the tool does the work of a layer. */
        public boolean serves(Layer layer) {
            return !spreadsheet && layers.contains(layer);
        }

        /** Whether it is a CRM or a warehouse, through which everything else is connected. */
        public boolean isHub() {
            return serves(Layer.CRM) || warehouse;
        }
    }

    private final Inputs in;
    private final List<Entry> tools;
    /** Products of the rows in use. */
    private final Set<String> listed;
    /** The CRMs and warehouses, each name once. */
    private final List<Entry> hubs;

    /** Reads the tool inventory into layers and owners. */
    public Stack(Inputs in) {
        this.in = in;
        ToolTable table = in.settings().tools();
        this.tools = in.exports().tools().rows().stream()
                .filter(Tool::inUse)
                .map(tool -> new Entry(
                        tool,
                        table.layers(tool.name(), tool.category(), tool.vendor()),
                        table.product(tool.name(), tool.vendor()),
                        table.isSpreadsheet(tool.name()),
                        table.isWarehouse(tool.name(), tool.category(), tool.vendor()),
                        table.uses(tool.name(), tool.category(), tool.vendor())))
                .toList();
        this.listed = products(tools);
        var named = new LinkedHashMap<String, Entry>();
        tools.stream()
                .filter(Entry::isHub)
                .forEach(entry ->
                        named.putIfAbsent(entry.product() + "\n" + entry.tool().name(), entry));
        this.hubs = List.copyOf(named.values());
    }

    /** Every row in use. */
    public List<Entry> tools() {
        return tools;
    }

    /** Rows of a layer, spreadsheets left out. */
    public List<Entry> of(Layer layer) {
        return tools.stream().filter(tool -> tool.serves(layer)).toList();
    }

    /** Spreadsheets that do the work of a layer. */
    public List<Entry> sheets(Layer layer) {
        return tools.stream()
                .filter(tool -> tool.spreadsheet() && tool.layers().contains(layer))
                .toList();
    }

    /** Rows of a layer that do what the layer is for: a scheduling link alone engages no buyer. */
    public List<Entry> core(Layer layer) {
        List<ToolUse> uses = uses(layer);
        return of(layer).stream()
                .filter(entry -> uses.stream().noneMatch(use -> entry.uses().contains(use.use()))
                        || uses.stream()
                                .anyMatch(use -> !use.beside() && entry.uses().contains(use.use())))
                .toList();
    }

    /** Rows of a layer by what they do inside it; those of whom nobody tells are left out where the layer has several uses. */
    public List<List<Entry>> byUse(Layer layer) {
        List<Entry> entries = of(layer);
        List<ToolUse> uses = uses(layer);
        return uses.isEmpty()
                ? List.of(entries)
                : uses.stream()
                        .map(use -> entries.stream()
                                .filter(entry -> entry.uses().contains(use.use()))
                                .toList())
                        .toList();
    }

    private List<ToolUse> uses(Layer layer) {
        return in.settings().tools().uses().stream()
                .filter(use -> use.layer() == layer)
                .toList();
    }

    /** Rows that serve any layer. */
    public List<Entry> revenueTools() {
        return tools.stream()
                .filter(tool -> !tool.layers().isEmpty() && !tool.spreadsheet())
                .toList();
    }

    /** Whether the inventory was read. */
    public boolean present() {
        return in.exports().tools().present();
    }

    /** No inventory, or a column of it. */
    public Reading without(String id, Need... more) {
        return Inputs.without(id, Kind.TOOLS, more);
    }

    /** The rows behind a figure. */
    public static List<Origin> lines(List<Entry> entries) {
        return Origin.of(entries.stream().map(entry -> entry.tool().source()));
    }

    /** Distinct products. */
    public static Set<String> products(List<Entry> entries) {
        return entries.stream().map(Entry::product).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The owning team in one spelling; empty where the cell is blank or names a person nobody knows; "nobody" where it says so. */
    public Optional<String> team(Tool tool) {
        return tool.owner()
                .flatMap(owner -> owner.fold(
                        team -> Optional.of(in.settings()
                                .titles()
                                .team(team.name())
                                .filter(place -> !place.possible() && place.function() != BusinessFunction.OTHER)
                                .map(Stack::word)
                                .orElseGet(() -> ForecastBook.plain(team.name()))),
                        this::teamOf,
                        Optional::empty,
                        () -> Optional.of(NOBODY)));
    }

    /** The owning team as a reader knows it: as written where that is its name, else what it was placed as. */
    public Optional<String> teamName(Tool tool) {
        return team(tool)
                .map(key -> tool.owner()
                        .flatMap(owner -> owner.fold(
                                team -> Optional.of(team.name().strip().replaceAll("\\s+", " ")),
                                person -> Optional.empty(),
                                Optional::empty,
                                Optional::empty))
                        .filter(name -> ForecastBook.plain(name).equals(key))
                        .orElse(key));
    }

    /** The word for an owner that is said to be nobody. */
    public static final String NOBODY = "nobody";

    private Optional<String> teamOf(Party.Person person) {
        return in.staff().member(person.entry()).map(Staff.Member::position).flatMap(Stack::word);
    }

    private static String word(TeamPlace place) {
        return word(place.operations(), place.function().spoken());
    }

    private static Optional<String> word(Position position) {
        return position.function().map(function -> word(position.operations(), function.spoken()));
    }

    private static String word(Optional<Position.Operations> operations, String function) {
        return operations.map(kind -> kind.spoken() + " operations").orElse(function);
    }

    /**
     * Whether a tool names one of these products, or their layer, among its integrations; empty where its cell is blank, and
     * where it names another product of the layer, which the inventory may have left out.
     */
    public Optional<Boolean> connects(Tool tool, List<Entry> to, Layer layer) {
        return tool.integrations().flatMap(names -> {
            if (names.stream().anyMatch(name -> names(name, to, layer))) {
                return Optional.of(true);
            }
            return names.stream().anyMatch(name -> namesOneNotListed(name, layer))
                    ? Optional.empty()
                    : Optional.of(false);
        });
    }

    /** Whether a tool names a CRM or a warehouse among its integrations; empty where that is not known. */
    public Optional<Boolean> connectsToHub(Tool tool) {
        Optional<Boolean> crm = connects(tool, hubs, Layer.CRM);
        Optional<Boolean> warehouse = connects(tool, hubs, Layer.DATA_INFRASTRUCTURE);
        boolean yes = crm.orElse(false) || warehouse.orElse(false);
        return yes || (crm.isPresent() && warehouse.isPresent()) ? Optional.of(yes) : Optional.empty();
    }

    /** Whether a text names a product of a layer that no row in use is of. */
    private boolean namesOneNotListed(String text, Layer layer) {
        ToolTable table = in.settings().tools();
        return table.names(text).products().stream()
                .filter(product -> !listed.contains(product))
                .anyMatch(product -> table.layers(product, Optional.empty(), Optional.empty())
                        .contains(layer));
    }

    /** The table tells which product a text means; where it knows none, one name has to hold the other whole. */
    private boolean names(String text, List<Entry> products, Layer layer) {
        ToolTable.Named named = in.settings().tools().names(text);
        if (!named.products().isEmpty()) {
            return products.stream().anyMatch(entry -> named.products().contains(entry.product()));
        }
        String plain = words(text);
        return named.layers().contains(layer)
                || (!plain.isEmpty()
                        && products.stream()
                                .map(entry -> words(entry.tool().name()))
                                .filter(product -> !product.isEmpty())
                                .anyMatch(product -> product.contains(plain) || plain.contains(product)));
    }

    private static String words(String name) {
        String plain =
                ForecastBook.plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? "" : " " + plain + " ";
    }

    /** Rows by product. */
    public static java.util.Map<String, List<Entry>> byProduct(List<Entry> entries) {
        return grouped(entries, Entry::product);
    }

    static java.util.Map<String, List<Entry>> grouped(List<Entry> entries, Function<Entry, String> key) {
        return entries.stream().collect(Collectors.groupingBy(key, java.util.TreeMap::new, Collectors.toList()));
    }

    /** Rows that fit. */
    public List<Entry> where(Predicate<Entry> which) {
        return tools.stream().filter(which).toList();
    }
}
