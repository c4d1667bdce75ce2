package dev.revopsassess.render.json;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Lines;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of signals and metrics. */
final class SignalKeys {
    private SignalKeys() {}

    private record Held(String level, Threshold threshold) {}

    private record Proof(String text, Optional<Lines> lines) {}

    static void signal(Keys keys, Finding finding, Verdict verdict) {
        Signal signal = finding.signal();
        keys.put("id", signal.id())
                .put("title", signal.title())
                .put("clearTitle", signal.clearTitle())
                .put("dimension", signal.dimension().word())
                .put("status", finding.status())
                .put("strength", finding.outcome().strength(), Unit.RATIO)
                .put("weight", signal.weight());
        Score score = verdict.scores().get(signal.dimension());
        if (score != null) {
            Double share = score.contributions().get(signal.id());
            if (share != null) {
                keys.put("contribution", share, Unit.COUNT);
            }
        }
        keys.put("measure", measure(finding));
        finding.reading().ifPresent(reading -> value(keys, reading, inRatio(signal, reading)));
        if (finding.reading().isEmpty()
                && (signal.watch().isPresent() || signal.fire().isPresent())) {
            keys.put("unit", signal.unit().code());
        }
        signal.watch().ifPresent(watch -> keys.put("watch", watch.value(), signal.unit()));
        signal.fire().ifPresent(fire -> keys.put("fire", fire.value(), signal.unit()));
        keys.array("thresholds", thresholds(signal), (one, held) -> threshold(one, held, signal))
                .put(
                        "basis",
                        finding.reading()
                                .map(reading -> reading.basis() == Reading.Basis.SAID ? "said" : "measured")
                                .orElse("none"))
                .texts(
                        "needs",
                        finding.outcome().needs().stream().map(SignalKeys::need).toList())
                .array("evidence", proofs(finding), (one, proof) -> {
                    one.put("text", proof.text());
                    proof.lines().ifPresent(lines -> lines(one, lines));
                })
                .put("why", signal.why())
                .put("action", signal.action())
                .put("area", signal.area())
                .put("wrongWhen", signal.wrongWhen())
                .put("reason", reason(finding.outcome()))
                .put(
                        "waiver",
                        finding.outcome().waiver(),
                        (one, waiver) -> one.put("reason", waiver.reason())
                                .put("owner", waiver.owner())
                                .put("expires", waiver.expires().toString())
                                .put("without", waiver.without().status(signal.dimension())));
    }

    static void metric(Keys keys, Reading reading) {
        keys.put("id", reading.id());
        reading.fold(
                measured -> {
                    value(keys, measured, measured.unit());
                    measured.range()
                            .ifPresent(range -> keys.put("low", range.low(), measured.unit())
                                    .put("high", range.high(), measured.unit()));
                    keys.put(
                                    "period",
                                    measured.period().from() + "/"
                                            + measured.period().to())
                            .put("formula", measured.formula())
                            .array("inputs", measured.inputs(), SignalKeys::lines)
                            .put("basis", measured.basis() == Reading.Basis.SAID ? "said" : "measured")
                            .texts("notes", measured.notes());
                    return true;
                },
                missing -> {
                    keys.put("missing", missing.why())
                            .texts(
                                    "needs",
                                    missing.needs().stream()
                                            .map(SignalKeys::need)
                                            .toList());
                    return false;
                });
    }

    private static void value(Keys keys, Reading.Measured reading, Unit unit) {
        reading.value().fold(number -> keys.put("value", number, unit), word -> keys.put("value", word));
        keys.put("unit", unit.code());
    }

    /** A difference of rates that is held against a ratio is told as one. */
    private static Unit inRatio(Signal signal, Reading.Measured reading) {
        return reading.unit().equals(Unit.POINTS) && signal.unit().equals(Unit.RATIO) ? Unit.RATIO : reading.unit();
    }

    public static void lines(Keys keys, Lines lines) {
        keys.put("file", lines.file()).put("lines", lines.text());
        lines.rows().ifPresent(rows -> keys.put("rows", rows));
    }

    private static String need(Need need) {
        return need.source().word() + " " + need.name() + ": " + need.ask();
    }

    private static Optional<String> reason(Outcome outcome) {
        return outcome.fold(
                Optional::empty,
                watch -> Optional.empty(),
                Optional::empty,
                unknown -> Optional.of(unknown.why()),
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

    private static List<Held> thresholds(Signal signal) {
        var held = new ArrayList<Held>();
        signal.watch().ifPresent(watch -> held.add(new Held("watch", watch)));
        signal.fire().ifPresent(fire -> held.add(new Held("fire", fire)));
        return held;
    }

    private static void threshold(Keys keys, Held held, Signal signal) {
        keys.put("level", held.level())
                .put("value", held.threshold().value(), signal.unit())
                .put("direction", signal.direction() == Signal.Direction.AT_LEAST ? "at-least" : "at-most")
                .put("strictly", held.threshold().strictly());
        held.threshold()
                .provenance()
                .fold(
                        document -> keys.put("provenance", "document").put("document", document.key()),
                        house -> keys.put("provenance", "house").put("reason", house.reason()));
    }

    private static List<Proof> proofs(Finding finding) {
        var proofs = new ArrayList<Proof>();
        for (Finding.Evidence evidence : finding.evidence()) {
            if (evidence.lines().isEmpty()) {
                proofs.add(new Proof(evidence.text(), Optional.empty()));
            }
            evidence.lines().forEach(lines -> proofs.add(new Proof(evidence.text(), Optional.of(lines))));
        }
        return proofs;
    }
}
