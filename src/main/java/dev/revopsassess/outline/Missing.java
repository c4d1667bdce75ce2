package dev.revopsassess.outline;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Something that is missing, and what it would settle.
 *
 * @param source {@code file}, {@code column} or {@code answer}
 * @param name which one
 * @param ask the sentence to say
 * @param settles titles of the signals that wait for it, heaviest first
 */
record Missing(String source, String name, String ask, List<String> settles) {
    /** What is missing, most wanted first. */
    static List<Missing> of(Assessment assessment) {
        var waiting = new LinkedHashMap<String, List<Finding>>();
        var needs = new LinkedHashMap<String, Need>();
        for (Finding finding : assessment.findings()) {
            for (Need need : finding.outcome().needs()) {
                String key = need.source().word() + " " + need.name();
                needs.putIfAbsent(key, need);
                List<Finding> sofar = waiting.computeIfAbsent(key, none -> new ArrayList<>());
                if (!sofar.contains(finding)) {
                    sofar.add(finding);
                }
            }
        }
        return waiting.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -weight(entry.getValue())))
                .map(entry -> {
                    Need need = java.util.Objects.requireNonNull(needs.get(entry.getKey()));
                    return new Missing(
                            need.source().word(), need.name(), Printed.sentence(need.ask()), titles(entry.getValue()));
                })
                .toList();
    }

    private static int weight(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> finding.signal().weight()).sum();
    }

    private static List<String> titles(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> -finding.signal().weight()))
                .map(finding -> finding.signal().title())
                .toList();
    }
}
