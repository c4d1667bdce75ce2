package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One person of the headcount export, without employee id, and without name unless the user asked for names.
 *
 * @param number position of the person in the export, from 0; the only identity that leaves intake
 * @param assignments what the person did when, oldest first, at least one; the last one without history
 * @param start latest hire or rehire that the export gives; empty where it gives none
 * @param end first day no longer employed; empty while employed
 * @param activeByStatus what the status column says where dates do not settle it: false for somebody marked as left
 *     without an end date
 * @param doubtful whether no date and no status that is known tells if the person is employed, so that the person counts
 *     perhaps
 * @param contractor whether the employment type says contractor, freelancer or agency
 * @param fte full-time equivalent, 1 is full time
 * @param quota quota of the current period in the export's currency
 * @param attainment share of quota reached; ratio, 1.00 is on quota
 * @param name name as written; empty unless the user asked for names, and then for the reporting line alone
 */
public record HeadcountEntry(
        int number,
        List<Assignment> assignments,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean activeByStatus,
        boolean doubtful,
        boolean contractor,
        OptionalDouble fte,
        Optional<BigDecimal> quota,
        OptionalDouble attainment,
        Optional<String> name) {
    /**
     * A job held from a day on.
     *
     * @param from first day in the job; empty where the export has no history
     * @param title job title as written; empty where missing
     * @param department department as written; empty where missing
     * @param division division as written; empty where missing
     * @param manager to whom the person reports in this job
     * @param source the row
     */
    public record Assignment(
            Optional<LocalDate> from,
            Optional<String> title,
            Optional<String> department,
            Optional<String> division,
            Manager manager,
            Source source) {}

    public HeadcountEntry {
        assignments = List.copyOf(assignments);
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("an entry needs an assignment");
        }
    }

    /** Whether the person is employed on the day: started on or before it, and not ended by it. */
    public boolean activeOn(LocalDate day) {
        boolean started = start.map(date -> !date.isAfter(day)).orElse(true);
        boolean ended = end.map(date -> !date.isAfter(day)).orElse(!activeByStatus);
        return started && !ended;
    }

    /** The job held on the day: the newest begun by then, else the oldest known. */
    public Assignment assignmentOn(LocalDate day) {
        Assignment held = assignments.get(0);
        for (Assignment assignment : assignments) {
            if (assignment.from().map(from -> !from.isAfter(day)).orElse(true)) {
                held = assignment;
            }
        }
        return held;
    }

    /** The row of the newest assignment. */
    public Source source() {
        return assignments.get(assignments.size() - 1).source();
    }
}
