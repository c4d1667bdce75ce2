package dev.revopsassess.pack.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The trees of all files of a pack in one binary file, with the place of every key and value: what a parser would make of
 * their YAML, in a fraction of its time. The build writes it; where it is absent the YAML is read.
 *
 * <p>The file: the number of different texts and each of them, SHA-256 of the sources, the number of files and for each its name
 * and the bytes of its tree, then their trees. A tree is its kind, line and column; then of a block the number of keys and for each its text, line, column and
 * tree, of a list the number of items and their trees, of a scalar its text. Numbers are written seven bits a byte; a text
 * outside the first list is its number there. A tree is made when its file is asked for: few commands need all of them.
 *
 * @param sha256 of the sources, as {@link PackFiles#sha256()} gives it
 * @param starts where the tree of each file begins
 */
record CompiledTrees(Reader reader, String sha256, Map<String, Integer> starts) {
    /** Its name beside the files of the pack. */
    static final String FILE = "pack.trees";

    private static final int BLOCK = 0;
    private static final int ITEMS = 1;
    private static final int SCALAR = 2;

    /** The tree of a file; empty where the pack has none of that name. */
    Optional<Node> tree(String name) {
        Integer start = starts.get(name);
        return start == null ? Optional.empty() : Optional.of(reader.tree(name, start));
    }

    /** Trees from what {@link #write} made. */
    static CompiledTrees read(byte[] bytes) {
        var reader = new Reader(bytes);
        String sha256 = reader.text();
        var starts = new HashMap<String, Integer>();
        int start = 0;
        for (int files = reader.number(); files > 0; files--) {
            starts.put(reader.text(), start);
            start += reader.number();
        }
        int first = reader.at;
        starts.replaceAll((name, from) -> first + from);
        return new CompiledTrees(reader, sha256, starts);
    }

    /** The trees as bytes. */
    static byte[] write(String sha256, Map<String, Node> trees) {
        var body = new Writer();
        body.text(sha256);
        body.number(trees.size());
        var nodes = new Writer(body.texts);
        trees.forEach((name, tree) -> {
            int before = nodes.out.size();
            nodes.node(tree);
            body.text(name);
            body.number(nodes.out.size() - before);
        });
        body.out.writeBytes(nodes.out.toByteArray());
        var whole = new Writer();
        whole.number(body.texts.size());
        body.texts.keySet().forEach(whole::characters);
        whole.out.writeBytes(body.out.toByteArray());
        return whole.out.toByteArray();
    }

    private static final class Reader {
        private final byte[] bytes;
        private final int[] beginnings;
        private final int[] lengths;
        private final @Nullable String[] texts;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
            texts = new String[number()];
            beginnings = new int[texts.length];
            lengths = new int[texts.length];
            for (int i = 0; i < texts.length; i++) {
                lengths[i] = number();
                beginnings[i] = at;
                at += lengths[i];
            }
        }

        /** Several threads may ask, each for its tree. */
        synchronized Node tree(String file, int start) {
            at = start;
            return node(file);
        }

        int number() {
            int number = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                number |= (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            return number | (bytes[at++] << shift);
        }

        String text() {
            int number = number();
            String known = texts[number];
            if (known == null) {
                known = new String(bytes, beginnings[number], lengths[number], StandardCharsets.UTF_8);
                texts[number] = known;
            }
            return known;
        }

        Node node(String file) {
            int kind = number();
            Place place = place(file);
            if (kind == SCALAR) {
                return new Node.Scalar(place, text());
            }
            int count = number();
            if (kind == ITEMS) {
                List<Node> items = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    items.add(node(file));
                }
                return new Node.Items(place, List.copyOf(items));
            }
            var entries = new LinkedHashMap<String, Node.Entry>();
            for (int i = 0; i < count; i++) {
                String key = text();
                Place of = place(file);
                entries.put(key, new Node.Entry(of, node(file)));
            }
            return new Node.Block(place, entries);
        }

        private Place place(String file) {
            int line = number();
            return new Place(file, line, number());
        }
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<String, Integer> texts;

        Writer() {
            this(new LinkedHashMap<>());
        }

        /** Writes texts by their numbers in a list that another shares. */
        Writer(Map<String, Integer> texts) {
            this.texts = texts;
        }

        void number(int number) {
            int rest = number;
            while (rest >= 0x80) {
                out.write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        void characters(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            out.writeBytes(encoded);
        }

        void text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            number(known == null ? texts.size() - 1 : known);
        }

        private void place(Place place) {
            number(place.line());
            number(place.column());
        }

        private void begin(int kind, Node node) {
            number(kind);
            place(node.place());
        }

        Writer node(Node node) {
            return node.fold(this::block, this::items, this::scalar);
        }

        private Writer block(Node.Block block) {
            begin(BLOCK, block);
            number(block.entries().size());
            block.entries().forEach((key, entry) -> {
                text(key);
                place(entry.key());
                node(entry.value());
            });
            return this;
        }

        private Writer items(Node.Items items) {
            begin(ITEMS, items);
            number(items.items().size());
            items.items().forEach(this::node);
            return this;
        }

        private Writer scalar(Node.Scalar scalar) {
            begin(SCALAR, scalar);
            text(scalar.text());
            return this;
        }
    }
}
