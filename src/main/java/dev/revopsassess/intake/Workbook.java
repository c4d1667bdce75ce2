package dev.revopsassess.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook, looked at from outside before it is opened: how large its parts unpack and what its sheets are called. */
final class Workbook {
    static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final int MOST_PARTS = 10_000;

    private Workbook() {}

    /**
     * A layout for each visible sheet.
     *
     * @throws Refused where the file is damaged, is no workbook, or unpacks beyond the limits
     */
    static List<Layout> sheets(InputFile file) throws IOException {
        check(file);
        var layouts = new ArrayList<Layout>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.path().toFile(), OPTIONS)) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    layouts.add(new SheetLayout(file, sheet.getIndex(), sheet.getName()));
                }
            }
        } catch (ExcelReaderException e) {
            throw damaged();
        } catch (RuntimeException e) {
            throw e instanceof Refused refused ? refused : damaged();
        }
        return layouts;
    }

    static Refused damaged() {
        return new Refused(
                "workbook-damaged", 0, "the workbook cannot be read. Open it, save it again or export it as .csv.");
    }

    private static void check(InputFile file) throws IOException {
        Limits limits = file.limits();
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new Refused(
                        "workbook-too-large",
                        0,
                        "the workbook has more than " + MOST_PARTS + " parts. Export it as .csv.");
            }
            for (ZipEntry part : zip.stream().toList()) {
                long size = part.getSize();
                long packed = Math.max(1, part.getCompressedSize());
                if (size > limits.sheetPart() || (size > (1L << 22) && size / packed > limits.ratio())) {
                    throw new Refused(
                            "workbook-too-large",
                            0,
                            "a part of the workbook unpacks to " + size + " bytes, " + size / packed
                                    + " times its packed size, and is not opened. Export it as .csv.");
                }
            }
        } catch (ZipException e) {
            throw damaged();
        }
    }
}
