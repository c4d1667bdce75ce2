package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.certainty.DrawnNumbers;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the model stands while every weight and every threshold of our own (watch, fire, raise, bound of a row) moves by up
 * to a quarter, each evenly and apart from the others, in a thousand seeded draws; as the OECD handbook on composite
 * indicators asks. Numbers of the documents, what has to hold beside a measure, today's structure and the evidence floor stay.
 */
public final class Sensitivities {
    private static final long SEED = 20_080_711L;
    private static final double QUARTER = 0.25;
    /** Thresholds move in steps of a fortieth, so that signals are judged once a step and not once a draw. */
    static final int LEVELS = 21;
    /** House: three standard errors, so that a handful of changed draws blames nobody. */
    private static final double TELLING = 3;

    private final Situation company;
    private final Map<String, double[]> moves = new LinkedHashMap<>();
    /** The same numbers as a draw looks them up, without a name put together for each look: by signal, and by number of a row. */
    private final Map<String, double[]> weights = new HashMap<>();

    private final Map<String, double[]> thresholds = new HashMap<>();
    private final Map<Subject, Map<Double, double[]>> bounds = new HashMap<>();
    private final Map<String, Verdict.Perturbed> called = new LinkedHashMap<>();
    private final List<List<Finding>> levels = new ArrayList<>();

    private Sensitivities(Situation company) {
        this.company = company;
    }

    /** How often perturbed rules give another model. */
    public static Verdict.Sensitivity of(Situation company, Evaluation standing) {
        return new Sensitivities(company).sensitivity(standing);
    }

    private Verdict.Sensitivity sensitivity(Evaluation standing) {
        name();
        double[] factors = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            factors[level] = 1 - QUARTER + 2 * QUARTER * level / (LEVELS - 1);
        }
        levels.addAll(JudgedLevels.of(company, standing, factors, LEVELS / 2));
        MovedModel models = new MovedModel(this, standing);
        Model model = standing.nominalModel();
        boolean[] kept = new boolean[Draws.COUNT];
        int count = 0;
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            kept[draw] = models.of(draw) == model;
            count += kept[draw] ? 1 : 0;
        }
        return new Verdict.Sensitivity(Draws.COUNT, count / (double) Draws.COUNT, telling(kept, count));
    }

    private void name() {
        for (Signal signal : company.signals()) {
            weights.put(signal.id(), add("weight " + signal.id(), new Verdict.Perturbed.Weight(signal)));
            if (PerturbedRules.hasHouseNumbers(signal)) {
                thresholds.put(signal.id(), add("threshold " + signal.id(), new Verdict.Perturbed.Thresholds(signal)));
            }
        }
        for (DecisionRow row : company.rules().decision()) {
            row.when()
                    .leaves()
                    .flatMap(leaf -> leaf.compare().stream())
                    .filter(compare -> row.houseBounds().contains(compare.bound()))
                    .forEach(compare -> bounds.computeIfAbsent(compare.subject(), subject -> new HashMap<>())
                            .put(
                                    compare.bound(),
                                    add(
                                            "bound " + compare.subject().key() + " " + compare.bound(),
                                            new Verdict.Perturbed.Bound(compare.subject(), compare.bound()))));
        }
    }

    private double[] add(String key, Verdict.Perturbed number) {
        called.putIfAbsent(key, number);
        return moves.computeIfAbsent(key, name -> DrawnNumbers.numbers(name, SEED));
    }

    /** The company as one draw moves its rules. */
    Evaluation moved(Evaluation standing, int draw) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < company.signals().size(); i++) {
            findings.add(levels.get(level(i, draw)).get(i));
        }
        Rules rules = company.rules()
                .withDecision(company.rules().decision().stream()
                        .map(row -> PerturbedRules.row(
                                row,
                                (subject, number) -> factor(
                                        bounds.getOrDefault(subject, Map.of()).get(number), draw)))
                        .toList());
        return standing.moved(
                findings,
                finding -> finding.signal().weight()
                        * factor(weights.get(finding.signal().id()), draw),
                rules);
    }

    /** The company with every house threshold moved alike, under its own weights and bounds. */
    Evaluation atLevel(Evaluation standing, int level) {
        return standing.moved(levels.get(level), finding -> finding.signal().weight(), company.rules());
    }

    /** How far the thresholds of a signal, by its place, stand moved in a draw. */
    private int level(int signal, int draw) {
        return level(thresholds.get(company.signals().get(signal).id()), draw);
    }

    private static int level(double @Nullable [] numbers, int draw) {
        return numbers == null ? LEVELS / 2 : (int) (numbers[draw] * LEVELS);
    }

    /** How far the thresholds of a signal, by its place, stand moved in each draw. */
    int[] levels(int signal) {
        double[] numbers = thresholds.get(company.signals().get(signal).id());
        return IntStream.range(0, Draws.COUNT).map(draw -> level(numbers, draw)).toArray();
    }

    /** Whether a signal's thresholds move. */
    boolean moves(String signal) {
        return thresholds.containsKey(signal);
    }

    /** The weight of a signal, by its place, in each draw. */
    double[] weights(int signal) {
        Signal own = company.signals().get(signal);
        double[] numbers = weights.get(own.id());
        return IntStream.range(0, Draws.COUNT)
                .mapToDouble(draw -> own.weight() * factor(numbers, draw))
                .toArray();
    }

    /** What each draw takes a house bound times. */
    double[] factors(Subject subject, double bound) {
        double[] numbers = bounds.getOrDefault(subject, Map.of()).get(bound);
        return IntStream.range(0, Draws.COUNT)
                .mapToDouble(draw -> factor(numbers, draw))
                .toArray();
    }

    private static double factor(double @Nullable [] numbers, int draw) {
        return numbers == null ? 1 : 1 - QUARTER + 2 * QUARTER * numbers[draw];
    }

    /** What stands furthest apart between the draws that keep the model and those that change it. */
    private Optional<Verdict.Perturbed> telling(boolean[] kept, int count) {
        int changed = Draws.COUNT - count;
        if (count == 0 || changed == 0) {
            return Optional.empty();
        }
        double error = Math.sqrt((1.0 / count + 1.0 / changed) / 12);
        Optional<Verdict.Perturbed> most = Optional.empty();
        double furthest = TELLING * error;
        for (Map.Entry<String, double[]> move : moves.entrySet()) {
            double distance = 0;
            for (int draw = 0; draw < Draws.COUNT; draw++) {
                distance += kept[draw] ? move.getValue()[draw] / count : -move.getValue()[draw] / changed;
            }
            if (Math.abs(distance) > furthest) {
                furthest = Math.abs(distance);
                most = Optional.ofNullable(called.get(move.getKey()));
            }
        }
        return most;
    }
}
