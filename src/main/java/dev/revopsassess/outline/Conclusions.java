package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.plan.LayerState;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a section say, in a line: its heading. Nothing is claimed where the evidence is open; a section of which
 * nothing can be said keeps its short title alone.
 */
final class Conclusions {
    /** More names are a list, not a heading. */
    private static final int MOST_NAMES = 3;

    private final Assessment assessment;
    private final Narrative narrative;
    private final Verdict verdict;
    private final Optional<PlanLines> lines;
    private final FirstPage first;

    Conclusions(Assessment assessment, Narrative narrative) {
        this.assessment = assessment;
        this.narrative = narrative;
        this.verdict = assessment.verdict();
        this.lines = assessment.plan().map(narrative::plan);
        this.first = new FirstPage(assessment.costs(), narrative, lines);
    }

    /** The heading of a section; empty where it has nothing to state. */
    Optional<String> of(Section section) {
        return switch (section) {
            case VERDICT, COSTS, CHANGES, APPENDIX -> Optional.empty();
            case START -> steps(first.steps());
            case OPEN -> open(first.waiting().size());
            case SCORES -> scores();
            case DRIVERS -> Optional.of(drivers());
            case AGAINST -> against();
            case UNKNOWN -> Optional.of(unknown());
            case TODAY -> Optional.of(today());
            case PLAN -> assessment.plan().flatMap(Conclusions::plan);
            case OWNERSHIP -> assessment.plan().flatMap(plan -> ownership(plan.ownership()));
            case TOOLS -> assessment.plan().flatMap(plan -> tools(plan.stack()));
            case KPIS -> assessment.plan().flatMap(plan -> kpis(plan.kpis()));
            case WHEN -> when();
            case DATA -> read();
        };
    }

    private static Optional<String> steps(List<PlanLines.Action> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String count = Printed.sentence(NumberText.spelled(steps.size())) + (steps.size() == 1 ? " step" : " steps");
        List<String> owners =
                steps.stream().map(PlanLines.Action::owner).distinct().toList();
        return Optional.of(
                owners.size() == 1
                        ? count + (steps.size() == 1 ? "" : ", all") + " for one role: " + owners.get(0)
                        : count + ", shared by " + NumberText.spelled(owners.size()) + " roles");
    }

    private Optional<String> open(long waiting) {
        String signals = NumberText.counted(waiting, "open signal");
        if (waiting == 0) {
            return narrative.questions().isEmpty()
                    ? Optional.of("Everything that was asked for is known")
                    : Optional.empty();
        }
        if (verdict.model() == Model.INSUFFICIENT_EVIDENCE) {
            return Optional.of("No model can be named yet: " + signals);
        }
        if (narrative.questions().isEmpty()) {
            return Optional.of(
                    waiting == 1
                            ? "One signal is open, and it would not change the answer"
                            : "None of the " + signals + " would change the answer");
        }
        return verdict.possibleModels().size() > 1
                ? Optional.of("The answer could still change: " + signals)
                : Optional.of(Printed.sentence(signals));
    }

    /** Where the trouble sits, where the ranges leave no other reading. */
    private Optional<String> scores() {
        List<ScoreLine> all = narrative.scores();
        Optional<ScoreLine> between = line(all, Dimension.ALIGNMENT);
        Optional<ScoreLine> inside = line(all, Dimension.EXECUTION);
        return between.flatMap(teams -> inside.map(sales -> scores(teams, sales)));
    }

    private static Optional<ScoreLine> line(List<ScoreLine> scores, Dimension dimension) {
        return scores.stream().filter(line -> line.dimension() == dimension).findFirst();
    }

    private String scores(ScoreLine teams, ScoreLine sales) {
        if (teams.point().isEmpty() || sales.point().isEmpty()) {
            return "Too little is known to say where the trouble sits";
        }
        double little = assessment.bounds().alignment().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        if (teams.high() < little && sales.high() < little) {
            return "Little trouble, between the teams or inside sales";
        }
        if (teams.low() > sales.high()) {
            return "More trouble between the teams (" + teams.score() + ") than inside sales (" + sales.score() + ")";
        }
        if (sales.low() > teams.high()) {
            return "More trouble inside sales (" + sales.score() + ") than between the teams (" + teams.score() + ")";
        }
        return "Trouble between the teams " + teams.score() + ", inside sales " + sales.score()
                + ": either may be the greater";
    }

    private String drivers() {
        List<SignalLine> drivers = narrative.drivers();
        List<String> fired = titles(drivers, Mark.FIRED);
        if (!fired.isEmpty()) {
            return "Above all "
                    + NumberText.and(fired.stream().limit(MOST_NAMES).toList());
        }
        return drivers.isEmpty()
                ? "No signal has fired or comes near"
                : "No signal has fired; near it: " + names(titles(drivers, Mark.WATCH));
    }

    private static List<String> titles(Collection<SignalLine> lines, Mark mark) {
        return lines.stream()
                .filter(line -> line.mark() == mark)
                .map(line -> MetricNames.inside(line.title()))
                .toList();
    }

    /** The first names, and how many more there are. */
    static String names(List<String> all) {
        int more = all.size() - MOST_NAMES;
        return more <= 0
                ? NumberText.and(all)
                : String.join(", ", all.subList(0, MOST_NAMES)) + " and " + more + " more";
    }

