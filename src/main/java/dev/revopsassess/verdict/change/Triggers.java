package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.FoundationPart;
import dev.revopsassess.verdict.model.Inflection;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.PossibleWorlds;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When to re-charter: once the foundation stands, in the month in which the plan has done what is missing of it; before the
 * inflection in the month of the inflection, where that comes later. Never when the trouble has grown: the plan lessens it.
 */
public final class Triggers {
    /** House: the foundation of a Sales Operations that is still to be built takes a quarter. */
    private static final int SOONEST = 3;
    /** five-signs' longest transition. */
    private static final int LATEST = 12;

    private final Situation company;
    private final Evaluation standing;
    private final Facts nominal;

    /** Looks for the trigger of a later move. */
    public Triggers(Situation company, Evaluation standing) {
        this.company = company;
        this.standing = standing;
        this.nominal = standing.nominal();
    }

    /** The trigger; empty for every model but {@link Model#RECHARTER}. */
    public Optional<Verdict.Trigger> of(Model model) {
        if (model != Model.RECHARTER) {
            return Optional.empty();
        }
        List<FoundationPart> missing = new ArrayList<>();
        List<FoundationPart> open = new ArrayList<>();
        int last = SOONEST;
        for (FoundationPart part : company.rules().foundation()) {
            if (!isInPlace(part)) {
                (isOpen(part) ? open : missing).add(part);
                last = Math.max(last, Math.min(LATEST, part.month()));
            }
        }
        YearMonth date = YearMonth.from(company.asOf()).plusMonths(last);
        Optional<Verdict.Crossing> later = inflection()
                .filter(crossing -> crossing.date().filter(date::isBefore).isPresent());
        YearMonth when = later.flatMap(Verdict.Crossing::date).orElse(date);
        return Optional.of(new Verdict.Trigger(
                when,
                (int) ChronoUnit.MONTHS.between(YearMonth.from(company.asOf()), when),
                List.copyOf(missing),
                List.copyOf(open),
                later));
    }

    private boolean isInPlace(FoundationPart part) {
        return strength(part).number().filter(between -> between.low() >= 1).isPresent();
    }

    private boolean isOpen(FoundationPart part) {
        Finding finding = standing.known().findings().get(part.signal());
        return finding == null || finding.outcome().unknown().isPresent();
    }

    private Known strength(FoundationPart part) {
        return standing.known().of(new Subject.SignalStrength(part.signal()));
    }

    /** The first crossing after which the inflection is passed; empty where it is passed already, or no trend leads there. */
    private Optional<Verdict.Crossing> inflection() {
        return Inflection.of(company.rules())
                .filter(point -> point.holds(nominal) != Truth.YES)
                .flatMap(point -> point.leavesOutsideEvents()
                        .flatMap(leaf -> leaf.compare().stream())
                        .filter(compare -> compare.subject().metricId().isPresent() && passes(point, compare))
                        .flatMap(compare -> Trajectory.crossing(standing, compare.subject(), compare.bound()).stream())
                        .filter(crossing -> crossing.date().isPresent())
                        .min(Comparator.comparing(crossing -> crossing.date().orElseThrow())));
    }

    private boolean passes(Condition point, Condition.Compare compare) {
        return compare.comparison() == Condition.Comparison.AT_LEAST
                && point.holds(PossibleWorlds.settled(
                                nominal,
                                Map.of(compare.subject(), new Known.Between(compare.bound(), compare.bound()))))
                        == Truth.YES;
    }
}
