package dev.revopsassess.render.html;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.value.Resource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;

/**
 * The report for clients: one HTML file that asks for nothing from outside, runs no script and prints. Texts are escaped by
 * the template engine for the place where they stand; characters that could turn the reading direction are taken out by
 * {@link Plain}.
 */
public final class HtmlReport {
    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            Path.of(""), ContentType.Html, HtmlReport.class.getClassLoader(), "dev.revopsassess.render.html.template");
    private static final String STYLES = styles("report.css");

    private HtmlReport() {}

    /** The report, lines ended by a line feed. */
    public static String render(Outline outline) {
        var output = new StringOutput(1 << 16);
        TEMPLATES.render(
                "report.jte", new HtmlPage(outline, STYLES + LetterheadStyles.of(outline.letterhead())), output);
        return Plain.text(output.toString());
    }

    /** A page that is no report, lines ended by a line feed. */
    public static String render(Sheet sheet) {
        var output = new StringOutput(1 << 16);
        TEMPLATES.render("sheet.jte", new HtmlSheet(sheet, STYLES), output);
        return Plain.text(output.toString());
    }

    /** A style sheet of ours, by its file. */
    static String styles(String file) {
        return Resource.text("/html/" + file);
    }
}
