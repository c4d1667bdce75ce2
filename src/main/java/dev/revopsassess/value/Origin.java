package dev.revopsassess.value;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a figure comes from: the lines of a file, or the rows that a query returned. */
public sealed interface Origin permits FileLines, Origin.Query {
    /**
     * A query of a database. It has no lines: the figure is computed where the rows are.
     *
     * @param name what the user calls the query
     * @param returned how many rows it returned
     */
    record Query(String name, long returned) implements Origin {
        /** Checks that the count is not negative. */
        public Query {
            if (returned < 0) {
                throw new IllegalArgumentException("rows " + returned);
            }
        }

        @Override
        public OptionalLong rows() {
            return OptionalLong.of(returned);
        }

        @Override
        public String text() {
            return returned + " rows";
        }

        @Override
        public String place() {
            return name + " (" + text() + ")";
        }

        @Override
        public <T> T fold(Function<FileLines, T> file, Function<Query, T> query) {
            return query.apply(this);
        }
    }

    /** Path of the file as in {@link Source}, or name of the query. */
    String name();

    /** How many rows stand behind the figure; empty where nobody counted them. */
    OptionalLong rows();

    /** {@code 2-14, 20}, {@code 30 rows}: the lines, or how many rows the query returned. */
    String text();

    /** {@code arr.csv:2-14, 20}: file and lines, or query and rows, as reports name the place. */
    String place();

    /** What this is, by kind. */
    <T> T fold(Function<FileLines, T> file, Function<Query, T> query);

    /** One line of a file. */
    static Origin of(Source line) {
        return FileLines.of(line.file(), List.of(line));
    }

    /** The lines of many places, one entry for each file in order of the files' names. */
    static List<Origin> of(Stream<Source> sources) {
        return sources
                .collect(Collectors.groupingBy(Source::file, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .<Origin>map(entry -> FileLines.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The origins of several figures together: each file once, in order of names, then each query once. */
    static List<Origin> merged(Stream<? extends Origin> parts) {
        var files = new TreeMap<String, List<FileLines>>();
        var queries = new TreeMap<String, Query>();
        parts.forEach(part -> part.fold(
                lines -> files.computeIfAbsent(lines.name(), name -> new ArrayList<>())
                        .add(lines),
                query -> queries.put(query.name(), query) == null));
        var merged = new ArrayList<Origin>();
        files.forEach((name, lines) -> merged.add(FileLines.union(name, lines)));
        merged.addAll(queries.values());
        return List.copyOf(merged);
    }
}
