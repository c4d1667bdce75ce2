package dev.revopsassess.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void aPercentSignStaysOnTheLineOfItsFigure() {
        assertThat(Plain.text("5 % of 100 %, a %, %, 5% and 5  %"))
                .isEqualTo("5\u00A0% of 100\u00A0%, a %, %, 5% and 5  %");
        assertThat(Plain.text("7 %")).isEqualTo("7\u00A0%");
        assertThat(Plain.text(" %")).isEqualTo(" %");
    }

    @Test
    void whatSteersIsTakenOutAndAllElseStays() {
        String kept = "<p>\u00E4\u4E2D\uD83D\uDC69\u200D\uD83D\uDCBB\t\n</p>";
        assertThat(Plain.text(kept)).isEqualTo(kept);
        assertThat(Plain.text("a\u0000b\u202Ec\u200Ed\r\u001B")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFD");
        // Half of a pair, and a mark beyond the first plane.
        assertThat(Plain.text("\uD83Dx\uDC69 3 %\uD83D")).isEqualTo("\uFFFDx\uFFFD 3\u00A0%\uFFFD");
        assertThat(Plain.text("\uDB40\uDC01%")).isEqualTo("\uFFFD%");
    }
}
