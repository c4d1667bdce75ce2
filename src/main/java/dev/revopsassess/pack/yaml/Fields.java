package dev.revopsassess.pack.yaml;

import dev.revopsassess.value.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the keys of one block. Every key has to be asked for: {@link #end()} refuses those that nobody did. */
public final class Fields {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Node.Block block;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Node.Block block) {
        this.block = block;
    }

    /** The keys of a block; anything else is an error. */
    public static Fields of(Node node) {
        return node.block()
                .map(Fields::new)
                .orElseThrow(() -> node.place().error("expected a block of keys, found " + node.kind()));
    }

    /** Reads a block whole: what the reader asks for, and nothing else. */
    public static <T> T read(Node node, Function<Fields, T> reader) {
        Fields fields = of(node);
        T read = reader.apply(fields);
        fields.end();
        return read;
    }

    /** Where the block begins. */
    public Place place() {
        return block.place();
    }

    /** Where the value of a key begins, or the block where it has no such key. */
    public Place place(String key) {
        return optional(key).map(Node::place).orElse(place());
    }

    /** The value of a key that has to be there. */
    public Node required(String key) {
        return optional(key)
                .orElseThrow(() -> place().error("\"" + key + "\" is missing" + Nearest.hint(key, unasked(key))));
    }

    /** The value of a key that may be left out. */
    public Optional<Node> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(block.entries().get(key)).map(Node.Entry::value);
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** A text that has to be there, with runs of white space made one space. */
    public String text(String key) {
        return textOf(required(key), key);
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        return optional(key).map(node -> textOf(node, key));
    }

    /** One of the words. */
    public String word(String key, Set<String> words) {
        String text = text(key);
        if (!words.contains(text)) {
            throw place(key)
                    .error("\"" + key + "\" is one of " + String.join(", ", words) + "; found \"" + text + "\""
                            + Nearest.hint(text, words));
        }
        return text;
    }

    /** A number. */
    public double number(String key) {
        return numberOf(required(key), key);
    }

    /** A whole number. */
    public int whole(String key) {
        return wholeOf(required(key), key);
    }

    /** A whole number that stands alone. */
    public static int wholeOf(Node node, String key) {
        double number = numberOf(node, key);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw node.place().error("\"" + key + "\" is a whole number; found " + number);
        }
        return (int) number;
    }

    /** {@code true} or {@code false}; left out means false. */
    public boolean flag(String key) {
        return has(key) && word(key, Set.of("true", "false")).equals("true");
    }

    /** The items of a list; left out means none. */
    public List<Node> items(String key) {
        return optional(key).map(node -> itemsOf(node, key)).orElse(List.of());
    }

    /** A list of texts; left out means none. */
    public List<String> texts(String key) {
        return optional(key).map(node -> textsOf(node, key)).orElse(List.of());
    }

    /** Reads each item of a list as a block of its own; left out means none. */
    public <T> List<T> each(String key, Function<Fields, T> reader) {
        var read = new ArrayList<T>();
        for (Node item : items(key)) {
            read.add(Fields.read(item, reader));
        }
        return List.copyOf(read);
    }

    /** Keys and values of a block whose keys are free. */
    public Map<String, Node> map(String key) {
        return map(required(key));
    }

    /** Keys and values of a block whose keys are free. */
    public static Map<String, Node> map(Node node) {
        var map = new LinkedHashMap<String, Node>();
        of(node).block.entries().forEach((name, entry) -> map.put(name, entry.value()));
        return map;
    }

    /** The values of a block whose keys are free, each read with its key. */
    public <T> Map<String, T> mapped(String key, BiFunction<String, Node, T> reader) {
        var read = new LinkedHashMap<String, T>();
        map(key).forEach((name, node) -> read.put(name, reader.apply(name, node)));
        return Collections.unmodifiableMap(read);
    }

    /** Keys with their places and values, of a block whose keys are free; left out means none. */
    public Map<String, Node.Entry> entries(String key) {
        return optional(key).map(node -> of(node).block.entries()).orElse(Map.of());
    }

    /** All keys that stand in the block, in order. */
    public Set<String> keys() {
        return block.entries().keySet();
    }

    /** Refuses a key that was not asked for. */
    public void end() {
        block.entries().forEach((name, entry) -> {
            if (!asked.contains(name)) {
                List<String> absent = asked.stream()
                        .filter(key -> !block.entries().containsKey(key))
                        .toList();
                String hint = Nearest.hint(name, absent);
                throw entry.key()
                        .error("\"" + name + "\" is not a key here"
                                + (hint.isEmpty() ? "; known: " + String.join(", ", asked) : hint));
            }
        });
    }

    /** A node as text. */
    public static String textOf(Node node, String key) {
        return node.written()
                .filter(text -> !text.isBlank())
                .map(Fields::spaced)
                .orElseThrow(() -> node.place().error("\"" + key + "\" needs a text; found " + node.kind()));
    }

    /** With runs of white space made one space; most texts have none. */
    private static String spaced(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || (character == ' ' && before == ' ')) {
                return BLANKS.matcher(text.strip()).replaceAll(" ");
            }
            before = character;
        }
        return text.strip();
    }

    /** The items of a node that is a list. */
    public static List<Node> itemsOf(Node node, String key) {
        return node.list()
                .map(Node.Items::items)
                .orElseThrow(() -> node.place().error("\"" + key + "\" is a list; found " + node.kind()));
    }

    /** A node as a list of texts. */
    public static List<String> textsOf(Node node, String key) {
        return itemsOf(node, key).stream().map(item -> textOf(item, key)).toList();
    }

    /** A node as a number. */
    public static double numberOf(Node node, String key) {
        String text = textOf(node, key);
        try {
            double number = Double.parseDouble(text.replace("_", ""));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is not finite
        }
        throw node.place().error("\"" + key + "\" needs a number; found \"" + text + "\"");
    }

    private List<String> unasked(String wanted) {
        return block.entries().keySet().stream()
                .filter(name -> !asked.contains(name) && !name.equals(wanted))
                .toList();
    }
}
