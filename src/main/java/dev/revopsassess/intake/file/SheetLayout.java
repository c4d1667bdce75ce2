package dev.revopsassess.intake.file;

import java.io.IOException;

/**
 * A sheet of a workbook.
 *
 * @param file the workbook
 * @param index place of the sheet
 * @param name name of the sheet
 * @param traits what the workbook's parts show
 */
record SheetLayout(InputFile file, int index, String name, Workbook.Traits traits) implements Layout {
    @Override
    public Rows open() throws IOException {
        return new SheetRows(file, index, traits);
    }

    @Override
    public String encodingText() {
        return "workbook";
    }

    @Override
    public String delimiterText() {
        return "sheet " + name;
    }
}
