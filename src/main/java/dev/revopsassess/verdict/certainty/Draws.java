package dev.revopsassess.verdict.certainty;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.PossibleWorlds;
import dev.revopsassess.verdict.model.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A thousand ways in which everything unknown could turn out: every unknown strength around the mean strength of what is
 * known of its dimension (a half where nothing is), one that is known within a range around its own, every open gate equally likely on each side of its bounds, every
 * reading of today's structure equally likely.
 *
 * <p>Each unknown has its own stream of numbers, seeded by its name: the order of files and signals changes nothing, and
 * settling one unknown leaves the draws of all others as they were.
 */
public final class Draws {
    /** How many draws are made. */
    public static final int COUNT = 1000;

    private static final long SEED = 20_260_930L;

    /** House: beside what is known a half counts as much as the heaviest signal does. */
    private static final double BESIDE = 5;

    private final Evaluation standing;
    /** House: what is known of a dimension never makes the rest of it surer than this, and never less sure. */
    private static final double SUREST = 0.9;

    private final List<PossibleWorlds.Group> groups;
    private final PossibleWorlds cells;
    private Optional<List<Model>> models = Optional.empty();
    private Optional<List<PossibleWorlds.Group>> bearing = Optional.empty();
    private final Map<Dimension, List<Part>> parts = new EnumMap<>(Dimension.class);
    private final Map<String, Chances> chances = new HashMap<>();
    private final Map<List<Integer>, Model> decided = new HashMap<>();

    /** What one signal brings into its score; the mean is that of the draws, as a share of the way from low to high. */
    private record Part(String id, double weight, double low, double high, double mean, Chances chances) {
        double strength(int draw, Set<String> anew) {
            if (high <= low) {
                return low;
            }
            double chance = (anew.contains(id) ? chances.second : chances.first)[draw];
            // A power of an even chance has whatever mean one likes: 1 / (1 + power).
            double power = (1 - mean) / mean;
            return low + (power == 1 ? chance : Math.pow(chance, power)) * (high - low);
        }
    }

    /** Draws over what the evaluation leaves open. */
    public Draws(Evaluation standing) {
        this.standing = standing;
        this.cells = standing.cells();
        this.groups = cells.groups();
        for (PossibleWorlds.Group group : groups) {
            group.ways().get(0).keySet().stream()
                    .flatMap(subject -> subject.scored().stream())
                    .forEach(dimension -> parts.put(dimension, parts(dimension)));
        }
    }

    /** The model of each draw; drawn when first asked for. */
    public List<Model> models() {
        if (models.isEmpty()) {
            List<Model> drawn = new ArrayList<>();
            for (int draw = 0; draw < COUNT; draw++) {
                drawn.add(model(draw, Set.of()));
            }
            models = Optional.of(List.copyOf(drawn));
        }
        return models.get();
    }

    private List<PossibleWorlds.Group> bearing() {
        if (bearing.isEmpty()) {
            bearing = Optional.of(groups.stream()
                    .filter(group ->
                            group.ways().size() > 1 && cells.bears(group, standing::isDecided, standing::model))
                    .toList());
        }
        return bearing.get();
    }

    /** What is drawn beside the strengths. */
    public List<PossibleWorlds.Group> groups() {
        return groups;
    }

    /** Whether any of these unknowns, by signal id or key of a group, can ever change the model. */
    public boolean decidesOn(Set<String> names) {
        return bearing().stream()
                .anyMatch(group -> names.contains(group.key())
                        || group.ways().get(0).keySet().stream()
                                .flatMap(subject -> subject.scored().stream())
                                .flatMap(dimension -> parts.getOrDefault(dimension, List.of()).stream())
                                .anyMatch(part -> names.contains(part.id())));
    }

    /** Share of the draws that choose each model; all five, smallest first. */
    public Map<Model, Double> fit() {
        Map<Model, Double> fit = new EnumMap<>(Model.class);
        for (Model model : Model.RECOMMENDABLE) {
            fit.put(model, fit(model));
        }
        return fit;
    }

    /** Share of the draws that choose one model. */
    public double fit(Model model) {
        return models().stream().filter(drawn -> drawn == model).count() / (double) COUNT;
    }

