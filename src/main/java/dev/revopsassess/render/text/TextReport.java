package dev.revopsassess.render.text;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Sheet;

/** The report and every other page for a terminal: the answer first. */
public final class TextReport {
    private TextReport() {}

    /** The report, lines ended by a line feed. */
    public static String render(Outline outline, TextOptions options) {
        var page = new TextPage(options);
        var writer = new TextWriter(page, options.whole(), 2);
        page.edges(outline.company(), Style.STRONG, Outline.AS_OF + " " + outline.asOf(), Style.DIM);
        if (options.whole()) {
            page.gap();
        }
        page.paragraph(2, Style.STRONG, outline.headline());
        for (Outline.Part part : outline.parts()) {
            if (part.section() == Section.SCORES && !part.concludes()) {
                page.gap();
            } else if (part.section() != Section.VERDICT) {
                page.heading(part.title(), part.aside());
                if (part.concludes()) {
                    page.paragraph(2, Style.STRONG, part.heading());
                }
            }
            part.blocks().forEach(block -> block.writtenBy(writer));
        }
        page.gap();
        outline.colophon().forEach(line -> page.paragraph(0, Style.DIM, line));
        return page.text();
    }

    /** A page, lines ended by a line feed. */
    public static String render(Sheet sheet, TextOptions options) {
        var page = new TextPage(options);
        var writer = new TextWriter(page, true, 0);
        page.paragraph(0, Style.STRONG, sheet.title());
        sheet.blocks().forEach(block -> {
            page.gap();
            block.writtenBy(writer);
        });
        return page.text();
    }
}
