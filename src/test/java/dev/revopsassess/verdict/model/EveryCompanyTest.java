package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.Flips;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.certainty.OpenInputs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules that ship hold for every company, tried on thousands; a seed that fails stands in the message. */
class EveryCompanyTest {
    private static final int COMPANIES = 2_000;

    /** Deciding a thousand draws again takes longer. */
    private static final int REDECIDED = 60;

    /** What the tables read beside the scores. */
    private static final Set<Subject> GATES = DrawnCompany.gates();

    @Test
    void strengthsAndScoresLieWithinTheirRangesAndContributionsSumToTheScores() {
        each(seed -> {
            List<Finding> findings = DrawnCompany.seeded(seed).company().findings();
            findings.forEach(finding ->
                    consistent(finding, "seed " + seed + " " + finding.signal().id()));
            for (Dimension dimension : Dimension.values()) {
                consistent(Score.of(dimension, findings), "seed " + seed + " " + dimension);
            }
        });
    }

    private static void consistent(Finding finding, String what) {
        Outcome outcome = finding.outcome();
        assertThat(finding.lowStrength()).as(what).isBetween(0.0, finding.highStrength());
        assertThat(finding.highStrength()).as(what).isBetween(finding.lowStrength(), 1.0);
        outcome.strength().ifPresent(strength -> {
            assertThat(strength).as(what).isBetween(finding.lowStrength(), finding.highStrength());
            assertThat(outcome).as(what).isEqualTo(Outcome.ofStrength(strength));
        });
        if (outcome instanceof Outcome.Unknown) {
            assertThat(finding.lowStrength()).as(what).isZero();
            assertThat(finding.highStrength()).as(what).isEqualTo(1);
        }
    }

    private static void consistent(Score score, String what) {
        long tenths = score.contributions().values().stream()
                .mapToLong(part -> Math.round(part * 10))
                .sum();
        assertThat(tenths).as(what).isEqualTo(Math.round(score.score().orElse(0) * 10));
        assertThat(score.low()).as(what).isBetween(0.0, score.high());
        assertThat(score.high()).as(what).isBetween(score.low(), 100.0);
        score.score().ifPresent(value -> assertThat(value).as(what).isBetween(score.low(), score.high()));
        score.coverage().ifPresent(coverage -> assertThat(coverage).as(what).isBetween(0.0, 1.0));
    }

    @Test
    void theVerdictLiesAmongThePossibleModelsAndMoreEvidenceNeverWidensARange() {
        int[] tried = {0};
        each(seed -> {
            DrawnCompany drawn = DrawnCompany.seeded(seed);
            Situation company = drawn.company();
            Evaluation before = company.standing();
            Set<Model> possible = before.possibleModels();
            assertThat(possible).as("seed " + seed).contains(before.nominalModel());
            List<Subject> open = drawn.open();
            open.removeIf(subject -> contradictsSomething(subject, before));
            if (open.isEmpty()) {
                return;
            }
            tried[0]++;
            Subject settled = open.get(drawn.choice(open.size()));
            drawn.settle(settled);
            Evaluation after = drawn.company().standing();
            String what = "seed " + seed + ": " + settled + " is now " + drawn.reading(settled);
            for (Dimension dimension : Dimension.values()) {
                Score old = Objects.requireNonNull(before.scores().get(dimension));
                Score now = Objects.requireNonNull(after.scores().get(dimension));
                if (now.applies()) {
                    assertThat(now.low()).as(what).isGreaterThanOrEqualTo(old.low());
                    assertThat(now.high()).as(what).isLessThanOrEqualTo(old.high());
                }
            }
            if (event(settled, before)) {
                // Silence shows no event, and what is settled may show one that nobody knew of.
                return;
            }
            if (GATES.contains(settled) || !ranges(before).equals(ranges(after))) {
                assertThat(possible).as(what).containsAll(after.possibleModels());
            }
        });
        assertThat(tried[0]).isGreaterThan(COMPANIES / 2);
    }

    @Test
    void aWorseMeasureNeverLowersItsSignalOrTheScore() {
        int[] tried = {0};
        each(seed -> {
            DrawnCompany drawn = DrawnCompany.seeded(seed);
            List<Worse> possible = drawn.company().signals().stream()
                    .flatMap(signal -> worse(signal, drawn).stream())
                    .toList();
            if (possible.isEmpty()) {
                return;
            }
            Worse worse = possible.get(drawn.choice(possible.size()));
            List<Finding> before = drawn.company().withoutWaivers().findings();
            drawn.set(worse.reading(), worse.subject(), worse.number());
            List<Finding> after = drawn.company().withoutWaivers().findings();
            if (worse.signal().raises().stream()
                    .anyMatch(raise -> raise.condition().subjects().contains(worse.subject()))) {
                // Nobody owns it is worse than one owner, and so are two.
                return;
            }
            if (!applicable(before).equals(applicable(after))) {
                // The same figure is the fact on which another signal applies: what is counted is another list.
                return;
            }
            String id = worse.signal().id();
            tried[0]++;
            String what = "seed " + seed + ": " + id + " with " + worse.number() + " instead of " + worse.reading();
            assertThat(strength(after, id)).as(what).isGreaterThanOrEqualTo(strength(before, id));
            assertThat(score(after, worse)).as(what).isGreaterThanOrEqualTo(score(before, worse));
        });
        assertThat(tried[0]).isGreaterThan(COMPANIES * 3 / 4);
    }

