package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.HeaderTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours from a lead to the first human response, from a column of hours or from one of times: the column decides. */
final class ResponseTime {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([ap])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}):(\\d{2})(?::(\\d{2}))?");

    private final String times;
    private final boolean both;
    private final BigDecimal hoursPerUnit;

    ResponseTime(Mapping mapping, boolean columnOfTimes) {
        times = columnOfTimes ? "first_response" : "first_response_at";
        both = !columnOfTimes;
        String header = HeaderTable.plain(mapping.header("first_response"));
        hoursPerUnit = header.contains("minute") || header.endsWith(" min")
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64)
                : header.contains("day") ? BigDecimal.valueOf(24) : BigDecimal.ONE;
    }

    /** The hours; empty where the row does not say, or says it so that it cannot be read. */
    OptionalDouble hours(Cells cells, Optional<LocalDate> created) {
        Optional<String> span = both ? cells.text("first_response") : Optional.empty();
        return span.isPresent() ? length(cells, span.get()) : since(cells, created);
    }

    /** Whether the file would tell of a response to this lead, and tells of none. */
    boolean unanswered(Cells cells) {
        boolean told = cells.has("first_response") || cells.has("first_response_at");
        return told
                && cells.text("first_response").isEmpty()
                && cells.text("first_response_at").isEmpty();
    }

    private OptionalDouble length(Cells cells, String text) {
        Matcher match = SPAN.matcher(text);
        if (match.matches()) {
            return OptionalDouble.of(Integer.parseInt(match.group(1)) + Integer.parseInt(match.group(2)) / 60.0);
        }
        return cells.number("first_response")
                .map(value -> OptionalDouble.of(value.multiply(hoursPerUnit).doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble since(Cells cells, Optional<LocalDate> created) {
        Optional<LocalDate> first = cells.date(times);
        if (first.isEmpty() || created.isEmpty()) {
            return OptionalDouble.empty();
        }
        String answer = cells.text(times).orElse("");
        String creation = cells.text("created").orElse("");
        boolean clocks = CLOCK.matcher(answer).find() && CLOCK.matcher(creation).find();
        if (first.get().isBefore(created.get())) {
            cells.say(
                    Severity.WARNING,
                    times,
                    "answered-before-it-came",
                    "the lead was answered before it was created, so it is left out of the response times. Check both"
                            + " dates.");
            return OptionalDouble.empty();
        }
        LocalDateTime begun =
                clocks ? at(created.get(), creation) : created.get().atStartOfDay();
        LocalDateTime answered = clocks ? at(first.get(), answer) : first.get().atStartOfDay();
        return OptionalDouble.of(Math.max(0, Duration.between(begun, answered).toMinutes() / 60.0));
    }

    private static LocalDateTime at(LocalDate day, String text) {
        Matcher match = CLOCK.matcher(text);
        if (!match.find()) {
            return day.atStartOfDay();
        }
        int hour = Integer.parseInt(match.group(1)) % 24;
        if (match.group(4) != null) {
            hour = hour % 12 + (match.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        return day.atTime(hour, Math.min(59, Integer.parseInt(match.group(2))));
    }
}
