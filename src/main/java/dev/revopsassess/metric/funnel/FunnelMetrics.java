package dev.revopsassess.metric.funnel;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What became of the leads of the last twelve months. */
public final class FunnelMetrics {
    /** Leads that sign up by themselves wait for nobody. */
    private static final Pattern SELF_SERVE =
            Pattern.compile("self[- ]?serv|product[- ]?led|\\bplg\\b|free[- ]?trial", Pattern.CASE_INSENSITIVE);

    private final Inputs in;
    private final List<FunnelEntry> rows;

    FunnelMetrics(Inputs in) {
        this.in = in;
        this.rows = lastTwelveMonths(in);
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new FunnelMetrics(in);
        return List.of(
                metrics.rejection(), metrics.worked(), metrics.leadToOpportunity(), metrics.stages(), metrics.lost());
    }

    /** The rows of the last twelve months that the funnel closes on or before the as-of day. */
    static List<FunnelEntry> lastTwelveMonths(Inputs in) {
        List<FunnelEntry> closed = in.exports().funnel().rows().stream()
                .filter(row -> !row.month().isAfter(in.lastClosedMonth()))
                .toList();
        return closed.stream()
                .map(FunnelEntry::month)
                .max(Comparator.naturalOrder())
                .map(last -> closed.stream()
                        .filter(row -> row.month().isAfter(last.minusMonths(12)))
                        .toList())
                .orElse(List.of());
    }

    /** The rows that wait for a person to follow up. */
    static List<FunnelEntry> followedUp(List<FunnelEntry> rows) {
        return rows.stream()
                .filter(row -> row.channel()
                        .map(channel -> !SELF_SERVE.matcher(channel).find())
                        .orElse(true))
                .toList();
    }

    /** Whether the export counts the field at all. */
    static boolean counts(List<FunnelEntry> rows, Function<FunnelEntry, OptionalLong> field) {
        return rows.stream().anyMatch(row -> field.apply(row).isPresent());
    }

    private Reading rejection() {
        String id = "mql-rejection";
        if (!counts(rows, FunnelEntry::mql)) {
            return missing(id, "mql", "marketing-qualified leads by month", in.answer("lead-quality-disputes"));
        }
        if (!counts(rows, FunnelEntry::rejected)) {
            return missing(
                    id,
                    "rejected",
                    "how many qualified leads sales sent back, by month",
                    in.answer("lead-quality-disputes"));
        }
        long open = rows.stream()
                .filter(row ->
                        row.lead() && row.mql().isEmpty() && row.rejected().orElse(0) > 0)
                .count();
        if (open > 0 && !in.exports().funnel().has("mql")) {
            return new NotMeasured(
                    id,
                    "The funnel export does not say of " + NumberText.counted(open, "rejected lead", "rejected leads")
                            + " whether they had been qualified.",
                    List.of(
                            Inputs.column(
                                    Kind.FUNNEL, "mql", "whether each lead was qualified before it was turned down"),
                            in.answer("lead-quality-disputes")));
        }
        return ratio(id, rows, FunnelEntry::rejected, FunnelEntry::mql, "rejected", "MQLs");
    }

    private Reading worked() {
        String id = "leads-worked";
        List<FunnelEntry> base = followedUp(rows);
        boolean qualified = counts(base, FunnelEntry::mql);
        if (!qualified && !counts(base, FunnelEntry::leads)) {
            return missing(id, "leads", "leads or MQLs by month", in.answer("leads-worked"));
        }
        if (!counts(base, FunnelEntry::worked)) {
            return missing(id, "worked", "how many leads a person followed up, by month", in.answer("leads-worked"));
        }
        Reading reading = qualified
                ? ratio(id, base, FunnelEntry::worked, FunnelEntry::mql, "worked", "MQLs")
                : ratio(id, base, FunnelEntry::worked, FunnelEntry::leads, "worked", "leads");
        long left = rows.size() - (long) base.size();
        return reading.<Reading>fold(
                measured -> {
                    var notes = new ArrayList<>(measured.notes());
                    if (left > 0) {
                        notes.add(NumberText.counted(left, "row", "rows") + " of self-serve channels left out");
                    }
                    return measured.withNotes(notes);
                },
                none -> none);
    }

