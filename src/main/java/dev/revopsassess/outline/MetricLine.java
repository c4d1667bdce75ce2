package dev.revopsassess.outline;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * A metric or an answer as the report prints it.
 *
 * @param id metric or question
 * @param title what the report calls it
 * @param value printed; empty where it is not measured
 * @param period the days it speaks of
 * @param formula how it was computed
 * @param places file and lines of the rows behind it
 * @param notes what a reader must know to take it right
 * @param missing what is missing where it is not measured
 */
record MetricLine(
        String id,
        String title,
        Optional<String> value,
        Optional<String> period,
        Optional<String> formula,
        List<String> places,
        List<String> notes,
        Optional<String> missing) {
    /** The places in one run of text. */
    String placesText() {
        return String.join("; ", places);
    }

    /** A reading as a line: its name, figure and where it comes from. */
    static MetricLine of(Reading reading, Assessment assessment) {
        String title = assessment.names().metric(reading.id());
        return reading.fold(
                measured -> new MetricLine(
                        measured.id(),
                        title,
                        Optional.of(Printed.value(measured, assessment.names())),
                        Optional.of(measured.period().text()),
                        Optional.of(measured.formula()).filter(formula -> !formula.isBlank()),
                        SignalLine.places(measured.inputs().stream()),
                        measured.notes(),
                        Optional.empty()),
                missing -> new MetricLine(
                        missing.id(),
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(missing.why())));
    }
}
