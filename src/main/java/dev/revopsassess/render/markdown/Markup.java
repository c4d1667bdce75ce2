package dev.revopsassess.render.markdown;

import dev.revopsassess.value.SteeringCharacters;
import java.util.regex.Pattern;

/**
 * The one place that makes text safe for GitHub-flavoured markdown: it stays what it is, never a heading, list, table cell,
 * link, mention, issue or element. Empty comments keep a mention or an address from being linked without changing a
 * character that a reader sees.
 */
final class Markup {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BULLET = Pattern.compile("^([-+](?=\\s|$)|=|--)");
    private static final Pattern MENTION = Pattern.compile("@(?=\\w)");
    private static final Pattern ISSUE = Pattern.compile("\\\\#(?=\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|ftp:|mailto:|www)(?=[./])");

    private Markup() {}

    /** The text on one line, to stand in a paragraph, a list item, a heading or a table cell. */
    static String safe(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.strip().codePoints().forEach(point -> append(safe, point));
        String escaped = NUMBERED.matcher(safe).replaceFirst("$1\\\\$2");
        escaped = BULLET.matcher(escaped).replaceFirst("\\\\$1");
        escaped = MENTION.matcher(escaped).replaceAll("@<!-- -->");
        escaped = ISSUE.matcher(escaped).replaceAll("\\\\#<!-- -->");
        return ADDRESS.matcher(escaped).replaceAll("$1<!-- -->");
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '\\', '`', '*', '_', '[', ']', '{', '}', '|', '~', '#', '!', '$' ->
                safe.append('\\').appendCodePoint(point);
            case '\n', '\r', '\t' -> safe.append(' ');
            default -> {
                if (SteeringCharacters.include(point)) {
                    safe.append('\uFFFD');
                } else {
                    safe.appendCodePoint(point);
                }
            }
        }
    }
}
