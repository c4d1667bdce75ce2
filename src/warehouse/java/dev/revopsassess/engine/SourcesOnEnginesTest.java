package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import dev.revopsassess.samples.GeneratedCompany;
import dev.revopsassess.value.table.QuerySource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports asked of a real PostgreSQL server and of DuckDB give the same report as their files. */
class SourcesOnEnginesTest {
    private static final Map<String, String> LOGIN =
            Map.of("REVOPS_ASSESS_JDBC_USER", Postgres.USER, "REVOPS_ASSESS_JDBC_PASSWORD", Postgres.PASSWORD);

    private static final String LONG =
            "customer varchar(200), month varchar(20), mrr decimal(14,2), currency varchar(3), product varchar(200),"
                    + " channel varchar(200), segment varchar(200)";

    private static Postgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        server = Postgres.started();
    }

    @AfterAll
    static void stop() throws Exception {
        server.end();
    }

    @Test
    void northwindIsTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(Path.of("samples", "northwind"))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        same("northwind", files);
    }

    @Test
    void generatedCompaniesAreTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        int compared = 0;
        for (long seed = 1; seed <= 40 && compared < 24; seed++) {
            SortedMap<String, String> files = GeneratedCompany.files(seed);
            if (files.getOrDefault("arr.csv", "").startsWith("Customer,Month,MRR,Currency,")
                    && files.containsKey("headcount.csv")) {
                same("company-" + seed, files);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(11);
    }

    /** Rows with every column against the whole file; the book, which knows no product, against the file without them. */
    private void same(String name, SortedMap<String, String> files) throws Exception {
        List<String> arr = files.getOrDefault("arr.csv", "").lines().toList();
        String currency = "currency: " + arr.get(1).split(",", -1)[3] + "\n";
        var bare = new TreeMap<>(files);
        bare.put(
                "arr.csv",
                String.join("\n", arr.stream().map(SourcesOnEnginesTest::bare).toList()) + "\n");
        var without = new TreeMap<>(files);
        without.remove("arr.csv");
        Outcome whole = Outcome.of(Map.of(), written(name + "-files", files, currency));
        Outcome book = Outcome.of(Map.of(), written(name + "-bare", bare, currency));
        Path database = folder.resolve(name + ".duckdb");
        String duck = "jdbc:duckdb:" + database;
        try (Connection postgres = server.connect();
                Connection duckdb = DriverManager.getConnection(duck)) {
            Table.fill(postgres, "ledger", LONG, arr.subList(1, arr.size()));
            Table.fill(duckdb, "ledger", LONG, arr.subList(1, arr.size()));
        }
        for (String url : List.of(server.url(), duck)) {
            String engine = QuerySource.engine(url);
            assertThat(Outcome.of(LOGIN, written(name + "-rows-" + engine, without, currency + rows(url))))
                    .as("%s rows from %s", name, engine)
                    .isEqualTo(whole);
            assertThat(Outcome.of(LOGIN, written(name + "-pushed-" + engine, without, currency + pushed(url))))
                    .as("%s pushed down to %s", name, engine)
                    .isEqualTo(book);
        }
    }

    @Test
    void aFigureNamesTheQueryAndHowManyRowsItReturned() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(
                    postgres,
                    "ledger",
                    LONG,
                    List.of("A,2026-07,10.00,USD,,,", "A,2026-08,10.00,USD,,,", "B,2026-08,5.00,USD,,,"));
        }
        Path target = written("origin", Map.of(), "currency: USD\n" + pushed(server.url()));

        Ran ran = Ran.with(LOGIN, "", target.toString(), "-f", "json");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("\"file\": \"source arr\"", "\"lines\": \"2 rows\"")
                .doesNotContain(Postgres.USER);
    }

    private static String bare(String row) {
        return String.join(",", Arrays.asList(row.split(",", -1)).subList(0, 4));
    }

    private static String rows(String url) {
        return "sources: { arr: { jdbc: \"" + url + "\", table: ledger } }\n";
    }

    private static String pushed(String url) {
        return "sources: { arr: { jdbc: \"" + url + "\", push-down: true,"
                + " ledger: { table: ledger, customer: customer, month: month, amount: mrr } } }\n";
    }

    private Path written(String name, Map<String, String> files, String configuration) throws Exception {
        Path target = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(target.resolve("revops-assess.yaml"), "company: Acme\n" + configuration);
        return target;
    }

    private Ran asked(Map<String, String> environment, String source) throws Exception {
        Path target = written(
                "asked",
                Map.of("tools.csv", "product,category\nSalesforce,CRM\n"),
                "sources: { headcount: { jdbc: \"" + server.url() + "\", " + source + " } }\n");
        Ran ran = Ran.with(environment, "", target.toString());
        assertThat(ran.out() + ran.err()).doesNotContain(Postgres.PASSWORD, "wrong-4712", Postgres.USER, "\tat ");
        return ran;
    }

    @Test
    void peopleAreAskedWithTheColumnsOfTheQueryAndAccountedForAsRows() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(
                    postgres,
                    "people",
                    "employee_id varchar(9), department varchar(40), job_title varchar(40)",
                    List.of("e1,Sales,Account Executive", "e2,Sales,Sales Manager", "e3,,"));
        }
        Path target = written(
                "people",
                Map.of(),
                "sources: { headcount: { jdbc: \"" + server.url()
                        + "\", query: \"select employee_id, department, job_title from people order by 1;\" } }\n");

        Ran ran = Ran.with(LOGIN, "", "check", target.toString());

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("source headcount", "Asked of  a database", "3 read = 2 used + 1 set aside");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutBeingPrinted() throws Exception {
        Ran ran = asked(
                Map.of("REVOPS_ASSESS_JDBC_USER", Postgres.USER, "REVOPS_ASSESS_JDBC_PASSWORD", "wrong-4712"),
                "table: people");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "revops-assess: source headcount: user or password were refused. Set REVOPS_ASSESS_JDBC_USER and"
                                + " REVOPS_ASSESS_JDBC_PASSWORD, or correct the driver's own file\n");
    }

    @Test
    void aColumnThatAViewLacksIsNamed() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(postgres, "narrow", "employee_id varchar(9)", List.of("e1"));
        }
        Ran missing = asked(LOGIN, "query: \"select employee_id, department from narrow\"");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err())
                .isEqualTo("revops-assess: source headcount: the database does not take the statement: ERROR: column"
                        + " \"department\" does not exist. Correct table and columns\n");

        Ran narrow = asked(LOGIN, "table: narrow");
        assertThat(narrow.code()).isEqualTo(3);
        assertThat(narrow.err()).contains("source headcount").contains("department or job_title");
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() throws Exception {
        Ran ran = asked(LOGIN, "query: \"select pg_sleep(60)\", timeout: 1");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("source headcount: the statement was stopped before it was done");
    }

    @Test
    void aConnectionThatBreaksOffInTheMiddleLeavesNothing() throws Exception {
        Ran ran = asked(LOGIN, "query: select pg_terminate_backend(pg_backend_pid())");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("the connection broke off");
    }

    @Test
    void aServerThatIsGoneIsSaidAndTheRunEnds() throws Exception {
        server.stop();
        try {
            Ran ran = asked(LOGIN, "table: people");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("source headcount: the database cannot be reached");
        } finally {
            server.start();
        }
    }

    @Test
    void aDriverThatIsMissingIsSaid() throws Exception {
        Path target = written(
                "none", Map.of(), "sources: { headcount: { jdbc: \"jdbc:acmedb://host/x\", table: people } }\n");

        Ran ran = Ran.with("", target.toString());

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("revops-assess: source headcount: there is no driver for jdbc:acmedb. Set"
                        + " REVOPS_ASSESS_CLASSPATH to the driver's jar\n");
    }

    @Test
    void ctrlCEndsTheStatementInTheServer() throws Exception {
        Path target = written(
                "slow",
                Map.of(),
                "sources: { headcount: { jdbc: \"" + server.url() + "\", query: \"select pg_sleep(300)\" } }\n");
        // A build that runs in the background has the signal ignored, and its children after it.
        var command = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.revopsassess.cli.Main",
                        target.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        command.environment().putAll(LOGIN);
        Process process = command.start();
        try {
            until(1);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            until(0);
            assertThat(Files.readString(folder.resolve("err"), StandardCharsets.UTF_8))
                    .doesNotContain(Postgres.PASSWORD);
            assertThat(folder.resolve("out")).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Waits until so many statements sleep in the server. */
    private static void until(int sleeping) throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        var seen = new ArrayList<Integer>();
        try (Connection postgres = server.connect();
                Statement statement = postgres.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet rows =
                        statement.executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                                + " and query like '%pg_sleep(300)%' and pid <> pg_backend_pid()")) {
                    rows.next();
                    seen.add(rows.getInt(1));
                }
                if (seen.get(seen.size() - 1) == sleeping) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        assertThat(seen.get(seen.size() - 1)).as("statements that sleep").isEqualTo(sleeping);
    }
}
