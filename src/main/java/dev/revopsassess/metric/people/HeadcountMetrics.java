package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many people work in the revenue organisation, and as what. */
public final class HeadcountMetrics {
    private static final int HISTORY = 24;
    static final int STAFFED = 2;
    /** So many titles of those who fit only perhaps are named. */
    private static final int NAMED = 5;

    private final Inputs in;
    private final Staff staff;

    private HeadcountMetrics(Inputs in) {
        this.in = in;
        this.staff = in.staff();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        if (WithoutStaff.holds(in)) {
            return new HeadcountMetrics(in)
                    .all().stream()
                            .<Reading>map(nobody -> WithoutStaff.reading(in, nobody.id()))
                            .toList();
        }
        return OpenOperations.titled(in.staff()) ? new HeadcountMetrics(in).all() : untitled(in);
    }

    /** Where nobody in revenue has a title, the functions can be counted and what people do in them cannot. */
    private static List<Reading> untitled(Inputs in) {
        var byFunction = Set.of(
                "revenue-org-headcount",
                "staffed-functions",
                "marketing-headcount",
                "sales-headcount",
                "customer-success-headcount");
        return new HeadcountMetrics(in)
                .all().stream()
                        .map(reading -> byFunction.contains(reading.id())
                                ? reading
                                : OpenOperations.withoutTitles(reading.id(), in))
                        .toList();
    }

    private List<Reading> all() {
        var readings = new ArrayList<Reading>();
        readings.add(withHistory(
                people("revenue-org-headcount", Member::isRevenue, "people in the revenue organisation"),
                Member::isRevenue));
        readings.add(
                withHistory(people("salespeople", Member::isSeller, Member::maySell, "sellers"), Member::isSeller));
        readings.add(salesRoles());
        readings.add(staffedFunctions());
        readings.add(function("marketing-headcount", BusinessFunction.MARKETING));
        readings.add(function("sales-headcount", BusinessFunction.SALES));
        readings.add(function("customer-success-headcount", BusinessFunction.CUSTOMER_SUCCESS));
        readings.add(people("dedicated-ops", Member::isOperations, Member::mayOperate, "operations people"));
        readings.add(people(
                "sales-or-revenue-ops",
                member -> member.isOperations(Operations.SALES) || member.isOperations(Operations.REVENUE),
                member -> member.isOperations(Operations.SALES)
                        || member.isOperations(Operations.REVENUE)
                        || (member.mayOperate() && !member.isOperations()),
                "sales and revenue operations people"));
        readings.add(kinds("function-ops", List.of(Operations.MARKETING, Operations.CUSTOMER_SUCCESS)));
        readings.add(
                kinds("ops-functions", List.of(Operations.SALES, Operations.MARKETING, Operations.CUSTOMER_SUCCESS)));
        return readings;
    }

    private Measured people(String id, Predicate<Member> which, String what) {
        return people(id, which, which, what);
    }

