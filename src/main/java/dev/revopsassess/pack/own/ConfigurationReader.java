package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.rules.StatusTableReader;
import dev.revopsassess.pack.rules.TitleTableReader;
import dev.revopsassess.pack.rules.ToolTableReader;
import dev.revopsassess.pack.yaml.Errors;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusMeaning;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code revops-assess.yaml}, or says with line and column everything that is wrong with it. */
public final class ConfigurationReader {
    private static final Set<String> UNITS = Set.of(
            "units",
            "cents",
            "thousands",
            "millions",
            "monthly",
            "annual",
            "percent",
            "ratio",
            "hours",
            "minutes",
            "days");
    /** In place of a kind: the file is not to be read. */
    private static final String LEFT_OUT = "none";

    /** In place of a field: the columns of a wide table, each headed by its month. */
    private static final String MONTH_COLUMNS = "months";

    private static final Map<String, Character> DELIMITERS =
            Map.of(",", ',', ";", ';', "|", '|', "tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    /**
     * The names that a configuration may use.
     *
     * @param fields canonical fields by kind of export
     * @param signals ids of all signals
     */
    public record Known(Map<String, ? extends Collection<String>> fields, Collection<String> signals) {}

    /** A pack that a configuration lists, with the place where it does. */
    record Listed(String path, Place place) {}

    private final Fields top;
    private final Errors errors = new Errors();

    private ConfigurationReader(Fields top) {
        this.top = top;
    }

    /**
     * The configuration of a text; a text with nothing but comments configures nothing.
     *
     * @param file name for messages
     * @param text content
     * @param known names that it may use
     * @throws PackException naming every key that is wrong, with its place and what to write
     */
    public static Configuration read(String file, String text, Known known) {
        return saysNothing(text)
                ? Configuration.defaults()
                : new ConfigurationReader(YamlTree.read(file, text)).read(known);
    }

    /** The file of the logo that a configuration names; the rest of it is not looked at. */
    static Optional<Listed> logo(String file, String text) {
        return saysNothing(text) ? Optional.empty() : LetterheadReader.logo(YamlTree.read(file, text));
    }

    /** The packs that a configuration lists, in order; the rest of it is not looked at. */
    static List<Listed> packs(String file, String text) {
        return saysNothing(text) ? List.of() : packs(YamlTree.read(file, text));
    }

    private static List<Listed> packs(Fields top) {
        var packs = new ArrayList<Listed>();
        for (Node item : top.items("packs")) {
            String path = Fields.textOf(item, "packs");
            if (packs.stream().anyMatch(listed -> listed.path().equals(path))) {
                throw item.place().error("\"" + path + "\" is listed twice");
            }
            packs.add(new Listed(path, item.place()));
        }
        return packs;
    }

    private static boolean saysNothing(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    private Configuration read(Known known) {
        Configuration none = Configuration.defaults();
        Configuration read = new Configuration(
                errors.tried(none.company(), () -> top.optionalText("company")),
                errors.tried(
                        none.currency(),
                        () -> top.optionalText("currency").map(code -> currency(code, place("currency")))),
                errors.tried(none.rates(), this::rates),
                errors.tried(0, this::fiscalYearStart),
                errors.tried(none.grossMargin(), this::grossMargin),
                errors.tried(none.files(), () -> words("files", kinds(known))),
                errors.tried(none.columns(), () -> byField("columns", known)),
                errors.tried(none.units(), () -> units(known)),
                errors.tried(none.dayFirst(), this::dayFirst),
                errors.tried(none.encoding(), () -> top.optionalText("encoding").map(this::charset)),
                errors.tried(none.delimiter(), this::delimiter),
                errors.tried(none.gapsFilled(), this::gapsFilled),
                errors.tried(true, () -> !top.has("countContractors") || top.flag("countContractors")),
                errors.tried(none.thresholds(), () -> SignalChange.thresholds(top, known.signals())),
                errors.tried(none.weights(), () -> weights(known)),
                errors.tried(none.waivers(), () -> waivers(known)),
                errors.tried(none.titles(), () -> top.each("titles", TitleTableReader::title)),
                errors.tried(none.departments(), () -> top.each("departments", TitleTableReader::department)),
                errors.tried(none.tools(), () -> top.each("tools", ToolTableReader::product)),
                errors.tried(none.statuses(), this::statuses),
                errors.tried(
                        none.packs(),
                        () -> packs(top).stream().map(Listed::path).toList()),
                errors.tried(none.letterhead(), () -> LetterheadReader.of(top)),
                errors.tried(
                        none.sources(),
                        () -> SourcesReader.read(top, known.fields().keySet())));
        errors.tried(top::end);
        errors.end();
        return read;
    }

    private Place place(String key) {
        return top.place(key);
    }

    private Map<String, Node> entries(String key) {
        return top.has(key) ? top.map(key) : Map.of();
    }

    private static String currency(String code, Place place) {
        if (!code.matches("[A-Z]{3}")) {
            throw place.error("a currency is its ISO code, such as EUR; found \"" + code + "\"");
        }
        return code;
    }

    private Map<String, BigDecimal> rates() {
        var rates = new LinkedHashMap<String, BigDecimal>();
        entries("rates").forEach((code, node) -> {
            double rate = Fields.numberOf(node, code);
            if (rate <= 0) {
                throw node.place().error("a rate is US dollars for one " + code + ", more than 0; found " + rate);
            }
            rates.put(currency(code, node.place()), BigDecimal.valueOf(rate));
        });
        return rates;
    }

    private int fiscalYearStart() {
        if (!top.has("fiscalYearStart")) {
            return 0;
        }
        int month = top.whole("fiscalYearStart");
        if (month < 1 || month > 12) {
            throw place("fiscalYearStart").error("fiscalYearStart is a month, 1 to 12; found " + month);
        }
        return month;
    }

    private OptionalDouble grossMargin() {
        if (!top.has("grossMargin")) {
            return OptionalDouble.empty();
        }
        String text = top.text("grossMargin");
        boolean percent = text.endsWith("%");
        Node node = new Node.Scalar(
                place("grossMargin"),
                percent ? text.substring(0, text.length() - 1).strip() : text);
        double number = Fields.numberOf(node, "grossMargin");
        double margin = percent || number > 1 ? number / 100 : number;
        if (margin <= 0 || margin > 1) {
            throw node.place().error("grossMargin is a share, such as 0.78 or 78 %; found \"" + text + "\"");
        }
        return OptionalDouble.of(margin);
    }

    private Map<String, String> words(String key, Collection<String> allowed) {
        var words = new LinkedHashMap<String, String>();
        entries(key).forEach((name, node) -> {
            String word = Fields.textOf(node, name);
            if (!allowed.contains(word)) {
                throw node.place()
                        .error("\"" + word + "\" is none of "
                                + String.join(", ", allowed.stream().sorted().toList()) + Nearest.hint(word, allowed));
            }
            words.put(name, word);
        });
        return words;
    }

    private Map<String, String> byField(String key, Known known) {
        var byField = new LinkedHashMap<String, String>();
        entries(key).forEach((name, node) -> {
            List<String> all = known.fields().entrySet().stream()
                    .flatMap(kind -> kind.getValue().stream().map(field -> kind.getKey() + "." + field))
                    .sorted()
                    .toList();
            if (!all.contains(name)) {
                throw node.place()
                        .error("no column \"" + name + "\"; write kind.field, such as headcount.job_title"
                                + Nearest.hint(name, all));
            }
            byField.put(name, Fields.textOf(node, name));
        });
        return byField;
    }

    private static Set<String> kinds(Known known) {
        var kinds = new TreeSet<String>(known.fields().keySet());
        kinds.add(LEFT_OUT);
        return kinds;
    }

    private Map<String, String> units(Known known) {
        var fields = new LinkedHashMap<String, Collection<String>>();
        known.fields().forEach((kind, names) -> {
            var all = new TreeSet<String>(names);
            all.add(MONTH_COLUMNS);
            fields.put(kind, all);
        });
        Map<String, String> units = byField("units", new Known(fields, known.signals()));
        words("units", UNITS);
        return units;
    }

    private Map<String, String> statuses() {
        var statuses = new LinkedHashMap<String, String>();
        top.entries("statuses").forEach((name, entry) -> {
            Set<String> kinds = StatusMeaning.byKind().keySet();
            String kind = kinds.stream()
                    .filter(word -> name.startsWith(word + "."))
                    .findFirst()
                    .orElseThrow(() -> entry.key()
                            .error("no status \"" + name
                                    + "\"; write kind.status, such as headcount.offboarded; the kinds"
                                    + " with statuses are " + String.join(", ", kinds)));
            if (HeaderTable.plain(name.substring(kind.length() + 1)).isEmpty()) {
                throw entry.key().error("\"" + name + "\" names no status; write the word after " + kind + ".");
            }
            String word = Fields.textOf(entry.value(), name);
            statuses.put(
                    name,
                    StatusTableReader.meaning(kind, word, entry.value().place()).word());
        });
        return statuses;
    }

    private Optional<Boolean> dayFirst() {
        return top.has("dateOrder")
                ? Optional.of(top.word("dateOrder", Set.of("day-first", "month-first"))
                        .equals("day-first"))
                : Optional.empty();
    }

    private Optional<Boolean> gapsFilled() {
        return top.has("gaps")
                ? Optional.of(top.word("gaps", Set.of("filled", "churn")).equals("filled"))
                : Optional.empty();
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw place("encoding").error("no encoding \"" + name + "\"; write utf-8, utf-16 or windows-1252");
        }
    }

    private Optional<Character> delimiter() {
        return top.optionalText("delimiter").map(text -> {
            Character delimiter = DELIMITERS.get(text);
            if (delimiter == null) {
                throw place("delimiter").error("a delimiter is one of , ; | tab; found \"" + text + "\"");
            }
            return delimiter;
        });
    }

    private Map<String, Integer> weights(Known known) {
        var weights = new LinkedHashMap<String, Integer>();
        top.entries("weights").forEach((id, entry) -> {
            SignalChange.signal(id, entry.key(), known.signals());
            weights.put(id, SignalChange.weight(entry.value(), id));
        });
        return weights;
    }

    private List<Waiver> waivers(Known known) {
        return top.each("waivers", fields -> {
            String id = SignalChange.signal(fields.text("signal"), fields.place("signal"), known.signals());
            return new Waiver(id, fields.text("reason"), fields.text("owner"), date(fields));
        });
    }

    private static LocalDate date(Fields fields) {
        String text = fields.text("expires");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fields.place("expires").error("\"expires\" is a day, such as 2026-12-31; found \"" + text + "\"");
        }
    }
}
