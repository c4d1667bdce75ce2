package dev.revopsassess.snapshot.entry;

import java.time.LocalDate;
import java.util.List;

/**
 * The check of the exports as programs read it.
 *
 * @param schemaVersion version of the contract
 * @param company name of the company
 * @param asOf the day that a report would speak of
 * @param asOfReason who or what chose that day
 * @param currency report currency
 * @param intake what became of every file, with the signals that it settles
 * @param missing kinds of export that are not there
 * @param configuration lines that would settle what is open
 */
public record CheckEntry(
        int schemaVersion,
        String company,
        LocalDate asOf,
        String asOfReason,
        String currency,
        Snapshot.Intake intake,
        List<String> missing,
        List<String> configuration) {}
