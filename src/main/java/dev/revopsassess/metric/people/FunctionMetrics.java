package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the people spread over marketing, sales and customer success, and how their number moved over the year. */
public final class FunctionMetrics {
    private static final List<BusinessFunction> FUNCTIONS =
            List.of(BusinessFunction.MARKETING, BusinessFunction.SALES, BusinessFunction.CUSTOMER_SUCCESS);
    /** Ids by rank: the largest function first. */
    static final List<String> RANKS = List.of("largest-function", "second-largest-function", "smallest-function");

    private static final String CHANGE = "revenue-org-change";

    private final Inputs in;

    private FunctionMetrics(Inputs in) {
        this.in = in;
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        if (WithoutStaff.holds(in)) {
            return Stream.concat(RANKS.stream(), Stream.of(CHANGE))
                    .map(id -> WithoutStaff.reading(in, id))
                    .toList();
        }
        var metrics = new FunctionMetrics(in);
        return Stream.concat(Stream.of(0, 1, 2).map(metrics::ranked), Stream.of(metrics.change()))
                .toList();
    }

    private Reading ranked(int rank) {
        Staff staff = in.staff();
        List<Member> certain = staff.certain(Member::isRevenue);
        List<Member> perhaps = staff.perhaps(Member::isRevenue);
        String formula = FUNCTIONS.stream()
                .map(function -> function.spoken() + " "
                        + HeadcountMetrics.of(function, certain).size())
                .collect(Collectors.joining(", ", "people by function, operations not counted: ", ""));
        long sure = size(certain, rank);
        Measured reading = Inputs.count(RANKS.get(rank), sure, in.day(), formula, Staff.lines(perhaps));
        return HeadcountMetrics.ranged(reading, sure, size(perhaps, rank));
    }

    private static long size(List<Member> people, int rank) {
        return FUNCTIONS.stream()
                .map(function -> (long) HeadcountMetrics.of(function, people).size())
                .sorted(java.util.Comparator.reverseOrder())
                .skip(rank)
                .findFirst()
                .orElse(0L);
    }

    private Reading change() {
        var export = in.exports().headcount();
        boolean dated = export.rows().stream().anyMatch(entry -> entry.start().isPresent());
        if (!dated) {
            return Inputs.withoutColumn(CHANGE, export, "start_date", "when each person started");
        }
        if (!export.has("end_date")
                && export.rows().stream().noneMatch(entry -> entry.end().isPresent())) {
            return Inputs.withoutColumn(CHANGE, export, "end_date", "the people who left, each with the last day");
        }
        LocalDate then = in.asOf().minusYears(1);
        int before = in.staffOn(then).certain(Member::isRevenue).size();
        List<Member> now = in.staff().certain(Member::isRevenue);
        if (before == 0) {
            return Inputs.undefined(CHANGE, "Nobody was in the revenue organisation on " + then + ".");
        }
        return Measured.number(
                CHANGE,
                Quotient.of(now.size() - (long) before, before).value(),
                Unit.RATIO,
                new Period(then, in.asOf()),
                NumberText.count(now.size()) + " now / " + NumberText.count(before) + " on " + then + " - 1",
                Staff.lines(now));
    }
}
