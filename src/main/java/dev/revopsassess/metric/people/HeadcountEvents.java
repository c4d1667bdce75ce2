package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.EventBounds.Bound;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps in the headcount of the revenue organisation: many who leave within a month, or come on one day. */
public final class HeadcountEvents {
    private static final String LAYOFF = "layoff-share";
    private static final String ARRIVAL = "arrival-share";
    private static final String EVENTS = "headcount-events";
    private static final int MONTHS = 24;

    private final Inputs in;
    private final EventBounds bounds;
    private final List<Stay> stays;

    private HeadcountEvents(Inputs in) {
        this.in = in;
        this.bounds = in.settings().events();
        this.stays = in.exports().headcount().rows().stream()
                .filter(entry -> !entry.doubtful() && (in.settings().countContractors() || !entry.contractor()))
                .map(entry -> new Stay(entry, in.places().of(entry.assignmentOn(newest(entry, in.asOf())))))
                .filter(Stay::isRevenue)
                .toList();
    }

    private static LocalDate newest(HeadcountEntry entry, LocalDate asOf) {
        return entry.end().map(end -> end.minusDays(1)).filter(asOf::isAfter).orElse(asOf);
    }

    /** Somebody of the revenue organisation, with the last place held. */
    private record Stay(HeadcountEntry entry, Position place) {
        boolean isRevenue() {
            return !place.possible()
                    && place.function().map(function -> function.isRevenue()).orElse(false);
        }
    }

    /**
     * A step.
     *
     * @param day the first day of those who came, or the day after the last day of the first who left
     * @param month in which most of them came or left
     * @param came whether they came
     * @param people how many
     * @param all how many there were, those who came or left among them
     * @param entries who
     */
    record Step(LocalDate day, YearMonth month, boolean came, long people, long all, List<HeadcountEntry> entries) {
        private Quotient share() {
            return Quotient.of(people, all);
        }

        private String text() {
            return NumberText.count(people) + " of " + NumberText.counted(all, "person", "people")
                    + (came ? " came in " + month + ", on one day" : " left in " + month + ", within 30 days");
        }
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        if (WithoutStaff.holds(in)) {
            return Stream.of(LAYOFF, ARRIVAL, EVENTS)
                    .map(id -> WithoutStaff.reading(in, id))
                    .toList();
        }
        var export = in.exports().headcount();
        if (export.rows().stream().noneMatch(entry -> entry.start().isPresent())) {
            return Stream.of(LAYOFF, ARRIVAL, EVENTS)
                    .<Reading>map(id -> Inputs.withoutColumn(id, export, "start_date", "when each person started"))
                    .toList();
        }
        var events = new HeadcountEvents(in);
        boolean leavers = export.has("end_date")
                || export.rows().stream().anyMatch(entry -> entry.end().isPresent());
        return List.of(
                leavers
                        ? events.largest(LAYOFF, events.waves(), "nobody left in a wave of 5 or more")
                        : Inputs.withoutColumn(
                                LAYOFF, export, "end_date", "the people who left, each with the last day"),
                events.largest(ARRIVAL, events.arrivals(), "nobody came in a group that is more than a class of hires"),
                events.count());
    }

