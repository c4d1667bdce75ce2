package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void halvesAreRoundedUpAndNotToTheEvenDigit() {
        assertThat(Written.percent(new BigDecimal("0.00125"))).isEqualTo("0.13 %");
        assertThat(Written.amount(new BigDecimal("1234.125"))).isEqualTo("1,234.13");
    }

    @Test
    void amountsShowCentsOnlyWhereThereAreAny() {
        assertThat(Written.amount(new BigDecimal("1215300.00"))).isEqualTo("1,215,300");
        assertThat(Written.cents(1_215_300_50)).isEqualTo("1,215,300.50");
    }
}
