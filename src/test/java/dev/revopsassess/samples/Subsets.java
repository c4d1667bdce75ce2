package dev.revopsassess.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every way to send only some of a sample's exports. */
public final class Subsets {
    private Subsets() {}

    /** Slugs of the samples. */
    public static List<String> samples() {
        return Samples.all().stream().map(sample -> sample.company().slug()).toList();
    }

    /**
     * Every non-empty subset of a sample's exports, smallest number first, with the configuration where the sample has one:
     * contents by file name.
     */
    public static List<SortedMap<String, String>> of(String slug) {
        Sample sample = Samples.named(slug);
        List<String> names = List.copyOf(sample.exports().keySet());
        var subsets = new ArrayList<SortedMap<String, String>>();
        for (int bits = 1; bits < 1 << names.size(); bits++) {
            var subset = new TreeMap<String, String>();
            for (int index = 0; index < names.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    subset.put(names.get(index), sample.files().get(names.get(index)));
                }
            }
            if (sample.files().containsKey("revops-assess.yaml")) {
                subset.put("revops-assess.yaml", sample.files().get("revops-assess.yaml"));
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
