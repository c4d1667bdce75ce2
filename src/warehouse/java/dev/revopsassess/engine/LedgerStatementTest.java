package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.pack.rules.DialectReader;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem;
import dev.revopsassess.samples.GeneratedCompany;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.LedgerColumns.When;
import dev.revopsassess.value.table.SqlDialect;
import dev.revopsassess.warehouse.LedgerStatement;
import dev.revopsassess.warehouse.RowMeanings;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statement returns what reading the rows returns, month by month and to the cent. */
class LedgerStatementTest {
    private static final LedgerColumns.Beside NOTHING_BESIDE = new LedgerColumns.Beside(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final SqlDialect ANSI =
            Objects.requireNonNull(DialectReader.builtIn().get("ansi"));

    private static final String LONG = "customer varchar, month varchar, mrr decimal(14,2), currency varchar,"
            + " product varchar, channel varchar, segment varchar";

    @TempDir
    private Path folder;

    private Connection engine;

    @BeforeEach
    void connect() throws SQLException {
        engine = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void disconnect() throws SQLException {
        engine.close();
    }

    private static final List<String> RETURNS = List.of(
            "Grows,2025-01,100.00",
            "Grows,2025-02,100.00",
            "Grows,2025-03,150.50",
            "Returns,2025-01,40.00",
            "Returns,2025-03,70.00",
            "Zero,2025-01,30.00",
            "Zero,2025-02,0.00",
            "Zero,2025-03,30.00",
            "Credit,2025-01,20.00",
            "Credit,2025-02,20.00",
            "Credit,2025-02,-25.00",
            "Credit,2025-03,20.00",
            "Twice,2025-01,10.00",
            "twice ,2025-01,5.00",
            "Twice,2025-02,15.00",
            "Twice,2025-03,15.00");

    @Test
    void returnsZeroesCreditsAndTwoRowsOfAMonthComeOutAsReckonedByHand() throws SQLException {
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(12,2)", RETURNS);

        ArrBook book = pushed(months("arr"), Optional.empty()).book().orElseThrow();

        assertThat(book.movements(YearMonth.of(2025, 1)))
                .isEqualTo(new ArrMonth.Movements(205_00, 0, 0, 0, 0, 0, 205_00));
        assertThat(book.movements(YearMonth.of(2025, 2)))
                .isEqualTo(new ArrMonth.Movements(205_00, 0, 0, 0, 90_00, 0, 115_00));
        assertThat(book.movements(YearMonth.of(2025, 3)))
                .isEqualTo(new ArrMonth.Movements(115_00, 0, 50_50, 0, 0, 120_00, 285_50));
        assertThat(book.at(YearMonth.of(2025, 2)).customers()).contains(new ArrMonth.Customers(2, 0, 0, 0, 0));
    }

    @Test
    void whatFallsOutIsCountedAndSaid() throws SQLException {
        var rows = new ArrayList<>(RETURNS);
        rows.add(",2025-02,99.00");
        rows.add("Nameless month,,99.00");
        rows.add("No amount,2025-02,");
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(12,2)", rows);

        assertThat(Room.problems(pushed(months("arr"), Optional.empty())).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("3 rows had no customer, month or amount"))
                .anySatisfy(message -> assertThat(message).startsWith("1 customer's month came out below 0"));
    }

    @Test
    void aTableWhoseRowsAllLackAMonthSaysSo() throws SQLException {
        Table.fill(
                engine, "ledger", "customer varchar, month varchar, arr decimal(12,2)", List.of("A,,10.00", "B,,5.00"));

        Exports exports = pushed(months("arr"), Optional.empty());

        assertThat(exports.book()).isEmpty();
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("2 rows had no customer, month or amount"))
                .anySatisfy(message -> assertThat(message).startsWith("no row of the file could be used"));
    }

    @Test
    void aCompanyWhoseRowsAllLackAMonthHasARowThatSaysSo() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "firm varchar, customer varchar, month varchar, arr decimal(12,2)",
                List.of("Dark,A,,10.00", "Dark,B,,5.00", "Lit,A,2025-01,7.00", "Lit,B,,1.00"));

        String[] lines = Table.csv(
                engine,
                new LedgerStatement(months("arr"), ANSI, Optional.empty())
                        .byCompany("firm")
                        .text());

