package dev.revopsassess.report;

import dev.revopsassess.record.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The configuration lines that problems ask for, put together so that they can stand in one file. */
public final class Fixes {
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern NESTED =
            Pattern.compile("(\\w+): \\{ ((?:" + QUOTED + "|[^\"}])*) }(?:\\s+#\\s*(.*))?");
    private static final Pattern ENTRY =
            Pattern.compile("(" + QUOTED + "|[^\":,]+): ((?:" + QUOTED + "|[^\",])+)(?:, |$)");
    private static final Pattern PLAIN = Pattern.compile("(\\w+): ([^#]*?)(?:\\s+#\\s*(.*))?");

    /** What problems propose for one key: the first value is written, others and remarks stand behind it. */
    private static final class Proposed {
        private final Set<String> values = new LinkedHashSet<>();
        private final Set<String> remarks = new LinkedHashSet<>();

        private String line(String key) {
            var behind = new LinkedHashSet<String>();
            values.stream().skip(1).forEach(value -> behind.add("or " + value));
            behind.addAll(remarks);
            return key + ": " + values.iterator().next()
                    + (behind.isEmpty() ? "" : "   # " + String.join("; ", behind));
        }
    }

    private final Map<String, Proposed> plain = new LinkedHashMap<>();
    private final Map<String, Map<String, Proposed>> nested = new LinkedHashMap<>();

    private Fixes() {}

    /**
     * Lines that can stand in one configuration: each key once, entries of a block under their key.
     *
     * @param problems what is to be settled
     */
    public static List<String> configuration(List<Problem> problems) {
        var fixes = new Fixes();
        problems.forEach(problem -> problem.fix().ifPresent(fixes::add));
        var lines = new ArrayList<String>();
        fixes.plain.forEach((key, proposed) -> lines.add(proposed.line(key)));
        fixes.nested.forEach((key, entries) -> {
            lines.add(key + ":");
            entries.forEach((entry, proposed) -> lines.add("  " + proposed.line(entry)));
        });
        return lines;
    }

    private void add(String fix) {
        Matcher block = NESTED.matcher(fix);
        Matcher line = PLAIN.matcher(fix);
        if (block.matches()) {
            Map<String, Proposed> entries = nested.computeIfAbsent(block.group(1), key -> new LinkedHashMap<>());
            Matcher entry = ENTRY.matcher(block.group(2));
            Proposed last = new Proposed();
            while (entry.find()) {
                last = entries.computeIfAbsent(entry.group(1), key -> new Proposed());
                last.values.add(entry.group(2));
            }
            remark(last, block.group(3));
        } else if (line.matches()) {
            Proposed proposed = plain.computeIfAbsent(line.group(1), key -> new Proposed());
            proposed.values.add(line.group(2));
            remark(proposed, line.group(3));
        }
    }

    private static void remark(Proposed proposed, @org.jspecify.annotations.Nullable String remark) {
        if (remark != null) {
            proposed.remarks.add(remark);
        }
    }
}