    /** Qualified leads that sales sent back or that nobody followed up: what was paid for and not used. */
    private Reading lost() {
        String id = "lost-leads";
        boolean back = rejection().measured().isPresent();
        boolean left = counts(rows, FunnelEntry::mql) && worked().measured().isPresent();
        if (!back && !left) {
            return missing(
                    id,
                    counts(rows, FunnelEntry::mql) ? "rejected" : "mql",
                    "how many qualified leads sales sent back or never worked, by month");
        }
        var formula = new ArrayList<String>();
        long total = 0;
        if (back) {
            List<FunnelEntry> both = both(rows, FunnelEntry::rejected, FunnelEntry::mql);
            long lost = among(both, FunnelEntry::rejected, FunnelEntry::mql);
            formula.add(NumberText.count(lost) + " handed back");
            total += lost;
        }
        if (left) {
            List<FunnelEntry> both = both(followedUp(rows), FunnelEntry::worked, FunnelEntry::mql);
            long lost = Math.max(0, sum(both, FunnelEntry::mql) - among(both, FunnelEntry::worked, FunnelEntry::mql));
            formula.add(NumberText.count(lost) + " never worked");
            total += lost;
        }
        return Inputs.count(
                id,
                total,
                span(rows),
                String.join(", ", formula) + ", of " + NumberText.count(sum(rows, FunnelEntry::mql)) + " MQLs",
                lines(rows));
    }

    private Reading leadToOpportunity() {
        String id = "lead-to-opportunity";
        if (!counts(rows, FunnelEntry::leads)) {
            return missing(id, "leads", "leads by month");
        }
        if (!counts(rows, FunnelEntry::opportunities)) {
            return missing(id, "opportunities", "opportunities opened from leads, by month");
        }
        return ratio(id, rows, FunnelEntry::opportunities, FunnelEntry::leads, "opportunities", "leads");
    }

    /** A stage of which some leads' status does not say whether they reached it would come out too small. */
    private boolean told(Stage stage) {
        return in.exports().funnel().has(stage.field())
                || rows.stream()
                        .noneMatch(row -> row.lead() && stage.count().apply(row).isEmpty());
    }

    private record Stage(String field, String name, Function<FunnelEntry, OptionalLong> count) {}

    private Reading stages() {
        String id = "stage-conversion";
        List<Stage> stages = List.of(
                        new Stage("leads", "leads", FunnelEntry::leads),
                        new Stage("mql", "MQLs", FunnelEntry::mql),
                        new Stage("sql", "SQLs", FunnelEntry::sql),
                        new Stage("opportunities", "opportunities", FunnelEntry::opportunities),
                        new Stage("won", "won", FunnelEntry::won))
                .stream()
                .filter(stage -> sum(rows, stage.count()) > 0 && told(stage))
                .toList();
        if (stages.size() < 2) {
            return missing(id, "mql", "counts of two stages or more: leads, mql, sql, opportunities, won");
        }
        var steps = new ArrayList<String>();
        var counts = new ArrayList<String>();
        for (int stage = 0; stage < stages.size(); stage++) {
            long count = sum(rows, stages.get(stage).count());
            counts.add(NumberText.count(count) + " " + stages.get(stage).name());
            if (stage > 0) {
                steps.add(stages.get(stage - 1).name() + " to "
                        + stages.get(stage).name() + " "
                        + NumberText.share(Quotient.of(
                                        count, sum(rows, stages.get(stage - 1).count()))
                                .exact()));
            }
        }
        return Measured.word(id, String.join(", ", steps), span(rows), String.join(", ", counts), lines(rows));
    }