    /** The months in which a step breaks the trend of headcount. */
    static Set<YearMonth> months(Inputs in) {
        return new HeadcountEvents(in).breaking().map(Step::month).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who came with the newest arrival of the last year that is a step; nobody where there is none. */
    static Optional<Step> newestArrival(Inputs in) {
        var events = new HeadcountEvents(in);
        return events.arrivals().stream()
                .filter(events::breaks)
                .filter(step -> step.day().isAfter(in.asOf().minusYears(1)))
                .max(Comparator.comparing(Step::day));
    }

    /** Whether a step is large enough to break a trend. */
    private boolean breaks(Step step) {
        return step.share().exact().compareTo(BigDecimal.valueOf(bounds.of(Bound.BREAKING_SHARE))) >= 0;
    }

    private Stream<Step> breaking() {
        return Stream.concat(waves().stream(), arrivals().stream())
                .filter(this::breaks)
                .sorted(Comparator.comparing(Step::day));
    }

    private Reading largest(String id, List<Step> steps, String none) {
        LocalDate year = in.asOf().minusYears(1);
        return steps.stream()
                .filter(step -> step.day().isAfter(year))
                .max(Comparator.comparing((Step step) -> step.share().exact()).thenComparing(Step::day))
                .map(step -> number(
                        id,
                        step.share().value(),
                        Unit.RATIO,
                        Period.months(step.month(), step.month()),
                        step.text(),
                        step.entries()))
                .orElseGet(() -> number(id, 0, Unit.RATIO, in.lastTwelveMonths(), none, List.of()));
    }

    private Reading count() {
        List<Step> steps = breaking().toList();
        return number(
                EVENTS,
                (double) steps.stream().map(Step::month).distinct().count(),
                Unit.COUNT,
                new Period(in.asOf().minusMonths(MONTHS).plusDays(1), in.asOf()),
                steps.isEmpty()
                        ? "no step of 15 % or more"
                        : steps.stream().map(Step::text).collect(Collectors.joining("; ")),
                steps.stream().flatMap(step -> step.entries().stream()).toList());
    }

    private Measured number(
            String id, double value, Unit unit, Period period, String formula, List<HeadcountEntry> entries) {
        List<HeadcountEntry> behind =
                entries.isEmpty() ? stays.stream().map(Stay::entry).toList() : entries;
        return Measured.number(
                id, value, unit, period, formula, Origin.of(behind.stream().map(HeadcountEntry::source)));
    }

    /** Waves of leavers, oldest first; none shares a leaver with another. */
    private List<Step> waves() {
        List<Stay> gone = stays.stream()
                .filter(stay -> stay.entry().end().filter(this::recent).isPresent())
                .sorted(Comparator.comparing(stay -> end(stay)))
                .toList();
        var waves = new ArrayList<Step>();
        int fewest = bounds.whole(Bound.FEWEST_PEOPLE);
        int from = 0;
        while (from < gone.size()) {
            LocalDate first = end(gone.get(from));
            int to = from;
            while (to < gone.size() && end(gone.get(to)).isBefore(first.plusDays(bounds.whole(Bound.WAVE_DAYS)))) {
                to++;
            }
            List<Stay> wave = gone.subList(from, to);
            LocalDate most = mostFrequent(wave);
            long left = wave.size() < fewest
                    ? 0
                    : wave.size() - around(most, gone.stream().map(HeadcountEvents::end), starts());
            if (left >= fewest) {
                waves.add(new Step(
                        first,
                        YearMonth.from(most.minusDays(1)),
                        false,
                        left,
                        there(first.minusDays(1)),
                        entries(wave)));
            }
            // A small beginning must not cut a wave in two: the window moves on by a leaver, past a wave by all of it.
            from = left >= fewest ? to : from + 1;
        }
        return waves;
    }

    /** Groups that came on one day into an organisation that was there, oldest first. */
    private List<Step> arrivals() {
        var byDay = stays.stream()
                .filter(stay -> stay.entry().start().filter(this::recent).isPresent())
                .collect(Collectors.groupingBy(
                        stay -> stay.entry().start().orElseThrow(), java.util.TreeMap::new, Collectors.toList()));
        var arrivals = new ArrayList<Step>();
        int fewest = bounds.whole(Bound.FEWEST_PEOPLE);
        int alone = bounds.whole(Bound.MORE_THAN_A_CLASS);
        byDay.forEach((day, group) -> {
            long functions = group.stream()
                    .map(stay -> stay.place().function())
                    .distinct()
                    .count();
            long came =
                    group.size() - around(day, stays.stream().flatMap(stay -> stay.entry().end().stream()), starts());
            if (came >= (functions > 1 ? fewest : alone) && there(day.minusDays(1)) >= fewest) {
                arrivals.add(new Step(day, YearMonth.from(day), true, came, there(day), entries(group)));
            }
        });
        return arrivals;
    }

    /** Of those who end and those who start about a day, as many as are both: the same people under new records. */
    private long around(LocalDate day, Stream<LocalDate> ends, Stream<LocalDate> starts) {
        return Math.min(near(day, ends), near(day, starts));
    }

    private long near(LocalDate day, Stream<LocalDate> days) {
        int about = bounds.whole(Bound.NEW_RECORD_DAYS);
        return days.filter(each -> !each.isBefore(day.minusDays(about)) && !each.isAfter(day.plusDays(about)))
                .count();
    }

    private Stream<LocalDate> starts() {
        return stays.stream().flatMap(stay -> stay.entry().start().stream());
    }

    private long there(LocalDate day) {
        return stays.stream().filter(stay -> stay.entry().activeOn(day)).count();
    }

    private boolean recent(LocalDate day) {
        return day.isAfter(in.asOf().minusMonths(MONTHS)) && !day.isAfter(in.asOf());
    }

    private static LocalDate mostFrequent(List<Stay> wave) {
        return wave.stream()
                .collect(Collectors.groupingBy(HeadcountEvents::end, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static LocalDate end(Stay stay) {
        return stay.entry().end().orElseThrow();
    }

    private static List<HeadcountEntry> entries(List<Stay> people) {
        return people.stream().map(Stay::entry).toList();
    }
}
