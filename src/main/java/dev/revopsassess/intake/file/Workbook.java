package dev.revopsassess.intake.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook, looked at from outside before it is opened: how large its parts unpack and what its sheets are called. */
public final class Workbook {
    private static final int MOST_PARTS = 10_000;

    /**
     * What a workbook's parts show before it is opened.
     *
     * @param calculated whether any formula has its value beside it; where none has, nothing calculated the workbook
     * @param styled whether it has a part for the formats of cells
     */
    record Traits(boolean calculated, boolean styled) {}

    private Workbook() {}

    /**
     * A layout for each visible sheet.
     *
     * @throws UnreadableFile where the file is damaged, is no workbook, or unpacks beyond the limits
     */
    public static List<Layout> sheets(InputFile file) throws IOException {
        Traits traits = check(file);
        var layouts = new ArrayList<Layout>();
        try (ReadableWorkbook book = open(file, traits)) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    layouts.add(new SheetLayout(file, sheet.getIndex(), sheet.getName(), traits));
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw damaged();
        }
        return layouts;
    }

    /** Opens a workbook; without its formats where it has none, as the reader insists on them otherwise. */
    static ReadableWorkbook open(InputFile file, Traits traits) throws IOException {
        return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(traits.styled(), true));
    }

    static UnreadableFile damaged() {
        return new UnreadableFile(
                "workbook-damaged", 0, "the workbook cannot be read. Open it, save it again or export it as .csv.");
    }

    private static Traits check(InputFile file) throws IOException {
        Limits limits = file.limits();
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFile(
                        "workbook-too-large",
                        0,
                        "the workbook has more than " + MOST_PARTS + " parts. Export it as .csv.");
            }
            long all = 0;
            boolean calculated = false;
            boolean styled = false;
            for (ZipEntry part : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(part)) {
                    PartScan scan = new PartScan(limits, part.getCompressedSize()).of(in);
                    calculated |= scan.calculated();
                    all += scan.size();
                }
                styled |= part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml");
                if (all > limits.file()) {
                    throw new UnreadableFile(
                            "workbook-too-large",
                            0,
                            "the workbook unpacks to more than " + limits.file()
                                    + " bytes and is not opened. Export it as .csv.");
                }
            }
            return new Traits(calculated, styled);
        } catch (ZipException | EOFException e) {
            throw damaged();
        } catch (RuntimeException e) {
            throw e instanceof UnreadableFile refused ? refused : damaged();
        }
    }
}
