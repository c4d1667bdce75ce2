package dev.revopsassess.samples;

import dev.revopsassess.samples.Customer.Change;
import dev.revopsassess.samples.Customer.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes thirty months of customers so that each year's retention and new business come out as planned, in odd cents.
 * Month 0 is the first month's end of the books, 5, 17 and 29 are the ends of the half year and the two years.
 */
final class Book {
    /** Month ends in the books. */
    static final int MONTHS = 30;

    private static final int[] ENDS = {0, 5, 17, 29};

    /**
     * What happens between two of the ends, as shares of the opening MRR but for the new business.
     *
     * @param won how many customers are won
     * @param newMrr MRR in whole units that they bring
     * @param expansion from customers of the opening
     * @param contraction of customers of the opening who stay
     * @param churn of customers of the opening who leave, those who come back included
     * @param comingBack how many of those who leave are back three months later
     * @param early expansion of customers won in the same stretch, as a share of what they brought
     */
    record Plan(
            int won, long newMrr, double expansion, double contraction, double churn, int comingBack, double early) {}

    private final SplittableRandom random;
    private final Names names;
    private final Map<String, Integer> products;
    private final Map<String, Integer> channels;
    private final Map<String, Integer> segments;
    private final List<Customer> customers = new ArrayList<>();

    private Book(
            long seed, Map<String, Integer> products, Map<String, Integer> channels, Map<String, Integer> segments) {
        this.random = new SplittableRandom(seed);
        this.names = new Names(random.split());
        this.products = new LinkedHashMap<>(products);
        this.channels = new LinkedHashMap<>(channels);
        this.segments = new LinkedHashMap<>(segments);
    }

    /**
     * The customers of a company.
     *
     * @param opening customers in the first month
     * @param openingMrr their MRR in whole units
     * @param plans the first half year and the two years
     * @param mixes weights by product, by channel and by segment
     */
    static List<Customer> write(
            long seed, int opening, long openingMrr, List<Plan> plans, List<Map<String, Integer>> mixes) {
        var book = new Book(seed, mixes.get(0), mixes.get(1), mixes.get(2));
        book.open(opening, openingMrr * 100);
        for (int stretch = 0; stretch < plans.size(); stretch++) {
            book.live(ENDS[stretch], ENDS[stretch + 1], plans.get(stretch));
        }
        return List.copyOf(book.customers);
    }

    private void open(int count, long cents) {
        long[] sizes = sizes(count, cents);
        for (long size : sizes) {
            int before = -1 - random.nextInt(30);
            customers.add(customer(new Change(before, day(), Why.OLD, size, size)));
        }
    }

    private void live(int from, int to, Plan plan) {
        long opening =
                customers.stream().mapToLong(customer -> customer.mrr(from)).sum();
        var cohort = new ArrayList<Integer>();
        for (int index = 0; index < customers.size(); index++) {
            if (customers.get(index).mrr(from) > 0) {
                cohort.add(index);
            }
        }
        shuffle(cohort);
        List<Integer> leavers = leavers(cohort, from, Math.round(opening * plan.churn()));
        cohort.removeAll(leavers);
        for (int rank = 0; rank < leavers.size(); rank++) {
            leave(leavers.get(rank), from, to, rank < plan.comingBack());
        }
        // A tiny company may have nobody left to shrink or to grow.
        int shrinking = Math.min(cohort.size(), Math.max(1, cohort.size() / 12));
        spread(cohort.subList(0, shrinking), from, to, -Math.round(opening * plan.contraction()));
        int growing = Math.min(cohort.size() - shrinking, Math.max(1, cohort.size() / 3));
        spread(cohort.subList(shrinking, shrinking + growing), from, to, Math.round(opening * plan.expansion()));
        win(from, to, plan);
    }

    private List<Integer> leavers(List<Integer> cohort, int from, long target) {
        var leavers = new ArrayList<Integer>();
        long left = target;
        for (int index : cohort) {
            long size = customers.get(index).mrr(from);
            if (size <= left) {
                leavers.add(index);
                left -= size;
            }
        }
        return leavers;
    }

