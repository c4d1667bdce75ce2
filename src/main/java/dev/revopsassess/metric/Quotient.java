package dev.revopsassess.metric;

import java.math.BigDecimal;
import java.math.MathContext;

/** A division kept as its two exact figures until the last moment, so that the value and the formula cannot differ. */
record Quotient(BigDecimal over, BigDecimal under) {
    /** Of two amounts in cents. */
    static Quotient ofCents(long over, long under) {
        return new Quotient(BigDecimal.valueOf(over, 2), BigDecimal.valueOf(under, 2));
    }

    /** Of two counts. */
    static Quotient of(long over, long under) {
        return new Quotient(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    /** Whether it can be divided. */
    boolean defined() {
        return under.signum() != 0;
    }

    /** The value to 34 digits. */
    BigDecimal exact() {
        return over.divide(under, MathContext.DECIMAL128);
    }

    /** The value less 1: growth from {@code under} to {@code over}, exact before it is divided. */
    BigDecimal growth() {
        return over.subtract(under).divide(under, MathContext.DECIMAL128);
    }

    /** The value as a number. */
    double value() {
        return exact().doubleValue();
    }

    /** {@code 1,215,300 / 1,292,870}. */
    String text() {
        return Written.amount(over) + " / " + Written.amount(under);
    }

    /** {@code 1,292,870 to 1,215,300}, the way growth reads. */
    String growthText() {
        return "(" + Written.amount(over) + " - " + Written.amount(under) + ") / " + Written.amount(under);
    }
}
