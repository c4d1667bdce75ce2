package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report opens by itself: it asks for nothing and has nothing to complain of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuietTest {
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
    void aReportAsksForNothingAndSaysNothingOnTheConsole(String sample) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var requests = new ArrayList<String>();
            var words = new ArrayList<String>();
            Page page = chromium.tab(Chromium.DESK, scheme);
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> words.add(message.type() + ": " + message.text()));
            page.onPageError(words::add);
            page.navigate(Chromium.address(sample));
            Chromium.photograph(page, sample + "-" + scheme.name().toLowerCase(Locale.ROOT));
            Chromium.unfold(page);
            assertThat(requests).containsExactly(Chromium.address(sample));
            assertThat(words).isEmpty();
            page.context().close();
        }
    }
}
