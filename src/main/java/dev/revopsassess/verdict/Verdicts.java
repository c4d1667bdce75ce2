package dev.revopsassess.verdict;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.certainty.SufficientEvidence;
import dev.revopsassess.verdict.change.Bounds;
import dev.revopsassess.verdict.change.Sensitivities;
import dev.revopsassess.verdict.change.Trajectory;
import dev.revopsassess.verdict.change.Triggers;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/** From findings to the verdict. Pure: the same case gives the same verdict, draws included. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * The verdict with everything that stands behind it.
     *
     * @throws IllegalArgumentException where the rules speak of a metric or a question that the readings lack
     */
    public static Verdict decide(Situation company) {
        return decide(company, company.standing());
    }

    /** The same of a company whose standing is known already. */
    public static Verdict decide(Situation company, Evaluation standing) {
        Set<Model> possible = standing.possibleModels();
        Draws draws = new Draws(standing);
        boolean named = SufficientEvidence.holds(standing, possible, () -> draws);
        Model model = named ? standing.nominalModel() : Model.INSUFFICIENT_EVIDENCE;
        Map<Model, Double> fit = draws.fit();
        Flips flips = new Flips(company, standing, model);
        Optional<Verdict.Sensitivity> sensitivity =
                named ? Optional.of(Sensitivities.of(company, standing)) : Optional.empty();
        Optional<Move> move = move(standing, model);
        NextQuestions questions = new NextQuestions(standing, draws);
        Optional<Verdict.Trigger> trigger = new Triggers(company, standing).of(model);
        return new Verdict(
                model,
                standing.today().structure(),
                move,
                Sureness.of(
                        standing,
                        model,
                        possible,
                        draws,
                        () -> sensitivity
                                .map(found -> Sureness.isSteady(flips, found))
                                .orElse(false)),
                sensitivity
                        .map(found -> Sureness.doubts(standing, model, possible, flips, found))
                        .orElse(Verdict.Doubts.NONE),
                List.copyOf(possible),
                rows(standing, named),
                standing.scores(),
                fit,
                named ? Sureness.runnerUp(model, fit) : Optional.empty(),
                sensitivity,
                named ? questions.ranked() : questions.shortlist(),
                flips.all(),
                Trajectory.of(company, standing),
                contradictions(standing.findings()),
                warnings(standing),
                trigger,
                OtherModels.costs(standing, model),
                withoutWaivers(company, standing));
    }

    /**
     * The verdict as far as an interview follows it from answer to answer.
     *
     * @param model the model, or that the evidence gives none
     * @param confidence how sure
     * @param possibleModels every model that some value of the unknowns gives, smallest first
     * @param questions what would change the model most if it were known, best first
     */
    public record Outlook(
            Model model, Confidence confidence, List<Model> possibleModels, List<Verdict.NextQuestion> questions) {}

    /** Model, confidence and questions without what else a verdict states; the same as {@link #decide} gives. */
    public static Outlook outlook(Situation company) {
        Evaluation standing = company.standing();
        Set<Model> possible = standing.possibleModels();
        Draws draws = new Draws(standing);
        Model model = model(standing, possible, () -> draws);
        return new Outlook(
                model,
                Sureness.of(
                        standing,
                        model,
                        possible,
                        draws,
                        () -> Sureness.isSteady(
                                new Flips(company, standing, model), Sensitivities.of(company, standing))),
                List.copyOf(possible),
                new NextQuestions(standing, draws).ranked());
    }

    /** The words that the rules look for in a metric; none for a number. */
    public static Set<String> words(List<Signal> signals, Rules rules, String metric) {
        return Set.copyOf(Bounds.of(signals, rules).words(new Subject.Metric(metric)));
    }

    /** The model alone, with the evidence floor, for comparing many cases. */
    public static Model model(Situation company) {
        return model(company.standing());
    }

    static Model model(Evaluation standing) {
        return model(standing, standing.possibleModels(), () -> new Draws(standing));
    }

    private static Model model(Evaluation standing, Set<Model> possible, Supplier<Draws> draws) {
        return SufficientEvidence.holds(standing, possible, draws)
                ? standing.nominalModel()
                : Model.INSUFFICIENT_EVIDENCE;
    }

    /** Scores and model of a company whose findings have changed, as when a piece of work is done. */
    public record Decided(Map<Dimension, Score> scores, Model model) {}

    /**
     * Decides again with other findings.
     *
     * @param company the company
     * @param findings all of its findings, some of them changed
     */
    public static Decided decided(Situation company, List<Finding> findings) {
        Evaluation standing = Evaluation.of(findings, company.readings(), company.rules());
        return new Decided(standing.scores(), model(standing));
    }

    /** Where no model is named the rows down to the first that holds whatever the unknowns are; else the rows passed over and the one that decided. */
    private static List<Verdict.RowResult> rows(Evaluation standing, boolean named) {
        Optional<DecisionRow> deciding = named ? standing.deciding(standing.nominal()) : Optional.empty();
        CompanyFacts facts = named ? standing.known() : standing.possible();
        List<Verdict.RowResult> rows = new ArrayList<>();
        for (DecisionRow row : standing.rules().decision()) {
            boolean decides = deciding.filter(row::equals).isPresent();
            Truth holds = decides ? Truth.YES : row.when().holds(facts);
            rows.add(new Verdict.RowResult(
                    row.number(),
                    row.model(),
                    holds == Truth.UNKNOWN ? Optional.empty() : Optional.of(holds == Truth.YES)));
            if (decides || (!named && holds == Truth.YES)) {
                break;
            }
        }
        return List.copyOf(rows);
    }

    /** Where answers and measures, or two respondents, disagree. */
    static List<Verdict.Contradiction> contradictions(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.disagreement().stream()
                        .map(two -> new Verdict.Contradiction(finding.signal().id(), two)))
                .toList();
    }

    /** The warnings whose condition holds. */
    private static List<Verdict.Warning> warnings(Evaluation standing) {
        return standing.rules().warnings().stream()
                .filter(rule -> rule.when().holds(standing.known()) == Truth.YES)
                .map(rule -> new Verdict.Warning(rule.id(), rule.text(), rule.source()))
                .toList();
    }

    private static Optional<Move> move(Evaluation standing, Model model) {
        return Optional.ofNullable(standing.rules()
                .moves()
                .getOrDefault(standing.today().structure(), Map.of())
                .get(model));
    }

    private static Optional<Verdict.WithoutWaivers> withoutWaivers(Situation company, Evaluation standing) {
        if (standing.findings().stream()
                .allMatch(finding -> finding.outcome().waiver().isEmpty())) {
            return Optional.empty();
        }
        Situation counted = company.withoutWaivers();
        Map<Dimension, OptionalDouble> scores = new EnumMap<>(Dimension.class);
        counted.standing().scores().forEach((dimension, score) -> scores.put(dimension, score.score()));
        return Optional.of(new Verdict.WithoutWaivers(model(counted), Collections.unmodifiableMap(scores)));
    }
}
