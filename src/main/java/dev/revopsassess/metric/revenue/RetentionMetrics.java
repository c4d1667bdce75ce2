package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the customers of a year ago are worth now, computed, or as somebody reported it where nothing can be computed. */
public final class RetentionMetrics {
    private static final String OTHER_FORMULA =
            "other formula: the export has movements and no customers, so losses and expansion of customers won inside the"
                    + " window count too";
    private static final int MOST_HISTORY = 24;

    private final Inputs in;

    private RetentionMetrics(Inputs in) {
        this.in = in;
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new RetentionMetrics(in);
        return List.of(
                metrics.retention("nrr", Arr::nrr, ""),
                metrics.retention("grr", Arr::grr, "each customer capped at its opening ARR: "),
                metrics.change(),
                metrics.lost(),
                metrics.discrepancy());
    }

    private Reading retention(String id, Function<Arr, Quotient> formula, String capped) {
        Arr arr = in.arr().orElse(null);
        if (arr == null) {
            return reported(id, List.of()).orElseGet(() -> in.withoutArr(id, Inputs.file(Kind.NRR)));
        }
        if (!arr.has(13)) {
            return reported(id, List.of("the ARR export is too short to compute it"))
                    .orElseGet(() -> Inputs.tooShort(id, arr, 13));
        }
        Quotient now = formula.apply(arr);
        if (!now.defined()) {
            return Inputs.undefined(
                    id, "There was no ARR twelve months before " + arr.month() + ", so there is nothing to retain.");
        }
        var notes = new ArrayList<String>();
        if (!arr.book().knowsCohorts()) {
            notes.add(OTHER_FORMULA);
        }
        notes.addAll(arr.differences());
        arr.age(in.lastClosedMonth()).ifPresent(notes::add);
        return arr.overYear(
                        id,
                        now.exact(),
                        Unit.RATIO,
                        (arr.book().knowsCohorts() ? capped : "over 12 months of movements: ") + now.text(),
                        1)
                .withHistory(history(arr, formula))
                .withNotes(notes);
    }

    /** What last year's customers pay less than a year ago, all taken together; 0 where they pay as much or more. */
    private Reading lost() {
        String id = "lost-arr";
        return in.overArr(id, 13, arr -> {
            Quotient nrr = arr.nrr();
            BigDecimal lost = nrr.under().subtract(nrr.over()).max(BigDecimal.ZERO);
            return arr.overYear(
                            id,
                            lost,
                            in.money(),
                            "ARR of the customers of a year ago: " + NumberText.amount(nrr.under()) + " then, "
                                    + NumberText.amount(nrr.over()) + " now",
                            1)
                    .withNotes(arr.book().knowsCohorts() ? List.of() : List.of(OTHER_FORMULA));
        });
    }

    /** Customers who came at once join the cohort a year later; who left at once stays in it for a year. */
    private List<Point> history(Arr arr, Function<Arr, Quotient> formula) {
        Set<YearMonth> anew = in.arrSteps().stream()
                .flatMap(step -> Stream.of(step.month(), step.month().plusMonths(Arr.YEAR))
                        .skip(step.came() ? 1 : 0))
                .collect(Collectors.toSet());
        var points = new ArrayList<Point>();
        long most = Math.min(arr.monthEnds() - 13, MOST_HISTORY);
        for (int back = (int) most; back >= 0; back--) {
            Arr then = arr.earlier(back);
            Quotient quotient = formula.apply(then);
            if (quotient.defined()) {
                points.add(new Point(then.month(), quotient.value(), anew.contains(then.month())));
            }
        }
        return points;
    }

    private Optional<Reading> reported(String id, List<String> more) {
        return byMonth()
                .filter(row -> figure(row, id).isPresent())
                .reduce((a, b) -> b)
                .map(row -> {
                    double value = figure(row, id).orElseThrow();
                    if (row.grr().isPresent()
                            && (row.grr().getAsDouble() > row.nrr() || row.grr().getAsDouble() > 1)) {
                        var wrong = new NotMeasured(
                                id,
                                "The reported GRR of " + row.month() + " is over NRR or over 100 %, which cannot be.",
                                List.of(Inputs.column(
                                        Kind.NRR, "grr", "NRR and GRR of " + row.month() + " as they really were")));
                        return id.equals("grr") ? wrong : measured(id, row, value, more);
                    }
                    return measured(id, row, value, more);
                });
    }

