package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.gate.Gate;
import dev.revopsassess.gate.UnknownCondition;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The conditions that fail a run, over one company or over many. */
public final class FailOnOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            completionCandidates = Ids.Gated.class,
            split = ",",
            order = 40,
            description = {
                "Exit with 1 where a condition is true; the report is written all the same. Several with commas, or the"
                        + " option again. In a shell, quote what has < or >.",
                "model!=revops: the model is another one",
                "alignment>60: a score; with >, >=, < or <=",
                "coverage<70%%: too little evidence for a score",
                "signal:nrr-below-100: a signal has fired",
                "regression: worse than --baseline",
                "contradictions: two sources disagree",
                "expired-waivers: a waiver is past its last day",
                "missing=fail|warn|ignore: what is not known; warn"
            })
    private @Nullable List<String> failOn;

    @Option(
            names = "--report-only",
            order = 42,
            description = "Say what --fail-on finds, and exit with 0 all the same.")
    private boolean reportOnly;

    /** The conditions, read before anything else is. */
    Gate gate() {
        List<String> given = failOn == null ? List.of() : failOn;
        if (failOn == null && reportOnly) {
            throw Exit.USAGE.error("--report-only belongs to --fail-on; name a condition");
        }
        Gate gate = understood(() -> Gate.of(given));
        if (failOn != null && gate.conditions().isEmpty()) {
            throw Exit.USAGE.error("--fail-on names nothing that could fail"
                    + (given.isEmpty() ? "" : ", only " + given.get(0)) + "; add a condition such as alignment>60");
        }
        return gate;
    }

    /** Whether a failure ends the run with 0 all the same. */
    boolean reportOnly() {
        return reportOnly;
    }

    /** Refuses conditions that name a signal which these rules do not have. */
    static void knowing(Gate gate, Collection<String> signals) {
        understood(() -> {
            gate.knowing(signals);
            return gate;
        });
    }

    /** What is said of a gate that does not hold. */
    static String outcome(boolean reportOnly) {
        return reportOnly ? "would fail, were it not for --report-only" : "failed";
    }

    private static Gate understood(Supplier<Gate> reading) {
        try {
            return reading.get();
        } catch (UnknownCondition problem) {
            throw Exit.USAGE.error("--fail-on: " + problem.getMessage());
        }
    }
}
