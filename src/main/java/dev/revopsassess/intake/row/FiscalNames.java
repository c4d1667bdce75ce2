package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.record.Problem.Severity;
import java.util.Optional;

/** Periods named by fiscal year where nobody says when it begins: an assumption that has to be seen. */
public final class FiscalNames {
    /** Code of the problem, by which the report finds what was assumed. */
    public static final String CODE = "fiscal-year-assumed";

    private FiscalNames() {}

    /** Whether the file names periods by a fiscal year of which nobody said when it begins. */
    public static boolean assumed(ExportFile reading) {
        Mapping mapping = reading.table().mapping();
        return reading.settings().fiscalYearStart() == 0
                && (mapping.fields().keySet().stream().anyMatch(field -> named(mapping, field, reading.profile(field)))
                        || mapping.periods().stream()
                                .anyMatch(column ->
                                        PeriodCell.fiscal(mapping.headers().get(column.index()), reading.words())));
    }

    private static boolean named(Mapping mapping, String field, ColumnProfile profile) {
        return profile.fiscal.count() > 0
                || (ColumnProfile.isFiscal(mapping, field) && profile.longPeriods.count() > 0);
    }

    /** Says what is assumed, where something is, and the line that settles it. */
    static void say(ExportFile reading) {
        if (!assumed(reading)) {
            return;
        }
        boolean two = reading.table().mapping().fields().keySet().stream()
                .anyMatch(field -> reading.profile(field).twoYears.count() > 0);
        reading.accounting()
                .say(
                        Severity.WARNING,
                        Optional.empty(),
                        CODE,
                        "periods are named by fiscal year, and nobody says when the fiscal year begins, so "
                                + (two
                                        ? "those named by two years are not read and all others are taken for calendar years."
                                        : "they are taken for calendar years.")
                                + " Say in which month it begins.",
                        Optional.of("fiscalYearStart: " + (two ? 7 : 1)
                                + "   # the month in which the fiscal year begins, 1 to 12"));
    }
}
