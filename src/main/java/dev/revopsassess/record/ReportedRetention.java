package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Retention as somebody reported it for the twelve months to a month's end.
 *
 * @param month the month that the figure closes
 * @param nrr ratio, 1.00 is flat
 * @param grr ratio, at most 1.00
 * @param opening opening ARR in the report currency
 * @param source the row
 */
public record ReportedRetention(
        YearMonth month, double nrr, OptionalDouble grr, Optional<BigDecimal> opening, Source source) {}
