package dev.revopsassess.snapshot;

import dev.revopsassess.report.IntakeCheck;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonReport;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON: two spaces, lines ended by a line feed, plain numbers, keys in the contract's order. A value that does not
 * exist has no key, or {@code null} where its place matters. The schema is the resource {@code schema/report-v1.schema.json}.
 */
public final class SnapshotWriter {
    private SnapshotWriter() {}

    /** The report as text. */
    public static String text(Snapshot report) {
        return json(report);
    }

    /** The report in its brief form, under 4,096 bytes; its schema is the resource {@code schema/brief-v1.schema.json}. */
    public static String brief(Snapshot report) {
        return Briefs.text(report);
    }

    /** A comparison as text. */
    public static String text(ComparisonEntry comparison) {
        return json(new ComparisonReport(Snapshot.SCHEMA_VERSION, comparison));
    }

    /** The check of the exports as text. */
    public static String text(IntakeCheck check) {
        return json(Snapshots.of(check));
    }

    /** Many companies as text. */
    public static String text(PortfolioEntry portfolio) {
        return json(portfolio);
    }

    /** Many companies as lines, a company each, in their order. */
    public static String lines(PortfolioEntry portfolio) {
        return portfolio.companies().stream()
                .map(company -> safe(Json.MAPPER.writeValueAsString(company)) + "\n")
                .collect(Collectors.joining());
    }

    /** Records as text. */
    static String json(Record entries) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        String text = Json.MAPPER.writer().with(printer).writeValueAsString(entries);
        return safe(text) + "\n";
    }

    private static String safe(String json) {
        var safe = new StringBuilder(json.length());
        char[] characters = json.toCharArray();
        int from = 0;
        for (int at = 0; at < characters.length; at++) {
            if (steers(characters[at])) {
                safe.append(characters, from, at - from)
                        .append(String.format(Locale.ROOT, "\\u%04x", (int) characters[at]));
                from = at + 1;
            }
        }
        return safe.append(characters, from, characters.length - from).toString();
    }

    /**
     * Whether JSON lets stand in a string as it is what a terminal or an editor would obey: delete and C1 controls, line
     * separators and marks that turn the reading direction. They stand in strings alone, so that their references mean the same.
     */
    private static boolean steers(char character) {
        return character >= '\u007F'
                && (character <= '\u009F'
                        || character == '\u061C'
                        || character == '\u200E'
                        || character == '\u200F'
                        || (character >= '\u2028' && character <= '\u202E')
                        || (character >= '\u2066' && character <= '\u2069'));
    }
}
