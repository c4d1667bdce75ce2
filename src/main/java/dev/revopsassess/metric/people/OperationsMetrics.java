package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Need.Source;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Seniority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who does operations today: how senior, under whom, over whom. */
public final class OperationsMetrics {
    private static final Map<Operations, BusinessFunction> FUNCTIONS = new java.util.EnumMap<>(Map.of(
            Operations.SALES, BusinessFunction.SALES,
            Operations.MARKETING, BusinessFunction.MARKETING,
            Operations.CUSTOMER_SUCCESS, BusinessFunction.CUSTOMER_SUCCESS));

    /** Why a figure about the lines of operations people has a range. */
    static final String OPEN = "The export does not tell whom every operations person reports to.";

    private final Inputs in;
    private final Staff staff;
    private final List<Member> operations;

    private OperationsMetrics(Inputs in) {
        this.in = in;
        this.staff = in.staff();
        this.operations = staff.operations();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        if (WithoutStaff.holds(in)) {
            return List.of(
                    WithoutStaff.reading(in, "ops-seniority"),
                    WithoutStaff.reading(in, "revops-titled"),
                    WithoutStaff.reading(in, "ops-reporting-line"),
                    scopeAsSaid(in)
                            .<Reading>map(said -> said)
                            .orElseGet(() -> WithoutStaff.reading(in, "ops-scope", in.answer("revops-scope"))),
                    WithoutStaff.reading(in, "ops-united"),
                    WithoutStaff.reading(in, "embedded-ops"));
        }
        var metrics = new OperationsMetrics(in);
        Reading line = ReportingLine.measure(in, metrics.staff);
        return List.of(
                metrics.told("ops-seniority", metrics::seniority),
                metrics.told("revops-titled", metrics::titled),
                line,
                new OperationsScope(in, metrics.staff, line).measure(),
                metrics.told("ops-united", metrics::united),
                metrics.told("embedded-ops", metrics::embedded));
    }

    /** What the answer says where there is no headcount to hold it against. */
    public static Optional<Measured> scopeAsSaid(Inputs in) {
        return in.said("revops-scope").map(said -> {
            Measured first =
                    Inputs.count("ops-scope", scope(said), said.period(), "said: " + said.word(), said.inputs());
            return said(
                    first.withOthers(said.others().stream().map(other -> new Datum.Figure(scope(said.saying(other))))),
                    List.of());
        });
    }

    private static int scope(Measured answer) {
        Set<String> words = words(answer);
        return (words.contains("marketing") ? 1 : 0) + (words.contains("customer-success") ? 1 : 0);
    }

    /** A reading that rests on what was said. */
    public static Measured said(Measured reading, List<String> notes) {
        return reading.on(Basis.SAID).withNotes(notes);
    }

