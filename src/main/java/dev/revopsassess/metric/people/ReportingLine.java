package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom operations answers: the manager chain from the most senior operations person to the first leader outside. */
record ReportingLine(Inputs in, Staff staff) {
    /** Lines that give a mandate across the functions. */
    static final Set<String> MANDATE = Set.of("coo", "ceo", "cbo", "cro-cross-functional");

    private static final String ID = "ops-reporting-line";

    static Reading measure(Inputs in, Staff staff) {
        List<Member> operations = staff.operations();
        if (operations.isEmpty()) {
            return OpenOperations.reading(ID, in, staff)
                    .orElseGet(() -> Measured.word(
                            ID, "nobody", in.day(), "no dedicated operations person", Staff.lines(staff.members())));
        }
        return new ReportingLine(in, staff).from(operations.get(0));
    }

    private Reading from(Member senior) {
        if (!staff.knowsManagers()) {
            return Inputs.withoutColumn(ID, in.exports().headcount(), "manager", "to whom each person reports");
        }
        var line = new ArrayList<Member>(List.of(senior));
        List<Member> above = staff.above(senior);
        for (Member manager : above) {
            line.add(manager);
            if (!Staff.serves(manager)) {
                return word(manager)
                        .<Reading>map(word -> Measured.word(ID, word, in.day(), text(line), Staff.lines(line)))
                        .orElseGet(() -> broken(
                                "The title \"" + manager.title() + "\" of the leader over operations is in no table.",
                                "job_title",
                                "what function the leader with the title \"" + manager.title() + "\" leads"));
            }
        }
        Member last = line.get(line.size() - 1);
        return broken(why(last), "manager", "to whom the " + last.title() + " reports");
    }

    private static NotMeasured broken(String why, String field, String ask) {
        return new NotMeasured(ID, why, List.of(Inputs.column(Kind.HEADCOUNT, field, ask)));
    }

    private static String why(Member last) {
        String unlisted = "the manager is not in the export, or several people have that name";
        String found = last.job()
                .manager()
                .fold(
                        entry -> "the manager is no longer employed, or the chain runs in a circle",
                        () -> "the manager cell is blank",
                        () -> unlisted,
                        () -> unlisted);
        return "The manager chain of operations ends at the " + last.title() + ": " + found + ".";
    }

    private static String text(List<Member> line) {
        return String.join(" reports to ", line.stream().map(Member::called).toList());
    }

    /** The word for a leader; empty where neither title nor department tells what the leader leads. */
    private Optional<String> word(Member leader) {
        Optional<Office> office = leader.position().office();
        if (office.isPresent()) {
            switch (office.get()) {
                case CEO, FOUNDER -> {
                    return Optional.of("ceo");
                }
                case COO -> {
                    return Optional.of("coo");
                }
                case CBO -> {
                    return Optional.of("cbo");
                }
                case CRO -> {
                    return Optional.of(revenue(leader));
                }
                case CFO, CMO, CCO -> {}
            }
        }
        return leader.position().function().map(function -> switch (function) {
            case REVENUE -> revenue(leader);
            case EXECUTIVE -> "ceo";
            case FINANCE, STRATEGY, SALES, MARKETING, CUSTOMER_SUCCESS, OTHER -> function.word();
        });
    }

    /** A leader of revenue is over the functions where marketing's or customer success's heads are in the chain below. */
    private String revenue(Member leader) {
        boolean across = heads(BusinessFunction.MARKETING).stream().anyMatch(head -> staff.isUnder(head, leader))
                || heads(BusinessFunction.CUSTOMER_SUCCESS).stream().anyMatch(head -> staff.isUnder(head, leader));
        return across ? "cro-cross-functional" : "cro-sales-only";
    }

    /** The most senior people of a function: its leaders, where it has any. */
    private List<Member> heads(BusinessFunction function) {
        List<Member> people = staff.certain(member -> member.worksFor(function));
        return people.stream()
                .map(member -> member.position().seniority())
                .max(Comparator.naturalOrder())
                .map(most -> people.stream()
                        .filter(member -> member.position().seniority() == most)
                        .toList())
                .orElse(List.of());
    }
}
