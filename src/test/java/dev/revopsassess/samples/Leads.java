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
    private static final double SQL_OF_ACCEPTED = 0.5;
    private static final double OPPORTUNITIES_OF_SQL = 0.5;

    /**
     * What happens to leads; shares.
     *
     * @param mql of the leads
     * @param rejected of the qualified; empty where not counted
     * @param worked of the qualified; empty where not counted
     * @param responseHours empty where not measured
     * @param twice one deal in so many is counted by a second channel too; 0 where every deal is counted once
     */
    record Fate(double mql, OptionalDouble rejected, OptionalDouble worked, OptionalDouble responseHours, int twice) {}

    /**
     * Months of leads: opportunities and wins are counted from the deals, leads lie around them, growing by one percent a month,
     * with a weaker summer and December.
     */
    static List<Leads> months(YearMonth end, int months, List<Deal> deals, List<Channel> channels, Fate fate) {
        YearMonth first = end.minusMonths(months - 1L);
        List<List<Deal>> claims = claims(deals, channels, fate.twice());
        double weights = 0;
        for (int index = 0; index < months; index++) {
            weights += weight(first, index);
        }
        var rows = new ArrayList<Leads>();
        for (int index = 0; index < months; index++) {
            YearMonth month = first.plusMonths(index);
            for (int rank = 0; rank < channels.size(); rank++) {
                List<Deal> claimed = claims.get(rank);
                long all = claimed.stream()
                        .filter(deal -> deal.createdBetween(first, end))
                        .count();
                long opportunities = claimed.stream()
                        .filter(deal -> deal.createdBetween(month, month))
                        .count();
                long sql = Math.max(
                        opportunities, Math.round(all / OPPORTUNITIES_OF_SQL * weight(first, index) / weights));
                double rejecting = fate.rejected().orElse(0.25);
                long mql = Math.round(sql / SQL_OF_ACCEPTED / (1 - Math.min(rejecting, 0.9)));
                rows.add(new Leads(
                        month,
                        channels.get(rank).name(),
                        Math.round(mql / fate.mql()),
                        counted(fate.worked(), mql),
                        mql,
                        counted(fate.rejected(), mql),
                        sql,
                        opportunities,
                        claimed.stream()
                                .filter(deal -> deal.wonBetween(month, month))
                                .count(),
                        hours(fate, index, channels.get(rank))));
            }
        }
        return rows;
    }

    /** The deals that each channel counts as its own. */
    private static List<List<Deal>> claims(List<Deal> deals, List<Channel> channels, int twice) {
        var claims = new ArrayList<List<Deal>>();
        channels.forEach(channel -> claims.add(new ArrayList<>()));
        int[] counted = new int[2];
        for (Deal deal : deals) {
            int rank = channels.stream().map(Channel::name).toList().indexOf(deal.source());
            claims.get(rank).add(deal);
            counted[deal.isWon() ? 1 : 0]++;
            if (twice > 0 && counted[deal.isWon() ? 1 : 0] % twice == 0) {
                claims.get((rank + 1) % channels.size()).add(deal);
            }
        }
        return claims;
    }

    private static double weight(YearMonth first, int index) {
        int month = first.plusMonths(index).getMonthValue();
        return (month == 12 || month == 8 ? 0.82 : 1) * Math.pow(1.01, index);
    }

    private static OptionalLong counted(OptionalDouble share, long mql) {
        return share.isPresent() ? OptionalLong.of(Math.round(mql * share.getAsDouble())) : OptionalLong.empty();
    }

    private static OptionalDouble hours(Fate fate, int index, Channel channel) {
        if (fate.responseHours().isEmpty()) {
            return OptionalDouble.empty();
        }
        double swing = ((index * 7 + channel.share()) % 9 - 4) / 20.0;
        return OptionalDouble.of(Math.round(fate.responseHours().getAsDouble() * (1 + swing) * 2) / 2.0);
    }
}
