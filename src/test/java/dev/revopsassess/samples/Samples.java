package dev.revopsassess.samples;

import java.util.List;
import java.util.TreeMap;

/** The seven companies under {@code samples/}. */
final class Samples {
    private Samples() {}

    /** All of them, northwind first. */
    static List<Sample> all() {
        return List.of(
                        Northwind.sample(),
                        JuniperLabs.sample(),
                        Harborline.sample(),
                        Aldermoor.sample(),
                        Corvane.sample(),
                        Meridian.sample(),
                        Quillfeather.sample())
                .stream()
                .map(Samples::withReadme)
                .toList();
    }

    /** The sample of a folder. */
    static Sample named(String slug) {
        return all().stream()
                .filter(sample -> sample.company().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Sample withReadme(Sample sample) {
        var files = new TreeMap<>(sample.files());
        files.put("README.md", Readme.of(sample));
        return new Sample(sample.company(), files);
    }
}