    @Test
    void aWaiverHidesASignalAndNothingElse() {
        each(seed -> {
            Situation company = DrawnCompany.seeded(seed).company();
            if (company.waivers().isEmpty()) {
                return;
            }
            Map<String, Finding> counted = byId(company.withoutWaivers().findings());
            for (Finding finding : company.findings()) {
                Finding without =
                        Objects.requireNonNull(counted.get(finding.signal().id()));
                assertThat(finding.outcome()
                                .waiver()
                                .map(Outcome.Waived::without)
                                .orElse(finding.outcome()))
                        .as("seed " + seed + " " + finding.signal().id())
                        .isEqualTo(without.outcome());
            }
        });
    }

    @Test
    void whatCouldStillMoveASettledSignalIsAskedFor() {
        int[] seen = {0};
        LongStream.rangeClosed(1, 300).forEach(seed -> {
            Evaluation standing = DrawnCompany.seeded(seed).company().standing();
            Finding growth = Objects.requireNonNull(byId(standing.findings()).get("growth-deceleration"));
            boolean silent = standing.readings().answer("market").measured().isEmpty();
            if (silent && growth.outcome().strength().isPresent()) {
                seen[0]++;
                assertThat(OpenInputs.of(standing))
                        .as("seed " + seed)
                        .anyMatch(openings -> openings.need().name().equals("market")
                                && openings.signals().contains(growth));
            }
        });
        assertThat(seen[0]).isPositive();
    }

    private static boolean event(Subject subject, Evaluation standing) {
        return standing.rules().decision().stream()
                .anyMatch(row ->
                        row.when().leaves().anyMatch(leaf -> leaf.subjects().contains(subject))
                                && row.when()
                                        .leavesOutsideEvents()
                                        .noneMatch(leaf -> leaf.subjects().contains(subject)));
    }

    private static List<Double> ranges(Evaluation standing) {
        return standing.scores().values().stream()
                .flatMap(score -> Stream.of(score.low(), score.high()))
                .toList();
    }

    @Test
    void everyDrawLiesAmongThePossibleModels() {
        LongStream.rangeClosed(1, REDECIDED).forEach(seed -> {
            Evaluation standing = DrawnCompany.seeded(seed).company().standing();
            assertThat(standing.possibleModels()).as("seed " + seed).containsAll(new Draws(standing).models());
        });
    }

    @Test
    void aFlipAppliedFlips() {
        int[] tried = {0};
        LongStream.rangeClosed(1, REDECIDED).forEach(seed -> {
            Situation company = DrawnCompany.seeded(seed).company();
            Model model = Verdicts.model(company);
            for (Verdict.Flip flip : new Flips(company, company.standing(), model).all()) {
                Situation changed = company.with(flip.subject().replaced(company.readings(), flip.to()));
                assertThat(flip.model()).as("seed " + seed).isNotEqualTo(model);
                assertThat(Verdicts.model(changed))
                        .as("seed " + seed + ": " + flip)
                        .isEqualTo(flip.model());
                tried[0]++;
            }
        });
        assertThat(tried[0]).isGreaterThan(REDECIDED / 3);
    }

    private static void each(LongConsumer claim) {
        LongStream.rangeClosed(1, COMPANIES).forEach(claim);
    }

    /** Whether a signal is settled already by another of its measures, so that this is a second voice and fills no gap. */
    private static boolean contradictsSomething(Subject subject, Evaluation standing) {
        return standing.findings().stream()
                .anyMatch(finding -> finding.outcome()
                                .waiver()
                                .map(Outcome.Waived::without)
                                .orElse(finding.outcome())
                                .strength()
                                .isPresent()
                        && finding.signal().measures().stream()
                                .anyMatch(measure -> measure.subjects().contains(subject)
                                        && measure.subjects().stream().noneMatch(other -> decided(finding, other))));
    }

    private static boolean decided(Finding finding, Subject subject) {
        return finding.reading()
                .filter(reading -> reading.id().equals(subject.key())
                        && (reading.basis() == Reading.Basis.SAID) == subject instanceof Subject.Answer)
                .isPresent();
    }

    /** A known number that could be worse, and how bad. */
    private record Worse(Signal signal, Subject subject, Reading.Measured reading, double number) {}

    private static Optional<Worse> worse(Signal signal, DrawnCompany drawn) {
        Measure measure = signal.measures().get(0);
        Subject subject = measure.subjects().get(drawn.choice(measure.subjects().size()));
        return drawn.reading(subject)
                .measured()
                .filter(reading -> reading.value() instanceof Datum.Figure
                        && reading.range().isEmpty()
                        && reading.others().isEmpty()
                        && measure.scale() instanceof Measure.Scale.Thresholds)
                .map(reading -> new Worse(
                        signal, subject, reading, further(signal, measure, reading.number(), drawn.chance())));
    }

    /** A number further towards what fires. */
    private static double further(Signal signal, Measure measure, double number, double chance) {
        boolean up = signal.direction() == Signal.Direction.AT_LEAST;
        double by = chance * Math.max(1, Math.abs(number));
        return switch (measure.reading()) {
            case PLAIN -> up ? number + by : number - by;
            case ONE_MINUS -> up ? number - by : number + by;
            case SIZE -> up == number >= 0 ? number + by : number - by;
        };
    }

    private static Map<String, Finding> byId(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(finding -> finding.signal().id(), finding -> finding));
    }

    private static List<String> applicable(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
                .map(finding -> finding.signal().id())
                .toList();
    }

    private static double strength(List<Finding> findings, String id) {
        return java.util.Objects.requireNonNull(byId(findings).get(id))
                .outcome()
                .strength()
                .orElse(0);
    }

    private static double score(List<Finding> findings, Worse worse) {
        return Score.of(worse.signal().dimension(), findings).score().orElse(0);
    }
}
