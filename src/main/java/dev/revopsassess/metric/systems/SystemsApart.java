package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** How far ledger, CRM, funnel and sales' own actuals are apart on what was won in the same twelve months. */
public final class SystemsApart {
    private SystemsApart() {}

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        return List.of(
                systems(in),
                reading("wins-disagreement", WonFigure.CUSTOMERS_WON, in),
                reading("bookings-disagreement", WonFigure.NEW_BUSINESS, in));
    }

    private static Reading systems(Inputs in) {
        var rows = new EnumMap<RevenueSystem, List<Origin>>(RevenueSystem.class);
        rows.put(RevenueSystem.LEDGER, new LedgerClaims(in).rows());
        rows.put(RevenueSystem.CRM, new DealClaims(in).rows());
        rows.put(RevenueSystem.FUNNEL, new FunnelClaims(in).rows());
        rows.put(RevenueSystem.SALES, new SalesClaims(in).rows());
        rows.values().removeIf(List::isEmpty);
        if (rows.isEmpty()) {
            return Inputs.without("revenue-systems", Kind.ARR);
        }
        String named = rows.keySet().stream().map(RevenueSystem::title).collect(Collectors.joining(", "));
        return Inputs.count(
                "revenue-systems",
                rows.size(),
                in.day(),
                "systems that tell what was won: " + named,
                Origin.merged(rows.values().stream().flatMap(List::stream)));
    }

    private static Reading reading(String id, WonFigure figure, Inputs in) {
        var witnesses = Witnesses.of(figure, in);
        return witnesses
                .year()
                .<Reading>map(rivals -> measured(id, figure, rivals))
                .orElseGet(() -> missing(id, figure, witnesses.telling()));
    }

    private static Measured measured(String id, WonFigure figure, Rivals rivals) {
        String formula = figure.inASentence() + ": "
                + rivals.claims().stream()
                        .map(claim -> claim.system().title() + " " + NumberText.amount(claim.value()))
                        .collect(Collectors.joining(", "))
                + "; (" + NumberText.amount(rivals.largest()) + " - " + NumberText.amount(rivals.smallest()) + ") / "
                + NumberText.amount(rivals.largest());
        Measured measured = Measured.number(
                        id,
                        rivals.apart().doubleValue(),
                        Unit.RATIO,
                        rivals.period(),
                        formula,
                        Origin.merged(rivals.claims().stream().flatMap(claim -> claim.lines().stream())))
                .withNotes(rivals.claims().stream()
                        .flatMap(claim -> claim.notes().stream())
                        .toList());
        return rivals.isOpen() ? measured.withRange(range(figure, rivals)) : measured;
    }

    private static Range range(WonFigure figure, Rivals rivals) {
        var why = new ArrayList<String>();
        var needs = new ArrayList<Need>();
        rivals.claims().stream().filter(claim -> !claim.open().isEmpty()).forEach(claim -> {
            why.add(claim.system().title() + ": " + String.join(", ", claim.open()) + ".");
            needs.add(claim.system().need(figure));
        });
        return new Range(rivals.least().doubleValue(), rivals.most().doubleValue(), String.join(" ", why), needs);
    }

    private static NotMeasured missing(String id, WonFigure figure, List<RevenueSystem> telling) {
        String told = NumberText.and(telling.stream().map(RevenueSystem::title).toList());
        String why = telling.isEmpty()
                ? "No system tells " + figure.inASentence() + " over 12 months."
                : telling.size() == 1
                        ? "Only one system tells " + figure.inASentence() + " over 12 months: " + told + "."
                        : told + " tell " + figure.inASentence() + ", but over no 12 months in common.";
        return new NotMeasured(
                id,
                why,
                Arrays.stream(RevenueSystem.values())
                        .filter(system -> figure.has(system) && (telling.size() > 1 || !telling.contains(system)))
                        .map(system -> system.need(figure))
                        .toList());
    }
}
