package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * A deal in the CRM.
 *
 * @param number running number
 * @param account the buyer
 * @param owner name of the seller
 * @param stage as the CRM calls it
 * @param state where the deal stands in truth
 * @param amount whole units; empty where nobody filled it in
 * @param created day of creation
 * @param close day closed, or expected
 * @param type new business, expansion or renewal
 * @param source lead source; empty where nobody filled it in
 */
record Deal(
        int number,
        String account,
        String owner,
        String stage,
        State state,
        OptionalLong amount,
        LocalDate created,
        Optional<LocalDate> close,
        String type,
        Optional<String> source) {
    enum State {
        OPEN,
        WON,
        LOST
    }

    /**
     * How a company's pipeline looks.
     *
     * @param closed deals closed in the last two years
     * @param open deals open now
     * @param winning of 100 closed deals, how many are won
     * @param unsourced of 100 deals, how many name no source
     * @param stale of 100 open deals, how many are past their close date or lack an amount
     * @param days a usual cycle
     * @param amount a usual amount
     * @param sources lead sources
     * @param stages of open deals
     */
    record Habit(
            int closed,
            int open,
            int winning,
            int unsourced,
            int stale,
            int days,
            long amount,
            List<String> sources,
            List<String> stages) {}

    /** Deals of sellers and accounts, oldest closing first, open ones last. */
    static List<Deal> pipeline(long seed, YearMonth end, Habit habit, List<String> sellers, List<String> accounts) {
        var random = new SplittableRandom(seed);
        LocalDate today = end.atEndOfMonth();
        var deals = new ArrayList<Deal>();
        for (int index = 0; index < habit.closed() + habit.open(); index++) {
            boolean open = index >= habit.closed();
            LocalDate close = open
                    ? today.plusDays(4 + random.nextLong(120))
                    : today.minusDays(725 - index * 724L / habit.closed());
            LocalDate created = open
                    ? today.minusDays(3 + random.nextLong(habit.days()))
                    : close.minusDays(habit.days() / 2 + random.nextLong(habit.days()));
            boolean stale = open && isOneOf(index * 37 % 100, habit.stale());
            boolean blank = stale && index % 3 == 0;
            State state = open ? State.OPEN : isOneOf(index * 61 % 100, habit.winning()) ? State.WON : State.LOST;
            boolean unsourced = isOneOf((index * 43 + 7) % 100, habit.unsourced());
            deals.add(new Deal(
                    5201 + index,
                    accounts.get(random.nextInt(accounts.size())),
                    sellers.get(random.nextInt(sellers.size())),
                    open
                            ? habit.stages().get(random.nextInt(habit.stages().size()))
                            : state == State.WON ? "Closed Won" : "Closed Lost",
                    state,
                    blank
                            ? OptionalLong.empty()
                            : OptionalLong.of(Math.round(habit.amount() * (0.4 + random.nextDouble() * 1.4) / 50) * 50),
                    created,
                    Optional.of(stale && !blank ? today.minusDays(6 + random.nextLong(70)) : close),
                    index % 7 == 3 ? "Expansion" : "New Business",
                    unsourced
                            ? Optional.empty()
                            : Optional.of(habit.sources()
                                    .get(random.nextInt(habit.sources().size())))));
        }
        return deals;
    }

    private static boolean isOneOf(int residue, int of) {
        return residue < of;
    }
}
