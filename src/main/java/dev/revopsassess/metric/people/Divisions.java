package dev.revopsassess.metric.people;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.metric.stack.Stack.Entry;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parts of the company that sell by themselves, and the CRMs that belong to one of them each. */
public final class Divisions {
    private static final String COUNT = "divisions";
    private static final String CRM = "crm-by-division";
    /** House: fewer people of the revenue organisation are a team and no division. */
    private static final int FEWEST = 5;
    /** How the part is called that was there before the others came. */
    private static final String REST = "the rest";

    private final Inputs in;
    private final Staff staff;
    private final Stack stack;
    private final Map<String, List<Member>> divisions;
    private final Optional<HeadcountEvents.Step> arrival;

    /** Tells divisions apart by the columns of headcount and by their tools. */
    public Divisions(Inputs in, Stack stack) {
        this.in = in;
        this.staff = in.staff();
        this.stack = stack;
        this.divisions = selling(staff);
        this.arrival = HeadcountEvents.newestArrival(in);
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var stack = new Stack(in);
        var divisions = new Divisions(in, stack);
        return List.of(divisions.count(), divisions.crms());
    }

    private Reading count() {
        if (WithoutStaff.holds(in)) {
            return WithoutStaff.reading(in, COUNT);
        }
        List<Member> people = staff.certain(Member::isRevenue);
        if (people.stream().noneMatch(member -> member.job().division().isPresent())) {
            return Inputs.withoutColumn(
                    COUNT, in.exports().headcount(), "division", "the division or legal entity of each person");
        }
        return Inputs.count(
                COUNT,
                divisions.size(),
                in.day(),
                divisions.isEmpty()
                        ? "no division has a revenue organisation of its own"
                        : divisions.values().stream()
                                .map(members -> name(members) + " " + members.size())
                                .collect(Collectors.joining(", ", "people in the revenue organisation: ", "")),
                Staff.lines(people));
    }

    private Reading crms() {
        if (!stack.present()) {
            return stack.without(CRM);
        }
        List<Entry> crms = stack.of(Layer.CRM);
        Map<String, List<Entry>> parts = byPart(crms);
        boolean apart = parts.size() > 1;
        return Inputs.count(
                CRM,
                apart ? parts.size() : 0,
                in.day(),
                apart
                        ? parts.entrySet().stream()
                                .map(part -> NumberText.and(part.getValue().stream()
                                                .map(entry -> entry.tool().name())
                                                .distinct()
                                                .sorted()
                                                .toList())
                                        + " of " + part.getKey())
                                .collect(Collectors.joining(", "))
                        : "all CRMs belong to one part of the company",
                Stack.lines(crms.isEmpty() ? stack.tools() : crms));
    }

    /** Tools by the part of the company that they belong to; one group where no two parts are told apart. */
    public Map<String, List<Entry>> byPart(List<Entry> tools) {
        return tools.stream()
                .collect(Collectors.groupingBy(
                        entry -> part(entry.tool()).orElse(REST), TreeMap::new, Collectors.toList()));
    }

    /** The division that a tool belongs to, or the arrival that its owners came with. */
    private Optional<String> part(Tool tool) {
        Optional<String> said = tool.division().filter(this::isDivision).map(String::strip);
        if (said.isPresent()) {
            return said.map(Divisions::called);
        }
        List<Member> owners = tool.department().stream()
                .sorted()
                .flatMap(entry -> staff.member(entry).stream())
                .filter(Member::isRevenue)
                .toList();
        return division(owners).or(() -> owners.isEmpty() ? Optional.empty() : arrived(owners));
    }

    private Optional<String> arrived(List<Member> owners) {
        return arrival.filter(
                        step -> owners.stream().allMatch(owner -> step.entries().contains(owner.entry())))
                .map(step -> "those who came in " + step.month());
    }

    /** The one division of all of these people. */
    private Optional<String> division(List<Member> people) {
        Set<String> found = people.stream()
                .map(member -> member.job().division().map(ForecastBook::plain).orElse(""))
                .collect(Collectors.toSet());
        return found.size() == 1
                ? Optional.ofNullable(divisions.get(found.iterator().next()))
                        .map(Divisions::name)
                        .map(Divisions::called)
                : Optional.empty();
    }

    /** A column that is called division and holds functions tells no division. */
    private boolean isDivision(String name) {
        boolean told = staff.members().stream()
                .anyMatch(member -> member.job().division().isPresent());
        return told
                ? divisions.containsKey(ForecastBook.plain(name))
                : in.settings().titles().team(name).isEmpty();
    }

    /** Divisions with sellers and another function of their own, by plain name; those under one sales manager are one team. */
    private static Map<String, List<Member>> selling(Staff staff) {
        Map<String, List<Member>> found = staff.certain(Member::isRevenue).stream()
                .filter(member -> member.job().division().isPresent())
                .collect(Collectors.groupingBy(
                        member -> ForecastBook.plain(member.job().division().orElseThrow()),
                        TreeMap::new,
                        Collectors.toList()));
        found.values()
                .removeIf(members -> members.size() < FEWEST
                        || members.stream().noneMatch(Member::isSeller)
                        || members.stream()
                                        .map(member -> member.position().function())
                                        .distinct()
                                        .count()
                                < 2);
        var managers = found.values().stream()
                .flatMap(members -> salesManagers(staff, members).stream())
                .collect(Collectors.groupingBy(manager -> manager.entry().number(), Collectors.counting()));
        found.values()
                .removeIf(members -> salesManagers(staff, members).stream()
                        .anyMatch(
                                manager -> managers.getOrDefault(manager.entry().number(), 0L) > 1));
        return found;
    }

    /** To whom in sales the sellers report. */
    private static Set<Member> salesManagers(Staff staff, List<Member> members) {
        return members.stream()
                .filter(Member::isSeller)
                .flatMap(seller -> staff.managerOf(seller).stream())
                .filter(manager -> manager.worksFor(BusinessFunction.SALES))
                .collect(Collectors.toSet());
    }

    /** A name that says that it is a division needs no second word for it. */
    private static String called(String division) {
        return ForecastBook.plain(division).startsWith("division") ? division : "division " + division;
    }

    private static String name(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.job().division().stream())
                .map(String::strip)
                .min(java.util.Comparator.naturalOrder())
                .orElse("");
    }
}
