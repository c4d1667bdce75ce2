package dev.revopsassess.pack.yaml;

import dev.revopsassess.value.Nearest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the files of the shared tables have in common: where they are, and words that stand for constants. */
public final class TableFile {
    /** The words of the constants of a type, asked for again on each line of a table. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            var constants = new LinkedHashMap<String, Enum<?>>();
            for (Object each : Objects.requireNonNull(type.getEnumConstants())) {
                Enum<?> constant = (Enum<?>) each;
                constants.putIfAbsent(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
            }
            return Collections.unmodifiableMap(constants);
        }
    };

    private TableFile() {}

    /** Reads a table whole; what the table itself refuses is an error of the file. */
    public static <T> T read(Fields fields, Function<Fields, T> reader) {
        T table = checked(fields.place(), () -> reader.apply(fields));
        fields.end();
        return table;
    }

    /** What a constructor refuses becomes an error at the place. */
    public static <T> T checked(Place place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw place.error(String.valueOf(e.getMessage()));
        }
    }

    /** The constant whose kebab-case word stands under the key; empty where the key is left out. */
    public static <E extends Enum<E>> Optional<E> constant(Fields fields, String key, Class<E> type) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        return constant(fields.word(key, wordsOf(type)), type);
    }

    /** The constant whose kebab-case word stands under a key that has to be there. */
    public static <E extends Enum<E>> E required(Fields fields, String key, Class<E> type) {
        fields.required(key);
        return constant(fields, key, type).orElseThrow();
    }

    /** The constant of a kebab-case word at a place. */
    public static <E extends Enum<E>> E known(String word, Class<E> type, Place place) {
        return constant(word, type)
                .orElseThrow(() -> place.error("\"" + word + "\" is none of " + String.join(", ", wordsOf(type))
                        + Nearest.hint(word, wordsOf(type))));
    }

    /** The texts of a block whose keys are free. */
    public static Map<String, String> texts(Fields fields, String key) {
        return fields.mapped(key, (name, text) -> Fields.textOf(text, name));
    }

    /** The constants whose kebab-case words are listed under the key. */
    public static <E extends Enum<E>> List<E> constantsOf(Fields fields, String key, Class<E> type) {
        return fields.items(key).stream()
                .map(node -> {
                    String word = Fields.textOf(node, key);
                    return constant(word, type)
                            .orElseThrow(() -> node.place()
                                    .error("\"" + key + "\" lists some of " + String.join(", ", wordsOf(type))
                                            + "; found \"" + word + "\""));
                })
                .toList();
    }

    private static <E extends Enum<E>> Set<String> wordsOf(Class<E> type) {
        return CONSTANTS.get(type).keySet();
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Optional.ofNullable(CONSTANTS.get(type).get(word)).map(type::cast);
    }
}
