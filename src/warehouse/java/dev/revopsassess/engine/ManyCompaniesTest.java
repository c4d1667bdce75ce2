package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import dev.revopsassess.samples.GeneratedCompany;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Companies of one table are assessed as each would be from files of its own. */
class ManyCompaniesTest {
    private static final int COMPANIES = 200;

    /** Kinds whose exports have the same columns in every generated company; their rows become a table each. */
    private static final Map<String, String> HEADERS = Map.of(
            "headcount",
            "employee_id,name,job_title,department,manager,start_date,end_date,employment_type,quota,attainment",
            "arr",
            "Customer,Month,MRR,Currency,Product,Channel,Segment",
            "tools",
            "name,category,team,instance,users,annual_cost,currency,state,integrations");

    private static final String RATES = "currency: USD\nrates: { EUR: 1.08, GBP: 1.27 }\n";

    @TempDir
    private Path folder;

    @Test
    void twoHundredCompaniesAreTheSameFromFilesFromRowsAndPushedDown() throws Exception {
        Map<String, SortedMap<String, String>> companies = companies();
        assertThat(companies).hasSize(COMPANIES);
        String url = "jdbc:duckdb:" + folder.resolve("all.db");
        try (Connection engine = DriverManager.getConnection(url)) {
            for (Map.Entry<String, String> kind : HEADERS.entrySet()) {
                Table.fill(engine, kind.getKey(), columns(kind.getValue()), rows(companies, kind.getKey()));
            }
        }
        Path clients = folder.resolve("clients");
        for (Map.Entry<String, SortedMap<String, String>> company : companies.entrySet()) {
            Path own = Files.createDirectories(clients.resolve(company.getKey()));
            for (Map.Entry<String, String> file : company.getValue().entrySet()) {
                Files.writeString(own.resolve(file.getKey()), file.getValue());
            }
        }
        Path rates = Files.writeString(folder.resolve("rates.yaml"), RATES);
        String tables = "  headcount: { jdbc: \"" + url + "\", table: headcount, company: firm }\n  tools: { jdbc: \""
                + url + "\", table: tools, company: firm }\n  arr: { jdbc: \"" + url + "\", company: firm, ";
        Path asRows = Files.writeString(folder.resolve("rows.yaml"), RATES + "sources:\n" + tables + "table: arr }\n");
        Path pushed = Files.writeString(
                folder.resolve("pushed.yaml"),
                RATES + "sources:\n" + tables
                        + "push-down: true, ledger: { table: arr, customer: Customer, month: Month,"
                        + " amount: MRR, currency: Currency, product: Product, channel: Channel } }\n");

        Map<String, Outcome> files = outcomes("files", clients.toString(), "--config", rates.toString());
        assertThat(files).hasSize(COMPANIES);
        assertThat(outcomes("rows", "--source", asRows.toString())).isEqualTo(files);
        assertThat(outcomes("pushed", "--source", pushed.toString())).isEqualTo(files);
    }

    private static Map<String, SortedMap<String, String>> companies() {
        var companies = new LinkedHashMap<String, SortedMap<String, String>>();
        for (long seed = 1; companies.size() < COMPANIES; seed++) {
            var files = new TreeMap<>(GeneratedCompany.files(seed));
            files.keySet().removeIf(file -> !HEADERS.containsKey(file.replace(".csv", "")));
            boolean alike = files.containsKey("arr.csv")
                    && files.containsKey("headcount.csv")
                    && files.entrySet().stream()
                            .allMatch(file -> header(file.getValue())
                                    .equals(HEADERS.get(file.getKey().replace(".csv", ""))));
            if (alike) {
                companies.put("Company " + seed, files);
            }
        }
        return companies;
    }

    private static String header(String file) {
        return file.lines().findFirst().orElse("");
    }

    private static String columns(String header) {
        return Stream.of(("firm," + header).split(","))
                .map(name -> name + (name.equals("MRR") ? " decimal(14,2)" : " varchar"))
                .collect(Collectors.joining(", "));
    }

    private static List<String> rows(Map<String, SortedMap<String, String>> companies, String kind) {
        var rows = new ArrayList<String>();
        companies.forEach((name, files) ->
                files.getOrDefault(kind + ".csv", "").lines().skip(1).forEach(row -> rows.add(name + "," + row)));
        return rows;
    }

    private Map<String, Outcome> outcomes(String name, String... words) throws Exception {
        Path reports = folder.resolve(name);
        var command = new ArrayList<>(List.of("portfolio", "-o", reports.toString(), "-f", "jsonl", "--quiet"));
        command.addAll(List.of(words));
        Ran ran = Ran.with("", command.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        var outcomes = new TreeMap<String, Outcome>();
        try (Stream<Path> written = Files.list(reports.resolve("companies"))) {
            for (Path report :
                    written.filter(file -> file.toString().endsWith(".json")).toList()) {
                String company = Objects.requireNonNull(report.getFileName()).toString();
                outcomes.put(company, Outcome.of(Files.readString(report)));
            }
        }
        return outcomes;
    }
}
