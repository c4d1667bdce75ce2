package dev.revopsassess.plan;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.words.MetricNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts plays into phases: prerequisites first, then the largest effect on the scores. The effect of a play is what the
 * scores and the model become when its signals are retired and everything is decided again, on top of the plays before it.
 */
final class Roadmap {
    private final PlanRules rules;
    private final Model model;
    private final OptionalInt trigger;
    private final DoneWhen doneWhen;
    private final WantedWords wanted;
    private final Function<List<Finding>, Plan.After> decide;
    private final OwnershipTable ownership;

    /** A road map; the trigger is the month of the re-charter. */
    Roadmap(
            PlanRules rules,
            Model model,
            OptionalInt trigger,
            DoneWhen doneWhen,
            WantedWords wanted,
            Function<List<Finding>, Plan.After> decide,
            OwnershipTable ownership) {
        this.rules = rules;
        this.model = model;
        this.trigger = trigger;
        this.doneWhen = doneWhen;
        this.wanted = wanted;
        this.decide = decide;
        this.ownership = ownership;
    }

    /** Signals that a plan should answer: fired or watch, and foundation that is missing or only partly there. */
    static boolean open(Finding finding) {
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        return finding.outcome()
                .fold(
                        () -> !foundation,
                        watch -> true,
                        () -> foundation,
                        unknown -> false,
                        none -> false,
                        waived -> false);
    }

    /** The findings once some signals are retired: clear, or in place in the foundation dimension. */
    static List<Finding> retire(List<Finding> findings, Set<String> signals) {
        return findings.stream()
                .map(finding -> signals.contains(finding.signal().id()) && open(finding) ? retired(finding) : finding)
                .toList();
    }

    private static Finding retired(Finding finding) {
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        Outcome outcome = foundation ? new Outcome.Fired() : new Outcome.Clear();
        double strength = foundation ? 1 : 0;
        return new Finding(
                finding.signal(),
                outcome,
                strength,
                strength,
                finding.reading(),
                finding.evidence(),
                finding.disagreement());
    }

    List<Plan.Phase> phases(List<Finding> findings, Facts facts) {
        Map<String, Finding> open = findings.stream()
                .filter(Roadmap::open)
                .collect(Collectors.toMap(finding -> finding.signal().id(), finding -> finding));
        List<Play> chosen = rules.plays().stream()
                .filter(play -> play.models().contains(model))
                .filter(play -> play.isFor(open.keySet(), facts))
                .toList();
        Set<String> ids = chosen.stream().map(Play::id).collect(Collectors.toSet());
        boolean leaders = chosen.stream().anyMatch(play -> play.answers().contains(rules.leaderSignal()));
        var phases = new ArrayList<Plan.Phase>();
        var done = new HashSet<String>();
        List<Finding> now = findings;
        for (PlanRules.PhaseRule phase : rules.phases().getOrDefault(model, List.of())) {
            var waiting = new LinkedHashSet<>(chosen.stream()
                    .filter(play -> phase.stages().contains(play.stage()))
                    .toList());
            var actions = new ArrayList<Plan.Action>();
            while (!waiting.isEmpty()) {
                Play next = best(waiting, now, done, ids);
                waiting.remove(next);
                done.add(next.id());
                Map<Boolean, List<Finding>> answered = next.answers().stream()
                        .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
                        .collect(Collectors.partitioningBy(finding -> doneWhen.months(finding) > 0));
                List<Finding> atOnce = answered.getOrDefault(false, List.of());
                List<Finding> afterwards = answered.getOrDefault(true, List.of());
                List<String> retires = ids(atOnce);
                List<Finding> after = retire(now, Set.copyOf(retires));
                Play play = next.in(facts);
                actions.add(new Plan.Action(
                        play.id(),
                        ownership.named(play.title()),
                        ownership.named(play.action()),
                        ownership.owner(play, leaders && play.stage().compareTo(Play.Stage.LEADER) > 0),
                        play.effort(),
                        done(play, atOnce, afterwards),
                        play.measure(),
                        retires,
                        afterwards.stream().map(this::later).toList(),
                        decide.apply(after)));
                now = after;
            }
            if (!actions.isEmpty()) {
                int first = phase.onTrigger() ? trigger.orElse(phase.first()) : phase.first();
                phases.add(new Plan.Phase(
                        phase.name(),
                        first,
                        first + phase.last() - phase.first(),
                        phase.purpose(),
                        phase.source(),
                        actions));
            }
        }
        return fromTheFirstMonth(phases);
    }