    /** One count over another, over the rows that have both. */
    private Reading ratio(
            String id,
            List<FunnelEntry> of,
            Function<FunnelEntry, OptionalLong> over,
            Function<FunnelEntry, OptionalLong> under,
            String overName,
            String underName) {
        List<FunnelEntry> both = both(of, over, under);
        Quotient quotient = Quotient.of(among(both, over, under), sum(both, under));
        if (both.isEmpty() || !quotient.defined()) {
            return Inputs.undefined(id, "There were no " + underName + " in the last 12 months.");
        }
        var notes = new ArrayList<String>();
        monthsNote(both).ifPresent(notes::add);
        long blank = of.stream()
                .filter(row -> under.apply(row).orElse(0) > 0 && over.apply(row).isEmpty())
                .count();
        long open = of.stream()
                .filter(row -> over.apply(row).isPresent() && under.apply(row).isEmpty())
                .count();
        if (open > 0) {
            notes.add(NumberText.counted(open, "row", "rows") + " without a count of " + underName + " left out");
        }
        if (blank > 0) {
            notes.add(NumberText.counted(blank, "row", "rows") + " without a count of " + overName + " left out");
        }
        return Measured.number(
                        id,
                        quotient.value(),
                        Unit.RATIO,
                        span(both),
                        NumberText.amount(quotient.over()) + " " + overName + " / "
                                + NumberText.amount(quotient.under()) + " " + underName,
                        lines(both))
                .withNotes(notes);
    }

    private static List<FunnelEntry> both(
            List<FunnelEntry> of, Function<FunnelEntry, OptionalLong> over, Function<FunnelEntry, OptionalLong> under) {
        return of.stream()
                .filter(row -> over.apply(row).isPresent() && under.apply(row).isPresent())
                .toList();
    }

    /** Of a row that is one lead a step counts only where the lead is in the base. */
    private static long among(
            List<FunnelEntry> rows,
            Function<FunnelEntry, OptionalLong> over,
            Function<FunnelEntry, OptionalLong> under) {
        return sum(
                rows.stream()
                        .filter(row -> !row.lead() || under.apply(row).orElse(0) > 0)
                        .toList(),
                over);
    }

    private Reading missing(String id, String field, String ask, Need... more) {
        return missing(in, id, field, ask, more);
    }

    /** The funnel is missing, closes nothing by the as-of day, or lacks a column. */
    static NotMeasured missing(Inputs in, String id, String field, String ask, Need... more) {
        var export = in.exports().funnel();
        if (!export.present()) {
            return Inputs.without(id, Kind.FUNNEL, more);
        }
        if (lastTwelveMonths(in).isEmpty()) {
            var needs = new ArrayList<Need>(List.of(Inputs.column(Kind.FUNNEL, "month", "the last 12 closed months")));
            needs.addAll(List.of(more));
            return new NotMeasured(id, "The funnel export has no month that is over by the as-of date.", needs);
        }
        return Inputs.withoutColumn(id, export, field, ask, more);
    }

    /** The sum of a field over rows; a row without it adds nothing. */
    public static long sum(List<FunnelEntry> rows, Function<FunnelEntry, OptionalLong> field) {
        return rows.stream().mapToLong(row -> field.apply(row).orElse(0)).sum();
    }

    /** A note where the export is shorter than the window. */
    static Optional<String> monthsNote(List<FunnelEntry> rows) {
        Period span = span(rows);
        long months =
                java.time.temporal.ChronoUnit.MONTHS.between(YearMonth.from(span.from()), YearMonth.from(span.to()))
                        + 1;
        return months >= 12
                ? Optional.empty()
                : Optional.of(NumberText.counted(months, "month", "months") + " instead of 12");
    }

    static Period span(List<FunnelEntry> rows) {
        return Period.months(
                rows.stream()
                        .map(FunnelEntry::month)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                rows.stream()
                        .map(FunnelEntry::month)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** The lines that rows stand on, by file. */
    public static List<Origin> lines(List<FunnelEntry> rows) {
        return Origin.of(rows.stream().map(FunnelEntry::source));
    }
}
