package dev.revopsassess.render.text;

import dev.revopsassess.report.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A sheet for a terminal. */
public final class SheetText {
    private static final int LONGEST_LABEL = 28;

    private final Page page;

    private SheetText(TextOptions options) {
        this.page = new Page(options);
    }

    /** The sheet as text. */
    public static String render(Sheet sheet, TextOptions options) {
        var text = new SheetText(options);
        text.page.paragraph(0, Style.STRONG, sheet.title());
        sheet.blocks().forEach(text::block);
        return text.page.text();
    }

    private void block(Sheet.Block block) {
        page.gap();
        block.<Page>fold(
                heading -> page.paragraph(0, Style.HEADING, heading.text()),
                paragraph -> page.paragraph(0, Style.PLAIN, paragraph.text()),
                entries -> entries(entries.entries()),
                items -> {
                    items.items().forEach(item -> page.hanging("  - ", item, Style.PLAIN));
                    return page;
                },
                table -> {
                    var rows = new ArrayList<List<String>>();
                    rows.add(table.head());
                    rows.addAll(table.rows());
                    return page.table(0, rows, List.of());
                },
                code -> {
                    code.text().lines().forEach(line -> page.line(List.of(new Page.Span("  " + line, Style.PLAIN))));
                    return page;
                });
    }

    private Page entries(List<Sheet.Entry> entries) {
        int widest = entries.stream()
                .mapToInt(entry -> Columns.width(entry.label()))
                .max()
                .orElse(0);
        int label = Math.min(widest, LONGEST_LABEL);
        entries.forEach(
                entry -> page.hanging("  " + Columns.left(entry.label(), label) + "  ", entry.text(), Style.PLAIN));
        return page;
    }
}
