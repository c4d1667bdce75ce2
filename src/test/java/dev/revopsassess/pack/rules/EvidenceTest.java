package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of every signal and every case, whatever the case says. */
class EvidenceTest {
    private static final RulePack PACK = BuiltInCases.PACK;

    @Test
    void moreEvidenceNeverWidensASignal() {
        for (Signal signal : PACK.signals()) {
            for (SignalCase full : BuiltInCases.of(signal)) {
                double known = width(signal, full);
                full.metrics()
                        .keySet()
                        .forEach(id -> assertThat(known)
                                .as(signal.id() + ": " + full.name() + " without " + id)
                                .isLessThanOrEqualTo(width(
                                                signal, with(full, without(full.metrics(), id), full.answers()))
                                        + (full.low().isPresent() ? 1 : 0)));
                full.answers()
                        .keySet()
                        .forEach(id -> assertThat(known)
                                .as(signal.id() + ": " + full.name() + " without " + id)
                                .isLessThanOrEqualTo(
                                        width(signal, with(full, full.metrics(), without(full.answers(), id)))));
            }
        }
    }

    @Test
    void whateverIsSettledNamesItsEvidence() {
        for (Signal signal : PACK.signals()) {
            for (SignalCase full : BuiltInCases.of(signal)) {
                if (!full.gives().equals("unknown")) {
                    assertThat(finding(signal, full).evidence())
                            .as(signal.id() + ": " + full.name())
                            .isNotEmpty();
                }
            }
        }
    }

    private static double width(Signal signal, SignalCase each) {
        Finding finding = finding(signal, each);
        return finding.highStrength() - finding.lowStrength();
    }

    private static Finding finding(Signal signal, SignalCase each) {
        return each.finding(signal, PACK);
    }

    private static Map<String, Reading.Measured> without(Map<String, Reading.Measured> all, String id) {
        var fewer = new LinkedHashMap<>(all);
        fewer.remove(id);
        return fewer;
    }

    private static SignalCase with(
            SignalCase from, Map<String, Reading.Measured> metrics, Map<String, Reading.Measured> answers) {
        return new SignalCase(
                from.name(),
                metrics,
                answers,
                from.gives(),
                from.strength(),
                from.low(),
                from.high(),
                from.disagreement(),
                from.needs());
    }
}