    private Reading measured(String id, ReportedRetention row, double value, List<String> more) {
        var notes = new ArrayList<String>(List.of("as reported, not computed"));
        notes.addAll(more);
        List<Point> history = byMonth()
                .flatMap(each -> figure(each, id).stream().mapToObj(figure -> new Point(each.month(), figure)))
                .toList();
        return Measured.number(
                        id,
                        value,
                        Unit.RATIO,
                        Period.months(row.month().minusMonths(11), row.month()),
                        "as reported for " + row.month(),
                        List.of(Origin.of(row.source())))
                .withNotes(notes)
                .withHistory(history);
    }

    /** One reported row a month, the first line of several, oldest month first, nothing after the as-of day. */
    private java.util.stream.Stream<ReportedRetention> byMonth() {
        var months = new java.util.TreeMap<YearMonth, ReportedRetention>();
        in.exports().retention().rows().stream()
                .filter(row -> !row.month().isAfter(in.lastClosedMonth()))
                .forEach(row -> months.putIfAbsent(row.month(), row));
        return months.values().stream();
    }

    private static OptionalDouble figure(ReportedRetention row, String id) {
        return id.equals("nrr") ? OptionalDouble.of(row.nrr()) : row.grr();
    }

    private Reading change() {
        String id = "nrr-change";
        return in.overArr(id, 25, arr -> {
            Quotient now = arr.nrr();
            Quotient then = arr.earlier(Arr.YEAR).nrr();
            if (!now.defined() || !then.defined()) {
                return Inputs.undefined(id, "There was no ARR to retain in one of the two years.");
            }
            return arr.overYear(
                            id,
                            now.exact().subtract(then.exact()),
                            Unit.POINTS,
                            "NRR " + NumberText.share(now.exact()) + " now less " + NumberText.share(then.exact())
                                    + " a year ago [" + now.text() + "; " + then.text() + "]",
                            2)
                    .withNotes(arr.book().knowsCohorts() ? List.of() : List.of(OTHER_FORMULA));
        });
    }

    private Reading discrepancy() {
        String id = "nrr-discrepancy";
        if (!in.exports().retention().present()) {
            return Inputs.without(id, Kind.NRR);
        }
        Arr arr = in.arr().orElse(null);
        if (arr == null) {
            return in.withoutArr(id);
        }
        ReportedRetention row = byMonth()
                .filter(each -> !each.month().isAfter(arr.month())
                        && new Arr(arr.book(), each.month()).has(13)
                        && new Arr(arr.book(), each.month()).nrr().defined())
                .reduce((a, b) -> b)
                .orElse(null);
        if (row == null) {
            return new NotMeasured(
                    id,
                    "No month has both a reported figure and one computed from ARR.",
                    List.of(Inputs.column(
                            Kind.NRR,
                            "period_end",
                            "reported NRR of a month that the ARR export reaches a year back from")));
        }
        return discrepancy(id, new Arr(arr.book(), row.month()), row);
    }

    private static Reading discrepancy(String id, Arr then, ReportedRetention row) {
        BigDecimal nrr = BigDecimal.valueOf(row.nrr()).subtract(then.nrr().exact());
        BigDecimal largest = nrr;
        String formula = "reported NRR "
                + NumberText.share(BigDecimal.valueOf(row.nrr())) + " less computed "
                + NumberText.share(then.nrr().exact());
        if (row.grr().isPresent()) {
            BigDecimal reported = BigDecimal.valueOf(row.grr().getAsDouble());
            BigDecimal grr = reported.subtract(then.grr().exact());
            if (grr.abs().compareTo(nrr.abs()) > 0) {
                largest = grr;
                formula = "reported GRR " + NumberText.share(reported) + " less computed "
                        + NumberText.share(then.grr().exact());
            }
        }
        var lines = new ArrayList<>(List.of(Origin.of(row.source())));
        lines.addAll(then.lines(Arr.YEAR));
        return Measured.number(id, largest.doubleValue(), Unit.POINTS, then.year(), formula, lines);
    }
}
