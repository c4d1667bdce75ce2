package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * Retention as somebody reported it for the twelve months to a month's end.
 *
 * @param month the month that the figure closes
 * @param nrr ratio, 1.00 is flat
 * @param grr ratio, at most 1.00
 * @param source the row
 */
public record ReportedRetention(YearMonth month, double nrr, OptionalDouble grr, Source source) {}
