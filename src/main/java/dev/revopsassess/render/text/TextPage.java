package dev.revopsassess.render.text;

import dev.revopsassess.outline.block.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays lines of text onto a page of fixed width. All text that comes in is made safe here, and nowhere else. */
final class TextPage {
    /** Blanks between two columns. */
    private static final int GAP = 2;

    /** A sentence in fewer columns is a column of words. */
    private static final int NARROWEST_TEXT = 20;

    private final int width;
    private final int widest;
    private final boolean colour;
    private final SafeText terminal;
    private final StringBuilder text = new StringBuilder();

    TextPage(TextOptions options) {
        this.width = options.proseWidth();
        this.widest = options.width();
        this.colour = options.colour();
        this.terminal = new SafeText(options.charset());
    }

    /** Columns of everything but tables. */
    int width() {
        return width;
    }

    /** An empty line, never two and never at the top. */
    TextPage gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** A heading, and what stands at the right of the lines below it. */
    TextPage heading(String title, String aside) {
        return gap().edges(title.toUpperCase(Locale.ROOT), Style.HEADING, aside, Style.DIM);
    }

    TextPage paragraph(int indent, Style style, String words) {
        return words.isBlank() ? this : hanging(" ".repeat(indent), words, style);
    }

    /** A paragraph behind a label; further lines stand under the first word, or all of them below a label that is too long. */
    TextPage hanging(String label, String words, Style style) {
        String safe = terminal.safe(label);
        int indent = Columns.width(safe);
        if (width - indent < NARROWEST_TEXT) {
            int start = safe.length() - safe.stripLeading().length();
            return paragraph(start, Style.PLAIN, label).paragraph(start + 2, style, words);
        }
        boolean first = true;
        for (String line : Columns.wrap(terminal.safe(words), width - indent)) {
            put(first ? safe : " ".repeat(indent), Style.PLAIN);
            put(line, style);
            end();
            first = false;
        }
        return this;
    }

    /** What is known and, dimmed, where it stands: on one line where both fit. */
    TextPage remark(int indent, String words, String places) {
        String safe = terminal.safe(words);
        String dim = terminal.safe(places);
        if (!dim.isEmpty() && indent + Columns.width(safe) + 2 + Columns.width(dim) <= width) {
            put(" ".repeat(indent) + safe + "  ", Style.PLAIN);
            put(dim, Style.DIM);
            end();
            return this;
        }
        paragraph(indent, Style.PLAIN, words);
        return dim.isEmpty() ? this : paragraph(indent, Style.DIM, places);
    }

    /** Something on the left and something at the right edge; on two lines where they do not fit on one. */
    TextPage edges(String left, Style leftStyle, String right, Style rightStyle) {
        String all = terminal.safe(left);
        String start = all.strip();
        int indent = all.length() - all.stripLeading().length();
        String close = terminal.safe(right);
        int room = width - indent - Columns.width(close) - GAP;
        if (room < NARROWEST_TEXT) {
            return edges(left, leftStyle, "", rightStyle).paragraph(indent + 2, rightStyle, right);
        }
        List<String> lines = Columns.wrap(start, room);
        for (int index = 0; index < lines.size(); index++) {
            put(" ".repeat(indent), Style.PLAIN);
            if (index == 0) {
                put(lines.get(0), leftStyle);
                put(" ".repeat(width - indent - Columns.width(lines.get(0)) - Columns.width(close)), Style.PLAIN);
                put(close, rightStyle);
            } else {
                put("  " + lines.get(index), leftStyle);
            }
            end();
        }
        return this;
    }

    TextPage line(List<Span> spans) {
        spans.forEach(span -> put(terminal.safe(span.text()), span.style()));
        end();
        return this;
    }

    /**
     * A table: columns as wide as their content; where the page is too narrow the widest are wrapped between words,
     * and where that is not enough every row is a card.
     *
     * @param rows cells by row, every row as long as the first
     * @param rights columns set to the right, such as numbers
     */
    TextPage table(int indent, List<List<String>> rows, List<Integer> rights) {
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(terminal::safe).toList())
                .toList();
        int[] words = widest(safe, Columns::longestWord);
        if (Arrays.stream(words).sum() + GAP * (words.length - 1) > widest - indent) {
            return cards(indent, rows);
        }
        int[] widths = narrowed(widest(safe, Columns::width), words, widest - indent);
        for (List<String> row : safe) {
            var cells = new ArrayList<List<String>>();
            int height = 1;
            for (int column = 0; column < row.size(); column++) {
                List<String> lines = Columns.wrap(row.get(column), widths[column]);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            for (int line = 0; line < height; line++) {
                var out = new StringBuilder(" ".repeat(indent));
                for (int column = 0; column < cells.size(); column++) {
                    String cell =
                            line < cells.get(column).size() ? cells.get(column).get(line) : "";
                    out.append(
                            rights.contains(column)
                                    ? Columns.right(cell, widths[column])
                                    : Columns.left(cell, widths[column]));
                    out.append(column < cells.size() - 1 ? " ".repeat(GAP) : "");
                }
                put(out.toString(), Style.PLAIN);
                end();
            }
        }
        return this;
    }

    /** A row a card: its name, then what stands under each head. */
    private TextPage cards(int indent, List<List<String>> rows) {
        List<String> heads = rows.get(0);
        rows.stream().skip(1).forEach(row -> {
            paragraph(indent, Style.PLAIN, row.get(0));
            paragraph(
                    indent + 2,
                    Style.PLAIN,
                    IntStream.range(1, row.size())
                            .filter(column -> !row.get(column).isBlank())
                            .mapToObj(column ->
                                    (heads.get(column).toLowerCase(Locale.ROOT) + " " + row.get(column)).strip())
                            .collect(Collectors.joining("; ")));
        });
        return this;
    }

    private static int[] widest(List<List<String>> rows, ToIntFunction<String> measure) {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> measure.applyAsInt(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Takes from the widest column that is wider than its longest word, until the row fits. */
    private static int[] narrowed(int[] widths, int[] words, int available) {
        int over = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - available;
        for (; over > 0; over--) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                boolean wider = widths[column] > widths[widest] || widths[widest] <= words[widest];
                widest = wider && widths[column] > words[column] ? column : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    static Style style(Mark mark) {
        return switch (mark) {
            case FIRED, MISSING -> Style.BAD;
            case WATCH, PARTLY -> Style.WARN;
            case CLEAR, IN_PLACE -> Style.GOOD;
            case UNKNOWN, NOT_APPLICABLE -> Style.DIM;
            case WAIVED -> Style.STRUCK;
        };
    }

    private void put(String safe, Style style) {
        text.append(colour ? style.on(safe) : safe);
    }

    private void end() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }

    /** Everything laid out. */
    String text() {
        return text.toString();
    }

    /** Text with its style. */
    record Span(String text, Style style) {}
}
