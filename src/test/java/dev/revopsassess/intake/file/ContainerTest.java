package dev.revopsassess.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold data in a form that is not read are listed with what to do; good files beside them are read. */
class ContainerTest {
    @TempDir
    Path folder;

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of("arr.zip", zip("mrr.csv", "customer,month,mrr"), "archive", "Unpack it"),
                Arguments.of("exports.ZIP", zip("a/b.csv", ""), "archive", "Unpack it"),
                Arguments.of("spend.rar", bytes("Rar!\u001a\u0007"), "archive", "Unpack it"),
                Arguments.of(
                        "spend.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}, "archive", "Unpack"),
                Arguments.of(
                        "tools.ods",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "open-document",
                        "save it as .xlsx or .csv"),
                Arguments.of(
                        "tools.xlsx",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "open-document",
                        "OpenDocument"),
                Arguments.of("nrr.numbers", zip("Index/Document.iwa", "x"), "numbers-document", "Apple Numbers"),
                Arguments.of("nrr.xlsb", zip("xl/workbook.bin", "x"), "binary-workbook", "save it as .xlsx"),
                Arguments.of(
                        "funnel.gsheet", bytes("{\"url\": \"https://docs.google.com\"}"), "google-sheet", "Download"),
                Arguments.of("deals.xls", ole("Workbook"), "old-workbook", "Excel 97"),
                Arguments.of("deals.xlsx", ole("EncryptedPackage"), "workbook-protected", "without the password"),
                Arguments.of("arr.xls", ole("EncryptedPackage"), "workbook-protected", "password"),
                Arguments.of(
                        "deals.xls",
                        bytes("\n <HTML xmlns:x=\"urn\"><body><table><tr><td>stage</td></tr></table></body></html>"),
                        "web-page",
                        "Open it in a spreadsheet program"),
                Arguments.of("deals.csv", bytes("<!DOCTYPE html>\n<title>Log in</title>"), "web-page", "web page"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerIsAnErrorThatSaysWhatToDo(String name, byte[] content, String code, String told) {
        Exports exports = new Room(folder)
                .with("headcount.csv", "name,department", "A,Sales")
                .with(name, content)
                .read();

        assertThat(exports.headcount().rows()).hasSize(1);
        assertThat(Room.account(exports, name).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(told);
        });
    }

    @Test
    void aFolderCalledLikeAnExportIsListed() throws IOException {
        Files.createDirectories(folder.resolve("tools.csv"));
        Files.createDirectories(folder.resolve("nrr.numbers"));
        Files.createDirectories(folder.resolve("archive of last year"));

        Exports exports = new Room(folder)
                .with("headcount.csv", "name,department", "A,Sales")
                .read();

        assertThat(Room.spoken(exports))
                .containsExactlyInAnyOrder(
                        "tools.csv error folder-called-a-file: this is a folder, and files in it are not read. Put them"
                                + " into the folder above, or name it on the command line.",
                        "nrr.numbers error numbers-document: this is a document of Apple Numbers. Open it in Numbers and"
                                + " export it as .xlsx or .csv.");
    }

    @Test
    void aTextThatASystemCallsXlsIsRead() {
        Exports exports = new Room(folder)
                .with("headcount.xls", "name\tdepartment", "A\tSales", "B\tMarketing")
                .read();

        assertThat(exports.headcount().rows()).hasSize(2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The signature, and a directory that names one stream. */
    private static byte[] ole(String stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[1016]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[64]);
        return out.toByteArray();
    }

    private static byte[] zip(String entry, String content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
