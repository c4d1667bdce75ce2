package dev.revopsassess.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Northwind, harborline and 200 generated companies through the jar, as spark-submit runs it, and through the program. */
class CompaniesTest {
    private static final Path PROGRAM = Path.of("..", "target");
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int GENERATED = 200;

    @TempDir
    private Path folder;

    @Test
    void theProgramSaysTheSameOfTheBooksAsOfTheRows() throws Exception {
        Path clients = Files.createDirectory(folder.resolve("clients"));
        java(
                "-cp",
                PROGRAM.resolve("test-classes") + System.getProperty("path.separator") + PROGRAM.resolve("classes"),
                "dev.revopsassess.samples.LedgerWriter",
                clients,
                GENERATED);
        copy(SAMPLES.resolve("northwind"), clients.resolve("northwind"));
        copy(SAMPLES.resolve("harborline"), clients.resolve("harborline"));
        var ledger = new ArrayList<>(List.of("company,customer,month,amount,currency,product,channel,interval"));
        var reckoned = new TreeMap<String, Reckoned>();
        for (Path client : folders(clients)) {
            String company = client.getFileName().toString();
            reckoned.put(company, client.endsWith("harborline") ? unfolded(client, ledger) : plain(client, ledger));
        }
        Path rows = Files.write(folder.resolve("rows.csv"), ledger);
        Path books = folder.resolve("books");

        submit(
                "--csv",
                rows,
                "--amount",
                "amount",
                "--interval",
                "interval",
                "--product",
                "product",
                "--channel",
                "channel",
                "--output",
                books);

        assertThat(folders(books)).hasSize(GENERATED + 2);
        for (Path book : folders(books)) {
            assertThat(MainTest.cells(book.resolve("arr.csv"), Reckoned.COLUMNS.toArray(String[]::new)).stream()
                            .filter(line -> !line.get(1).isEmpty()))
                    .as(book.toString())
                    .containsExactlyElementsOf(Objects.requireNonNull(
                                    reckoned.get(book.getFileName().toString()))
                            .lines());
            copy(clients.resolve(book.getFileName()), book);
        }
        Map<String, String> ofRows = assessed(clients);
        assertThat(ofRows).hasSize(GENERATED + 2);
        assertThat(assessed(books)).isEqualTo(ofRows);
    }

    /** Northwind and the generated companies, a row a month; every third is made to have what ledgers have. */
    private static Reckoned plain(Path client, List<String> ledger) throws IOException {
        List<String[]> rows = Files.readAllLines(client.resolve("arr.csv")).stream()
                .skip(1)
                .map(line -> Arrays.copyOf(line.split(",", -1), 6))
                .toList();
        if (Math.floorMod(client.getFileName().toString().hashCode(), 3) == 0) {
            rows = troubled(rows);
        }
        var reckoned = new Reckoned();
        var lines = new ArrayList<>(List.of("customer,month,mrr,currency,product,channel"));
        for (String[] row : rows) {
            lines.add(String.join(",", row));
            ledger.add(client.getFileName() + "," + String.join(",", row) + ",month");
            reckoned.add(row[0], YearMonth.parse(row[1]), new BigDecimal(row[2]).multiply(BigDecimal.valueOf(12)));
        }
        Files.write(client.resolve("arr.csv"), lines);
        return reckoned;
    }

    /** One customer leaves for three months and returns, one pays nothing in a month, one is credited more than it paid. */
    private static List<String[]> troubled(List<String[]> rows) {
        List<String> customers = rows.stream().map(row -> row[0]).distinct().toList();
        List<String> months =
                rows.stream().map(row -> row[1]).distinct().sorted().toList();
        var changed = new ArrayList<String[]>();
        for (String[] row : rows) {
            int month = months.indexOf(row[1]);
            switch (customers.indexOf(row[0])) {
                case 0 -> {
                    if (month < months.size() - 8 || month > months.size() - 6) {
                        changed.add(row);
                    }
                }
                case 1 -> changed.add(month == months.size() - 4 ? with(row, "0.00") : row);
                case 2 -> {
                    changed.add(row);
                    if (month == months.size() - 5) {
                        changed.add(with(row, "-99999999.25"));
                    }
                }
                default -> changed.add(row);
            }
        }
        return changed;
    }

    private static String[] with(String[] row, String amount) {
        String[] changed = row.clone();
        changed[2] = amount;
        return changed;
    }

    /** Harborline has a column a month. */
    private static Reckoned unfolded(Path client, List<String> ledger) throws IOException {
        Path wide = client.resolve("arr_by_customer.csv");
        var reckoned = new Reckoned();
        List<String> months = List.of();
        for (String line : Files.readAllLines(wide)) {
            List<String> cells = List.of(line.split(",", -1));
            if (months.isEmpty()) {
                months = cells;
            } else if (!line.startsWith("Total,")) {
                for (int i = 2; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        ledger.add(String.join(
                                ",",
                                client.getFileName().toString(),
                                cells.get(0),
                                months.get(i),
                                cells.get(i),
                                "",
                                cells.get(1),
                                "",
                                "year"));
                        reckoned.add(cells.get(0), YearMonth.parse(months.get(i)), new BigDecimal(cells.get(i)));
                    }
                }
            }
        }
        return reckoned;
    }

    private static List<Path> folders(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Puts the exports beside a book, or a sample among the clients, without what is there already. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean book = Files.exists(to.resolve("arr.csv"));
                if (!name.equals("README.md") && !(book && name.startsWith("arr"))) {
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    /** What the program recommends and every figure, by company. */
    private Map<String, String> assessed(Path companies) throws Exception {
        Path reports = folder.resolve("reports-of-" + companies.getFileName());
        java(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PROGRAM.resolve("revops-assess-all.jar"),
                "portfolio",
                companies,
                "-o",
                reports,
                "--quiet");
        var json = new ObjectMapper();
        var said = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(reports.resolve("companies"))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode report = json.readTree(file.toFile());
                var figures = new StringBuilder(
                        report.get("recommendation").get("model").asText() + " "
                                + report.get("recommendation").get("confidence").asText() + " " + report.get("scores"));
                report.get("metrics")
                        .forEach(metric -> figures.append('\n')
                                .append(metric.get("id").asText())
                                .append(' ')
                                .append(metric.get("value")));
                assertThat(figures.toString()).contains("\nnrr ", "\ngrr ", "\narr ", "\nchurned-arr ");
                said.put(file.getFileName().toString(), figures.toString());
            }
        }
        return said;
    }

    /** As the script spark-submit does, whose java opens the same. */
    private void submit(Object... words) throws Exception {
        String spark = Stream.of(
                        System.getProperty("surefire.test.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("picocli"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        var command = new ArrayList<Object>(
                List.of(System.getProperty("spark.opens").strip().split("\\s+")));
        command.addAll(List.of(
                "-Xmx1g",
                "-cp",
                spark,
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                Path.of("target", "revops-assess-spark.jar")));
        command.addAll(List.of(words));
        java(command.toArray());
    }

    private void java(Object... words) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(said))
                .isZero();
    }
}
