package dev.revopsassess.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import org.junit.jupiter.api.Test;

/** The short reports of the samples, as a founder who never heard of the tool reads them. */
class ReadAloudTest {
    private static String brief(String sample) {
        return TextReport.render(Outline.brief(Run.sample(sample).assessment()), TextOptions.PLAIN)
                .replaceAll("\\s+", " ");
    }

    /** The figures count misses and gaps: beside a positive name 0 % would say the opposite. */
    @Test
    void whatIsFineHasNoFigureBesideItsName() {
        assertThat(brief("harborline")).contains("The forecast holds").doesNotContain("The forecast holds:");
        assertThat(brief("juniper-labs")).contains("The forecasts meet in one").doesNotContain("meet in one:");
        assertThat(brief("harborline")).contains("Selling time lost to administration: 38 %");
    }

    @Test
    void aFunctionOfNoPeopleHasNobody() {
        assertThat(brief("juniper-labs"))
                .contains("nobody in the smallest function")
                .doesNotContain("no people");
    }

    @Test
    void theReportingLineIsSaidInTitles() {
        assertThat(brief("meridian"))
                .contains("cross-functional mandate in place (VP Revenue Operations reports to Chief Revenue Officer)")
                .doesNotContain("cro-cross-functional");
        assertThat(brief("northwind"))
                .contains("cross-functional mandate missing (Revenue Operations Manager reports to VP Sales)");
    }

    @Test
    void theStateOfToolsIsSaidInWords() {
        assertThat(brief("juniper-labs"))
                .contains("Present: CRM", "Not needed: ")
                .doesNotContain("not-needed");
    }

    @Test
    void oneNoteIsOne() {
        assertThat(brief("juniper-labs")).contains("1 note; revops-assess check shows it");
    }
}
