package dev.revopsassess.warehouse;

import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.SqlDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One statement that reduces customers by months to a row a month: movements, the cohort of a year ago and counts of
 * customers. Months are numbered year times 12 plus month less 1, amounts are whole cents until the last line. A sum of
 * nothing or less in a month is no revenue: who comes back from it returns. Names of customers count in any case; in ids of
 * 15 letters and digits, as Salesforce numbers its records, the case tells two apart. Where a column names companies, each
 * has rows of its own, led by {@code company}, and shares no customer with another.
 */
public final class LedgerStatement {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(?: ([a-z]))?(?: ([a-z]))?}");

    /** What stands in these places where there are many companies; a place names the tables that it speaks of. */
    private static final Map<String, String> GROUPING = Map.of(
            "key", "company, ",
            "key-of", "%1$s.company, ",
            "by", " group by company",
            "same", " and %1$s.company = %2$s.company");

    private static final List<String> AMOUNTS = List.of(
            "opening_arr",
            "new_arr",
            "expansion_arr",
            "contraction_arr",
            "churn_arr",
            "reactivation_arr",
            "closing_arr",
            "cohort_opening_arr",
            "cohort_now_arr",
            "cohort_capped_arr",
            "customers_left_arr");

    private final LedgerColumns columns;
    private final SqlDialect dialect;
    private final Optional<YearMonth> last;
    private final Optional<String> company;

    /**
     * A statement over one company.
     *
     * @param columns where the revenue stands
     * @param dialect what the engine writes otherwise
     * @param last the last month that counts; empty where the table decides, which a row a subscription cannot
     * @throws IllegalArgumentException if a row a subscription has no last month
     */
    public LedgerStatement(LedgerColumns columns, SqlDialect dialect, Optional<YearMonth> last) {
        this(columns, dialect, last, Optional.empty());
    }

    private LedgerStatement(
            LedgerColumns columns, SqlDialect dialect, Optional<YearMonth> last, Optional<String> company) {
        this.company = company;
        this.columns = columns;
        this.dialect = dialect;
        this.last = last;
        if (last.isEmpty() && columns.when().fold(month -> false, term -> true)) {
            throw new IllegalArgumentException(
                    "a table with start and end runs on without end. Say the last day that counts");
        }
    }

    /**
     * The same over all companies of the table. Rows that name none are those of the company without a name, the empty text.
     *
     * @param column the column that tells the companies apart
     * @throws IllegalArgumentException if that is no name of a column
     */
    public LedgerStatement byCompany(String column) {
        return new LedgerStatement(columns, dialect, last, Optional.of(LedgerColumns.sound(column)));
    }

    /** The text, which ends without a semicolon. */
    public String text() {
        var values = new TreeMap<String, String>();
        values.put("table", columns.table());
        values.put("customer", columns.customer());
        values.put(
                "companies",
                company.map(name -> "coalesce(trim(cast(" + name + " as " + dialect.text() + ")), '') as company, ")
                        .orElse(""));
        values.put("cents", cents());
        values.put("bigint", dialect.bigint());
        values.put("integer", dialect.integer());
        values.put("text", dialect.text());
        values.put("until", last.map(month -> " and m <= " + number(month)).orElse(""));
        values.put("last", last.map(LedgerStatement::number).orElse(""));
        values.put(
                "money",
                AMOUNTS.stream()
                        .map(name -> "  " + dialect.money().replace("{cents}", name) + " as " + name)
                        .collect(Collectors.joining(",\n")));
        String head = columns.when()
                .fold(
                        month -> {
                            values.put("month", month(month.column()));
                            return "months.sql";
                        },
                        term -> {
                            values.put("start", month(term.start()));
                            values.put("end", month(dialect.nextDay().replace("{date}", term.end())) + " - 1");
                            return "periods.sql";
                        });
        return filled(template(head), values)
                + filled(template("book.sql"), values).stripTrailing();
    }

    private String month(String date) {
        String text = "cast(" + date + " as " + dialect.text() + ")";
        return "cast(substr(" + text + ", 1, 4) as " + dialect.integer() + ") * 12 + cast(substr(" + text
                + ", 6, 2) as " + dialect.integer() + ") - 1";
    }

    private String cents() {
        String times = columns.perYear()
                .map(many -> String.valueOf(many * 100))
                .orElseGet(() -> "case when lower(" + columns.interval() + ") in ('month', 'monthly') then 1200"
                        + " when lower(" + columns.interval() + ") in ('quarter', 'quarterly') then 400"
                        + " when lower(" + columns.interval()
                        + ") in ('year', 'yearly', 'annual', 'annually') then 100 end");
        return "cast(round(" + columns.amount() + " * " + times + ", 0) as " + dialect.bigint() + ")";
    }

    private static String number(YearMonth month) {
        return String.valueOf(month.getYear() * 12 + month.getMonthValue() - 1);
    }

    /** The template with its places filled; those that only many companies need stay empty for one. */
    private String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String grouping = GROUPING.get(place.group(1));
            return Matcher.quoteReplacement(
                    grouping == null
                            ? Objects.requireNonNull(values.get(place.group(1)), place.group(1))
                            : company.isEmpty()
                                    ? ""
                                    : String.format(Locale.ROOT, grouping, place.group(2), place.group(3)));
        });
    }

    private static String template(String name) {
        try (InputStream in = LedgerStatement.class.getResourceAsStream("/warehouse/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
