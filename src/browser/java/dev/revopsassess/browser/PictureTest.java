package dev.revopsassess.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of README: the first screen of a sample's report in both colour schemes; {@code -Dpictures} takes them anew. */
class PictureTest {
    private static final int WIDTH = 1200;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theReadmeShowsTheFirstScreen(ColorScheme scheme) throws Exception {
        Path picture = Path.of("docs", "images", "report-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
        if (System.getProperty("pictures") != null) {
            Files.createDirectories(picture.getParent());
            try (var chromium = new Chromium()) {
                chromium.report("northwind", WIDTH, scheme).screenshot(new Page.ScreenshotOptions().setPath(picture));
            }
        }
        assertThat(picture).isNotEmptyFile();
        assertThat(Files.readString(Path.of("README.md")))
                .contains(picture.toString().replace('\\', '/'));
    }
}
