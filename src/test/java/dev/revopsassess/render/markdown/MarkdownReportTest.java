package dev.revopsassess.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.report.Northwind;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void clientTextIsNeverMarkup() {
        assertThat(Markup.safe("<script>alert(1)</script>")).isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(Markup.safe("](javascript:x) | `a` **b** ~~c~~"))
                .isEqualTo("\\](javascript:x) \\| \\`a\\` \\*\\*b\\*\\* \\~\\~c\\~\\~");
        assertThat(Markup.safe("# one\n- two")).isEqualTo("\\# one - two");
        assertThat(Markup.safe("- two")).isEqualTo("\\- two");
        assertThat(Markup.safe("1. three")).isEqualTo("1\\. three");
        assertThat(Markup.safe("-12.3 points")).isEqualTo("-12.3 points");
        assertThat(Markup.safe("\u001B[31m\u202E$x$")).isEqualTo("\uFFFD\\[31m\uFFFD\\$x\\$");
    }

    @Test
    void mentionsIssuesAndAddressesAreNotLinked() {
        assertThat(Markup.safe("@octocat fixes #12 at https://evil.example and www.evil.example"))
                .isEqualTo("@<!-- -->octocat fixes \\#<!-- -->12 at https:<!-- -->//evil.example and"
                        + " www<!-- -->.evil.example");
    }

    @Test
    void everyTableRowHasAsManyCellsAsItsHeader() {
        String evil = "a | b ` c \\| d <!-- \n | e";
        String report = MarkdownReport.render(Outline.whole(Northwind.with(evil, evil, evil)));
        long cells = 0;
        for (String line : report.lines().toList()) {
            if (!line.startsWith("|")) {
                cells = 0;
                continue;
            }
            long found =
                    line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count();
            assertThat(found).as(line).isEqualTo(cells == 0 ? found : cells);
            cells = found;
        }
    }
}
