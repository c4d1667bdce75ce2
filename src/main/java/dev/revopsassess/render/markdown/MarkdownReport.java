package dev.revopsassess.render.markdown;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;

/** The report and every other page in GitHub-flavoured markdown. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** The report, lines ended by a line feed. */
    public static String render(Outline outline) {
        var document = new Document();
        var writer = new MarkdownWriter(document, 3);
        document.heading(1, outline.company() + ": " + outline.headline());
        for (Outline.Part part : outline.parts()) {
            if (part.section() == Section.VERDICT) {
                document.fact("Recommendation", outline.recommendation())
                        .fact(Printed.sentence(Outline.AS_OF), outline.asOf().toString())
                        .list(outline.preparation());
            } else {
                document.heading(2, part.concludes() ? part.title() + ": " + part.heading() : part.title());
            }
            part.blocks().forEach(block -> block.writtenBy(writer));
        }
        return document.list(outline.colophon()).text();
    }

    /** A page, lines ended by a line feed. */
    public static String render(Sheet sheet) {
        Document document = new Document().heading(1, sheet.title());
        var writer = new MarkdownWriter(document, 2);
        sheet.blocks().forEach(block -> block.writtenBy(writer));
        return document.text();
    }
}
