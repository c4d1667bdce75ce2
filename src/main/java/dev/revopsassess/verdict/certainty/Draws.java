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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** House: beside what is known a half counts as much as the heaviest signal does. */
    private static final double BESIDE = 5;

    private final Evaluation standing;
    /** House: what is known of a dimension never makes the rest of it surer than this, and never less sure. */
    private static final double SUREST = 0.9;

    private final List<PossibleWorlds.Group> groups;
    private final PossibleWorlds cells;
    private Optional<List<Model>> models = Optional.empty();
    private Optional<List<PossibleWorlds.Group>> bearing = Optional.empty();
    private final Map<Dimension, DrawnScore> scores = new EnumMap<>(Dimension.class);
    private final Map<String, DrawnNumbers> numbers = new HashMap<>();
    private final Map<String, Model> decided = new HashMap<>();

    /** Draws over what the evaluation leaves open. */
    public Draws(Evaluation standing) {
        this.standing = standing;
        this.cells = standing.cells();
        this.groups = cells.groups();
        for (PossibleWorlds.Group group : groups) {
            group.ways().get(0).keySet().stream()
                    .flatMap(subject -> subject.scored().stream())
                    .forEach(dimension -> scores.put(dimension, score(dimension)));
        }
    }

    /** The model of each draw; drawn when first asked for. */
    public List<Model> models() {
        if (models.isEmpty()) {
            models = Optional.of(models(Set.of()));
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
                                .flatMap(dimension -> Optional.ofNullable(scores.get(dimension)).stream())
                                .anyMatch(score -> score.draws(names)));
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
        scores.values().forEach(score -> names.addAll(score.names()));
        return names;
    }

    /** The model of each draw with some unknowns, named by signal id or by a group's key, drawn anew. */
    public List<Model> models(Set<String> anew) {
        Map<Subject, double[]> drawn = new HashMap<>();
        scores.forEach((dimension, score) -> drawn.put(new Subject.Score(dimension), score.drawn(anew)));
        int[][] fallen = new int[groups.size()][];
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < fallen.length; i++) {
            PossibleWorlds.Group group = groups.get(i);
            fallen[i] = fallen(group, anew);
            if (group.ways().get(0).keySet().stream().anyMatch(drawn::containsKey)) {
                for (Condition.Leaf atom : group.atoms()) {
                    comparisons.add(new Comparison(atom, group, fallen[i], drawn));
                }
            }
        }
        List<Model> found = new ArrayList<>(COUNT);
        // The rows see no more of the scores than which comparisons hold: a pattern seen before is decided already.
        char[] pattern = new char[fallen.length + comparisons.size()];
        for (int draw = 0; draw < COUNT; draw++) {
            for (int i = 0; i < fallen.length; i++) {
                pattern[i] = (char) fallen[i][draw];
            }
            for (int i = 0; i < comparisons.size(); i++) {
                pattern[fallen.length + i] = comparisons.get(i).holds(draw) ? 'y' : 'n';
            }
            String key = new String(pattern);
            Model known = decided.get(key);
            if (known == null) {
                known = decide(fallen, drawn, draw);
                decided.put(key, known);
            }
            found.add(known);
        }
        return List.copyOf(found);
    }

    private Model decide(int[][] fallen, Map<Subject, double[]> drawn, int draw) {
        Map<Subject, Known> settled = new HashMap<>();
        for (int i = 0; i < fallen.length; i++) {
            settled.putAll(groups.get(i).ways().get(fallen[i][draw]));
        }
        drawn.forEach((subject, numbers) -> settled.put(subject, DrawnScore.known(numbers[draw])));
        return standing.model(PossibleWorlds.settled(standing.possible(), settled));
    }

    /** Which way the group falls in each draw. */
    private int[] fallen(PossibleWorlds.Group group, Set<String> anew) {
        int[] ways = new int[COUNT];
        int many = group.ways().size();
        if (many > 1) {
            double[] drawn =
                    numbers.computeIfAbsent(group.key(), DrawnNumbers::new).of(anew.contains(group.key()));
            for (int draw = 0; draw < COUNT; draw++) {
                ways[draw] = (int) (drawn[draw] * many);
            }
        }
        return ways;
    }

    /** One comparison of a group that a drawn score belongs to. */
    private static final class Comparison {
        private final Condition.Leaf atom;
        private final Optional<Condition.Compare> compare;
        private final PossibleWorlds.Group group;
        private final int[] fallen;
        private final Map<Subject, double[]> drawn;

        Comparison(Condition.Leaf atom, PossibleWorlds.Group group, int[] fallen, Map<Subject, double[]> drawn) {
            this.atom = atom;
            this.compare = atom.compare();
            this.group = group;
            this.fallen = fallen;
            this.drawn = drawn;
        }

        boolean holds(int draw) {
            if (compare.isPresent()) {
                double[] score = drawn.get(compare.get().subject());
                if (score != null) {
                    // No score at all is no number, which no comparison holds for.
                    return compare.get()
                            .comparison()
                            .holds(score[draw], compare.get().bound());
                }
            }
            Map<Subject, Known> way = group.ways().get(fallen[draw]);
            Facts facts = subject -> {
                double[] score = drawn.get(subject);
                return score == null ? way.getOrDefault(subject, new Known.Nothing()) : DrawnScore.known(score[draw]);
            };
            return atom.holds(facts) == Truth.YES;
        }
    }

    private DrawnScore score(Dimension dimension) {
        double mean = mean(dimension);
        List<DrawnScore.Part> parts = new ArrayList<>();
        for (Finding finding : standing.findings()) {
            Outcome outcome = finding.outcome();
            if (finding.signal().dimension() == dimension && outcome.counts()) {
                parts.add(new DrawnScore.Part(
                        new DrawnNumbers(finding.signal().id()),
                        finding.signal().weight(),
                        finding.lowStrength(),
                        finding.highStrength(),
                        share(outcome.strength().orElse(mean), finding.lowStrength(), finding.highStrength())));
            }
        }
        return new DrawnScore(parts);
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
}
