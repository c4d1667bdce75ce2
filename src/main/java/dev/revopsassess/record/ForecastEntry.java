package dev.revopsassess.record;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One forecast of one period, with what came of it.
 *
 * @param period the days forecast
 * @param label the period as written, such as {@code 2026-Q2}
 * @param function the function that owns the forecast; empty where the file names none, or a person whom headcount does not place
 * @param claimant tells whose number it is within the function: rows of one number are of one team, segment or person;
 *     0 where the file tells none apart
 * @param level whose number it is; numbers of different levels are never added
 * @param measure what is forecast
 * @param forecast the number forecast, in the report currency
 * @param actual what came of it, in the report currency; empty while open
 * @param system where the forecast lives, as written, such as {@code Excel}
 * @param rollsUpTo the model that the forecast feeds, as written; empty where the cell is blank
 * @param submittedOn when this number was submitted
 * @param source the row
 */
public record ForecastEntry(
        Period period,
        String label,
        Optional<BusinessFunction> function,
        int claimant,
        Level level,
        Measure measure,
        BigDecimal forecast,
        Optional<BigDecimal> actual,
        Optional<String> system,
        Optional<String> rollsUpTo,
        Optional<LocalDate> submittedOn,
        Source source) {
    /** The same as somebody's of another level. */
    public ForecastEntry at(Level other) {
        return new ForecastEntry(
                period,
                label,
                function,
                claimant,
                other,
                measure,
                forecast,
                actual,
                system,
                rollsUpTo,
                submittedOn,
                source);
    }

    /** The same where nothing is known of what came of it. */
    public ForecastEntry withoutActual() {
        return with(Optional.empty());
    }

    /** The same with what came of it, in the report currency. */
    public ForecastEntry with(Optional<BigDecimal> came) {
        return new ForecastEntry(
                period,
                label,
                function,
                claimant,
                level,
                measure,
                forecast,
                came,
                system,
                rollsUpTo,
                submittedOn,
                source);
    }

    /** Whose number a forecast is. */
    public enum Level {
        /** A seller's own. */
        REP,
        /** A manager's. */
        MANAGER,
        /** A function's; also where the file has no level column. */
        FUNCTION,
        /** The company's. */
        COMPANY
    }

    /** What is forecast. */
    public enum Measure {
        /** Open pipeline; never added to the company total. */
        PIPELINE,
        /** New bookings. */
        BOOKINGS,
        /** Renewals. */
        RENEWALS,
        /** Expansion of existing customers. */
        EXPANSION,
        /** Recognised or billed revenue. */
        REVENUE,
        /** The file does not say. */
        UNSPECIFIED
    }
}
