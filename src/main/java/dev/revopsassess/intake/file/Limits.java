package dev.revopsassess.intake.file;

/**
 * How much of a file is read before it is taken for hostile or broken.
 *
 * @param cell characters in a cell
 * @param row characters in a row
 * @param columns columns in a row
 * @param file bytes of a file after unpacking
 * @param sheetPart bytes of a part of a workbook after unpacking
 * @param ratio how many times larger a part of a workbook may be than its packed form
 * @param pace from which size on a text is read the way of large files, and on how many cores
 */
public record Limits(int cell, int row, int columns, long file, long sheetPart, long ratio, Pace pace) {
    /** The limits of every run. */
    public static final Limits USUAL = new Limits(1 << 20, 1 << 24, 16_384, 16L << 30, 1L << 30, 200);

    /** The same limits at the usual pace. */
    public Limits(int cell, int row, int columns, long file, long sheetPart, long ratio) {
        this(cell, row, columns, file, sheetPart, ratio, Pace.USUAL);
    }
}
