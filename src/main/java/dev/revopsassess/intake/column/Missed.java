package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.UnreadableFile;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.table.HeaderTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a file lacks to be the export that it comes closest to, with the headers that may be it. */
public record Missed(Mapping mapping, String file, HeaderVocabulary vocabulary) {
    static final String PERIODS = "a column for each month";
    static final String NAME = "a file name that says what it is";

    private static final String PLACEHOLDER = "<header>";

    /** So many headers are looked at for one that is near: more are no export of these kinds. */
    private static final int MOST_LOOKED_AT = 200;

    private static final int MOST_LETTERS = 40;

    /** Why the file is not read, and the lines that would make it readable. */
    public UnreadableFile refusal() {
        Map<String, Optional<String>> wanted = wanted();
        String near = wanted.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> "\"" + Tidy.header(entry.getValue().get()) + "\" may be " + entry.getKey())
                .collect(Collectors.joining(", "));
        return new UnreadableFile(
                "file-not-recognised",
                0,
                "the header comes closest to " + mapping.kind().word() + ", but " + lacks() + "."
                        + (near.isEmpty() ? "" : " " + near + ".")
                        + (wanted.isEmpty()
                                ? " Add what is missing, or say what the file is."
                                : " Add the column, say which one it is, or say that the file is none of ours."),
                Optional.of(fix(wanted)));
    }

    private String lacks() {
        String columns = mapping.missing().stream()
                .filter(group -> !group.contains(NAME) && !group.equals(List.of(PERIODS)))
                .map(NumberText::or)
                .collect(Collectors.joining(", and none for "));
        boolean months = mapping.missing().contains(List.of(PERIODS));
        String name = mapping.missing().stream().anyMatch(group -> group.contains(NAME))
                ? "neither a header nor the name of the file says that it is one"
                : "";
        return Stream.of(
                        columns.isEmpty() ? "" : "has no column for " + columns,
                        months ? "has no columns headed by months" : "",
                        name)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", and "));
    }

    private String fix(Map<String, Optional<String>> wanted) {
        if (wanted.isEmpty()) {
            boolean named = mapping.missing().stream().allMatch(group -> group.contains(NAME));
            return named ? Fix.file(file, List.of(mapping.kind())) : Fix.leftOut(file);
        }
        var lines = new LinkedHashMap<String, String>();
        wanted.forEach(
                (field, header) -> lines.put(field, header.map(Tidy::yaml).orElse(PLACEHOLDER)));
        String columns = Fix.columns(mapping.kind(), lines);
        // What is pasted as it stands has to hold, so a line with a gap stands behind one without.
        return lines.containsValue(PLACEHOLDER)
                ? Fix.leftOut(file) + "   # or " + columns
                : columns + "   # or " + Fix.leftOut(file);
    }

    /** Of each group of alternatives the field that has a header near it, else the first. */
    private Map<String, Optional<String>> wanted() {
        var wanted = new LinkedHashMap<String, Optional<String>>();
        var taken = new LinkedHashSet<String>();
        for (List<String> group : mapping.missing()) {
            if (group.contains(PERIODS) || group.contains(NAME)) {
                continue;
            }
            String field = group.get(0);
            Optional<String> header = Optional.empty();
            for (String alternative : group) {
                Optional<String> near = header.isPresent() ? header : near(alternative, taken);
                field = header.isEmpty() && near.isPresent() ? alternative : field;
                header = near;
            }
            header.ifPresent(taken::add);
            wanted.put(field, header);
        }
        return wanted;
    }

    /** A header that is not read and shares a word with the field's names, or nearly is one of them. */
    private Optional<String> near(String field, Set<String> taken) {
        Set<String> names = vocabulary.names(mapping.kind(), field);
        List<String> unread =
                unread(mapping).filter(header -> !taken.contains(header)).toList();
        return unread.stream()
                .filter(header -> slip(header, names).isPresent() || isShortOf(header, field))
                .findFirst()
                .or(() -> unread.stream()
                        .filter(header -> vocabulary.sharesWord(header, names))
                        .findFirst());
    }

    /** Headers of columns that no field is read from, the first of them. */
    public static Stream<String> unread(Mapping mapping) {
        Set<Integer> read = Set.copyOf(mapping.fields().values());
        return IntStream.range(0, mapping.headers().size())
                .filter(index -> !read.contains(index) && !mapping.how().containsKey(index))
                .mapToObj(mapping.headers()::get)
                .filter(header -> !header.isBlank())
                .limit(MOST_LOOKED_AT);
    }

    /** Whether a header is the field's own name with a letter left out, which a short word is taken for only where the field is wanted. */
    private static boolean isShortOf(String header, String field) {
        String plain = HeaderTable.plain(header);
        String name = HeaderTable.plain(field);
        return plain.length() > 2
                && plain.length() == name.length() - 1
                && Nearest.within(plain, List.of(name), 1).isPresent();
    }

    /** The name that a header is a letter or two from. */
    public static Optional<String> slip(String header, Set<String> names) {
        String plain = HeaderTable.plain(header);
        return plain.length() > 4 && plain.length() <= MOST_LETTERS
                ? Nearest.within(plain, names, plain.length() > 7 ? 2 : 1)
                : Optional.empty();
    }
}
