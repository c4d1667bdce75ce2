package dev.revopsassess.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    @Test
    void aNumberLosesItsBinaryLeftovers() {
        assertThat(Threshold.comparable(1 - 0.8)).isEqualTo(0.2);
        assertThat(Threshold.comparable(0.1 + 0.2)).isEqualTo(0.3);
        assertThat(Threshold.comparable(0.999_999_999_999_9)).isEqualTo(1);
        assertThat(Threshold.comparable(17_455_300.44)).isEqualTo(17_455_300.44);
        assertThat(Double.doubleToLongBits(Threshold.comparable(-0.0))).isZero();
    }

    @Test
    void theShortWayRoundsAsExactDecimalsDo() {
        Random random = new Random(20_260_930);
        for (int round = 0; round < 20_000; round++) {
            int places = random.nextInt(26);
            // What exports hold, and what lies on a half of the thirteenth digit.
            double decimal = new BigDecimal(random.nextLong() >> random.nextInt(63))
                    .movePointLeft(places)
                    .doubleValue();
            double half = new BigDecimal(100_000_000_000L + (long) (random.nextDouble() * 900_000_000_000L))
                    .add(new BigDecimal("0.5"))
                    .movePointLeft(places)
                    .doubleValue();
            double any = Double.longBitsToDouble(random.nextLong());
            for (double number : new double[] {decimal, half, Double.isFinite(any) ? any : 0}) {
                for (double near : new double[] {number, Math.nextUp(number), Math.nextDown(number), -number}) {
                    assertThat(Double.doubleToLongBits(Threshold.comparable(near)))
                            .as("%s", near)
                            .isEqualTo(Double.doubleToLongBits(Threshold.exactly(near)));
                }
            }
        }
    }
}
