package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Lines;
import dev.revopsassess.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a whole is never more than the whole. Where an export says so its columns do not belong together: the share is
 * not measured, and a problem names the file.
 */
final class Shares {
    /** The metrics that are a part of a whole; growth, retention and errors may pass 100 %. */
    static final Set<String> IDS = Set.of(
            "mql-rejection",
            "leads-worked",
            "lead-to-opportunity",
            "unsourced-share",
            "marketing-sourced-pipeline",
            "win-rate",
            "inconsistent-pipeline",
            "spreadsheet-forecast-share",
            "forecast-miss-rate",
            "forecast-miss-rate-sales",
            "forecast-miss-rate-other-functions",
            "actuals-disagreement",
            "wins-disagreement",
            "bookings-disagreement",
            "existing-customer-share",
            "grr",
            "connected-share",
            "kpi-review-share");

    private final List<Problem> problems = new ArrayList<>();

    /** The reading, or why it is none. */
    public Reading of(Reading reading) {
        return reading.fold(this::of, missing -> missing);
    }

    private Reading of(Measured share) {
        if (!IDS.contains(share.id()) || share.number() <= 1) {
            return share;
        }
        String title = Catalogue.metric(share.id()).map(Metric::title).orElse(share.id());
        String found = share.formula() + " is over 100 %, which a part of a whole cannot be";
        share.inputs().stream()
                .map(Lines::file)
                .distinct()
                .sorted()
                .forEach(file -> problems.add(new Problem(
                        Source.file(file),
                        Severity.ERROR,
                        "share-over-one",
                        title + ": " + found + ", so it is not measured. Check that both counts are of the same rows.",
                        Optional.empty())));
        List<Need> needs = Catalogue.metric(share.id()).map(Metric::inputs).orElse(List.of()).stream()
                .filter(input -> input.contains(".") && !input.startsWith("answers."))
                .map(input -> new Need(Need.Source.COLUMN, input, "counts of the same rows"))
                .toList();
        return new NotMeasured(share.id(), found + ".", needs);
    }

    /** What was found so far, a problem for each file and share. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
