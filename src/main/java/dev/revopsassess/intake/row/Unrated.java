package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.util.Map;
import java.util.Optional;

/**
 * A currency of a file's amounts that has no rate, so that no amount of the file is used.
 *
 * @param code its code
 * @param column header that names it, or of the column whose cells do
 * @param line where it stands first; 0 where the header names it
 * @param cells how many cells are in it; 0 where the header names it
 * @param all how many cells name a currency
 */
record Unrated(String code, Optional<String> column, long line, long cells, long all) {
    /** Where the currency stands: in cells, else in a header. */
    static Unrated of(String code, Mapping mapping, Map<String, ColumnProfile> profiles) {
        for (Map.Entry<String, ColumnProfile> field : profiles.entrySet()) {
            ColumnProfile.Tally tally = field.getValue().currencies.get(code);
            if (tally != null) {
                Optional<String> header =
                        Optional.of(field.getKey()).filter(mapping::has).map(mapping::header);
                return new Unrated(
                        code,
                        header,
                        tally.firstLine(),
                        tally.count(),
                        field.getValue().values.count());
            }
        }
        return new Unrated(code, Optional.empty(), 0, 0, 0);
    }

    /** Says it where the currency stands first: a single cell may be a slip. */
    void say(ExportFile reading) {
        boolean some = cells < all;
        reading.accounting()
                .at(
                        line,
                        Severity.ERROR,
                        column,
                        "currency-without-rate",
                        (some
                                        ? NumberText.count(cells) + " of " + NumberText.count(all) + " cells "
                                                + (cells == 1 ? "is" : "are")
                                        : "amounts are")
                                + " in "
                                + code
                                + " and the report is in "
                                + reading.currencies().report()
                                + ", and no rate is configured, so no amount of this file is used. Configure the rate"
                                + (some ? ", or correct the " + (cells == 1 ? "cell" : "cells") : "") + ".",
                        reading.currencies().fix(code));
    }
}
