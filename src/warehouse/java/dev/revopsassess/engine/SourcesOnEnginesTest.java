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
import java.time.YearMonth;
import java.util.ArrayList;
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
        SortedMap<String, String> files = sample("northwind");
        same(
                "northwind",
                files,
                "currency: USD\n",
                LONG,
                "currency: currency, product: product, channel: channel",
                lines(files));
    }

    @Test
    void harborlineWithAColumnAMonthIsTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        SortedMap<String, String> files = sample("harborline");
        List<String> wide =
                files.getOrDefault("arr_by_customer.csv", "").lines().toList();
        String[] months = wide.get(0).split(",", -1);
        var rows = new ArrayList<String>();
        for (String line : wide.subList(1, wide.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 2; i < cells.length && !line.startsWith("Total"); i++) {
                if (!cells[i].isEmpty()) {
                    rows.add(cells[0] + "," + months[i] + "," + cells[i] + "," + cells[1]);
                }
            }
        }
        String configuration = Files.readString(Path.of("samples", "harborline", "revops-assess.yaml"));
        same(
                "harborline",
                files,
                configuration.replaceFirst("(?m)^company: .*\n", ""),
                "customer varchar(200), month varchar(20), arr decimal(14,2), product varchar(200)",
                "product: product",
                rows);
    }

    /** Months in which all have left and come back, a credit, a zero, gaps, trials, a state nobody knows, and three currencies. */
    @Test
    void returnsGapsCreditsStatusesAndCurrenciesAreTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        var rows = new ArrayList<String>();
        for (int month = 0; month < 30; month++) {
            String date = YearMonth.of(2024, 4).plusMonths(month).toString();
            for (int customer = 0; customer < 40; customer++) {
                if ((customer * 7 + month) % 11 != 0) {
                    String amount = customer == 5 && month % 9 == 4
                            ? "-250.125"
                            : customer == 6 && month % 6 == 2 ? "0.000" : (100 + customer * month % 17) + ".125";
                    rows.add(String.join(
                            ",",
                            "Customer " + customer,
                            date,
                            amount,
                            List.of("USD", "EUR", "GBP").get(customer % 3),
                            customer % 4 == 0 ? "" : customer % 4 == 1 ? "Core" : "Add-on",
                            customer == 8 && month < 3 ? "Trial" : customer == 9 && month > 25 ? "expired" : "Active"));
                }
            }
        }
        SortedMap<String, String> files = sample("northwind");
        files.put("arr.csv", "customer,month,mrr,currency,product,status\n" + String.join("\n", rows) + "\n");
        same(
                "odd",
                files,
                "currency: USD\nrates: { EUR: 1.0837, GBP: 1.27 }\n",
                "customer varchar(200), month varchar(20), mrr decimal(14,3), currency varchar(3), product varchar(200),"
                        + " status varchar(20)",
                "currency: currency, product: product, status: status",
                rows);
    }

    @Test
    void generatedCompaniesAreTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        int compared = 0;
        for (long seed = 1; compared < 4; seed++) {
            SortedMap<String, String> files = GeneratedCompany.files(seed);
            if (files.getOrDefault("arr.csv", "").startsWith("Customer,Month,MRR,Currency,")
                    && files.containsKey("headcount.csv")) {
                String currency = lines(files).get(0).split(",", -1)[3];
                same(
                        "company-" + seed,
                        files,
                        "currency: " + currency + "\n",
                        LONG,
                        "product: product, channel: channel",
                        lines(files));
                compared++;
            }
        }
    }

    private static SortedMap<String, String> sample(String name) throws Exception {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(Path.of("samples", name))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> lines(SortedMap<String, String> files) {
        return files.getOrDefault("arr.csv", "").lines().skip(1).toList();
    }

    /** The whole verdict and every figure: the rows of the ledger, and the book with what stands beside it, against the file. */
    private void same(
            String name,
            SortedMap<String, String> files,
            String configuration,
            String columns,
            String beside,
            List<String> rows)
            throws Exception {
        var without = new TreeMap<>(files);
        without.keySet().removeIf(file -> file.startsWith("arr"));
        Outcome whole = Outcome.of(Map.of(), written(name + "-files", files, configuration));
        Path database = folder.resolve(name + ".duckdb");
        String duck = "jdbc:duckdb:" + database;
        try (Connection postgres = server.connect();
                Connection duckdb = DriverManager.getConnection(duck)) {
            Table.fill(postgres, "ledger", columns, rows);
            Table.fill(duckdb, "ledger", columns, rows);
        }
        String amount = columns.contains(" arr ") ? "arr" : "mrr";
        for (String url : List.of(server.url(), duck)) {
            String engine = QuerySource.engine(url);
            assertThat(Outcome.of(LOGIN, written(name + "-rows-" + engine, without, configuration + rows(url))))
                    .as("%s rows from %s", name, engine)
                    .isEqualTo(whole);
            String pushed = pushed(url).replace("amount: mrr", "amount: " + amount + ", " + beside);
            assertThat(Outcome.of(LOGIN, written(name + "-pushed-" + engine, without, configuration + pushed)))
                    .as("%s pushed down to %s", name, engine)
                    .isEqualTo(whole);
        }
    }

    /** Two companies, a name in two spellings, rows of nobody, a company without people, and a name that is no file's. */
    @Test
    void companiesOfATableOnAServerHaveRowsOfTheirOwnAndNothingIsDroppedInSilence() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(
                    postgres,
                    "everybody",
                    "firm varchar(40), employee_id varchar(9), department varchar(40), job_title varchar(40)",
                    List.of(
                            "Bolt,e1,Sales,Account Executive",
                            "Acme / Süd,e1,Sales,Account Executive",
                            "Acme / Süd,e2,Sales,Sales Manager",
                            "acme / süd ,e3,Marketing,Marketing Manager",
                            ",e4,Sales,Account Executive"));
            Table.fill(
                    postgres,
                    "ledger",
                    "firm varchar(40), customer varchar(9), month varchar(9), mrr decimal(9,2)",
                    List.of("Bolt,a,2026-08,10.00", "Bolt,a,2026-09,12.00", "Corvane,a,2026-09,5.00"));
        }
        Path configuration = Files.writeString(
                folder.resolve("all.yaml"),
                "sources:\n  headcount: { jdbc: \"" + server.url()
                        + "\", table: everybody, company: firm }\n  arr: { jdbc: \""
                        + server.url() + "\", company: FIRM, push-down: true,"
                        + " ledger: { table: ledger, customer: customer, month: month, amount: mrr } }\n");
        Path reports = folder.resolve("reports");
        String[] words = {"portfolio", "--source", configuration.toString(), "-o", reports.toString(), "-f", "jsonl"};

        Ran ran = Ran.with(LOGIN, "", words);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out() + ran.err()).doesNotContain(Postgres.PASSWORD, Postgres.USER);
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.out())
                .contains("\"company\":\"Acme / Süd\"", "\"company\":\"Bolt\"", "\"company\":\"Corvane\"")
                .contains("no company is named in 1 row of source headcount, so they are in no report.");
        try (Stream<Path> written = Files.list(reports.resolve("companies"))) {
            List<Path> reportsOfAll = written.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(reportsOfAll).hasSize(3);
            assertThat(Files.readString(reportsOfAll.get(0)))
                    .contains("\"company\": \"Acme / Süd\"", "\"rowsRead\": 3");
            assertThat(Files.readString(reportsOfAll.get(1))).contains("\"company\": \"Bolt\"", "source arr");
        }
        Path seal = reports.resolve("companies").resolve("Bolt.sha256");
        var before = Files.getLastModifiedTime(seal);
        assertThat(Ran.with(
                                LOGIN,
                                "",
                                Stream.concat(Stream.of(words), Stream.of("--resume"))
                                        .toArray(String[]::new))
                        .code())
                .isZero();
        assertThat(Files.getLastModifiedTime(seal)).isEqualTo(before);
    }

    @Test
    void whatIsWrongWithSourcesOfManyCompaniesIsNamedWithSourceAndColumn() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(postgres, "narrow", "employee_id varchar(9)", List.of("e1"));
        }
        assertThat(many("table: narrow").err())
                .isEqualTo(
                        "revops-assess: source headcount: no column tells the companies apart. Name it with company, such"
                                + " as\n  sources: { headcount: { company: company_id } }\n");
        assertThat(many("table: narrow, company: firm").err())
                .contains(
                        "source headcount: the database does not take the statement: ERROR: column \"firm\" does not exist");
        assertThat(many("table: narrow, company: firm").code()).isEqualTo(3);
        assertThat(many("table: narrow, company: \"1\"").err())
                .contains("source headcount: the result has no column 1. Correct company");
        assertThat(asked(LOGIN, "table: narrow, company: employee_id").err())
                .contains("source headcount: its column company tells many companies apart", "portfolio --source");
    }

    private Ran many(String source) throws Exception {
        Path configuration = Files.writeString(
                folder.resolve("many.yaml"),
                "sources: { headcount: { jdbc: \"" + server.url() + "\", " + source + " } }\n");
        Ran ran = Ran.with(LOGIN, "", "portfolio", "--source", configuration.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain(Postgres.PASSWORD, Postgres.USER, "\tat ");
        return ran;
    }

    @Test
    void whatCannotBePushedDownIsNamed() throws Exception {
        try (Connection postgres = server.connect()) {
            Table.fill(
                    postgres,
                    "ledger",
                    "customer varchar(9), month varchar(9), mrr decimal(9,2), state varchar(20), ccy varchar(3)",
                    List.of("a,2026-08,10.00,Canceled,EUR", "a,2026-09,12.00,Active,EUR"));
        }
        assertThat(notPushed("month: month, status: state", ""))
                .contains("the status \"canceled\" counts in some systems and not in others")
                .contains("statuses: { \"arr.canceled\": ended }   # or live");
        assertThat(notPushed("month: month, currency: ccy", ""))
                .contains("source arr: a column of currencies needs the currency of the report");
        assertThat(notPushed("month: month", "units: { arr.mrr: cents }\n")).contains("source arr: units of arr");
        assertThat(notPushed("month: month", "gaps: filled\n")).contains("source arr: gaps: filled needs the rows");
        assertThat(notPushed("start: month, end: month, status: state", ""))
                .contains("source arr: a status beside start and end cannot be pushed down");
    }

    private String notPushed(String ledger, String more) throws Exception {
        Path target = written(
                "not-pushed",
                Map.of("tools.csv", "product,category\nSalesforce,CRM\n"),
                more + pushed(server.url()).replace("month: month", ledger));
        Ran ran = Ran.with(LOGIN, "", target.toString(), "--as-of", "2026-09-30");
        assertThat(ran.code()).as(ran.err()).isIn(2, 4);
        return ran.err();
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
