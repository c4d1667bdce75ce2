package dev.revopsassess.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outline says is found in every format: a format leaves nothing out and adds nothing of its own. */
class EveryFormatTest {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "quillfeather", "juniper-labs"})
    void everySentenceCellAndFigureIsInHtmlAndMarkdown(String sample) {
        Outline outline = Outline.whole(Run.sample(sample).assessment());
        Said said = Said.of(outline);
        String html = plain(Jsoup.parse(HtmlReport.render(outline)).text());
        String markdown = plain(Jsoup.parse(HTML.render(MARKDOWN.parse(MarkdownReport.render(outline))))
                .text());
        assertThat(said.sentences).hasSizeGreaterThan(40);
        assertThat(said.cells).hasSizeGreaterThan(200);
        for (List<String> texts : List.of(said.sentences, said.cells, said.drawn)) {
            assertThat(texts).allSatisfy(text -> {
                assertThat(html).contains(plain(text));
                assertThat(markdown).contains(plain(text));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "quillfeather", "juniper-labs"})
    void everySentenceIsInTheTextReport(String sample) {
        Outline outline = Outline.whole(Run.sample(sample).assessment());
        String text = plain(TextReport.render(outline, new TextOptions(160, false, StandardCharsets.UTF_8, true)));
        assertThat(Said.of(outline).sentences)
                .filteredOn(sentence -> sentence.length() < 100)
                .allSatisfy(sentence -> assertThat(text).contains(plain(sentence)));
    }

    /** Line ends, the blank that holds a percent sign and marks of emphasis do not matter. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
