package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.FiscalNames;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.row.UnknownWords;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.StatusMeaning.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads forecasts: a row for each, or a column for each period. */
public final class ForecastReader implements RowReader<ForecastEntry> {
    private final ExportFile reading;
    private final People people;
    private final Claimants claimants;
    private final UnknownWords functions;
    private final ForecastVersions versions;
    private final List<Owned> rows = new ArrayList<>();
    private boolean otherCategories;
    private boolean fromTheFuture;

    /** Reads the forecasts of this file. */
    public ForecastReader(ExportFile reading, People people, Set<String> teams) throws IOException {
        this.reading = reading;
        this.people = people;
        this.claimants = new Claimants(people, teams);
        this.functions = UnknownWords.functions(reading);
        this.versions = ForecastVersions.of(reading, this::names);
    }

    /** Whether a word says what is forecast. */
    private boolean names(String type) {
        return measure(type) != Measure.UNSPECIFIED;
    }

    /** A forecast, and the number of the person who owns it where headcount knows one and no column says the level. */
    private record Owned(ForecastEntry entry, Optional<Integer> person) {}

    @Override
    public void accept(Cells cells) {
        Version version = versions.of(cells);
        if (version == Version.FORECAST) {
            category(cells);
        }
        if (reading.table().mapping().periods().isEmpty()) {
            Optional<Period> period = cells.period("period").map(reading.profile("period")::whole);
            Optional<BigDecimal> forecast = version == Version.ACTUAL
                    ? cells.money("actual").or(() -> cells.money("forecast"))
                    : cells.money("forecast");
            if (period.isEmpty()) {
                cells.reject("no period");
            }
            if (forecast.isEmpty()) {
                cells.reject("no forecast", "forecast");
            }
            add(cells, period, cells.text("period").orElse(""), forecast, cells.money("actual"), version);
        } else {
            wide(cells, version);
        }
    }

    /**
     * Of the categories of one forecast the commit is the number that was promised; best case and pipeline hold it once more
     * or are no promise, and what is closed is no forecast. Amounts of categories are never added.
     */
    private void category(Cells cells) {
        Optional<String> category = cells.text("category");
        if (category.isEmpty()) {
            return;
        }
        if (!reading.words().says(CellTopic.CATEGORY, "commit", category.get())) {
            cells.leave("forecast category other than the commit");
            if (!otherCategories) {
                otherCategories = true;
                cells.say(
                        Severity.NOTE,
                        "category",
                        "forecast-category",
                        "the file gives a forecast by category; the commit counts as the forecast, and the rows of other"
                                + " categories are set aside, for they are never added to it.");
            }
        } else if (cells.text("cumulative")
                        .flatMap(reading.words()::flag)
                        .filter(yes -> !yes)
                        .isPresent()
                && begun(cells)) {
            cells.reject(
                    "commit without what is closed",
                    "cumulative",
                    "commit-without-closed",
                    "the commit does not hold what was closed by then, and it was submitted after the period had begun or"
                            + " without a date, so it is no forecast of the period. Export cumulative amounts.");
        }
    }

    private boolean begun(Cells cells) {
        Optional<LocalDate> submitted = cells.date("submitted_on");
        Optional<Period> period = cells.period("period").map(reading.profile("period")::whole);
        return submitted.isEmpty()
                || period.map(of -> !submitted.get().isBefore(of.from())).orElse(true);
    }

    private record Pair(Optional<BigDecimal> forecast, Optional<BigDecimal> actual) {}

    private void wide(Cells cells, Version version) {
        ColumnDecision decision = reading.decision(ExportFile.PERIODS);
        var pairs = new TreeMap<String, Pair>();
        Map<String, Period> periods = new TreeMap<>();
        for (Mapping.PeriodColumn column : reading.table().mapping().periods()) {
            String key = column.period().from() + "/" + column.period().to();
            Optional<BigDecimal> value = cells.money(decision, column.index());
            Pair known = pairs.getOrDefault(key, new Pair(Optional.empty(), Optional.empty()));
            pairs.put(key, column.actual() ? new Pair(known.forecast(), value) : new Pair(value, known.actual()));
            periods.put(key, column.period());
        }
        boolean any = pairs.values().stream().anyMatch(pair -> pair.forecast().isPresent());
        if (!any) {
            cells.reject("no forecast");
        }
        pairs.forEach((key, pair) -> {
            if (pair.forecast().isPresent()) {
                Optional<Period> period = Optional.ofNullable(periods.get(key));
                add(cells, period, period.map(Period::text).orElse(key), pair.forecast(), pair.actual(), version);
            }
        });
    }

