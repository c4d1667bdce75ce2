package dev.revopsassess.render.markdown;

import java.util.List;
import java.util.stream.Stream;

/** Writes blocks of markdown, one empty line between them. Every text that comes in is made safe here. */
final class Document {
    private final StringBuilder text = new StringBuilder();

    Document heading(int level, String title) {
        return block("#".repeat(level) + " " + Markup.safe(title));
    }

    Document paragraph(String words) {
        return words.isBlank() ? this : block(Markup.safe(words));
    }

    Document strong(String words) {
        return block("**" + Markup.safe(words) + "**");
    }

    /** An emphasised label and what it says, an item. */
    Document fact(String label, String words) {
        line("- **" + Markup.safe(label) + "**: " + Markup.safe(words));
        return this;
    }

    Document list(List<String> items) {
        items.forEach(item -> line("- " + Markup.safe(item)));
        return end();
    }

    Document numbered(List<String> items) {
        for (int index = 0; index < items.size(); index++) {
            line((index + 1) + ". " + Markup.safe(items.get(index)));
        }
        return end();
    }

    /** A task, with lines below it. */
    Document task(String title, List<String> text, List<String> facts) {
        line("- [ ] **" + Markup.safe(title) + "**");
        Stream.concat(text.stream(), facts.stream())
                .filter(words -> !words.isBlank())
                .forEach(words -> line("  <br>" + Markup.safe(words)));
        return this;
    }

    /** A table; the alignment row reads {@code -} for text and {@code -:} for numbers. */
    Document table(List<String> header, List<String> alignment, List<List<String>> rows) {
        row(header);
        line("| " + String.join(" | ", alignment) + " |");
        rows.forEach(this::row);
        return end();
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells.stream().map(Markup::safe).toList()) + " |");
    }

    /** A chart; its lines are written as they are: {@link Mermaid} makes them of numbers and own words alone. */
    Document chart(List<String> lines) {
        line("```mermaid");
        lines.forEach(this::line);
        line("```");
        return end();
    }

    /** Lines to be copied as they stand, behind a fence longer than any that they hold. */
    Document code(String lines) {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        line(fence);
        lines.lines().forEach(words -> line(words.replaceAll("\\p{Cntrl}", "\uFFFD")));
        line(fence);
        return end();
    }

    Document open(String summary) {
        return block("<details><summary>" + Markup.safe(summary) + "</summary>");
    }

    Document close() {
        return block("</details>");
    }

    /** Ends a run of lines. */
    Document end() {
        text.append('\n');
        return this;
    }

    private Document block(String words) {
        line(words);
        return end();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
