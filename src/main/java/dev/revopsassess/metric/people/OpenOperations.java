package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether headcount leaves open that somebody does operations. Without a title nobody can tell, and "nobody does" would be
 * an invention.
 */
final class OpenOperations {
    private static final String TITLES = "the title of each person, which tells what they do";

    private OpenOperations() {}

    /** The reading of a metric on operations people that is open because of it; empty where headcount tells. */
    static Optional<Reading> reading(String id, Inputs in, Staff staff, Need... more) {
        if (!staff.operations().isEmpty()) {
            return Optional.empty();
        }
        List<Member> open = staff.perhaps(Member::mayOperate);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (!titled(staff)) {
            return Optional.of(withoutTitles(id, in, more));
        }
        var needs = new ArrayList<Need>(List.of(Inputs.column(Kind.HEADCOUNT, "job_title", TITLES)));
        needs.addAll(List.of(more));
        return Optional.of(new NotMeasured(id, why(open), needs));
    }

    /** What people do in the revenue organisation cannot be told at all. */
    static Reading withoutTitles(String id, Inputs in, Need... more) {
        if (!in.exports().headcount().has("job_title")) {
            return Inputs.withoutColumn(id, in.exports().headcount(), "job_title", TITLES, more);
        }
        var needs = new ArrayList<Need>(List.of(Inputs.column(Kind.HEADCOUNT, "job_title", TITLES)));
        needs.addAll(List.of(more));
        return new NotMeasured(id, "The headcount export gives nobody in the revenue organisation a title.", needs);
    }

    /** Whether anybody of the revenue organisation has a title, or nobody is in it. */
    static boolean titled(Staff staff) {
        List<Member> revenue = staff.perhaps(Member::isRevenue);
        return revenue.isEmpty()
                || revenue.stream().anyMatch(member -> member.job().title().isPresent());
    }

    private static String why(List<Member> open) {
        long untitled =
                open.stream().filter(member -> member.job().title().isEmpty()).count();
        return untitled == 0
                ? "Nobody does operations for certain, and "
                        + NumberText.counted(open.size(), "person does", "people do") + " perhaps."
                : "Nobody in headcount is titled operations, and "
                        + NumberText.counted(untitled, "person", "people") + " of the revenue organisation "
                        + (untitled == 1 ? "has" : "have") + " no title.";
    }
}
