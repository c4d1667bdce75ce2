package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a whole is never more than the whole. Where an export says so its columns do not belong together: the share is
 * not measured, and a problem names the file.
 */
final class Shares {
    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    Shares(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The reading, or why it is none. */
    Reading of(Reading reading) {
        return reading.fold(this::of, missing -> missing);
    }

    private Reading of(Measured share) {
        return catalogue
                .metric(share.id())
                .filter(metric -> metric.partOfWhole() && share.number() > 1)
                .<Reading>map(metric -> refused(share, metric))
                .orElse(share);
    }

    private NotMeasured refused(Measured share, Metric metric) {
        String found = share.formula() + " is over 100 %, which a part of a whole cannot be";
        share.inputs().stream()
                .map(Origin::name)
                .distinct()
                .sorted()
                .forEach(file -> problems.add(new Problem(
                        Source.file(file),
                        Severity.ERROR,
                        "share-over-one",
                        metric.title() + ": " + found
                                + ", so it is not measured. Check that both counts are of the same rows.",
                        Optional.empty())));
        List<Need> needs = metric.inputs().stream()
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
