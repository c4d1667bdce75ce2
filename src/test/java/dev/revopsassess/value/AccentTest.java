package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    /** Black on white is 21 by definition: (1 + 0.05) / 0.05. #777777 on white is the well-known 4.48. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Accent.contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(Accent.contrast("#ffffff", "#777777")).isCloseTo(4.48, within(0.005));
        assertThat(Accent.contrast("#123456", "#123456")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#7A1F5C", "#000000", "#0a4b66", "#8a3b00", "#004225"})
    void aDarkColourStaysOnTheLightPageAndIsLightenedForTheDarkOne(String text) {
        Accent accent = Accent.of(text);

        assertThat(accent.light()).isEqualTo(text.toLowerCase(java.util.Locale.ROOT));
        assertThat(Accent.contrast(accent.light(), "#f7f5f0")).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.dark(), "#182024")).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithItsContrast() {
        assertThatThrownBy(() -> Accent.of("#ffd400"))
                .hasMessageMatching(
                        "#ffd400 has a contrast of 1\\.[0-9]:1 on the light page, and under 4.5:1 it cannot be"
                                + " read; choose a darker colour");
        assertThatThrownBy(() -> Accent.of("teal")).hasMessage("a colour is written as \"#0a4b66\"; found \"teal\"");
    }
}
