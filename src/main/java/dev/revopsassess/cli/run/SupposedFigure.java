package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that somebody may suppose for a metric.
 *
 * @param metric the metric
 * @param currency of the report
 * @param asOf the day that the value speaks of
 * @param words what the rules look for in it, where it is a word
 */
record SupposedFigure(Metric metric, String currency, LocalDate asOf, Set<String> words) {
    private static final Set<String> SHARES = Set.of("ratio", "points");
    private static final Map<String, Integer> ZEROS = Map.of("", 0, "k", 3, "m", 6, "bn", 9);

    /** A number as people and reports write it: 1,200 and 1_200, 104 %, 21.6m, USD 1,200, -2 points, 36 hours. */
    private static final Pattern NUMBER =
            Pattern.compile("([A-Z]{3} ?)?([+-]?[0-9][0-9,_ ]*(?:\\.[0-9]+)?|[+-]?\\.[0-9]+) ?(%|k|m|bn)?( [a-z]+)?");

    /** Whether the value is one of the metric's. */
    boolean takes(String value) {
        return unit().equals(Unit.WORD)
                ? words.contains(value.toLowerCase(Locale.ROOT))
                : number(value).isPresent();
    }

    /** The value as a reading; another one ends the run. */
    Reading reading(String value) {
        Datum datum = unit().equals(Unit.WORD)
                ? new Datum.Word(value.toLowerCase(Locale.ROOT))
                : new Datum.Figure(checked(value));
        return new Measured(
                metric.id(),
                datum,
                List.of(),
                Optional.empty(),
                unit(),
                Period.on(asOf),
                "supposed",
                List.of(),
                List.of(),
                List.of(),
                Reading.Basis.SAID);
    }

    private Unit unit() {
        return new Unit(metric.unit().equals("money") ? currency : metric.unit());
    }

    /** Where it is a word that no rule looks for, the words that they do look for. */
    List<String> notes(String value) {
        if (!unit().equals(Unit.WORD) || words.contains(value.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        return List.of(
                words.isEmpty()
                        ? "No rule looks at " + metric.id() + "."
                        : "No rule looks for \"" + value + "\" in " + metric.id() + "; they look for "
                                + String.join(", ", words.stream().sorted().toList()) + ".");
    }

    private double checked(String value) {
        double number = number(value)
                .orElseThrow(() -> Exit.USAGE.error(
                        "\"" + value + "\" is no value for " + metric.id() + "; it wants " + wanted()));
        boolean people = unit().equals(Unit.COUNT);
        if (people && (number < 0 || number != Math.rint(number))) {
            throw Exit.USAGE.error(metric.id() + " wants a whole number, 0 or more; found \"" + value + "\"");
        }
        return number;
    }

    /** The number in the metric's unit; a share of more than 2 is a percentage, so that 104, 104 % and 1.04 are the same. */
    private Optional<Double> number(String value) {
        Matcher written = NUMBER.matcher(value);
        if (!written.matches()) {
            return Optional.empty();
        }
        String mark = Optional.ofNullable(written.group(3)).orElse("");
        boolean code = written.group(1) != null;
        boolean share = SHARES.contains(unit().code());
        if (mark.equals("%") ? !share : !mark.isEmpty() && !unit().isMoney()) {
            return Optional.empty();
        }
        if (code && !unit().code().equals(written.group(1).strip())) {
            return Optional.empty();
        }
        String named = Optional.ofNullable(written.group(4)).map(String::strip).orElse(unit().code());
        if (!unit().code().equals(named) && !unit().code().equals(named + "s")) {
            return Optional.empty();
        }
        var digits = new BigDecimal(written.group(2).replaceAll("[,_ ]", ""));
        boolean hundredths = share
                && (mark.equals("%")
                        || unit().equals(Unit.POINTS)
                        || digits.abs().compareTo(BigDecimal.valueOf(2)) > 0);
        return Optional.of(digits.scaleByPowerOfTen(hundredths ? -2 : ZEROS.getOrDefault(mark, 0))
                .doubleValue());
    }

    private String wanted() {
        return switch (unit().code()) {
            case "ratio" -> "a share such as 94, 94 % or 0.94";
            case "points" -> "percentage points such as -2 or 1.5";
            case "count" -> "a whole number, 0 or more";
            default -> "a number in " + unit().code();
        };
    }
}
