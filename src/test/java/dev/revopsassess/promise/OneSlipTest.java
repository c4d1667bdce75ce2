package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.promise.ChangedExport.Change;
import dev.revopsassess.promise.ChangedExport.Slip;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import dev.revopsassess.samples.Subsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A slip in an export changes no figure in silence: every reading is what it was, or something new is said that names the
 * file and the row or the column. The scores and the verdict are made of the readings and of nothing else. Every build
 * tries one cell of each export for each kind of slip, drawn by a seed; {@code -Dslips=50} tries fifty.
 */
class OneSlipTest {
    private static final int DRAWS = Integer.getInteger("slips", 1);

    @TempDir
    private Path folder;

    static List<String> samples() {
        return Subsets.samples();
    }

    /** What is found out about a company: every figure with its range, and the day of the report. */
    private static Map<String, String> figures(Run.Measured measured) {
        var figures = new TreeMap<String, String>();
        figures.put("day", measured.asOf().toString());
        Stream.of(measured.readings().metrics(), measured.readings().answers())
                .flatMap(readings -> readings.stream())
                .forEach(reading -> figures.put(reading.id(), figure(reading)));
        return figures;
    }

    private static String figure(Reading reading) {
        return reading.fold(
                known -> known.value() + " " + known.others() + " " + known.range(), missing -> "not measured");
    }

    private static Set<Problem> said(Run.Measured measured) {
        return measured.files().stream()
                .flatMap(file -> file.problems().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Long> aside(Run.Measured measured, String file) {
        return measured.files().stream()
                .filter(account -> account.file().equals(file))
                .flatMap(account -> account.setAside().stream())
                .filter(FileAccount.SetAside::data)
                .flatMap(reason -> reason.lines().stream())
                .collect(Collectors.toSet());
    }

    private static boolean names(Problem problem, String file, Change change) {
        return problem.source().file().equals(file)
                && (problem.source().line() == change.line()
                        || problem.source().column().equals(Optional.of(change.column())));
    }

    private List<ChangedExport> exports(String slug) throws IOException {
        Path sample = Path.of("samples", slug);
        var exports = new ArrayList<ChangedExport>();
        try (Stream<Path> files = Files.list(sample)) {
            for (Path path : files.sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                if (name.endsWith(".csv")) {
                    ChangedExport export = ChangedExport.of(name, Files.readString(path));
                    exports.add(export);
                    Run.written(folder, Map.of(name, export.text()));
                } else if (name.equals("revops-assess.yaml")) {
                    Run.written(folder, Map.of(name, Files.readString(path)));
                }
            }
        }
        return exports;
    }

    /** The company with some exports changed, which are written back. */
    private Run.Measured with(Map<ChangedExport, Change> changes) {
        changes.forEach((export, change) -> Run.written(folder, Map.of(export.file(), change.text())));
        Run.Measured measured = Run.measured(folder);
        changes.keySet().forEach(export -> Run.written(folder, Map.of(export.file(), export.text())));
        return measured;
    }

    /** All exports slip at once; those of which nothing is said are tried again, first together and then alone. */
    @ParameterizedTest
    @MethodSource("samples")
    void aSlipInOneCellChangesNoFigureInSilence(String slug) throws IOException {
        List<ChangedExport> exports = exports(slug);
        Run.Measured before = Run.measured(folder);
        var silent = new ArrayList<String>();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (Slip slip : Slip.values()) {
                var random = new Random((slug + slip + draw).hashCode());
                var changes = new LinkedHashMap<ChangedExport, Change>();
                exports.forEach(export -> export.slip(slip, random).ifPresent(change -> changes.put(export, change)));
                Run.Measured after = with(changes);
                changes.entrySet().removeIf(slipped -> told(before, after, slipped.getKey(), slipped.getValue()));
                if (!changes.isEmpty() && !figures(with(changes)).equals(figures(before))) {
                    changes.forEach((export, change) -> {
                        Run.Measured alone = with(Map.of(export, change));
                        if (!told(before, alone, export, change)
                                && !figures(alone).equals(figures(before))) {
                            silent.add(change.what() + changed(before, alone));
                        }
                    });
                }
            }
        }
        assertThat(silent)
                .as("figures that changed while nothing names the cell")
                .isEmpty();
    }

    /** Whether something is said that was not said before and names the row or the column. */
    private static boolean told(Run.Measured before, Run.Measured after, ChangedExport export, Change change) {
        Set<Problem> known = said(before);
        return aside(after, export.file()).contains(change.line())
                || said(after).stream()
                        .filter(problem -> !known.contains(problem))
                        .anyMatch(problem -> names(problem, export.file(), change));
    }

    private static String changed(Run.Measured before, Run.Measured after) {
        var changed = new StringBuilder();
        figures(before).forEach((id, figure) -> {
            String now = figures(after).getOrDefault(id, "");
            if (!now.equals(figure)) {
                changed.append("; ")
                        .append(id)
                        .append(' ')
                        .append(figure)
                        .append(" is now ")
                        .append(now);
            }
        });
        return changed.toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOrderOfColumnsChangesNothing(String slug) throws IOException {
        List<ChangedExport> exports = exports(slug);
        Run.Measured before = Run.measured(folder);
        var changes = new LinkedHashMap<ChangedExport, Change>();
        exports.forEach(export -> changes.put(export, export.permuted(new Random(slug.hashCode()))));
        Run.Measured after = with(changes);

        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(said(after)).isEqualTo(said(before));
        assertThat(counts(after)).isEqualTo(counts(before));
    }

    /** What is gone cannot be named; but the rows are counted right, and no other row is lost with them. */
    @ParameterizedTest
    @MethodSource("samples")
    void rowsThatAreGoneAreCountedAsGoneAndTakeNoOtherWithThem(String slug) throws IOException {
        List<ChangedExport> exports = exports(slug);
        Map<String, FileAccount> before = accounts(Run.measured(folder));
        var changes = new LinkedHashMap<ChangedExport, Change>();
        var gone = new TreeMap<String, Integer>();
        for (ChangedExport export : exports) {
            Set<Integer> rows = export.oneInTwenty(new Random(slug.hashCode()));
            gone.put(export.file(), rows.size());
            changes.put(export, export.without(rows));
        }
        Map<String, FileAccount> after = accounts(with(changes));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((file, whole) -> assertThat(after.get(file))
                .as(file)
                .isNotNull()
                .satisfies(account -> {
                    assertThat(account.rowsRead()).isEqualTo(whole.rowsRead() - gone.getOrDefault(file, 0));
                    assertThat(account.rowsLost()).isLessThanOrEqualTo(whole.rowsLost());
                }));
    }

    private static List<String> counts(Run.Measured measured) {
        return measured.files().stream()
                .map(file -> file.file() + " " + file.rowsRead() + " " + file.rowsUsed() + " " + file.setAside())
                .toList();
    }

    private static Map<String, FileAccount> accounts(Run.Measured measured) {
        return measured.files().stream().collect(Collectors.toMap(FileAccount::file, account -> account));
    }
}
