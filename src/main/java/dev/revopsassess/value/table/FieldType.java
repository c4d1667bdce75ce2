package dev.revopsassess.value.table;

/** What the values of a column are, and so what has to be decided about it. */
public enum FieldType {
    /** Words. */
    TEXT,
    /** Words that name or number somebody of the company: never quoted in a message. */
    PERSON,
    /** Words that name a customer or carry an id: never quoted in a message. */
    NAME,
    /** A day. */
    DATE,
    /** A month, or a day that stands for one. */
    MONTH,
    /** A stretch: month, quarter, year. */
    PERIOD,
    /** An amount of money. */
    MONEY,
    /** A ratio or percentage. */
    SHARE,
    /** A plain number. */
    NUMBER,
    /** A count of leads, or of one lead a yes, a no or the day on which it happened. */
    STEP,
    /** Hours until something was done, or the time at which it was. */
    RESPONSE,
    /** The code of a currency. */
    CURRENCY;

    /** Whether the values name or number somebody or something that no message may quote. */
    public boolean isNaming() {
        return this == PERSON || this == NAME;
    }

    /** Whether the values are days, months or longer stretches. */
    public boolean isOfTime() {
        return this == DATE || this == MONTH || this == PERIOD;
    }
}
