package dev.revopsassess.intake;

import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads leads: counts by month, or a row for each lead. */
final class FunnelReader implements RowReader<FunnelEntry> {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([ap])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}):(\\d{2})(?::(\\d{2}))?");

    private final boolean perLead;
    private final BigDecimal hoursPerUnit;
    private final List<FunnelEntry> rows = new ArrayList<>();

    FunnelReader(Mapping mapping) {
        perLead = mapping.shape().equals("leads");
        String header = HeaderTable.plain(mapping.header("first_response"));
        hoursPerUnit = header.contains("minute") || header.endsWith(" min")
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(60), java.math.MathContext.DECIMAL64)
                : header.contains("day") ? BigDecimal.valueOf(24) : BigDecimal.ONE;
    }

    @Override
    public void accept(Cells cells) {
        Optional<LocalDate> created = cells.date("created");
        Optional<YearMonth> month = cells.period("month")
                .filter(period -> YearMonth.from(period.from()).equals(YearMonth.from(period.to())))
                .map(Period::to)
                .map(YearMonth::from)
                .or(() -> created.map(YearMonth::from));
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        var entry = cells.rejected() ? null : entry(cells, month.orElseThrow(), created);
        if (entry != null && !cells.rejected()) {
            rows.add(entry);
            cells.closes(
                    created.isPresent() ? "created" : "month",
                    created.orElse(month.orElseThrow().atEndOfMonth()));
        }
    }

    private FunnelEntry entry(Cells cells, YearMonth month, Optional<LocalDate> created) {
        String status = HeaderTable.plain(cells.text("lead_status").orElse(""));
        return new FunnelEntry(
                month,
                created,
                cells.text("source").or(() -> cells.text("channel")),
                perLead ? OptionalLong.of(1) : cells.count("leads"),
                reached(
                        cells,
                        "worked",
                        status,
                        "work|contact|qualif|sql|opportun|won|customer|convert|reject|disqual|engaged"),
                reached(cells, "mql", status, "mql|marketing qualified|sql|sales|opportun|won|customer|convert"),
                reached(cells, "rejected", status, "reject|disqual|recycl|unqualified"),
                reached(cells, "sql", status, "sql|sales qualified|opportun|won|customer|convert"),
                reached(cells, "opportunities", status, "opportun|won|customer|convert"),
                reached(cells, "won", status, "won|customer"),
                response(cells, created),
                cells.source());
    }

    /** A count, or what a lead's status says where the table has a row for each lead and no column of its own. */
    private OptionalLong reached(Cells cells, String field, String status, String words) {
        if (cells.has(field)) {
            return cells.count(field);
        }
        if (!perLead || status.isEmpty() || field.equals("worked")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Pattern.compile(words).matcher(status).find() ? 1 : 0);
    }

    private OptionalDouble response(Cells cells, Optional<LocalDate> created) {
        Optional<String> span = cells.text("first_response");
        if (span.isPresent()) {
            Matcher match = SPAN.matcher(span.get());
            if (match.matches()) {
                return OptionalDouble.of(Integer.parseInt(match.group(1)) + Integer.parseInt(match.group(2)) / 60.0);
            }
            return cells.number("first_response")
                    .map(value -> OptionalDouble.of(value.multiply(hoursPerUnit).doubleValue()))
                    .orElse(OptionalDouble.empty());
        }
        Optional<LocalDate> first = cells.date("first_response_at");
        if (first.isEmpty() || created.isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDateTime begun = at(created.get(), cells.text("created").orElse(""));
        LocalDateTime answered = at(first.get(), cells.text("first_response_at").orElse(""));
        double hours = Duration.between(begun, answered).toMinutes() / 60.0;
        return hours < 0 ? OptionalDouble.empty() : OptionalDouble.of(hours);
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

    @Override
    public List<FunnelEntry> rows() {
        return rows;
    }
}
