package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.forecast.ForecastBook.Outcome;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far forecasts were off in the last closed periods. */
public final class ForecastAccuracy {
    private static final String COMPANY = "company total";

    private final Inputs in;
    private final ForecastBook book;

    private ForecastAccuracy(Inputs in) {
        this.in = in;
        this.book = new ForecastBook(in.exports().forecasts().rows(), in.asOf());
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new ForecastAccuracy(in);
        List<Outcome> company = metrics.book.company();
        return List.of(
                metrics.error(company),
                metrics.missRate("forecast-miss-rate", company, COMPANY),
                metrics.missRate("forecast-miss-rate-sales", metrics.book.of(BusinessFunction.SALES), "sales"),
                metrics.others(),
                metrics.weighted("wape", company, false),
                metrics.weighted("forecast-bias", company, true),
                metrics.missed(company));
    }

    private Reading error(List<Outcome> company) {
        String id = "forecast-error";
        List<Outcome> usable = usable(company);
        if (usable.isEmpty()) {
            return missing(id, COMPANY);
        }
        Outcome last = usable.get(usable.size() - 1);
        return Measured.number(
                        id,
                        last.error().value(),
                        Unit.RATIO,
                        last.period(),
                        "(" + NumberText.amount(last.forecast()) + " forecast - "
                                + NumberText.amount(last.actual().orElseThrow()) + " actual) / "
                                + NumberText.amount(last.forecast()),
                        lines(List.of(last)))
                .withNotes(List.of(usable.stream()
                        .map(each -> each.label() + " "
                                + NumberText.share(each.error().exact()))
                        .collect(Collectors.joining(", ", "by period: ", ""))));
    }

    private Reading missRate(String id, List<Outcome> outcomes, String whose) {
        return rate(id, outcomes, whose).<Reading>map(rate -> rate).orElseGet(() -> missing(id, whose));
    }

    private Optional<Measured> rate(String id, List<Outcome> outcomes, String whose) {
        List<Outcome> usable = usable(outcomes);
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> missed = usable.stream().filter(Outcome::missed).toList();
        var notes = new ArrayList<String>();
        if (usable.size() < ForecastBook.WINDOW) {
            notes.add(NumberText.counted(usable.size(), "closed period", "closed periods") + " instead of "
                    + ForecastBook.WINDOW);
        }
        if (usable.size() < outcomes.size()) {
            notes.add("periods with a forecast of 0 left out");
        }
        if (!missed.isEmpty()) {
            notes.add(missed.stream()
                    .map(each ->
                            each.label() + " " + NumberText.share(each.error().exact()))
                    .collect(Collectors.joining(", ", "missed: ", "")));
        }
        return Optional.of(Measured.number(
                        id,
                        Quotient.of(missed.size(), usable.size()).value(),
                        Unit.RATIO,
                        span(usable),
                        whose + ": " + missed.size() + " of " + usable.size() + " periods off by 15 % or more"
                                + direction(missed),
                        lines(usable))
                .withNotes(notes));
    }

    /** Bias or noise: a forecast that misses one way wants another habit than one that misses both ways. */
    private static String direction(List<Outcome> missed) {
        long high = missed.stream()
                .filter(each -> each.error().value() > 0 == each.forecast().signum() > 0)
                .count();
        long low = missed.size() - high;
        if (missed.isEmpty()) {
            return "";
        }
        return low == 0 || high == 0
                ? ", forecast too " + (low == 0 ? "high" : "low")
                : ", " + high + " forecast too high and " + low + " too low";
    }

    /** The worst of the functions other than sales: where it stays low, every one does. */
    private Reading others() {
        String id = "forecast-miss-rate-other-functions";
        Measured worst = null;
        var notes = new ArrayList<String>();
        for (BusinessFunction function : book.owners()) {
            Measured rate = function == BusinessFunction.SALES
                    ? null
                    : rate(id, book.of(function), function.spoken()).orElse(null);
            if (rate != null) {
                notes.add(rate.formula());
                worst = worst == null || rate.number() > worst.number() ? rate : worst;
            }
        }
        return worst == null ? missing(id, "a function other than sales") : worst.withNotes(notes);
    }

    private Reading weighted(String id, List<Outcome> company, boolean signed) {
        if (company.isEmpty()) {
            return missing(id, COMPANY);
        }
        BigDecimal off = BigDecimal.ZERO;
        BigDecimal actuals = BigDecimal.ZERO;
        for (Outcome outcome : company) {
            BigDecimal actual = outcome.actual().orElseThrow();
            BigDecimal over = outcome.forecast().subtract(actual);
            off = off.add(signed ? over : over.abs());
            actuals = actuals.add(actual.abs());
        }
        var quotient = new Quotient(off, actuals);
        if (!quotient.defined()) {
            return Inputs.undefined(id, "Every actual of the closed periods is 0.");
        }
        String formula = (signed ? "sum of forecast - actual / sum of actual: " : "sum of misses / sum of actual: ")
                + quotient.text();
        return Measured.number(id, quotient.value(), Unit.RATIO, span(company), formula, lines(company))
                .withNotes(
                        company.size() < ForecastBook.WINDOW
                                ? List.of(NumberText.counted(company.size(), "closed period", "closed periods")
                                        + " instead of " + ForecastBook.WINDOW)
                                : List.of());
    }

    /** How far the company's number was off over a year, in money: the misses of both directions added up. */
    private Reading missed(List<Outcome> company) {
        String id = "missed-forecast";
        if (company.isEmpty()) {
            return missing(id, COMPANY);
        }
        LocalDate yearAgo = company.get(company.size() - 1).period().to().minusYears(1);
        List<Outcome> year = company.stream()
                .filter(outcome -> outcome.period().from().isAfter(yearAgo))
                .toList();
        BigDecimal off = year.stream()
                .map(outcome -> outcome.forecast()
                        .subtract(outcome.actual().orElseThrow())
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Measured.number(
                id,
                off.doubleValue(),
                in.money(),
                span(year),
                year.stream()
                        .map(outcome -> outcome.label() + " " + NumberText.amount(outcome.forecast()) + " forecast, "
                                + NumberText.amount(outcome.actual().orElseThrow()) + " actual")
                        .collect(Collectors.joining("; ")),
                lines(year));
    }

    private NotMeasured missing(String id, String whose) {
        var export = in.exports().forecasts();
        if (!export.present()) {
            return Inputs.without(id, Kind.FORECASTS);
        }
        for (String field : List.of("forecast", "actual")) {
            if (export.undecided().containsKey(field)
                    || (field.equals("actual")
                            && export.rows().stream()
                                    .noneMatch(row -> row.actual().isPresent()))) {
                return Inputs.withoutColumn(id, export, field, "what came of each forecast, for the last 8 periods");
            }
        }
        String of = (whose.equals(COMPANY) ? "the " : "") + whose;
        return new NotMeasured(
                id,
                "No closed period has a forecast of " + of + " together with its actual.",
                List.of(Inputs.column(
                        Kind.FORECASTS, "actual", "forecast and actual of " + of + " for the last 8 closed periods")));
    }

    private static List<Outcome> usable(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.forecast().signum() != 0)
                .toList();
    }

    private static Period span(List<Outcome> outcomes) {
        return new Period(
                outcomes.get(0).period().from(),
                outcomes.get(outcomes.size() - 1).period().to());
    }

    private static List<Origin> lines(List<Outcome> outcomes) {
        return Origin.of(
                outcomes.stream().flatMap(outcome -> outcome.rows().stream()).map(ForecastEntry::source));
    }
}