    /** Ground that is missing where something is to be built; what is fine where things stay or nothing is decided. */
    private Optional<String> against() {
        List<String> missing = titles(narrative.groundMissing(), Mark.MISSING);
        boolean building = verdict.model() != Model.HOLD
                && verdict.model() != Model.INSUFFICIENT_EVIDENCE
                && !verdict.move().equals(Optional.of(Move.KEEP));
        if (building && !missing.isEmpty()) {
            return Optional.of("Not in place yet: " + names(missing));
        }
        List<SignalLine> fine = narrative.against();
        return fine.isEmpty()
                ? Optional.empty()
                : Optional.of(fine.get(0).title()
                        + (fine.size() == 1
                                ? ""
                                : ", and " + NumberText.counted(fine.size() - 1L, "more point")
                                        + (fine.size() == 2 ? " is" : " are") + " fine"));
    }

    private String unknown() {
        List<Narrative.Ask> questions = narrative.questions();
        if (questions.isEmpty()) {
            return "Nothing that is missing would change the model";
        }
        var parts = new ArrayList<String>();
        for (String source : List.of("answer", "file", "column")) {
            long count = questions.stream()
                    .filter(ask -> ask.source().equals(source))
                    .count();
            if (count > 0) {
                parts.add(NumberText.counted(count, source));
            }
        }
        return NumberText.and(parts) + (questions.size() == 1 ? " comes" : " come") + " first";
    }

    private String today() {
        if (verdict.structure() == Structure.UNKNOWN) {
            return "What is there today is not known";
        }
        return narrative.today() + " today"
                + narrative
                        .move()
                        .map(move -> ": " + move.replaceFirst(":.*", ""))
                        .orElse("");
    }

    private static Optional<String> plan(Plan plan) {
        List<Plan.Action> actions = plan.finished();
        int months = actions.stream().mapToInt(Plan.Action::endMonth).max().orElse(0);
        int later = plan.later().actions().size();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(NumberText.counted(actions.size(), "action") + " in "
                        + NumberText.counted(months, "month") + (later == 0 ? "" : ", " + later + " more later"));
    }

    private static Optional<String> ownership(List<Plan.Ownership> cells) {
        List<Plan.Ownership> accountable =
                cells.stream().filter(cell -> cell.letter().startsWith("A")).toList();
        long held =
                accountable.stream().filter(cell -> cell.holder().isPresent()).count();
        if (accountable.isEmpty()) {
            return Optional.empty();
        }
        String areas = NumberText.counted(accountable.size(), "area");
        return Optional.of(
                held == accountable.size()
                        ? "All " + areas + " have an owner who is there today"
                        : (held == 0 ? "None of the " : NumberText.count(held) + " of ") + areas
                                + (held == 0 || held == 1 ? " has" : " have") + " an owner who is there today");
    }

    private static Optional<String> tools(List<LayerState> layers) {
        var parts = new ArrayList<String>();
        for (String state : List.of("doubled", "missing", "unowned", "unconnected")) {
            long count =
                    layers.stream().filter(layer -> layer.state().equals(state)).count();
            if (count > 0) {
                parts.add((parts.isEmpty() ? NumberText.counted(count, "layer") : NumberText.count(count)) + " "
                        + switch (state) {
                            case "unowned" -> "without an owner";
                            case "unconnected" -> "not connected";
                            default -> state;
                        });
            }
        }
        boolean known = layers.stream().noneMatch(layer -> layer.state().equals("unknown"));
        return !parts.isEmpty()
                ? Optional.of(NumberText.and(parts))
                : known && !layers.isEmpty() ? Optional.of("No layer is missing or doubled") : Optional.empty();
    }

    private static Optional<String> kpis(List<Plan.Kpi> kpis) {
        long measured = kpis.stream()
                .filter(kpi -> kpi.reading().measured().isPresent())
                .count();
        return kpis.isEmpty()
                ? Optional.empty()
                : Optional.of(measured + " of " + NumberText.counted(kpis.size(), "figure")
                        + (measured == 1 ? " is" : " are") + " measured today");
    }

    private Optional<String> when() {
        int flips = verdict.flips().size();
        if (flips > 0) {
            return Optional.of(
                    flips == 1
                            ? "One figure, if it moved, would change the answer"
                            : Printed.sentence(NumberText.spelled(flips))
                                    + " figures would change the answer, each if it alone moved");
        }
        return verdict.trajectory().stream()
                .flatMap(crossing -> crossing.date().stream())
                .min(YearMonth::compareTo)
                .map(date -> "The next threshold comes in " + date + " at the present pace");
    }

    private Optional<String> read() {
        long read = assessment.files().stream().mapToLong(FileAccount::rowsRead).sum();
        long used = assessment.files().stream().mapToLong(FileAccount::rowsUsed).sum();
        return read == used
                ? Optional.of(read == 1 ? "The one row was used" : "All " + NumberText.count(read) + " rows were used")
                : Optional.of(NumberText.count(used) + " of " + NumberText.counted(read, "row")
                        + (used == 1 ? " was" : " were") + " used, " + NumberText.count(read - used) + " set aside");
    }
}
