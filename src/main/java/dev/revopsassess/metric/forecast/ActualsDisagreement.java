package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The largest spread between what two systems say of the same actual. */
public final class ActualsDisagreement {
    private static final Set<BusinessFunction> PARTS =
            Set.of(BusinessFunction.MARKETING, BusinessFunction.SALES, BusinessFunction.CUSTOMER_SUCCESS);

    private ActualsDisagreement() {}

    /** One figure as two systems or more give it. */
    private record Spread(
            Period period, String label, Measure measure, Map<String, BigDecimal> claims, List<Origin> lines) {
        Quotient size() {
            BigDecimal largest =
                    claims.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            BigDecimal smallest =
                    claims.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            return new Quotient(largest.subtract(smallest), largest);
        }
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        String id = "actuals-disagreement";
        var export = in.exports().forecasts();
        if (!export.present()) {
            return List.of(Inputs.without(id, Kind.FORECASTS));
        }
        if (export.rows().stream().noneMatch(row -> row.system().isPresent())) {
            return List.of(Inputs.withoutColumn(id, export, "system", "the system that each actual was read from"));
        }
        List<Spread> spreads = spreads(in);
        Spread worst = spreads.stream()
                .max(Comparator.comparing((Spread spread) -> spread.size().exact())
                        .thenComparing(spread -> spread.period().to()))
                .orElse(null);
        if (worst == null) {
            return List.of(new NotMeasured(
                    id,
                    "No actual of a closed period is given by two systems.",
                    List.of(Inputs.column(
                            Kind.FORECASTS,
                            "actual",
                            "the same period's actual from a second system, such as finance's"))));
        }
        String formula = worst.label() + " " + worst.measure().name().toLowerCase(java.util.Locale.ROOT) + ": "
                + worst.claims().entrySet().stream()
                        .map(claim -> claim.getKey() + " " + NumberText.amount(claim.getValue()))
                        .collect(Collectors.joining(", "))
                + "; spread " + worst.size().text();
        return List.of(Measured.number(id, worst.size().value(), Unit.RATIO, worst.period(), formula, worst.lines())
                .withNotes(List.of("largest of " + NumberText.counted(spreads.size(), "figure", "figures")
                        + " that two systems give")));
    }

    private static List<Spread> spreads(Inputs in) {
        List<ForecastEntry> told = in.exports().forecasts().rows().stream()
                .filter(row -> row.system().isPresent())
                .toList();
        List<ForecastEntry> known =
                told.stream().filter(row -> row.actual().isPresent()).toList();
        List<Period> ended = new ForecastBook(known, in.asOf()).endedPeriods(known);
        List<Period> last = ended.subList(Math.max(0, ended.size() - ForecastBook.WINDOW), ended.size());
        record Figure(Period period, Measure measure, Level level) {}
        var figures = told.stream()
                .filter(row -> last.contains(row.period()))
                .collect(Collectors.groupingBy(row -> new Figure(row.period(), row.measure(), row.level())));
        return figures.values().stream()
                .flatMap(rows -> comparable(rows).stream())
                .flatMap(rows -> spread(rows).stream())
                .toList();
    }

    /**
     * Rows that claim the same figure. Figures of two functions, and of two teams or segments of one, are parts of a total
     * and not rivals. What finance says is set against sales' own only where sales is one team and no other function has
     * a part.
     */
    private static List<List<ForecastEntry>> comparable(List<ForecastEntry> rows) {
        Set<BusinessFunction> parts = rows.stream()
                .flatMap(row -> row.function().stream())
                .filter(PARTS::contains)
                .collect(Collectors.toSet());
        long claimants = rows.stream().map(ForecastEntry::claimant).distinct().count();
        boolean whole = (parts.size() < 2 && claimants < 2) || rows.get(0).level() == Level.COMPANY;
        var owners = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.claimant() + " "
                                + row.function()
                                        .filter(function -> !whole && PARTS.contains(function))
                                        .map(BusinessFunction::word)
                                        .orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        return List.copyOf(owners.values());
    }

    private static Optional<Spread> spread(List<ForecastEntry> rows) {
        var claims = new TreeMap<String, BigDecimal>();
        var lines = new ArrayList<ForecastEntry>();
        ForecastBook.bySystem(rows).values().forEach(same -> {
            List<ForecastEntry> newest = ForecastBook.newestWithActual(ForecastBook.once(same));
            newest.stream()
                    .flatMap(row -> row.actual().stream())
                    .reduce(BigDecimal::add)
                    .ifPresent(sum -> claims.put(system(newest), sum));
            lines.addAll(newest);
        });
        ForecastEntry any = rows.get(0);
        var spread = new Spread(
                any.period(),
                any.label(),
                any.measure(),
                claims,
                Origin.of(lines.stream().map(ForecastEntry::source)));
        return claims.size() < 2 || spread.size().under().signum() <= 0 ? Optional.empty() : Optional.of(spread);
    }

    /** The name as written; of several spellings the first. */
    private static String system(List<ForecastEntry> rows) {
        return rows.stream()
                .flatMap(row -> row.system().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
