package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Truth;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Where a company stands before the decision table.
 *
 * @param findings all signals, in pack order
 * @param scores by dimension
 * @param today today's structure
 * @param known facts as they stand
 * @param possible facts with everything that is still open
 * @param rules the tables
 */
public record Evaluation(
        List<Finding> findings,
        Map<Dimension, Score> scores,
        StructureToday today,
        CompanyFacts known,
        CompanyFacts possible,
        Rules rules) {
    /** Scores the findings and reads today's structure. */
    public static Evaluation of(List<Finding> findings, Readings readings, Rules rules) {
        return of(findings, readings, rules, finding -> finding.signal().weight());
    }

    private static Evaluation of(
            List<Finding> findings, Readings readings, Rules rules, ToDoubleFunction<Finding> weight) {
        Map<Dimension, Score> scores = scores(findings, weight);
        Map<String, Finding> byId = byId(findings);
        StructureToday today = StructureToday.of(
                rules.structure(),
                new CompanyFacts(CompanyFacts.View.KNOWN, readings, byId, scores, Set.of()),
                new CompanyFacts(CompanyFacts.View.POSSIBLE, readings, byId, scores, Set.of()));
        return of(findings, scores, today, readings, rules);
    }

    /** The same company with other findings or weights, where neither touches today's structure. */
    public Evaluation moved(List<Finding> others, ToDoubleFunction<Finding> weight, Rules otherRules) {
        return of(others, scores(others, weight), today, readings(), otherRules);
    }

    /**
     * The same company with other readings and findings, where neither touches today's structure.
     *
     * @param touched the dimensions of the findings that are others
     */
    public Evaluation moved(List<Finding> others, Set<Dimension> touched, Readings otherReadings) {
        Map<Dimension, Score> moved = new EnumMap<>(scores);
        touched.forEach(dimension -> moved.put(dimension, Score.of(dimension, others)));
        return of(others, Collections.unmodifiableMap(moved), today, otherReadings, rules);
    }

    private static Evaluation of(
            List<Finding> findings,
            Map<Dimension, Score> scores,
            StructureToday today,
            Readings readings,
            Rules rules) {
        Map<String, Finding> byId = byId(findings);
        return new Evaluation(
                List.copyOf(findings),
                scores,
                today,
                new CompanyFacts(CompanyFacts.View.KNOWN, readings, byId, scores, EnumSet.of(today.structure())),
                new CompanyFacts(CompanyFacts.View.POSSIBLE, readings, byId, scores, today.readings()),
                rules);
    }

    private static Map<String, Finding> byId(List<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.signal().id(), finding));
        return byId;
    }

    private static Map<Dimension, Score> scores(List<Finding> findings, ToDoubleFunction<Finding> weight) {
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, Tally.of(dimension, findings, weight).score());
        }
        return Collections.unmodifiableMap(scores);
    }

    /** Readings behind it. */
    public Readings readings() {
        return known.readings();
    }

    /** Everything that is possible, cell by cell. */
    public PossibleWorlds cells() {
        return PossibleWorlds.of(atoms(), possible);
    }

    /** The company with every unknown of the table taken as not holding: one of the possible cells. */
    public Facts nominal() {
        Set<Condition.Leaf> open = atoms();
        open.removeIf(atom -> atom.holds(known) != Truth.UNKNOWN);
        return open.isEmpty() ? known : PossibleWorlds.of(open, known).plainest();
    }

    /** The row that decides for some facts; a table without a last row that always holds may have none. */
    public Optional<DecisionRow> deciding(Facts facts) {
        return rules.decision().stream()
                .filter(row -> row.when().holds(facts) == Truth.YES)
                .findFirst();
    }

    /** The model for some facts. */
    public Model model(Facts facts) {
        return deciding(facts).map(DecisionRow::model).orElse(Model.INSUFFICIENT_EVIDENCE);
    }

    /** The model that the known values give, whatever the evidence floor says. */
    public Model nominalModel() {
        return settledModel().orElseGet(() -> model(nominal()));
    }

    /** The model that the known values settle alone; empty where the table meets a row that they leave open. */
    public Optional<Model> settledModel() {
        for (DecisionRow row : rules.decision()) {
            Truth holds = row.when().holds(known);
            if (holds == Truth.YES) {
                return Optional.of(row.model());
            }
            if (holds == Truth.UNKNOWN) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Every model that some value of the unknowns gives, smallest first. */
    public Set<Model> possibleModels() {
        PossibleWorlds cells = cells();
        Set<Model> models = EnumSet.of(nominalModel());
        if (cells.count() > PossibleWorlds.MOST) {
            models.addAll(open(possible));
        } else {
            cells.each(
                    open -> {
                        Set<Model> below = open(open);
                        if (below.size() == 1) {
                            models.addAll(below);
                        }
                        return models.containsAll(below);
                    },
                    cell -> models.add(model(cell)));
        }
        return models;
    }

    /** Whether every value of what is still open gives one model. */
    public boolean isDecided(Facts open) {
        return open(open).size() == 1;
    }

    /** The models of the rows that may still decide. */
    private Set<Model> open(Facts facts) {
        Set<Model> models = EnumSet.noneOf(Model.class);
        for (DecisionRow row : rules.decision()) {
            Truth holds = row.when().holds(facts);
            if (holds != Truth.NO) {
                models.add(row.model());
            }
            if (holds == Truth.YES) {
                break;
            }
        }
        return models;
    }

    /** What has fired in these dimensions, heaviest first. */
    public List<Finding> fired(Set<Dimension> dimensions) {
        return findings.stream()
                .filter(finding -> dimensions.contains(finding.signal().dimension())
                        && finding.outcome().isFired())
                .sorted(Comparator.comparingInt(finding -> -finding.signal().weight()))
                .toList();
    }

    private Set<Condition.Leaf> atoms() {
        return rules.decision().stream()
                .flatMap(row -> row.when().leavesOutsideEvents())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
