package dev.revopsassess.plan;

import dev.revopsassess.metric.Roster;
import dev.revopsassess.verdict.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who owns what: raci-guide's nine areas by five functions, with the roles that exist in this headcount. */
final class OwnershipTable {
    private final PlanRules rules;
    private final Roster roster;

    OwnershipTable(PlanRules rules, Roster roster) {
        this.rules = rules;
        this.roster = roster;
    }

    /** Every cell of the table; a cell that two teams claim today says so in the accountable row of its area. */
    List<Plan.Ownership> cells(Map<String, String> conflicts) {
        var cells = new ArrayList<Plan.Ownership>();
        for (Area area : rules.areas()) {
            for (PlanRules.FunctionRule function : rules.functions()) {
                String letters = area.letters().getOrDefault(function.owner(), Set.of()).stream()
                        .map(Area.Letter::name)
                        .collect(Collectors.joining("/"));
                boolean accountable = area.with(Area.Letter.A).contains(function.owner());
                Optional<String> holder = holder(function);
                cells.add(new Plan.Ownership(
                        area.id(),
                        area.title(),
                        function.owner().word(),
                        letters,
                        holder,
                        holder.isPresent() ? Optional.empty() : interim(function),
                        accountable ? Optional.ofNullable(conflicts.get(area.id())) : Optional.empty()));
            }
        }
        return cells;
    }

    /**
     * The accountable role of an area under a model: who holds it, else who stands in until somebody does. Where the model has
     * no RevOps, the responsible function of the area, else sales operations, answers for it.
     */
    String owner(String areaId, Model model) {
        Area area = rules.areas().stream()
                .filter(candidate -> candidate.id().equals(areaId))
                .findFirst()
                .orElseThrow();
        Area.Owner accountable = area.with(Area.Letter.A).get(0);
        boolean withoutRevops = model == Model.HOLD || model == Model.SALES_OPS;
        if (accountable == Area.Owner.REVOPS && withoutRevops) {
            accountable = area.with(Area.Letter.R).stream().findFirst().orElse(Area.Owner.SALES_OPS);
        }
        return owner(accountable, model);
    }

    /** Who decides above the functions: the chief operating officer, else the chief executive. */
    String executive() {
        return roster.office("coo").or(() -> roster.office("ceo")).orElse("an executive above the three functions");
    }

    private String owner(Area.Owner accountable, Model model) {
        PlanRules.FunctionRule function = rules.functions().stream()
                .filter(rule -> rule.owner() == accountable)
                .findFirst()
                .orElseThrow();
        Optional<String> standIn = interim(function);
        if (model == Model.HOLD) {
            return holder(function).or(() -> standIn).orElse("the founders");
        }
        return holder(function)
                .orElseGet(() -> accountable.title()
                        + standIn.map(role -> " (" + role + " until somebody holds it)")
                                .orElse(" (nobody yet)"));
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
