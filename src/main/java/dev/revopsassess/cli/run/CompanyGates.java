package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.compare.Comparison;
import dev.revopsassess.gate.Breach;
import dev.revopsassess.gate.Gate;
import dev.revopsassess.outline.change.GateText;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.portfolio.CompanyResult;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.NumberText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What fails a run over many companies: each is held to the same conditions, and to its own report of before. */
public final class CompanyGates {
    @Mixin
    private final FailOnOptions conditions = new FailOnOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FOLDER",
            order = 41,
            description = "The --output of an earlier run; each company is held against its own report there. A company"
                    + " that has none there is told and passes, unless missing=fail.")
    private @Nullable Path baseline;

    /**
     * The conditions, ready to judge; what is wrong with them or with the baseline ends the run here.
     *
     * @param reading names the rules whose signals can be named, and says whose names may be printed
     * @param output where the run writes, which is nowhere over its baseline
     */
    public Held held(ReadingOptions reading, Optional<Path> output) {
        Gate gate = conditions.gate();
        FailOnOptions.knowing(
                gate,
                reading.named().map(configured -> configured.rules()).orElseGet(PackReader::builtIn).signals().stream()
                        .map(Signal::id)
                        .toList());
        Optional<Path> before = Optional.ofNullable(baseline).map(folder -> folder.resolve("companies"));
        if (gate.comparing() && before.isEmpty()) {
            throw Exit.USAGE.error(
                    "--fail-on regression needs --baseline FOLDER, the --output of an earlier run to hold this one"
                            + " against");
        }
        if (before.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            throw Exit.INPUT.error(
                    "the baseline " + baseline + " is no --output of an earlier run: it has no folder companies. Make"
                            + " one with revops-assess portfolio FOLDER -o " + baseline
                            + ", and nothing passes until then");
        }
        if (output.filter(written -> before.isPresent() && ReportFile.same(written.resolve("companies"), before.get()))
                .isPresent()) {
            throw Exit.USAGE.error(
                    "-o " + baseline + " is the baseline itself, and would be accepted whatever the gate says. Write"
                            + " elsewhere, or accept it without --baseline");
        }
        return new Held(gate, before, reading, conditions.reportOnly());
    }

    /** The conditions, and what they found of each company so far. */
    public static final class Held {
        private final Gate gate;
        private final Optional<Path> baseline;
        private final ReadingOptions reading;
        private final boolean reportOnly;
        private final Map<String, Gate.Result> found = new ConcurrentHashMap<>();

        private Held(Gate gate, Optional<Path> baseline, ReadingOptions reading, boolean reportOnly) {
            this.gate = gate;
            this.baseline = baseline;
            this.reading = reading;
            this.reportOnly = reportOnly;
        }

        /** Reads the reports of before and lets them go again, so that one that cannot be read ends the run before it starts. */
        void reading(Iterable<String> companies) {
            companies.forEach(company -> before(company).ifPresent(report -> reading.allow(report, file(company))));
        }

        /** Judges a company. */
        void judge(String company, Snapshot report) {
            Optional<ComparisonEntry> moved = before(company).map(then -> Comparison.of(then, report));
            found.put(company, gate.judge(report, moved));
        }

        private Optional<Snapshot> before(String company) {
            return baseline.map(folder -> file(company))
                    .filter(Files::exists)
                    .map(file -> ReportFile.read(
                            file,
                            "baseline",
                            "Make it again with revops-assess portfolio, and nothing passes until then"));
        }

        private Path file(String company) {
            return baseline.orElseThrow().resolve(company + ".json");
        }

        /** Says which companies failed, and why, in their order; a line each reason. */
        public Exit judged(List<CompanyResult> companies, SharedOptions shared) {
            if (gate.conditions().isEmpty()) {
                return Exit.OK;
            }
            boolean strict = gate.missing() == Gate.Missing.FAIL;
            List<String> unknown = gate.missing() == Gate.Missing.IGNORE
                    ? List.of()
                    : companies.stream()
                            .flatMap(company -> open(company).stream())
                            .toList();
            List<String> unjudged = lines(companies, Gate.Result::unjudged);
            List<String> failed = lines(companies, Gate.Result::failed);
            say(strict ? List.of() : joined(unknown, unjudged))
                    .ifPresent(text -> shared.remark("not known, so not judged:" + text));
            List<String> all = strict ? joined(unknown, failed) : failed;
            say(all).ifPresent(text -> shared.complain("the gate " + FailOnOptions.outcome(reportOnly) + " in "
                    + NumberText.counted(companies.stream().filter(this::fails).count(), "company", "companies")
                    + ":" + text));
            return all.isEmpty() || reportOnly ? Exit.OK : Exit.FAILED;
        }

        /** That a company has no verdict, or none of before where one is needed. */
        private Optional<String> open(CompanyResult company) {
            String name = company.entry().folder();
            if (company.entry().problem().isPresent()) {
                return Optional.of(name + ": it could not be assessed");
            }
            return gate.comparing()
                            && baseline.filter(folder -> !Files.exists(file(name)))
                                    .isPresent()
                    ? Optional.of(name + ": regression: there is no report of before")
                    : Optional.empty();
        }

        private boolean fails(CompanyResult company) {
            Gate.Result result = found.get(company.entry().folder());
            return (result != null && !result.failed().isEmpty())
                    || (gate.missing() == Gate.Missing.FAIL && open(company).isPresent());
        }

        private List<String> lines(List<CompanyResult> companies, Function<Gate.Result, List<Breach>> which) {
            return companies.stream()
                    .map(company -> company.entry().folder())
                    .filter(found::containsKey)
                    .flatMap(name -> which.apply(Objects.requireNonNull(found.get(name))).stream()
                            .map(breach -> name + ": " + GateText.line(breach)))
                    .toList();
        }

        private static List<String> joined(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        private static Optional<String> say(List<String> lines) {
            return lines.isEmpty() ? Optional.empty() : Optional.of("\n  " + String.join("\n  ", lines));
        }
    }
}
