package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A printed report has the answer on its first page, numbered pages, no cut row, and an end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTest {
    /** A client reads a printed report through, or does not read it. */
    private static final int MOST_PAGES = 17;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> papers() {
        return Reports.samples()
                .flatMap(sample -> Stream.of(Arguments.of(sample, "A4"), Arguments.of(sample, "Letter")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPrintHasNumberedPagesAndNoCutRow(String sample, String paper) throws IOException {
        Page page = chromium.report(sample, Chromium.DESK, ColorScheme.LIGHT);
        Path file = Reports.TARGET.resolve(sample + "-" + paper + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setFormat(paper).setPrintBackground(true));
        List<String> pages = pages(file);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        List<String> wholes = texts(page, "tr, .signal, .actions > li, .asks li, .problems li, .facts > div");
        List<String> headings = texts(page, "h1, h2, h3");
        List<String> answer = texts(page, "h1, #verdict dt, #costs dt, #start h2, #open h2, #open dd");
        page.context().close();

        assertThat(pages).hasSizeLessThanOrEqualTo(MOST_PAGES);
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1))
                    .as("page %s", number)
                    .contains(number + "of" + pages.size())
                    .hasSizeGreaterThan(60);
        }
        assertThat(wholes).hasSizeGreaterThan(100);
        assertThat(wholes.stream().filter(whole -> pages.stream().noneMatch(one -> one.contains(whole))))
                .as("rows that no page holds as a whole")
                .isEmpty();
        assertThat(headings.stream().filter(heading -> pages.stream().noneMatch(one -> one.contains(heading))))
                .isEmpty();
        assertThat(answer).hasSizeGreaterThan(4);
        assertThat(answer)
                .as("what a decision needs, on the first page")
                .allMatch(words -> pages.get(0).contains(words));
    }

    private static List<String> pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var words = new PDFTextStripper();
                words.setStartPage(number);
                words.setEndPage(number);
                pages.add(bare(words.getText(document)));
            }
            return pages;
        }
    }

    private static List<String> texts(Page page, String selector) {
        var found = (List<?>) page.evaluate(
                "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).map(e =>"
                        + " e.innerText)",
                selector);
        return found.stream()
                .map(text -> bare(String.valueOf(text)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A text without blanks and with letters that a font joined taken apart. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad\\u200b]", "");
    }
}