    private Plan.Later later(Finding finding) {
        return new Plan.Later(finding.signal().id(), doneWhen.months(finding));
    }

    /** What the pack says of the work itself, and what the rules of the signals ask for: at once, and once trailing figures have moved. */
    private String done(Play play, List<Finding> atOnce, List<Finding> afterwards) {
        var sentences = new ArrayList<String>();
        if (!play.done().isEmpty()) {
            sentences.add(ownership.named(play.done()));
        }
        wanted(atOnce).ifPresent(clauses -> sentences.add(MetricNames.sentence(clauses) + "."));
        var byMonths = new TreeMap<Integer, List<Finding>>();
        afterwards.forEach(finding -> byMonths.computeIfAbsent(later(finding).months(), months -> new ArrayList<>())
                .add(finding));
        byMonths.forEach((months, findings) ->
                wanted(findings).ifPresent(clauses -> sentences.add("After " + months + " months: " + clauses + ".")));
        return String.join(" ", sentences);
    }

    private Optional<String> wanted(List<Finding> findings) {
        var parts = new LinkedHashMap<Condition, Unit>();
        findings.forEach(finding -> doneWhen.of(finding)
                .forEach(part -> parts.put(part, finding.signal().unit())));
        return Optional.of(String.join("; ", wanted.clauses(parts))).filter(text -> !text.isEmpty());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.signal().id()).toList();
    }

    /** Phases that have nothing to do are left out, so that the first that has begins in the first month. */
    private static List<Plan.Phase> fromTheFirstMonth(List<Plan.Phase> phases) {
        int idle = phases.stream().mapToInt(Plan.Phase::startMonth).min().orElse(1) - 1;
        return phases.stream().map(phase -> phase.earlier(idle)).toList();
    }

    /** The waiting play with the largest effect among those whose prerequisites are done or not part of this plan or phase. */
    private Play best(Set<Play> waiting, List<Finding> now, Set<String> done, Set<String> planned) {
        Set<String> here = waiting.stream().map(Play::id).collect(Collectors.toSet());
        List<Play> ready = waiting.stream()
                .filter(play -> play.after().stream()
                        .filter(planned::contains)
                        .allMatch(before -> done.contains(before) || !here.contains(before)))
                .toList();
        Plan.After today = decide.apply(now);
        Play best = ready.get(0);
        double most = -1;
        for (Play play : ready) {
            double effect = effect(today, decide.apply(retire(now, Set.copyOf(play.answers()))));
            if (effect > most) {
                best = play;
                most = effect;
            }
        }
        return best;
    }

    private static double effect(Plan.After before, Plan.After after) {
        double sum = 0;
        for (var entry : before.scores().entrySet()) {
            Optional<Double> later = Optional.ofNullable(after.scores().get(entry.getKey()));
            sum += later.map(score -> Math.abs(score - entry.getValue())).orElse(0.0);
        }
        return sum;
    }

    /** Fired signals that no action of these phases answers, with the pack's reason. */
    List<Plan.Unanswered> unanswered(List<Finding> findings, Facts facts, List<Plan.Phase> phases) {
        Set<String> answered = phases.stream()
                .flatMap(phase -> phase.actions().stream())
                .flatMap(action -> action.answers().stream())
                .collect(Collectors.toSet());
        PlanRules.Reasons reasons = rules.reasons();
        return findings.stream()
                .filter(Roadmap::open)
                .filter(finding -> !answered.contains(finding.signal().id()))
                .map(finding -> {
                    String id = finding.signal().id();
                    String dimension = finding.signal().dimension().word();
                    String reason = reasons.signals().stream()
                            .filter(text -> text.isFor(id, model))
                            .filter(text -> text.when()
                                    .map(condition -> condition.holds(facts) == Truth.YES)
                                    .orElse(true))
                            .map(PlanRules.Reason::text)
                            .findFirst()
                            .or(() -> Optional.ofNullable(reasons.dimensions().get(dimension)))
                            .or(() -> Optional.ofNullable(reasons.models().get(model)))
                            .orElseThrow();
                    return new Plan.Unanswered(id, reason);
                })
                .toList();
    }
}
