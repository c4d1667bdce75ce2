package dev.revopsassess.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.report.Northwind;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String NORTHWIND = HtmlReport.render(Outline.whole(Northwind.assessment()));

    @Test
    void nothingIsAskedFromOutsideAndNothingRuns() {
        assertThat(NORTHWIND)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("url(")
                .doesNotContain(" style=")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void clientTextIsNeverMarkup() {
        String evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'${7*7}\u202E\u0000\u001B[31m";
        String html = HtmlReport.render(Outline.whole(Northwind.with(evil, evil, evil)));
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u202E")
                .doesNotContain("\u0000")
                .doesNotContain("\u001B")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("${7*7}");
    }
}
