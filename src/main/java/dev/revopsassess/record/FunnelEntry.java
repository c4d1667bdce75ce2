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
 * @param lead whether the row is one lead; counts are then 1 or 0, and empty where the file does not say
 * @param unansweredSince day on which a lead came in that nobody answered yet; empty where it was answered, where the
 *     file does not say, and for rows that count several leads
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
        boolean lead,
        Optional<LocalDate> unansweredSince,
        Optional<String> channel,
        OptionalLong leads,
        OptionalLong worked,
        OptionalLong mql,
        OptionalLong rejected,
        OptionalLong sql,
        OptionalLong opportunities,
        OptionalLong won,
        OptionalDouble firstResponseHours,
        Source source) {
    /** The same without the counts of qualified leads that the file has no word for. */
    public FunnelEntry knowing(boolean marketingQualified, boolean salesQualified) {
        return new FunnelEntry(
                month,
                lead,
                unansweredSince,
                channel,
                leads,
                worked,
                marketingQualified ? mql : OptionalLong.empty(),
                rejected,
                salesQualified ? sql : OptionalLong.empty(),
                opportunities,
                won,
                firstResponseHours,
                source);
    }
}
