package dev.revopsassess.metric.reading;

import dev.revopsassess.value.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;

/** A division kept as its two exact figures until the last moment, so that the value and the formula cannot differ. */
public record Quotient(BigDecimal over, BigDecimal under) {
    /** Of two amounts in cents. */
    public static Quotient ofCents(long over, long under) {
        return new Quotient(BigDecimal.valueOf(over, 2), BigDecimal.valueOf(under, 2));
    }

    /** Of two counts. */
    public static Quotient of(long over, long under) {
        return new Quotient(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    /** Whether it can be divided. */
    public boolean defined() {
        return under.signum() != 0;
    }

    /** The value to 34 digits. */
    public BigDecimal exact() {
        return over.divide(under, MathContext.DECIMAL128);
    }

    /** The value less 1: growth from {@code under} to {@code over}, exact before it is divided. */
    public BigDecimal growth() {
        return over.subtract(under).divide(under, MathContext.DECIMAL128);
    }

    /** The value as a number. */
    public double value() {
        return exact().doubleValue();
    }

    /** {@code 1,215,300 / 1,292,870}. */
    public String text() {
        return NumberText.amount(over) + " / " + NumberText.amount(under);
    }

    /** {@code 1,292,870 to 1,215,300}, the way growth reads. */
    public String growthText() {
        return "(" + NumberText.amount(over) + " - " + NumberText.amount(under) + ") / " + NumberText.amount(under);
    }
}
