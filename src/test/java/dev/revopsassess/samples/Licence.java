package dev.revopsassess.samples;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tool that the company pays for, or once did.
 *
 * @param name product
 * @param category as the inventory says
 * @param layers what the tool does for revenue, in the words of the tool's twelve layers; empty for everything else
 * @param team owning team; empty where the cell is blank
 * @param instance which instance of the product
 * @param seats users
 * @param annualCost whole units of the currency
 * @param integrations what it is connected to; empty where nobody wrote it down
 * @param connected whether one of them is the CRM or the warehouse
 * @param inUse false for what was cancelled
 */
record Licence(
        String name,
        String category,
        Set<String> layers,
        Optional<String> team,
        Optional<String> instance,
        int seats,
        long annualCost,
        List<String> integrations,
        boolean connected,
        boolean inUse) {
    /** A tool of the revenue stack. */
    static Licence revenue(
            String name, String category, Set<String> layers, String team, int seats, long cost, String... links) {
        return new Licence(
                name,
                category,
                layers,
                Optional.of(team),
                Optional.empty(),
                seats,
                cost,
                List.of(links),
                links.length > 0,
                true);
    }

    /** A tool of somebody else: payroll, chat, code. */
    static Licence other(String name, String category, String team, int seats, long cost) {
        return new Licence(
                name, category, Set.of(), Optional.of(team), Optional.empty(), seats, cost, List.of(), false, true);
    }

    /** Whether it is a spreadsheet that stands in for a tool. */
    boolean isSheet() {
        return name.contains("Excel") || name.contains("Google Sheets");
    }

    /** Whether it is the warehouse itself, which others connect to. */
    boolean isWarehouse() {
        return category.equals("Data warehouse");
    }

    /** The same, of a given instance. */
    public Licence of(String which) {
        return new Licence(
                name, category, layers, team, Optional.of(which), seats, annualCost, integrations, connected, inUse);
    }

    /** The same, connected to things that are neither CRM nor warehouse. */
    Licence apart() {
        return new Licence(name, category, layers, team, instance, seats, annualCost, integrations, false, inUse);
    }

    /** The same, no longer in use. */
    Licence closed() {
        return new Licence(name, category, layers, team, instance, seats, annualCost, integrations, connected, false);
    }

    /** The same, bought for no more people than there are, at the same price a seat. */
    Licence forAtMost(int people) {
        int fewer = Math.min(seats, people);
        return new Licence(
                name,
                category,
                layers,
                team,
                instance,
                fewer,
                seats == 0 ? annualCost : annualCost * fewer / seats,
                integrations,
                connected,
                inUse);
    }
}
