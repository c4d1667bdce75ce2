package dev.revopsassess.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** What the fuzzer runs; {@code docs/fuzzing.md} says how. Each method makes up files of one form. */
@Timeout(20) // for one file, not for the run
class IntakeFuzz {
    @FuzzTest(maxDuration = "15m")
    void text(byte[] bytes) {
        Probe.text(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void packed(byte[] bytes) {
        Probe.packed(bytes);
    }

    @FuzzTest(maxDuration = "15m")
    void workbook(byte[] bytes) {
        Probe.workbook(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void answers(byte[] bytes) {
        Probe.answers(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void configuration(byte[] bytes) {
        Probe.configuration(bytes);
    }
}
