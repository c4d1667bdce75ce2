package dev.revopsassess.value.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where recurring revenue stands in a warehouse, in the names that the engine knows.
 *
 * @param table name of a table or view
 * @param customer column that tells the customers apart
 * @param when in which months the amount of a row counts
 * @param amount column of the amount
 * @param interval of which time the amount is: {@code month}, {@code quarter}, {@code year}, or a column with such words
 * @param beside the columns that not every table has
 */
public record LedgerColumns(String table, String customer, When when, String amount, String interval, Beside beside) {
    /** Refuses a name that would end the statement or begin another one. */
    public LedgerColumns {
        Stream.of(table, customer, amount, interval).forEach(LedgerColumns::sound);
    }

    /**
     * The columns that not every table has; empty where one is not asked for.
     *
     * @param company tells the companies of a table apart; there is a book for each
     * @param product ARR is also told by product
     * @param channel ARR is also told by channel
     * @param status says whether the amount of a row counts
     * @param currency code of the currency of a row
     */
    public record Beside(
            Optional<String> company,
            Optional<String> product,
            Optional<String> channel,
            Optional<String> status,
            Optional<String> currency) {
        /** Checks the names. */
        public Beside {
            Stream.of(company, product, channel, status, currency)
                    .flatMap(Optional::stream)
                    .forEach(LedgerColumns::sound);
        }

        /** The columns by which ARR is told, by what the result calls them. */
        public Map<String, String> lines() {
            var lines = new LinkedHashMap<String, String>();
            product.ifPresent(column -> lines.put("product", column));
            channel.ifPresent(column -> lines.put("channel", column));
            return lines;
        }

        /** The same for each company that a column names. */
        public Beside of(String column) {
            return new Beside(Optional.of(column), product, channel, status, currency);
        }
    }

    /** The same for each company that a column names. */
    public LedgerColumns of(String company) {
        return new LedgerColumns(table, customer, when, amount, interval, beside.of(company));
    }

    /** In which months the amount of a row counts. */
    public sealed interface When {
        /**
         * A row a customer and month.
         *
         * @param column a date, or text that begins with year and month as 2026-09
         */
        record Month(String column) implements When {
            /** Checks the name. */
            public Month {
                sound(column);
            }
        }

        /**
         * A row a subscription.
         *
         * @param start column of its first day
         * @param end column of its last day, which counts; empty cells run on
         */
        record Term(String start, String end) implements When {
            /** Checks the names. */
            public Term {
                sound(start);
                sound(end);
            }
        }

        /** One answer for each form. */
        default <T> T fold(Function<Month, T> month, Function<Term, T> term) {
            return this instanceof Month each ? month.apply(each) : term.apply((Term) this);
        }
    }

    /** The interval where nobody names one: a month for a column called after MRR, else a year. */
    public static String usualInterval(String amount) {
        return amount.toLowerCase(Locale.ROOT).contains("mrr") ? "month" : "year";
    }

    /** How many times the amount makes a year's; empty where a column tells it row by row. */
    public Optional<Integer> perYear() {
        return switch (interval.toLowerCase(Locale.ROOT)) {
            case "month" -> Optional.of(12);
            case "quarter" -> Optional.of(4);
            case "year" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** The name, where it is one. */
    public static String sound(String name) {
        if (name.isBlank() || name.chars().anyMatch(letter -> letter == ';' || letter < ' ') || name.contains("--")) {
            throw new IllegalArgumentException("\"" + name.strip() + "\" is no name of a table or column");
        }
        return name;
    }
}
