package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no mouse gets everywhere, in reading order, and sees where they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    /** Numbers all that can be used, in reading order. */
    private static final String STOPS = """
            () => {
              const stops = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter(e => e.checkVisibility());
              stops.forEach((e, index) => e.dataset.stop = index);
              return stops.map(e => String(e.dataset.stop));
            }
            """;

    /** Where the keyboard is, or what is wrong there. */
    private static final String HERE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) { return 'nowhere'; }
              const style = getComputedStyle(here);
              const box = here.getBoundingClientRect();
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) { return 'not seen: ' + here.outerHTML.slice(0, 120); }
              if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) {
                return 'outside the window: ' + here.outerHTML.slice(0, 120);
              }
              return here.dataset.stop ?? 'unexpected: ' + here.outerHTML.slice(0, 120);
            }
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

    @ParameterizedTest
    @MethodSource("dev.revopsassess.browser.Reports#samples")
    void theKeyboardReachesEverythingInReadingOrderAndShowsWhereItIs(String sample) {
        Page page = chromium.report(sample, Chromium.DESK, ColorScheme.LIGHT);
        Chromium.unfold(page);
        var stops = (List<?>) page.evaluate(STOPS);
        var reached = new ArrayList<Object>();
        for (int press = 0; press < stops.size(); press++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate(HERE));
        }
        assertThat(stops).hasSizeGreaterThan(40);
        assertThat(reached).isEqualTo(stops);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("dev.revopsassess.browser.Reports#samples")
    void enterOpensAndShutsWhatIsFolded(String sample) {
        Page page = chromium.report(sample, Chromium.DESK, ColorScheme.LIGHT);
        page.locator("summary").first().focus();
        var open = "() => document.activeElement.parentElement.open";
        page.keyboard().press("Enter");
        assertThat(page.evaluate(open)).isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.evaluate(open)).isEqualTo(false);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("dev.revopsassess.browser.Reports#samples")
    void theFirstStopLeadsPastTheNavigation(String sample) {
        Page page = chromium.report(sample, Chromium.DESK, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
        page.context().close();
    }
}
