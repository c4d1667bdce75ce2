package dev.revopsassess.intake;

import dev.revopsassess.intake.column.HeaderVocabulary;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.Missed;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.HeaderTable.Telling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of columns that are not read where reading them could change the figures: they look like an end, a status or an
 * amount of the kind, or their header is a letter or two from a known one.
 */
final class UnreadColumns {
    private final HeaderVocabulary vocabulary;
    private final ExportFile reading;
    private final Mapping mapping;
    private final Kind kind;

    UnreadColumns(HeaderVocabulary vocabulary, ExportFile reading) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        mapping = reading.table().mapping();
        kind = mapping.kind();
    }

    void say() {
        Map<String, String> open = open();
        var named = new HashSet<String>();
        for (String header : Missed.unread(mapping).toList()) {
            if (reason(header)) {
                reading.accounting()
                        .say(
                                Severity.WARNING,
                                Optional.of(header),
                                "reason-without-end",
                                "the column gives a reason for an end, and no column that is read says when or whether it"
                                        + " came, so every row counts as going on. Add the end date or the status.");
            }
            if (isDeduction(header)) {
                reading.accounting()
                        .say(
                                Severity.WARNING,
                                Optional.of(header),
                                "discount-not-deducted",
                                "the column looks like a discount on the amounts, and nothing is deducted for it. If the"
                                        + " amounts are before the discount, export them after it.");
            }
            Optional<String> field = telling(header);
            Optional<String> slip = field.isPresent() ? Optional.empty() : slip(header, open);
            field.ifPresent(found -> say(
                    Severity.WARNING,
                    header,
                    "column-may-matter",
                    "the column is not read and looks like " + found
                            + ", which would change the figures. If it is, say so.",
                    found));
            slip.filter(named::add)
                    .ifPresent(found -> say(
                            Severity.NOTE,
                            header,
                            "column-nearly-known",
                            "the column is not read; its header is a letter or two from " + found
                                    + ". If it is, say so.",
                            found));
        }
    }

    private void say(Severity severity, String header, String code, String message, String field) {
        reading.accounting()
                .say(severity, Optional.of(header), code, message, Optional.of(Fix.column(kind, field, header)));
    }

    /** What the columns are called of fields that have none, by name. */
    private Map<String, String> open() {
        var open = new java.util.HashMap<String, String>();
        vocabulary.known(kind).fields().keySet().stream()
                .filter(field -> !mapping.has(field))
                .forEach(field -> vocabulary.names(kind, field).forEach(name -> open.put(name, field)));
        return open;
    }

    private static Optional<String> slip(String header, Map<String, String> open) {
        return Missed.slip(header, open.keySet()).map(open::get);
    }

    /** Whether a column says why something ended, and none says that it did. */
    private boolean reason(String header) {
        Set<String> words = vocabulary.words(header);
        List<Telling> all = vocabulary.known(kind).telling();
        return givesReasons(words)
                && all.stream()
                        .filter(telling -> !telling.reasons().isEmpty())
                        .anyMatch(telling -> telling.words().stream().anyMatch(words::contains))
                && all.stream().flatMap(telling -> telling.fields().stream()).noneMatch(mapping::has);
    }

    /** Whether a column says what goes off the amounts: its words stand for no field. */
    private boolean isDeduction(String header) {
        Set<String> words = vocabulary.words(header);
        return vocabulary.known(kind).telling().stream()
                .filter(telling -> telling.fields().isEmpty())
                .anyMatch(telling -> telling.words().stream().anyMatch(words::contains));
    }

    private boolean givesReasons(Set<String> words) {
        return vocabulary.known(kind).telling().stream()
                .anyMatch(telling -> telling.reasons().stream().anyMatch(words::contains));
    }

    /** The field that the words of a header speak of, where no column of it is read and the figures hang on it. */
    private Optional<String> telling(String header) {
        Set<String> words = vocabulary.words(header);
        List<String> shown = vocabulary.shown(header);
        boolean beside = !shown.isEmpty() && vocabulary.isBeside(shown.get(shown.size() - 1));
        return beside || givesReasons(words)
                ? Optional.empty()
                : vocabulary.known(kind).telling().stream()
                        .filter(telling -> !telling.fields().isEmpty())
                        .filter(telling -> telling.fields().stream().noneMatch(mapping::has))
                        .filter(telling -> telling.words().stream().anyMatch(words::contains))
                        .map(Telling::fields)
                        .map(fields -> fields.get(0))
                        .findFirst();
    }
}
