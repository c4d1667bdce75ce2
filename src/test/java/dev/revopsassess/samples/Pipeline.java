package dev.revopsassess.samples;

import dev.revopsassess.samples.Customer.Change;
import dev.revopsassess.samples.Customer.Why;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * Writes the deals of a company from its books: every customer won is a deal won on the day its revenue begins, and lost and
 * open deals are drawn around them. What is exported of deals is counted from this one list.
 */
final class Pipeline {
    private static final String NEW = "New Business";

    /**
     * How a company's pipeline looks.
     *
     * @param open deals open now
     * @param winning of 100 closed deals, how many are won; 1 or more
     * @param stale of 100 open deals, how many are past their close date or lack an amount
     * @param days a usual cycle
     * @param services of 100 of recurring revenue, how much more a deal's amount holds
     * @param weights of the sellers, in turn
     * @param channels where deals come from
     * @param stages of open deals
     */
    record Habit(
            int open,
            int winning,
            int stale,
            int days,
            int services,
            List<Integer> weights,
            List<Channel> channels,
            List<String> stages) {}

    private final SplittableRandom random;
    private final Names names;
    private final YearMonth end;
    private final Habit habit;
    private final List<Person> sellers;
    private final HashSet<String> customers = new HashSet<>();

    private Pipeline(long seed, YearMonth end, Habit habit, List<Person> sellers) {
        this.random = new SplittableRandom(seed);
        this.names = new Names(random.split());
        this.end = end;
        this.habit = habit;
        this.sellers = sellers;
    }

    /** Deals closed in the months of the books, oldest closing first, and the open ones after them. */
    public static List<Deal> of(long seed, YearMonth end, Habit habit, List<Person> sellers, List<Customer> customers) {
        var pipeline = new Pipeline(seed, end, habit, sellers);
        customers.forEach(customer -> pipeline.customers.add(customer.name()));
        var closed = new ArrayList<>(pipeline.won(customers));
        closed.addAll(pipeline.lost(List.copyOf(closed)));
        closed.sort(
                Comparator.comparing((Deal deal) -> deal.close().orElseThrow()).thenComparing(Deal::account));
        closed.addAll(pipeline.open(closed.stream().filter(Deal::isWon).toList()));
        var numbered = new ArrayList<Deal>();
        closed.forEach(deal -> numbered.add(deal.numbered(5201 + numbered.size())));
        return List.copyOf(numbered);
    }

    /** What a CRM hands out: deals closed in the last two years, and the open ones. */
    static List<Deal> exported(List<Deal> deals, YearMonth end) {
        LocalDate from = end.minusMonths(23).atDay(1);
        return deals.stream()
                .filter(deal -> deal.state() == Deal.State.OPEN
                        || !deal.close().orElseThrow().isBefore(from))
                .toList();
    }

    private List<Deal> won(List<Customer> customers) {
        var won = new ArrayList<Deal>();
        for (Customer customer : customers) {
            Change first = customer.changes().get(0);
            if (first.why() == Why.WON) {
                LocalDate close =
                        end.minusMonths(Book.MONTHS - 1L - first.month()).atDay(first.day());
                long amount = Math.round(12 * first.cents() * (100 + habit.services()) / 10_000.0);
                won.add(closed(Deal.State.WON, customer.name(), close, amount, customer.channel()));
            }
        }
        return won;
    }

    private List<Deal> lost(List<Deal> won) {
        long count = Math.round((double) won.size() * (100 - habit.winning()) / habit.winning());
        LocalDate start = end.minusMonths(Book.MONTHS - 1L).atDay(1);
        long days = ChronoUnit.DAYS.between(start, end.atEndOfMonth());
        var lost = new ArrayList<Deal>();
        for (int index = 0; index < count; index++) {
            LocalDate close = start.plusDays(index * days / count);
            lost.add(closed(Deal.State.LOST, stranger(), close, like(won), ""));
        }
        return lost;
    }

    private Deal closed(Deal.State state, String account, LocalDate close, long amount, String channel) {
        LocalDate created = close.minusDays(habit.days() / 2 + random.nextLong(habit.days()));
        return new Deal(
                0,
                account,
                owner(created, close),
                state == Deal.State.WON ? "Closed Won" : "Closed Lost",
                state,
                OptionalLong.of(amount),
                created,
                Optional.of(close),
                NEW,
                source(channel));
    }

    private List<Deal> open(List<Deal> won) {
        LocalDate today = end.atEndOfMonth();
        var open = new ArrayList<Deal>();
        for (int index = 0; index < habit.open(); index++) {
            boolean stale = index * 37 % 100 < habit.stale();
            boolean blank = stale && index % 3 == 0;
            LocalDate created = today.minusDays(3 + random.nextLong(2L * habit.days()));
            LocalDate close = stale && !blank
                    ? today.minusDays(6 + random.nextLong(70))
                    : today.plusDays(4 + random.nextLong(120));
            open.add(new Deal(
                    0,
                    stranger(),
                    owner(created, today),
                    habit.stages().get(random.nextInt(habit.stages().size())),
                    Deal.State.OPEN,
                    blank ? OptionalLong.empty() : OptionalLong.of(like(won)),
                    created,
                    Optional.of(close),
                    NEW,
                    source("")));
        }
        return open;
    }

    /** An amount like those of the deals that are won. */
    private long like(List<Deal> won) {
        long amount = won.get(random.nextInt(won.size())).amount().orElseThrow();
        return Math.max(50, Math.round(amount * (0.7 + 0.6 * random.nextDouble()) / 50) * 50);
    }

    private String stranger() {
        String name = names.customer();
        while (!customers.add(name)) {
            name = names.customer();
        }
        return name;
    }

    /** A seller of that time, else one of today. */
    private String owner(LocalDate created, LocalDate close) {
        var able = new ArrayList<Integer>();
        for (int index = 0; index < sellers.size(); index++) {
            Person seller = sellers.get(index);
            if (seller.activeOn(created) && seller.activeOn(close)) {
                able.add(index);
            }
        }
        if (able.isEmpty()) {
            able.add(0);
        }
        int sum = able.stream().mapToInt(this::weight).sum();
        int at = random.nextInt(sum);
        int chosen = 0;
        while (at >= weight(able.get(chosen))) {
            at -= weight(able.get(chosen));
            chosen++;
        }
        return sellers.get(able.get(chosen)).name();
    }

    private int weight(int seller) {
        return habit.weights().get(seller % habit.weights().size());
    }

    private Optional<String> source(String channelOfTheBooks) {
        List<Channel> able = habit.channels().stream()
                .filter(channel -> channelOfTheBooks.isEmpty() || channel.takes(channelOfTheBooks))
                .toList();
        int at = random.nextInt(able.stream().mapToInt(Channel::share).sum());
        for (Channel channel : able) {
            at -= channel.share();
            if (at < 0) {
                return channel.name();
            }
        }
        throw new IllegalStateException("weights");
    }
}
