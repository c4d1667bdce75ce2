package dev.revopsassess.plan;

import dev.revopsassess.metric.people.Roster;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who owns what: raci-guide's nine areas by five functions, with the roles that exist in this headcount. Where the model has no
 * RevOps, its column is left out, and the function that answers instead is accountable.
 */
final class OwnershipTable {
    private static final Pattern OFFICE = Pattern.compile("\\{([a-z-]+)}");

    private final PlanRules rules;
    private final Roster roster;
    private final Model model;
    private final List<Area> areas;

    OwnershipTable(PlanRules rules, Roster roster, Model model) {
        this.rules = rules;
        this.roster = roster;
        this.model = model;
        this.areas = rules.areas().stream()
                .map(area -> hasRevops() ? area : area.alone())
                .toList();
    }

    private boolean hasRevops() {
        return model != Model.HOLD && model != Model.SALES_OPS;
    }

    /** Every cell of the table; a cell that two teams claim today says so in the accountable row of its area. */
    List<Plan.Ownership> cells(Map<String, List<Finding>> conflicts) {
        var cells = new ArrayList<Plan.Ownership>();
        for (Area area : areas) {
            for (PlanRules.FunctionRule function : rules.functions()) {
                if (function.owner() == Area.Owner.REVOPS && !hasRevops()) {
                    continue;
                }
                String letters = area.letters().getOrDefault(function.owner(), Set.of()).stream()
                        .map(Area.Letter::name)
                        .collect(Collectors.joining("/"));
                boolean accountable = area.with(Area.Letter.A).contains(function.owner());
                Optional<String> holder = holder(function);
                cells.add(new Plan.Ownership(
                        area.id(),
                        area.title(),
                        function.owner(),
                        letters,
                        holder,
                        holder.isPresent() ? Optional.empty() : interim(function),
                        accountable ? conflicts.getOrDefault(area.id(), List.of()) : List.of()));
            }
        }
        return List.copyOf(cells);
    }

    /**
     * Who does a play: an executive where it takes a decision above the functions, else the accountable role of its area, who holds it, else who stands in until somebody does. Where the plan names a leader of RevOps
     * first, the work that comes after it is the leader's.
     */
    Schedule.Worker worker(Play play, boolean leaderIsNamed) {
        if (play.executive()) {
            Optional<String> role = executive();
            return worker(
                    new Plan.Owner(role.isPresent() ? Plan.Seat.HELD : Plan.Seat.EXECUTIVE, Area.Owner.REVOPS, role));
        }
        Area.Owner accountable = areas.stream()
                .filter(candidate -> candidate.id().equals(play.area()))
                .findFirst()
                .orElseThrow()
                .with(Area.Letter.A)
                .get(0);
        PlanRules.FunctionRule function = rules.functions().stream()
                .filter(rule -> rule.owner() == accountable)
                .findFirst()
                .orElseThrow();
        Optional<String> holder = holder(function);
        Optional<String> role = holder.or(() -> interim(function));
        Plan.Seat seat = Plan.Seat.FUNCTION;
        if (accountable == Area.Owner.REVOPS && leaderIsNamed && play.stage().compareTo(Play.Stage.LEADER) > 0) {
            seat = Plan.Seat.LEADER;
        } else if (holder.isPresent() || (!hasRevops() && role.isPresent())) {
            seat = Plan.Seat.HELD;
        } else if (model == Model.HOLD) {
            seat = Plan.Seat.FOUNDERS;
        }
        return worker(new Plan.Owner(seat, accountable, role));
    }

    /** A role does the work with the operations people under its title, or alone. */
    private Schedule.Worker worker(Plan.Owner owner) {
        return new Schedule.Worker(
                owner,
                roster.operations().entrySet().stream()
                        .filter(operations -> owner.role()
                                .filter(operations.getValue()::equals)
                                .isPresent())
                        .mapToInt(operations -> roster.people(operations.getKey()))
                        .sum());
    }

    /** A text of the pack with the titles of this company in place of the offices in braces. */
    String named(String text) {
        return OFFICE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        roster.office(found.group(1)).orElse(found.group(1).replace('-', ' '))));
    }

    /** Who decides above the functions: the chief operating officer, else the chief executive. */
    private Optional<String> executive() {
        return roster.office("coo").or(() -> roster.office("ceo"));
    }

    private Optional<String> holder(PlanRules.FunctionRule function) {
        return function.operations()
                .map(kind -> roster.operations().get(kind))
                .or(() -> function.owner() == Area.Owner.FINANCE ? roster.office("finance-lead") : Optional.empty());
    }

    private Optional<String> interim(PlanRules.FunctionRule function) {
        return function.interim().stream()
                .flatMap(office -> roster.office(office).stream())
                .findFirst();
    }
}
