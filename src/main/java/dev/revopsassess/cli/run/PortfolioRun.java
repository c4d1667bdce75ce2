package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.console.Version;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.portfolio.CompanyResult;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.snapshot.Snapshots;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Assesses companies beside each other, in one process. What is wrong with one is its result and stops no other. */
public final class PortfolioRun {
    private static final int LINES = 4;

    private final CompanyGates.Held gates;
    private final Terminal terminal;
    private final Optional<KeptReports> reports;
    private final boolean resume;
    private final List<String> settings;
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final PortfolioCompanies companies;

    /**
     * Prepares a run; what is wrong with the options ends it here.
     *
     * @param companies where they are not to be named their place in this order is what they are called
     * @param gates what each company is held to
     * @param output where the reports of the companies go; empty where none are written
     * @param resume whether a report of earlier is taken where nothing has changed since
     */
    public PortfolioRun(
            PortfolioCompanies companies,
            ReadingOptions reading,
            CompanyGates.Held gates,
            Terminal terminal,
            Optional<Path> output,
            boolean resume) {
        this.companies = companies;
        companies
                .folders()
                .forEach(folder -> names.put(
                        folder,
                        reading.anonymous() ? "company-" + (names.size() + 1) : String.valueOf(folder.getFileName())));
        this.gates = gates;
        this.terminal = terminal;
        this.settings = settings(reading, terminal);
        this.reports = output.map(KeptReports::below);
        this.resume = resume;
    }

    /** The companies in the order of their folders, whatever the threads do. */
    public List<CompanyResult> results(Progress progress) {
        gates.reading(names.values());
        return beside(
                folder -> {
                    Snapshot report = report(folder);
                    gates.judge(name(folder), report);
                    return CompanyResult.assessed(name(folder), report);
                },
                progress);
    }

    /** Assesses each folder on as many threads as there are processors; a fault of one is its result. */
    List<CompanyResult> beside(Function<Path, CompanyResult> assessing, Progress progress) {
        Set<Path> folders = names.keySet();
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(folders.size(), Runtime.getRuntime().availableProcessors())));
        var finished = new AtomicInteger();
        progress.finished(0, done(0));
        try {
            List<Future<CompanyResult>> futures = folders.stream()
                    .map(folder -> threads.submit(() -> {
                        CompanyResult result = held(folder, assessing);
                        int done = finished.incrementAndGet();
                        progress.finished(done, done(done));
                        return result;
                    }))
                    .toList();
            var results = new ArrayList<CompanyResult>();
            for (Future<CompanyResult> future : futures) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private String done(int companies) {
        return companies + " of " + NumberText.counted(names.size(), "company", "companies");
    }

    /** An output that cannot be written concerns every company, and alone ends the run. */
    private CompanyResult held(Path folder, Function<Path, CompanyResult> assessing) {
        try {
            return assessing.apply(folder);
        } catch (CommandError e) {
            if (e.exit() == Exit.OUTPUT) {
                throw e;
            }
            return failed(folder, String.valueOf(e.getMessage()));
        } catch (PackException e) {
            return failed(folder, "the rules or the configuration cannot be used:\n" + String.join("\n", e.errors()));
        } catch (OutOfMemoryError e) {
            return failed(folder, "out of memory. Assess it alone, with REVOPS_ASSESS_OPTS=-Xmx4g");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return failed(
                    folder,
                    "internal error: " + e.getClass().getSimpleName()
                            + ". Run it alone with --verbose for the trace, and report it");
        }
    }

    private CompanyResult failed(Path folder, String reason) {
        String name = name(folder);
        reports.ifPresent(kept -> kept.drop(name));
        List<String> lines = reason.replace(folder.toAbsolutePath().normalize() + "/", "")
                .replace(folder + "/", "")
                .replace(String.valueOf(folder.getFileName()), name)
                .lines()
                .map(String::strip)
                .toList();
        return CompanyResult.failed(
                name,
                CommandError.shown(String.join("\n", lines.subList(0, Math.min(LINES, lines.size())))
                        + (lines.size() > LINES ? "\n(revops-assess check says the rest)" : "")));
    }

    private Snapshot report(Path folder) {
        Optional<String> fingerprint = reports.flatMap(kept -> FolderDigest.of(folder, settings));
        return fingerprint
                .filter(found -> resume)
                .flatMap(found -> reports.orElseThrow().kept(name(folder), found))
                .orElseGet(() -> assessed(folder, fingerprint));
    }

    private Snapshot assessed(Path folder, Optional<String> fingerprint) {
        CompanyRun company = CompanyRun.read(companies.inputs().apply(folder), terminal, Progress.silent(terminal));
        Assessment assessment = company.assessor().assess(company.exports());
        Snapshot report = Snapshots.of(assessment);
        reports.ifPresent(kept ->
                kept.write(name(folder), Outline.whole(assessment).under(company.letterhead()), report, fingerprint));
        return report;
    }

    private String name(Path folder) {
        return Objects.requireNonNull(names.get(folder));
    }

    /** What decides a result beside the files of its folder. The day is among it: a report may speak of today. */
    private static List<String> settings(ReadingOptions reading, Terminal terminal) {
        reading.discretion(List.of());
        var settings = new ArrayList<String>();
        settings.add(Version.number());
        settings.add(reading.named()
                .map(configured -> configured.rules().sha256())
                .orElseGet(() -> PackReader.builtIn().sha256()));
        reading.configuration().ifPresent(file -> {
            try {
                settings.add(Files.readString(file));
            } catch (IOException e) {
                throw Exit.RULES.error(file + " could not be read: " + e.getMessage());
            }
        });
        settings.add(terminal.today().toString());
        settings.add(reading.choices());
        return List.copyOf(settings);
    }
}
