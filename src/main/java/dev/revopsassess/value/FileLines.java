package dev.revopsassess.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of one file behind a figure.
 *
 * @param name path of the file as in {@link Source}
 * @param ranges physical lines, ascending and apart; a range may hold lines that are not part of the figure only where
 *     {@code exact} is false
 * @param rows how many rows stand behind the figure; empty where spans overlap and nobody counted what they share
 * @param exact whether every line of every range is meant; false where so many scattered rows count that only their
 *     span is kept
 */
public record FileLines(String name, List<Range> ranges, OptionalLong rows, boolean exact) implements Origin {
    /** First and last line, both included. */
    public record Range(long first, long last) {}

    private static final int MOST_RANGES = 12;

    public FileLines {
        ranges = List.copyOf(ranges);
    }

    /** The lines of places in one file. */
    static FileLines of(String file, List<Source> sources) {
        var builder = new Builder(file);
        sources.stream().mapToLong(Source::line).sorted().forEach(builder::add);
        return builder.build();
    }

    /** The lines of several figures of one file: every range of all of them where that stays short, else their span. */
    static FileLines union(String file, List<FileLines> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.stream().anyMatch(part -> !part.exact())) {
            return spanOf(file, parts);
        }
        var ranges = new ArrayList<Range>();
        parts.forEach(part -> ranges.addAll(part.ranges()));
        ranges.sort(Comparator.comparingLong(Range::first).thenComparingLong(Range::last));
        var joined = new ArrayList<Range>();
        for (Range range : ranges) {
            int end = joined.size() - 1;
            if (end >= 0 && range.first() <= joined.get(end).last() + 1) {
                Range before = joined.get(end);
                joined.set(end, new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        long rows = joined.stream()
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
        if (joined.size() <= MOST_RANGES) {
            return new FileLines(file, joined, OptionalLong.of(rows), true);
        }
        Range span =
                new Range(joined.get(0).first(), joined.get(joined.size() - 1).last());
        return new FileLines(file, List.of(span), OptionalLong.of(rows), false);
    }

    /** From the first line to the last; how many rows it is can be told only where no two parts overlap. */
    private static FileLines spanOf(String file, List<FileLines> parts) {
        List<FileLines> ordered = parts.stream()
                .sorted(Comparator.comparingLong(part -> part.ranges().get(0).first()))
                .toList();
        long last = -1;
        boolean apart = true;
        long rows = 0;
        for (FileLines part : ordered) {
            apart &= part.ranges().get(0).first() > last && part.rows().isPresent();
            rows += part.rows().orElse(0);
            last = Math.max(last, part.ranges().get(part.ranges().size() - 1).last());
        }
        Range span = new Range(ordered.get(0).ranges().get(0).first(), last);
        boolean all = apart && rows == span.last() - span.first() + 1;
        return new FileLines(file, List.of(span), apart ? OptionalLong.of(rows) : OptionalLong.empty(), all);
    }

    /** {@code 2-14, 20}; a span of scattered rows reads {@code 2-9000 (310 rows)}, or {@code 2-9000 (in part)}. */
    @Override
    public String text() {
        String text = ranges.stream()
                .map(range -> range.first() == range.last()
                        ? Long.toString(range.first())
                        : range.first() + "-" + range.last())
                .collect(Collectors.joining(", "));
        if (exact) {
            return text;
        }
        return text + (rows.isPresent() ? " (" + rows.getAsLong() + " rows)" : " (in part)");
    }

    @Override
    public String place() {
        return name + ":" + text();
    }

    @Override
    public <T> T fold(Function<FileLines, T> file, Function<Query, T> query) {
        return file.apply(this);
    }

    /** Collects ascending line numbers in bounded memory: scattered lines beyond a dozen ranges fold into their span. */
    public static final class Builder {
        private final String file;
        private final List<Range> before = new ArrayList<>();
        private long first;
        private long last;
        private long rows;
        private boolean exact = true;

        /** Starts empty. */
        public Builder(String file) {
            this.file = file;
        }

        /** Adds a line; the same line twice counts as one row. */
        public void add(long line) {
            if (rows == 0) {
                first = line;
                last = line;
            } else if (line == last) {
                return;
            } else if (exact && line == last + 1) {
                last = line;
            } else if (exact && before.size() + 1 < MOST_RANGES && line > last) {
                before.add(new Range(first, last));
                first = line;
                last = line;
            } else {
                first = Math.min(line, before.isEmpty() ? first : before.get(0).first());
                last = Math.max(line, last);
                before.clear();
                exact = false;
            }
            rows++;
        }

        /** Whether no line was added. */
        public boolean isEmpty() {
            return rows == 0;
        }

        /** What was collected. */
        public FileLines build() {
            var ranges = new ArrayList<>(before);
            if (rows > 0) {
                ranges.add(new Range(first, last));
            }
            return new FileLines(file, ranges, OptionalLong.of(rows), exact);
        }
    }
}
