package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.compare.Comparison;
import dev.revopsassess.gate.Breach;
import dev.revopsassess.gate.Gate;
import dev.revopsassess.outline.change.ChangeOutline;
import dev.revopsassess.outline.change.GateText;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What fails a run, and the report that it is held against. */
public final class GateOptions {
    @Mixin
    private final FailOnOptions conditions = new FailOnOptions();

    @Option(
            names = "--baseline",
            paramLabel = "REPORT.json",
            order = 41,
            description =
                    "An earlier report as JSON; every format says what moved since. One that cannot be read, is empty or"
                            + " was made by a newer version ends the run with 3.")
    private @Nullable Path baseline;

    /**
     * The conditions and the baseline, read before anything else is.
     *
     * @param inputs says whose names may be printed
     * @param targets where the run writes, which is nowhere over its baseline
     */
    public Held held(InputOptions inputs, List<Target> targets) {
        Gate gate = conditions.gate();
        Path file = baseline;
        if (gate.comparing() && file == null) {
            throw Exit.USAGE.error(
                    "--fail-on regression needs --baseline REPORT.json, a report of before to hold this one against");
        }
        Optional<Snapshot> before = Optional.ofNullable(file)
                .map(path -> ReportFile.read(
                        path,
                        "baseline",
                        "Make one with revops-assess FOLDER -o " + path + ", and nothing passes until then"));
        if (file != null) {
            before.ifPresent(report -> inputs.allow(report, file));
            notOver(file, targets);
        }
        return new Held(gate, before, Optional.ofNullable(file), conditions.reportOnly());
    }

    /** A run that wrote over its baseline would accept what its gate has yet to judge. */
    private static void notOver(Path file, List<Target> targets) {
        if (targets.stream()
                .flatMap(target -> target.file().stream())
                .anyMatch(written -> ReportFile.same(written, file))) {
            throw Exit.USAGE.error(
                    "-o " + file + " is the baseline itself, and would be accepted whatever the gate says. Write"
                            + " elsewhere, or accept it without --baseline");
        }
    }

    /**
     * A gate, ready to judge.
     *
     * @param gate its conditions
     * @param baseline the earlier report, where one was given
     * @param file where that lies
     * @param reportOnly whether a failure ends the run with 0 all the same
     */
    public record Held(Gate gate, Optional<Snapshot> baseline, Optional<Path> file, boolean reportOnly) {
        /** Refuses conditions that name a signal which these rules do not have. */
        public void knowing(Collection<String> signals) {
            FailOnOptions.knowing(gate, signals);
        }

        /** What moved since the baseline. */
        public Optional<ComparisonEntry> comparison(Snapshot report) {
            return baseline.map(before -> Comparison.of(before, report));
        }

        /** Says what failed, one line each, and how the run ends. */
        public Exit judge(Snapshot report, Optional<ComparisonEntry> moved, SharedOptions shared, String words) {
            moved.map(ChangeOutline::cautions)
                    .filter(cautions -> !cautions.isEmpty())
                    .ifPresent(cautions ->
                            shared.remark("what to know of the baseline:\n  " + String.join("\n  ", cautions)));
            Gate.Result result = gate.judge(report, moved);
            if (!result.unjudged().isEmpty()) {
                shared.remark("not known, so not judged:" + lines(result.unjudged()));
            }
            if (!result.failed().isEmpty()) {
                shared.complain("the gate " + FailOnOptions.outcome(reportOnly) + ":" + lines(result.failed()));
                return reportOnly ? Exit.OK : Exit.FAILED;
            }
            moved.map(GateText::better)
                    .filter(better -> !better.isEmpty())
                    .ifPresent(better -> shared.remark("better than the baseline: " + String.join(", ", better)
                            + ".\nTo hold this from now on, accept it as the baseline: revops-assess " + words
                            + file.map(Held::asJson).orElse(" -o baseline.json")));
            return Exit.OK;
        }

        /** The file as a shell takes it, and as JSON whatever its name ends in. */
        private static String asJson(Path file) {
            boolean told =
                    Format.ofFile(file.toString()).filter(Format.JSON::equals).isPresent();
            return (told ? "" : " -f json") + " -o " + ShellWord.of(file.toString());
        }

        private static String lines(List<Breach> breaches) {
            var lines = new StringBuilder();
            breaches.forEach(breach -> lines.append("\n  ").append(GateText.line(breach)));
            return lines.toString();
        }
    }
}
