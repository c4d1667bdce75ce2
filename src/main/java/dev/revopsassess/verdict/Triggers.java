package dev.revopsassess.verdict;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When to re-charter: at the next inflection threshold; where the inflection is passed, when alignment makes it RevOps,
 * looked at again after six months.
 */
final class Triggers {
    private static final int REVIEW_MONTHS = 6;
    private static final Set<Model> BEYOND = EnumSet.of(Model.REVOPS, Model.HUB_AND_SPOKE);

    private final Case company;
    private final Standing standing;
    private final Facts nominal;

    Triggers(Case company, Standing standing) {
        this.company = company;
        this.standing = standing;
        this.nominal = standing.nominal();
    }

    /** The trigger; empty for every model but {@link Model#RECHARTER}. */
    Optional<Verdict.Trigger> of(Model model) {
        if (model != Model.RECHARTER) {
            return Optional.empty();
        }
        Optional<Condition> inflection = Inflection.of(company.rules());
        boolean passed =
                inflection.filter(point -> point.holds(nominal) == Truth.YES).isPresent();
        return inflection
                .filter(point -> !passed)
                .flatMap(this::threshold)
                .or(() -> alignment(passed ? "the organisation is past the inflection already, so " : ""));
    }

    private Optional<Verdict.Trigger> threshold(Condition inflection) {
        List<Condition.Compare> open =
                missing(List.of(inflection), cell -> inflection.holds(cell) == Truth.YES).stream()
                        .filter(compare -> compare.subject() instanceof Subject.Metric)
                        .toList();
        Optional<Verdict.Crossing> dated = open.stream()
                .flatMap(
                        compare -> Trajectory.crossing(
                                company.names(), standing, (Subject.Metric) compare.subject(), compare.bound())
                                .stream())
                .min(Comparator.comparing(Verdict.Crossing::date));
        if (dated.isPresent()) {
            Subject subject = new Subject.Metric(dated.get().measure());
            return Optional.of(trigger(
                    subject,
                    dated.get().threshold(),
                    Optional.of(dated.get().date()),
                    ": at the pace of the last 12 months in " + dated.get().date() + "."));
        }
        return open.stream()
                .min(Comparator.comparingDouble(this::distance))
                .map(compare -> trigger(
                        compare.subject(),
                        compare.bound(),
                        Optional.empty(),
                        "; no trend gives a date, so look again every six months."));
    }

    private Optional<Verdict.Trigger> alignment(String because) {
        YearMonth review = YearMonth.from(company.asOf()).plusMonths(REVIEW_MONTHS);
        List<Condition> rows = company.rules().decision().stream()
                .filter(row -> BEYOND.contains(row.model()))
                .map(DecisionRow::when)
                .toList();
        List<Condition.Compare> enough = missing(rows, cell -> BEYOND.contains(standing.model(cell)));
        List<Condition.Compare> open = enough.isEmpty() ? missing(rows, cell -> true) : enough;
        return Stream.concat(open.stream().filter(compare -> compare.subject() instanceof Subject.Score), open.stream())
                .findFirst()
                .map(compare -> trigger(
                        compare.subject(),
                        compare.bound(),
                        Optional.of(review),
                        "; " + because + "look again after six months, in " + review + "."));
    }

    private Verdict.Trigger trigger(Subject subject, double bound, Optional<YearMonth> date, String when) {
        String name = company.names().of(subject, standing.known());
        String threshold = subject instanceof Subject.Score
                ? dev.revopsassess.value.Figures.text(bound, dev.revopsassess.value.Unit.COUNT)
                : Because.figure(bound, subject, company.names().unit(subject, standing.known()));
        String today = nominal.of(subject) instanceof Known.Between now && now.low() == now.high()
                ? " (" + Because.figure(now.low(), subject, company.names().unit(subject, standing.known())) + " today)"
                : "";
        return new Verdict.Trigger(
                Atoms.key(subject),
                threshold,
                date,
                "Re-charter as RevOps when " + name + (Names.isPlural(name) ? " reach " : " reaches ") + threshold
                        + today + when);
    }

    /** Lower bounds that are not reached, and that alone would do. */
    private List<Condition.Compare> missing(List<Condition> conditions, Predicate<Facts> enough) {
        return Atoms.of(conditions).stream()
                .filter(Condition.Compare.class::isInstance)
                .map(Condition.Compare.class::cast)
                .filter(compare -> compare.comparison() == Condition.Comparison.AT_LEAST
                        && compare.holds(nominal) != Truth.YES
                        && enough.test(Cells.settled(
                                nominal,
                                Map.of(compare.subject(), new Known.Between(compare.bound(), compare.bound())))))
                .toList();
    }

    private double distance(Condition.Compare compare) {
        return nominal.of(compare.subject()) instanceof Known.Between now && compare.bound() != 0
                ? (compare.bound() - now.high()) / compare.bound()
                : 1;
    }
}
