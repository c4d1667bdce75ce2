package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ScoreSum;
import dev.revopsassess.verdict.model.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The model of each draw of moved rules. The table sees no more of a draw than which of its moving comparisons hold, so
 * that a pattern of these seen before is decided already; but where one of them is open, how it is taken hangs on the
 * numbers themselves, and each draw is decided on its own.
 */
final class MovedModel {
    private static final char OPEN = '?';

    private final Sensitivities rules;
    private final Evaluation standing;
    private final List<Evaluation> levels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Subject, Known[]> known = new HashMap<>();
    private final char[][] patterns;
    private final Map<String, Model> decided = new HashMap<>();

    /** A comparison of a row whose truth a draw can change; its bound moves where it is the row's own. */
    private record Moving(Condition.Leaf leaf, boolean house) {}

    MovedModel(Sensitivities rules, Evaluation standing) {
        this.rules = rules;
        this.standing = standing;
        for (int level = 0; level < Sensitivities.LEVELS; level++) {
            levels.add(rules.atLevel(standing, level));
        }
        for (int place = 0; place < standing.findings().size(); place++) {
            places.put(standing.findings().get(place).signal().id(), place);
        }
        Set<Moving> leaves = new LinkedHashSet<>();
        for (DecisionRow row : standing.rules().decision()) {
            row.when()
                    .leaves()
                    .map(leaf -> new Moving(
                            leaf,
                            leaf.compare()
                                    .filter(compare -> row.houseBounds().contains(compare.bound()))
                                    .isPresent()))
                    .filter(leaf ->
                            leaf.house() || leaf.leaf().subjects().stream().anyMatch(this::moves))
                    .forEach(leaves::add);
        }
        this.patterns = new char[Draws.COUNT][leaves.size()];
        int column = 0;
        for (Moving leaf : leaves) {
            write(leaf, column);
            column++;
        }
    }

    private boolean moves(Subject subject) {
        return subject.scored().isPresent()
                || subject.signalId().filter(rules::moves).isPresent();
    }

    /** The model of one draw. */
    Model of(int draw) {
        String pattern = new String(patterns[draw]);
        Model found = decided.get(pattern);
        if (found != null) {
            return found;
        }
        Evaluation moved = rules.moved(standing, draw);
        boolean settled = pattern.indexOf(OPEN) < 0 || moved.settledModel().isPresent();
        Model model = moved.nominalModel();
        if (settled) {
            decided.put(pattern, model);
        }
        return model;
    }

    /** Writes how a comparison falls into the pattern of each draw. */
    private void write(Moving moving, int column) {
        Condition.Leaf leaf = moving.leaf();
        leaf.subjects().forEach(subject -> known.computeIfAbsent(subject, this::known));
        IntFunction<Truth> holds = moving.house()
                ? house(leaf.compare().orElseThrow())
                : draw -> leaf.holds(subject -> Objects.requireNonNull(known.get(subject))[draw]);
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            patterns[draw][column] = letter(holds.apply(draw));
        }
    }

    private IntFunction<Truth> house(Condition.Compare compare) {
        Known[] drawn = Objects.requireNonNull(known.get(compare.subject()));
        double[] factors = rules.factors(compare.subject(), compare.bound());
        return draw -> compare.holds(drawn[draw], compare.bound() * factors[draw]);
    }

    private static char letter(Truth truth) {
        return truth == Truth.UNKNOWN ? OPEN : truth == Truth.YES ? 'y' : 'n';
    }

    /** What is known of a subject in each draw. */
    private Known[] known(Subject subject) {
        Known[] drawn = new Known[Draws.COUNT];
        Integer place = subject.signalId().map(places::get).orElse(null);
        if (subject.scored().isPresent()) {
            ScoreSum[] sums = sums(subject.scored().get());
            Arrays.setAll(drawn, draw -> sums[draw].known());
        } else if (place != null) {
            int[] moved = rules.levels(place);
            Arrays.setAll(drawn, draw -> levels.get(moved[draw]).known().of(subject));
        } else {
            Arrays.fill(drawn, standing.known().of(subject));
        }
        return drawn;
    }

    private ScoreSum[] sums(Dimension dimension) {
        ScoreSum[] sums = new ScoreSum[Draws.COUNT];
        Arrays.setAll(sums, draw -> new ScoreSum());
        for (int place = 0; place < standing.findings().size(); place++) {
            if (standing.findings().get(place).signal().dimension() == dimension) {
                List<List<Tally.Entry>> parts = new ArrayList<>();
                for (Evaluation level : levels) {
                    Finding finding = level.findings().get(place);
                    parts.add(Tally.of(dimension, List.of(finding), own -> 1).entries());
                }
                double[] weights = rules.weights(place);
                int[] moved = rules.levels(place);
                for (int draw = 0; draw < Draws.COUNT; draw++) {
                    for (Tally.Entry part : parts.get(moved[draw])) {
                        sums[draw].add(weights[draw], part);
                    }
                }
            }
        }
        return sums;
    }
}
