package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTest {
    @Test
    void theInputsOfAnEntryAreOneTextSeparatedBySpaces() {
        assertThat(Metric.of(
                        "win-rate", "Win rate", "ratio", "a year", "won / closed", "How.", "None.", "a.b c", "house"))
                .isEqualTo(new Metric(
                        "win-rate",
                        "Win rate",
                        "ratio",
                        "a year",
                        "won / closed",
                        "How.",
                        "None.",
                        List.of("a.b", "c"),
                        "house"));
    }
}
