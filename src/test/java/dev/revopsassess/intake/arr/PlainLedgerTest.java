package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.file.Pace;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger comes out the same whichever way its rows are read, and on one core as on two. */
class PlainLedgerTest {
    private static final Limits USUAL = at(new Pace(Long.MAX_VALUE, 1, 64));
    private static final Limits ALONE = at(new Pace(0, 1, 64));
    private static final Limits TWO = at(new Pace(0, 2, 64));
    private static final Limits LARGE = at(new Pace(0, 2, 1 << 20));

    private static Limits at(Pace pace) {
        Limits usual = Limits.USUAL;
        return new Limits(
                usual.cell(), usual.row(), usual.columns(), usual.file(), usual.sheetPart(), usual.ratio(), pace);
    }

    @TempDir
    Path folder;

    @Test
    void generatedLedgersWithSlipsComeOutTheSameEitherWay() {
        for (int seed = 0; seed < 80; seed++) {
            byte[] text = new Slips(new Random(seed)).text().getBytes(StandardCharsets.UTF_8);
            same("seed " + seed, "arr.csv", text);
        }
    }

    @Test
    void everyOddCellComesOutTheSameEitherWay() {
        for (String name : Slips.ODD_NAMES) {
            odd(name, "2024-02", "10.50");
        }
        for (String month : Slips.ODD_MONTHS) {
            odd("Nordwind", month, "10.50");
        }
        for (String amount : Slips.ODD_AMOUNTS) {
            odd("Nordwind", "2024-02", amount);
        }
        for (String line : Slips.ODD_LINES) {
            odd("A,2024-02,1.00\n" + line + "\nNordwind", "2024-02", "10.50");
        }
    }

