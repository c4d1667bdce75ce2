package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts plays into phases and months: as many as the company carries, prerequisites first. The effect of a play is what the
 * scores become when its signals are retired and everything is decided again.
 *
 * @param trigger the month of the re-charter
 */
record Roadmap(
        PlanRules rules,
        Model model,
        OptionalInt trigger,
        DoneWhen doneWhen,
        Readings readings,
        Function<List<Finding>, Plan.After> decide,
        OwnershipTable ownership) {
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

    /** What is done in which months, what waits, and who carries how much of it. */
    record Work(List<Plan.Phase> phases, List<Plan.Waiting> waiting, List<Plan.Load> loads) {}

    /**
     * The work on what is open.
     *
     * @param most how many actions the company carries
     */
    Work work(List<Finding> findings, Facts facts, int most) {
        Map<String, Finding> open = findings.stream()
                .filter(Roadmap::open)
                .collect(Collectors.toMap(finding -> finding.signal().id(), finding -> finding));
        List<Play> needed = rules.plays().stream()
                .filter(play -> play.models().contains(model))
                .filter(play -> play.isFor(open.keySet(), facts))
                .map(play -> play.in(facts))
                .toList();
        var shortlist = new Shortlist(
                needed, effects(needed, findings), rules.capacity().core(model));
        var refused = new HashSet<String>();
        List<Play> picked;
        Schedule schedule;
        do {
            picked = shortlist.picked(most, refused);
            schedule = schedule(shortlist, picked);
        } while (refused.addAll(schedule.refused()));
        Set<String> ids = picked.stream().map(Play::id).collect(Collectors.toSet());
        boolean led = isLed(picked);
        List<Plan.Phase> phases = phases(schedule.slots(), open, findings);
        // Phases that have nothing to do are left out, so that the first that has begins in the first month.
        int idle = phases.stream().mapToInt(Plan.Phase::startMonth).min().orElse(1) - 1;
        return new Work(
                phases.stream().map(phase -> phase.earlier(idle)).toList(),
                shortlist.without(ids).stream()
                        .map(play -> new Plan.Waiting(
                                play.id(),
                                ownership.named(play.title()),
                                ownership.worker(play, led).owner(),
                                play.answers().stream()
                                        .filter(open::containsKey)
                                        .toList()))
                        .toList(),
                schedule.loads(idle));
    }

    /** What each play alone moves: the sum over the scores. */
    private Map<String, Double> effects(List<Play> plays, List<Finding> findings) {
        return plays.stream()
                .collect(Collectors.toMap(
                        Play::id, play -> effect(findings, retire(findings, Set.copyOf(play.answers())))));
    }

    private boolean isLed(List<Play> plays) {
        return plays.stream().anyMatch(play -> play.answers().contains(rules.leaderSignal()));
    }

    /** What the model stands on has the first choice of months, so that nothing else delays it. */
    private Schedule schedule(Shortlist shortlist, List<Play> picked) {
        var schedule = new Schedule(rules.capacity().atOnce());
        boolean led = isLed(picked);
        for (boolean core : List.of(true, false)) {
            for (PlanRules.PhaseRule phase : phaseRules()) {
                shortlist.quickestFirst(picked).stream()
                        .filter(play ->
                                shortlist.isCore(play) == core && phase.stages().contains(play.stage()))
                        .forEach(play ->
                                schedule.place(play, ownership.worker(play, led), first(phase), last(phase), core));
            }
        }
        return schedule;
    }

    private List<PlanRules.PhaseRule> phaseRules() {
        return rules.phases().getOrDefault(model, List.of());
    }

    private int first(PlanRules.PhaseRule phase) {
        return phase.onTrigger() ? trigger.orElse(phase.first()) : phase.first();
    }

    private int last(PlanRules.PhaseRule phase) {
        return first(phase) + phase.last() - phase.first();
    }

    private List<Plan.Phase> phases(List<Schedule.Slot> slots, Map<String, Finding> open, List<Finding> findings) {
        Map<String, Plan.Action> actions = actions(slots, open, findings);
        var phases = new ArrayList<Plan.Phase>();
        for (PlanRules.PhaseRule phase : phaseRules()) {
            List<Plan.Action> here = slots.stream()
                    .filter(slot -> phase.stages().contains(slot.play().stage()))
                    .sorted(Comparator.comparing(Schedule.Slot::first))
                    .flatMap(slot -> Optional.ofNullable(actions.get(slot.play().id())).stream())
                    .toList();
            if (!here.isEmpty()) {
                phases.add(new Plan.Phase(
                        phase.name(),
                        here.stream().mapToInt(Plan.Action::startMonth).min().orElseThrow(),
                        here.stream().mapToInt(Plan.Action::endMonth).max().orElseThrow(),
                        phase.purpose(),
                        phase.source(),
                        here));
            }
        }
        return phases;
    }

    /** The actions by play; what the scores become counts all that is finished before. */
    private Map<String, Plan.Action> actions(
            List<Schedule.Slot> slots, Map<String, Finding> open, List<Finding> findings) {
        var actions = new HashMap<String, Plan.Action>();
        var retired = new HashSet<String>();
        var decided = new HashMap<Set<String>, Plan.After>();
        for (Schedule.Slot slot : slots.stream()
                .sorted(Comparator.comparing(Schedule.Slot::last).thenComparing(Schedule.Slot::first))
                .toList()) {
            Play play = slot.play();
            List<Finding> answered = play.answers().stream()
                    .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
                    .toList();
            List<Finding> atOnce = answered.stream()
                    .filter(finding -> doneWhen.months(finding) == 0)
                    .toList();
            List<Finding> afterwards = answered.stream()
                    .filter(finding -> doneWhen.months(finding) > 0)
                    .toList();
            List<String> retires = ids(atOnce);
            retired.addAll(retires);
            actions.put(
                    play.id(),
                    new Plan.Action(
                            play.id(),
                            ownership.named(play.title()),
                            ownership.named(play.action()),
                            Because.of(answered, rules.costs(), readings),
                            slot.worker().owner(),
                            play.effort(),
                            slot.first(),
                            slot.last(),
                            ownership.named(play.done()),
                            aims(answered),
                            play.measure(),
                            retires,
                            afterwards.stream().map(this::later).toList(),
                            // Work that retires nothing yet leaves what was decided before.
                            decided.computeIfAbsent(
                                    Set.copyOf(retired), gone -> decide.apply(retire(findings, gone)))));
        }
        return actions;
    }

    private Plan.Later later(Finding finding) {
        return new Plan.Later(finding.signal().id(), doneWhen.months(finding));
    }

    /** What the rules of the signals ask for: at once, and once trailing figures have moved. */
    private List<Plan.Aim> aims(List<Finding> answered) {
        var byMonths = new TreeMap<Integer, Map<Condition, Unit>>();
        answered.forEach(finding -> doneWhen.of(finding)
                .forEach(part -> byMonths.computeIfAbsent(doneWhen.months(finding), months -> new LinkedHashMap<>())
                        .put(part, finding.signal().unit())));
        return byMonths.entrySet().stream()
                .map(aim -> new Plan.Aim(aim.getKey(), aim.getValue()))
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.signal().id()).toList();
    }

    /** By how much the scores move, of all dimensions together; the model is not decided for that. */
    private static double effect(List<Finding> before, List<Finding> after) {
        double sum = 0;
        for (Dimension dimension : Dimension.values()) {
            OptionalDouble first = Score.of(dimension, before).score();
            OptionalDouble later = Score.of(dimension, after).score();
            sum += first.isPresent() && later.isPresent() ? Math.abs(later.getAsDouble() - first.getAsDouble()) : 0;
        }
        return sum;
    }

    /** Fired signals that no action answers, now or later, with the pack's reason. */
    List<Plan.Unanswered> unanswered(List<Finding> findings, Facts facts, Work work) {
        Set<String> answered = Stream.concat(
                        work.phases().stream()
                                .flatMap(phase -> phase.actions().stream())
                                .flatMap(action -> action.answers().stream()),
                        work.waiting().stream().flatMap(play -> play.answers().stream()))
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
