package dev.revopsassess.cli.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report. */
public enum Format {
    /** For a terminal. */
    TEXT("txt", "text"),
    /** For pull requests and wikis. */
    MARKDOWN("md", "markdown"),
    /** For clients. */
    HTML("html", "htm"),
    /** For machines. */
    JSON("json", "json"),
    /** For the test tabs of build servers. */
    JUNIT("xml", "junit"),
    /** Annotations of a GitHub workflow. */
    GITHUB("github", "annotations");

    private final String ending;
    private final String otherEnding;

    Format(String ending, String otherEnding) {
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** Whether it tells signals one by one, so that only an assessment has it. */
    public boolean listsSignals() {
        return this == JUNIT || this == GITHUB;
    }

    /** The format that a file's ending stands for. */
    public static Optional<Format> ofFile(String file) {
        String found = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> found.equals(format.ending) || found.equals(format.otherEnding))
                .findFirst();
    }

    /** An ending of each format, for messages. */
    static List<String> endings() {
        return Arrays.stream(values()).map(format -> "." + format.ending).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
