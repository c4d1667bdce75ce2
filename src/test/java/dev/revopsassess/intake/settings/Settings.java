package dev.revopsassess.intake.settings;

import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.record.Kind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Settings of intake of which a test gives only what it speaks of. */
public final class Settings {
    private Settings() {}

    /** Nothing configured. */
    public static IntakeSettings none() {
        return on(Optional.empty(), Optional.empty());
    }

    /** A day that the assessment speaks of, and nothing else. */
    public static IntakeSettings asOf(LocalDate day) {
        return on(Optional.of(day), Optional.empty());
    }

    /** The day of a run, and nothing else. */
    public static IntakeSettings today(LocalDate day) {
        return on(Optional.empty(), Optional.of(day));
    }

    private static IntakeSettings on(Optional<LocalDate> asOf, Optional<LocalDate> today) {
        return new IntakeSettings(
                asOf,
                today,
                Optional.empty(),
                Map.of(),
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Privacy.usual());
    }

    /** What exports say of themselves, without the day of a run, a word on gaps, or names to show. */
    public static IntakeSettings of(
            Optional<LocalDate> asOf,
            Optional<String> currency,
            Map<String, BigDecimal> rates,
            int fiscalYearStart,
            Map<String, Optional<Kind>> files,
            Map<String, String> columns,
            Map<String, String> units,
            Optional<DateOrder> dateOrder,
            Optional<Charset> encoding,
            Optional<Character> delimiter) {
        return new IntakeSettings(
                asOf,
                Optional.empty(),
                currency,
                rates,
                fiscalYearStart,
                files,
                columns,
                units,
                dateOrder,
                encoding,
                delimiter,
                Optional.empty(),
                Privacy.usual());
    }
}
