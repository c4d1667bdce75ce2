package dev.revopsassess.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * The rows of the input, one a company, customer and month, or one a subscription. A cell that holds something and cannot be read ends the run: a
 * sum without it would look like revenue that was lost. Blank cells are left to the statement, which counts their rows.
 */
final class Revenue {
    /** The view that the statement reads. */
    static final String VIEW = "revops_assess_rows";

    private static final String READ = "revops_assess_read";
    private static final String MISSHAPEN = "_revops_assess_misshapen";
    private static final Set<String> INTERVALS = Set.of("month", "quarter", "year");
    private static final String INTERVAL_WORDS =
            "('month', 'monthly', 'quarter', 'quarterly', 'year', 'yearly', 'annual', 'annually')";
    private static final Set<String> NUMBERS = Set.of(
            "string", "byte", "tinyint", "short", "smallint", "integer", "int", "long", "bigint", "float", "double");
    private static final Set<String> MONTHS = Set.of("string", "date", "timestamp", "timestamp_ntz");
    private static final String BAD_MONTH =
            "month is not null and not month rlike '^[0-9]{4}-(0[1-9]|1[0-2])($|[-T ])'";
    private static final String BAD_DAY =
            "{day} is not null and (not {day} rlike '^[0-9]{4}-[0-9]{2}-[0-9]{2}($|[T ])' or"
                    + " try_cast(substr({day}, 1, 10) as date) is null)";
    private static final String BAD_AMOUNT = "amount is null and amount_text is not null";
    private static final String BAD_INTERVAL = "interval is not null and lower(interval) not in " + INTERVAL_WORDS;
    private static final int NAMED = 20;

    private final SparkSession spark;
    private final Dataset<Row> rows;
    private final String source;

    private Revenue(SparkSession spark, Dataset<Row> rows, String source) {
        this.spark = spark;
        this.rows = rows;
        this.source = source;
    }

    /** CSV with a header, in UTF-8: a file or a folder of files. */
    static Revenue csv(SparkSession spark, String path, String delimiter) {
        DataFrameReader reader = spark.read()
                .option("header", true)
                .option("sep", delimiter)
                .option("escape", "\"")
                .option("columnNameOfCorruptRecord", MISSHAPEN);
        Dataset<Row> texts = reader.csv(path);
        return new Revenue(
                spark,
                reader.schema(texts.schema().add(MISSHAPEN, "string"))
                        .option("enforceSchema", false)
                        .csv(path),
                path);
    }

    /** Parquet: a file or a folder of files. */
    static Revenue parquet(SparkSession spark, String path) {
        return new Revenue(spark, spark.read().parquet(path), path);
    }

    /** A table or view that Spark's catalogue knows. */
    static Revenue table(SparkSession spark, String name) {
        return new Revenue(spark, spark.table(name), name);
    }

    /**
     * Makes the view.
     *
     * @return how many rows name no company and are not in it
     * @throws RunEnded where a column is not there, a cell cannot be read, or no row is left
     */
    long prepare(Columns columns) {
        boolean term = columns.term();
        var when = new ArrayList<String>();
        if (term) {
            when.add(text(typed(columns.start, "--start", MONTHS)) + " as starts_on");
            when.add(text(typed(columns.end, "--end", MONTHS)) + " as ends_on");
        } else {
            when.add(text(typed(columns.usualMonth(), "--month", MONTHS)) + " as month");
        }
        String amount = text(typed(columns.amount, "--amount", NUMBERS));
        var cells = new ArrayList<>(List.of(
                text(column(columns.company, "--company")) + " as company",
                text(column(columns.customer, "--customer")) + " as customer",
                amount + " as amount_text",
                "try_cast(" + amount + " as decimal(28, 8)) as amount",
                interval(columns) + " as interval",
                optional(columns.product, "--product") + " as product",
                optional(columns.channel, "--channel") + " as channel",
                optional(names().anyMatch(MISSHAPEN::equals) ? MISSHAPEN : "", "") + " as misshapen"));
        cells.addAll(when);
        rows.selectExpr(cells.toArray(String[]::new)).createOrReplaceTempView(READ);
        long unnamed = checked(checks(columns), term ? "starts_on" : "month");
        spark.sql("select company, customer, amount, interval, product, channel, "
                        + (term
                                ? "cast(substr(starts_on, 1, 10) as date) as starts_on,"
                                        + " cast(substr(ends_on, 1, 10) as date) as ends_on"
                                : "month")
                        + " from " + READ + " where company is not null")
                .createOrReplaceTempView(VIEW);
        return unnamed;
    }

    /**
     * What a cell has to be.
     *
     * @param column as the input calls it
     * @param cell as the view calls it
     * @param bad where it is something else
     * @param what what is said then
     */
    private record Check(String column, String cell, String bad, String what) {}

