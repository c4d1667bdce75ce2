package dev.revopsassess.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row a subscription, from its first day to its last. */
class SubscriptionsTest {
    /** Bolt leaves and returns, one row names no customer, and two begin behind the last month. */
    private static final List<String> ROWS = List.of(
            "company,customer,from,to,price",
            "One,Acme,2025-01-15,,100.00",
            "One,Bolt,2025-01-01,2025-02-28,50.00",
            "One,Bolt,2025-05-01,,70.00",
            "One,,2025-01-01,,1.00",
            "Two,Acme,2025-03-01,2025-04-15,10.00",
            "Two,Late,2025-07-01,,10.00",
            "Three,Late,2025-07-01,,10.00");

    private static final List<String> TERM = List.of("--start", "from", "--end", "to", "--amount", "price");

    @TempDir
    private Path folder;

    private record Ran(int code, String err) {}

    private Ran run(List<String> rows, String... more) throws IOException {
        Path csv = Files.write(folder.resolve("rows.csv"), rows);
        var words = new ArrayList<>(
                List.of("--csv", csv.toString(), "-o", folder.resolve("books").toString(), "--interval", "month"));
        words.addAll(TERM);
        words.addAll(List.of(more));
        return ran(words);
    }

    private static Ran ran(List<String> words) {
        var err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(err, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
        return new Ran(code, err.toString(StandardCharsets.UTF_8));
    }

    private List<List<String>> book(String company) throws IOException {
        return MainTest.cells(
                folder.resolve("books").resolve(company).resolve("arr.csv"),
                "month",
                "new_arr",
                "churn_arr",
                "reactivation_arr",
                "closing_arr",
                "rows_left_out");
    }

    /** 100.00 a month are 1,200.00 a year. June is not over on its 29th. */
    @Test
    void theBooksAreThoseReckonedByHand() throws IOException {
        Ran ran = run(ROWS, "--as-of", "2025-06-29");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("wrote 2 books");
        assertThat(book("One"))
                .containsExactly(
                        List.of("2025-01", "0.00", "0.00", "0.00", "1800.00", "1"),
                        List.of("2025-02", "0.00", "0.00", "0.00", "1800.00", "1"),
                        List.of("2025-03", "0.00", "600.00", "0.00", "1200.00", "1"),
                        List.of("2025-04", "0.00", "0.00", "0.00", "1200.00", "1"),
                        List.of("2025-05", "0.00", "0.00", "840.00", "2040.00", "1"));
        assertThat(book("Two"))
                .containsExactly(
                        List.of("2025-03", "0.00", "0.00", "0.00", "120.00", "0"),
                        List.of("2025-04", "0.00", "120.00", "0.00", "0.00", "0"),
                        List.of("2025-05", "0.00", "0.00", "0.00", "0.00", "0"));
    }

    @Test
    void columnsOfDatesAndTimestampsAreTheSameAsText() throws IOException {
        assertThat(run(ROWS, "--as-of", "2025-06-30").code()).isZero();
        List<List<String>> ofText = book("One");
        assertThat(ofText).hasSize(6);
        Path other = folder.resolve("typed");
        SparkSession.builder()
                .getOrCreate()
                .read()
                .option("header", true)
                .csv(folder.resolve("rows.csv").toString())
                .selectExpr(
                        "company",
                        "customer",
                        "cast(`from` as timestamp) as `from`",
                        "cast(`to` as date) as `to`",
                        "price")
                .createOrReplaceTempView("terms");
        var words = new ArrayList<>(List.of("--table", "terms", "-o", other.toString(), "--interval", "month"));
        words.addAll(TERM);
        words.addAll(List.of("--as-of", "2025-06-30"));

        assertThat(ran(words).code()).isZero();

        assertThat(other.resolve("One/arr.csv")).hasSameTextualContentAs(folder.resolve("books/One/arr.csv"));
        assertThat(other.resolve("Two/arr.csv")).hasSameTextualContentAs(folder.resolve("books/Two/arr.csv"));
    }

    @Test
    void aDayThatIsNoneEndsTheRun() throws IOException {
        assertThat(run(List.of(ROWS.get(0), "One,A,2025-02-30,,1", "One,A,2025-01,,1"), "--as-of", "2025-06-30")
                        .err())
                .contains("column \"from\" has 2 cells that are no day. Write 2026-09-30", "One of them: 2025-01");
        assertThat(run(List.of(ROWS.get(0), "One,A,2025-01-01,open,1"), "--as-of", "2025-06-30")
                        .err())
                .contains("column \"to\" has 1 cell that is no day", "One of them: open");
    }

    @Test
    void whatSaysWhenARowCountsGoesTogether() throws IOException {
        assertThat(run(ROWS).err()).contains("need the last day that counts with --as-of");
        assertThat(run(ROWS, "--as-of", "2025-06-30", "--month", "from").err())
                .contains("name either --month, or both --start and --end");
        assertThat(ran(List.of("--table", "t", "-o", "b", "--as-of", "2025-06-30")))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2));
        assertThat(ran(List.of("--table", "t", "-o", "b", "--start", "from", "--as-of", "2025-06-30"))
                        .code())
                .isEqualTo(2);
    }
}
