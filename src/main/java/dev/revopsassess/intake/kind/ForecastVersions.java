package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusMeaning.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Budget, forecast and actual of one period on rows of their own are versions of one number. Only the forecast is one;
 * what came fills the actual of the forecast of the same period, owner and measure.
 */
final class ForecastVersions {
    /** Columns that may hold the version, the surest first. */
    private static final List<String> FIELDS = List.of("scenario", "measure", "category");

    private final ExportFile reading;
    private final Predicate<String> isMeasure;
    private final Map<String, StatusColumn<Version>> columns = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Key, BigDecimal> came = new LinkedHashMap<>();
    private boolean planned;

    /** Whose number of what a row is. */
    private record Key(Period period, Optional<BusinessFunction> function, int claimant, Level level, Measure measure) {
        private static Key of(ForecastEntry entry) {
            return new Key(entry.period(), entry.function(), entry.claimant(), entry.level(), entry.measure());
        }
    }

    /** The rows of one submission to one system, whose amounts may be parts of one number. */
    private record Submission(Key key, Optional<String> system, Optional<LocalDate> day) {}

    private ForecastVersions(ExportFile reading, Predicate<String> isMeasure) {
        this.reading = reading;
        this.isMeasure = isMeasure;
    }

    /** Goes over the rows once: a word that no table knows is a version only where the column holds others. */
    static ForecastVersions of(ExportFile reading, Predicate<String> isMeasure) throws IOException {
        var versions = new ForecastVersions(reading, isMeasure);
        var words = new HashMap<String, Set<String>>();
        for (String field : FIELDS) {
            if (reading.table().mapping().has(field)) {
                versions.columns.put(
                        field,
                        reading.status(
                                field, Version.class, Version.PLANNED, "Until somebody says, its rows are set aside."));
            }
        }
        if (!versions.columns.isEmpty()) {
            reading.scan(cells -> versions.columns.forEach((field, column) ->
                    versions.meet(cells, field, column, words.computeIfAbsent(field, any -> new TreeSet<>()))));
        }
        return versions;
    }

    private void meet(Cells cells, String field, StatusColumn<Version> column, Set<String> met) {
        Optional<String> word = cells.text(field).map(HeaderTable::plain).filter(text -> !text.isEmpty());
        boolean first = word.filter(met::add).isPresent();
        boolean version = column.known(cells).isPresent();
        boolean several = field.equals("scenario") && met.size() > 1;
        if (!field.equals("category") && first && (version || several)) {
            asked.add(field);
        }
    }

    /** The version that a row gives; a row of a plan, and one that nobody can place, is set aside. */
    Version of(Cells cells) {
        for (Map.Entry<String, StatusColumn<Version>> column : columns.entrySet()) {
            Optional<Version> version = column.getValue().known(cells);
            if (version.equals(Optional.of(Version.PLANNED))) {
                leave(cells, column.getKey());
            }
            if (version.isPresent()) {
                return version.get();
            }
            boolean unknown =
                    asked.contains(column.getKey()) && column.getValue().unknown(cells);
            if (unknown && cells.text(column.getKey()).filter(isMeasure).isEmpty()) {
                column.getValue().says(cells);
                cells.lose("version of the forecast not known");
                return Version.PLANNED;
            }
        }
        return Version.FORECAST;
    }

    private void leave(Cells cells, String field) {
        cells.leave("planned and not forecast");
        if (!planned) {
            planned = true;
            cells.say(
                    Severity.NOTE,
                    field,
                    "forecast-versions",
                    "budgets and plans are other versions of the number and no forecasts; their rows are set aside.");
        }
    }

    /** Keeps what came of a period, from a row of its own. */
    void came(ForecastEntry entry) {
        came.merge(Key.of(entry), entry.forecast(), BigDecimal::add);
    }

    /** The forecasts in the same order, each with what came of it. */
    List<ForecastEntry> complete(List<ForecastEntry> forecasts) {
        var met = new HashSet<Key>();
        var filled = new HashMap<Submission, Integer>();
        var complete = new ArrayList<ForecastEntry>();
        for (ForecastEntry entry : forecasts) {
            Key key = Key.of(entry);
            BigDecimal actual = came.get(key);
            if (actual == null || entry.actual().isPresent()) {
                complete.add(entry);
                continue;
            }
            met.add(key);
            boolean first = filled.putIfAbsent(new Submission(key, entry.system(), entry.submittedOn()), 1) == null;
            complete.add(entry.with(Optional.of(first ? actual : BigDecimal.ZERO)));
        }
        long alone = came.keySet().stream().filter(key -> !met.contains(key)).count();
        if (alone > 0) {
            reading.accounting()
                    .say(
                            Severity.WARNING,
                            "actual-without-forecast",
                            "actuals of " + NumberText.counted(alone, "period and owner", "periods and owners")
                                    + " have no forecast of the same period, owner and measure without an actual of its"
                                    + " own, so they are not used. Write both alike.");
        }
        return complete;
    }
}
