package dev.revopsassess.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exports of one company agree with each other, counted here from their text alone: October 2025 to September 2026, by a
 * reader of CSV of its own. Northwind's are apart, by what its page says.
 */
class AgreementTest {
    private static final List<String> YEAR = IntStream.range(0, 12)
            .mapToObj(
                    month -> java.time.YearMonth.of(2025, 10).plusMonths(month).toString())
            .toList();
    private static final Map<String, String> LEDGERS = Map.of(
            "northwind", "arr.csv",
            "corvane", "arr.csv",
            "harborline", "arr_by_customer.csv",
            "aldermoor", "subscriptions.csv",
            "juniper-labs", "MRR_per_Subscriber_per_Month.csv",
            "meridian", "arr_movements.csv");
    private static final Map<String, String> DEALS = Map.of(
            "northwind", "opportunities.csv",
            "corvane", "opportunities.csv",
            "harborline", "hubspot-crm-exports-all-deals.csv");

    /** What was won in the year. */
    private record Won(long customers, double money) {}

    @ParameterizedTest
    @CsvSource({"corvane,35", "harborline,42", "aldermoor,44", "juniper-labs,15"})
    void ledgerAndFunnelHaveTheSameCustomersWon(String slug, long won) throws IOException {
        assertThat(ledger(slug).customers()).isEqualTo(won);
        assertThat(funnel(slug, "won")).isEqualTo(won);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corvane", "harborline", "aldermoor", "juniper-labs", "meridian"})
    void whatSalesBookedIsTheNewRevenueOfTheLedger(String slug) throws IOException {
        // Deals are in whole units and revenue in cents.
        assertThat(bookings(slug)).isCloseTo(ledger(slug).money(), within(100.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"corvane", "harborline"})
    void theCrmHasTheDealsOfLedgerAndFunnel(String slug) throws IOException {
        Won crm = crm(slug);
        assertThat(crm.customers()).isEqualTo(ledger(slug).customers());
        assertThat(crm.money()).isCloseTo(ledger(slug).money(), within(100.0));
        assertThat(created(slug)).isEqualTo(funnel(slug, "opportunities"));
    }

    @Test
    void northwindsFunnelCountsAFifthMoreThanTheCrmAndTheLedger() throws IOException {
        assertThat(ledger("northwind").customers()).isEqualTo(48);
        assertThat(crm("northwind").customers()).isEqualTo(48);
        assertThat(funnel("northwind", "won") / 48.0).isCloseTo(1.2, within(0.02));
        assertThat((double) funnel("northwind", "opportunities") / created("northwind"))
                .isCloseTo(1.2, within(0.02));
    }

    @Test
    void northwindsSalesBooksTwoFifthsMoreThanTheLedgerHas() throws IOException {
        double ledger = ledger("northwind").money();
        assertThat(crm("northwind").money() / ledger).isCloseTo(1.4, within(0.0001));
        assertThat(bookings("northwind") / ledger).isCloseTo(1.4, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "corvane", "harborline"})
    void everyOwnerOfADealIsAnAccountExecutiveOfTheHeadcount(String slug) throws IOException {
        Set<String> executives = new HashSet<>();
        for (Map<String, String> row : rows(slug, "headcount.csv")) {
            if (row.values().stream().anyMatch(cell -> cell.contains("Account Executive"))) {
                executives.addAll(row.values());
                executives.add(row.getOrDefault("First Name", "") + " " + row.getOrDefault("Last Name", ""));
            }
        }
        assertThat(deals(slug).stream().map(deal -> cell(deal, owner(deal)))).allMatch(executives::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "corvane", "harborline", "juniper-labs", "meridian"})
    void noToolHasMoreUsersThanTheCompanyHasPeople(String slug) throws IOException {
        int people = rows(slug, "headcount.csv").size();
        assertThat(rows(slug, "tools.csv").stream().mapToInt(row -> Integer.parseInt(cell(row, "users"))))
                .allMatch(users -> users <= people);
    }

    @Test
    void harborlinesAttainmentIsWhatTheCrmSaysThatEachSellerWon() throws IOException {
        var won = new TreeMap<String, Double>();
        for (Map<String, String> deal : deals("harborline")) {
            if (isWon(deal)) {
                won.merge(cell(deal, "Deal owner"), number(cell(deal, "Amount")), Double::sum);
            }
        }
        for (Map<String, String> person : rows("harborline", "headcount.csv")) {
            if (!cell(person, "quota").isEmpty()) {
                double reached = won.getOrDefault(cell(person, "name"), 0.0) / number(cell(person, "quota"));
                assertThat(number(cell(person, "attainment").replace("%", "")) / 100)
                        .as(cell(person, "name"))
                        .isCloseTo(reached, within(0.006));
            }
        }
    }

    private static Won ledger(String slug) throws IOException {
        List<Map<String, String>> rows = rows(slug, cell(LEDGERS, slug));
        return switch (slug) {
            case "meridian" ->
                new Won(
                        0,
                        rows.stream()
                                .filter(row -> YEAR.contains(cell(row, "Month")))
                                .mapToDouble(row -> number(cell(row, "New")))
                                .sum());
            case "harborline" -> first(wide(rows, "Customer", 1));
            case "juniper-labs" -> first(wide(rows, "Customer ID", 12));
            case "aldermoor" -> first(starts(rows));
            default -> first(tall(rows));
        };
    }

    /** Annual revenue by month of every customer, from a column a month. */
    private static Map<String, NavigableMap<String, Double>> wide(
            List<Map<String, String>> rows, String name, int months) {
        var customers = new HashMap<String, NavigableMap<String, Double>>();
        for (Map<String, String> row : rows) {
            if (!cell(row, name).equals("Total")) {
                row.forEach((column, cell) -> {
                    if (column.startsWith("20") && !cell.isEmpty() && number(cell) > 0) {
                        customers
                                .computeIfAbsent(cell(row, name), customer -> new TreeMap<>())
                                .put(column, months * number(cell));
                    }
                });
            }
        }
        return customers;
    }

    private static Map<String, NavigableMap<String, Double>> tall(List<Map<String, String>> rows) {
        var customers = new HashMap<String, NavigableMap<String, Double>>();
        for (Map<String, String> row : rows) {
            boolean monthly = row.containsKey("MRR");
            customers
                    .computeIfAbsent(cell(row, monthly ? "Customer" : "customer"), name -> new TreeMap<>())
                    .put(
                            cell(row, monthly ? "Month" : "month").substring(0, 7),
                            monthly ? 12 * number(cell(row, "MRR")) : number(cell(row, "arr")));
        }
        return customers;
    }

    private static Map<String, NavigableMap<String, Double>> starts(List<Map<String, String>> rows) {
        var customers = new HashMap<String, NavigableMap<String, Double>>();
        for (Map<String, String> row : rows) {
            double amount = number(cell(row, "Amount").replace(".", "").replace(',', '.'));
            customers
                    .computeIfAbsent(cell(row, "Customer"), name -> new TreeMap<>())
                    .put(
                            cell(row, "Start date").substring(0, 7),
                            cell(row, "Interval").equals("year") ? amount : 12 * amount);
        }
        return customers;
    }

    /** Customers whose first revenue falls into the year, and how much that first revenue is. */
    private static Won first(Map<String, NavigableMap<String, Double>> customers) {
        List<Map.Entry<String, Double>> first = customers.values().stream()
                .map(NavigableMap::firstEntry)
                .filter(entry -> YEAR.contains(entry.getKey()))
                .toList();
        return new Won(
                first.size(), first.stream().mapToDouble(Map.Entry::getValue).sum());
    }

    private static long funnel(String slug, String column) throws IOException {
        return rows(slug, "funnel.csv").stream()
                .filter(row -> YEAR.contains(cell(row, "month")))
                .mapToLong(row -> Long.parseLong(cell(row, column)))
                .sum();
    }

    private static double bookings(String slug) throws IOException {
        return rows(slug, "forecasts.csv").stream()
                .filter(row -> cell(row, "function").equals("Sales")
                        && List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3").contains(cell(row, "period")))
                .mapToDouble(row -> number(cell(row, "actual")))
                .sum();
    }

    private static Won crm(String slug) throws IOException {
        List<Map<String, String>> won =
                deals(slug).stream().filter(AgreementTest::isWon).toList();
        return new Won(
                won.size(),
                won.stream().mapToDouble(deal -> number(cell(deal, "Amount"))).sum());
    }

    private static long created(String slug) throws IOException {
        return deals(slug).stream()
                .filter(deal -> YEAR.contains(
                        month(cell(deal, deal.containsKey("Created Date") ? "Created Date" : "Create Date"))))
                .count();
    }

    private static boolean isWon(Map<String, String> deal) {
        String stage = cell(deal, deal.containsKey("Stage") ? "Stage" : "Deal Stage");
        return stage.equals("Closed Won") && YEAR.contains(month(cell(deal, "Close Date")));
    }

    private static String owner(Map<String, String> deal) {
        return deal.containsKey("Deal owner") ? "Deal owner" : "Opportunity Owner";
    }

    /** Rows of deals alone, without a report's totals and footer. */
    private static List<Map<String, String>> deals(String slug) throws IOException {
        return rows(slug, cell(DEALS, slug)).stream()
                .filter(row -> !row.getOrDefault("Close Date", "").isEmpty())
                .toList();
    }

    /** {@code 2026-09} of {@code 9/30/2026} and of {@code 2026-09-30 17:00}. */
    private static String month(String day) {
        if (day.indexOf('/') < 0) {
            return day.substring(0, 7);
        }
        String[] parts = day.split("/", -1);
        return parts[2] + (parts[0].length() == 1 ? "-0" : "-") + parts[0];
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    /** A file's rows by header, from the first line that has as many cells as any. */
    private static List<Map<String, String>> rows(String slug, String file) throws IOException {
        List<List<String>> lines = Files.readString(Path.of("samples", slug, file), StandardCharsets.UTF_8)
                .lines()
                .map(line -> cells(line, file.startsWith("subscriptions") ? ";" : ","))
                .toList();
        int wide = lines.stream().mapToInt(List::size).max().orElseThrow();
        List<List<String>> table =
                lines.stream().filter(line -> line.size() == wide).toList();
        return table.stream()
                .skip(1)
                .map(line -> IntStream.range(0, wide)
                        .boxed()
                        .collect(
                                HashMap<String, String>::new,
                                (row, at) -> row.put(table.get(0).get(at), line.get(at)),
                                Map::putAll))
                .map(row -> (Map<String, String>) row)
                .toList();
    }

    private static List<String> cells(String line, String separator) {
        Stream<String> cells = Arrays.stream(line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
        return cells.map(cell -> cell.replace("\"", "")).toList();
    }
}
