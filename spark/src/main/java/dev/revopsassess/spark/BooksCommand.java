package dev.revopsassess.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reckons the books of all companies of the input and writes them. */
@Command(
        name = "revops-assess-spark",
        description =
                "Reduce the recurring revenue of many companies to a row a company and month, and write a folder a"
                        + " company for revops-assess portfolio. No customer is in what is written.",
        footerHeading = "%nExample:%n",
        footer = "  spark-submit revops-assess-spark.jar --parquet s3a://billing/mrr --amount mrr --output books")
final class BooksCommand implements Callable<Integer> {
    /** Where the rows are: one of these. */
    static final class Input {
        @Option(
                names = "--csv",
                paramLabel = "PATH",
                description = "CSV in UTF-8 with a header: a file, or a folder of files.")
        @Nullable
        String csv;

        @Option(names = "--parquet", paramLabel = "PATH", description = "Parquet: a file, or a folder of files.")
        @Nullable
        String parquet;

        @Option(names = "--table", paramLabel = "NAME", description = "A table or view of Spark's catalogue.")
        @Nullable
        String table;
    }

    /** December 9999 as the statement numbers months, where the last one that counts goes. */
    private static final String NO_LAST_MONTH = "119999";

    private final PrintStream err;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "What stands between the cells of the CSV. Usual: a comma.")
    private String delimiter = ",";

    @Mixin
    private Columns columns = new Columns();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The folder of the books, on the machine that runs this: a new one.")
    private String output = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // the reader of options looks at it
    private boolean help;

    BooksCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        Path target = target();
        columns.term();
        SparkSession spark = SparkSession.builder().appName("revops-assess").getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        long unnamed = revenue(spark).prepare(columns);
        int companies = written(books(spark), target);
        if (unnamed > 0) {
            say(counted(unnamed, "row names", "rows name") + " no company; no book has them");
        }
        say("wrote " + counted(companies, "book", "books") + " into " + output
                + "; companies.csv there says which company a folder is");
        say("put the other exports of each company into its folder, then: revops-assess portfolio " + output);
        return Exit.OK.code();
    }

    /** A column that nobody named is left out: an empty one would say that nothing is sold, which nobody knows. */
    private Dataset<Row> books(SparkSession spark) {
        Dataset<Row> books = spark.sql(columns.term() ? subscriptions() : statement("books.sql"))
                .orderBy("company", "month", "product", "channel");
        books = columns.product.isBlank() ? books.drop("product") : books;
        return columns.channel.isBlank() ? books.drop("channel") : books;
    }

    private static int written(Dataset<Row> books, Path target) {
        List<String> header = List.of(books.columns());
        try (var folders = new BookFolders(target, header.subList(1, header.size()))) {
            folders.write(books.toLocalIterator());
            return folders.keep();
        } catch (IOException e) {
            throw new RunEnded(Exit.OUTPUT, target + " could not be written: " + reason(e));
        }
    }

    /** What kept a file from being written: AccessDenied reads as access denied. */
    private static String reason(IOException e) {
        return e.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private Path target() {
        if (output.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            throw new RunEnded(
                    Exit.USAGE,
                    "--output is a folder of the machine that runs this, which the program can read, and no address: "
                            + output);
        }
        try {
            Path target = Path.of(output);
            if (Files.exists(target)) {
                throw new RunEnded(Exit.USAGE, output + " is there already. Name a new folder with --output");
            }
            return target;
        } catch (InvalidPathException e) {
            throw new RunEnded(Exit.USAGE, output + " is no name of a folder");
        }
    }

    private Revenue revenue(SparkSession spark) {
        if (input.csv != null) {
            return Revenue.csv(spark, input.csv, delimiter);
        }
        return input.parquet != null
                ? Revenue.parquet(spark, input.parquet)
                : Revenue.table(spark, Objects.requireNonNull(input.table));
    }

    private String subscriptions() {
        return statement("subscriptions.sql").replace(NO_LAST_MONTH, String.valueOf(columns.last()));
    }

    /** A text that revops-assess ledger --sql prints for Spark and many companies. */
    private static String statement(String name) {
        try (InputStream text = Objects.requireNonNull(BooksCommand.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String sentence) {
        err.println("revops-assess-spark: " + sentence);
    }

    /** A number and what is counted. */
    static String counted(long many, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", many, many == 1 ? one : more);
    }
}