    private static List<Check> checks(Columns columns) {
        var checks = new ArrayList<Check>();
        if (columns.term()) {
            checks.add(day(columns.start, "starts_on"));
            checks.add(day(columns.end, "ends_on"));
        } else {
            checks.add(new Check(
                    columns.usualMonth(), "month", BAD_MONTH, "no month. Write 2026-09, or give a column of dates"));
        }
        checks.add(new Check(
                columns.amount,
                "amount_text",
                BAD_AMOUNT,
                "no plain number. Write 1200.50, without currency and thousands"));
        checks.add(new Check(
                columns.usualInterval(), "interval", BAD_INTERVAL, "no interval. Write month, quarter or year"));
        return checks;
    }

    private static Check day(String column, String cell) {
        return new Check(
                column, cell, BAD_DAY.replace("{day}", cell), "no day. Write 2026-09-30, or give a column of dates");
    }

    /** One look over all rows, which counts and keeps no text: an aggregate of texts would be sorted. */
    private long checked(List<Check> checks, String when) {
        Row counted = spark.sql(
                        "select count(*), count(misshapen), count_if(company is null), count_if(company is not null"
                                + " and customer is not null and " + when
                                + " is not null and amount is not null and interval is not null), "
                                + checks.stream()
                                        .map(check -> "count_if(" + check.bad() + ")")
                                        .collect(Collectors.joining(", "))
                                + " from " + READ)
                .head();
        if (counted.getLong(1) > 0) {
            throw new RunEnded(
                    Exit.INPUT,
                    source + ": " + BooksCommand.counted(counted.getLong(1), "row has", "rows have")
                            + " more or fewer cells than the header has. Look for a delimiter other than the one of"
                            + " --delimiter, and for line ends inside a cell");
        }
        for (int at = 0; at < checks.size(); at++) {
            refuse(counted.getLong(4 + at), checks.get(at));
        }
        if (counted.getLong(3) == 0) {
            throw new RunEnded(
                    Exit.INPUT,
                    source + " has " + counted.getLong(0) + " rows, none of them with company, customer, "
                            + (when.equals("month") ? "month" : "first day")
                            + " and amount. Look at the names of the columns");
        }
        return counted.getLong(2);
    }

    private void refuse(long many, Check check) {
        if (many > 0) {
            String one = spark.sql("select min(" + check.cell() + ") from " + READ + " where " + check.bad())
                    .head()
                    .getString(0);
            throw new RunEnded(
                    Exit.INPUT,
                    source + ": column \"" + check.column() + "\" has "
                            + BooksCommand.counted(many, "cell that is", "cells that are") + " " + check.what()
                            + ". One of them: " + shortened(one));
        }
    }

    private static String shortened(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return line.length() > NAMED ? line.substring(0, NAMED) + "..." : line;
    }

    private String interval(Columns columns) {
        String word = columns.usualInterval();
        return INTERVALS.contains(word) ? "'" + word + "'" : text(column(word, "--interval"));
    }

    private String optional(String name, String option) {
        return name.isBlank() ? "cast(null as string)" : text(column(name, option));
    }

    private String typed(String name, String option, Set<String> types) {
        String quoted = column(name, option);
        String type = field(name).orElseThrow().dataType().typeName();
        if (!types.contains(type) && !(types == NUMBERS && type.startsWith("decimal"))) {
            throw new RunEnded(
                    Exit.INPUT,
                    "column \"" + name + "\" of " + source + " is of the type " + type + ", which " + option
                            + " cannot be");
        }
        return quoted;
    }

    /** The column in quotes, as Spark reads it. */
    private String column(String name, String option) {
        return field(name)
                .map(field -> "`" + field.name().replace("`", "``") + "`")
                .orElseThrow(() -> new RunEnded(
                        Exit.INPUT,
                        source + " has no column \"" + name + "\". It has "
                                + names().filter(known -> !known.equals(MISSHAPEN))
                                        .limit(NAMED)
                                        .collect(Collectors.joining(", "))
                                + ". Name one with " + option));
    }

    /** The column of that name, else the only one that differs in case alone. */
    private Optional<StructField> field(String name) {
        List<StructField> alike = Stream.of(rows.schema().fields())
                .filter(field -> field.name().strip().equalsIgnoreCase(name.strip()))
                .toList();
        return alike.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> alike.size() == 1 ? alike.stream().findFirst() : Optional.empty());
    }

    private Stream<String> names() {
        return Stream.of(rows.columns());
    }

    private static String text(String quoted) {
        return "nullif(trim(cast(" + quoted + " as string)), '')";
    }
}
