package dev.revopsassess.plan;

import dev.revopsassess.metric.Measurement;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.ReadingFacts;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Situation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns a verdict into work. Every action cites the signals that it answers, and what the scores become is decided again,
 * never estimated.
 */
public final class Planner {
    private final PlanRules rules;
    private final Map<String, Question> questions;

    /**
     * A planner for one rule pack.
     *
     * @param rules the plan's part of the pack
     * @param questions the questions that can be asked anew
     */
    public Planner(PlanRules rules, List<Question> questions) {
        this.rules = rules;
        this.questions = questions.stream().collect(Collectors.toMap(Question::id, question -> question));
    }

    /**
     * The plan for a model, each step of it decided again on the company's case.
     *
     * @param model one of the five; there is no plan without a model
     * @param trigger the month of a re-charter, counted from 1 for the month after the as-of date; empty for other models
     * @param findings every signal as judged
     * @param company what was measured of the company
     * @param decide scores and model for changed findings, by deciding again
     */
    public Plan plan(
            Model model,
            OptionalInt trigger,
            List<Finding> findings,
            Measurement company,
            Function<List<Finding>, Plan.After> decide) {
        var ownership = new OwnershipTable(rules, company.roster(), model);
        Facts facts = new ReadingFacts(
                company.readings(),
                findings.stream()
                        .collect(Collectors.toMap(finding -> finding.signal().id(), finding -> finding)));
        var roadmap = new Roadmap(
                rules, model, trigger, new DoneWhen(rules, questions, facts), company.readings(), decide, ownership);
        Capacity capacity = rules.capacity();
        Roadmap.Work work = roadmap.work(findings, facts, capacity.most(company.readings()));
        return new Plan(
                work.phases(),
                new Plan.Backlog(capacity.reason(), work.waiting()),
                work.loads(),
                rules.avoid().getOrDefault(model, List.of()).stream()
                        .filter(avoid -> avoid.when()
                                .map(condition -> condition.holds(facts) != Truth.NO)
                                .orElse(true))
                        .map(PlanRules.AvoidRule::avoid)
                        .toList(),
                partner(model, facts),
                ownership.cells(conflicts(findings)),
                new StackPlan(rules, model, company.readings()).layers(company.stack()),
                rules.kpis().getOrDefault(model, List.of()).stream()
                        .map(id -> Plan.Kpi.of(company.readings().metric(id)))
                        .toList(),
                roadmap.unanswered(findings, facts, work));
    }

    /** Scores and model of a case with other findings, as a plan shows them. */
    public static Function<List<Finding>, Plan.After> deciding(Situation company) {
        return findings -> {
            Verdicts.Decided decided = Verdicts.decided(company, findings);
            var scores = new EnumMap<Dimension, Double>(Dimension.class);
            decided.scores()
                    .forEach((dimension, score) -> score.score().ifPresent(value -> scores.put(dimension, value)));
            return new Plan.After(scores, decided.model());
        };
    }

    private Optional<Plan.Option> partner(Model model, Facts facts) {
        return rules.partners().stream()
                .filter(partner -> partner.models().contains(model))
                .filter(partner -> partner.when().holds(facts) == Truth.YES)
                .map(PlanRules.Partner::option)
                .findFirst();
    }

    /** Open signals of an area are where today's ownership is in dispute: they stand in the area's accountable cell. */
    private Map<String, List<Finding>> conflicts(List<Finding> findings) {
        return findings.stream()
                .filter(Roadmap::open)
                .filter(finding ->
                        rules.conflictSignals().contains(finding.signal().id()))
                .collect(Collectors.groupingBy(finding -> finding.signal().area(), Collectors.toUnmodifiableList()));
    }
}