    /** Names of everything that is drawn: signal ids and keys of groups. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        groups.forEach(group -> names.add(group.key()));
        parts.values().forEach(list -> list.forEach(part -> names.add(part.id())));
        return names;
    }

    /** The model of a draw with some unknowns, named by signal id or by a group's key, drawn anew. */
    public Model model(int draw, Set<String> anew) {
        Map<Subject, Known> scores = new HashMap<>();
        parts.forEach((dimension, list) -> scores.put(new Subject.Score(dimension), score(list, draw, anew)));
        List<Integer> seen = new ArrayList<>();
        for (PossibleWorlds.Group group : groups) {
            seen.add((int) (number(group.key(), draw, anew) * group.ways().size()));
        }
        for (int i = 0; i < groups.size(); i++) {
            pattern(groups.get(i), groups.get(i).ways().get(seen.get(i)), scores, seen);
        }
        // The rows see no more of the scores than which comparisons hold: a pattern seen before is decided already.
        return decided.computeIfAbsent(List.copyOf(seen), pattern -> {
            Map<Subject, Known> settled = new HashMap<>();
            for (int i = 0; i < groups.size(); i++) {
                settled.putAll(groups.get(i).ways().get(pattern.get(i)));
            }
            settled.putAll(scores);
            return standing.model(PossibleWorlds.settled(standing.possible(), settled));
        });
    }

    /** Adds which comparisons of the drawn scores hold; nothing for a group without a score. */
    private static void pattern(
            PossibleWorlds.Group group, Map<Subject, Known> settled, Map<Subject, Known> scores, List<Integer> seen) {
        if (settled.keySet().stream().noneMatch(scores::containsKey)) {
            return;
        }
        Facts facts = subject -> {
            Known score = scores.get(subject);
            return score == null ? settled.getOrDefault(subject, new Known.Nothing()) : score;
        };
        for (Condition atom : group.atoms()) {
            seen.add(atom.holds(facts) == Truth.YES ? 1 : 0);
        }
    }

    private Known score(List<Part> list, int draw, Set<String> anew) {
        double sum = 0;
        double weights = 0;
        for (Part part : list) {
            sum += part.weight() * part.strength(draw, anew);
            weights += part.weight();
        }
        if (weights == 0) {
            return new Known.Nothing();
        }
        double score = Tally.printed(sum / weights);
        return new Known.Between(score, score);
    }

    private List<Part> parts(Dimension dimension) {
        double mean = mean(dimension);
        List<Part> list = new ArrayList<>();
        for (Finding finding : standing.findings()) {
            Outcome outcome = finding.outcome();
            if (finding.signal().dimension() == dimension && outcome.counts()) {
                list.add(new Part(
                        finding.signal().id(),
                        finding.signal().weight(),
                        finding.lowStrength(),
                        finding.highStrength(),
                        share(outcome.strength().orElse(mean), finding.lowStrength(), finding.highStrength()),
                        new Chances(finding.signal().id())));
            }
        }
        return list;
    }

    /** The mean of what is known, with a half beside it: one quiet signal does not yet speak for twenty. */
    private double mean(Dimension dimension) {
        double weights = BESIDE;
        double sum = BESIDE * 0.5;
        for (Finding finding : standing.findings()) {
            if (finding.signal().dimension() == dimension
                    && finding.outcome().waiver().isEmpty()
                    && finding.outcome().strength().isPresent()) {
                weights += finding.signal().weight();
                sum += finding.signal().weight() * finding.outcome().strength().getAsDouble();
            }
        }
        return sum / weights;
    }

    /** How far a mean lies from low to high. */
    private static double share(double mean, double low, double high) {
        double share = high > low ? (mean - low) / (high - low) : 0.5;
        return Math.max(1 - SUREST, Math.min(SUREST, share));
    }

    /** The numbers drawn for one unknown: at first, and anew. */
    private static final class Chances {
        private final double[] first;
        private final double[] second;

        Chances(String name) {
            first = numbers(name, SEED);
            second = numbers(name, SEED + 1);
        }
    }

    private double number(String name, int draw, Set<String> anew) {
        Chances drawn = chances.computeIfAbsent(name, Chances::new);
        return (anew.contains(name) ? drawn.second : drawn.first)[draw];
    }

    /** Numbers from 0 to under 1 that hang on the name and the seed alone. */
    public static double[] numbers(String name, long seed) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        SplittableRandom random = new SplittableRandom(hash);
        double[] numbers = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = random.nextDouble();
        }
        return numbers;
    }
}
