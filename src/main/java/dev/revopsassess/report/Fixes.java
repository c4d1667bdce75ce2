package dev.revopsassess.report;

import dev.revopsassess.record.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The configuration lines that problems ask for, put together so that they can stand in one file. */
final class Fixes {
    private static final Pattern NESTED = Pattern.compile("(\\w+): \\{ (.*) }(?:\\s+#\\s*(.*))?");

    private Fixes() {}

    static List<String> configuration(List<Problem> problems) {
        var plain = new LinkedHashSet<String>();
        var nested = new LinkedHashMap<String, Set<String>>();
        for (Problem problem : problems) {
            problem.fix().ifPresent(fix -> {
                Matcher match = NESTED.matcher(fix);
                if (match.matches()) {
                    String remark = match.group(3) == null ? "" : "   # " + match.group(3);
                    nested.computeIfAbsent(match.group(1), key -> new LinkedHashSet<>())
                            .add("  " + match.group(2) + remark);
                } else {
                    plain.add(fix);
                }
            });
        }
        var lines = new ArrayList<String>(plain);
        nested.forEach((key, entries) -> {
            lines.add(key + ":");
            lines.addAll(entries);
        });
        return lines;
    }
}
