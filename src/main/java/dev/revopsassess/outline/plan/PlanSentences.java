package dev.revopsassess.outline.plan;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.outline.signal.EvidenceText;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.plan.Because;
import dev.revopsassess.plan.LayerState;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.PlanText;
import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a plan's facts into the sentences that every format says. */
public final class PlanSentences {
    private final MetricNames names;
    private final Map<String, Question> questions;
    private final String currency;
    private final SignalText signals;
    private final AimText aims;

    /**
     * Sentences under one rule pack.
     *
     * @param names what sentences call metrics and words
     * @param questions the questions that can be asked anew
     * @param currency report currency
     * @param signals what stands behind the findings
     */
    public PlanSentences(MetricNames names, List<Question> questions, String currency, SignalText signals) {
        this.names = names;
        this.questions = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.currency = currency;
        this.signals = signals;
        this.aims = new AimText(names, this.questions);
    }

    /** The sentences of a plan. */
    public PlanText of(Plan plan) {
        return new PlanText(
                plan.finished().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Plan.Action::play,
                                action -> new PlanText.Action(because(action.because()), done(action)))),
                Stream.of(
                                plan.finished().stream().map(Plan.Action::owner),
                                plan.later().actions().stream().map(Plan.Waiting::owner),
                                plan.loads().stream().map(Plan.Load::owner))
                        .flatMap(owners -> owners)
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), PlanSentences::owner)),
                plan.stack().stream().collect(Collectors.toUnmodifiableMap(LayerState::layer, this::layer)),
                plan.kpis().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                kpi -> kpi.reading().id(), PlanSentences::kpi)),
                plan.ownership().stream()
                        .filter(cell -> !cell.conflicts().isEmpty())
                        .collect(Collectors.toUnmodifiableMap(
                                Plan.Ownership::area, this::conflict, (first, same) -> first)));
    }

    /** The first piece of evidence of each signal that shows it. */
    private String conflict(Plan.Ownership cell) {
        return cell.conflicts().stream()
                .map(finding -> signals.of(finding).evidence().stream()
                        .findFirst()
                        .map(Stated::text)
                        .orElse(finding.signal().title()))
                .collect(Collectors.joining("; "));
    }

    private List<String> because(Because because) {
        return Stream.concat(
                        because.shown().stream().map(this::reason),
                        because.costs().stream()
                                .map(cost -> NumberText.of(
                                                cost.reading().number(),
                                                cost.reading().unit())
                                        + " " + cost.says()))
                .distinct()
                .toList();
    }

    private String reason(Reading.Measured reading) {
        String value = EvidenceText.value(reading, names.titles());
        String what = Optional.ofNullable(questions.get(reading.id()))
                .filter(question -> reading.basis() == Reading.Basis.SAID)
                .map(question -> '"' + question.ask() + "\" answered " + value)
                .orElseGet(() -> names.titles().metric(reading.id()) + ": " + value);
        List<String> how = Stream.concat(Stream.of(reading.formula()), reading.notes().stream())
                .filter(text -> !text.isBlank())
                .toList();
        return how.isEmpty() ? what : what + " (" + String.join("; ", how) + ")";
    }

    private List<String> done(Plan.Action action) {
        var sentences = new ArrayList<String>();
        if (!action.done().isEmpty()) {
            sentences.add(action.done());
        }
        for (Plan.Aim aim : action.aims()) {
            String clauses = String.join("; ", aims.clauses(aim.parts()));
            if (!clauses.isEmpty()) {
                sentences.add((aim.months() == 0
                                ? MetricNames.sentence(clauses)
                                : "After " + aim.months() + " months: " + clauses)
                        + ".");
            }
        }
        return List.copyOf(sentences);
    }

    static String owner(Plan.Owner owner) {
        return switch (owner.seat()) {
            case HELD -> owner.role().orElseThrow();
            case LEADER -> "RevOps leader" + until("named", owner).orElse("");
            case FUNCTION -> owner.function().title() + until("held", owner).orElse(" (nobody yet)");
            case FOUNDERS -> "the founders";
            case EXECUTIVE -> "an executive above the three functions";
        };
    }

    private static Optional<String> until(String then, Plan.Owner owner) {
        return owner.role().map(role -> " (until " + then + ": " + role + ")");
    }

    private PlanText.Layer layer(LayerState state) {
        OptionalDouble cost = state.inventory().map(StackLayer::annualCost).orElseGet(OptionalDouble::empty);
        return new PlanText.Layer(
                action(state),
                cost.isPresent()
                        ? Optional.of(NumberText.of(cost.getAsDouble(), Unit.money(currency)))
                        : Optional.empty());
    }

    private static String action(LayerState state) {
        return switch (state.advice()) {
            case KEEP -> "Keep.";
            case EXPORT -> "Export the tool inventory to see this layer.";
            case FILL -> "Fill it, connected to the CRM from the first day.";
            case BUY_NOTHING -> "Nothing to buy for this model.";
            case CHOOSE ->
                state.inventory().map(StackLayer::doubled).orElse(List.of()).stream()
                        .map(PlanSentences::choose)
                        .collect(Collectors.joining(" "));
            case REPLACE_SHEET -> "A spreadsheet does it today; replace it once the rule that it follows is agreed.";
            case KEEP_SHEET -> "A spreadsheet does it today, which is enough for this model.";
            case NAME_OWNER -> "Name the owning team; the inventory says that nobody owns it.";
            case CONNECT ->
                "Connect to the CRM or the warehouse: "
                        + String.join(
                                ", ",
                                state.inventory().map(StackLayer::unconnected).orElse(List.of())) + ".";
            case ASK_WHO_USES_IT ->
                "Nobody here works in the function that it serves; ask before the renewal who uses it.";
            case WRITE_OWNER -> "Keep, and write the owning team into the inventory; it is blank.";
        };
    }

    private static String choose(StackLayer.Doubled doubled) {
        return NumberText.and(doubled.tools()) + " do the same work under " + NumberText.and(doubled.owners())
                + ": ask who uses which, and choose one before the next renewal.";
    }

    static PlanText.Kpi kpi(Plan.Kpi kpi) {
        return kpi.reading()
                .fold(
                        measured -> new PlanText.Kpi(
                                Optional.of(measured.printed()),
                                kpi.trend().map(PlanSentences::trend),
                                Optional.empty()),
                        missing -> new PlanText.Kpi(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(missing.needs().stream()
                                        .map(Need::ask)
                                        .findFirst()
                                        .orElse(missing.why()))));
    }

    private static String trend(Plan.Trend trend) {
        return (trend.change() > 0 ? "+" : "") + NumberText.of(trend.change(), trend.unit()) + " on " + trend.since();
    }
}
