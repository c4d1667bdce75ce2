package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the CRM's deals say was won and opened. Only new business is compared: deals without any type have no say, for
 * nobody can tell expansions and renewals among them.
 */
final class DealClaims {
    private final List<Opportunity> all;
    /** Empty where no deal has a type. */
    private final List<Opportunity> deals;

    private final List<LocalDate> days;
    private final long lost;

    DealClaims(Inputs in) {
        this.all = in.exports().opportunities().rows();
        this.deals = all.stream().allMatch(deal -> deal.type() == Opportunity.Type.UNSPECIFIED) ? List.of() : all;
        this.days = Stream.concat(
                        deals.stream().flatMap(deal -> deal.created().stream()),
                        deals.stream().filter(DealClaims::closed).flatMap(deal -> deal.closeDate().stream()))
                .filter(day -> !day.isAfter(in.asOf()))
                .sorted()
                .toList();
        this.lost = in.rowsLost(in.exports().opportunities());
    }

    private static boolean closed(Opportunity deal) {
        return deal.state() != State.OPEN;
    }

    /** All deals, whatever they tell. */
    List<Origin> rows() {
        return lines(all);
    }

    private static List<Origin> lines(List<Opportunity> deals) {
        return Origin.of(deals.stream().map(Opportunity::source));
    }

    /** New business deals won. */
    Optional<Claim> wins(YearMonth from, YearMonth to) {
        return won(from, to, Opportunity.Type.NEW).map(Told::count);
    }

    /** Their amounts. */
    Optional<Claim> newBusiness(YearMonth from, YearMonth to) {
        return won(from, to, Opportunity.Type.NEW).flatMap(Told::money);
    }

    /** The amounts of expansions won. */
    Optional<Claim> expansion(YearMonth from, YearMonth to) {
        return won(from, to, Opportunity.Type.EXPANSION).flatMap(Told::money);
    }

    /** New business deals created, whatever became of them. */
    Optional<Claim> opportunities(YearMonth from, YearMonth to) {
        return told(from, to, Opportunity.Type.NEW, deals, Opportunity::created).map(Told::count);
    }

    private Optional<Told> won(YearMonth from, YearMonth to, Opportunity.Type type) {
        return told(from, to, type, deals.stream().filter(DealClaims::closed).toList(), Opportunity::closeDate)
                .map(told -> new Told(
                        told.sure.stream().filter(DealClaims::won).toList(),
                        told.perhaps.stream().filter(DealClaims::won).toList()));
    }

    private static boolean won(Opportunity deal) {
        return deal.state() == State.WON;
    }

    private Optional<Told> told(
            YearMonth from,
            YearMonth to,
            Opportunity.Type type,
            List<Opportunity> of,
            Function<Opportunity, Optional<LocalDate>> day) {
        Optional<YearMonth> first = of.stream()
                .flatMap(deal -> day.apply(deal).stream())
                .min(Comparator.naturalOrder())
                .map(YearMonth::from);
        if (first.isEmpty()
                || first.get().isAfter(from)
                || YearMonth.from(days.get(days.size() - 1)).isBefore(to)) {
            return Optional.empty();
        }
        Period months = Period.months(from, to);
        var sure = new ArrayList<Opportunity>();
        var perhaps = new ArrayList<Opportunity>();
        for (Opportunity deal : of) {
            boolean within = day.apply(deal).map(months::covers).orElse(true);
            if (within && (deal.type() == type || deal.type() == Opportunity.Type.UNSPECIFIED)) {
                (deal.type() == type && day.apply(deal).isPresent() ? sure : perhaps).add(deal);
            }
        }
        return Optional.of(new Told(sure, perhaps));
    }

    /** Deals that count, and deals that count perhaps: without a type, or without the day. */
    private final class Told {
        private final List<Opportunity> sure;
        private final List<Opportunity> perhaps;

        Told(List<Opportunity> sure, List<Opportunity> perhaps) {
            this.sure = sure;
            this.perhaps = perhaps;
        }

        Claim count() {
            return claim(
                            BigDecimal.valueOf(sure.size()),
                            BigDecimal.valueOf(perhaps.size()),
                            perhaps.isEmpty() ? List.of() : List.of(undated()))
                    .withLost(lost, BigDecimal.ONE);
        }

        /** A deal without an amount is worth at most what the largest of the others is. */
        Optional<Claim> money() {
            BigDecimal largest = Stream.concat(sure.stream(), perhaps.stream())
                    .flatMap(deal -> deal.amount().stream())
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            long blank = sure.stream().filter(deal -> deal.amount().isEmpty()).count();
            if (blank > 0 && blank == sure.size()) {
                return Optional.empty();
            }
            var open = new ArrayList<String>();
            if (blank > 0) {
                open.add(NumberText.counted(blank, "deal has", "deals have") + " no amount");
            }
            if (!perhaps.isEmpty()) {
                open.add(undated());
            }
            BigDecimal more = perhaps.stream()
                    .map(deal -> deal.amount().orElse(largest))
                    .reduce(largest.multiply(BigDecimal.valueOf(blank)), BigDecimal::add);
            BigDecimal sum =
                    sure.stream().flatMap(deal -> deal.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(claim(sum, more, List.copyOf(open)).withLost(lost, largest));
        }

        private String undated() {
            return NumberText.counted(perhaps.size(), "deal has", "deals have") + " no type or no date";
        }

        private Claim claim(BigDecimal value, BigDecimal more, List<String> open) {
            return new Claim(RevenueSystem.CRM, value, value.add(more), lines(sure), open, List.of());
        }
    }
}
