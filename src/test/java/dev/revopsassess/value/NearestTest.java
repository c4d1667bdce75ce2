package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("nrr", "nrr-change", "forecast-miss", "forecasting");

    @Test
    void aSlipFindsTheNameThatWasMeant() {
        assertThat(Nearest.to("forcast-miss", KNOWN)).contains("forecast-miss");
        assertThat(Nearest.to("nrr-chagne", KNOWN)).contains("nrr-change");
        assertThat(Nearest.hint("forecastng", KNOWN)).isEqualTo("; did you mean \"forecasting\"?");
    }

    @Test
    void somethingElseFindsNothing() {
        assertThat(Nearest.to("quick-ratio", KNOWN)).isEmpty();
        assertThat(Nearest.hint("quick-ratio", KNOWN)).isEmpty();
    }
}
