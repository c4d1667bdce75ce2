package dev.revopsassess.metric;

import dev.revopsassess.metric.Reading.Measured;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of metrics that somebody supposes instead of measuring them. */
public final class Supposed {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[A-Za-z]{3}\\s?|[$€£])?(-?[0-9][0-9,' ]*(?:\\.[0-9]+)?)\\s*([kKmMbB]?)\\s*(%|x|times|points?|hours?|h|days?|d|months?|people|[A-Za-z]{3})?");
    /** House: no share that is written as a quotient reaches it, and no percentage worth supposing is less. */
    private static final double PERCENT_FROM = 2;

    private static final List<String> YES_NO = List.of("yes", "no");
    private static final Map<String, List<String>> WORDS = Map.of(
            "forecast-roll-up", List.of("all", "most", "few", "none"),
            "ops-seniority", List.of("nobody", "staff", "manager", "director", "vp", "chief"),
            "revops-titled", YES_NO,
            "ops-reporting-line",
                    List.of(
                            "nobody", "ceo", "coo", "cbo", "cro-cross-functional", "cro-sales-only", "finance",
                            "strategy", "sales", "marketing", "customer-success", "other"),
            "ops-united", List.of("yes", "no", "nobody"),
            "retention-owner", List.of("owned", "nobody"),
            "attribution-method", List.of("tool", "spreadsheet"),
            "marketing-automation-connected", List.of("yes", "no", "absent"),
            "customer-success-connected", List.of("yes", "no", "absent"));

    private static final Map<String, List<String>> DEPENDENTS = Map.ofEntries(
            Map.entry("salespeople", List.of("revenue-org-headcount", "sales-headcount", "sales-roles", "staffed-functions")),
            Map.entry("sales-headcount", List.of("salespeople", "revenue-org-headcount", "staffed-functions")),
            Map.entry("marketing-headcount", List.of("revenue-org-headcount", "staffed-functions")),
            Map.entry("customer-success-headcount", List.of("revenue-org-headcount", "staffed-functions")),
            Map.entry("revenue-org-headcount", List.of("salespeople", "staffed-functions")),
            Map.entry(
                    "dedicated-ops",
                    List.of("sales-or-revenue-ops", "function-ops", "ops-functions", "ops-seniority", "ops-scope")),
            Map.entry("arr", List.of("arr-growth", "growth-persistence", "nrr")),
            Map.entry("arr-usd", List.of("arr", "arr-growth")),
            Map.entry("nrr", List.of("nrr-change", "nrr-discrepancy")),
            Map.entry(
                    "new-arr",
                    List.of(
                            "new-arr-growth", "expansion-to-new-growth", "existing-customer-share",
                            "new-business-share", "quick-ratio")),
            Map.entry(
                    "expansion-arr",
                    List.of(
                            "expansion-arr-growth", "expansion-to-new-growth", "existing-customer-share",
                            "new-business-share", "nrr", "quick-ratio")),
            Map.entry("new-arr-growth", List.of("expansion-to-new-growth")),
            Map.entry("expansion-arr-growth", List.of("expansion-to-new-growth")),
            Map.entry("churned-arr", List.of("nrr", "grr", "quick-ratio")),
            Map.entry("contraction-arr", List.of("nrr", "grr", "quick-ratio")),
            Map.entry("existing-customer-share", List.of("new-business-share")),
            Map.entry("new-business-share", List.of("existing-customer-share")),
            Map.entry("sales-and-marketing-spend", List.of("cac", "cac-growth", "cac-payback", "magic-number")),
            Map.entry("customers-won", List.of("cac", "cac-growth", "cac-payback")),
            Map.entry("cac", List.of("cac-growth", "cac-payback")),
            Map.entry("ltv", List.of("ltv-growth")),
            Map.entry("separate-forecasts", List.of("forecast-roll-up")),
            Map.entry("forecast-miss-rate-sales", List.of("forecast-miss-rate")),
            Map.entry("connected-share", List.of("marketing-automation-connected", "customer-success-connected")),
            Map.entry("core-stack", List.of("missing-layers")),
            Map.entry("revenue-stack", List.of("missing-layers")));

    private Supposed() {}

    /**
     * The value that a text stands for in the unit of a metric.
     *
     * @param metric which
     * @param text {@code 18}, {@code 104}, {@code 104%}, {@code 1.04}, {@code 12M}, {@code 36h}, or a word of its list
     * @return the value as readings hold it; empty where the text does not fit the metric
     */
    public static Optional<Datum> value(Metric metric, String text) {
        String said = text.strip();
        if (metric.unit().equals("word")) {
            String word = said.toLowerCase(Locale.ROOT).replace(' ', '-');
            return words(metric).contains(word) ? Optional.of(new Datum.Word(word)) : Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean percent = "%".equals(matcher.group(3));
        BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("[,' ]", ""))
                .movePointRight(
                        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                            case "k" -> 3;
                            case "m" -> 6;
                            case "b" -> 9;
                            default -> 0;
                        });
        if (percent && !metric.unit().equals("ratio")) {
            return Optional.empty();
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (metric.unit()) {
            case "ratio" ->
                figure(percent || number.abs().doubleValue() > PERCENT_FROM ? number.movePointLeft(2) : number);
            case "points" -> figure(number.movePointLeft(2));
            case "count" -> whole && number.signum() >= 0 ? figure(number) : Optional.empty();
            default -> figure(number);
        };
    }

    /** What a value of the metric looks like, as an instruction; empty where it cannot be supposed. */
    public static Optional<String> expected(Metric metric) {
        return switch (metric.unit()) {
            case "word" ->
                words(metric).isEmpty()
                        ? Optional.empty()
                        : Optional.of("write one of " + String.join(", ", words(metric)));
            case "ratio" -> Optional.of("write a share such as 94%, 94 or 0.94");
            case "points" -> Optional.of("write percentage points such as 2 or -1.5");
            case "count" -> Optional.of("write a whole number, 0 or more");
            case "hours", "days", "months", "times" -> Optional.of("write a number of " + metric.unit());
            default -> Optional.of("write an amount such as 12M or 850000");
        };
    }

    /** The reading of a supposed value. What was measured before gives the unit; its history and rows are gone. */
    public static Measured reading(Metric metric, Datum value, Reading before, Unit unit, Period day) {
        Unit used = before.measured().map(Measured::unit).orElse(unit);
        Measured supposed = value.fold(
                number -> Measured.number(metric.id(), number, used, day, "supposed", List.of()),
                word -> Measured.word(metric.id(), word, day, "supposed", List.of()));
        return supposed.withNotes(List.of("Supposed, not measured."));
    }

    /** Metrics that would move with this one in any real company, best known first. */
    public static List<String> dependents(String metric) {
        return DEPENDENTS.getOrDefault(metric, List.of());
    }

    private static List<String> words(Metric metric) {
        return WORDS.getOrDefault(metric.id(), List.of());
    }

    private static Optional<Datum> figure(BigDecimal number) {
        return Optional.of(new Datum.Figure(number.doubleValue()));
    }
}
