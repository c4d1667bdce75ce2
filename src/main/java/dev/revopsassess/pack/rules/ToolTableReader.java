package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.table.CategoryRule;
import dev.revopsassess.value.table.ProductRule;
import dev.revopsassess.value.table.ToolTable;
import dev.revopsassess.value.table.ToolUse;
import dev.revopsassess.value.table.Vocabulary;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the table of products and layers. */
public final class ToolTableReader {
    private ToolTableReader() {}

    /**
     * A table from YAML.
     *
     * @param table the file
     * @throws PackException if the file is not a tool table, with line and column
     */
    static ToolTable read(Fields table) {
        return TableFile.read(
                table,
                fields -> new ToolTable(
                        new Vocabulary(TableFile.texts(fields, "abbreviations"), Set.of()),
                        fields.each("products", ToolTableReader::product),
                        fields.each("categories", ToolTableReader::category),
                        fields.each("uses", ToolTableReader::use),
                        fields.texts("spreadsheets"),
                        fields.texts("ai")));
    }

    /** One product, as in the table and in a user's configuration; it is found by its name unless phrases are given. */
    public static ProductRule product(Fields fields) {
        return TableFile.checked(fields.place(), () -> {
            String product = fields.text("product");
            List<String> names = fields.has("names") ? fields.texts("names") : List.of(product);
            return new ProductRule(
                    product,
                    names,
                    layers(fields, "layers"),
                    layers(fields, "also"),
                    fields.flag("ai"),
                    fields.flag("warehouse"),
                    new LinkedHashSet<>(fields.texts("uses")));
        });
    }

    private static ToolUse use(Fields fields) {
        return new ToolUse(
                fields.text("use"),
                TableFile.required(fields, "layer", Layer.class),
                fields.texts("names"),
                fields.flag("beside"));
    }

    private static CategoryRule category(Fields fields) {
        return TableFile.checked(
                fields.place(),
                () -> new CategoryRule(
                        TableFile.required(fields, "layer", Layer.class),
                        fields.texts("names"),
                        fields.texts("unless")));
    }

    private static Set<Layer> layers(Fields fields, String key) {
        EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(TableFile.constantsOf(fields, key, Layer.class));
        return layers;
    }
}
