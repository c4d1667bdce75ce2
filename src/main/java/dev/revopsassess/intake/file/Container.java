package dev.revopsassess.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Files that hold data but cannot be read here: archives, workbooks of other programs, protected ones. What a file is, its
 * content says; its name only where the content does not.
 */
public enum Container {
    /** What is said of a workbook with a password. */
    PROTECTED(
            "workbook-protected",
            "the workbook is protected by a password. Open it, save it without the password as .xlsx or .csv, and put that"
                    + " into the folder.",
            ""),
    /** What is said of a workbook of before 2007. */
    OLD_WORKBOOK(
            "old-workbook", "this is a workbook of Excel 97 to 2003. Open it and save it as .xlsx or .csv.", ".xls"),
    /** What is said of a binary workbook. */
    BINARY_WORKBOOK(
            "binary-workbook", "this is a binary workbook. Open it in Excel and save it as .xlsx or .csv.", ".xlsb"),
    /** What is said of an OpenDocument spreadsheet. */
    OPEN_DOCUMENT(
            "open-document",
            "this is an OpenDocument spreadsheet. Open it in LibreOffice and save it as .xlsx or .csv.",
            ".ods .fods .ots"),
    /** What is said of a spreadsheet of Apple Numbers. */
    NUMBERS(
            "numbers-document",
            "this is a document of Apple Numbers. Open it in Numbers and export it as .xlsx or .csv.",
            ".numbers"),
    /** What is said of a link to a sheet in the web. */
    GOOGLE_SHEET(
            "google-sheet",
            "this is a link to a Google sheet and holds no data. Download the sheet as .xlsx or .csv.",
            ".gsheet"),
    /** What is said of a web page under the name of a spreadsheet. */
    WEB_PAGE(
            "web-page",
            "this is a web page, whatever its name says: some systems export a table so. Open it in a spreadsheet program"
                    + " and save it as .xlsx or .csv.",
            ""),
    /** What is said of an archive. */
    ARCHIVE(
            "archive",
            "this is an archive. Unpack it and put the exports in it into the folder.",
            ".zip .rar .7z .tar .tgz .tar.gz");

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] RAR = {'R', 'a', 'r', '!'};
    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xBC, (byte) 0xAF};

    /** Streams of an OLE file are named in its directory, which stands anywhere; a file is looked through so far. */
    private static final int OLE_READ = 1 << 22;

    private static final int HEAD_READ = 1 << 10;

    private final String code;
    private final String message;
    private final String endings;

    Container(String code, String message, String endings) {
        this.code = code;
        this.message = message;
        this.endings = endings;
    }

    /** Why the file is not read. */
    public UnreadableFile refused() {
        return new UnreadableFile(code, 0, message);
    }

    /** What a name says that it is; empty for every other file. */
    static Optional<Container> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(container -> Arrays.stream(container.endings.split(" ", -1))
                        .anyMatch(ending -> !ending.isEmpty() && lower.endsWith(ending)))
                .findFirst();
    }

    /** What a file is; empty where it is a text or a workbook that can be read. */
    public static Optional<Container> of(InputFile file) throws IOException {
        byte[] head = head(file.path(), HEAD_READ);
        if (startsWith(head, OLE)) {
            // Entries of the directory stand at even places, so that their names can be read as they are.
            String streams = new String(head(file.path(), OLE_READ), StandardCharsets.UTF_16LE);
            return Optional.of(streams.contains("EncryptedPackage") ? PROTECTED : OLD_WORKBOOK);
        }
        if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) {
            return packed(file);
        }
        if (startsWith(head, RAR) || startsWith(head, SEVEN_ZIP)) {
            return Optional.of(ARCHIVE);
        }
        Optional<Container> named = named(file.name());
        if (isPage(head)) {
            return Optional.of(WEB_PAGE);
        }
        // A text may be called .xls: systems do that, and it can be read.
        return named.filter(container -> container != OLD_WORKBOOK);
    }

    private static Optional<Container> packed(InputFile file) throws IOException {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.empty();
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return Optional.of(BINARY_WORKBOOK);
            }
            if (zip.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"))) {
                return Optional.of(NUMBERS);
            }
            ZipEntry type = zip.getEntry("mimetype");
            boolean open =
                    type != null && type.getSize() < 200 && text(zip, type).contains("opendocument");
            return Optional.of(open ? OPEN_DOCUMENT : named(file.name()).orElse(ARCHIVE));
        } catch (ZipException e) {
            // Damaged: where it is called a workbook, the reader of workbooks says so.
            return named(file.name());
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isPage(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return text.matches("(?s)(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|table|meta|style)\\b.*");
    }

    private static byte[] head(Path path, int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
