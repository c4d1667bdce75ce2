package dev.revopsassess.render.markdown;

import dev.revopsassess.report.Sheet;
import java.util.Collections;
import java.util.List;

/** A sheet in GitHub-flavoured markdown. */
public final class SheetMarkdown {
    private SheetMarkdown() {}

    /** The sheet as markdown. */
    public static String render(Sheet sheet) {
        Document document = new Document().heading(1, sheet.title());
        sheet.blocks()
                .forEach(block -> block.<Document>fold(
                        heading -> document.heading(2, heading.text()),
                        paragraph -> document.paragraph(paragraph.text()),
                        entries -> document.facts(entries.entries().stream()
                                .map(entry -> List.of(entry.label(), entry.text()))
                                .toList()),
                        items -> document.list(items.items()),
                        table -> document.table(
                                table.head(), Collections.nCopies(table.head().size(), "-"), table.rows()),
                        code -> document.code(code.text())));
        return document.text();
    }
}
