package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Position.Operations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the senior operations person also has marketing and customer-success operations: their people in the chain
 * below, their systems owned by the same team, or an answer.
 */
final class OperationsScope {
    private static final String ID = "ops-scope";
    /** Under so many revenue people one person doing every kind of operations is normal. */
    private static final int SMALL = 50;

    private static final List<Operations> KINDS = List.of(Operations.MARKETING, Operations.CUSTOMER_SUCCESS);

    private static final Map<Operations, Layer> SYSTEMS = new EnumMap<>(Map.of(
            Operations.MARKETING, Layer.MARKETING_AUTOMATION, Operations.CUSTOMER_SUCCESS, Layer.CUSTOMER_SUCCESS));

    private final Inputs in;
    private final Staff staff;
    private final Reading line;
    private final List<Member> operations;
    private final List<String> notes = new ArrayList<>();
    private final List<Origin> inputs = new ArrayList<>();

    OperationsScope(Inputs in, Staff staff, Reading line) {
        this.in = in;
        this.staff = staff;
        this.line = line;
        this.operations = staff.operations();
    }

    Reading measure() {
        if (operations.isEmpty()) {
            return OpenOperations.reading(ID, in, staff, in.answer("revops-scope"))
                    .map(open -> OperationsMetrics.scopeAsSaid(in)
                            .<Reading>map(said -> said)
                            .orElse(open))
                    .orElseGet(() -> Inputs.count(
                            ID, 0, in.day(), "no dedicated operations person", Staff.lines(staff.members())));
        }
        Member senior = operations.get(0);
        inputs.addAll(Staff.lines(operations));
        Optional<Measured> answer = in.said("revops-scope");
        var left = new ArrayList<Operations>();
        var proven = new ArrayList<Operations>();
        var assumed = new ArrayList<Operations>();
        int open = 0;
        boolean small = staff.certain(Member::isRevenue).size() < SMALL;
        Optional<Boolean> mandate = line.measured().map(measured -> ReportingLine.MANDATE.contains(measured.word()));
        for (Operations kind : KINDS) {
            if (byPeople(senior, kind) || bySystems(senior, kind)) {
                proven.add(kind);
            } else if (answer.isPresent()) {
                left.add(kind);
            } else if (of(kind).stream().anyMatch(member -> !staff.tellsLine(member))) {
                open++;
            } else if (small && of(kind).isEmpty()) {
                if (mandate.orElse(false)) {
                    assumed.add(kind);
                }
                open += mandate.isEmpty() ? 1 : 0;
            }
        }
        if (!staff.knowsManagers() && proven.isEmpty() && answer.isEmpty()) {
            return OperationsMetrics.unknownScope(in);
        }
        if (!assumed.isEmpty()) {
            notes.add("under " + SMALL + " people in the revenue organisation and with the mandate in place, one person"
                    + " doing every kind of operations is normal: the scope counts without specialists");
        }
        answer.ifPresent(words -> notes.add("said: " + text(words)));
        List<Operations> said = answer.map(words -> said(words, left)).orElse(List.of());
        int scope = proven.size() + said.size() + assumed.size();
        Measured reading = Inputs.count(ID, scope, in.day(), covered(proven, said, assumed, open > 0), inputs)
                .withOthers(otherwise(answer)
                        .map(words -> new Datum.Figure(
                                (double) proven.size() + said(words, left).size())));
        if (!reading.others().isEmpty()) {
            otherwise(answer).forEach(words -> notes.add("said by another respondent: " + text(words)));
        }
        if (!said.isEmpty()
                || !reading.others().isEmpty()
                || (answer.isPresent() && !staff.knowsManagers() && proven.isEmpty())) {
            return OperationsMetrics.said(reading, notes);
        }
        return (open > 0 ? reading.withRange(open(scope, open)) : reading).withNotes(notes);
    }

    private Range open(int scope, int open) {
        return new Range(
                scope,
                (double) scope + open,
                OperationsMetrics.OPEN,
                List.of(OperationsMetrics.managers(), in.answer("revops-scope")));
    }

    /** {@code the senior operations person also looks after marketing operations, not after customer-success operations}. */
    private static String covered(
            List<Operations> proven, List<Operations> said, List<Operations> assumed, boolean open) {
        var covered = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (Operations kind : KINDS) {
            String name = kind.word() + " operations";
            if (proven.contains(kind)) {
                covered.add(name);
            } else if (said.contains(kind)) {
                covered.add(name + " (as said)");
            } else if (assumed.contains(kind)) {
                covered.add(name + " (as is normal at this size)");
            } else {
                rest.add(name);
            }
        }
        if (covered.isEmpty()) {
            return open
                    ? "nothing shows who looks after marketing and customer-success operations"
                    : "the senior operations person looks after neither marketing nor customer-success operations";
        }
        return "the senior operations person also looks after " + NumberText.and(covered)
                + (rest.isEmpty() || open ? "" : ", not after " + NumberText.and(rest));
    }

    /** Those of these kinds that an answer names. */
    private static List<Operations> said(Measured answer, List<Operations> kinds) {
        Set<String> words = OperationsMetrics.words(answer);
        return kinds.stream().filter(kind -> words.contains(kind.word())).toList();
    }

    /** The answers of the respondents who did not say what the first one said. */
    private static Stream<Measured> otherwise(Optional<Measured> answer) {
        return answer.stream().flatMap(first -> first.others().stream().map(first::saying));
    }

    private static String text(Measured answer) {
        return String.join(
                ", ", OperationsMetrics.words(answer).stream().sorted().toList());
    }

    private List<Member> of(Operations kind) {
        return operations.stream().filter(member -> member.isOperations(kind)).toList();
    }

    private boolean byPeople(Member senior, Operations kind) {
        Optional<Member> found = of(kind).stream()
                .filter(member -> member.equals(senior) || staff.isUnder(member, senior))
                .findFirst();
        found.ifPresent(member -> notes.add(
                kind.spoken() + ": " + member.title() + (member.equals(senior) ? "" : " under " + senior.title())));
        return found.isPresent();
    }

    private boolean bySystems(Member senior, Operations kind) {
        Layer layer = SYSTEMS.get(kind);
        Optional<Tool> owned = new Stack(in)
                .tools().stream()
                        .filter(tool -> tool.layers().contains(layer))
                        .map(Stack.Entry::tool)
                        .filter(tool -> isOwnedBy(senior, tool))
                        .findFirst();
        owned.ifPresent(tool -> {
            notes.add(kind.spoken() + ": " + tool.name() + " is owned by the senior operations person's team");
            inputs.add(Origin.of(tool.source()));
        });
        return owned.isPresent();
    }

    private boolean isOwnedBy(Member senior, Tool tool) {
        return tool.owner()
                .map(owner -> owner.fold(
                        team -> in.settings()
                                .titles()
                                .team(team.name())
                                .flatMap(place -> place.operations())
                                .map(kind -> kind == Operations.REVENUE || senior.isOperations(kind))
                                .orElse(false),
                        person -> staff.member(person.entry())
                                .map(member -> member.equals(senior) || member.isOperations(Operations.REVENUE))
                                .orElse(false),
                        () -> false,
                        () -> false))
                .orElse(false);
    }
}
