package dev.revopsassess.intake;

import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem.Severity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which exports have a say in the day of the report: recurring revenue where there is any, else what looks back, and the
 * hire dates of headcount only where nothing else has a date.
 */
record DayOfTheReport(IntakeSettings settings, Map<Kind, ExportFile> files) {
    /** Days of a quarter, the longest period that a file names by its end while it runs. */
    private static final int RUNNING = 92;

    /** The newest day of each kind that has a say; a later day that would have had it is warned about. */
    Map<Kind, LocalDate> latest() {
        var latest = new EnumMap<Kind, LocalDate>(Kind.class);
        files.forEach((kind, reading) -> reading.closing()
                .newest()
                .ifPresent(day -> latest.put(
                        kind, kind == Kind.ARR ? ClosingDay.closedBy(day).atEndOfMonth() : day)));
        boolean othersSpeak = latest.keySet().stream().anyMatch(kind -> kind != Kind.HEADCOUNT);
        Optional<ExportFile> headcount = Optional.ofNullable(files.get(Kind.HEADCOUNT));
        if (othersSpeak
                && !headcount.map(reading -> reading.closing().settled()).orElse(false)) {
            latest.remove(Kind.HEADCOUNT);
        }
        if (settings.asOf().isEmpty()) {
            settings.today().ifPresent(today -> warn(speaking(latest.keySet()), today, today));
        }
        settings.today().ifPresent(today -> {
            var others = new TreeSet<>(files.keySet());
            others.removeAll(settings.asOf().isEmpty() ? speaking(latest.keySet()) : Set.of());
            warn(others, today, today.plusDays(RUNNING));
        });
        return latest;
    }

    /** The kinds whose later days would have set the day. */
    private Set<Kind> speaking(Set<Kind> latest) {
        if (latest.contains(Kind.ARR)) {
            return Set.of(Kind.ARR);
        }
        var kinds = new TreeSet<>(files.keySet());
        if (!latest.isEmpty() && !latest.contains(Kind.HEADCOUNT)) {
            kinds.remove(Kind.HEADCOUNT);
        }
        return kinds;
    }

    /** Warns of days later than may be; those of the period that is running are no slip. */
    private void warn(Set<Kind> kinds, LocalDate today, LocalDate last) {
        kinds.forEach(kind -> {
            ExportFile reading = files.get(kind);
            if (reading != null) {
                reading.closing()
                        .tooLate()
                        .filter(late -> late.day().isAfter(last))
                        .ifPresent(late -> reading.accounting()
                                .at(
                                        late.line(),
                                        Severity.WARNING,
                                        late.column(),
                                        "date-in-the-future",
                                        late.day() + " is after today, " + today
                                                + ", so it does not set the day of the report. Correct it where it is a typing"
                                                + " error, or name the day with --as-of."));
            }
        });
    }
}
