package dev.revopsassess.value.table;

import dev.revopsassess.value.Layer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Products and the layers that they serve. A product is found where a phrase of it stands in the tool's name, the
 * earliest and longest one first, so that "Marketo Measure" is not "Marketo" and "Gong for Salesforce" is Gong.
 *
 * <p>A category settles what a product is used for where the product is sold for several things: HubSpot under "Marketing
 * Automation" is marketing automation and no CRM. A product that does one thing keeps its layers whatever the category
 * says, because category columns are coarse. A product that the table does not know has the layers that its category
 * names, and none where the category names none: it is listed, not guessed.
 */
public final class ToolTable {
    /**
     * What the text of an integration names.
     *
     * @param products products of the table, by their one name, in the order of the text
     * @param layers layers called by their own name, such as "CRM" or "data warehouse"
     */
    public record Named(Set<String> products, Set<Layer> layers) {
        /** Copies both. */
        public Named {
            products = Collections.unmodifiableSet(new LinkedHashSet<>(products));
            layers = Layer.inOrder(layers);
        }
    }

    private static final Pattern ADDRESS_ENDING = Pattern.compile("(?i)(?<=[\\p{L}\\p{N}])\\.ai(?![\\p{L}\\p{N}])");

    private final Vocabulary vocabulary;
    private final List<ProductRule> own;
    private final List<ProductRule> products;
    private final List<CategoryRule> categories;
    private final List<ToolUse> uses;
    private final List<String> spreadsheets;
    private final List<String> ai;

    private final PhraseBook<ProductRule> ownLines;
    private final PhraseBook<ProductRule> productLines;
    private final PhraseBook<Layer> categoryLines;
    private final PhraseBook<ToolUse> useLines;
    private final List<Phrase> spreadsheetPhrases;
    private final List<Phrase> aiPhrases;

    /** What was looked up before: an inventory has many rows of few products. */
    private final Memory<List<Object>, Optional<ProductRule>> found = new Memory<>();

    private final Memory<String, Set<Layer>> called = new Memory<>();
    private final Memory<String, Boolean> sheets = new Memory<>();
    private final Memory<String, Named> named = new Memory<>();

    /**
     * A table.
     *
     * @param vocabulary how names are taken apart
     * @param products products, in the order in which they are printed
     * @param categories what the layers are called
     * @param uses the uses inside the layers
     * @param spreadsheets phrases of which a spreadsheet's name holds one
     * @param ai phrases of which the name or category of an AI tool holds one
     * @throws IllegalArgumentException if a phrase has no word
     */
    public ToolTable(
            Vocabulary vocabulary,
            List<ProductRule> products,
            List<CategoryRule> categories,
            List<ToolUse> uses,
            List<String> spreadsheets,
            List<String> ai) {
        this(vocabulary, List.of(), products, categories, uses, spreadsheets, ai);
    }

    private ToolTable(
            Vocabulary vocabulary,
            List<ProductRule> own,
            List<ProductRule> products,
            List<CategoryRule> categories,
            List<ToolUse> uses,
            List<String> spreadsheets,
            List<String> ai) {
        this.vocabulary = vocabulary;
        this.own = List.copyOf(own);
        this.products = List.copyOf(products);
        this.categories = List.copyOf(categories);
        this.uses = List.copyOf(uses);
        this.spreadsheets = List.copyOf(spreadsheets);
        this.ai = List.copyOf(ai);
        ownLines = lines(own);
        productLines = lines(products);
        categoryLines = new PhraseBook<>(categories.stream()
                .map(rule -> new PhraseBook.Entry<>(rule.layer(), phrases(rule.names()), phrases(rule.unless())))
                .toList());
        useLines = new PhraseBook<>(uses.stream()
                .map(use -> new PhraseBook.Entry<>(use, phrases(use.names()), List.of()))
                .toList());
        spreadsheetPhrases = phrases(spreadsheets);
        aiPhrases = phrases(ai);
    }

    /** This table with products that overrule its own and every category. */
    public ToolTable with(List<ProductRule> first) {
        return new ToolTable(
                vocabulary,
                Stream.concat(first.stream(), own.stream()).toList(),
                products,
                categories,
                uses,
                spreadsheets,
                ai);
    }

    /** The products, those that overrule others first. */
    public List<ProductRule> products() {
        return Stream.concat(own.stream(), products.stream()).toList();
    }

    /** The uses inside the layers; a layer without any has one use. */
    public List<ToolUse> uses() {
        return uses;
    }

    /**
     * What a tool does inside its layers, by {@link ToolUse#use()}: what the table says of the product, else what its
     * category says; empty where neither tells.
     *
     * @param name as written
     * @param category as written
     * @param vendor as written
     */
    public Set<String> uses(String name, Optional<String> category, Optional<String> vendor) {
        Set<String> known = find(name, vendor).map(ProductRule::uses).orElse(Set.of());
        if (!known.isEmpty()) {
            return known;
        }
        var called = new LinkedHashSet<String>();
        category.ifPresent(text -> useLines.matching(vocabulary.words(text)).forEach(use -> called.add(use.use())));
        return called;
    }

