package dev.revopsassess.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Catalogue;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of every signal and every case, whatever the case says. */
class EvidenceTest {
    private static final RulePack PACK = PackReader.builtIn();

    @Test
    void moreEvidenceNeverWidensASignal() {
        for (Signal signal : PACK.signals()) {
            for (SignalCase full : SignalCase.of(signal.id())) {
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
            for (SignalCase full : SignalCase.of(signal.id())) {
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
        return Judge.judge(
                        PACK.signals(),
                        each.readings(Catalogue.ids(), PACK.questions()),
                        List.of(),
                        LocalDate.of(2026, 9, 30))
                .get(PACK.signals().indexOf(signal));
    }

    private static Map<String, Node> without(Map<String, Node> all, String id) {
        var fewer = new LinkedHashMap<>(all);
        fewer.remove(id);
        return fewer;
    }

    private static SignalCase with(SignalCase from, Map<String, Node> metrics, Map<String, Node> answers) {
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
