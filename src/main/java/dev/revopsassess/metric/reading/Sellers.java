package dev.revopsassess.metric.reading;

import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Position.Selling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who carries revenue, where the title alone does not tell: a leader under whom nobody works, somebody with a quota of
 * their own, a sales organisation of area managers alone.
 */
final class Sellers {
    /** House: with fewer sellers a founder listed in sales often sells too (difference-2026 calls five sellers too early for a function). */
    private static final int FOUNDERS_SELL_BELOW = 5;

    private final List<Member> members;
    private final Set<Integer> leaders = new HashSet<>();
    private final boolean linesTold;
    private final boolean moreLeadersThanSellers;
    private final boolean foundersMaySell;

    Sellers(List<Member> members) {
        this.members = members;
        for (Member member : members) {
            member.job().manager().known().ifPresent(leaders::add);
        }
        List<Member> sellers = members.stream()
                .filter(member -> member.position().selling() == Selling.YES)
                .toList();
        long leading = members.stream()
                .filter(member -> member.position().selling() == Selling.ALONE)
                .count();
        foundersMaySell = sellers.size() < FOUNDERS_SELL_BELOW;
        moreLeadersThanSellers = leading > sellers.size();
        linesTold = members.stream().anyMatch(Sellers::isLineTold)
                && sellers.stream().allMatch(Sellers::isLineTold);
    }

    private static boolean isLineTold(Member member) {
        return member.job().manager().known().isPresent();
    }

    /** The same people, of each of whom it is yes, perhaps or no. */
    List<Member> settled() {
        return members.stream()
                .map(member -> new Member(member.entry(), member.job(), member.position(), selling(member)))
                .toList();
    }

    private Selling selling(Member member) {
        boolean quota =
                member.entry().quota().filter(amount -> amount.signum() > 0).isPresent();
        return switch (member.position().selling()) {
            case YES -> Selling.YES;
            case PERHAPS -> quota ? Selling.YES : mayStill(member) ? Selling.PERHAPS : Selling.NO;
            case ALONE -> alone(member, quota);
            case NO -> quota && mayCarry(member) ? Selling.PERHAPS : Selling.NO;
        };
    }

    /** Past a few sellers a founder leads sales, unless a quota of their own says otherwise. */
    private boolean mayStill(Member member) {
        return foundersMaySell || member.position().office().isEmpty();
    }

    /**
     * A leader with reports leads. Without any it is the quota that tells, where the lines of the sellers are told. Where they
     * are not, more leaders than sellers cannot all lead.
     */
    private Selling alone(Member leader, boolean quota) {
        if (leaders.contains(leader.entry().number())) {
            return Selling.NO;
        }
        if (linesTold) {
            return quota ? Selling.YES : Selling.PERHAPS;
        }
        return quota || moreLeadersThanSellers ? Selling.PERHAPS : Selling.NO;
    }

    /** A sales engineer or a customer success manager with a quota may carry revenue; whoever leads or serves carries the team's. */
    private static boolean mayCarry(Member member) {
        return !Staff.serves(member)
                && member.position().role() != Role.LEADER
                && member.position()
                        .function()
                        .filter(BusinessFunction::isRevenue)
                        .isPresent();
    }
}
