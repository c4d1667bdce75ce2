package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which roles exist on the as-of date, by title, without a person.
 *
 * @param operations title of the most senior operations person of each kind
 * @param team how many operations people there are of each kind
 * @param offices title of whoever holds an office: {@code ceo}, {@code coo}, {@code sales-lead}, {@code marketing-lead},
 *     {@code customer-success-lead}, {@code finance-lead}, {@code senior-operations}; an office nobody holds has no entry
 */
public record Roster(
        Map<Position.Operations, String> operations,
        Map<Position.Operations, Integer> team,
        Map<String, String> offices) {
    public Roster {
        var kinds = new EnumMap<Position.Operations, String>(Position.Operations.class);
        kinds.putAll(operations);
        operations = Collections.unmodifiableMap(kinds);
        team = Map.copyOf(team);
        offices = Collections.unmodifiableMap(new LinkedHashMap<>(offices));
    }

    /** The roles of the people employed on one day. */
    public static Roster of(Staff staff) {
        var operations = new EnumMap<Position.Operations, String>(Position.Operations.class);
        var team = new EnumMap<Position.Operations, Integer>(Position.Operations.class);
        var offices = new LinkedHashMap<String, String>();
        List<Staff.Member> people = staff.operations();
        people.forEach(member -> member.position().operations().ifPresent(kind -> {
            operations.putIfAbsent(kind, member.title());
            team.merge(kind, 1, Integer::sum);
        }));
        people.stream().findFirst().ifPresent(member -> offices.put("senior-operations", member.title()));
        holder(staff, member -> office(member, Position.Office.COO)).ifPresent(title -> offices.put("coo", title));
        holder(staff, member -> office(member, Position.Office.CEO) || office(member, Position.Office.FOUNDER))
                .ifPresent(title -> offices.put("ceo", title));
        lead(staff, BusinessFunction.SALES)
                .or(() -> lead(staff, BusinessFunction.REVENUE))
                .ifPresent(title -> offices.put("sales-lead", title));
        lead(staff, BusinessFunction.MARKETING).ifPresent(title -> offices.put("marketing-lead", title));
        lead(staff, BusinessFunction.CUSTOMER_SUCCESS).ifPresent(title -> offices.put("customer-success-lead", title));
        lead(staff, BusinessFunction.FINANCE).ifPresent(title -> offices.put("finance-lead", title));
        return new Roster(operations, team, offices);
    }

    /** The most senior leader of a function, operations people left out: they serve. */
    private static Optional<String> lead(Staff staff, BusinessFunction function) {
        return holder(
                staff,
                member -> member.worksFor(function)
                        && member.position().seniority().compareTo(Position.Seniority.MANAGER) >= 0);
    }

    private static boolean office(Staff.Member member, Position.Office office) {
        return member.position().office().map(office::equals).orElse(false);
    }

    private static Optional<String> holder(Staff staff, Predicate<Staff.Member> which) {
        return staff.certain(which).stream()
                .max(Comparator.comparing(
                                (Staff.Member member) -> member.position().seniority())
                        .thenComparing(staff::reports)
                        .thenComparing(Staff.Member::title, Comparator.reverseOrder()))
                .map(Staff.Member::title);
    }

    /** How many do operations of a kind. */
    public int people(Position.Operations kind) {
        return team.getOrDefault(kind, 0);
    }

    /** Title of the holder of an office. */
    public Optional<String> office(String office) {
        return Optional.ofNullable(offices.get(office));
    }
}
