package dev.revopsassess.samples;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A company and the folder that its exports make.
 *
 * @param company who it is
 * @param files contents by file name: the exports, README.md and, where one is needed, revops-assess.yaml
 */
record Sample(Company company, SortedMap<String, String> files) {
    Sample {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The exports alone. */
    SortedMap<String, String> exports() {
        var exports = new TreeMap<>(files);
        exports.keySet().removeIf(name -> !name.endsWith(".csv"));
        return exports;
    }
}
