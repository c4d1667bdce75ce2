package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What metrics of people say where no export has anybody to count. */
final class WithoutStaff {
    private WithoutStaff() {}

    /** Whether there is nobody to count: no export, or nobody employed on the day. */
    static boolean holds(Inputs in) {
        return in.exports().headcount().rows().stream().noneMatch(entry -> entry.activeOn(in.asOf()));
    }

    /** Says which of the two it is. */
    static Reading reading(Inputs in, String id, Need... more) {
        var export = in.exports().headcount();
        if (!export.present()) {
            var said = new SaidPeople(in);
            return said.reading(id)
                    .orElseGet(() -> Inputs.without(
                            id,
                            Kind.HEADCOUNT,
                            Stream.concat(Stream.of(said.needs(id)), Stream.of(more))
                                    .toArray(Need[]::new)));
        }
        if (export.rows().isEmpty()) {
            return Inputs.without(id, Kind.HEADCOUNT, more);
        }
        for (String field : List.of("start_date", "end_date")) {
            if (export.undecided().containsKey(field)) {
                return Inputs.withoutColumn(id, export, field, "", more);
            }
        }
        var needs = new ArrayList<Need>(List.of(Inputs.file(Kind.HEADCOUNT)));
        needs.addAll(List.of(more));
        return new Reading.NotMeasured(id, "Nobody in the headcount export is employed on " + in.asOf() + ".", needs);
    }
}
