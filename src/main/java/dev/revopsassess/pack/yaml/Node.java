package dev.revopsassess.pack.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A piece of YAML that remembers where it stands. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** What it is, for messages. */
    String kind();

    /** One answer for each case. */
    default <T> T fold(Function<Block, T> block, Function<Items, T> items, Function<Scalar, T> scalar) {
        if (this instanceof Block b) {
            return block.apply(b);
        }
        return this instanceof Items i ? items.apply(i) : scalar.apply((Scalar) this);
    }

    /** The block of keys, where it is one. */
    default Optional<Block> block() {
        return this instanceof Block block ? Optional.of(block) : Optional.empty();
    }

    /** The list, where it is one. */
    default Optional<Items> list() {
        return this instanceof Items items ? Optional.of(items) : Optional.empty();
    }

    /** The text as written, where it is one; blank where nothing stands after the key. */
    default Optional<String> written() {
        return this instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** Keys with their values, in order. */
    record Block(Place place, Map<String, Entry> entries) implements Node {
        public Block {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    /** A value with the place of its key. */
    public record Entry(Place key, Node value) {}

    /** A list. */
    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text, a number or a word, as written; blank where nothing stands after the key. */
    record Scalar(Place place, String text) implements Node {
        @Override
        public String kind() {
            return text.isBlank() ? "nothing" : "\"" + text.replace('"', '\'') + "\"";
        }
    }
}
