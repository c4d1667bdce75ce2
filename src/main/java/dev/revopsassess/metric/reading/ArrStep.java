package dev.revopsassess.metric.reading;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Many customers who came, or left for good, in one month.
 *
 * @param month the month
 * @param came whether they came
 * @param customers how many
 * @param cents their ARR when they came, or before they left
 * @param base ARR at the month's end for those who came, before it for those who left
 */
public record ArrStep(YearMonth month, boolean came, long customers, long cents, long base) {
    /** Their part of the ARR. */
    public Quotient share() {
        return Quotient.ofCents(cents, base);
    }

    /** In a sentence without its stop. */
    public String text(Unit money) {
        return NumberText.count(customers) + " customers with "
                + NumberText.of(BigDecimal.valueOf(cents, 2).doubleValue(), money) + " of ARR "
                + (came ? "came" : "left") + " in " + month;
    }
}
