package dev.revopsassess.metric.reading;

import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.HeadcountEntry.Assignment;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Position.Selling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The people employed on one day, each with the job held then and its place in the company. */
public final class Staff {
    /**
     * A person, known by the number of the headcount entry alone.
     *
     * @param entry the person's entry
     * @param job the job held on the day
     * @param position what title and department say about it
     * @param selling whether the person carries revenue, by title, quota and reports
     */
    public record Member(HeadcountEntry entry, Assignment job, Position position, Selling selling) {
        /** Whether the person may not fit, or may not be employed at all. */
        boolean isDoubtful() {
            return position.possible() || entry.doubtful();
        }

        /** Whether the person is in marketing, sales, customer success, or across them; perhaps only, where so marked. */
        public boolean isRevenue() {
            return position.function().map(BusinessFunction::isRevenue).orElse(false);
        }

        /** Whether the person works for a function, operations people not counted. */
        public boolean worksFor(BusinessFunction function) {
            return position.function().map(function::equals).orElse(false)
                    && position.operations().isEmpty();
        }

        /** Whether the person sells: no managers of people, sales engineers, operations or enablement. */
        public boolean isSeller() {
            return selling == Selling.YES;
        }

        /** Whether the person sells, or may. */
        public boolean maySell() {
            return selling == Selling.YES || selling == Selling.PERHAPS;
        }

        /** Whether the person may do operations for all that headcount says: somebody in revenue without any title. */
        public boolean mayOperate() {
            return isOperations() || (job.title().isEmpty() && isRevenue());
        }

        /** Whether the person is a dedicated operations person. */
        public boolean isOperations() {
            return position.operations().isPresent();
        }

        /** Whether the person is an operations person of a kind. */
        public boolean isOperations(Operations kind) {
            return position.operations().map(kind::equals).orElse(false);
        }

        /** The title, and the name where the user asked for names. */
        public String called() {
            return title() + entry.name().map(name -> " (" + name + ")").orElse("");
        }

        /** The title as written; {@code no title} where there is none. */
        public String title() {
            return job.title().orElse("no title");
        }
    }

    /**
     * A title that no pattern of the table matches.
     *
     * @param title as written; {@code no title} where the cell is blank
     * @param department as written; empty where the cell is blank
     * @param count how many people have both
     */
    public record Unmapped(String title, Optional<String> department, long count) {}

    private final Map<Integer, Member> members = new LinkedHashMap<>();

    private Staff(List<Member> members) {
        members.forEach(member -> this.members.put(member.entry().number(), member));
    }

    /** The people employed on a day; contractors unless the settings leave them out. */
    static Staff on(List<HeadcountEntry> entries, LocalDate day, MetricSettings settings, Placements places) {
        var members = new ArrayList<Member>();
        for (HeadcountEntry entry : entries) {
            if (entry.activeOn(day) && (settings.countContractors() || !entry.contractor())) {
                Assignment job = entry.assignmentOn(day);
                Position position = places.of(job);
                members.add(new Member(entry, job, position, position.selling()));
            }
        }
        return new Staff(new Sellers(members).settled());
    }

    /** Everybody, in the export's order. */
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /** The person of an entry; empty where that person is not employed on the day. */
    public Optional<Member> member(int entry) {
        return Optional.ofNullable(members.get(entry));
    }

    /** People who fit certainly. */
    public List<Member> certain(Predicate<Member> which) {
        return members.values().stream()
                .filter(which)
                .filter(member -> !member.isDoubtful())
                .toList();
    }

    /** People who fit, certainly or perhaps. */
    public List<Member> perhaps(Predicate<Member> which) {
        return members.values().stream().filter(which).toList();
    }

    /** The operations people who are so certainly, most senior first. */
    public List<Member> operations() {
        return certain(Member::isOperations).stream()
                .sorted(Comparator.comparing(
                                (Member member) -> member.position().seniority(), Comparator.reverseOrder())
                        .thenComparing(member -> !member.isOperations(Operations.REVENUE))
                        .thenComparing(member -> -reports(member))
                        .thenComparing(this::lineText))
                .toList();
    }

    /** How many people report to a person. */
    public long reports(Member manager) {
        return members.values().stream()
                .filter(member -> managerOf(member).map(manager::equals).orElse(false))
                .count();
    }

    /** Whom a person reports to, where that is somebody employed on the day. */
    public Optional<Member> managerOf(Member member) {
        return member.job().manager().known().flatMap(this::member);
    }

    /** The managers above a person, nearest first, as far as the chain holds. */
    public List<Member> above(Member member) {
        var chain = new ArrayList<Member>();
        Optional<Member> next = managerOf(member);
        while (next.isPresent() && !chain.contains(next.get()) && !next.get().equals(member)) {
            chain.add(next.get());
            next = managerOf(next.get());
        }
        return chain;
    }

    /** Whether a person is in the chain under another. */
    public boolean isUnder(Member member, Member manager) {
        return above(member).contains(manager);
    }

    /** Whether the export tells who reports to whom. */
    public boolean knowsManagers() {
        return members.values().stream()
                .anyMatch(member -> member.job().manager().isExported());
    }

    /** Whether the export tells under which leader outside operations a person works. */
    public boolean tellsLine(Member member) {
        return above(member).stream().anyMatch(manager -> !serves(manager));
    }

    /** Operations and enablement people serve; leaders outside them decide. */
    public static boolean serves(Member member) {
        return member.isOperations() || member.position().role() == Role.ENABLEMENT;
    }

    private String lineText(Member member) {
        var text = new StringBuilder(member.title());
        above(member).forEach(manager -> text.append(" < ").append(manager.title()));
        return text.toString();
    }

    /** The rows of people. */
    public static List<Origin> lines(List<Member> people) {
        return Origin.of(people.stream().map(member -> member.job().source()));
    }

    /** Titles that the table does not know, most frequent first. */
    public List<Unmapped> unmapped() {
        var counts = new TreeMap<List<String>, Long>(
                Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        members.values().stream()
                .filter(member -> !member.position().mapped())
                .forEach(member -> counts.merge(
                        List.of(member.title(), member.job().department().orElse("")), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Unmapped(
                        entry.getKey().get(0),
                        Optional.of(entry.getKey().get(1)).filter(department -> !department.isEmpty()),
                        entry.getValue()))
                .sorted(Comparator.comparing((Unmapped unmapped) -> -unmapped.count()))
                .toList();
    }
}
