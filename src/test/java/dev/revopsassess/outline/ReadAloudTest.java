package dev.revopsassess.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.render.text.PlainText;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.samples.Subsets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The reports of the samples, as a founder who never heard of the tool reads them. */
class ReadAloudTest {
    private static String brief(String sample) {
        return PlainText.of(Outline.brief(Run.sample(sample).assessment())).replaceAll("\\s+", " ");
    }

    private static String whole(String sample) {
        return PlainText.of(Outline.whole(Run.sample(sample).assessment())).replaceAll("\\s+", " ");
    }

    /** The figures count misses and gaps: beside a positive name 0 % would say the opposite. */
    @Test
    void whatIsFineHasNoFigureBesideItsName() {
        assertThat(brief("juniper-labs")).contains("The forecasts meet in one").doesNotContain("meet in one:");
        assertThat(brief("harborline")).contains("selling time lost to administration (38 %)");
    }

    @Test
    void aFunctionOfNoPeopleHasNobody() {
        assertThat(whole("juniper-labs"))
                .contains("nobody in the smallest function")
                .doesNotContain("no people");
    }

    @Test
    void theReportingLineIsSaidInTitles() {
        assertThat(whole("meridian"))
                .contains("Cross-functional mandate in place (VP Revenue Operations reports to Chief Revenue Officer)");
        assertThat(whole("northwind"))
                .contains("cross-functional mandate missing (Revenue Operations Manager reports to VP Sales)");
    }

    @Test
    void theShortFormIsOneScreen() {
        for (String sample : Subsets.samples()) {
            String text = TextReport.render(
                    Outline.brief(Run.sample(sample).assessment()),
                    new TextOptions(80, false, StandardCharsets.UTF_8, false));
            assertThat(text.lines()).as(sample).hasSizeLessThanOrEqualTo(42);
        }
    }

    /** What the whole report calls a section and the screen has no room for is behind the doors that its last line names. */
    @Test
    void theLastLineNamesTheOtherDoors() {
        assertThat(brief("juniper-labs"))
                .contains("1 remark: revops-assess check FOLDER")
                .contains("All of it: --verbose, -o report.html, revops-assess explain");
    }
}
