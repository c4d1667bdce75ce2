package dev.revopsassess.snapshot.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies that keep the order of the contract. */
final class Copies {
    private Copies() {}

    /** The same entries in the same order, unmodifiable. */
    static <K, V> Map<K, V> of(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
