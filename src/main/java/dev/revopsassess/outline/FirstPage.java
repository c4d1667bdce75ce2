package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.plan.Cost;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a decision needs and nothing else: what today costs, the first steps, and what the answer does not rest on yet. */
final class FirstPage {
    /** A quarter. */
    private static final int MONTHS = 3;

    private static final int MOST_STEPS = 3;

    private final List<Cost> costs;
    private final Narrative narrative;
    private final List<PlanLines.Phase> phases;

    FirstPage(List<Cost> costs, Narrative narrative, Optional<PlanLines> plan) {
        this.costs = costs;
        this.narrative = narrative;
        this.phases = plan.map(PlanLines::phases).orElse(List.of());
    }

    /** The figures, and behind a fold how each comes about. */
    void costs(Sheet.Writer page) {
        page.facts(costs.stream()
                        .map(cost -> new Fact(Printed.figure(cost.reading()), Printed.sentence(cost.says())))
                        .toList())
                .fold(
                        "Formulas and rows",
                        Sheet.titled("")
                                .items(costs.stream().map(FirstPage::behind).toList()));
    }

    private static String behind(Cost cost) {
        return Printed.figure(cost.reading()) + ": " + cost.reading().formula() + " ("
                + cost.reading().period().text() + "; "
                + String.join("; ", SignalLine.places(cost.reading().inputs().stream())) + ")";
    }

    /** Who starts with what, and what done looks like; a role that does it all stands in the heading. */
    void start(Sheet.Writer page) {
        List<PlanLines.Action> steps = steps();
        boolean shared = onlyOwner().isEmpty();
        if (!steps.isEmpty()) {
            page.block(new Block.Tasks(steps.stream()
                    .map(step -> new Block.Task(
                            step.title(),
                            "",
                            List.of(
                                    shared
                                            ? new Fact("Who", step.owner() + ", " + step.months())
                                            : new Fact("When", step.months()),
                                    new Fact("Done when", step.sign()))))
                    .toList()));
        }
    }

    /** The one role that does all first steps; empty where several share them or there is none. */
    Optional<String> onlyOwner() {
        List<String> owners =
                steps().stream().map(PlanLines.Action::owner).distinct().toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** The first actions of the plan that begin within the quarter. */
    List<PlanLines.Action> steps() {
        return phases.stream()
                .flatMap(phase -> phase.actions().stream())
                .filter(action -> action.start() <= MONTHS)
                .sorted(Comparator.comparing(PlanLines.Action::start))
                .limit(MOST_STEPS)
                .toList();
    }

    /** What waits, or what to ask first and with which command; how much it is stands in the heading. */
    void open(Sheet.Writer page) {
        List<Narrative.Ask> questions = narrative.questions();
        List<String> waiting = waiting();
        if (!questions.isEmpty()) {
            page.facts(List.of(
                    new Fact("Ask first", questions.get(0).ask()),
                    new Fact("Ask with", narrative.interview().orElse(""))));
        } else if (waiting.isEmpty()) {
            page.paragraph("No answer, column or file is missing.");
        } else {
            page.facts(List.of(new Fact("Not known", Conclusions.names(waiting))));
        }
    }

    /** Titles of the signals that wait for something that is missing. */
    List<String> waiting() {
        return narrative.missing().stream()
                .flatMap(each -> each.settles().stream())
                .distinct()
                .toList();
    }
}