    private void add(
            Cells cells,
            Optional<Period> period,
            String label,
            Optional<BigDecimal> forecast,
            Optional<BigDecimal> actual,
            Version version) {
        Optional<LocalDate> submitted = cells.date("submitted_on");
        if (cells.rejected()) {
            return;
        }
        Optional<String> owner = cells.text("function").or(() -> cells.text("owner"));
        Optional<Integer> person =
                cells.text("level").or(() -> cells.text("function")).isPresent()
                        ? Optional.empty()
                        : cells.text("owner").flatMap(people::person);
        Level level = level(cells, owner);
        if (level == Level.FUNCTION) {
            functions.meet(cells, people::isUnknownTeam);
        }
        var entry = new ForecastEntry(
                period.orElseThrow(),
                label,
                owner.flatMap(people::function),
                claimants.of(cells, level),
                level,
                cells.text("measure").map(this::measure).orElse(Measure.UNSPECIFIED),
                forecast.orElseThrow(),
                actual,
                cells.text("system"),
                cells.text("rolls_up_to"),
                submitted,
                cells.source());
        if (version == Version.ACTUAL) {
            versions.came(entry);
        } else {
            rows.add(new Owned(entry, person));
            contradict(cells, entry);
        }
        if (actual.isPresent() || version == Version.ACTUAL) {
            cells.closes("period", period.orElseThrow().to());
        }
        submitted.ifPresent(day -> cells.closes("submitted_on", day));
    }

    /** What came of a period that has not begun: the fiscal year does not begin when it was taken to. */
    private void contradict(Cells cells, ForecastEntry entry) {
        boolean future = reading.settings()
                .lastDay()
                .map(day -> entry.period().from().isAfter(day))
                .orElse(false);
        boolean came = entry.actual().map(amount -> amount.signum() != 0).orElse(false);
        if (future && came && !fromTheFuture && FiscalNames.assumed(reading)) {
            fromTheFuture = true;
            String why =
                    "a period that would not have begun yet has an actual, so the fiscal year does not begin in January";
            cells.say(
                    Severity.ERROR,
                    "actual",
                    "fiscal-year-contradicted",
                    why + ". No actual of the file is used. Write fiscalYearStart.");
            reading.giveUp("actual", why);
        }
    }

    private Level level(Cells cells, Optional<String> owner) {
        Optional<String> said = cells.text("level");
        return said.or(() -> owner)
                .flatMap(text -> reading.words().meaning(CellTopic.LEVEL, Level.class, text))
                .filter(level -> said.isPresent() || level == Level.COMPANY)
                .orElse(Level.FUNCTION);
    }

    private Measure measure(String text) {
        return reading.words().meaning(CellTopic.MEASURE, Measure.class, text).orElse(Measure.UNSPECIFIED);
    }

    @Override
    public List<ForecastEntry> rows() {
        var owners = new HashMap<Period, Set<Integer>>();
        rows.forEach(row -> row.person()
                .ifPresent(person -> owners.computeIfAbsent(row.entry().period(), any -> new HashSet<>())
                        .add(person)));
        List<ForecastEntry> complete =
                versions.complete(rows.stream().map(Owned::entry).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Owned(complete.get(at), rows.get(at).person()))
                .map(row -> row.person()
                        .map(person -> row.entry()
                                .at(level(
                                        person, owners.getOrDefault(row.entry().period(), Set.of()))))
                        .orElse(row.entry()))
                .map(entry -> fromTheFuture ? entry.withoutActual() : entry)
                .toList();
    }

    /** Below somebody whose forecast the file has too it is a rep's number, which the other one holds already. */
    private Level level(int person, Set<Integer> owners) {
        return people.isBelow(person, owners) ? Level.REP : Level.MANAGER;
    }
}
