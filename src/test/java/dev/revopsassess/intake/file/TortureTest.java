package dev.revopsassess.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.SpendEntry;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that is hard to split into rows and cells: parsed, or refused with a line, and never wrong in silence. */
class TortureTest {
    private static final String HEADER = "month,function,amount,channel";

    @TempDir
    Path folder;

    private static List<Row> rows(String text, char delimiter) throws IOException {
        var rows = new ArrayList<Row>();
        try (var in = new DelimitedRows(new StringReader(text), delimiter, Limits.USUAL)) {
            in.expect(3);
            for (Row row = in.next(); row != null; row = in.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Row row(long line, String... cells) {
        return new Row(line, List.of(cells));
    }

    @Test
    void quotedDelimitersQuotesAndLineBreaksAreData() throws IOException {
        assertThat(rows("a,\"b,c\",d\n1,\"say \"\"hi\"\"\",2\n3,\"two\r\nlines\",4\n5,,\"\"\n", ','))
                .containsExactly(
                        row(1, "a", "b,c", "d"),
                        row(2, "1", "say \"hi\"", "2"),
                        row(3, "3", "two\nlines", "4"),
                        row(5, "5", "", ""));
    }

    @Test
    void everyLineEndEndsALineAndTheLastRowNeedsNone() throws IOException {
        assertThat(rows("a,b,c\r\nd,e,f\rg,h,i\nj,k,l", ','))
                .containsExactly(
                        row(1, "a", "b", "c"), row(2, "d", "e", "f"), row(3, "g", "h", "i"), row(4, "j", "k", "l"));
    }

    @Test
    void blankLinesKeepTheirPlace() throws IOException {
        assertThat(rows("a,b,c\n\n\nd,e,f\n", ',')).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aQuoteInTheMiddleOfAPlainCellIsData() throws IOException {
        assertThat(rows("pipe 5\",b,c\n1,2,3\n", ','))
                .containsExactly(row(1, "pipe 5\"", "b", "c"), row(2, "1", "2", "3"));
    }

    @Test
    void textBehindAClosingQuoteCostsItsRow() throws IOException {
        List<Row> rows = rows("1,2,3\n\"a\"x,b,c\n4,5,6\n", ',');

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1).flaw()).contains("a quoted cell is followed by other text");
    }

    @Test
    void aStrayQuoteBeforeQuotedRowsCostsItsRow() throws IOException {
        List<Row> rows = rows("1,2,3\n4,\"5,6\n7,8,\"9\"\n1,2,3\n", ',');

        assertThat(rows).extracting(row -> row.flaw().isPresent()).containsExactly(false, true, false, false);
        assertThat(rows.get(2)).isEqualTo(row(3, "7", "8", "9"));
    }

    @Test
    void unicodeStaysAsItIs() throws IOException {
        assertThat(rows("ʤ,日本,😀\n", ',')).containsExactly(row(1, "ʤ", "日本", "😀"));
    }

    @Test
    void anUnclosedQuoteInTheMiddleNamesItsLineAndLosesOneRow() {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        IntStream.range(0, 10_000).forEach(i -> lines.add("2026-0" + (1 + i % 9) + ",Sales," + i + ",web"));
        lines.set(5000, "2026-05,\"Sales,4999,web");
        Exports exports =
                new Room(folder).with("spend.csv", lines.toArray(String[]::new)).read();
        FileAccount account = Room.account(exports, "spend.csv");

        assertThat(account.rowsRead()).isEqualTo(10_000);
        assertThat(account.rowsUsed()).isEqualTo(9_999);
        assertThat(account.setAside())
                .containsExactly(new SetAside("quote out of place", 1, List.of(5001L), SetAside.Why.LOST));
        assertThat(Room.spoken(exports))
                .contains(
                        "spend.csv:5001 error quote-out-of-place: a quote opens here and does not close, so the row cannot be split"
                                + " into cells and is set aside. Correct the quote.");
    }

    @Test
    void aRowTooShortOrTooLongIsSetAsideAndNeverShifted() {
        Exports exports = new Room(folder)
                .with("spend.csv", HEADER, "2026-01,Sales,1", "2026-01,Sales,1,web,", "2026-01,Sales,2,web,more")
                .read();

        assertThat(exports.spend().rows())
                .extracting(SpendEntry::amount)
                .singleElement()
                .hasToString("1");
        assertThat(Room.account(exports, "spend.csv").byReason())
                .containsEntry("fewer cells than the header", 1L)
                .containsEntry("more cells than the header", 1L);
    }

    @Test
    void aZeroByteSetsTheFileAsideAndTheOthersAreRead() {
        Exports exports = new Room(folder)
                .with("spend.csv", HEADER, "2026-01,Sales,1,web")
                .with("nrr.csv", "period_end,nrr\n2026-09,1\u0000\n".getBytes(StandardCharsets.UTF_8))
                .read();

        assertThat(exports.retention().present()).isFalse();
        assertThat(exports.spend().rows()).hasSize(1);
        assertThat(Room.spoken(exports))
                .contains(
                        "nrr.csv:2 error nul-byte: the line holds a zero byte, so this is no text. Export the file again.");
    }

    @Test
    void aCellARowAndAWidthBeyondTheLimitsAreRefusedWithTheirLine() {
        var limits = new Limits(100, 1000, 40, 1 << 20, 1 << 20, 100);
        Room room = new Room(folder)
                .with("good.csv", HEADER, "2026-01,Sales,1,web")
                .with("cell.csv", "period_end,nrr", "2026-09," + "9".repeat(101))
                .with("wide.csv", "question,answer", "market" + ",".repeat(50))
                .with(
                        "long.csv",
                        "name,category",
                        "x,".repeat(5) + "y".repeat(90) + (",".repeat(2) + "y".repeat(90)).repeat(12));
        Exports exports = room.read(Settings.none(), limits);

        assertThat(Room.problems(exports)
                        .filter(problem -> problem.code().startsWith("cell-too")
                                || problem.code().startsWith("too-many")
                                || problem.code().startsWith("row-too")))
                .extracting(problem -> problem.source().text() + " " + problem.code())
                .containsExactly("cell.csv:2 cell-too-long", "long.csv:2 row-too-long", "wide.csv:2 too-many-columns");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        Files.writeString(outside, "question,answer\nmarket,growing\n");
        Files.createSymbolicLink(folder.resolve("answers.csv"), outside);
        Exports exports = new Room(folder)
                .with("spend.csv", HEADER, "2026-01,Sales,1,web")
                .read();

        assertThat(exports.answers().present()).isFalse();
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("link-out-of-folder"));
    }

    @Test
    void anArchiveOfZeroesIsRefusedBeforeItIsUnpacked() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.write(new byte[8 << 20]);
            zip.closeEntry();
        }
        Room room = new Room(folder).with("tools.xlsx", out.toByteArray());

