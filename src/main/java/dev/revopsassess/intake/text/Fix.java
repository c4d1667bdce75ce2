package dev.revopsassess.intake.text;

import dev.revopsassess.record.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the configuration that messages propose: each can be pasted as it stands once what is in &lt;&gt; is filled in. */
public final class Fix {
    private static final String NONE = "none";

    private Fix() {}

    /** Which column is which field; the placeholder where nobody can know. */
    public static String columns(Kind kind, Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(entry -> kind.word() + "." + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "columns: { ", " }"));
    }

    /** Which column is a field. */
    public static String column(Kind kind, String field, String header) {
        return columns(kind, Map.of(field, Tidy.yaml(header)));
    }

    /** What a file is, the likeliest first. */
    public static String file(String name, List<Kind> kinds) {
        String first = "files: { " + Tidy.yamlKey(name) + ": " + kinds.get(0).word() + " }   # or ";
        return first + kinds.stream().skip(1).map(kind -> kind.word() + ", ").collect(Collectors.joining()) + NONE;
    }

    /** What a file is of which only its name is known: the kinds that it hints at, else none, and then all others. */
    public static String named(String name, List<Kind> hinted) {
        String others = Stream.of(Kind.values())
                .filter(kind -> !hinted.contains(kind))
                .map(Kind::word)
                .collect(Collectors.joining(", "));
        return hinted.isEmpty() ? leftOut(name) + "   # or " + others : file(name, hinted) + ", " + others;
    }

    /** A file that is not to be read. */
    public static String leftOut(String name) {
        return "files: { " + Tidy.yamlKey(name) + ": " + NONE + " }";
    }

    /** Of which stretch of time the amounts of a field are. */
    public static String unit(Kind kind, String field) {
        return "units: { " + kind.word() + "." + field + ": monthly }   # or annual";
    }

    /** Which part of a date comes first. */
    public static String dateOrder() {
        return "dateOrder: day-first   # or month-first";
    }

    /** What a currency is worth. */
    public static String rate(String currency) {
        return "rates: { " + Tidy.yamlKey(currency) + ": <US dollars for one " + currency + "> }";
    }

    /** The currency of the report. */
    public static String currency() {
        return "currency: USD";
    }
}