    /** The words of an answer that may name several. */
    static Set<String> words(Measured answer) {
        return Arrays.stream(answer.word().split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Reading told(String id, Supplier<Reading> measure) {
        return OpenOperations.reading(id, in, staff).orElseGet(measure);
    }

    private Reading seniority() {
        if (operations.isEmpty()) {
            return Measured.word("ops-seniority", "nobody", in.day(), "no dedicated operations person", lines());
        }
        Member senior = operations.get(0);
        Seniority rank = senior.position().seniority();
        return Measured.word(
                "ops-seniority",
                rank.word(),
                in.day(),
                "most senior operations title: " + senior.title(),
                Staff.lines(List.of(senior)));
    }

    private Reading titled() {
        List<Member> titled = operations.stream()
                .filter(member -> member.isOperations(Operations.REVENUE))
                .toList();
        return Measured.word(
                "revops-titled",
                titled.isEmpty() ? "no" : "yes",
                in.day(),
                "revenue or go-to-market operations titles: " + titled.size(),
                titled.isEmpty() ? lines() : Staff.lines(titled));
    }

    private List<dev.revopsassess.value.Origin> lines() {
        return Staff.lines(operations.isEmpty() ? staff.members() : operations);
    }

    private List<Member> of(Operations kind) {
        return operations.stream().filter(member -> member.isOperations(kind)).toList();
    }

    private List<Operations> ownKinds() {
        return FUNCTIONS.keySet().stream().filter(kind -> !of(kind).isEmpty()).toList();
    }

    private Reading united() {
        String id = "ops-united";
        List<Operations> kinds = ownKinds();
        if (operations.isEmpty()) {
            return Measured.word(id, "nobody", in.day(), "no dedicated operations person", lines());
        }
        if (kinds.size() < 2) {
            return Measured.word(
                    id, "yes", in.day(), "fewer than two functions have their own operations people", lines());
        }
        Optional<Member> over = over(kinds);
        if (over.isEmpty() && !tellsLines(kinds)) {
            Set<String> covered =
                    in.said("revops-scope").map(OperationsMetrics::words).orElse(Set.of());
            if (kinds.stream().map(Operations::word).allMatch(covered::contains)) {
                return said(
                        Measured.word(
                                id,
                                "yes",
                                in.day(),
                                "said: "
                                        + String.join(
                                                ", ", covered.stream().sorted().toList()),
                                lines()),
                        List.of());
            }
            return staff.knowsManagers()
                    ? new NotMeasured(id, OPEN, List.of(managers(), in.answer("revops-scope")))
                    : Inputs.withoutColumn(
                            id, in.exports().headcount(), "manager", managers().ask(), in.answer("revops-scope"));
        }
        String functions =
                String.join(", ", kinds.stream().map(Operations::spoken).toList());
        return Measured.word(
                id,
                over.isPresent() ? "yes" : "no",
                in.day(),
                over.map(member -> member.title() + " is over the operations people of " + functions)
                        .orElse("no operations person is over the operations people of " + functions),
                lines());
    }

    /** Who is over operations people of each kind. */
    private Optional<Member> over(List<Operations> kinds) {
        return operations.stream()
                .filter(candidate -> kinds.stream()
                        .allMatch(kind -> of(kind).stream()
                                .anyMatch(member -> member.equals(candidate) || staff.isUnder(member, candidate))))
                .findFirst();
    }

    private boolean tellsLines(List<Operations> kinds) {
        return kinds.stream().flatMap(kind -> of(kind).stream()).allMatch(staff::tellsLine);
    }

    private Reading embedded() {
        String id = "embedded-ops";
        List<Operations> kinds = ownKinds();
        if (!kinds.isEmpty() && !staff.knowsManagers()) {
            return Inputs.withoutColumn(
                    id, in.exports().headcount(), "manager", "to whom each operations person reports");
        }
        List<Operations> embedded = kinds.stream()
                .filter(kind -> of(kind).stream().anyMatch(member -> isEmbedded(member, kind)))
                .toList();
        var notes = new ArrayList<String>();
        long broken = kinds.stream()
                .flatMap(kind -> of(kind).stream())
                .filter(member -> !staff.tellsLine(member))
                .count();
        if (broken > 0) {
            notes.add(NumberText.counted(broken, "operations person", "operations people")
                    + " without a known manager not counted as embedded");
        }
        long perhaps = kinds.stream()
                .filter(kind ->
                        embedded.contains(kind) || of(kind).stream().anyMatch(member -> !staff.tellsLine(member)))
                .count();
        Measured reading = Inputs.count(
                        id,
                        embedded.size(),
                        in.day(),
                        "functions whose operations people report into them: "
                                + (embedded.isEmpty()
                                        ? "none"
                                        : String.join(
                                                ", ",
                                                embedded.stream()
                                                        .map(Operations::spoken)
                                                        .toList())),
                        lines())
                .withNotes(notes);
        return perhaps == embedded.size()
                ? reading
                : reading.withRange(new Range(embedded.size(), perhaps, OPEN, List.of(managers())));
    }

    /** Through operations people of the same kind alone to somebody of the function. */
    private boolean isEmbedded(Member member, Operations kind) {
        for (Member manager : staff.above(member)) {
            if (!manager.isOperations(kind)) {
                return !manager.isOperations()
                        && manager.position().function().equals(Optional.ofNullable(FUNCTIONS.get(kind)));
            }
        }
        return false;
    }

    /** A manager column that is missing or broken. */
    static Need managers() {
        return new Need(Source.COLUMN, Kind.HEADCOUNT.word() + ".manager", "to whom each operations person reports");
    }

    /** Nothing tells the scope. */
    static NotMeasured unknownScope(Inputs in) {
        return new NotMeasured(
                "ops-scope",
                "No export tells whether the senior operations person also has marketing and customer-success operations.",
                List.of(managers(), in.answer("revops-scope")));
    }
}