        assertThatThrownBy(room::read)
                .isInstanceOfSatisfying(
                        NothingUsable.class,
                        nothing -> assertThat(nothing.problems().get(0).code()).isEqualTo("workbook-too-large"));
    }

    @Test
    void junkIsSetAsideAsAWhole() {
        byte[] junk = new byte[5000];
        new Random(3).nextBytes(junk);
        Exports exports = new Room(folder)
                .with("spend.csv", HEADER, "2026-01,Sales,1,web")
                .with("arr.xlsx", junk)
                .with("nrr.csv.gz", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3})
                .read();

        assertThat(exports.files()).hasSize(3);
        assertThat(exports.spend().rows()).hasSize(1);
    }

    @Test
    void rowsReadAreRowsUsedAndRowsSetAsideWhateverHappensToTheFile() {
        var random = new Random(42);
        String good = HEADER + "\n" + "2026-01,Sales,\"1,200.50\",web\n2026-02,Marketing,5,\n\nTotal,,1,\n".repeat(10);
        for (int round = 0; round < 150; round++) {
            var text = new StringBuilder(good);
            for (int change = 0; change < 1 + round % 6; change++) {
                int at = 35 + random.nextInt(text.length() - 35);
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "\",;\n\r \t€x0".charAt(random.nextInt(10)));
                    case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(90)));
                    default -> text.delete(at, Math.min(text.length(), at + 20));
                }
            }
            Exports exports = new Room(folder)
                    .with("spend.csv", text.toString().getBytes(StandardCharsets.UTF_8))
                    .read();
            FileAccount account = Room.account(exports, "spend.csv");

            assertThat(account.rowsUsed()).isEqualTo(exports.spend().rows().size());
            assertThat(account.rowsRead())
                    .isEqualTo(account.rowsUsed()
                            + account.setAside().stream()
                                    .mapToLong(SetAside::count)
                                    .sum());
        }
    }

    @Test
    void namesAndMarkupNeverStandInAMessage() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,name,department,job_title,start_date",
                        "EMP-4711,Zebedee Quux,Sales,SDR,99/99/2020",
                        "EMP-4711,Zebedee Quux,Sales,SDR,2020-01-01",
                        "EMP-4711,Yolanda Xander,Sales,SDR,\u001B[31m2020-99-01")
                .read();

        assertThat(Room.spoken(exports).toString()).doesNotContain("Quux", "Xander", "4711", "\u001B");
    }
}
