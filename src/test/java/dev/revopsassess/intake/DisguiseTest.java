package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One company's exports in many disguises: what comes out of intake is the same. */
class DisguiseTest {
    private static final String PEOPLE = """
            employee_id,name,department,job_title,manager,start_date,end_date
            1,Ada Quill,Executive,CEO,,2019-02-20,
            2,Ben Ross,Sales,VP Sales,Ada Quill,2020-03-17,
            3,Cleo Müller,Sales,Account Executive,Ben Ross,2021-05-28,2025-11-19
            4,Dan Vane,Marketing,Marketing Manager,Ada Quill,2022-07-13,
            5,Eve Îles,Sales,Account Executive,Ben Ross,2023-08-30,
            """;
    private static final List<String> CUSTOMERS =
            List.of("Total Systems", "Müller & Söhne", "Acme \"West\", Inc.", "Zulu");
    private static final YearMonth FIRST = YearMonth.of(2025, 6);

    @TempDir
    Path folder;

    /** ARR of a customer at a month's end: contract starts, ends, comes back; in whole dollars, a multiple of 12. */
    private static long arr(int customer, int month) {
        return switch (customer) {
            case 0 -> 120_000 + (month >= 7 ? 24_000 : 0);
            case 1 -> month < 10 ? 36_000 : 0;
            case 2 -> month >= 3 ? 60_600 : 0;
            default -> month < 2 || month >= 5 ? 1_200 : 0;
        };
    }

    private static final int MONTHS = 16;

