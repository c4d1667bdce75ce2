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
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String HEADER = "company,customer,month,arr";

    /** Grows, falls, leaves, returns, pays nothing once, is credited once and is written in two ways; another company beside it. */
    private static final List<String> ROWS = List.of(
            "One,Grows,2025-01,100.00",
            "One,Grows,2025-02,100.00",
            "One,Grows,2025-03,150.50",
            "One,Returns,2025-01,40.00",
            "One,Returns,2025-03,70.00",
            "One,Zero,2025-01,30.00",
            "One,Zero,2025-02,0.00",
            "One,Zero,2025-03,30.00",
            "One,Credit,2025-01,20.00",
            "One,Credit,2025-02,20.00",
            "One,Credit,2025-02,-25.00",
            "One,Credit,2025-03,20.00",
            "One,Twice,2025-01,10.00",
            "One,twice ,2025-01,5.00",
            "One,Twice,2025-02,15.00",
            "One,Twice,2025-03,15.00",
            "Two,Grows,2025-02,7.00",
            "Two,Grows,2025-03,4.00",
            "Two,,2025-03,1.00");

    @TempDir
    private Path folder;

    private record Ran(int code, String err) {}

    private static Ran run(Object... words) {
        var err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(words).map(Object::toString).toArray(String[]::new));
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).doesNotContain("\tat ", "Exception");
        return new Ran(code, said);
    }

    private Path csv(String header, List<String> rows) throws IOException {
        var lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return Files.write(folder.resolve("rows.csv"), lines);
    }

    private Path output() {
        return folder.resolve("books");
    }

    private Ran refused(String header, String... rows) throws IOException {
        Ran ran = run("--csv", csv(header, List.of(rows)), "-o", output());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(output()).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("rows.csv"));
        }
        return ran;
    }

    /** Some columns of a CSV without quotes, line by line. */
    static List<List<String>> cells(Path book, String... columns) throws IOException {
        List<String> lines = Files.readAllLines(book);
        List<String> header = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> Stream.of(columns)
                        .map(column -> line.split(",", -1)[header.indexOf(column)])
                        .toList())
                .toList();
    }

    @Test
    void theBooksAreThoseReckonedByHand() throws IOException {
        Ran ran = run("--csv", csv(HEADER, ROWS), "-o", output());

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("wrote 2 books into ", "revops-assess portfolio ");
        assertThat(cells(
                        output().resolve("One").resolve("arr.csv"),
                        "month",
                        "opening_arr",
                        "new_arr",
                        "expansion_arr",
                        "contraction_arr",
                        "churn_arr",
                        "reactivation_arr",
                        "closing_arr",
                        "sums_below_zero"))
                .containsExactly(
                        List.of("2025-01", "205.00", "0.00", "0.00", "0.00", "0.00", "0.00", "205.00", "1"),
                        List.of("2025-02", "205.00", "0.00", "0.00", "0.00", "90.00", "0.00", "115.00", "1"),
                        List.of("2025-03", "115.00", "0.00", "50.50", "0.00", "0.00", "120.00", "285.50", "1"));
        assertThat(cells(
                        output().resolve("Two").resolve("arr.csv"),
                        "month",
                        "contraction_arr",
                        "closing_arr",
                        "rows_left_out"))
                .containsExactly(List.of("2025-02", "0.00", "7.00", "1"), List.of("2025-03", "3.00", "4.00", "1"));
    }

    @Test
    void csvParquetAndATableGiveTheSameBytes() throws IOException {
        Path csv = csv(HEADER, ROWS);
        Dataset<Row> typed = SparkSession.builder()
                .getOrCreate()
                .read()
                .option("header", true)
                .csv(csv.toString())
                .selectExpr(
                        "company", "customer", "to_date(month || '-28') as closed_on", "cast(arr as double) as arr");
        typed.write().parquet(folder.resolve("parquet").toString());
        typed.selectExpr(
                        "company",
                        "customer",
                        "cast(closed_on as timestamp) as closed_on",
                        "cast(arr as decimal(12, 2)) as arr")
                .write()
                .option("path", folder.resolve("table").toString())
                .saveAsTable("mrr_rows");

        assertThat(run("--csv", csv, "-o", folder.resolve("a")).code()).isZero();
        assertThat(run("--parquet", folder.resolve("parquet"), "--month", "closed_on", "-o", folder.resolve("b"))
                        .code())
                .isZero();
        assertThat(run("--table", "mrr_rows", "--month", "Closed_On", "-o", folder.resolve("c"))
                        .code())
                .isZero();

        for (String file : List.of("One/arr.csv", "Two/arr.csv", "companies.csv")) {
            String fromCsv = Files.readString(folder.resolve("a").resolve(file));
            assertThat(folder.resolve("b").resolve(file)).hasContent(fromCsv);
            assertThat(folder.resolve("c").resolve(file)).hasContent(fromCsv);
        }
    }

    @Test
    void severalFilesOfAFolderAreOneLedger() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.write(parts.resolve("1.csv"), List.of(HEADER, "A,x,2025-01,1", "\"B, \"\"Ltd\"\"\",y,2025-01,2"));
        Files.write(parts.resolve("2.csv"), List.of(HEADER, "A,x,2025-02,3"));

        assertThat(run("--csv", parts, "-o", output()).code()).isZero();

        assertThat(cells(output().resolve("A").resolve("arr.csv"), "month", "closing_arr"))
                .containsExactly(List.of("2025-01", "1.00"), List.of("2025-02", "3.00"));
        assertThat(Files.readAllLines(output().resolve("companies.csv")))
                .hasSize(3)
                .contains("folder,company", "A,A")
                .anyMatch(line -> line.matches("\"B, -Ltd--[0-9a-f]{12}\",\"B, \"\"Ltd\"\"\""));
    }

    @Test
    void amountsAreOfTheIntervalThatIsNamed() throws IOException {
        Path csv = csv("firm;who;when;price;billing", List.of("A;x;2025-01;10.00;monthly", "A;y;2025-01;90;year"));
        String[] names = {
            "--delimiter", ";", "--company", "firm", "--customer", "who", "--month", "when", "--amount", "price"
        };

        for (String[] asked :
                new String[][] {{"billing", "210.00"}, {"month", "1200.00"}, {"quarter", "400.00"}, {"", "100.00"}}) {
            Path to = folder.resolve("by-" + asked[0]);
            var words = new ArrayList<Object>(List.of("--csv", csv, "-o", to));
            words.addAll(List.of(names));
            if (!asked[0].isEmpty()) {
                words.addAll(List.of("--interval", asked[0]));
            }
            assertThat(run(words.toArray()).code()).isZero();
            assertThat(cells(to.resolve("A").resolve("arr.csv"), "closing_arr")).containsExactly(List.of(asked[1]));
        }
    }

    @Test
    void aBookTellsOnlyOfTheColumnsThatWereNamed() throws IOException {
        Path csv = csv(HEADER + ",plan,via", List.of("A,x,2025-01,1.00,Core,Direct"));

        assertThat(run("--csv", csv, "-o", folder.resolve("none")).code()).isZero();
        assertThat(run("--csv", csv, "--channel", "via", "-o", folder.resolve("channel"))
                        .code())
                .isZero();
        assertThat(run("--csv", csv, "--product", "plan", "--channel", "via", "-o", folder.resolve("both"))
                        .code())
                .isZero();

        assertThat(Files.readAllLines(folder.resolve("none/A/arr.csv")).get(0)).endsWith(",sums_of_several_days");
        assertThat(Files.readAllLines(folder.resolve("channel/A/arr.csv")).get(0))
                .endsWith(",sums_of_several_days,channel");
        assertThat(Files.readAllLines(folder.resolve("both/A/arr.csv")).get(0))
                .endsWith(",sums_of_several_days,product,channel");
        assertThat(cells(folder.resolve("channel/A/arr.csv"), "month", "closing_arr", "channel"))
                .containsExactlyInAnyOrder(List.of("2025-01", "1.00", ""), List.of("2025-01", "1.00", "Direct"));
    }

    @Test
    void aCompanyWhoseRowsAllLackAMonthHasABookThatSaysSo() throws IOException {
        Path csv = csv(HEADER, List.of("A,x,2025-01,1.00", "B,x,,5.00", "B,y,,6.00"));

        assertThat(run("--csv", csv, "-o", output()).err()).contains("wrote 2 books");

        assertThat(cells(output().resolve("B").resolve("arr.csv"), "month", "closing_arr", "rows_left_out"))
                .containsExactly(List.of("", "0.00", "2"));
    }

    @Test
    void rowsWithoutACompanyAreCountedAndInNoBook() throws IOException {
        Ran ran = run(
                "--csv",
                csv(HEADER, List.of("A,x,2025-01,1.00", ",x,2025-01,5.00", "  ,y,2025-01,5.00")),
                "-o",
                output());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("2 rows name no company; no book has them", "wrote 1 book into ");
        assertThat(cells(output().resolve("A").resolve("arr.csv"), "closing_arr"))
                .containsExactly(List.of("1.00"));
    }

    @Test
    void anEngineThatIsStrictAboutTypesGivesTheSame() throws IOException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        assertThat(run("--csv", csv(HEADER, ROWS), "-o", folder.resolve("lax")).code())
                .isZero();
        spark.conf().set("spark.sql.ansi.enabled", true);
        try {
            assertThat(run("--csv", csv(HEADER, ROWS), "-o", output()).code()).isZero();
        } finally {
            spark.conf().set("spark.sql.ansi.enabled", false);
        }
        assertThat(output().resolve("One/arr.csv")).hasSameTextualContentAs(folder.resolve("lax/One/arr.csv"));
        assertThat(output().resolve("Two/arr.csv")).hasSameTextualContentAs(folder.resolve("lax/Two/arr.csv"));
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        assertThat(refused("company,client,month,arr", "A,x,2025-01,1").err())
                .contains("has no column \"customer\". It has company, client, month, arr. Name one with --customer");
    }

    @Test
    void aMonthOrAmountThatCannotBeReadEndsTheRun() throws IOException {
        assertThat(refused(HEADER, "A,x,2025-01,1", "A,x,02/2025,1", "A,x,Total,1")
                        .err())
                .contains("column \"month\" has 2 cells that are no month. Write 2026-09", "One of them: 02/2025");
        assertThat(refused(HEADER, "A,x,2025-01,1", "A,x,2025-02,\"1,200\"").err())
                .contains("column \"arr\" has 1 cell that is no plain number", "One of them: 1,200");
    }

    @Test
    void aRowThatIsTooShortOrTooLongEndsTheRunAndIsNotQuoted() throws IOException {
        assertThat(refused(HEADER, "A,x,2025-01,1", "A,secret,2025-02", "A,secret,2025-02,1,2")
                        .err())
                .contains("2 rows have more or fewer cells than the header")
                .doesNotContain("secret");
    }

    @Test
    void nothingToReckonIsAnError() throws IOException {
        assertThat(refused(HEADER, "A,x,,1", ",x,2025-01,1", "A,x,2025-01,").err())
                .contains("3 rows, none of them with company, customer, month and amount");
        assertThat(refused(HEADER).err()).contains("0 rows");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(run("--csv", folder.resolve("none.csv"), "-o", output())).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("Path does not exist", "none.csv");
        });
        assertThat(run("--table", "nowhere.at_all", "-o", output()).code()).isEqualTo(3);
        assertThat(run("--table", "not a name;", "-o", output())).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("Syntax error at or near 'a'");
        });
        assertThat(output()).doesNotExist();
    }

    @Test
    void aColumnOfAnotherTypeIsRefused() {
        SparkSession.builder()
                .getOrCreate()
                .sql("select 'A' company, 'x' customer, 202501 month, true arr")
                .createOrReplaceTempView("typed");

        assertThat(run("--table", "typed", "-o", output()).err())
                .contains("\"month\" of typed is of the type integer, which --month cannot be");
        assertThat(run("--table", "typed", "--month", "company", "-o", output()).err())
                .contains("\"arr\" of typed is of the type boolean");
    }

    @Test
    void anOutputThatIsThereOrNoFolderIsRefusedBeforeSparkIsAsked() throws IOException {
        Files.createDirectory(output());

        assertThat(run("--table", "t", "-o", output())).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("is there already");
        });
        assertThat(run("--table", "t", "-o", "hdfs:///books")).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--output is a folder of the machine that runs this");
        });
    }

    @Test
    void anOutputThatCannotBeWrittenHasACodeOfItsOwn() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Ran ran = run("--csv", csv(HEADER, ROWS), "-o", file.resolve("books"));

        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("could not be written");
    }

    @Test
    void wrongOptionsAreUsage() {
        assertThat(run("-o", output()).code()).isEqualTo(2);
        assertThat(run("--csv", "a", "--table", "b", "-o", output()).code()).isEqualTo(2);
        assertThat(run("--csv", "a", "-o", output(), "--months", "m").err())
                .contains("--months", "--help lists the options");
    }
}
