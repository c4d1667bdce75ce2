package dev.revopsassess.intake.settings;

import static dev.revopsassess.intake.DisguisedCompany.PEOPLE;
import static dev.revopsassess.intake.DisguisedCompany.american;
import static dev.revopsassess.intake.DisguisedCompany.grouped;
import static dev.revopsassess.intake.DisguisedCompany.gz;
import static dev.revopsassess.intake.DisguisedCompany.longRows;
import static dev.revopsassess.intake.DisguisedCompany.plainArr;
import static dev.revopsassess.intake.DisguisedCompany.render;
import static dev.revopsassess.intake.DisguisedCompany.rows;
import static dev.revopsassess.intake.DisguisedCompany.utf8;
import static dev.revopsassess.intake.DisguisedCompany.wide;
import static dev.revopsassess.intake.DisguisedCompany.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.DisguisedCompany;
import dev.revopsassess.intake.SameOutcome;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.record.Exports;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One company's exports in many disguises: the records, the readings and the verdict are the same. */
class DisguiseTest {
    @TempDir
    Path folder;

    private SameOutcome plain() {
        return SameOutcome.of(new Room(folder)
                .with("headcount.csv", PEOPLE.getBytes(StandardCharsets.UTF_8))
                .with("arr.csv", render(plainArr(), ',', "\n").getBytes(StandardCharsets.UTF_8))
                .read());
    }

    private void same(String people, byte[] peopleBytes, String arr, byte[] arrBytes) {
        same(people, peopleBytes, arr, arrBytes, Settings.none());
    }

    private void same(String people, byte[] peopleBytes, String arr, byte[] arrBytes, IntakeSettings settings) {
        SameOutcome expected = plain();
        folder.resolve("headcount.csv").toFile().delete();
        folder.resolve("arr.csv").toFile().delete();
        Exports exports =
                new Room(folder).with(people, peopleBytes).with(arr, arrBytes).read(settings);
        assertThat(SameOutcome.of(exports)).as("%s", Room.spoken(exports)).isEqualTo(expected);
        assertThat(exports.files())
                .allSatisfy(file -> assertThat(file.rowsRead())
                        .isEqualTo(file.rowsUsed()
                                + file.setAside().stream()
                                        .mapToLong(aside -> aside.count())
                                        .sum()));
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
                dates(DateOrder.MONTH_FIRST));
    }

    private static IntakeSettings dates(DateOrder order) {
        return Settings.of(
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

    @Test
    void germanHeadersDatesAndAmounts() {
        String people = PEOPLE.replace(
                        "employee_id,name,department,job_title,manager,start_date,end_date",
                        "Personalnummer,Mitarbeiter,Abteilung,Stellenbezeichnung,Vorgesetzter,Eintrittsdatum,Vertragsende")
                .replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3.$2.$1");
        var arr = with(
                List.of("Kunde", "Monat", "ARR"),
                longRows(month -> month.substring(5) + "/" + month.substring(0, 4), 1, DisguisedCompany::german));
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
        var arr = with(List.of("Cliente", "Mes", "ARR"), longRows(DisguisedCompany::spanish, 1, amount -> amount));
        same("plantilla.csv", utf8(people), "arr.csv", utf8(render(arr, ',', "\n")));
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
                List.of("customer", "month", "ARR in k$"),
                longRows(
                        month -> month,
                        1,
                        amount -> new BigDecimal(amount)
                                .movePointLeft(3)
                                .stripTrailingZeros()
                                .toPlainString()));
        same("headcount.csv", utf8(PEOPLE), "arr.csv", utf8(render(arr, ',', "\n")));
    }

    @Test
    void apostrophesInAmountsAndMomentsForMonths() {
        var arr = with(
                List.of("Account", "Month", "ARR USD"),
                longRows(month -> month + "-28T00:00:00Z", 1, amount -> grouped(amount, '\'') + ".00"));
        same("headcount.csv", utf8(PEOPLE), "arr.csv", utf8(render(arr, ';', "\n")));
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
    void movementsGiveTheSameMonthsReadingsAndVerdict() {
        SameOutcome customers = plain();
        var text = new StringBuilder("month,opening,new,expansion,contraction,churn,reactivation,closing\n");
        customers
                .movements()
                .forEach((month, is) -> text.append(Stream.of(
                                is.opening(),
                                is.added(),
                                is.expansion(),
                                -is.contraction(),
                                -is.churn(),
                                is.reactivation(),
                                is.closing())
                        .map(cents -> Long.toString(cents / 100))
                        .collect(Collectors.joining(",", month + ",", "\n"))));
        SameOutcome moved = SameOutcome.of(
                new Room(folder).with("arr.csv", utf8(text.toString())).read());

        assertThat(moved.movements()).isEqualTo(customers.movements());
        assertThat(moved.people()).isEqualTo(customers.people());
        List<String> known = withoutHistory(customers);
        assertThat(known).containsAll(withoutHistory(moved));
        assertThat(known.stream().filter(reading -> !withoutHistory(moved).contains(reading)))
                .as("what only customers tell")
                .allMatch(reading ->
                        reading.matches("(customers|customers-won|ltv|arr-arrival-share|arr-departure-share) .*"));
        assertThat(moved.verdict()).isEqualTo(customers.verdict());
    }

    /** Movements do not tell which customer came back, so NRR of earlier windows may differ; that of the last must not. */
    private static List<String> withoutHistory(SameOutcome outcome) {
        return outcome.readings().stream()
                .map(reading -> reading.replaceFirst(" \\[(?:Point.*)?]$", ""))
                .toList();
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