    private void odd(String name, String month, String amount) {
        String row = name + "," + month + "," + amount + "\n";
        String text = "customer,month,arr\nAcme,2024-01,10.00\nAc me,2024-01,20.00\n" + row + "Acme,2024-02,5.25\n"
                + row + "Ac me,2024-03,7.00\n";
        same(row, "arr.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void halfACentGoesToTheEvenOne() {
        // 0.5, 1.5 and 2.5 cents are 0, 2 and 2; 12.345 and 12.3451 a month are 148.14 and 148.1412 a year.
        byte[] year = "customer,month,arr\nA,2024-01,0.005\nB,2024-01,0.015\nC,2024-01,0.025\nD,2024-01,10.00\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] months = "customer,month,mrr\nA,2024-01,12.3450\nB,2024-01,12.3451\nC,2024-01,10.00\n"
                .getBytes(StandardCharsets.UTF_8);
        for (Limits limits : List.of(USUAL, ALONE)) {
            assertThat(closing(year, limits)).isEqualTo(10_04);
            assertThat(closing(months, limits)).isEqualTo(148_14 + 148_14 + 120_00);
        }
    }

    private long closing(byte[] text, Limits limits) {
        return read("arr.csv", text, limits).book().orElseThrow().closing(YearMonth.of(2024, 1));
    }

    @Test
    void aFewBlankNamesAmongManyMakeNoGroupsEitherWay() {
        String sound = "Acme,2024-01,10.00\nAc me,2024-01,20.00\nB,2024-01,20.00\nC,2024-01,20.00\nD,2024-01,20.00\n";
        String text = "customer,month,arr\n#REF!,2024-02,1.00\n" + sound + ",2024-02,10.50\n,2024-03,11.50\n";
        same("blank", "arr.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void packedLedgersComeOutTheSameEitherWay() throws IOException {
        for (int seed = 1_000; seed < 1_010; seed++) {
            var packed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(packed)) {
                out.write(new Slips(new Random(seed)).text().getBytes(StandardCharsets.UTF_8));
            }
            same("seed " + seed, "arr.csv.gz", packed.toByteArray());
        }
    }

    @Test
    void aQuotedLineBreakIsOneRowWhereverABlockEnds() {
        for (int before = 0; before < 66; before++) {
            String text = "customer,month,arr\n" + "x".repeat(before + 1)
                    + ",2024-01,10.00\n\"Nord\nSee\",2024-01,20.00\n" + "\"Nord\nSee\",2024-02,30.00\nB,2024-02,1.00\n";
            same("before " + before, "arr.csv", text.getBytes(StandardCharsets.UTF_8));
            Exports exports = read("arr.csv", text.getBytes(StandardCharsets.UTF_8), TWO);
            ArrBook ledger = exports.book().orElseThrow();
            assertThat(ledger.closing(YearMonth.of(2024, 2))).isEqualTo(31_00);
            assertThat(ledger.at(YearMonth.of(2024, 2))
                            .customers()
                            .orElseThrow()
                            .paying())
                    .isEqualTo(2);
        }
    }

    @Test
    void aRowThatRepeatsAnEarlierOneIsSaidOnceForEachRepetition() {
        String text = """
                customer,month,arr
                A,2024-01,10.00
                "A",2024-01,10.00
                A,2024-01,10.0
                A,2024-01,10.00
                A,2024-02,10.00
                """;
        assertThat(Room.spoken(read("arr.csv", text.getBytes(StandardCharsets.UTF_8), ALONE)))
                .filteredOn(said -> said.contains("duplicate-row"))
                .extracting(said -> said.substring(0, said.indexOf(' ')))
                .containsExactly("arr.csv:3", "arr.csv:5");
    }

    private void same(String what, String name, byte[] bytes) {
        String usual = told(name, bytes, USUAL);
        assertThat(told(name, bytes, ALONE)).as(what).isEqualTo(usual);
        assertThat(told(name, bytes, TWO)).as(what).isEqualTo(usual);
        assertThat(told(name, bytes, LARGE)).as(what).isEqualTo(usual);
    }

    private Exports read(String name, byte[] bytes, Limits limits) {
        return new Room(folder).with(name, bytes).read(Settings.none(), limits);
    }

    private String told(String name, byte[] bytes, Limits limits) {
        var told = new ArrayList<String>();
        try {
            Exports exports = read(name, bytes, limits);
            told.add(exports.arr().toString());
            told.add(exports.latest().toString());
            exports.files().forEach(account -> told.add(account.toString()));
            exports.book().ifPresent(ledger -> months(ledger, told));
        } catch (NothingUsable nothing) {
            told.add(nothing.problems().toString());
        }
        return String.join("\n", told);
    }

    private static void months(ArrBook ledger, List<String> told) {
        for (YearMonth month = ledger.first(); !month.isAfter(ledger.last()); month = month.plusMonths(1)) {
            told.add(month + " " + ledger.at(month) + " " + ledger.productsAt(month) + " " + ledger.channelsAt(month));
        }
    }

    /** Writes ledgers as people do, and as their systems do on a bad day. */
    private static final class Slips {
        private static final List<String> NAMES = List.of(
                "Acme",
                "acme",
                "ACME ",
                "Nordwind",
                "Zürich Käse",
                "Société Générale",
                "cus_1",
                "cus_2",
                "cus_3",
                "cus_4",
                "1042",
                "A & B",
                "Übersee",
                "O'Hara",
                "North-West",
                "x");
        private static final List<String> ODD_NAMES = List.of(
                "Total Energies",
                "Total",
                "Summe",
                "Average",
                "",
                " ",
                "n/a",
                "#REF!",
                "=A1",
                "1.2E+10",
                "\"Ac\"\"me\"",
                "\"Acme, Inc\"",
                "\"Nord\nSee\"",
                "Ac\u00a0me",
                "Ac\u200bme",
                "日本",
                "e\u0301clair",
                "Ac\"me",
                "\"open",
                "Acme  Ltd",
                "\"Acme\" x",
                "\"acme \"");
        private static final List<String> ODD_MONTHS = List.of(
                "",
                "Total",
                "2024",
                "Q1 2024",
                "2024-13",
                "1970-01",
                "2024-02-30",
                "\"2024-01\"",
                "jan 2024",
                "n/a",
                "05/06/2024",
                "31.01.2024",
                "2031-05",
                " 2024-03");
        private static final List<String> ODD_AMOUNTS = List.of(
                "",
                "-",
                "n/a",
                "$100",
                "100 EUR",
                "1.234",
                "1,5",
                "\"1,234.50\"",
                "\"1.234,50\"",
                "(100)",
                "100-",
                "1e5",
                "abc",
                "#DIV/0!",
                "=B2",
                "12345678901234",
                "0.005",
                "0.015",
                "10.12345",
                "-20.00",
                "1'000",
                " 5",
                "00012.50",
                ".5",
                "7.",
                "+3",
                "0",
                "9999999999.99",
                "10.1235");
        private static final List<String> ODD_LINES = List.of(
                "",
                ",,",
                ";;",
                "Total,,100",
                "Acme,2024-01",
                "Acme,2024-01,1,2,3,4,5,6",
                "Report made 2024-05-06",
                "customer,month,arr",
                "\"",
                "a\"b,2024-01,5");

        private final Random random;
        private final double slips;

        Slips(Random random) {
            this.random = random;
            this.slips = List.of(0.0, 0.02, 0.1, 0.4).get(random.nextInt(4));
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private boolean slip() {
            return random.nextDouble() < slips;
        }

        String text() {
            String delimiter = any(List.of(",", ",", ",", ";", "\t"));
            String end = any(List.of("\n", "\n", "\r\n", "\r"));
            boolean quoted = random.nextInt(4) == 0;
            int extra = random.nextInt(4);
            boolean before = random.nextBoolean();
            int style = random.nextInt(6);
            boolean comma = !delimiter.equals(",") && random.nextInt(3) == 0;
            String amount = any(List.of("arr", "arr", "mrr", "ARR (EUR)", "ARR in thousands"));
            var header = new ArrayList<String>();
            if (extra > 0 && before) {
                header.add("Region");
            }
            header.addAll(List.of("customer", "month", amount));
            if (extra > 0 && !before) {
                header.add(any(List.of("Region", "Currency", "Product", "Note")));
            }
            if (extra > 2) {
                header.add("Batch");
            }
            var lines = new ArrayList<String>();
            if (random.nextInt(5) == 0) {
                lines.add("ARR by customer");
                lines.add("");
            }
            lines.add(String.join(delimiter, header));
            int rows = 3 + random.nextInt(60);
            for (int i = 0; i < rows; i++) {
                if (slip()) {
                    lines.add(any(ODD_LINES));
                }
                String customer = slip() ? any(ODD_NAMES) : quote(any(NAMES), quoted);
                String month = slip() ? any(ODD_MONTHS) : quote(month(style), quoted);
                String cents = slip() ? any(ODD_AMOUNTS) : quote(amount(comma), quoted);
                var row = new ArrayList<String>();
                if (extra > 0 && before) {
                    row.add(word());
                }
                row.addAll(List.of(customer, month, cents));
                if (extra > 0 && !before) {
                    row.add(word());
                }
                if (extra > 2) {
                    row.add("" + i / 7);
                }
                lines.add(slip() && i > 0 ? lines.get(lines.size() - 1) : String.join(delimiter, row));
            }
            String text = String.join(end, lines) + (random.nextBoolean() ? end : "");
            return (random.nextInt(5) == 0 ? "\ufeff" : "") + text;
        }

        private String word() {
            return slip()
                    ? any(List.of("Total", "Total EMEA", "USD", "", "\"a,b\"", "n/a"))
                    : any(List.of("EMEA", "EUR", "APAC", ""));
        }

        private static String quote(String cell, boolean quoted) {
            return quoted ? "\"" + cell + "\"" : cell;
        }

        private String month(int style) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(random.nextInt(14));
            return switch (style) {
                case 0, 1 -> month.toString();
                case 2 -> month.atEndOfMonth().toString();
                case 3 -> month.getMonthValue() + "/" + month.getYear();
                case 4 -> month.getMonth().toString().substring(0, 3) + " " + month.getYear();
                default -> month.atDay(1 + random.nextInt(3)).toString();
            };
        }

        private String amount(boolean comma) {
            long cents = random.nextInt(5_000_00);
            String text = random.nextInt(5) == 0 ? "" + cents / 100 : cents / 100 + "." + cents / 10 % 10 + cents % 10;
            return comma ? text.replace('.', ',') : text;
        }
    }
}
