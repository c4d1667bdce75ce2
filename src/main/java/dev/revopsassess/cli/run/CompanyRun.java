package dev.revopsassess.cli.run;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.console.Version;
import dev.revopsassess.cli.source.ConfiguredSources;
import dev.revopsassess.intake.Intake;
import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.TwoOfAKind;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.metric.Measurement;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.rules.RuleWords;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.IntakeCheck;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Letterhead;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What every command that reads exports starts from.
 *
 * @param rules the rules as the configuration makes them
 * @param settings what the user says beside exports and rules
 * @param exports what intake made of the files
 * @param assessor judges them
 * @param today the day of the run
 * @param letterhead whose report it is
 */
public record CompanyRun(
        RulePack rules,
        Assessor.Settings settings,
        Exports exports,
        Assessor assessor,
        LocalDate today,
        Letterhead letterhead) {
    /** Days after which exports are called old: a quarter. */
    private static final int FRESH = 92;

    /** Reads what the command line names; what is wrong with it ends the run. */
    public static CompanyRun read(InputOptions inputs, Terminal terminal, Progress progress) {
        progress.next("reading the rules");
        EffectiveRules configured = inputs.configured();
        Configuration configuration = configured.configuration();
        RulePack rules = configured.rules();
        var paths = new ArrayList<>(inputs.paths(terminal));
        if (!inputs.fetched()) {
            paths.addAll(new ConfiguredSources(configured, inputs.asOf(), terminal)
                    .saved()
                    .values());
        }
        progress.next("reading the exports");
        String name = configuration
                .company()
                .orElseGet(() -> inputs.companyName(rules.headers().words().folders()));
        LocalDate today = terminal.today();
        Privacy discretion = inputs.discretion(CompanyNames.of(name, rules)).knowing(RuleWords.of(rules));
        Exports exports = exports(
                        paths, inputs.fetched(), settings(configuration, inputs.asOf(), today, discretion), rules)
                .queried(configuration.sources().keySet().stream()
                        .map(ConfiguredSources::name)
                        .toList());
        exports.files()
                .forEach(file -> progress.done(file.file() + ": "
                        + file.kind().map(kind -> kind.word() + ", ").orElse("not read, ") + file.rowsRead() + " rows, "
                        + file.rowsUsed() + " used"));
        Assessment.AsOf asOf = asOf(inputs.asOf(), exports, today);
        List<Waiver> waivers = configuration.waivers().stream()
                .map(waiver -> inputs.anonymous() ? anonymous(waiver, discretion) : waiver)
                .toList();
        var settings = new Assessor.Settings(
                Version.number(),
                inputs.anonymous() ? Privacy.COMPANY : name,
                asOf,
                configuration.grossMargin().isPresent()
                        ? Optional.of(
                                BigDecimal.valueOf(configuration.grossMargin().getAsDouble()))
                        : Optional.empty(),
                configuration.countContractors(),
                waivers,
                assumptions(exports, waivers, asOf.date()));
        Letterhead letterhead = inputs.anonymous()
                ? configuration.letterhead().anonymous(discretion::veil)
                : configuration.letterhead();
        return new CompanyRun(rules, settings, exports, new Assessor(rules, settings), today, letterhead);
    }

    /** The day on which something is said of the company: the one that the user names, else today. */
    public LocalDate day(InputOptions inputs) {
        return inputs.asOf().orElse(today);
    }

    /** That the exports close long before today, and what to write to speak of today; empty where they do not. */
    public Optional<String> stale(InputOptions inputs) {
        LocalDate day = settings.asOf().date();
        long days = ChronoUnit.DAYS.between(day, today);
        return inputs.asOf().isPresent() || days <= FRESH
                ? Optional.empty()
                : Optional.of(
                        "the exports close on " + day + ", " + days + " days before today, and the report speaks of"
                                + " that day. Export them again, or speak of today with --as-of " + today);
    }

    /** What intake made of the exports, with the signals that each file settles. */
    public IntakeCheck check() {
        Measurement measured = assessor.measure(exports);
        return IntakeCheck.of(
                settings.company(),
                settings.asOf(),
                measured.currency(),
                measured.files(),
                assessor.company(measured).findings());
    }

    private static IntakeSettings settings(
            Configuration configuration, Optional<LocalDate> asOf, LocalDate today, Privacy discretion) {
        return new IntakeSettings(
                asOf,
                Optional.of(today),
                configuration.currency(),
                configuration.rates(),
                configuration.fiscalYearStart(),
                kinds(configuration),
                configuration.columns(),
                configuration.units(),
                configuration.dayFirst().map(first -> first ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST),
                configuration.encoding(),
                configuration.delimiter(),
                configuration.gapsFilled(),
                discretion);
    }

    /** The kind of each file and source that the configuration names. */
    private static Map<String, Optional<Kind>> kinds(Configuration configuration) {
        var kinds = new HashMap<String, Optional<Kind>>();
        configuration.files().forEach((file, word) -> kinds.put(file, kind(word)));
        configuration.sources().keySet().forEach(word -> kinds.put(ConfiguredSources.name(word), kind(word)));
        return kinds;
    }

    /** Empty for the word that leaves a file out. */
    private static Optional<Kind> kind(String word) {
        return java.util.Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    /** A file that the user names and that gives nothing ends the run; in a folder it may lie beside the others. */
    private static void named(List<Path> paths, Privacy discretion, Exports exports) {
        List<String> names = paths.stream()
                .filter(Files::isRegularFile)
                .map(path -> discretion.veil(path.getFileName().toString()))
                .toList();
        List<FileAccount> idle = exports.files().stream()
                .filter(file -> names.contains(file.file()) && file.rowsUsed() == 0)
                .toList();
        if (!idle.isEmpty()) {
            List<Problem> problems =
                    idle.stream().flatMap(file -> file.problems().stream()).toList();
            throw refused(
                    idle.stream().map(FileAccount::file).collect(Collectors.joining(", ")) + ": no row can be used:"
                            + lines(problems),
                    problems);
        }
    }

    private static Exports exports(List<Path> paths, boolean fetched, IntakeSettings settings, RulePack rules) {
        try {
            Exports exports =
                    Intake.read(paths, settings, rules.headers(), rules.statuses(), rules.titles(), rules.questions());
            named(fetched ? List.of() : paths, settings.discretion(), exports);
            return exports;
        } catch (NothingUsable e) {
            Optional<String> folders = CompanyFolders.hint(paths);
            String reasons = e.problems().isEmpty()
                    ? "\n  there is no file in it"
                            + folders.map(hint -> ", but " + hint).orElse("")
                    : lines(e.problems())
                            + folders.map(hint -> "\nIt holds " + hint).orElse("");
            throw refused(
                    "no file could be recognised as an export:" + reasons
                            + "\nHeadcount is what is needed: a column with a name or an employee id, and one with a"
                            + " department or a job title. revops-assess init FOLDER writes an empty export of each"
                            + " kind.",
                    e.problems());
        } catch (TwoOfAKind e) {
            throw refused("several files fit one kind; say which to read:" + lines(e.problems()), e.problems());
        } catch (IOException e) {
            throw Exit.INPUT.error("the exports could not be read: " + e.getMessage());
        }
    }

    private static CommandError refused(String message, List<Problem> problems) {
        return new CommandError(Exit.INPUT, message, problems);
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(problem -> "\n  " + problem.text()).collect(Collectors.joining());
    }

    /** The day of the report: as given, else the newest that the exports speak of, else today where they have no date at all. */
    private static Assessment.AsOf asOf(Optional<LocalDate> given, Exports exports, LocalDate today) {
        if (given.isPresent()) {
            return new Assessment.AsOf(given.get(), "given with --as-of");
        }
        Optional<String> ledger =
                exports.latest().containsKey(Kind.ARR) ? exports.arr().file() : Optional.empty();
        return exports.newestDay()
                .map(day -> new Assessment.AsOf(
                        day,
                        ledger.map(file -> "the last month that " + file + " closes")
                                .orElse("the newest date in the exports")))
                .orElseGet(
                        () -> new Assessment.AsOf(today, "today, as the exports have no date; --as-of sets another"));
    }

    private static Waiver anonymous(Waiver waiver, Privacy discretion) {
        return new Waiver(waiver.signal(), discretion.veil(waiver.reason()), "its owner", waiver.expires());
    }

    /** What the report takes for granted: a sentence each. */
    private static List<String> assumptions(Exports exports, List<Waiver> waivers, LocalDate asOf) {
        var sentences = new ArrayList<String>();
        exports.files().stream()
                .filter(file -> file.problems().stream()
                        .anyMatch(problem -> problem.code().equals(Intake.FISCAL_YEAR_ASSUMED)))
                .forEach(file -> sentences.add("The fiscal year begins in January: " + file.file()
                        + " names periods by fiscal year and no fiscalYearStart is configured."));
        waivers.stream()
                .filter(waiver -> !waiver.inForce(asOf))
                .forEach(waiver -> sentences.add("The waiver of " + waiver.signal() + " (" + waiver.owner()
                        + ") expired on " + waiver.expires() + "; the signal counts again."));
        return List.copyOf(sentences);
    }
}
