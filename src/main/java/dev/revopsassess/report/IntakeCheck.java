package dev.revopsassess.report;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.signal.Finding;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What intake made of the exports, without a verdict: what {@code check} prints in every format.
 *
 * @param company name of the company
 * @param asOf the day that a report would speak of, and why that day
 * @param currency report currency
 * @param files what became of every file, in order of names
 * @param settles ids of the signals that each file has a hand in settling, by file
 * @param missing kinds of export that are not there, or without a row that could be used
 */
public record IntakeCheck(
        String company,
        Assessment.AsOf asOf,
        String currency,
        List<FileAccount> files,
        Map<String, List<String>> settles,
        List<Kind> missing) {
    public IntakeCheck {
        files = List.copyOf(files);
        settles = Collections.unmodifiableMap(new TreeMap<>(settles));
        missing = List.copyOf(missing);
    }

    /**
     * The check of these files.
     *
     * @param findings every signal as judged from them
     */
    public static IntakeCheck of(
            String company, Assessment.AsOf asOf, String currency, List<FileAccount> files, List<Finding> findings) {
        var settles = new TreeMap<String, List<String>>();
        files.forEach(file -> settles.put(
                file.file(),
                findings.stream()
                        .filter(finding -> finding.outcome().strength().isPresent())
                        .filter(finding -> finding.evidence().stream()
                                .flatMap(evidence -> evidence.lines().stream())
                                .anyMatch(lines -> lines.name().equals(file.file())))
                        .map(finding -> finding.signal().id())
                        .toList()));
        List<Kind> missing = Arrays.stream(Kind.values())
                .filter(kind -> files.stream()
                        .noneMatch(file -> file.rowsUsed() > 0
                                && file.kind().filter(kind::equals).isPresent()))
                .toList();
        return new IntakeCheck(company, asOf, currency, files, settles, missing);
    }

    /** Every problem of every file, in order of files and lines. */
    public List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    /** The configuration that would settle what is open: lines of the same key under one key, each once. */
    public List<String> configuration() {
        return Fixes.configuration(problems());
    }

    /** The signals that the file has a hand in settling. */
    public List<String> settledBy(FileAccount file) {
        return settles.getOrDefault(file.file(), List.of());
    }
}
