package dev.revopsassess.report;

import dev.revopsassess.metric.forecast.ClosedForecasts;
import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.record.ArrLedger;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.Tool;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Layer;
import dev.revopsassess.verdict.model.DecisionRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes the figures over time out of exports and readings. */
final class SeriesFromExports {
    private static final String SIZE = "revenue-org-headcount";

    /** Two years show a season twice and still fit beside a paragraph. */
    private static final int MONTHS = 24;

    private static final List<BusinessFunction> FUNCTIONS = List.of(
            BusinessFunction.MARKETING,
            BusinessFunction.SALES,
            BusinessFunction.CUSTOMER_SUCCESS,
            BusinessFunction.REVENUE);

    private final Exports exports;
    private final Readings readings;
    private final LocalDate asOf;
    private final MetricSettings settings;

    SeriesFromExports(Exports exports, Readings readings, LocalDate asOf, MetricSettings settings) {
        this.exports = exports;
        this.readings = readings;
        this.asOf = asOf;
        this.settings = settings;
    }

    Series series(List<Finding> findings, List<DecisionRow> decision) {
        return new Series(
                exports.ledger().map(this::arr).orElse(List.of()),
                history("nrr"),
                history("grr"),
                forecasts(),
                headcount(),
                band(findings),
                layers(),
                bounds(decision),
                SystemFigures.of(exports, asOf, settings));
    }

    private List<Series.ArrMonth> arr(ArrLedger ledger) {
        var months = new ArrayList<Series.ArrMonth>();
        Set<YearMonth> anew =
                history("arr").stream().filter(Point::anew).map(Point::month).collect(Collectors.toSet());
        YearMonth first = ledger.first().plusMonths(1);
        YearMonth last = YearMonth.from(asOf).isBefore(ledger.last()) ? YearMonth.from(asOf) : ledger.last();
        YearMonth earliest = last.minusMonths(MONTHS - 1L);
        YearMonth from = earliest.isBefore(first) ? first : earliest;
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            ArrLedger.Movements moved = ledger.movements(month);
            months.add(new Series.ArrMonth(
                    month,
                    whole(moved.added()),
                    whole(moved.expansion()),
                    whole(moved.reactivation()),
                    whole(moved.contraction()),
                    whole(moved.churn()),
                    whole(moved.closing()),
                    anew.contains(month)));
        }
        return months;
    }

    private static double whole(long cents) {
        return cents / 100.0;
    }

    private List<Point> history(String metric) {
        List<Point> points = readings.metric(metric)
                .measured()
                .map(Reading.Measured::history)
                .orElse(List.of());
        return points.subList(Math.max(0, points.size() - MONTHS), points.size());
    }

    private List<Series.ForecastPeriod> forecasts() {
        return ClosedForecasts.of(exports, asOf).stream()
                .map(closed -> new Series.ForecastPeriod(
                        closed.label(),
                        closed.forecast().doubleValue(),
                        closed.actual().doubleValue(),
                        closed.error(),
                        closed.missed()))
                .toList();
    }

    /** The months of the metric's own history, so that chart and metric cannot differ. */
    private List<Series.HeadcountMonth> headcount() {
        return history(SIZE).stream().map(this::people).toList();
    }

    private Series.HeadcountMonth people(Point point) {
        YearMonth month = point.month();
        List<Member> members = Staff.on(exports, month.atEndOfMonth(), settings).members().stream()
                .filter(member -> member.isRevenue() && !member.position().possible())
                .toList();
        var people = new LinkedHashMap<BusinessFunction, Long>();
        for (BusinessFunction function : FUNCTIONS) {
            people.put(
                    function,
                    members.stream()
                            .filter(member -> member.position().function().equals(Optional.of(function)))
                            .count());
        }
        return new Series.HeadcountMonth(month, people, members.size(), point.anew());
    }

    private static Optional<Series.Band> band(List<Finding> findings) {
        return findings.stream()
                .map(Finding::signal)
                .filter(signal -> signal.measures().stream()
                        .anyMatch(measure -> measure.subjects().contains(new Subject.Metric(SIZE))))
                .flatMap(signal -> band(signal).stream())
                .findFirst();
    }

    private static Optional<Series.Band> band(Signal signal) {
        return signal.watch().flatMap(watch -> signal.fire().map(fire -> new Series.Band(watch.value(), fire.value())));
    }

    private List<Series.LayerTools> layers() {
        if (!exports.tools().present()) {
            return List.of();
        }
        Staff staff = Staff.on(exports, asOf, settings);
        return Arrays.stream(Layer.values())
                .map(layer -> new Series.LayerTools(title(layer), tools(layer, staff)))
                .toList();
    }

    private static String title(Layer layer) {
        return switch (layer) {
            case CRM -> "CRM";
            case CPQ -> "Quoting (CPQ)";
            default ->
                Character.toUpperCase(layer.word().charAt(0)) + layer.spoken().substring(1);
        };
    }

    /** A product once, however many contracts and owners it has. */
    private List<Series.OwnedTool> tools(Layer layer, Staff staff) {
        var owners = new LinkedHashMap<String, Set<String>>();
        exports.tools().rows().stream()
                .filter(Tool::inUse)
                .filter(tool -> !settings.tools().isSpreadsheet(tool.name()))
                .filter(tool -> settings.tools()
                        .layers(tool.name(), tool.category(), tool.vendor())
                        .contains(layer))
                .forEach(tool -> {
                    Set<String> found = owners.computeIfAbsent(tool.name(), name -> new TreeSet<>());
                    tool.owner().ifPresent(owner -> found.add(owner(owner, staff)));
                });
        return owners.entrySet().stream()
                .map(entry -> new Series.OwnedTool(
                        entry.getKey(),
                        Optional.of(String.join(", ", entry.getValue())).filter(text -> !text.isEmpty())))
                .toList();
    }

    private static String owner(Party owner, Staff staff) {
        return owner.fold(
                Party.Team::name,
                person -> staff.member(person.entry())
                        .flatMap(member -> member.position().function())
                        .map(function -> function.spoken())
                        .orElse("a person"),
                () -> "a person",
                () -> "nobody");
    }

    /** Every alignment score that a row of the decision table compares with. */
    private static List<Double> bounds(List<DecisionRow> decision) {
        var bounds = new TreeSet<Double>();
        decision.forEach(row -> row.when()
                .leavesOutsideEvents()
                .flatMap(leaf -> leaf.compare().stream())
                .filter(compare -> compare.subject().equals(new Subject.Score(Dimension.ALIGNMENT)))
                .forEach(compare -> bounds.add(compare.bound())));
        return List.copyOf(bounds);
    }
}
