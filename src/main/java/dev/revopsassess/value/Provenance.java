package dev.revopsassess.value;

import java.util.function.Function;

/** Where a threshold or a rule comes from: one of the five documents, or this house with its reason. */
public sealed interface Provenance {
    /** A source document by its key, such as {@code scope-guide}. */
    public record Document(String key) implements Provenance {}

    /** A number of our own where the documents name a symptom but no figure. */
    record House(String reason) implements Provenance {}

    /** Whether it is a number of our own. */
    default boolean isHouse() {
        return this instanceof House;
    }

    /** One answer for each case. */
    default <T> T fold(Function<Document, T> document, Function<House, T> house) {
        return this instanceof Document d ? document.apply(d) : house.apply((House) this);
    }
}
