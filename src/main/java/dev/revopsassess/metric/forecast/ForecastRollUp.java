package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many forecasts the company makes, where they meet and what they live in. */
public final class ForecastRollUp {
    private static final int WINDOW = 4;
    private static final String ONE = "one forecast for the company";

    private final Inputs in;
    private final ForecastBook book;

    private ForecastRollUp(Inputs in) {
        this.in = in;
        this.book = new ForecastBook(in.exports().forecasts().rows(), in.asOf());
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new ForecastRollUp(in);
        return List.of(metrics.separate(), metrics.rollUp(), metrics.spreadsheets());
    }

    private Reading separate() {
        String id = "separate-forecasts";
        return joined(
                id,
                in.answer("separate-forecasts"),
                rows -> Inputs.count(id, 1, span(rows), ONE, lines(rows)),
                (rows, models) -> {
                    List<Set<BusinessFunction>> groups = groups(models);
                    return Inputs.count(
                            id,
                            groups.size(),
                            span(rows),
                            (groups.size() == 1
                                            ? "1 forecast, of "
                                            : NumberText.count(groups.size())
                                                    + " forecasts that do not share a roll-up: ")
                                    + groups.stream().map(ForecastRollUp::words).collect(Collectors.joining("; ")),
                            lines(rows));
                });
    }

    private Reading rollUp() {
        String id = "forecast-roll-up";
        return joined(
                id,
                in.answer("finance-trusts-one-model"),
                rows -> Measured.word(id, "all", span(rows), ONE, lines(rows)),
                (rows, models) -> {
                    var feeding = new TreeMap<String, Integer>();
                    models.values().forEach(names -> names.forEach(name -> feeding.merge(name, 1, Integer::sum)));
                    int most = feeding.values().stream()
                            .max(Comparator.naturalOrder())
                            .orElse(0);
                    String word = most == 0
                            ? "none"
                            : most == models.size() ? "all" : 2 * most > models.size() ? "most" : "few";
                    return Measured.word(
                            id,
                            word,
                            span(rows),
                            most + " of " + models.size() + " forecasts roll into one model",
                            lines(rows));
                });
    }

    /** What the forecasts of the functions say of each other; of one for the whole company, that; else what is missing. */
    private Reading joined(
            String id,
            Need said,
            Function<List<ForecastEntry>, Reading> one,
            BiFunction<List<ForecastEntry>, Map<BusinessFunction, Set<String>>, Reading> several) {
        if (!hasRollUps()) {
            return withoutRollUps(id, said);
        }
        List<ForecastEntry> rows = window();
        if (rows.isEmpty()) {
            return withoutPeriods(id);
        }
        Map<BusinessFunction, Set<String>> models = models(rows);
        if (models.isEmpty()) {
            return oneForTheCompany(rows) ? one.apply(rows) : withoutOwner(id);
        }
        return several.apply(rows, models);
    }

    private Reading spreadsheets() {
        String id = "spreadsheet-forecast-share";
        var export = in.exports().forecasts();
        if (!export.present()) {
            return Inputs.without(id, Kind.FORECASTS);
        }
        if (export.rows().stream().noneMatch(row -> row.system().isPresent())) {
            return Inputs.withoutColumn(id, export, "system", "the system or spreadsheet that each forecast lives in");
        }
        List<ForecastEntry> sales = export.rows().stream()
                .filter(row -> row.level() != Level.COMPANY
                        && row.function().map(BusinessFunction.SALES::equals).orElse(false))
                .toList();
        List<Period> ended = book.endedPeriods(sales);
        List<Period> last = ended.subList(Math.max(0, ended.size() - ForecastBook.WINDOW), ended.size());
        List<ForecastEntry> rows =
                sales.stream().filter(row -> last.contains(row.period())).toList();
        List<Period> known = last.stream()
                .filter(period -> rows.stream()
                        .anyMatch(row ->
                                row.period().equals(period) && row.system().isPresent()))
                .toList();
        if (known.isEmpty()) {
            return new NotMeasured(
                    id,
                    "No closed period has a forecast of sales that names its system.",
                    List.of(Inputs.column(
                            Kind.FORECASTS, "system", "the system of the sales forecast in the last 8 periods")));
        }
        long inSheets = known.stream()
                .filter(period -> rows.stream()
                        .anyMatch(row -> row.period().equals(period)
                                && row.system()
                                        .map(in.settings().tools()::isSpreadsheet)
                                        .orElse(false)))
                .count();
        return Measured.number(
                        id,
                        Quotient.of(inSheets, known.size()).value(),
                        Unit.RATIO,
                        new Period(
                                known.get(0).from(), known.get(known.size() - 1).to()),
                        inSheets + " of " + known.size() + " sales forecasts lived in a spreadsheet",
                        lines(rows))
                .noting(last.size() - known.size(), "period", "periods", "without a system left out");
    }

