package dev.revopsassess.metric.funnel;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.forecast.ForecastBook.Outcome;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How deals are won, how fast, how large, and what the open ones are worth. */
public final class DealMetrics {
    private final Inputs in;
    private final List<Opportunity> all;
    /** Deals closed in the last twelve months. */
    private final List<Opportunity> closed;

    private DealMetrics(Inputs in) {
        this.in = in;
        this.all = in.exports().opportunities().rows();
        Period year = in.lastTwelveMonths();
        this.closed = all.stream()
                .filter(deal -> deal.state() != State.OPEN)
                .filter(deal -> deal.closeDate()
                        .map(day -> !day.isBefore(year.from()) && !day.isAfter(year.to()))
                        .orElse(false))
                .toList();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new DealMetrics(in);
        return List.of(
                metrics.winRate(),
                metrics.cycle("sales-cycle", "won deal", metrics.won(false)),
                metrics.acv(),
                metrics.coverage(),
                metrics.inconsistent(),
                metrics.cycle("renewal-velocity", "won renewal", metrics.won(true)),
                new NotMeasured(
                        "time-to-value",
                        "No export says when a customer first got what it bought.",
                        List.of(Inputs.column(
                                Kind.OPPORTUNITIES,
                                "first_value_date",
                                "the day each new customer reached its first outcome or went live"))));
    }

    private Reading winRate() {
        String id = "win-rate";
        if (closed.isEmpty() || lacks(State.WON) || lacks(State.LOST)) {
            return missing(id, "close_date", "the deals won and lost in the last 12 months with their close dates");
        }
        long won = closed.stream().filter(deal -> deal.state() == State.WON).count();
        long renewals = closed.stream()
                .filter(deal -> deal.type() == Opportunity.Type.RENEWAL)
                .count();
        return Measured.number(
                        id,
                        Quotient.of(won, closed.size()).value(),
                        Unit.RATIO,
                        in.lastTwelveMonths(),
                        NumberText.count(won) + " won / (" + NumberText.count(won) + " won + "
                                + NumberText.count(closed.size() - won) + " lost)",
                        lines(closed))
                .noting(renewals, "renewal", "renewals", "included");
    }

    /** Whether deals ended so, and none of them on a day that is known: a share without them would mean nothing. */
    private boolean lacks(State state) {
        return closed.stream().noneMatch(deal -> deal.state() == state)
                && all.stream()
                        .anyMatch(deal ->
                                deal.state() == state && deal.closeDate().isEmpty());
    }

    private List<Opportunity> won(boolean renewals) {
        return closed.stream()
                .filter(deal -> deal.state() == State.WON)
                .filter(deal -> !renewals || deal.type() == Opportunity.Type.RENEWAL)
                .toList();
    }

    private Reading cycle(String id, String what, List<Opportunity> deals) {
        List<Opportunity> dated = deals.stream()
                .filter(deal -> deal.created()
                        .map(created -> !created.isAfter(deal.closeDate().orElseThrow()))
                        .orElse(false))
                .toList();
        if (dated.isEmpty()) {
            return id.equals("renewal-velocity") && deals.isEmpty()
                    ? missing(id, "type", "the won renewals of the last 12 months with creation and close dates")
                    : missing(id, "created", "the won deals of the last 12 months with creation and close dates");
        }
        List<BigDecimal> days = dated.stream()
                .map(deal -> BigDecimal.valueOf(ChronoUnit.DAYS.between(
                        deal.created().orElseThrow(), deal.closeDate().orElseThrow())))
                .sorted()
                .toList();
        return Measured.number(
                        id,
                        median(days).doubleValue(),
                        Unit.DAYS,
                        in.lastTwelveMonths(),
                        "median days from created to won of " + NumberText.counted(dated.size(), what, what + "s"),
                        lines(dated))
                .noting(deals.size() - dated.size(), "deal", "deals", "without usable dates left out");
    }

    private Reading acv() {
        String id = "acv";
        List<Opportunity> won = won(false);
        List<Opportunity> priced =
                won.stream().filter(deal -> deal.amount().isPresent()).toList();
        if (priced.isEmpty()) {
            return missing(id, "amount", "the won deals of the last 12 months with their amounts");
        }
        List<BigDecimal> amounts =
                priced.stream().flatMap(deal -> deal.amount().stream()).sorted().toList();
        return Measured.number(
                        id,
                        median(amounts).doubleValue(),
                        in.money(),
                        in.lastTwelveMonths(),
                        "median amount of " + NumberText.counted(priced.size(), "won deal", "won deals"),
                        lines(priced))
                .noting(won.size() - priced.size(), "deal", "deals", "without an amount left out");
    }