        assertThat(ofCompany("Dark", lines))
                .last()
                .asString()
                .startsWith(",0.00,0.00,")
                .endsWith(",2,0,0");
        assertThat(ofCompany("Lit", lines)).hasSize(2).last().asString().startsWith("2025-01,7.00,");
        assertThat(lines).hasSize(3);
    }

    /** 12.5 cents are 12, 13.5 are 14, -12.5 are -12, 37.5 are 38: 52 in all. Away from 0 they would be 52 + 1 - 1 + 0. */
    @Test
    void halfCentsGoToTheEvenCentAsInTheReadingOfRows() throws SQLException {
        List<String> rows =
                List.of("A,2025-01,0.125", "B,2025-01,0.135", "C,2025-01,0.375", "C,2025-01,-0.125", "D,2025-01,0.145");
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(12,3)", rows);

        Exports exports = pushed(months("arr"), Optional.empty());

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2025, 1))).isEqualTo(12 + 14 + 38 - 12 + 14);
        same(
                exports,
                new Room(folder.resolve("rows"))
                        .with("arr.csv", with("customer,month,arr", rows))
                        .read());
    }

    @Test
    void productsAndChannelsAreToldAsTheRowsTellThem() throws SQLException {
        List<String> rows = List.of(
                "A,2025-01,100.00,Core,Direct",
                "A,2025-01,20.50,Add-on,Direct",
                "A,2025-02,100.00,Core,",
                "B,2025-01,30.00,,Partner",
                "B,2025-02,-10.00,Core,Partner",
                "C,2025-02,5.00, Core ,Partner");
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month varchar, arr decimal(12,2), plan varchar, via varchar",
                rows);
        LedgerColumns columns = beside(new LedgerColumns.Beside(
                Optional.empty(), Optional.of("plan"), Optional.of("via"), Optional.empty(), Optional.empty()));

        ArrBook book = pushed(columns, Optional.empty()).book().orElseThrow();

        assertThat(book.productsAt(YearMonth.of(2025, 1))).isEqualTo(Map.of("Core", 100_00L, "Add-on", 20_50L));
        assertThat(book.productsAt(YearMonth.of(2025, 2))).isEqualTo(Map.of("Core", 95_00L, "Add-on", 0L));
        assertThat(book.channelsAt(YearMonth.of(2025, 2))).isEqualTo(Map.of("Direct", 0L, "Partner", -5_00L));
        same(
                pushed(columns, Optional.empty()),
                new Room(folder.resolve("rows"))
                        .with("arr.csv", with("customer,month,arr,product,channel", rows))
                        .read());
    }

    @Test
    void everyCompanyOfATableHasTheBookThatItWouldHaveAlone() throws SQLException {
        var rows = new ArrayList<String>();
        RETURNS.forEach(row -> rows.add("Acme," + row + ",Core"));
        rows.add("Bolt,Grows,2024-11,7.00,Core");
        rows.add("bolt ,grows,2024-12,9.00,");
        rows.add(",Grows,2025-01,1.00,Core");
        Table.fill(
                engine,
                "ledger",
                "owner varchar, customer varchar, month varchar, arr decimal(12,2), plan varchar",
                rows);
        var beside = new LedgerColumns.Beside(
                Optional.of("owner"), Optional.of("plan"), Optional.empty(), Optional.empty(), Optional.empty());

        Map<String, List<String>> books = new TreeMap<>();
        String[] lines = Table.csv(engine, new LedgerStatement(beside(beside), ANSI, Optional.empty()).text());
        for (String line : List.of(lines).subList(1, lines.length)) {
            books.computeIfAbsent(line.substring(0, line.indexOf(',')), key -> new ArrayList<>())
                    .add(line.substring(line.indexOf(',') + 1));
        }

        assertThat(books.keySet()).containsExactly("", "Acme", "Bolt");
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month varchar, arr decimal(12,2), plan varchar",
                RETURNS.stream().map(row -> row + ",Core").toList());
        String header = lines[0].substring(lines[0].indexOf(',') + 1);
        same(
                new Room(folder.resolve("acme"))
                        .with("arr.csv", with(header, books.getOrDefault("Acme", List.of())))
                        .read(),
                pushed(
                        beside(new LedgerColumns.Beside(
                                Optional.empty(),
                                Optional.of("plan"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.empty()));
        ArrBook bolt = new Room(folder.resolve("bolt"))
                .with("arr.csv", with(header, books.getOrDefault("Bolt", List.of())))
                .read()
                .book()
                .orElseThrow();
        assertThat(bolt.movements(YearMonth.of(2024, 12)))
                .isEqualTo(new ArrMonth.Movements(7_00, 0, 2_00, 0, 0, 0, 9_00));
        assertThat(bolt.productsAt(YearMonth.of(2024, 12))).isEqualTo(Map.of("Core", 0L));
    }

    @Test
    void whatAStatusLeavesOutAndACurrencyIsWorthStandsInTheStatement() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month varchar, arr decimal(12,2), state varchar, ccy varchar",
                List.of(
                        "A,2025-01,100.00,Active,EUR",
                        "B,2025-01,50.00,It's a trial,EUR",
                        "C,2025-01,10.00,,usd",
                        "D,2025-01,1.00,On fire,EUR"));
        LedgerColumns columns = beside(new LedgerColumns.Beside(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("state"), Optional.of("ccy")));
        var meanings = new RowMeanings(
                Map.of("EUR", BigDecimal.ONE, "USD", new BigDecimal("0.925")),
                List.of("It's a trial"),
                List.of("Active", "It's a trial"));

        Exports exports = read(statement(columns, meanings));

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2025, 1))).isEqualTo(100_00 + 9_25 + 1_00);
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("1 row has a status that no table knows"));
    }

    @Test
    void aCurrencyWithoutARateIsNeverAddedUp() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month varchar, arr decimal(12,2), ccy varchar",
                List.of("A,2025-01,100.00,EUR", "B,2025-01,50.00,CHF", "C,2025-01,10.00,"));
        LedgerColumns columns = beside(new LedgerColumns.Beside(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ccy")));

        Exports exports =
                read(statement(columns, new RowMeanings(Map.of("EUR", BigDecimal.ONE), List.of(), List.of())));

        assertThat(exports.book()).isEmpty();
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(
                        message -> assertThat(message).startsWith("2 rows name a currency without a rate, or none"));
    }

    @Test
    void severalDaysOfAMonthAreAnErrorAndNoSum() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month date, arr decimal(12,2)",
                List.of("A,2025-01-15,100.00", "A,2025-01-31,120.00", "B,2025-01-31,1.00"));

        Exports exports = pushed(months("arr"), Optional.empty());

        assertThat(exports.book()).isEmpty();
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("1 customer's month has rows of several days"));
    }

    @Test
    void aDayWithoutAnAmountIsNoOtherDayOfTheMonth() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month date, arr decimal(12,2)",
                List.of("A,2025-01-15,", "A,2025-01-31,120.00"));

        Exports exports = pushed(months("arr"), Optional.empty());

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2025, 1))).isEqualTo(120_00);
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("1 row had no customer, month or amount"));
    }

    /** Until February Returns, Zero and Credit have left: 40, 30 and 20. That two of them return is behind it. */
    @Test
    void whatIsBehindTheLastMonthChangesNoMonthBeforeIt() throws SQLException {
        var rows = new ArrayList<>(RETURNS);
        rows.add("Grows,2025-04,100.00");
        rows.add("Debt,2025-04,-5.00");
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(12,2)", rows);

        Exports exports = pushed(months("arr"), Optional.of(YearMonth.of(2025, 2)));

        ArrBook book = exports.book().orElseThrow();
        assertThat(book.last()).isEqualTo(YearMonth.of(2025, 2));
        assertThat(book.movements(YearMonth.of(2025, 2)))
                .isEqualTo(new ArrMonth.Movements(205_00, 0, 0, 0, 90_00, 0, 115_00));
        assertThat(book.at(YearMonth.of(2025, 2)).customers()).contains(new ArrMonth.Customers(2, 0, 3, 90_00, 0));
        assertThat(Room.problems(exports).map(Problem::message))
                .anySatisfy(message -> assertThat(message).startsWith("1 customer's month came out below 0"));
    }

    @Test
    void rowsAndStatementGiveTheSameBook() throws SQLException {
        Table.fill(engine, "ledger", "customer varchar, month varchar, mrr decimal(12,2)", RETURNS);

        same(
                pushed(months("mrr"), Optional.empty()),
                new Room(folder.resolve("rows"))
                        .with("arr.csv", with("customer,month,mrr", RETURNS))
                        .read());
    }

    @Test
    void ofManyCompaniesEachHasTheRowsThatItHasAlone() throws SQLException {
        var companies = Map.of(
                "One",
                RETURNS,
                "Two",
                List.of("Grows,2024-11,7.00", "Zero,2024-12,9.00", "Zero,2025-01,-9.00", ",2025-01,1.00"),
                "Three",
                List.of("Nothing,2025-02,-1.00"));
        var all = new ArrayList<String>();
        companies.forEach((name, rows) -> rows.forEach(row -> all.add(name + "," + row)));
        Table.fill(engine, "ledger", "firm varchar, customer varchar, month varchar, arr decimal(12,2)", all);
        var statement = new LedgerStatement(months("arr"), ANSI, Optional.empty());

        String[] together = Table.csv(engine, statement.byCompany("firm").text());

        for (String name : companies.keySet()) {
            Table.fill(
                    engine,
                    "ledger",
                    "customer varchar, month varchar, arr decimal(12,2)",
                    Objects.requireNonNull(companies.get(name)));
            assertThat(ofCompany(name, together)).isEqualTo(List.of(Table.csv(engine, statement.text())));
        }
        assertThat(together).hasSize(1 + 3 + 3 + 1);
    }

    @Test
    void ofManyCompaniesWithSubscriptionsEachHasTheRowsThatItHasAlone() throws SQLException {
        var columns = term("month");
        var statement = new LedgerStatement(columns, ANSI, Optional.of(YearMonth.of(2025, 6)));
        String types = "customer varchar, starts_on date, ends_on date, price decimal(12,2)";
        List<String> one = List.of("A,2024-01-15,,100.00", "B,2025-01-01,2025-02-28,50.00", "B,2025-05-01,,70.00");
        List<String> two = List.of("A,2025-03-01,2025-04-15,10.00");
        var all = new ArrayList<String>();
        one.forEach(row -> all.add("One," + row));
        two.forEach(row -> all.add("Two," + row));
        all.add("Begins behind the last month,A,2025-07-01,,10.00");
        all.add("Begins on no day,A,,,10.00");
        Table.fill(engine, "ledger", "firm varchar, " + types, all);

        String[] together = Table.csv(engine, statement.byCompany("firm").text());

        Table.fill(engine, "ledger", types, one);
        assertThat(ofCompany("One", together)).isEqualTo(List.of(Table.csv(engine, statement.text())));
        Table.fill(engine, "ledger", types, two);
        assertThat(ofCompany("Two", together)).isEqualTo(List.of(Table.csv(engine, statement.text())));
        assertThat(ofCompany("Begins behind the last month", together)).hasSize(1);
        assertThat(ofCompany("Begins on no day", together))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(",0.00,")
                .endsWith(",1,0");
    }

    /** The header and a company's lines, without the column that names it. */
    private static List<String> ofCompany(String name, String[] lines) {
        return Stream.of(lines)
                .filter(line -> line.startsWith("company,") || line.startsWith(name + ","))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
    }

    @Test
    void aDateColumnAndTextOfTheMonthAreTheSame() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month date, arr decimal(12,2)",
                RETURNS.stream()
                        .map(row -> row.replaceFirst("(2025-0.)", "$1-28"))
                        .toList());
        Exports days = pushed(months("arr"), Optional.empty());
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(12,2)", RETURNS);

        same(days, pushed(months("arr"), Optional.empty()));
    }

    @Test
    void aMonthWithoutARowIsAnErrorAndNoGuess() throws SQLException {
        Table.fill(
                engine,
                "ledger",
                "customer varchar, month varchar, arr decimal(12,2)",
                List.of("A,2025-01,10", "A,2025-02,10", "A,2025-04,10"));

        Exports exports = pushed(months("arr"), Optional.empty());

        assertThat(Room.problems(exports).map(Problem::code)).contains("month-missing");
        assertThat(exports.book().orElseThrow().first()).isEqualTo(YearMonth.of(2025, 4));
    }

    @Test
    void subscriptionsWithStartAndEndGiveTheSameBookAsTheirRows() throws SQLException {
        List<String> rows = List.of(
                "A,2024-01-15,,100.00,month",
                "B,2024-02-01,2024-12-31,900.00,quarter",
                "B,2025-03-01,,4000.00,year",
                "C,2024-01-01,2025-02-14,10.00,month",
                "C,2024-06-01,2025-05-31,20.50,month");
        Table.fill(
                engine,
                "ledger",
                "customer varchar, starts_on date, ends_on date, price decimal(12,2), billing varchar",
                rows);
        var columns = term("billing");
        LocalDate asOf = LocalDate.of(2025, 6, 30);

        same(
                pushed(columns, Optional.of(YearMonth.of(2025, 6))),
                new Room(folder.resolve("rows"))
                        .with("arr.csv", with("customer,start_date,end_date,amount,interval", rows))
                        .read(Settings.of(
                                Optional.of(asOf),
                                Optional.empty(),
                                Map.of(),
                                0,
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void generatedCompaniesGiveTheSameBookFromRowsAndFromTheStatement() throws Exception {
        int compared = 0;
        for (long seed = 1; seed <= 36; seed++) {
            String arr = GeneratedCompany.files(seed).getOrDefault("arr.csv", "");
            List<String> lines = arr.lines().toList();
            if (!lines.isEmpty() && lines.get(0).startsWith("Customer,Month,MRR,")) {
                Table.fill(engine, "ledger", LONG, lines.subList(1, lines.size()));
                Path rows = Files.createDirectories(folder.resolve("company-" + seed));
                same(
                        pushed(whole(), Optional.empty()),
                        new Room(rows)
                                .with("arr.csv", lines.toArray(String[]::new))
                                .read());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void northwindGivesTheSameBookFromRowsAndFromTheStatement() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("samples", "northwind", "arr.csv"));
        Table.fill(engine, "ledger", LONG, lines.subList(1, lines.size()));

        same(
                pushed(whole(), Optional.empty()),
                new Room(folder.resolve("rows"))
                        .with("arr.csv", lines.toArray(String[]::new))
                        .read());
    }

    @Test
    void harborlinesColumnsOfMonthsUnfoldedGiveTheSameBook() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("samples", "harborline", "arr_by_customer.csv"));
        String[] months = lines.get(0).split(",", -1);
        var rows = new ArrayList<String>();
        for (String line : lines.subList(1, lines.size()).stream()
                .filter(row -> !row.startsWith("Total"))
                .toList()) {
            String[] cells = line.split(",", -1);
            for (int i = 2; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    rows.add(cells[0] + "," + months[i] + "," + cells[i] + "," + cells[1]);
                }
            }
        }
        Table.fill(engine, "ledger", "customer varchar, month varchar, arr decimal(14,2), plan varchar", rows);

        same(
                pushed(
                        beside(new LedgerColumns.Beside(
                                Optional.empty(),
                                Optional.of("plan"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.empty()),
                new Room(folder.resolve("rows"))
                        .with("arr.csv", lines.toArray(String[]::new))
                        .read());
    }

    private static LedgerColumns months(String amount) {
        return new LedgerColumns(
                "ledger",
                "customer",
                new When.Month("month"),
                amount,
                LedgerColumns.usualInterval(amount),
                NOTHING_BESIDE);
    }

    private static LedgerColumns term(String interval) {
        return new LedgerColumns(
                "ledger", "customer", new When.Term("starts_on", "ends_on"), "price", interval, NOTHING_BESIDE);
    }

    private Exports pushed(LedgerColumns columns, Optional<YearMonth> last) throws SQLException {
        return read(new LedgerStatement(columns, ANSI, last).text());
    }

    private Exports read(String statement) throws SQLException {
        return new Room(folder.resolve("pushed"))
                .with("arr.csv", Table.csv(engine, statement))
                .read();
    }

    private static LedgerColumns beside(LedgerColumns.Beside beside) {
        return new LedgerColumns("ledger", "customer", new When.Month("month"), "arr", "year", beside);
    }

    /** A table of LONG with its products and channels. */
    private static LedgerColumns whole() {
        return new LedgerColumns(
                "ledger",
                "customer",
                new When.Month("month"),
                "mrr",
                "month",
                new LedgerColumns.Beside(
                        Optional.empty(),
                        Optional.of("product"),
                        Optional.of("channel"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String statement(LedgerColumns columns, RowMeanings meanings) {
        return new LedgerStatement(columns, ANSI, Optional.empty(), meanings).text();
    }

    private static String[] with(String header, List<String> rows) {
        var lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private static void same(Exports pushed, Exports rows) {
        assertThat(told(pushed.book().orElseThrow())).isEqualTo(told(rows.book().orElseThrow()));
    }

    private static Map<YearMonth, String> told(ArrBook book) {
        var told = new TreeMap<YearMonth, String>();
        for (YearMonth month = book.first(); book.covers(month); month = month.plusMonths(1)) {
            ArrMonth at = book.at(month);
            told.put(month, at.movements() + " " + at.customers() + " " + at.cohort());
            told.merge(month, told(book.productsAt(month)) + told(book.channelsAt(month)), String::concat);
        }
        return told;
    }

    /** A book without a column of products is the same as one whose rows name none. */
    private static String told(Map<String, Long> cents) {
        return cents.isEmpty() ? "" : " " + new TreeMap<>(cents);
    }
}
