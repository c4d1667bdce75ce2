package dev.revopsassess.intake;

import java.io.IOException;
import java.util.List;

/** A workbook and its sheets. */
final class Workbook {
    private Workbook() {}

    static List<Layout> sheets(InputFile file) throws IOException {
        throw new Refused("workbook", 0, "workbooks are not read yet: " + file.name());
    }
}
