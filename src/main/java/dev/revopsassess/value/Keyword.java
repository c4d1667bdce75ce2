package dev.revopsassess.value;

import java.util.Locale;

/** An alternative that files, tables and the JSON contract call by its own name in kebab case. */
public interface Keyword {
    /** The constant's name. */
    String name();

    /** The name in kebab case: {@code customer-success}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name as a sentence has it: {@code customer success}. */
    default String spoken() {
        return word().replace('-', ' ');
    }
}