    /**
     * The layers that a tool serves; empty where it serves none or where neither name nor category is known.
     *
     * @param name as written
     * @param category as written
     * @param vendor as written; helps with names such as "Marketing Hub"
     */
    public Set<Layer> layers(String name, Optional<String> category, Optional<String> vendor) {
        Set<Layer> called = category.map(this::called).orElse(Set.of());
        Optional<ProductRule> known = find(name, vendor);
        if (known.isEmpty()) {
            return called;
        }
        ProductRule rule = known.get();
        if (own.contains(rule) || rule.also().isEmpty()) {
            return rule.layers();
        }
        List<Layer> picked = called.stream()
                .filter(layer -> rule.layers().contains(layer) || rule.also().contains(layer))
                .toList();
        return picked.isEmpty() ? rule.layers() : Layer.inOrder(picked);
    }

    /** The one name of a product, the same for every edition and spelling; a product not known has its own spelling. */
    public String product(String name, Optional<String> vendor) {
        return find(name, vendor).map(ProductRule::product).orElseGet(() -> vocabulary.spelling(name));
    }

    /** Whether a system or tool is a spreadsheet. */
    public boolean isSpreadsheet(String system) {
        return sheets.of(system, key -> {
            List<String> words = vocabulary.words(key);
            return spreadsheetPhrases.stream().anyMatch(phrase -> phrase.isIn(words));
        });
    }

    /** Whether a tool is a data warehouse, through which others are connected. */
    public boolean isWarehouse(String name, Optional<String> category, Optional<String> vendor) {
        return find(name, vendor)
                .map(ProductRule::warehouse)
                .orElseGet(() -> category.map(text -> vocabulary.words(text).contains("warehouse"))
                        .orElse(false));
    }

    /** Whether a tool's work is done by a model. The ending of a web address says nothing: a database tool can have it too. */
    public boolean isAi(String name, Optional<String> category) {
        boolean saysSo = Stream.concat(Stream.of(ADDRESS_ENDING.matcher(name).replaceAll("")), category.stream())
                .map(vocabulary::words)
                .anyMatch(words -> aiPhrases.stream().anyMatch(phrase -> phrase.isIn(words)));
        return saysSo || find(name, Optional.empty()).map(ProductRule::ai).orElse(false);
    }

    /** The products and layers that the text of an integration names, such as "SFDC, Snowflake" or "CRM". */
    public Named names(String integration) {
        return named.of(integration, this::namesIn);
    }

    private Named namesIn(String integration) {
        List<String> left = new ArrayList<>(vocabulary.words(integration));
        Set<String> found = new LinkedHashSet<>();
        for (Optional<Hit> hit = find(left, 0); hit.isPresent(); hit = find(left, 0)) {
            found.add(hit.get().rule().product());
            hit.get().span().blank(left);
        }
        return new Named(found, called(left));
    }

    private Optional<ProductRule> find(String name, Optional<String> vendor) {
        return found.of(List.of(name, vendor), key -> lookedUp(name, vendor));
    }

    private Optional<ProductRule> lookedUp(String name, Optional<String> vendor) {
        List<String> words = vocabulary.words(name);
        return find(words, 0)
                .map(Hit::rule)
                .or(() -> vendor.flatMap(maker -> {
                    List<String> both = new ArrayList<>(vocabulary.words(maker));
                    int behindVendor = both.size();
                    both.addAll(words);
                    return find(both, behindVendor + 1).map(Hit::rule);
                }));
    }

    /** The earliest, longest product whose phrase ends at or behind a word: a vendor alone is not a product. */
    private Optional<Hit> find(List<String> words, int reaching) {
        return best(ownLines, words, reaching).or(() -> best(productLines, words, reaching));
    }

    private static Optional<Hit> best(PhraseBook<ProductRule> lines, List<String> words, int reaching) {
        Optional<Hit> best = Optional.empty();
        for (PhraseBook.Call<ProductRule> call : lines.near(words).toList()) {
            Optional<Hit> hit = call.phrase()
                    .find(words)
                    .filter(span -> span.to() >= reaching)
                    .map(span -> new Hit(call.entry().value(), span));
            if (hit.isPresent() && best.map(hit.get()::isBetterThan).orElse(true)) {
                best = hit;
            }
        }
        return best;
    }

    private Set<Layer> called(String text) {
        return called.of(text, key -> called(vocabulary.words(key)));
    }

    private Set<Layer> called(List<String> words) {
        return Layer.inOrder(categoryLines.matching(words).toList());
    }

    private PhraseBook<ProductRule> lines(List<ProductRule> rules) {
        return new PhraseBook<>(rules.stream()
                .map(rule -> new PhraseBook.Entry<>(rule, phrases(rule.names()), List.of()))
                .toList());
    }

    private List<Phrase> phrases(Collection<String> patterns) {
        return patterns.stream().map(pattern -> Phrase.of(pattern, vocabulary)).toList();
    }

    private record Hit(ProductRule rule, Phrase.Span span) {
        boolean isBetterThan(Hit other) {
            return span.from() < other.span.from() || (span.from() == other.span.from() && span.to() > other.span.to());
        }
    }
}
