package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.Sheet;
import gg.jte.Content;

/**
 * What the template of a page that is no report shows.
 *
 * @param sheet the page
 * @param styles the style sheet, our own
 */
public record HtmlSheet(Sheet sheet, String styles) {
    /** The blocks of the page. */
    public Content body() {
        return output -> {
            var writer = new HtmlWriter(output, 2);
            sheet.blocks().forEach(block -> block.writtenBy(writer));
        };
    }

    /** What a browser may load for this document. */
    public String policy() {
        return HtmlPage.policy(styles);
    }
}
