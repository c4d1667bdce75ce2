package dev.revopsassess.metric;

import dev.revopsassess.metric.forecast.ClosedForecasts;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.value.BusinessFunction;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures the figures over time. */
record MeasuredSeries(Inputs in, Map<String, Reading> metrics) {
    private static final String SIZE = "revenue-org-headcount";

    /** Two years show a season twice and still fit beside a paragraph. */
    private static final int MONTHS = 24;

    private static final List<BusinessFunction> FUNCTIONS = List.of(
            BusinessFunction.MARKETING,
            BusinessFunction.SALES,
            BusinessFunction.CUSTOMER_SUCCESS,
            BusinessFunction.REVENUE);

    /** The series of these inputs, as the metrics count them; nothing after the as-of day. */
    static Series of(Inputs in, Map<String, Reading> metrics) {
        var measured = new MeasuredSeries(in, metrics);
        return new Series(
                in.exports().book().map(measured::arr).orElse(List.of()),
                measured.history("nrr"),
                measured.history("grr"),
                measured.forecasts(),
                measured.headcount(),
                SystemFigures.of(in));
    }

    private List<Series.ArrMonth> arr(ArrBook book) {
        var months = new ArrayList<Series.ArrMonth>();
        Set<YearMonth> anew =
                history("arr").stream().filter(Point::anew).map(Point::month).collect(Collectors.toSet());
        YearMonth first = book.first().plusMonths(1);
        YearMonth last = YearMonth.from(in.asOf()).isBefore(book.last()) ? YearMonth.from(in.asOf()) : book.last();
        YearMonth earliest = last.minusMonths(MONTHS - 1L);
        YearMonth from = earliest.isBefore(first) ? first : earliest;
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            ArrMonth.Movements moved = book.movements(month);
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
        return List.copyOf(months);
    }

    private static double whole(long cents) {
        return cents / 100.0;
    }

    private List<Point> history(String metric) {
        List<Point> points = Optional.ofNullable(metrics.get(metric))
                .flatMap(Reading::measured)
                .map(Reading.Measured::history)
                .orElse(List.of());
        return points.subList(Math.max(0, points.size() - MONTHS), points.size());
    }

    private List<Series.ForecastPeriod> forecasts() {
        return ClosedForecasts.of(in.exports(), in.asOf()).stream()
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
        List<Member> members = in.staffOn(month.atEndOfMonth()).members().stream()
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
        return new Series.HeadcountMonth(month, Collections.unmodifiableMap(people), members.size(), point.anew());
    }
}
