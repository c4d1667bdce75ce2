package dev.revopsassess.metric.funnel;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Hours from a lead to the first human response, for the leads that wait for one. Never answered counts as longest. */
public final class LeadResponse {
    private static final double HOURS_A_DAY = 24;

    private LeadResponse() {}

    /** So many leads that waited so long. */
    private record Wait(double hours, long leads) {}

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        List<FunnelEntry> base = FunnelMetrics.followedUp(FunnelMetrics.lastTwelveMonths(in));
        boolean qualified = FunnelMetrics.counts(base, FunnelEntry::mql);
        List<FunnelEntry> answered = base.stream()
                .filter(row -> row.firstResponseHours().isPresent() && leads(row, qualified) > 0)
                .toList();
        if (answered.isEmpty()) {
            String ask = "hours or time of the first human response to each lead";
            return List.of(
                    FunnelMetrics.missing(in, "lead-response", "first_response", ask),
                    FunnelMetrics.missing(in, "lead-response-p95", "first_response", ask));
        }
        double longest = answered.stream()
                .mapToDouble(row -> row.firstResponseHours().orElseThrow())
                .max()
                .orElseThrow();
        List<FunnelEntry> unanswered = base.stream()
                .filter(row -> row.unansweredSince().isPresent() && leads(row, qualified) > 0)
                .toList();
        var waits = new ArrayList<Wait>();
        answered.forEach(row -> waits.add(new Wait(row.firstResponseHours().orElseThrow(), leads(row, qualified))));
        unanswered.forEach(row -> waits.add(new Wait(
                Math.max(longest, waiting(row.unansweredSince().orElseThrow(), in.asOf())), leads(row, qualified))));
        waits.sort(Comparator.comparingDouble(Wait::hours));
        long total = waits.stream().mapToLong(Wait::leads).sum();
        long never = unanswered.stream().mapToLong(row -> leads(row, qualified)).sum();
        var rows = new ArrayList<>(answered);
        rows.addAll(unanswered);
        var notes = new ArrayList<String>();
        if (never > 0) {
            notes.add(NumberText.count(never) + " of " + NumberText.count(total)
                    + " never answered: counted as longest, waiting until the as-of date");
        }
        String leads =
                qualified ? NumberText.counted(total, "MQL", "MQLs") : NumberText.counted(total, "lead", "leads");
        return List.of(
                Measured.number(
                                "lead-response",
                                median(waits, total),
                                Unit.HOURS,
                                FunnelMetrics.span(rows),
                                "median of " + leads,
                                FunnelMetrics.lines(rows))
                        .withNotes(notes),
                Measured.number(
                                "lead-response-p95",
                                at(waits, (total * 95 + 99) / 100),
                                Unit.HOURS,
                                FunnelMetrics.span(rows),
                                "95th percentile (nearest rank) of " + leads,
                                FunnelMetrics.lines(rows))
                        .withNotes(notes));
    }

    private static long leads(FunnelEntry row, boolean qualified) {
        OptionalLong count = qualified ? row.mql() : row.leads();
        return count.orElse(qualified ? 0 : 1);
    }

    private static double waiting(LocalDate created, LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(created, asOf)) * HOURS_A_DAY;
    }

    private static double median(List<Wait> waits, long total) {
        BigDecimal lower = BigDecimal.valueOf(at(waits, (total + 1) / 2));
        BigDecimal upper = BigDecimal.valueOf(at(waits, total / 2 + 1));
        return lower.add(upper).divide(BigDecimal.valueOf(2)).doubleValue();
    }

    /** The wait of the lead of this rank, counted from 1. */
    private static double at(List<Wait> sorted, long rank) {
        int at = 0;
        long passed = sorted.get(at).leads();
        while (passed < rank) {
            at++;
            passed += sorted.get(at).leads();
        }
        return sorted.get(at).hours();
    }
}
