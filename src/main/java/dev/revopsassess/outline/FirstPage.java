package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.plan.Cost;
import dev.revopsassess.value.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                        .map(cost -> new Fact(Printed.value(cost.reading()), Printed.sentence(cost.says())))
                        .toList())
                .fold(
                        "How these figures come about",
                        Sheet.titled("")
                                .items(costs.stream().map(FirstPage::behind).toList()));
    }

    private static String behind(Cost cost) {
        return Printed.value(cost.reading()) + ": " + cost.reading().formula() + " ("
                + cost.reading().period().text() + "; "
                + String.join("; ", SignalLine.places(cost.reading().inputs().stream())) + ")";
    }

    /** Who starts with what, and what done looks like. */
    void start(Sheet.Writer page) {
        List<PlanLines.Action> steps = steps();
        if (!steps.isEmpty()) {
            page.block(new Block.Tasks(steps.stream()
                    .map(step -> new Block.Task(
                            step.title(),
                            "",
                            List.of(
                                    new Fact("Who", step.owner()),
                                    new Fact("When", step.months()),
                                    new Fact("Done when", step.done()))))
                    .toList()));
        }
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

    /** How much is open, whether it matters, and how to close it. */
    void open(Sheet.Writer page) {
        page.paragraph(String.join(" ", sentences().toList()));
    }

    /** How many signals wait for something that is missing. */
    long waiting() {
        return narrative.missing().stream()
                .flatMap(each -> each.settles().stream())
                .distinct()
                .count();
    }

    private Stream<String> sentences() {
        List<Missing> missing = narrative.missing();
        List<Narrative.Ask> questions = narrative.questions();
        if (missing.isEmpty() && questions.isEmpty()) {
            return Stream.of("Everything that the signals ask for is known.");
        }
        long waiting = waiting();
        String open = NumberText.counted(waiting, "signal") + (waiting == 1 ? " waits" : " wait")
                + " for an answer, a column or a file that is missing.";
        return questions.isEmpty()
                ? Stream.of(open, "None of them would change the recommendation.")
                : Stream.of(
                        open,
                        "To know first: " + questions.get(0).ask(),
                        narrative
                                .interview()
                                .map(ask -> "Settle it with " + ask + ".")
                                .orElse(""));
    }
}
