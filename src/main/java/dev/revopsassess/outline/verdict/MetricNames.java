package dev.revopsassess.outline.verdict;

import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.EvidenceFloor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What sentences call things.
 *
 * @param titles what the report calls them; what has no title there is called by its id
 * @param units unit of each metric by id, for metrics that are not measured
 */
public record MetricNames(Titles titles, Map<String, Unit> units) {
    public MetricNames {
        units = Map.copyOf(units);
    }

    /** These titles, with the units of the catalogue, amounts in the report's currency. */
    public static MetricNames of(Titles titles, List<Metric> metrics, String currency) {
        Map<String, Unit> units = new HashMap<>();
        for (Metric metric : metrics) {
            units.put(metric.id(), metric.unit().equals("money") ? Unit.money(currency) : new Unit(metric.unit()));
        }
        return new MetricNames(titles, units);
    }

    /** The noun for a subject, as it stands inside a sentence. */
    public String of(Subject subject, CompanyFacts facts) {
        return subject.fold(
                this::metric,
                MetricNames::spaced,
                id -> {
                    Finding finding = facts.findings().get(id);
                    return finding == null
                            ? spaced(id)
                            : inside(finding.signal().title());
                },
                dimension -> spaced(dimension.word()),
                () -> "today's structure");
    }

    private String metric(String id) {
        // The catalogue's title names the organisation; a sentence counts its people.
        return id.equals(EvidenceFloor.HEADCOUNT)
                ? "people in the revenue organisation"
                : inside(titles.metrics().getOrDefault(id, spaced(id)));
    }

    /** The unit of a metric or an answer. */
    public Unit unit(Subject subject, CompanyFacts facts) {
        return subject.in(facts.readings())
                .flatMap(Reading::measured)
                .map(Reading.Measured::unit)
                .orElseGet(() -> units.getOrDefault(subject.key(), Unit.COUNT));
    }

    /** A word that a condition asks for, as a reader calls it. */
    public String said(Subject subject, String word) {
        return titles.said(subject.key(), word);
    }

    /** A title as it stands inside a sentence: {@code NRR under 100 %} stays, {@code Tool sprawl} does not. */
    public static String inside(String title) {
        boolean word = title.length() == 1 || (title.length() > 1 && Character.isLowerCase(title.charAt(1)));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    /** A sentence's first letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 40 or more}, {@code fewer than 8}; counts are of whole things. */
    public static String bounded(Comparison comparison, boolean negated, String bound, boolean counts) {
        return switch (negated ? comparison.opposite() : comparison) {
            case AT_LEAST -> bound + " or more";
            case MORE_THAN -> "more than " + bound;
            case AT_MOST -> counts ? (bound.equals("0") ? "none" : bound + " or fewer") : bound + " or less";
            case LESS_THAN -> (counts ? "fewer than " : "less than ") + bound;
        };
    }

    private static String spaced(String id) {
        return id.replace('-', ' ');
    }
}