    private boolean hasRollUps() {
        var export = in.exports().forecasts();
        return export.has("rolls_up_to")
                || export.rows().stream().anyMatch(row -> row.rollsUpTo().isPresent());
    }

    private NotMeasured withoutRollUps(String id, Need said) {
        var export = in.exports().forecasts();
        return export.present()
                ? Inputs.withoutColumn(
                        id,
                        export,
                        "rolls_up_to",
                        "the revenue model that each forecast rolls up to, blank for none",
                        said)
                : Inputs.without(id, Kind.FORECASTS, said);
    }

    private static NotMeasured withoutPeriods(String id) {
        return new NotMeasured(
                id,
                "The forecasts export has no period that ended by the as-of date.",
                List.of(Inputs.column(Kind.FORECASTS, "period", "the forecasts of the last 4 closed periods")));
    }

    private static NotMeasured withoutOwner(String id) {
        return new NotMeasured(
                id,
                "No forecast names a function that owns it.",
                List.of(Inputs.column(Kind.FORECASTS, "function", "the function that owns each forecast")));
    }

    private static boolean oneForTheCompany(List<ForecastEntry> rows) {
        return rows.stream()
                .anyMatch(row -> row.level() == Level.COMPANY || row.function().isPresent());
    }

    /** The rows of the last four closed periods. */
    private List<ForecastEntry> window() {
        List<ForecastEntry> all = in.exports().forecasts().rows();
        List<Period> ended = book.endedPeriods(all);
        if (ended.isEmpty()) {
            return List.of();
        }
        var from = ended.get(Math.max(0, ended.size() - WINDOW)).from();
        return all.stream()
                .filter(row -> !row.period().from().isBefore(from)
                        && !row.period().to().isAfter(in.asOf()))
                .toList();
    }

    /** For each function that owns a forecast, the models that its newest period in the window names; empty for none. */
    private Map<BusinessFunction, Set<String>> models(List<ForecastEntry> rows) {
        var models = new TreeMap<BusinessFunction, Set<String>>();
        for (BusinessFunction function : book.owners()) {
            List<ForecastEntry> own = rows.stream()
                    .filter(row -> row.level() != Level.COMPANY
                            && row.function().map(function::equals).orElse(false))
                    .toList();
            own.stream()
                    .map(row -> row.period().to())
                    .max(Comparator.naturalOrder())
                    .ifPresent(newest -> models.put(
                            function,
                            own.stream()
                                    .filter(row -> row.period().to().equals(newest))
                                    .flatMap(row -> row.rollsUpTo().stream())
                                    .map(ForecastBook::plain)
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        return models;
    }

    /** Functions joined wherever they name a model in common. */
    private static List<Set<BusinessFunction>> groups(Map<BusinessFunction, Set<String>> models) {
        var groups = new ArrayList<Set<BusinessFunction>>();
        models.forEach((function, names) -> {
            var joined = new TreeSet<BusinessFunction>(Set.of(function));
            groups.removeIf(group -> {
                boolean shares = group.stream()
                        .anyMatch(other ->
                                models.getOrDefault(other, Set.of()).stream().anyMatch(names::contains));
                return shares && joined.addAll(group);
            });
            groups.add(joined);
        });
        return groups;
    }

    private static String words(Set<BusinessFunction> group) {
        return group.stream().map(BusinessFunction::spoken).collect(Collectors.joining(" with "));
    }

    private static Period span(List<ForecastEntry> rows) {
        return new Period(
                rows.stream()
                        .map(row -> row.period().from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                rows.stream()
                        .map(row -> row.period().to())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static List<Origin> lines(List<ForecastEntry> rows) {
        return Origin.of(rows.stream().map(ForecastEntry::source));
    }
}
