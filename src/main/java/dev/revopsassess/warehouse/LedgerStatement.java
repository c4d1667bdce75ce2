package dev.revopsassess.warehouse;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Resource;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.SqlDialect;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement that reduces customers by months to a row a month: movements, the cohort of a year ago and counts of
 * customers. Months are numbered year times 12 plus month less 1, amounts are whole cents until the last line. A sum of
 * nothing or less in a month is no revenue: who comes back from it returns. Names of customers count in any case; in ids of
 * 15 letters and digits, as Salesforce numbers its records, the case tells two apart.
 */
public final class LedgerStatement {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_ ]+)}");

    /** What stands in a statement only where it is asked for, such as {@code [company: company,]}. */
    private static final Pattern ASKED = Pattern.compile("\\[([a-z]+):([^]]*)]");

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

    /** What stands behind the amounts in a row of the result. */
    private static final List<String> COUNTS = List.of(
            "customers_paying",
            "customers_won",
            "customers_left",
            "customers_lost",
            "rows_left_out",
            "sums_below_zero");

    private final LedgerColumns columns;
    private final SqlDialect dialect;
    private final Optional<YearMonth> last;
    private final RowMeanings meanings;
    private final Set<String> asked = new TreeSet<>();

    /**
     * A statement.
     *
     * @param columns where the revenue stands
     * @param dialect what the engine writes otherwise
     * @param last the last month that counts; empty where the table decides, which a row a subscription cannot
     * @param meanings what statuses and currencies mean, where columns name them
     * @throws IllegalArgumentException if a row a subscription has no last month, or has a status
     */
    public LedgerStatement(LedgerColumns columns, SqlDialect dialect, Optional<YearMonth> last, RowMeanings meanings) {
        this.columns = columns;
        this.dialect = dialect;
        this.last = last;
        this.meanings = meanings;
        boolean monthly = columns.when().fold(month -> true, term -> false);
        if (last.isEmpty() && !monthly) {
            throw new IllegalArgumentException(
                    "a table with start and end runs on without end. Say the last day that counts");
        }
        if (columns.beside().status().isPresent() && !monthly) {
            throw new IllegalArgumentException(
                    "a status beside start and end cannot be pushed down, for it ends a row at a day that other rows"
                            + " tell. Take status out and give a view of what counts, or read the rows");
        }
        mark("month", monthly);
        mark("company", columns.beside().company().isPresent());
        mark("status", columns.beside().status().isPresent());
        mark("currency", columns.beside().currency().isPresent());
        mark("lines", !columns.beside().lines().isEmpty());
    }

    /** The same of a table whose columns name neither statuses nor currencies. */
    public LedgerStatement(LedgerColumns columns, SqlDialect dialect, Optional<YearMonth> last) {
        this(columns, dialect, last, RowMeanings.NONE);
    }

    /**
     * The same over all companies of the table. Rows that name none are those of the company without a name, the empty text.
     *
     * @param column the column that tells the companies apart
     * @throws IllegalArgumentException if that is no name of a column
     */
    public LedgerStatement byCompany(String column) {
        return new LedgerStatement(columns.of(column), dialect, last, meanings);
    }

    private void mark(String word, boolean is) {
        if (is) {
            asked.add(word);
        }
    }

    /** The text, which ends without a semicolon. With a company its rows stand together, and its name before each. */
    public String text() {
        Map<String, String> lines = columns.beside().lines();
        var values = new TreeMap<String, String>();
        values.put("table", columns.table());
        values.put("customer", columns.customer());
        values.put("company", columns.beside().company().orElse(""));
        String whole = asked.contains("company") ? "partition by company" : "";
        values.put("whole", whole);
        values.put("along", (whole + " order by m").strip());
        values.put(
                "gathered",
                dialect.gathered().replace("{customer}", asked.contains("company") ? "company, customer" : "customer"));
        values.put("exact", exact());
        values.put("cents", cents());
        values.put("same name", same("name"));
        values.put("same company_name", same("company_name"));
        values.put("bigint", dialect.bigint());
        values.put("integer", dialect.integer());
        values.put("text", dialect.text());
        values.put("until", until());
        values.put("last", last.map(LedgerStatement::number).orElse(""));
        values.put(
                "money",
                AMOUNTS.stream()
                        .map(name -> "  " + dialect.money().replace("{cents}", name) + " as " + name)
                        .collect(Collectors.joining(",\n")));
        values.put(
                "lines",
                each(lines.keySet(), name -> trimmed(Objects.requireNonNull(lines.get(name))) + " as " + name));
        values.put("columns", String.join(", ", lines.keySet()));
        values.put("none", each(lines.keySet(), name -> "cast(null as " + dialect.text() + ") as " + name));
        values.put("parts", parts(lines.keySet()));
        values.put("rows", lines.isEmpty() ? "book" : "told");
        columns.beside().status().map(this::text).ifPresent(status -> {
            values.put("nothing", isIn(status, meanings.nothing(), "1", "0"));
            values.put(
                    "strange",
                    isIn(status, meanings.known(), "0", "case when " + status + " is null then 0 else 1 end"));
        });
        columns.beside()
                .currency()
                .ifPresent(currency -> values.put(
                        "unrated",
                        isIn(code(currency), List.copyOf(meanings.rates().keySet()), "0", "1")));
        String head = columns.when()
                .fold(
                        month -> {
                            values.put("month", month(month.column()));
                            values.put("day", month.column());
                            return "months.sql";
                        },
                        term -> {
                            values.put("start", month(term.start()));
                            values.put("end", month(dialect.nextDay().replace("{date}", term.end())) + " - 1");
                            return "periods.sql";
                        });
        return filled(Resource.text("/warehouse/" + head), values)
                + filled(Resource.text("/warehouse/book.sql"), values).stripTrailing();
    }

    private String until() {
        return last.map(month -> " and m <= " + number(month)).orElse("");
    }

    private String text(String column) {
        return "cast(" + column + " as " + dialect.text() + ")";
    }

    private String trimmed(String column) {
        return "nullif(trim(" + text(column) + "), '')";
    }

    private String code(String column) {
        return "upper(trim(" + text(column) + "))";
    }

    private static String each(Collection<String> names, UnaryOperator<String> text) {
        return names.stream().map(text).collect(Collectors.joining(", "));
    }

    /** A name in any case is one; only in ids of 15 letters and digits of both cases the case tells two apart. */
    private static String same(String name) {
        return "case when length(" + name + ") = 15 and " + name + " not like '% %' and " + name + " <> lower(" + name
                + ") and " + name + " <> upper(" + name + ") and translate(" + name + ", '0123456789', '') <> " + name
                + " then " + name + " else lower(" + name + ") end";
    }

    private static String isIn(String column, List<String> words, String yes, String no) {
        return words.isEmpty()
                ? no
                : "case when " + column + " in (" + each(words, LedgerStatement::quoted) + ") then " + yes + " else "
                        + no + " end";
    }

    /** A text in quotes. Engines differ in what a backslash means. */
    private static String quoted(String word) {
        if (word.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a status with a backslash cannot be pushed down. Read the rows");
        }
        return "'" + word.replace("'", "''") + "'";
    }

    /** Rows that tell the closing ARR by a column, put under those of the book. */
    private String parts(Set<String> lines) {
        boolean companies = asked.contains("company");
        String by = companies ? "company, " : "";
        var told = new StringBuilder("told as (\n  select * from book");
        var parts = new StringBuilder();
        for (String line : lines) {
            parts.append(line)
                    .append("_line as (\n  select ")
                    .append(by)
                    .append("m, ")
                    .append(line)
                    .append(", sum(cents) as v\n  from entry\n  where ")
                    .append(line)
                    .append(" is not null and customer is not null and m is not null and cents is not null")
                    .append(until())
                    .append("\n  group by ")
                    .append(by)
                    .append("m, ")
                    .append(line)
                    .append("\n),\n");
            told.append("\n  union all\n  select ")
                    .append(companies ? "n.company_name, " : "")
                    .append("l.m, ")
                    .append(each(AMOUNTS, name -> name.equals("closing_arr") ? "l.v" : "null"))
                    .append(", ")
                    .append(each(COUNTS, name -> "null"));
            Stream.of("month", "status", "currency").filter(asked::contains).forEach(word -> told.append(", null"));
            told.append(", ")
                    .append(each(lines, name -> name.equals(line) ? "l." + name : "null"))
                    .append("\n  from ")
                    .append(line)
                    .append("_line l")
                    .append(companies ? "\n  join names n on n.company = l.company" : "");
        }
        return parts + told.append("\n)").toString();
    }

    private String month(String date) {
        String text = "cast(" + date + " as " + dialect.text() + ")";
        return "cast(substr(" + text + ", 1, 4) as " + dialect.integer() + ") * 12 + cast(substr(" + text
                + ", 6, 2) as " + dialect.integer() + ") - 1";
    }

    /** Cents of a year in the currency of the report, with all their decimals; null where the row does not tell them. */
    private String exact() {
        return columns.beside()
                .currency()
                .map(currency -> meanings.rates().entrySet().stream()
                        .map(rate -> " when " + quoted(rate.getKey()) + " then " + exact(rate.getValue()))
                        .collect(Collectors.joining("", "case " + code(currency), " end")))
                .orElseGet(() -> exact(BigDecimal.ONE));
    }

    private String exact(BigDecimal rate) {
        return columns.amount() + " * "
                + columns.perYear()
                        .map(many -> times(rate, many))
                        .orElseGet(() -> "case when lower(" + columns.interval() + ") in ('month', 'monthly') then "
                                + times(rate, 12)
                                + " when lower(" + columns.interval() + ") in ('quarter', 'quarterly') then "
                                + times(rate, 4)
                                + " when lower(" + columns.interval()
                                + ") in ('year', 'yearly', 'annual', 'annually') then " + times(rate, 1) + " end");
    }

    private static String times(BigDecimal rate, int perYear) {
        return NumberText.exact(rate.multiply(BigDecimal.valueOf(perYear * 100L)));
    }

    /** Between two cents lies the even one, as in the reading of rows; engines round otherwise, and not all alike. */
    private String cents() {
        String rounded =
                "cast(case when exact - floor(exact) = 0.5 then 2 * round(exact * 0.5) else round(exact) end as "
                        + dialect.bigint() + ")";
        return asked.contains("status")
                ? "case when nothing = 1 and exact is not null then 0 else " + rounded + " end"
                : rounded;
    }

    private static String number(YearMonth month) {
        return String.valueOf(month.getYear() * 12 + month.getMonthValue() - 1);
    }

    private String filled(String template, Map<String, String> values) {
        String whole = ASKED.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(asked.contains(part.group(1)) ? part.group(2) : ""));
        return PLACE.matcher(whole)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group(1))));
    }
}
