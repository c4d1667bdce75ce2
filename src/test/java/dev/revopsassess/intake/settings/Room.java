package dev.revopsassess.intake.settings;

import dev.revopsassess.intake.Intake;
import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.TwoOfAKind;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.text.Pasted;
import dev.revopsassess.pack.own.ConfigurationReader;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.value.table.TitleTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of exports for one test, and its reading with the tables that the program brings along. */
public final class Room {
    public static final HeaderTable HEADERS = PackReader.builtIn().headers();
    public static final StatusTable STATUSES = PackReader.builtIn().statuses();
    public static final TitleTable TITLES = PackReader.builtIn().titles();
    static final List<Question> QUESTIONS = List.of(
            question("market", Question.Form.WORD, "growing", "stable", "slowing"),
            question("gross-margin", Question.Form.PERCENT),
            question("separate-forecasts", Question.Form.COUNT),
            question("reporting-days", Question.Form.NUMBER),
            question("retention-owner", Question.Form.TEXT),
            question("revops-scope", Question.Form.WORDS, "sales", "marketing", "customer-success"),
            question("untrusted-crm", Question.Form.WORD, "yes", "partly", "no"));

    private final Path folder;

    public Room(Path folder) {
        this.folder = folder;
    }

    private static Question question(String id, Question.Form form, String... words) {
        return new Question(
                id,
                id + "?",
                form,
                List.of(words),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Room with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public Room with(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exports read() {
        return read(Settings.none());
    }

    public Exports read(IntakeSettings settings) {
        return read(settings, Limits.USUAL);
    }

    public Exports read(IntakeSettings settings, Limits limits) {
        return read(settings, STATUSES, limits);
    }

    /** The same where a configuration of these lines says what statuses mean. */
    public Exports readWith(IntakeSettings settings, List<String> configuration) {
        var known = new ConfigurationReader.Known(Map.of(), List.of());
        var own = new TreeMap<String, String>();
        configuration.forEach(line -> own.putAll(
                ConfigurationReader.read("revops-assess.yaml", line, known).statuses()));
        return read(settings, STATUSES.with(own), Limits.USUAL);
    }

    private Exports read(IntakeSettings settings, StatusTable statuses, Limits limits) {
        try {
            Exports exports = Intake.read(List.of(folder), settings, HEADERS, statuses, TITLES, QUESTIONS, limits);
            Pasted.accepted(problems(exports).toList());
            return exports;
        } catch (NothingUsable nothing) {
            Pasted.accepted(nothing.problems());
            throw nothing;
        } catch (TwoOfAKind twice) {
            Pasted.accepted(twice.problems());
            throw twice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the files, whether or not anything could be used. */
    public List<Problem> problems(IntakeSettings settings, StatusTable statuses) {
        try {
            return problems(read(settings, statuses, Limits.USUAL)).toList();
        } catch (NothingUsable nothing) {
            return nothing.problems();
        } catch (TwoOfAKind twice) {
            return twice.problems();
        }
    }

    /** Customers with ARR at the month's end. */
    public static long customersAt(ArrBook book, YearMonth month) {
        return book.at(month).customers().orElseThrow().paying();
    }

    /** Customers who have ARR in any month. */
    public static long customersEver(Exports exports) {
        ArrBook book = exports.book().orElseThrow();
        return Stream.iterate(book.first(), book::covers, month -> month.plusMonths(1))
                .mapToLong(month -> book.at(month).customers().orElseThrow().won())
                .sum();
    }

    public static FileAccount account(Exports exports, String file) {
        return exports.files().stream()
                .filter(account -> account.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    public static Stream<Problem> problems(Exports exports) {
        return exports.files().stream().flatMap(account -> account.problems().stream());
    }

    /** Place, severity, code and message of every problem, as one would read them aloud. */
    public static List<String> spoken(Exports exports) {
        return problems(exports)
                .map(problem ->
                        problem.source().text() + " " + problem.severity().word() + " " + problem.code() + ": "
                                + problem.message()
                                + problem.fix().map(fix -> " [" + fix + "]").orElse(""))
                .toList();
    }
}
