package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
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

/** Axe finds nothing to say about a report, unfolded, by day and by night, on a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final int PHONE = 360;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> surroundings() {
        return Reports.samples()
                .flatMap(sample -> Stream.of(
                        Arguments.of(sample, ColorScheme.LIGHT, Chromium.DESK),
                        Arguments.of(sample, ColorScheme.DARK, PHONE)));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void axeFindsNoViolation(String sample, ColorScheme scheme, int width) {
        assertClean(chromium.report(sample, width, scheme));
    }

    static Stream<Arguments> accents() {
        return Stream.of("#b85300", "#7a1f5c", "#05070a")
                .flatMap(accent ->
                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(accent, scheme)));
    }

    /** The palest that is taken, a rich and a nearly black colour of a house, each by day and by night. */
    @ParameterizedTest
    @MethodSource("accents")
    void axeFindsNoViolationUnderAnAccentOfOnesOwn(String accent, ColorScheme scheme) {
        Page page = chromium.tab(Chromium.DESK, scheme);
        page.navigate(Reports.accented(accent).toUri().toString());
        assertThat(String.valueOf(
                        page.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')")))
                .isNotBlank()
                .isNotIn("#0a4b66", "#86cbe2");
        assertClean(page);
    }

    private static void assertClean(Page page) {
        Chromium.unfold(page);
        // Legacy mode: without it axe opens a second, blank page, and sometimes never comes back from there.
        AxeResults results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(
                        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "section508"))
                .analyze();
        assertThat(results.getPasses()).hasSizeGreaterThan(20);
        assertThat(results.getViolations())
                .allSatisfy(rule -> assertThat(rule.getNodes())
                        .as("%s: %s", rule.getId(), rule.getHelp())
                        .extracting(node -> node.getHtml() + "\n" + node.getFailureSummary())
                        .isEmpty());
        page.context().close();
    }
}
