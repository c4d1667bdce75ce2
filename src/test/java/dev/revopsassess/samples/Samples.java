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
                .map(Samples::introduced)
                .toList();
    }

    /** The sample of a folder. */
    static Sample named(String slug) {
        return all().stream()
                .filter(sample -> sample.company().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** With the page that describes it, and a configuration that says at least what the company is called. */
    private static Sample introduced(Sample sample) {
        var files = new TreeMap<>(sample.files());
        files.putIfAbsent(
                "revops-assess.yaml",
                "# What the report calls the company; everything else keeps its default.\ncompany: "
                        + sample.company().name() + "\n");
        files.put("README.md", Readme.of(sample));
        return new Sample(sample.company(), files);
    }
}
