package dev.revopsassess.metric.reading;

import dev.revopsassess.metric.reading.Need.Source;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What every subject measures from: the exports, the day, the settings and what was said; and the words for what is missing. */
public final class Inputs {
    private final Exports exports;
    private final LocalDate asOf;
    private final MetricSettings settings;
    private final Map<String, Reading> answers;
    private final Placements places;
    private final Map<LocalDate, Staff> staff = new HashMap<>();
    private Optional<List<ArrStep>> arrSteps = Optional.empty();

    /** The inputs of one run, which only {@code Metrics} makes: the people of a day are placed once for all subjects. */
    public Inputs(Exports exports, LocalDate asOf, MetricSettings settings, Map<String, Reading> answers) {
        this.exports = exports;
        this.asOf = asOf;
        this.settings = settings;
        this.answers = answers;
        this.places = new Placements(settings.titles());
    }

    /** What intake made of the files. */
    public Exports exports() {
        return exports;
    }

    /** The day that the assessment speaks of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What measuring needs to know beside the exports. */
    public MetricSettings settings() {
        return settings;
    }

    /** Where jobs stand. */
    public Placements places() {
        return places;
    }

    /** The people employed on the as-of day. */
    public Staff staff() {
        return staffOn(asOf);
    }

    /** The people employed on a day. */
    public Staff staffOn(LocalDate day) {
        return staff.computeIfAbsent(day, each -> Staff.on(exports.headcount().rows(), each, settings, places));
    }

    /** The report currency. */
    public Unit money() {
        return Unit.money(exports.currency());
    }

    /** The as-of day as a period. */
    public Period day() {
        return Period.on(asOf);
    }

    /** The last month that is over on the as-of day. */
    public YearMonth lastClosedMonth() {
        YearMonth month = YearMonth.from(asOf);
        return month.atEndOfMonth().equals(asOf) ? month : month.minusMonths(1);
    }

    /** The twelve months to the as-of day. */
    public Period lastTwelveMonths() {
        YearMonth month = YearMonth.from(asOf);
        return month.atEndOfMonth().equals(asOf)
                ? Period.months(month.minusMonths(11), month)
                : new Period(asOf.minusMonths(12).plusDays(1), asOf);
    }

    /** The ledger up to the last month that it closes on or before the as-of day; empty where it closes none. */
    public Optional<Arr> arr() {
        return exports.book().flatMap(book -> {
            YearMonth month = lastClosedMonth().isBefore(book.last()) ? lastClosedMonth() : book.last();
            return book.covers(month) ? Optional.of(new Arr(book, month)) : Optional.empty();
        });
    }

    /** The steps of the ledger that break a trend, oldest first, looked for once; none where it has no customers. */
    public List<ArrStep> arrSteps() {
        if (arrSteps.isEmpty()) {
            arrSteps = Optional.of(arr().filter(arr -> arr.book().knowsCustomers())
                    .map(arr -> ArrSteps.of(arr, settings.events()))
                    .orElse(List.of()));
        }
        return arrSteps.get();
    }

    /** How many rows of an export's file could not be read. */
    public long rowsLost(Export<?> export) {
        return exports.files().stream()
                .filter(file -> export.file().filter(file.file()::equals).isPresent())
                .mapToLong(FileAccount::rowsLost)
                .sum();
    }

    /** What was said to a question, where somebody knew. */
    public Optional<Measured> said(String question) {
        return Optional.ofNullable(answers.get(question)).flatMap(Reading::measured);
    }

    /** A count, which is exact as a number as long as people and tools are countable. */
    public static Measured count(String id, long count, Period period, String formula, List<Origin> inputs) {
        return Measured.number(id, (double) count, Unit.COUNT, period, formula, inputs);
    }

