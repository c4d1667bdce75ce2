package dev.revopsassess.intake.settings;

import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user says about the exports where they cannot speak for themselves. Everything has a default.
 *
 * @param asOf the day that the assessment speaks of; empty to take it from the exports
 * @param today the day of the run, after which no export closes; empty where nobody says
 * @param currency report currency, ISO 4217; empty to take the only one met, else the dollar
 * @param rates US dollars for one unit of a currency, by ISO code
 * @param fiscalYearStart month in which the fiscal year begins, 1 to 12, or 0 where nobody says; a year beginning later than January is named
 *     after the calendar year in which it ends
 * @param files kind by file name; empty for a file that is not to be read
 * @param columns header by {@code kind.field}
 * @param units words such as {@code cents}, {@code thousands}, {@code monthly}, {@code annual} by {@code kind.field}
 * @param dateOrder order of numeric dates for every file
 * @param encoding charset of texts that are no UTF-8
 * @param delimiter delimiter of every text file
 * @param gapsFilled whether months of a customer without an amount, one or two between months of ARR, count with the amount
 *     of the month before, true, or as churn and reactivation; empty for churn with a warning
 * @param discretion whose names a report may show
 */
public record IntakeSettings(
        Optional<LocalDate> asOf,
        Optional<LocalDate> today,
        Optional<String> currency,
        Map<String, BigDecimal> rates,
        int fiscalYearStart,
        Map<String, Optional<Kind>> files,
        Map<String, String> columns,
        Map<String, String> units,
        Optional<DateOrder> dateOrder,
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<Boolean> gapsFilled,
        Privacy discretion) {
    /** Copies the maps, with headers as they look, and refuses a month that is none. */
    public IntakeSettings {
        rates = Map.copyOf(rates);
        files = Map.copyOf(files);
        columns = columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, column -> Tidy.visible(column.getValue())));
        units = Map.copyOf(units);
        if (fiscalYearStart < 0 || fiscalYearStart > 12) {
            throw new IllegalArgumentException("fiscalYearStart " + fiscalYearStart + " is no month");
        }
    }

    /** Whether a file is not to be read. */
    public boolean leavesOut(String file) {
        return files.containsKey(file) && kind(file).isEmpty();
    }

    /** The kind that the user names for a file. */
    public Optional<Kind> kind(String file) {
        return files.getOrDefault(file, Optional.empty());
    }

    /** The last day that may be spoken of: the day that the assessment speaks of where it is given, else today. */
    public Optional<LocalDate> lastDay() {
        return asOf.or(() -> today);
    }

    /** The month that fiscal years are taken to begin in: January where nobody says. */
    public int fiscalStart() {
        return Math.max(1, fiscalYearStart);
    }

    /** The same for one reading of exports, which meets people of its own. */
    public IntakeSettings fresh(CellWords words) {
        return new IntakeSettings(
                asOf,
                today,
                currency,
                rates,
                fiscalYearStart,
                files,
                columns,
                units,
                dateOrder,
                encoding,
                delimiter,
                gapsFilled,
                discretion.fresh(words));
    }
}