    /** A count that is a range where more people may fit than do. */
    private Measured people(String id, Predicate<Member> which, Predicate<Member> may, String what) {
        List<Member> certain = staff.certain(which);
        List<Member> perhaps = staff.perhaps(may);
        var kinds = new TreeMap<String, Long>();
        certain.forEach(member -> kinds.merge(kind(id, member), 1L, Long::sum));
        String parts = kinds.entrySet().stream()
                .map(entry -> NumberText.count(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String formula = what + ": " + NumberText.count(certain.size()) + (parts.isEmpty() ? "" : " (" + parts + ")");
        Measured reading = Inputs.count(id, certain.size(), in.day(), formula, Staff.lines(perhaps))
                .withNotes(notes(certain, perhaps));
        return perhaps.size() == certain.size() ? reading : reading.withRange(certain.size(), perhaps.size());
    }

    private static String kind(String id, Member member) {
        if (id.equals("revenue-org-headcount")) {
            return member.position().function().map(BusinessFunction::spoken).orElse("other");
        }
        return member.position()
                .operations()
                .map(kind -> kind.spoken() + " operations")
                .orElse(member.position().role().spoken());
    }

    private List<String> notes(List<Member> certain, List<Member> perhaps) {
        var notes = new ArrayList<String>();
        int more = perhaps.size() - certain.size();
        if (more > 0) {
            var sure = Set.copyOf(certain);
            notes.add(NumberText.counted(more, "person fits", "people fit") + " only perhaps, so the count is a range: "
                    + titles(perhaps.stream()
                            .filter(member -> !sure.contains(member))
                            .toList()));
        }
        long contractors =
                certain.stream().filter(member -> member.entry().contractor()).count();
        if (contractors > 0) {
            notes.add(NumberText.counted(contractors, "contractor", "contractors") + " counted");
        }
        if (certain.stream().anyMatch(member -> member.entry().fte().isPresent())) {
            double fte = certain.stream()
                    .mapToDouble(member -> member.entry().fte().orElse(1))
                    .sum();
            notes.add(NumberText.of(fte, Unit.COUNT) + " full-time equivalents");
        }
        return notes;
    }

    /** Titles, the most frequent first; past so many they are counted. */
    private static String titles(List<Member> people) {
        var counts = new TreeMap<String, Long>();
        people.forEach(member -> counts.merge(member.title(), 1L, Long::sum));
        List<String> titles = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        int more = titles.size() - NAMED;
        return String.join(", ", titles.subList(0, Math.min(NAMED, titles.size())))
                + (more > 0 ? " and " + NumberText.counted(more, "title", "titles") + " more" : "");
    }

    /** Month ends of two years, where start dates tell who was there. */
    private Measured withHistory(Measured reading, Predicate<Member> which) {
        Optional<LocalDate> oldest = in.exports().headcount().rows().stream()
                .flatMap(entry -> entry.start().stream())
                .min(Comparator.naturalOrder());
        if (oldest.isEmpty()) {
            return reading;
        }
        Set<YearMonth> events = HeadcountEvents.months(in);
        var points = new ArrayList<Point>();
        for (int back = HISTORY; back >= 0; back--) {
            YearMonth month = in.lastClosedMonth().minusMonths(back);
            if (!month.isBefore(YearMonth.from(oldest.get()))) {
                Staff then = in.staffOn(month.atEndOfMonth());
                points.add(new Point(month, then.certain(which).size(), events.contains(month)));
            }
        }
        var notes = new ArrayList<>(reading.notes());
        if (in.exports().headcount().rows().stream().noneMatch(this::hasLeft)) {
            notes.add("history without leavers: the export lists nobody who left");
        }
        events.forEach(month -> notes.add("the trend begins anew in " + month + ", when many came or left at once"));
        long undated = in.exports().headcount().rows().stream()
                .filter(entry -> entry.start().isEmpty())
                .count();
        if (undated > 0) {
            notes.add("history counts " + NumberText.counted(undated, "person", "people")
                    + " without a start date from the beginning");
        }
        return reading.withNotes(notes).withHistory(points);
    }

    /** Somebody who starts after the as-of date is not there yet, and has not left. */
    private boolean hasLeft(HeadcountEntry entry) {
        return !entry.activeOn(in.asOf())
                && entry.start().map(start -> !start.isAfter(in.asOf())).orElse(true);
    }

    private Reading salesRoles() {
        List<Member> sellers =
                staff.certain(member -> member.position().role().isCustomerFacingSales() && !member.isOperations());
        var roles = new TreeMap<Role, Long>();
        sellers.forEach(member -> roles.merge(member.position().role(), 1L, Long::sum));
        String formula = roles.entrySet().stream()
                .map(entry -> NumberText.count(entry.getValue()) + " "
                        + entry.getKey().spoken())
                .collect(Collectors.joining(", ", "customer-facing sales roles staffed: ", ""));
        List<Member> perhaps =
                staff.perhaps(member -> member.position().role().isCustomerFacingSales() && !member.isOperations());
        long untold =
                staff.perhaps(member -> member.maySell() && !member.isSeller()).size();
        long possible = Math.min(
                Role.salesRoles(),
                untold
                        + perhaps.stream()
                                .map(member -> member.position().role())
                                .distinct()
                                .count());
        Measured reading = Inputs.count("sales-roles", roles.size(), in.day(), formula, Staff.lines(sellers));
        return possible > roles.size() ? reading.withRange(roles.size(), (double) possible) : reading;
    }

    /** People of a function; account managers look after customers where nobody else does, and then do not sell. */
    static List<Member> of(BusinessFunction function, List<Member> people) {
        List<Member> success = people.stream()
                .filter(member -> member.worksFor(BusinessFunction.CUSTOMER_SUCCESS))
                .toList();
        Predicate<Member> standIn = member -> success.isEmpty()
                && member.position().role() == Role.ACCOUNT_MANAGER
                && member.worksFor(BusinessFunction.SALES);
        Predicate<Member> works = member -> member.worksFor(function);
        return people.stream()
                .filter(
                        switch (function) {
                            case SALES -> works.and(standIn.negate());
                            case CUSTOMER_SUCCESS -> works.or(standIn);
                            default -> works;
                        })
                .toList();
    }

    private Reading function(String id, BusinessFunction function) {
        List<Member> certain = of(function, staff.certain(Member::isRevenue));
        List<Member> perhaps = of(function, staff.perhaps(Member::isRevenue));
        boolean standIn = function == BusinessFunction.CUSTOMER_SUCCESS
                && certain.stream().anyMatch(member -> member.worksFor(BusinessFunction.SALES));
        Measured reading = Inputs.count(
                        id,
                        certain.size(),
                        in.day(),
                        "people in " + function.spoken() + ", operations not counted: "
                                + NumberText.count(certain.size()),
                        Staff.lines(perhaps))
                .withNotes(standIn ? List.of("account managers count, as there is no customer success") : List.of());
        return ranged(reading, certain.size(), perhaps.size());
    }

    private Reading staffedFunctions() {
        List<BusinessFunction> functions =
                List.of(BusinessFunction.MARKETING, BusinessFunction.SALES, BusinessFunction.CUSTOMER_SUCCESS);
        List<Member> certain = staff.certain(Member::isRevenue);
        List<Member> perhaps = staff.perhaps(Member::isRevenue);
        String formula = functions.stream()
                .map(function -> function.spoken() + " " + of(function, certain).size())
                .collect(Collectors.joining(", ", "functions with 2 people or more, operations not counted: ", ""));
        Measured reading =
                Inputs.count("staffed-functions", staffed(functions, certain), in.day(), formula, Staff.lines(perhaps));
        return ranged(reading, staffed(functions, certain), staffed(functions, perhaps));
    }

    private static long staffed(List<BusinessFunction> functions, List<Member> people) {
        return functions.stream()
                .filter(function -> of(function, people).size() >= STAFFED)
                .count();
    }

    static Measured ranged(Measured reading, long certain, long perhaps) {
        return certain == perhaps
                ? reading
                : reading.withRange((double) Math.min(certain, perhaps), (double) Math.max(certain, perhaps));
    }

    private Reading kinds(String id, List<Operations> kinds) {
        Map<Operations, Long> counts = staff.certain(Member::isOperations).stream()
                .collect(Collectors.groupingBy(
                        member -> member.position().operations().orElseThrow(), TreeMap::new, Collectors.counting()));
        long certain = kinds.stream().filter(counts::containsKey).count();
        List<Member> people = staff.perhaps(member -> kinds.stream().anyMatch(member::isOperations));
        long untold = staff.perhaps(member -> member.mayOperate() && !member.isOperations())
                .size();
        long perhaps = Math.min(
                kinds.size(),
                untold
                        + people.stream()
                                .map(member -> member.position().operations())
                                .distinct()
                                .count());
        String formula = kinds.stream()
                .map(kind -> kind.spoken() + " " + counts.getOrDefault(kind, 0L))
                .collect(Collectors.joining(", ", "operations people by function: ", ""));
        return ranged(Inputs.count(id, certain, in.day(), formula, Staff.lines(people)), certain, perhaps);
    }
}
