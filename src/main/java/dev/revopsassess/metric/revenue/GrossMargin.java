package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is left of revenue after what it costs to deliver it.
 *
 * @param share the margin, a ratio; where respondents differ the lowest, as it makes every figure that rests on it worse
 * @param differ whether respondents differ
 * @param lines rows of the answers; none where the configuration says it
 */
record GrossMargin(BigDecimal share, boolean differ, List<Origin> lines) {
    /** As said, else as configured; empty where neither is. */
    static Optional<GrossMargin> of(Inputs in) {
        return in.said("gross-margin")
                .map(GrossMargin::said)
                .or(() -> in.settings().grossMargin().map(share -> new GrossMargin(share, false, List.of())));
    }

    private static GrossMargin said(Reading.Measured answer) {
        BigDecimal lowest = Stream.concat(Stream.of(answer.value()), answer.others().stream())
                .map(datum -> datum.fold(BigDecimal::valueOf, BigDecimal::new))
                .min(BigDecimal::compareTo)
                .orElseThrow();
        return new GrossMargin(lowest, !answer.others().isEmpty(), answer.inputs());
    }

    /** What a reader has to know of the margin behind a figure of this name. */
    static List<String> notes(Optional<GrossMargin> margin, String figure) {
        if (margin.isEmpty()) {
            return List.of("revenue " + figure + ": no gross margin is known");
        }
        return margin.get().differ() ? List.of("respondents differ on the gross margin; the lowest counts") : List.of();
    }

    /** {@code x 80 %}; nothing where no margin is known. */
    static String factor(Optional<GrossMargin> margin) {
        return margin.map(known -> " x " + NumberText.share(known.share())).orElse("");
    }
}
