package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Leads of one month and source, or one lead; a count is empty where the file has no such column or the cell is blank.
 *
 * @param month month in which the leads were created
 * @param created day of creation, for a row per lead
 * @param channel source or channel as written; empty where the cell is blank, which is a lead without a known source
 * @param leads leads; 1 for a row per lead
 * @param worked leads that a person followed up
 * @param mql marketing-qualified leads
 * @param rejected qualified leads that sales sent back
 * @param sql sales-qualified leads
 * @param opportunities opportunities opened from them
 * @param won customers won from them
 * @param firstResponseHours hours to the first human response; typical of the row where it counts several leads
 * @param source the row
 */
public record FunnelEntry(
        YearMonth month,
        Optional<LocalDate> created,
        Optional<String> channel,
        OptionalLong leads,
        OptionalLong worked,
        OptionalLong mql,
        OptionalLong rejected,
        OptionalLong sql,
        OptionalLong opportunities,
        OptionalLong won,
        OptionalDouble firstResponseHours,
        Source source) {}