    /** A whole export. */
    public static Need file(Kind kind) {
        return new Need(
                Source.FILE,
                kind.word(),
                switch (kind) {
                    case HEADCOUNT ->
                        "the headcount export: a row per person with title, department, manager and start date";
                    case ARR -> "the ARR export: recurring revenue by customer and month, 25 month ends or more";
                    case NRR -> "the retention figures as reported: a row per month with NRR and GRR";
                    case FORECASTS ->
                        "the forecasts of the last 8 periods by function, with actuals, system and the model they roll up to";
                    case TOOLS ->
                        "the tool inventory: a row per tool with category, owning team, cost and integrations";
                    case FUNNEL ->
                        "the funnel of the last 12 months: leads, worked, MQLs, rejected and responses by source";
                    case SPEND -> "sales and marketing spend by month, 24 months or more";
                    case OPPORTUNITIES -> "the deals of the last 12 months with stage, amount, dates and source";
                    case ANSWERS -> "the interview answers";
                });
    }

    /** A column, or more history, of an export. */
    public static Need column(Kind kind, String field, String ask) {
        return new Need(Source.COLUMN, kind.word() + "." + field, ask);
    }

    /** An answer, asked in the question's words. */
    public Need answer(String question) {
        String ask = settings.questions().stream()
                .filter(each -> each.id().equals(question))
                .map(Question::ask)
                .findFirst()
                .orElse(question);
        return new Need(Source.ANSWER, question, ask);
    }

    /** No export of the kind was read, or none of it could be used. */
    public static NotMeasured without(String id, Kind kind, Need... more) {
        var needs = new java.util.ArrayList<Need>();
        needs.add(file(kind));
        needs.addAll(List.of(more));
        return new NotMeasured(id, "There is no usable " + kind.word() + " export.", needs);
    }

    /** A column is missing, or it is there and could not be decided, or it is blank in the rows that count. */
    public static NotMeasured withoutColumn(String id, Export<?> export, String field, String ask, Need... more) {
        String undecided = export.undecided().get(field);
        var needs = new java.util.ArrayList<Need>();
        needs.add(column(export.kind(), field, undecided == null ? ask : undecided));
        needs.addAll(List.of(more));
        String kind = export.kind().word();
        if (undecided != null) {
            return new NotMeasured(
                    id, "The column " + field + " of the " + kind + " export is undecided: " + undecided, needs);
        }
        String why = export.has(field)
                ? "The " + kind + " export leaves the column " + field + " blank where it counts."
                : "The " + kind + " export has no column " + field + ".";
        return new NotMeasured(id, why, needs);
    }

    /** The figure does not exist for this company: no export would give it. */
    public static NotMeasured undefined(String id, String why) {
        return new NotMeasured(id, why, List.of());
    }

    /** The ARR export is missing, undecided or closes nothing by the as-of day. */
    public NotMeasured withoutArr(String id, Need... more) {
        Export<ArrBook> export = exports.arr();
        if (exports.book().isEmpty() && !export.undecided().isEmpty()) {
            return withoutColumn(
                    id, export, export.undecided().keySet().iterator().next(), "", more);
        }
        if (exports.book().isPresent()) {
            return new NotMeasured(
                    id, "The ARR export closes no month on or before " + asOf + ".", List.of(file(Kind.ARR)));
        }
        return without(id, Kind.ARR, more);
    }

    /** A metric over the ARR ledger where it has so many month ends up to the as-of day; else what is missing. */
    public Reading overArr(String id, int monthEnds, Function<Arr, Reading> metric) {
        return over(id, arr(), monthEnds, metric);
    }

    /** The same up to a month. */
    public Reading overArr(String id, YearMonth month, int monthEnds, Function<Arr, Reading> metric) {
        return over(id, arr().map(arr -> new Arr(arr.book(), month)), monthEnds, metric);
    }

    private Reading over(String id, Optional<Arr> known, int monthEnds, Function<Arr, Reading> metric) {
        return known.map(arr -> arr.has(monthEnds) ? metric.apply(arr) : tooShort(id, arr, monthEnds))
                .orElseGet(() -> withoutArr(id));
    }

    /** The ARR export does not reach back far enough. */
    public static NotMeasured tooShort(String id, Arr arr, int monthEnds) {
        YearMonth wanted = arr.month().minusMonths(monthEnds - 1L);
        return new NotMeasured(
                id,
                monthEnds + " month ends are needed, the ARR export has " + arr.monthEnds() + " up to " + arr.month()
                        + ".",
                List.of(column(Kind.ARR, "month", "ARR at the month ends from " + wanted + " on")));
    }
}
