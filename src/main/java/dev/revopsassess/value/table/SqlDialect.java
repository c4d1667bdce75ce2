package dev.revopsassess.value.table;

/**
 * What an engine writes otherwise in the ledger statement.
 *
 * @param name such as {@code snowflake}
 * @param text type of texts, to cast to
 * @param integer type of small whole numbers
 * @param bigint type of large whole numbers
 * @param money an amount with two decimals made of {@code {cents}}
 * @param nextDay the day after {@code {date}}
 * @param gathered the rows of {@code entry} as the engine best reads them where those of {@code {customer}} belong together
 */
public record SqlDialect(
        String name, String text, String integer, String bigint, String money, String nextDay, String gathered) {
    /** Refuses a form that leaves out what it is made of. */
    public SqlDialect {
        if (!money.contains("{cents}")) {
            throw new IllegalArgumentException("\"money\" of " + name + " has no {cents}");
        }
        if (!nextDay.contains("{date}")) {
            throw new IllegalArgumentException("\"next-day\" of " + name + " has no {date}");
        }
        if (!gathered.contains("entry")) {
            throw new IllegalArgumentException("\"gathered\" of " + name + " has no entry");
        }
    }
}
