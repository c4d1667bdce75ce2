package dev.revopsassess.snapshot.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report for a program with little room, under 4 KB. Every key has the name and the meaning that it has in {@link Snapshot}.
 *
 * @param schemaVersion version of this form; grows when a key goes or changes its meaning, never when one is added
 * @param company name of the company, its first 80 characters
 * @param asOf the day that it speaks of
 * @param model the recommended model, or {@code insufficient-evidence}
 * @param confidence how sure
 * @param headline the advice in a few words
 * @param currentStructure today's structure
 * @param scores by dimension
 * @param topSignals signals that fired or are near it, the heaviest first
 * @param nextQuestions what would settle most, best first
 */
public record BriefReport(
        int schemaVersion,
        String company,
        LocalDate asOf,
        String model,
        String confidence,
        String headline,
        String currentStructure,
        Map<String, Snapshot.DimensionScore> scores,
        List<TopSignal> topSignals,
        List<Question> nextQuestions) {
    /** Version of this form. */
    public static final int SCHEMA_VERSION = 1;

    /** A signal with the value that decided, where one did, in its unit. */
    public record TopSignal(
            String id, String title, String status, Optional<FigureOrWord> value, Optional<String> unit) {}

    /** A question, and the file, column or answer that settles it. */
    public record Question(String ask, String source, Optional<String> name) {}
}
