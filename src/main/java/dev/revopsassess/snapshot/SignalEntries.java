package dev.revopsassess.snapshot;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.systems.SystemFigures.Compared;
import dev.revopsassess.metric.systems.SystemFigures.Told;
import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.signal.Evidence;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.MetricEntry;
import dev.revopsassess.snapshot.entry.RowsEntry;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.SystemsEntry;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The entries of signals, metrics and systems. */
final class SignalEntries {
    private SignalEntries() {}

    static SignalEntry signal(Finding finding, SignalText.Said text, Verdict verdict) {
        Signal signal = finding.signal();
        Optional<Reading.Measured> reading = finding.reading();
        Optional<Unit> unit = reading.map(found -> inRatio(signal, found));
        boolean held = signal.watch().isPresent() || signal.fire().isPresent();
        return new SignalEntry(
                signal.id(),
                signal.title(),
                Optional.of(signal.clearTitle()),
                signal.dimension().word(),
                finding.status(),
                Exact.of(finding.outcome().strength(), Unit.RATIO),
                signal.weight(),
                Optional.ofNullable(verdict.scores().get(signal.dimension()))
                        .flatMap(score ->
                                Optional.ofNullable(score.contributions().get(signal.id())))
                        .map(Exact::score),
                measure(finding),
                reading.map(found -> value(found, unit.orElse(found.unit()))),
                unit.or(() -> held ? Optional.of(signal.unit()) : Optional.empty())
                        .map(Unit::code),
                signal.watch().map(watch -> threshold(watch, signal)),
                signal.fire().map(fire -> threshold(fire, signal)),
                Stream.concat(
                                signal.watch().map(watch -> threshold("watch", watch, signal)).stream(),
                                signal.fire().map(fire -> threshold("fire", fire, signal)).stream())
                        .toList(),
                reading.map(SignalEntries::basis).orElse("none"),
                needs(finding.outcome().needs()),
                text.evidence().stream().flatMap(SignalEntries::evidence).toList(),
                signal.why(),
                signal.action(),
                signal.area(),
                Optional.of(signal.wrongWhen()),
                reason(finding.outcome(), text),
                finding.outcome()
                        .waiver()
                        .map(waiver -> new SignalEntry.WaiverEntry(
                                waiver.reason(),
                                waiver.owner(),
                                waiver.expires(),
                                waiver.without().status(signal.dimension()))));
    }

    static MetricEntry metric(Reading reading) {
        return reading.fold(
                measured -> new MetricEntry(
                        measured.id(),
                        Optional.of(value(measured, measured.unit())),
                        Optional.of(measured.unit().code()),
                        measured.range().map(range -> Exact.of(range.low(), measured.unit())),
                        measured.range().map(range -> Exact.of(range.high(), measured.unit())),
                        Optional.of(days(measured.period())),
                        Optional.of(measured.formula()),
                        Optional.of(rows(measured.inputs())),
                        Optional.of(basis(measured)),
                        Optional.of(measured.notes()),
                        Optional.empty(),
                        Optional.empty()),
                missing -> new MetricEntry(
                        missing.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(missing.why()),
                        Optional.of(needs(missing.needs()))));
    }

    static SystemsEntry systems(Compared compared) {
        return new SystemsEntry(
                compared.figure().word(),
                compared.unit().code(),
                told(compared.year(), compared.unit()),
                compared.quarters().stream()
                        .map(quarter -> told(quarter, compared.unit()))
                        .toList());
    }

    private static SystemsEntry.ToldEntry told(Told told, Unit unit) {
        return new SystemsEntry.ToldEntry(
                days(told.period()),
                Exact.ratio(told.apart()),
                told.said().stream()
                        .map(said -> new SystemsEntry.SaidEntry(
                                said.system().word(), Exact.of(said.value(), unit), rows(said.lines())))
                        .toList());
    }

    private static String days(Period period) {
        return period.from() + "/" + period.to();
    }

    private static FigureOrWord value(Reading.Measured reading, Unit unit) {
        return reading.value()
                .fold(
                        number -> new FigureOrWord.FigureValue(Exact.of(number, unit)),
                        word -> new FigureOrWord.WordValue(word));
    }

    /** A difference of rates that is held against a ratio is told as one. */
    private static Unit inRatio(Signal signal, Reading.Measured reading) {
        return reading.unit().equals(Unit.POINTS) && signal.unit().equals(Unit.RATIO) ? Unit.RATIO : reading.unit();
    }

    private static String basis(Reading.Measured reading) {
        return reading.basis() == Reading.Basis.SAID ? "said" : "measured";
    }

    private static List<String> needs(List<Need> needs) {
        return needs.stream()
                .map(need -> need.source().word() + " " + need.name() + ": " + need.ask())
                .toList();
    }

    private static Optional<String> reason(Outcome outcome, SignalText.Said text) {
        return outcome.fold(
                Optional::empty,
                watch -> Optional.empty(),
                Optional::empty,
                unknown -> text.open(),
                none -> Optional.of(none.reason()),
                waived -> Optional.of(waived.reason()));
    }

    private static Optional<String> measure(Finding finding) {
        return finding.reading()
                .map(Reading::id)
                .or(() -> finding.signal().measures().stream()
                        .flatMap(measure -> measure.subjects().stream())
                        .map(Subject::key)
                        .findFirst());
    }

    private static BigDecimal threshold(Threshold threshold, Signal signal) {
        return Exact.of(threshold.value(), signal.unit());
    }

    private static SignalEntry.ThresholdEntry threshold(String level, Threshold threshold, Signal signal) {
        var provenance = threshold.provenance();
        return new SignalEntry.ThresholdEntry(
                level,
                threshold(threshold, signal),
                signal.direction() == Signal.Direction.AT_LEAST ? "at-least" : "at-most",
                threshold.strictly(),
                provenance.fold(document -> "document", house -> "house"),
                provenance.fold(document -> Optional.of(document.key()), house -> Optional.empty()),
                provenance.fold(document -> Optional.empty(), house -> Optional.of(house.reason())));
    }

    private static Stream<SignalEntry.EvidenceEntry> evidence(Stated<Evidence> evidence) {
        if (evidence.fact().lines().isEmpty()) {
            return Stream.of(new SignalEntry.EvidenceEntry(
                    evidence.text(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return rows(evidence.fact().lines()).stream()
                .map(rows -> new SignalEntry.EvidenceEntry(
                        evidence.text(), Optional.of(rows.file()), Optional.of(rows.lines()), rows.rows()));
    }

    private static List<RowsEntry> rows(List<Origin> lines) {
        return lines.stream()
                .map(part -> new RowsEntry(part.name(), part.text(), boxed(part.rows())))
                .toList();
    }

    private static Optional<Long> boxed(OptionalLong rows) {
        return rows.isPresent() ? Optional.of(rows.getAsLong()) : Optional.empty();
    }
}
