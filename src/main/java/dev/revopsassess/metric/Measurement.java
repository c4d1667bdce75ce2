package dev.revopsassess.metric;

import dev.revopsassess.metric.people.Roster;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.record.FileAccount;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run measures. Whatever judges, plans and reports starts from it and never from rows.
 *
 * @param currency report currency, ISO 4217; every amount is in it
 * @param files what became of every file, with what measuring found wrong with it, in order of names
 * @param readings every metric and every answer
 * @param roster which roles exist on the as-of day
 * @param unmapped titles of that day that the table does not know, most frequent first
 * @param stack tool layers in use; empty where no inventory was read
 * @param series figures over time
 */
public record Measurement(
        String currency,
        List<FileAccount> files,
        Readings readings,
        Roster roster,
        List<Staff.Unmapped> unmapped,
        Optional<List<StackLayer>> stack,
        Series series) {}
