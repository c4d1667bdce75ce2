package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.plan.LayerState;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.PlanText;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Spoken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plan as the report prints it.
 *
 * @param phases in order of time
 * @param later what waits, with its owner, a line each
 * @param whyLater why it waits
 * @param loads who carries how much of it
 * @param progress the scores that the work moves, at the end of each month
 * @param partner an outside partner as an option; empty text where none is named
 * @param avoid what not to do yet, with the reason
 * @param unanswered fired signals without an action, with the reason
 * @param functions names of the functions that own areas
 * @param ownership areas with a letter for each function
 * @param holders who holds or stands in for what, a sentence each
 * @param stack tool layers
 * @param kpis figures that the model is accountable for
 */
public record PlanLines(
        List<Phase> phases,
        List<String> later,
        String whyLater,
        List<Load> loads,
        List<Progress> progress,
        String partner,
        List<String> avoid,
        List<String> unanswered,
        List<String> functions,
        List<Area> ownership,
        List<String> holders,
        List<Layer> stack,
        List<Kpi> kpis) {
    /** What the letters mean. */
    public static final String LETTERS =
            "A accountable, R responsible, C consulted, I informed; an asterisk marks an interim owner.";

    /** Stands in the place of a figure's value where there is none. */
    public static final String NOT_MEASURED = "not measured";

    /** A phase; {@code months} reads {@code months 1 to 3}. */
    record Phase(String name, String months, int start, int end, String purpose, List<Action> actions) {}

    /** An action with everything printed; {@code months} reads {@code month 3}, {@code start} is the first of them; {@code sign} is the first sentence of {@code done}. */
    record Action(
            String title,
            String text,
            String because,
            String owner,
            int start,
            String months,
            String effort,
            String sign,
            String done,
            String answers,
            String after) {
        /** The owner without whoever stands in. */
        String role() {
            return owner.replaceFirst(" \\(.*", "");
        }
    }

    /** What a role carries: actions, the most side by side out of those that it has room for, and when. */
    record Load(String owner, String actions, String most, String months) {}

    /** A score today and at the end of each month of the plan. */
    public record Progress(String name, List<Double> scores) {}

    /** An area with a letter for each function, in the functions' order. */
    record Area(String name, List<String> letters) {}

    /** A tool layer: its state, what is there and what to do. */
    record Layer(String name, String state, String today, String action) {}

    /** A figure with its value, and its trend or what it takes to measure it. */
    record Kpi(String name, String value, String remark) {}

    /** The plan as lines to print. */
    public static PlanLines of(Plan plan, Assessment assessment) {
        PlanText text = assessment.planText().orElseThrow();
        Map<String, String> titles = assessment.findings().stream()
                .map(Finding::signal)
                .collect(Collectors.toMap(Signal::id, Signal::title, (first, second) -> first));
        var functions = new LinkedHashSet<String>();
        plan.ownership().forEach(cell -> functions.add(cell.function().title()));
        return new PlanLines(
                phases(plan, text, assessment, titles),
                plan.later().actions().stream()
                        .map(waiting -> waiting.title() + " (" + text.of(waiting.owner()) + ")")
                        .toList(),
                plan.later().reason(),
                plan.loads().stream().map(load -> load(load, text)).toList(),
                progress(plan, today(assessment)),
                plan.partner().map(Plan.Option::text).orElse(""),
                plan.avoid().stream()
                        .map(avoid -> Printed.because(avoid.text(), avoid.reason()))
                        .toList(),
                unanswered(plan, titles),
                List.copyOf(functions),
                areas(plan, functions),
                holders(plan, text),
                plan.stack().stream().map(layer -> layer(layer, text.of(layer))).toList(),
                plan.kpis().stream()
                        .map(kpi -> kpi(assessment.names().metric(kpi.reading().id()), text.of(kpi)))
                        .toList());
    }

    private static List<Phase> phases(Plan plan, PlanText text, Assessment assessment, Map<String, String> titles) {
        Map<String, String> moved = moved(plan, assessment);
        return plan.phases().stream()
                .map(phase -> new Phase(
                        phase.name(),
                        months(phase.startMonth(), phase.endMonth()),
                        phase.startMonth(),
                        phase.endMonth(),
                        phase.purpose(),
                        phase.actions().stream()
                                .map(action -> new Action(
                                        action.title(),
                                        action.text(),
                                        String.join("; ", text.of(action).because()),
                                        text.of(action.owner()),
                                        action.startMonth(),
                                        months(action.startMonth(), action.endMonth()),
                                        action.effort(),
                                        text.of(action).done().stream()
                                                .findFirst()
                                                .orElse(""),
                                        String.join(" ", text.of(action).done()),
                                        answers(action, titles),
                                        moved.getOrDefault(action.play(), "")))
                                .toList()))
                .toList();
    }

    private static String months(int first, int last) {
        return first == last ? "month " + first : "months " + first + " to " + last;
    }

    private static Load load(Plan.Load load, PlanText text) {
        return new Load(
                text.of(load.owner()),
                Integer.toString(load.actions()),
                load.most() + " of " + load.room(),
                months(load.startMonth(), load.endMonth()));
    }

    /** What each action moves, by play, once it is finished behind those that are finished before. */
    private static Map<String, String> moved(Plan plan, Assessment assessment) {
        var moved = new HashMap<String, String>();
        Plan.After last = today(assessment);
        for (Plan.Action action : plan.finished()) {
            moved.put(action.play(), moved(last, action.after(), assessment.names()));
            last = action.after();
        }
        return moved;
    }

    /** The scores that change; one that nothing moves is no news. */
    private static List<Progress> progress(Plan plan, Plan.After today) {
        List<Plan.Action> finished = plan.finished();
        int months = finished.stream().mapToInt(Plan.Action::endMonth).max().orElse(0);
        var byMonth = new ArrayList<Plan.After>();
        for (int month = 0; month <= months; month++) {
            int now = month;
            byMonth.add(finished.stream()
                    .filter(action -> action.endMonth() <= now)
                    .reduce((first, second) -> second)
                    .map(Plan.Action::after)
                    .orElse(today));
        }
        return ScoreLine.ORDER.stream()
                .filter(dimension ->
                        byMonth.stream().allMatch(after -> after.scores().containsKey(dimension)))
                .map(dimension -> new Progress(
                        ScoreLine.gloss(dimension),
                        byMonth.stream()
                                .flatMap(after ->
                                        Optional.ofNullable(after.scores().get(dimension)).stream())
                                .toList()))
                .filter(line -> line.scores().stream().distinct().count() > 1)
                .toList();
    }

    private static Plan.After today(Assessment assessment) {
        var scores = new EnumMap<Dimension, Double>(Dimension.class);
        assessment
                .verdict()
                .scores()
                .forEach((dimension, score) -> score.score().ifPresent(value -> scores.put(dimension, value)));
        return new Plan.After(scores, assessment.verdict().model());
    }

    /** Signals that are left alone for one reason stand together. */
    private static List<String> unanswered(Plan plan, Map<String, String> titles) {
        var byReason = new LinkedHashMap<String, List<String>>();
        plan.unanswered()
                .forEach(left -> byReason.computeIfAbsent(left.reason(), reason -> new ArrayList<>())
                        .add(titles.getOrDefault(left.signal(), left.signal())));
        return byReason.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    /** What the work settles at once, and what moves only while the months after it are counted in. */
    private static String answers(Plan.Action action, Map<String, String> titles) {
        var parts = new ArrayList<String>();
        action.retires().forEach(id -> parts.add(titles.getOrDefault(id, id)));
        action.later()
                .forEach(later -> parts.add(titles.getOrDefault(later.signal(), later.signal()) + " (moves over the "
                        + later.months() + " months after it)"));
        return String.join(", ", parts);
    }

    /** The scores that the work moves, and the model where it becomes another; what trails moves later. */
    private static String moved(Plan.After before, Plan.After after, Titles names) {
        var parts = new ArrayList<String>();
        for (Dimension dimension : ScoreLine.ORDER) {
            Optional<String> then = score(before, dimension);
            Optional<String> now = score(after, dimension);
            if (!then.equals(now)) {
                parts.add(dimension.word() + " " + now.orElse("unknown")
                        + then.map(score -> " instead of " + score).orElse(""));
            }
        }
        if (before.model() != after.model()) {
            parts.add("the model becomes " + names.model(after.model()));
        }
        return parts.isEmpty() ? "no score moves yet" : NumberText.and(parts);
    }

    private static Optional<String> score(Plan.After after, Dimension dimension) {
        return Optional.ofNullable(after.scores().get(dimension)).map(NumberText::score);
    }

    private static List<Area> areas(Plan plan, LinkedHashSet<String> functions) {
        var letters = new LinkedHashMap<String, Map<String, String>>();
        plan.ownership()
                .forEach(cell -> letters.computeIfAbsent(cell.areaName(), area -> new LinkedHashMap<>())
                        .put(
                                cell.function().title(),
                                cell.letter() + (cell.interim().isPresent() ? "*" : "")));
        return letters.entrySet().stream()
                .map(area -> new Area(
                        area.getKey(),
                        functions.stream()
                                .map(function -> area.getValue().getOrDefault(function, ""))
                                .toList()))
                .toList();
    }

    private static List<String> holders(Plan plan, PlanText text) {
        var interim = new LinkedHashMap<String, LinkedHashSet<String>>();
        var holders = new LinkedHashSet<String>();
        for (Plan.Ownership cell : plan.ownership()) {
            cell.interim()
                    .ifPresent(standIn -> interim.computeIfAbsent(standIn, none -> new LinkedHashSet<>())
                            .add(cell.function().title()));
            cell.holder().ifPresent(holder -> holders.add(cell.function().title() + ": " + holder + "."));
        }
        interim.forEach((standIn, functions) ->
                holders.add(NumberText.and(List.copyOf(functions)) + (functions.size() == 1 ? " is" : " are")
                        + " held by nobody: until somebody does, " + standIn + " stands in."));
        plan.ownership()
                .forEach(cell ->
                        text.conflict(cell).ifPresent(conflict -> holders.add(cell.areaName() + ": " + conflict)));
        return List.copyOf(holders);
    }

    private static Layer layer(LayerState layer, PlanText.Layer text) {
        String owner = layer.owner().map(found -> " (" + found + ")").orElse("");
        String cost = text.annualCost().map(found -> ", " + found + " a year").orElse("");
        String candidates = layer.candidates().isEmpty()
                ? ""
                : " Named in the documents: " + String.join(", ", layer.candidates()) + ".";
        return new Layer(
                layer.layerName(),
                Spoken.words(layer.state()),
                layer.tools().isEmpty() ? "nothing" + cost : String.join(", ", layer.tools()) + owner + cost,
                text.action() + candidates);
    }

    private static Kpi kpi(String name, PlanText.Kpi text) {
        return new Kpi(
                name,
                text.value().orElse(NOT_MEASURED),
                Printed.sentence(text.trend().or(text::missing).orElse("")));
    }
}
