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
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private Optional<Drawn> first = Optional.empty();
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

    /**
     * One drawing of all unknowns.
     *
     * @param columns for every group the way in which it falls in each draw, and how each comparison of a drawn score that belongs to it turns out
     * @param models the model of each draw
     */
    private record Drawn(List<List<char[]>> columns, List<Model> models) {}

    /** The model of each draw; drawn when first asked for. */
    public List<Model> models() {
        return first().models();
    }

    private Drawn first() {
        if (first.isEmpty()) {
            Map<Subject, double[]> drawn = drawn(Set.of());
            List<List<char[]>> columns = groups.stream()
                    .map(group -> columns(group, Set.of(), drawn))
                    .toList();
            List<Model> models = new ArrayList<>(COUNT);
            for (int draw = 0; draw < COUNT; draw++) {
                models.add(model(columns, drawn, draw));
            }
            first = Optional.of(new Drawn(columns, List.copyOf(models)));
        }
        return first.get();
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
        return bearing().stream().anyMatch(group -> isDrawn(group, names));
    }

    /** Share of the draws that choose each model; all five, smallest first. */
    public Map<Model, Double> fit() {
        Map<Model, Double> fit = new EnumMap<>(Model.class);
        for (Model model : Model.RECOMMENDABLE) {
            fit.put(model, fit(model));
        }
        return Collections.unmodifiableMap(fit);
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
        Drawn before = first();
        Map<Subject, double[]> drawn = drawn(anew);
        List<List<char[]>> columns = new ArrayList<>(before.columns());
        List<char[]> now = new ArrayList<>();
        List<char[]> then = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (isDrawn(groups.get(i), anew)) {
                columns.set(i, columns(groups.get(i), anew, drawn));
                now.addAll(columns.get(i));
                then.addAll(before.columns().get(i));
            }
        }
        List<Model> found = new ArrayList<>(COUNT);
        for (int draw = 0; draw < COUNT; draw++) {
            found.add(isSame(now, then, draw) ? before.models().get(draw) : model(columns, drawn, draw));
        }
        return List.copyOf(found);
    }

    private static boolean isSame(List<char[]> now, List<char[]> then, int draw) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i)[draw] != then.get(i)[draw]) {
                return false;
            }
        }
        return true;
    }

    private Map<Subject, double[]> drawn(Set<String> anew) {
        Map<Subject, double[]> drawn = new HashMap<>();
        scores.forEach((dimension, score) -> drawn.put(new Subject.Score(dimension), score.drawn(anew)));
        return drawn;
    }

    /** Whether anything of a group is among what is drawn anew. */
    private boolean isDrawn(PossibleWorlds.Group group, Set<String> anew) {
        return anew.contains(group.key()) || scores(group).anyMatch(score -> score.draws(anew));
    }

    private Stream<DrawnScore> scores(PossibleWorlds.Group group) {
        return group.ways().get(0).keySet().stream()
                .flatMap(subject -> subject.scored().stream())
                .flatMap(dimension -> Optional.ofNullable(scores.get(dimension)).stream());
    }

    /** The rows see no more of the scores than which comparisons hold: a pattern seen before is decided already. */
    private Model model(List<List<char[]>> columns, Map<Subject, double[]> drawn, int draw) {
        StringBuilder pattern = new StringBuilder();
        for (List<char[]> group : columns) {
            for (char[] column : group) {
                pattern.append(column[draw]);
            }
        }
        return decided.computeIfAbsent(pattern.toString(), key -> decide(columns, drawn, draw));
    }

    private Model decide(List<List<char[]>> columns, Map<Subject, double[]> drawn, int draw) {
        Map<Subject, Known> settled = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            settled.putAll(groups.get(i).ways().get(columns.get(i).get(0)[draw]));
        }
        drawn.forEach((subject, numbers) -> settled.put(subject, DrawnScore.known(numbers[draw])));
        return standing.model(PossibleWorlds.settled(standing.possible(), settled));
    }

    private List<char[]> columns(PossibleWorlds.Group group, Set<String> anew, Map<Subject, double[]> drawn) {
        List<char[]> columns = new ArrayList<>();
        char[] fallen = fallen(group, anew);
        columns.add(fallen);
        if (group.ways().get(0).keySet().stream().anyMatch(drawn::containsKey)) {
            group.atoms().forEach(atom -> columns.add(column(atom, group, fallen, drawn)));
        }
        return columns;
    }

    /** Which way the group falls in each draw. */
    private char[] fallen(PossibleWorlds.Group group, Set<String> anew) {
        char[] ways = new char[COUNT];
        int many = group.ways().size();
        if (many > 1) {
            double[] chances =
                    numbers.computeIfAbsent(group.key(), DrawnNumbers::new).of(anew.contains(group.key()));
            for (int draw = 0; draw < COUNT; draw++) {
                ways[draw] = (char) (chances[draw] * many);
            }
        }
        return ways;
    }

    /** Whether one comparison of a group that a drawn score belongs to holds in each draw. */
    private static char[] column(
            Condition.Leaf atom, PossibleWorlds.Group group, char[] fallen, Map<Subject, double[]> drawn) {
        char[] column = new char[COUNT];
        Optional<Condition.Compare> compare = atom.compare().filter(compared -> drawn.containsKey(compared.subject()));
        if (compare.isPresent()) {
            double[] score = Objects.requireNonNull(drawn.get(compare.get().subject()));
            for (int draw = 0; draw < COUNT; draw++) {
                // No score at all is no number, which no comparison holds for.
                column[draw] = letter(compare.get()
                        .comparison()
                        .holds(score[draw], compare.get().bound()));
            }
            return column;
        }
        for (int draw = 0; draw < COUNT; draw++) {
            int now = draw;
            Map<Subject, Known> way = group.ways().get(fallen[draw]);
            Facts facts = subject -> {
                double[] score = drawn.get(subject);
                return score == null ? way.getOrDefault(subject, new Known.Nothing()) : DrawnScore.known(score[now]);
            };
            column[draw] = letter(atom.holds(facts) == Truth.YES);
        }
        return column;
    }

    private static char letter(boolean holds) {
        return holds ? 'y' : 'n';
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
