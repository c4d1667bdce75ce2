package dev.revopsassess.outline.block;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A signal as the report prints it.
 *
 * @param id the signal
 * @param title what the report calls it; of a clear signal in positive words
 * @param dimension which score it counts into
 * @param mark how it stands
 * @param status how it stands, in the contract's word
 * @param weight 1 to 5
 * @param strength 0 to 1; empty where it is not known, does not apply or is waived
 * @param value the value that decided, printed; empty where none did
 * @param evidence what is known, in words; for an unknown signal what is missing
 * @param origins the rows behind it, an entry each file or query, in order of names
 * @param from the documents it comes from
 * @param needs what would settle it, a sentence each
 * @param why why it points where it points
 * @param action what to do about it
 * @param wrongWhen when it misleads
 * @param contribution share of its dimension's score; empty where the signal is not known
 */
public record SignalLine(
        String id,
        String title,
        Dimension dimension,
        Mark mark,
        String status,
        int weight,
        OptionalDouble strength,
        Optional<String> value,
        List<String> evidence,
        List<Origin> origins,
        String from,
        List<String> needs,
        String why,
        String action,
        String wrongWhen,
        Optional<String> contribution) {
    /** How it stands, as a reader says it: {@code in place}. */
    public String standing() {
        return Spoken.words(status);
    }

    /** The evidence in one run of text. */
    public String evidenceText() {
        return Printed.run(evidence);
    }

    /** File and lines of the rows behind it, a text each file. */
    public List<String> places() {
        return origins.stream().map(Origin::place).toList();
    }

    /** The places in one run of text: {@code arr.csv:2-14; tools.csv:3}. */
    public String placesText() {
        return String.join("; ", places());
    }

    /** The first line of the rows behind it, for whoever can open one place only; empty where no file holds them. */
    public Optional<Source> firstPlace() {
        return origins.stream()
                .flatMap(origin -> origin.fold(
                        file -> Stream.of(
                                file.ranges().isEmpty()
                                        ? Source.file(file.name())
                                        : Source.line(
                                                file.name(),
                                                file.ranges().get(0).first())),
                        query -> Stream.<Source>empty()))
                .findFirst();
    }

    /** A finding as the report prints it. */
    public static SignalLine of(Finding finding, Assessment assessment) {
        Signal signal = finding.signal();
        Optional<Double> share = Optional.ofNullable(
                        assessment.verdict().scores().get(signal.dimension()))
                .map(score -> score.contributions().get(signal.id()));
        return new SignalLine(
                signal.id(),
                Mark.of(finding) == Mark.CLEAR ? signal.clearTitle() : signal.title(),
                signal.dimension(),
                Mark.of(finding),
                finding.status(),
                signal.weight(),
                finding.outcome().strength(),
                finding.reading().map(reading -> Printed.value(reading, assessment.names())),
                evidence(finding.outcome(), assessment.signalText().of(finding)),
                Origin.merged(finding.evidence().stream().flatMap(evidence -> evidence.lines().stream())),
                from(signal.sources()),
                finding.outcome().needs().stream().map(Need::ask).distinct().toList(),
                signal.why(),
                signal.action(),
                signal.wrongWhen(),
                share.map(NumberText::score));
    }

    /** File and lines, one text a file, files in order of names. */
    public static List<String> places(Stream<Origin> lines) {
        return Origin.merged(lines).stream().map(Origin::place).toList();
    }

    private static List<String> evidence(Outcome outcome, SignalText.Said said) {
        List<String> texts = said.evidence().stream()
                .map(Stated::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return outcome.fold(
                () -> texts,
                watch -> texts,
                () -> texts,
                unknown -> with(said.open().orElse(""), texts),
                none -> with(none.reason(), texts),
                waived -> with(
                        "waived by " + waived.owner() + " until " + waived.expires() + ": " + waived.reason(), texts));
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** The documents that sources name, parted by commas; {@code house} where none does. */
    public static String from(List<Provenance> sources) {
        List<String> documents = sources.stream()
                .flatMap(source -> source.fold(document -> Stream.of(document.key()), house -> Stream.<String>empty()))
                .distinct()
                .toList();
        return documents.isEmpty() ? "house" : String.join(", ", documents);
    }
}