    private static String quoted(String text, char delimiter) {
        boolean plain = text.indexOf(delimiter) < 0 && text.indexOf('"') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String line(char delimiter, List<String> cells) {
        return String.join(
                String.valueOf(delimiter),
                cells.stream().map(cell -> quoted(cell, delimiter)).toList());
    }

    private static List<List<String>> rows(String text) {
        return text.lines().map(line -> List.of(line.split(",", -1))).toList();
    }

    private static String render(List<List<String>> rows, char delimiter, String end) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(line(delimiter, row)).append(end));
        return text.toString();
    }

    private static List<List<String>> longRows(
            UnaryOperator<String> month, long divisor, UnaryOperator<String> amount) {
        var rows = new ArrayList<List<String>>();
        for (int customer = 0; customer < CUSTOMERS.size(); customer++) {
            for (int i = 0; i < MONTHS; i++) {
                if (arr(customer, i) > 0) {
                    rows.add(List.of(
                            CUSTOMERS.get(customer),
                            month.apply(FIRST.plusMonths(i).toString()),
                            amount.apply(Long.toString(arr(customer, i) / divisor))));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> with(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    private static List<List<String>> plainArr() {
        return with(List.of("customer", "month", "arr"), longRows(month -> month, 1, amount -> amount));
    }

    private static List<List<String>> wide(UnaryOperator<String> month, long divisor, UnaryOperator<String> amount) {
        var header = new ArrayList<>(List.of("Customer"));
        for (int i = 0; i < MONTHS; i++) {
            header.add(month.apply(FIRST.plusMonths(i).toString()));
        }
        var rows = new ArrayList<List<String>>();
        for (int customer = 0; customer < CUSTOMERS.size(); customer++) {
            var row = new ArrayList<>(List.of(CUSTOMERS.get(customer)));
            for (int i = 0; i < MONTHS; i++) {
                long value = arr(customer, i) / divisor;
                row.add(value == 0 ? "" : amount.apply(Long.toString(value)));
            }
            rows.add(row);
        }
        return with(header, rows);
    }

    /** The German way to write an amount of whole units. */
    private static String german(String whole) {
        return grouped(whole, '.') + ",00";
    }

    private static String grouped(String whole, char mark) {
        var text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, mark);
        }
        return text.toString();
    }

    private record Facts(List<String> people, List<String> ledger) {}

    private static Facts facts(Exports exports) {
        Export<HeadcountEntry> headcount = exports.headcount();
        var people = headcount.rows().stream()
                .map(person -> person.assignments().get(0).title().orElse("") + "|"
                        + person.assignments().get(0).department().orElse("") + "|" + person.start() + "|"
                        + person.end() + "|" + person.activeByStatus())
                .sorted()
                .toList();
        assertThat(exports.ledger()).as("%s", Room.spoken(exports)).isPresent();
        var ledger = exports.ledger().orElseThrow();
        var months = new ArrayList<String>();
        for (YearMonth month = ledger.first(); !month.isAfter(ledger.last()); month = month.plusMonths(1)) {
            months.add(month + " " + ledger.movements(month) + " " + ledger.customersAt(month));
        }
        return new Facts(people, months);
    }

    private Facts plain() {
        return facts(new Room(folder)
                .with("headcount.csv", PEOPLE.getBytes(StandardCharsets.UTF_8))
                .with("arr.csv", render(plainArr(), ',', "\n").getBytes(StandardCharsets.UTF_8))
                .read());
    }

    private void same(String people, byte[] peopleBytes, String arr, byte[] arrBytes) {
        same(people, peopleBytes, arr, arrBytes, IntakeSettings.defaults());
    }

    private void same(String people, byte[] peopleBytes, String arr, byte[] arrBytes, IntakeSettings settings) {
        Facts expected = plain();
        folder.resolve("headcount.csv").toFile().delete();
        folder.resolve("arr.csv").toFile().delete();
        Exports exports =
                new Room(folder).with(people, peopleBytes).with(arr, arrBytes).read(settings);
        assertThat(facts(exports)).as("%s", Room.spoken(exports)).isEqualTo(expected);
        assertThat(exports.files())
                .allSatisfy(file -> assertThat(file.rowsRead())
                        .isEqualTo(file.rowsUsed()
                                + file.setAside().stream()
                                        .mapToLong(aside -> aside.count())
                                        .sum()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void encoded(Charset charset, String mark, char delimiter, String end) {
        byte[] people = (mark + render(rows(PEOPLE), delimiter, end)).getBytes(charset);
        byte[] arr = (mark + render(plainArr(), delimiter, end)).getBytes(charset);
        same("headcount.csv", people, "arr.csv", arr);
    }

    @Test
    void utf8WithAByteOrderMark() {
        encoded(StandardCharsets.UTF_8, "\uFEFF", ',', "\r\n");
    }

    @Test
    void utf16LittleEndianWithTabs() {
        encoded(StandardCharsets.UTF_16LE, "\uFEFF", '\t', "\r\n");
    }

    @Test
    void utf16BigEndianWithoutAMark() {
        encoded(StandardCharsets.UTF_16BE, "", ';', "\n");
    }

    @Test
    void windows1252WithSemicolons() {
        encoded(Charset.forName("windows-1252"), "", ';', "\r\n");
    }

    @Test
    void pipesAndLoneCarriageReturns() {
        encoded(StandardCharsets.UTF_8, "", '|', "\r");
    }

    @Test
    void gzip() throws IOException {
        same("headcount.csv.gz", gz(utf8(PEOPLE)), "arr.csv.gz", gz(utf8(render(plainArr(), ',', "\n"))));
    }

    private static byte[] gz(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void shuffledRows() {
        var arr = new ArrayList<>(plainArr());
        Collections.shuffle(arr.subList(1, arr.size()), new Random(7));
        same("headcount.csv", utf8(PEOPLE), "arr.csv", utf8(render(arr, ',', "\n")));
    }

    @Test
    void bambooHrAndMonthlyAmountsInAmericanDress() {
        String people = PEOPLE.replace(
                "employee_id,name,department,job_title,manager,start_date,end_date",
                "Employee #,Name,Department,Job Title,Reporting to,Hire Date,Contract End Date");
        var arr = with(
                List.of("Customer Name", "Month", "MRR (USD)"),
                longRows(
                        month -> month.substring(5) + "/01/" + month.substring(0, 4),
                        12,
                        amount -> "$" + grouped(amount, ',') + ".00"));
        same(
                "employees.csv",
                utf8(american(people)),
                "export.csv",
                utf8(render(arr, ',', "\r\n")),
                dates(IntakeSettings.DateOrder.MONTH_FIRST));
    }

    private static IntakeSettings dates(IntakeSettings.DateOrder order) {
        return new IntakeSettings(
                Optional.empty(),
                Optional.empty(),
                new TreeMap<String, BigDecimal>(),
                1,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.of(order),
                Optional.empty(),
                Optional.empty());
    }

    private static String american(String text) {
        return text.replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$2/$3/$1");
    }

    @Test
    void germanHeadersDatesAndAmounts() {
        String people = PEOPLE.replace(
                        "employee_id,name,department,job_title,manager,start_date,end_date",
                        "Personalnummer,Mitarbeiter,Abteilung,Stellenbezeichnung,Vorgesetzter,Eintrittsdatum,Vertragsende")
                .replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3.$2.$1");
        var arr = with(
                List.of("Kunde", "Monat", "ARR"),
                longRows(month -> month.substring(5) + "/" + month.substring(0, 4), 1, DisguiseTest::german));
        same("personal.csv", utf8(render(rows(people), ';', "\r\n")), "arr.csv", utf8(render(arr, ';', "\r\n")));
    }

    @Test
    void frenchHeaders() {
        String people = PEOPLE.replace(
                "employee_id,name,department,job_title,manager,start_date,end_date",
                "Matricule,Nom complet,Département,Intitulé du poste,Supérieur hiérarchique,Date d'embauche,Date de fin");
        var arr = with(
                List.of("Nom du client", "Mois", "ARR"),
                longRows(month -> month, 1, amount -> grouped(amount, '\u202F')));
        same("effectifs.csv", utf8(render(rows(people), ';', "\n")), "arr.csv", utf8(render(arr, ';', "\n")));
    }

    @Test
    void spanishHeadersAndNamedDates() {
        String people = PEOPLE.replace(
                "employee_id,name,department,job_title,manager,start_date,end_date",
                "Número de empleado,Nombre completo,Departamento,Puesto,Jefe,Fecha de alta,Fecha de fin");
        var arr = with(List.of("Cliente", "Mes", "ARR"), longRows(DisguiseTest::named, 1, amount -> amount));
        same("plantilla.csv", utf8(people), "arr.csv", utf8(render(arr, ',', "\n")));
    }

    private static String named(String month) {
        List<String> names =
                List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
        return names.get(Integer.parseInt(month.substring(5)) - 1) + " " + month.substring(0, 4);
    }

    @Test
    void titlesFiltersTotalsAndAFooter() {
        String people = "Headcount Report\nAs of,2026-10-01\n\n" + PEOPLE
                + "\nTotal,5,,,,,\nConfidential Information - Do Not Distribute\n";
        String arr = "ARR by customer\n\n" + render(plainArr(), ',', "\n")
                + "Grand Totals (58 records),,1\n\nGenerated By:\n";
        same("headcount.csv", utf8(people), "arr.csv", utf8(arr));
    }

    @Test
    void groupedByCustomer() {
        var rows = new ArrayList<List<String>>();
        String before = "";
        for (List<String> row : longRows(month -> month, 1, amount -> amount)) {
            rows.add(List.of(row.get(0).equals(before) ? "" : row.get(0), row.get(1), row.get(2)));
            before = row.get(0);
        }
        var arr = with(List.of("Customer", "Month", "ARR"), rows);
        same("headcount.csv", utf8(PEOPLE), "arr.csv", utf8(render(arr, ',', "\n")));
    }

    @Test
    void wideAnnualByNamedMonths() {
        List<String> names =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        var arr = wide(
                month -> names.get(Integer.parseInt(month.substring(5)) - 1) + "-" + month.substring(2, 4),
                1,
                amount -> amount);
        same("headcount.csv", utf8(PEOPLE), "arr_wide.csv", utf8(render(arr, ',', "\n")));
    }

    @Test
    void wideMonthlyInCents() {
        var arr = wide(month -> month, 12, amount -> amount + "00");
        same("headcount.csv", utf8(PEOPLE), "mrr-cents.csv", utf8(render(arr, '\t', "\n")));
    }

    @Test
    void wideMonthlyByLastDays() {
        var arr = wide(month -> YearMonth.parse(month).atEndOfMonth().toString() + " MRR", 12, amount -> amount);
        same("headcount.csv", utf8(PEOPLE), "customers.csv", utf8(render(arr, ',', "\n")));
    }

    @Test
    void thousands() {
        var arr = with(
                List.of("customer", "month", "ARR in k€"),
                longRows(
                        month -> month,
                        1,
                        amount -> new BigDecimal(amount)
                                .movePointLeft(3)
                                .stripTrailingZeros()
                                .toPlainString()));
        Facts expected = plain();
        Exports exports =
                new Room(folder).with("arr.csv", utf8(render(arr, ',', "\n"))).read();
        assertThat(facts(exports).ledger()).isEqualTo(expected.ledger());
        assertThat(exports.currency()).isEqualTo("EUR");
    }

    @Test
    void subscriptionsWithStartAndEnd() {
        String arr = """
                customer,start_date,end_date,amount,interval,status
                Total Systems,2025-06-01,,10000,month,active
                Total Systems,2026-01-31,,6000,quarter,active
                Müller & Söhne,2025-06-15,2026-03-31,36000,year,ended
                "Acme ""West"", Inc.",2025-09-30,,60600,annual,active
                Zulu,2025-06-02,2025-07-31,100,monthly,ended
                Zulu,2025-11-30,,100,month,active
                New,2026-09-30,,0,month,active
                """;
        same("headcount.csv", utf8(PEOPLE), "subscriptions.csv", utf8(arr));
    }

    @Test
    void movementsGiveTheSameMonths() {
        Exports exports = new Room(folder)
                .with("arr.csv", render(plainArr(), ',', "\n").getBytes(StandardCharsets.UTF_8))
                .read();
        var ledger = exports.ledger().orElseThrow();
        var text = new StringBuilder("month,opening,new,expansion,contraction,churn,reactivation,closing\n");
        for (YearMonth month = ledger.first(); !month.isAfter(ledger.last()); month = month.plusMonths(1)) {
            var is = ledger.movements(month);
            text.append(month)
                    .append(',')
                    .append(is.opening() / 100)
                    .append(',')
                    .append(is.added() / 100);
            text.append(',').append(is.expansion() / 100).append(',').append(-is.contraction() / 100);
            text.append(',').append(-is.churn() / 100).append(',').append(is.reactivation() / 100);
            text.append(',').append(is.closing() / 100).append('\n');
        }
        Exports moved = new Room(folder).with("arr.csv", utf8(text.toString())).read();
        var other = moved.ledger().orElseThrow();
        for (YearMonth month = ledger.first(); !month.isAfter(ledger.last()); month = month.plusMonths(1)) {
            assertThat(other.movements(month)).isEqualTo(ledger.movements(month));
        }
    }

    @Test
    void columnsInAnotherOrderAndColumnsNobodyReads() {
        var rows = new ArrayList<List<String>>();
        for (List<String> row : plainArr()) {
            rows.add(List.of("note", row.get(2), row.get(0), "x", row.get(1)));
        }
        same("headcount.csv", utf8(PEOPLE), "arr.csv", utf8(render(rows, ',', "\n")));
    }
}