    private void leave(int index, int from, int to, boolean comesBack) {
        long size = customers.get(index).mrr(from);
        int latest = comesBack ? to - 3 : to;
        int month = from + 1 + random.nextInt(latest - from);
        change(index, new Change(month, day(), Why.LEFT, 0, -size));
        if (comesBack) {
            long back = size * 9 / 10;
            change(index, new Change(month + 3, day(), Why.CAME_BACK, back, back));
        }
    }

    /** Splits a gain or a loss among customers by their size, the last one taking the odd cents. */
    private void spread(List<Integer> chosen, int from, int to, long total) {
        long base = chosen.stream()
                .mapToLong(index -> customers.get(index).mrr(from))
                .sum();
        long open = total;
        for (int rank = 0; rank < chosen.size(); rank++) {
            int index = chosen.get(rank);
            long size = customers.get(index).mrr(from);
            boolean last = rank == chosen.size() - 1;
            long delta = last ? open : Math.round((double) total * size / base * (0.7 + 0.6 * random.nextDouble()));
            if (total > 0 && !last) {
                delta = Math.min(delta, open - 1);
            }
            delta = Math.max(delta, -size * 7 / 10);
            if (delta == 0) {
                continue;
            }
            open -= delta;
            Why why = delta > 0 ? Why.EXPANDED : Why.CONTRACTED;
            change(index, new Change(from + 1 + random.nextInt(to - from), day(), why, size + delta, delta));
        }
    }

    private void win(int from, int to, Plan plan) {
        long[] sizes = sizes(plan.won(), plan.newMrr() * 100);
        int expanding = plan.early() > 0 ? Math.max(1, plan.won() / 8) : 0;
        long early = expanding == 0 ? 0 : Math.round(plan.newMrr() * 100 * plan.early() / expanding);
        for (int rank = 0; rank < sizes.length; rank++) {
            boolean expands = rank < expanding && to - from >= 6;
            int room = expands ? (to - from) / 2 : to - from;
            int month = from + 1 + (expands ? random.nextInt(room) : rank * room / sizes.length);
            customers.add(customer(new Change(month, day(), Why.WON, sizes[rank], sizes[rank])));
            if (expands) {
                int later = month + 1 + random.nextInt(to - month);
                change(customers.size() - 1, new Change(later, day(), Why.EXPANDED, sizes[rank] + early, early));
            }
        }
    }

    private void change(int index, Change change) {
        Customer old = customers.get(index);
        var changes = new ArrayList<>(old.changes());
        changes.add(change);
        customers.set(
                index,
                new Customer(old.id(), old.name(), old.product(), old.channel(), old.segment(), List.copyOf(changes)));
    }

    private Customer customer(Change first) {
        return new Customer(
                20_417 + customers.size() * 7,
                names.customer(),
                pick(products),
                pick(channels),
                pick(segments),
                List.of(first));
    }

    /** Sizes that differ by a factor of about ten and sum to the total. */
    private long[] sizes(int count, long total) {
        double[] weights = new double[count];
        double sum = 0;
        for (int index = 0; index < count; index++) {
            weights[index] = Math.exp(random.nextDouble() * 2.3);
            sum += weights[index];
        }
        long[] sizes = new long[count];
        long open = total;
        for (int index = 0; index < count; index++) {
            sizes[index] = index == count - 1 ? open : Math.round(total * weights[index] / sum);
            open -= sizes[index];
        }
        return sizes;
    }

    private int day() {
        return 3 + random.nextInt(24);
    }

    private String pick(Map<String, Integer> weights) {
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        int at = random.nextInt(sum);
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights");
    }

    private void shuffle(List<Integer> list) {
        for (int index = list.size() - 1; index > 0; index--) {
            Collections.swap(list, index, random.nextInt(index + 1));
        }
    }
}
