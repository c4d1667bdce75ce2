package dev.revopsassess.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, headless, with a profile that nobody used before. */
final class Chromium implements AutoCloseable {
    /** A desk, where nothing else is said. */
    static final int DESK = 1440;

    private static final int TALL = 900;

    /** Longer than any step of a test takes; a browser that hangs fails the test and not the build. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setTimeout(PATIENCE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** An empty tab of this width. */
    Page tab(int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, TALL)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setOffline(true));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** A tab that shows the report of a sample. */
    Page report(String sample, int width, ColorScheme scheme) {
        Page page = tab(width, scheme);
        page.navigate(address(sample));
        return page;
    }

    static String address(String sample) {
        return Reports.of(sample).toUri().toString();
    }

    /** Opens everything that can be opened. */
    static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }

    /** Takes a picture of the whole page into target/browser, where {@code -Dphotographs} asks for pictures: they take time. */
    static void photograph(Page page, String name) {
        if (System.getProperty("photographs") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Reports.TARGET.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
