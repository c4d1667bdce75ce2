package dev.revopsassess.render.github;

import dev.revopsassess.outline.Annotations;
import dev.revopsassess.outline.Annotations.Annotation;
import dev.revopsassess.value.Source;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Workflow commands that GitHub turns into annotations, a line each:
 * {@code ::error file=exports/arr.csv,line=2,title=NRR under 100 %25%3A 94 %25::94 %25 over 12 months}.
 */
public final class GithubReport {
    /** Controls, line separators and marks that turn the reading direction; a runner's log is read in terminals too. */
    private static final Pattern STEERING = Pattern.compile(
            "[\\p{Cntrl}\\u0080-\\u009F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\r\\n]]");

    private final UnaryOperator<String> paths;
    private final StringBuilder lines = new StringBuilder();

    private GithubReport(UnaryOperator<String> paths) {
        this.paths = paths;
    }

    /**
     * The annotations, lines ended by a line feed; empty where there is nothing to say.
     *
     * @param annotations what to show
     * @param paths from a file's name in the report to its path in the repository
     */
    public static String render(Annotations annotations, UnaryOperator<String> paths) {
        var report = new GithubReport(paths);
        annotations.worst().forEach(report::add);
        annotations
                .more()
                .ifPresent(more ->
                        report.lines.append("::notice::").append(data(more)).append('\n'));
        return report.lines.toString();
    }

    private void add(Annotation annotation) {
        lines.append("::")
                .append(annotation.level().name().toLowerCase(Locale.ROOT))
                .append(' ');
        annotation.place().ifPresent(this::place);
        lines.append("title=")
                .append(property(annotation.title()))
                .append("::")
                .append(data(annotation.text()))
                .append('\n');
    }

    private void place(Source place) {
        lines.append("file=").append(property(paths.apply(place.file()))).append(',');
        if (place.line() > 0) {
            lines.append("line=").append(place.line()).append(',');
        }
    }

    /** Text behind the second pair of colons. */
    private static String data(String text) {
        return STEERING.matcher(text)
                .replaceAll("\uFFFD")
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    /** The value of a property, which a comma or a colon would end. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
