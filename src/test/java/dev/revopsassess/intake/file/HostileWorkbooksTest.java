package dev.revopsassess.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.record.Tool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that are damaged or made to harm: each is named with what to do, and the good files beside it are read. */
class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final Limits SMALL = new Limits(1 << 16, 1 << 20, 16_384, 1L << 26, 1L << 22, 200);

    @TempDir
    Path folder;

    private static byte[] tools() throws IOException {
        return WorkbookTest.workbook(WorkbookTest.row(1, "tool", "category") + WorkbookTest.row(2, "HubSpot", "CRM"));
    }

    /** The workbook with one part written anew; without it where the new text is empty. */
    private static byte[] with(byte[] book, String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(book));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                String changed = entry.getName().equals(part) ? change.apply(text) : text;
                if (!changed.isEmpty()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(changed.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }

    /** The central directory says of every part that it unpacks to a thousand bytes. */
    private static byte[] lying(byte[] book) {
        ByteBuffer bytes = ByteBuffer.wrap(book.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < book.length; at++) {
            if (bytes.getInt(at) == 0x02014B50) {
                bytes.putInt(at + 24, 1000);
            }
        }
        return bytes.array();
    }

    private static UnaryOperator<String> target(String target) {
        return links -> links.replace("worksheets/sheet1.xml", target);
    }

    private static UnaryOperator<String> declared(String declaration) {
        return sheet -> sheet.replace("<worksheet", declaration + "<worksheet").replace("HubSpot", "&x;");
    }

    static Stream<Arguments> hostile() throws IOException {
        byte[] good = tools();
        String row = "<row><c><v>0</v></c></row>";
        byte[] rows = with(good, SHEET, sheet -> sheet.replace("</sheetData>", row.repeat(400_000) + "</sheetData>"));
        byte[] blanks = with(good, SHEET, sheet -> sheet.replace("<sheetData>", "<sheetData>" + " ".repeat(8 << 20)));
        return Stream.of(
                Arguments.of("no sheet part", with(good, SHEET, sheet -> ""), "workbook-damaged"),
                Arguments.of(
                        "a sheet that is not there",
                        with(good, LINKS, target("worksheets/other.xml")),
                        "workbook-damaged"),
                Arguments.of("outside", with(good, LINKS, target("../../../etc/passwd")), "workbook-damaged"),
                Arguments.of("on the net", with(good, LINKS, target("http://127.0.0.1:9/x.xml")), "workbook-damaged"),
                Arguments.of("no links", with(good, LINKS, links -> ""), "workbook-damaged"),
                Arguments.of(
                        "links without a sheet", with(good, LINKS, links -> "<Relationships/>"), "workbook-damaged"),
                Arguments.of(
                        "column ZZZZZZ",
                        with(good, SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"ZZZZZZ2\"")),
                        "too-many-columns"),
                Arguments.of(
                        "column XFE",
                        with(good, SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"XFE2\"")),
                        "too-many-columns"),
                Arguments.of(
                        "no reference",
                        with(good, SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"\"")),
                        "workbook-damaged"),
                Arguments.of("lying sizes", lying(rows), "workbook-too-large"),
                Arguments.of("lying blanks", lying(blanks), "cell-too-long"),
                Arguments.of(
                        "a long cell",
                        with(good, SHEET, sheet -> sheet.replace("HubSpot", "ab cd".repeat(20_000))),
                        "cell-too-long"),
                Arguments.of(
                        "an entity of the machine",
                        with(good, SHEET, declared("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")),
                        "workbook-damaged"),
                Arguments.of(
                        "a bomb",
                        with(
                                good,
                                SHEET,
                                declared(
                                        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>")),
                        "workbook-damaged"),
                Arguments.of(
                        "an outside DTD",
                        with(good, SHEET, declared("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/w.dtd\">")),
                        "workbook-damaged"),
                Arguments.of("half a file", Arrays.copyOf(good, good.length / 2), "workbook-damaged"),
                Arguments.of("its end cut off", Arrays.copyOf(good, good.length - 30), "workbook-damaged"),
                Arguments.of(
                        "half a sheet",
                        with(good, SHEET, sheet -> sheet.substring(0, sheet.length() / 2)),
                        "workbook-damaged"),
                Arguments.of("no XML", with(good, SHEET, sheet -> "hello"), "workbook-damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aWorkbookThatCannotBeReadIsNamedWithWhatToDoAndTheOthersAreRead(String what, byte[] book, String code) {
        Exports exports = new Room(folder)
                .with("headcount.csv", "name,department", "A,Sales")
                .with("spend.csv", "month,function,amount", "2026-09,Sales,5")
                .with("tools.xlsx", book)
                .read(Settings.none(), SMALL);

        assertThat(exports.headcount().rows()).hasSize(1);
        assertThat(exports.spend().rows()).hasSize(1);
        assertThat(exports.tools().rows()).isEmpty();
        assertThat(Room.account(exports, "tools.xlsx").problems())
                .as(what)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.message())
                            .containsPattern(
                                    "save it again|Save the workbook|Export it|export it|shorten|Keep the columns");
                    assertThat(problem.message()).doesNotContain("root:", "Exception");
                });
    }

    @Test
    void aWorkbookWithoutFormatsOrSharedTextsIsRead() throws IOException {
        byte[] bare = with(
                with(tools(), "xl/styles.xml", styles -> ""),
                LINKS,
                links -> links.replaceFirst("<Relationship Id=\"s\"[^>]*>", ""));
        Exports exports = new Room(folder).with("tools.xlsx", bare).read();

        assertThat(exports.tools().rows().stream().map(Tool::name)).containsExactly("HubSpot");
    }

    @Test
    void aGoodSheetBesideABrokenOneIsRead() throws IOException {
        byte[] book = WorkbookTest.workbook(
                WorkbookTest.row(1, "Notes"),
                WorkbookTest.row(1, "tool", "category") + WorkbookTest.row(2, "HubSpot", "CRM"));
        Exports exports = new Room(folder)
                .with("tools.xlsx", with(book, SHEET, sheet -> sheet.replace("</sheetData>", "</sheetDatum>")))
                .read();

        assertThat(exports.tools().rows().stream().map(Tool::name)).containsExactly("HubSpot");
    }

    @Test
    void textsThatTheWorkbookLacksLeaveItWithoutAHeader() throws IOException {
        byte[] book = with(
                tools(), SHEET, sheet -> sheet.replaceAll("t=\"inlineStr\"><is><t>\\w+</t></is>", "t=\"s\"><v>0</v>"));
        Exports exports = new Room(folder)
                .with("headcount.csv", "name,department", "A,Sales")
                .with("tools.xlsx", book)
                .read();

        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("tools.xlsx error file-not-recognised: "));
    }

    @Test
    void rowsAndCellsWithoutNumbersAreCountedFromOne() throws IOException {
        byte[] book = with(tools(), SHEET, sheet -> sheet.replaceAll(" r=\"\\w+\"", ""));
        Exports exports = new Room(folder).with("tools.xlsx", book).read();

        assertThat(exports.tools().rows()).singleElement().satisfies(tool -> {
            assertThat(tool.name()).isEqualTo("HubSpot");
            assertThat(tool.category()).contains("CRM");
            assertThat(tool.source().line()).isEqualTo(2);
        });
        assertThat(Room.account(exports, "tools.xlsx").headerLine()).isEqualTo(1);
    }

    @Test
    void lineBreaksThatTheWorkbookEscapesAreNoPartOfAName() throws IOException {
        byte[] book = WorkbookTest.workbook(WorkbookTest.row(1, "tool", "cate_x00AD_gory")
                + WorkbookTest.row(2, "Hub_x000D_\nSpot_x000d_", "CRM")
                + WorkbookTest.row(3, "Mail_x005F_x000D_", "CRM"));
        Exports exports = new Room(folder).with("tools.xlsx", book).read();

        assertThat(exports.tools().rows().stream().map(Tool::name)).containsExactly("Hub Spot", "Mail_x000D_");
    }

    @Test
    void nothingIsWrittenBesideTheWorkbook() throws IOException {
        new Room(folder)
                .with("headcount.csv", "name,department", "A,Sales")
                .with("tools.xlsx", with(tools(), LINKS, target("../../../../tmp/x.xml")))
                .read();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("headcount.csv", "tools.xlsx");
        }
    }
}
