package dev.revopsassess.value.table;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Position.Selling;
import dev.revopsassess.value.Position.Seniority;
import dev.revopsassess.value.table.TitleRule.Certainty;
import java.util.Optional;

/** Brings what a title says and what a department says together. */
final class Placement {
    private Placement() {}

    /** The position of somebody whose title matched a rule. */
    static Position of(TitleRule rule, Optional<TeamPlace> home, Seniority seniority) {
        Optional<BusinessFunction> function = function(rule, home);
        boolean possible = isPossible(rule, home);
        boolean away = rule.certainty() == Certainty.DEPARTMENT_DECIDES && !function.equals(rule.function());
        Optional<Operations> operations = away ? Optional.empty() : rule.operations();
        Role role = away ? Role.OTHER : rule.role();
        if (isOperationsByHome(rule, home, role, seniority)) {
            operations = home.flatMap(TeamPlace::operations);
            role = Role.OPERATIONS;
            function = home.map(TeamPlace::function);
        }
        Role held = ranked(role, seniority);
        boolean asks = rule.sells().filter(Selling.PERHAPS::equals).isPresent();
        boolean outside = function.map(own -> !own.isRevenue()).orElse(false) && !(asks && isSales(home));
        Selling selling =
                outside || (asks ? isSettledBy(home) : away) ? Selling.NO : selling(rule, role, held, seniority);
        return new Position(function, held, seniority, operations, rule.office(), possible, true, selling);
    }

    /** The position of somebody whose title says nothing about a function. */
    static Position ofHome(Optional<TeamPlace> home, Seniority seniority, boolean mapped) {
        Optional<Operations> operations = home.flatMap(TeamPlace::operations);
        boolean revenue =
                home.map(TeamPlace::function).map(BusinessFunction::isRevenue).orElse(false);
        Role role = operations.isPresent() ? Role.OPERATIONS : ranked(revenue ? Role.UNTOLD : Role.OTHER, seniority);
        Selling selling = !isSales(home)
                ? Selling.NO
                : role == Role.UNTOLD
                        ? Selling.PERHAPS
                        : role == Role.LEADER && seniority.compareTo(Seniority.DIRECTOR) <= 0
                                ? Selling.ALONE
                                : Selling.NO;
        return new Position(
                home.map(TeamPlace::function),
                role,
                seniority,
                operations,
                Optional.empty(),
                home.map(TeamPlace::possible).orElse(false),
                mapped,
                selling);
    }

    private static boolean isSales(Optional<TeamPlace> home) {
        return home.map(TeamPlace::function)
                .filter(BusinessFunction.SALES::equals)
                .isPresent();
    }

    /** Marketing and customer success settle that somebody who may sell does not. */
    private static boolean isSettledBy(Optional<TeamPlace> home) {
        return home.filter(place -> !place.possible())
                .map(TeamPlace::function)
                .filter(function ->
                        function == BusinessFunction.MARKETING || function == BusinessFunction.CUSTOMER_SUCCESS)
                .isPresent();
    }

    /**
     * A seller who leads sells only where nobody works under them, and not above the rank of a director. A founder listed in
     * sales may sell.
     */
    private static Selling selling(TitleRule rule, Role role, Role held, Seniority seniority) {
        if (rule.office().isPresent() && rule.sells().isPresent()) {
            return Selling.PERHAPS;
        }
        if (held == Role.OPERATIONS || held == Role.ENABLEMENT || seniority.compareTo(Seniority.DIRECTOR) > 0) {
            return Selling.NO;
        }
        boolean perhaps = rule.sells().filter(Selling.PERHAPS::equals).isPresent();
        if (held == Role.LEADER && !(perhaps && seniority == Seniority.MANAGER)) {
            return role.isSeller() || rule.sells().filter(Selling.ALONE::equals).isPresent()
                    ? Selling.ALONE
                    : Selling.NO;
        }
        return role.isSeller() ? Selling.YES : rule.sells().isPresent() ? Selling.PERHAPS : Selling.NO;
    }

    private static Role ranked(Role role, Seniority seniority) {
        boolean keeps = role == Role.OPERATIONS || role == Role.ENABLEMENT;
        return keeps || seniority == Seniority.STAFF ? role : Role.LEADER;
    }

    /** An analyst in the Sales Operations department is in operations; an account executive listed there is not. */
    private static boolean isOperationsByHome(
            TitleRule rule, Optional<TeamPlace> home, Role role, Seniority seniority) {
        boolean open = rule.certainty() != Certainty.TITLE_DECIDES
                || (seniority == Seniority.STAFF
                        && rule.function().map(BusinessFunction::isRevenue).orElse(true));
        return role == Role.OTHER
                && rule.office().isEmpty()
                && open
                && home.flatMap(TeamPlace::operations).isPresent();
    }

    private static Optional<BusinessFunction> function(TitleRule rule, Optional<TeamPlace> home) {
        if (home.isEmpty() || rule.function().isEmpty()) {
            return rule.function().or(() -> home.map(TeamPlace::function));
        }
        BusinessFunction own = rule.function().get();
        TeamPlace place = home.get();
        boolean sharper = own.isRevenue() && place.function() == BusinessFunction.REVENUE;
        boolean takes = place.function().isRevenue() && !place.possible() && !sharper;
        boolean keeps = sharper || (own.isRevenue() && place.possible());
        return Optional.of(
                switch (rule.certainty()) {
                    case DEPARTMENT_DOUBTS -> takes ? place.function() : own;
                    case DEPARTMENT_DECIDES -> keeps ? own : place.function();
                    case TITLE_DECIDES, TITLE_OUTSIDE_OPERATIONS -> own;
                });
    }

    private static boolean isPossible(TitleRule rule, Optional<TeamPlace> home) {
        boolean homePerhaps = home.map(TeamPlace::possible).orElse(false);
        if (rule.function().isEmpty()) {
            return homePerhaps;
        }
        boolean revenue = rule.function().get().isRevenue();
        boolean elsewhere = home.map(place -> !place.function().isRevenue()).orElse(false);
        return switch (rule.certainty()) {
            case DEPARTMENT_DOUBTS -> revenue && elsewhere;
            case DEPARTMENT_DECIDES -> home.isEmpty() ? revenue : homePerhaps;
            case TITLE_DECIDES, TITLE_OUTSIDE_OPERATIONS -> false;
        };
    }
}
