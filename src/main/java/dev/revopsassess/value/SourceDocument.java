package dev.revopsassess.value;

/**
 * A document that rules come from.
 *
 * @param key how rules cite it, such as {@code scope-guide}
 * @param title its title
 * @param gives what it contributes, in one line
 */
public record SourceDocument(String key, String title, String gives) {}
