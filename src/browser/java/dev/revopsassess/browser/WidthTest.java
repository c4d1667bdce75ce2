package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report fits a phone, a tablet and a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WidthTest {
    /** What stands out over the right edge of the window, but for what scrolls inside its own box. */
    private static final String OVERFLOWING = """
            () => [
              ...(document.scrollingElement.scrollWidth > window.innerWidth ? ['the page'] : []),
              ...[...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && !e.closest('.scroll, .drawing, .skip'))
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
                .map(e => e.outerHTML.slice(0, 120))]
            """;

    /** Boxes that scroll sideways and cannot be scrolled from the keyboard. */
    private static final String UNREACHABLE = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => !(e instanceof SVGElement) && e.checkVisibility())
              .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible')
              .filter(e => e.tabIndex !== 0 || !e.getAttribute('aria-label'))
              .map(e => e.outerHTML.slice(0, 120))
            """;

    /** Words that are cut off by their box, or run over it. */
    private static final String CUT = """
            () => [...document.querySelectorAll('td, th, p, li, dt, dd, h1, h2, h3, summary, figcaption')]
              .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
              .filter(e => getComputedStyle(e).display !== 'inline')
              .map(e => e.outerHTML.slice(0, 160))
            """;

    /** Labels of a drawing that run into one another or out of it. */
    private static final String COLLIDING = """
            () => [...document.querySelectorAll('.drawing svg')].flatMap(svg => {
              const frame = svg.getBoundingClientRect();
              const labels = [...svg.querySelectorAll('text')].map(e => ({text: e.textContent, at: e.getBoundingClientRect()}));
              const found = [];
              labels.forEach((one, i) => {
                if (one.at.left < frame.left - 1 || one.at.right > frame.right + 1
                    || one.at.top < frame.top - 1 || one.at.bottom > frame.bottom + 1) {
                  found.push(svg.getAttribute('aria-labelledby') + ': "' + one.text + '" runs out');
                }
                labels.slice(i + 1).forEach(other => {
                  const width = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
                  const height = Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top);
                  // A line of words has room above and below its letters.
                  if (width > 1 && height > Math.min(one.at.height, other.at.height) * 0.4) {
                    found.push(svg.getAttribute('aria-labelledby') + ': "' + one.text + '" on "' + other.text + '"');
                  }
                });
              });
              return found;
            })
            """;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> widths() {
        return Reports.samples().flatMap(sample -> Stream.of(360, 768, 1440).map(width -> Arguments.of(sample, width)));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void nothingRunsOver(String sample, int width) {
        Page page = chromium.report(sample, width, ColorScheme.LIGHT);
        Chromium.photograph(page, sample + "-" + width);
        assertThat(found(page, OVERFLOWING)).as("folded").isEmpty();
        Chromium.unfold(page);
        assertThat(found(page, OVERFLOWING)).as("unfolded").isEmpty();
        assertThat(found(page, UNREACHABLE)).isEmpty();
        assertThat(found(page, CUT)).isEmpty();
        assertThat(found(page, COLLIDING)).isEmpty();
        page.context().close();
    }

    private static List<?> found(Page page, String question) {
        return (List<?>) page.evaluate(question);
    }
}
