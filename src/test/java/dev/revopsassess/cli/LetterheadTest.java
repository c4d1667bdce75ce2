package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report under a consultant's own name. */
class LetterheadTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    @TempDir
    Path folder;

    private String exports(String configuration) {
        return Run.written(
                        folder.resolve("acme"),
                        Map.of(
                                "headcount.csv",
                                "name,title,department\nA B,CEO,Executive\nC D,Account Executive,Sales\n",
                                "logo.svg",
                                SVG,
                                "revops-assess.yaml",
                                "company: Acme\n" + configuration))
                .toString();
    }

    private static final String WHOLE = """
            report:
              prepared-by: Ex <b>ample</b> & Sons
              prepared-for: the board of Acme
              logo: logo.svg
              accent: "#7A1F5C"
              confidentiality: "Secret </style><script>alert(1)</script> \\" only"
            """;

    @Test
    void htmlCarriesNameReaderLogoColourAndTheLineAndNothingOfItIsMarkup() {
        String html = Run.of(exports(WHOLE), "-f", "html").out();

        assertThat(html)
                .contains("Prepared by Ex &lt;b&gt;ample&lt;/b&gt; &amp; Sons")
                .contains("Prepared for the board of Acme")
                .contains("<img src=\"data:image/svg+xml;base64,")
                .contains("; img-src data:\"")
                .contains("--accent: #7a1f5c;")
                .contains("@page { @bottom-left { content: \"Secret \\3c \\2f style\\3e ")
                .doesNotContain("<script>", "<b>ample");
        assertThat(html.indexOf("</style>")).isEqualTo(html.lastIndexOf("</style>"));
        assertThat(html.substring(html.indexOf("<footer>"))).contains("Secret", "revops-assess");
    }

    @Test
    void markdownSaysWhoMadeItAndForWhom() {
        assertThat(Run.of(exports(WHOLE), "-f", "markdown").out())
                .contains("- Prepared by Ex ", "- Prepared for the board of Acme\n", "- Secret ")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void aReportForStrangersNamesNeitherTheReaderNorShowsAPicture() {
        String html = Run.of(exports(WHOLE), "-f", "html", "--anonymize").out();

        assertThat(html).contains("Prepared by").doesNotContain("Prepared for", "<img", "Acme", "img-src");
    }

    @Test
    void withoutALetterheadNothingIsAdded() {
        assertThat(Run.of(exports(""), "-f", "html").out())
                .doesNotContain("Prepared", "<img", "img-src", "@bottom-left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accent: \"#ffd400\"|revops-assess.yaml:3:11: #ffd400 has a contrast of 1.",
                "logo: nothing.svg|no logo \"nothing.svg\"",
                "logo: headcount.csv|\"headcount.csv\" is neither an SVG nor a PNG picture, by what is in it",
                "logo: ../logo.svg|leads out of the folder of the configuration and is not followed; copy the logo into",
                "logo: large.png|\"large.png\" has 200,001 bytes; a logo has 200,000 at most",
                "prepared_by: me|\"prepared_by\" is not a key here; did you mean \"prepared-by\"?"
            })
    void whatIsWrongWithItIsSaidWithItsPlace(String line, String message) throws IOException {
        String exports = exports("report:\n  " + line + "\n");
        Files.write(folder.resolve("acme/large.png"), new byte[200_001]);
        Files.writeString(folder.resolve("logo.svg"), SVG);
        Run.Printed run = Run.of(exports);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("revops-assess.yaml:3:").contains(message);
    }
}
