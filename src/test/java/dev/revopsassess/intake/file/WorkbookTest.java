package dev.revopsassess.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class WorkbookTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder;

    /** A workbook of sheets made of rows. */
    public static byte[] workbook(String... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var names = new StringBuilder();
            var links = new StringBuilder();
            for (int i = 1; i <= sheets.length; i++) {
                names.append("<sheet name=\"S" + i + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
                links.append("<Relationship Id=\"r" + i + "\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
                part(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheets[i - 1] + "</sheetData></worksheet>");
            }
            links.append("<Relationship Id=\"s\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/xl/workbook.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                            + " PartName=\"/xl/styles.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                            + "</Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>"
                            + "</cellXfs></styleSheet>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * A row of a sheet; {@code =STYLE;NUMBER} is a typed cell: 0 a number, 1 a date, 2 a percentage. What begins with {@code <}
     * stands in the cell as it is, behind its place.
     */
    public static String row(int number, String... cells) {
        var text = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = (char) ('A' + i) + "" + number;
            String cell = cells[i];
            if (cell.startsWith("=")) {
                String[] parts = cell.substring(1).split(";", -1);
                text.append("<c r=\"" + place + "\" s=\"" + parts[0] + "\"><v>" + parts[1] + "</v></c>");
            } else if (cell.startsWith("<c")) {
                text.append(cell.replaceFirst("<c", "<c r=\"" + place + "\""));
            } else if (!cell.isEmpty()) {
                text.append("<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            }
        }
        return text.append("</row>").toString();
    }

    @Test
    void typedDatesNumbersAndSharesOfTheSheetThatFitsAreRead() throws IOException {
        byte[] book = workbook(
                row(1, "Notes"),
                row(1, "People of Example")
                        + row(3, "Name", "Job Title", "Department", "Hire Date", "Quota", "Attainment")
                        + row(4, "Ada Quill", "Account Executive", "Sales", "=1;45658", "=0;1234.567", "=2;0.87")
                        + row(5, "Ben Ross", "SDR", "Sales", "=1;45717", "", ""));
        Exports exports = new Room(folder).with("people.xlsx", book).read();
        HeadcountEntry person = exports.headcount().rows().get(0);

        assertThat(exports.headcount().rows()).hasSize(2);
        assertThat(person.start()).contains(LocalDate.of(2025, 1, 1));
        assertThat(person.quota().orElseThrow()).isEqualByComparingTo("1234.567");
        assertThat(person.attainment()).hasValue(0.87);
        assertThat(Room.account(exports, "people.xlsx").delimiter()).isEqualTo("sheet S2");
        assertThat(Room.account(exports, "people.xlsx").headerLine()).isEqualTo(3);
    }
}
