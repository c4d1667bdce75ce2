package dev.revopsassess.samples;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The leads of one month and channel.
 *
 * @param month month of creation
 * @param channel where they came from; empty where nobody knows
 * @param leads how many
 * @param worked how many of the qualified were followed up; empty where nobody counts
 * @param mql qualified by marketing
 * @param rejected of these, sent back by sales; empty where nobody counts
 * @param sql qualified by sales
 * @param opportunities opened
 * @param won customers
 * @param responseHours hours to the first response; empty where nobody measures
 */
record Leads(
        YearMonth month,
        Optional<String> channel,
        long leads,
        OptionalLong worked,
        long mql,
        OptionalLong rejected,
        long sql,
        long opportunities,
        long won,
        OptionalDouble responseHours) {
    /**
     * A channel's habit.
     *
     * @param channel its name; empty for leads of unknown source
     * @param monthly leads in the last month
     */
    record Channel(Optional<String> channel, int monthly) {}

    /**
     * What happens to leads; shares.
     *
     * @param mql of the leads
     * @param rejected of the qualified; empty where not counted
     * @param worked of the qualified; empty where not counted
     * @param responseHours empty where not measured
     * @param won of the opportunities
     */
    record Fate(double mql, OptionalDouble rejected, OptionalDouble worked, OptionalDouble responseHours, double won) {}

    /** Months of leads, growing by one percent a month, with a weaker summer and December. */
    static List<Leads> months(YearMonth end, int months, List<Channel> channels, Fate fate) {
        var rows = new ArrayList<Leads>();
        double customers = 0;
        for (int index = 0; index < months; index++) {
            YearMonth month = end.minusMonths(months - 1L - index);
            double season = month.getMonthValue() == 12 || month.getMonthValue() == 8 ? 0.82 : 1;
            for (Channel channel : channels) {
                long leads = Math.round(channel.monthly() * season * Math.pow(1.01, index + 1.0 - months));
                long mql = Math.round(leads * fate.mql());
                long rejected = Math.round(mql * fate.rejected().orElse(0.25));
                long sql = Math.round((mql - rejected) * 0.8);
                long opportunities = Math.round(sql * 0.6);
                double before = customers;
                customers += opportunities * fate.won();
                rows.add(new Leads(
                        month,
                        channel.channel(),
                        leads,
                        fate.worked().isPresent()
                                ? OptionalLong.of(Math.round(mql * fate.worked().getAsDouble()))
                                : OptionalLong.empty(),
                        mql,
                        fate.rejected().isPresent() ? OptionalLong.of(rejected) : OptionalLong.empty(),
                        sql,
                        opportunities,
                        Math.round(customers) - Math.round(before),
                        hours(fate, index, channel)));
            }
        }
        return rows;
    }

    private static OptionalDouble hours(Fate fate, int index, Channel channel) {
        if (fate.responseHours().isEmpty()) {
            return OptionalDouble.empty();
        }
        double swing = ((index * 7 + channel.monthly()) % 9 - 4) / 20.0;
        return OptionalDouble.of(Math.round(fate.responseHours().getAsDouble() * (1 + swing) * 2) / 2.0);
    }
}
