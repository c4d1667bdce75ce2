package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ScoreSum;
import dev.revopsassess.verdict.model.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The model of each draw of moved rules. The table sees no more of a draw than which of its moving comparisons hold, so
 * that a pattern of these seen before is decided already; but where one of them is open, how it is taken hangs on the
 * numbers themselves, and each draw is decided on its own.
 */
final class MovedModel {
    private static final char OPEN = '?';

    private final Sensitivities rules;
    private final Evaluation standing;
    private final List<Moving> moving;
    private final List<Evaluation> levels = new ArrayList<>();
    private final Map<Dimension, List<Counted>> counted = new EnumMap<>(Dimension.class);
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Model> decided = new HashMap<>();

    /** A comparison of a row whose truth a draw can change; its bound moves where it is the row's own. */
    private record Moving(Condition.Leaf leaf, boolean house) {}

    /** One signal of a score: its place among the signals, and its part at each level; nothing where it does not count. */
    private record Counted(int place, List<List<Tally.Entry>> parts) {}

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
        moving = List.copyOf(leaves);
        moving.stream()
                .flatMap(leaf -> leaf.leaf().subjects().stream())
                .flatMap(subject -> subject.scored().stream())
                .forEach(dimension -> counted.computeIfAbsent(dimension, this::counted));
    }

    private boolean moves(Subject subject) {
        return subject.scored().isPresent()
                || subject.signalId().filter(rules::moves).isPresent();
    }

    private List<Counted> counted(Dimension dimension) {
        List<Counted> all = new ArrayList<>();
        for (int place = 0; place < standing.findings().size(); place++) {
            if (standing.findings().get(place).signal().dimension() == dimension) {
                List<List<Tally.Entry>> parts = new ArrayList<>();
                for (Evaluation level : levels) {
                    Finding finding = level.findings().get(place);
                    parts.add(Tally.of(dimension, List.of(finding), own -> 1).entries());
                }
                all.add(new Counted(place, parts));
            }
        }
        return all;
    }

    /** The model of one draw. */
    Model of(int draw) {
        String pattern = pattern(draw);
        Model known = decided.get(pattern);
        if (known != null) {
            return known;
        }
        Evaluation moved = rules.moved(standing, draw);
        boolean settled = pattern.indexOf(OPEN) < 0 || moved.settledModel().isPresent();
        Model model = moved.nominalModel();
        if (settled) {
            decided.put(pattern, model);
        }
        return model;
    }

    private String pattern(int draw) {
        Map<Dimension, Known> scores = new EnumMap<>(Dimension.class);
        counted.forEach((dimension, signals) -> scores.put(dimension, score(signals, draw)));
        Facts facts = subject -> known(subject, scores, draw);
        char[] pattern = new char[moving.size()];
        for (int i = 0; i < pattern.length; i++) {
            Condition.Leaf leaf = moving.get(i).leaf();
            Optional<Condition.Compare> compare = moving.get(i).house() ? leaf.compare() : Optional.empty();
            pattern[i] = letter(compare.map(moved -> moved.holds(
                            facts.of(moved.subject()),
                            moved.bound() * rules.factor(moved.subject(), moved.bound(), draw)))
                    .orElseGet(() -> leaf.holds(facts)));
        }
        return new String(pattern);
    }

    private static char letter(Truth truth) {
        return truth == Truth.UNKNOWN ? OPEN : truth == Truth.YES ? 'y' : 'n';
    }

    private Known known(Subject subject, Map<Dimension, Known> scores, int draw) {
        if (subject.scored().isPresent()) {
            return scores.getOrDefault(subject.scored().get(), new Known.Nothing());
        }
        Integer place = subject.signalId().map(places::get).orElse(null);
        if (place != null) {
            return levels.get(rules.level(place, draw)).known().of(subject);
        }
        return standing.known().of(subject);
    }

    private Known score(List<Counted> signals, int draw) {
        var sum = new ScoreSum();
        for (Counted signal : signals) {
            for (Tally.Entry part : signal.parts().get(rules.level(signal.place(), draw))) {
                sum.add(rules.weight(signal.place(), draw), part);
            }
        }
        return sum.known();
    }
}