    /** The forecast of sales stands for the target: no export has another one. */
    private Reading coverage() {
        String id = "pipeline-coverage";
        for (String field : List.of("amount", "close_date")) {
            if (all.isEmpty() || !known(field)) {
                return missing(id, field, "the open deals with amounts and close dates");
            }
        }
        Outcome target = new ForecastBook(in.exports().forecasts().rows(), in.asOf())
                .open(BusinessFunction.SALES)
                .orElse(null);
        if (target == null) {
            return new NotMeasured(
                    id,
                    "No forecast of sales for a period that is still open says what the pipeline has to cover.",
                    List.of(Inputs.column(
                            Kind.FORECASTS, "period", "sales' forecast or target of the current period")));
        }
        List<Opportunity> open = due(State.OPEN, target.period());
        List<Opportunity> won = due(State.WON, target.period());
        BigDecimal remaining = target.forecast().subtract(sum(won));
        if (remaining.signum() <= 0) {
            return Inputs.undefined(id, "The target of " + target.label() + " is already won.");
        }
        var coverage = new Quotient(sum(open), remaining);
        var rows = new ArrayList<Source>();
        Stream.of(open, won).flatMap(List::stream).map(Opportunity::source).forEach(rows::add);
        target.rows().forEach(row -> rows.add(row.source()));
        return Measured.number(
                        id,
                        coverage.value(),
                        Unit.TIMES,
                        target.period(),
                        NumberText.amount(sum(open)) + " open / (" + NumberText.amount(target.forecast()) + " target - "
                                + NumberText.amount(sum(won)) + " won)",
                        Origin.of(rows.stream()))
                .withNotes(List.of("sales' forecast of " + target.label() + " stands for the target"));
    }

    /** Deals of a state that close inside a period, as known on the as-of day: not those won or created after it. */
    private List<Opportunity> due(State state, Period period) {
        return all.stream()
                .filter(deal -> deal.state() == state && deal.type() != Opportunity.Type.RENEWAL)
                .filter(this::isCreated)
                .filter(deal -> deal.closeDate()
                        .map(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                        .orElse(false))
                .filter(deal ->
                        state == State.OPEN || !deal.closeDate().orElseThrow().isAfter(in.asOf()))
                .toList();
    }

    /** A deal without a date of creation is taken to have been there. */
    private boolean isCreated(Opportunity deal) {
        return deal.created().map(created -> !created.isAfter(in.asOf())).orElse(true);
    }

    /** Whether the export has amounts, or close dates: without them nothing open is not the same as nothing. */
    private boolean known(String field) {
        return in.exports().opportunities().has(field)
                || all.stream()
                        .anyMatch(deal -> field.equals("amount")
                                ? deal.amount().isPresent()
                                : deal.closeDate().isPresent());
    }

    private Reading inconsistent() {
        String id = "inconsistent-pipeline";
        var export = in.exports().opportunities();
        for (String field : List.of("amount", "close_date")) {
            if (!export.present() || !known(field)) {
                return missing(id, field, "the open deals with amount and close date", in.answer(id));
            }
        }
        LocalDate day = in.asOf();
        List<Opportunity> open = all.stream()
                .filter(deal -> deal.state() == State.OPEN)
                .filter(this::isCreated)
                .toList();
        if (open.isEmpty()) {
            return Inputs.undefined(id, "No deal is open on the as-of date.");
        }
        List<Opportunity> wrong = open.stream()
                .filter(deal -> deal.amount().isEmpty()
                        || deal.closeDate().map(close -> close.isBefore(day)).orElse(true))
                .toList();
        return Measured.number(
                id,
                Quotient.of(wrong.size(), open.size()).value(),
                Unit.RATIO,
                in.day(),
                NumberText.count(wrong.size()) + " open deals past their close date or without amount or close date / "
                        + NumberText.count(open.size()) + " open",
                lines(wrong.isEmpty() ? open : wrong));
    }

    private Reading missing(String id, String field, String ask, Need... more) {
        var export = in.exports().opportunities();
        if (!export.present()) {
            return Inputs.without(id, Kind.OPPORTUNITIES, more);
        }
        if (!export.has(field)) {
            return Inputs.withoutColumn(id, export, field, ask, more);
        }
        var needs = new ArrayList<Need>(List.of(Inputs.column(Kind.OPPORTUNITIES, field, ask)));
        needs.addAll(List.of(more));
        return new NotMeasured(id, "The opportunities export has no such deal in the last 12 months.", needs);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal sum(List<Opportunity> deals) {
        return deals.stream().flatMap(deal -> deal.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Origin> lines(List<Opportunity> deals) {
        return Origin.of(deals.stream().map(Opportunity::source));
    }
}
