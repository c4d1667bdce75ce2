package dev.revopsassess.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of a file becomes part of a record or is set aside with its line and reason, whatever happened to the file. The
 * rows are counted here a second time, from the text and from the records, so that the account is not its own witness.
 */
class RowAccountTest {
    private static final int LINES_NAMED = 20;

    /** A header and sound rows of each kind, as many as one likes. */
    private static final Map<Kind, List<String>> HEADERS = Map.of(
            Kind.HEADCOUNT, List.of("employee_id,name,department,job_title,manager,start_date"),
            Kind.ARR, List.of("customer,month,arr,product"),
            Kind.NRR, List.of("period_end,nrr,grr"),
            Kind.FORECASTS, List.of("period,function,measure,forecast,actual,system"),
            Kind.TOOLS, List.of("name,category,team,annual_cost,integrations"),
            Kind.FUNNEL, List.of("month,source,leads,mql,rejected"),
            Kind.SPEND, List.of("month,function,amount,channel"),
            Kind.OPPORTUNITIES, List.of("id,stage,amount,created,close_date"),
            Kind.ANSWERS, List.of("question,answer,respondent"));

    private static final Map<Kind, IntFunction<String>> ROWS = Map.of(
            Kind.HEADCOUNT, i -> i + ",Person No" + i + ",Sales,Account Executive,,2021-03-" + day(i),
            Kind.ARR, i -> "C" + i / 20 + ",20" + (25 + i % 2) + "-0" + (1 + i / 2 % 9) + "," + i + ",Gold " + i % 20,
            Kind.NRR, i -> "20" + (10 + i % 16) + "-0" + (1 + i % 9) + ",1.0" + i % 10 + ",0.9",
            Kind.FORECASTS, i -> "2025-Q" + (1 + i % 4) + ",Sales,bookings," + i + ",90,Excel",
            Kind.TOOLS, i -> "Tool " + i + ",CRM,Sales," + i + ",none",
            Kind.FUNNEL, i -> "2026-0" + (1 + i % 9) + ",Web," + i + ",5,1",
            Kind.SPEND, i -> "2026-0" + (1 + i % 9) + ",Sales," + i + ",web",
            Kind.OPPORTUNITIES, i -> i + ",Closed Won," + i + ",2026-01-" + day(i) + ",2026-02-" + day(i),
            Kind.ANSWERS, i -> "market,growing,Finance " + i);

    @TempDir
    Path folder;

    private static String day(int i) {
        return String.valueOf(10 + i % 18);
    }

    private static String file(Kind kind) {
        return kind.word() + ".csv";
    }

    private static List<String> lines(Kind kind, int rows, boolean quoted) {
        var lines = new ArrayList<>(HEADERS.get(kind));
        IntStream.range(0, rows)
                .mapToObj(Objects.requireNonNull(ROWS.get(kind)))
                .forEach(row -> lines.add(quoted ? quoted(row) : row));
        return lines;
    }

    private static String quoted(String row) {
        return "\"" + row.replace(",", "\",\"") + "\"";
    }

    private static void addsUp(Exports exports) {
        for (FileAccount account : exports.files()) {
            long aside = account.setAside().stream().mapToLong(SetAside::count).sum();
            assertThat(account.rowsRead()).as(account.file()).isEqualTo(account.rowsUsed() + aside);
            assertThat(account.setAside()).as(account.file()).allSatisfy(rows -> {
                assertThat(rows.reason()).isNotBlank();
                assertThat(rows.count()).isPositive();
                assertThat(rows.lines()).hasSize((int) Math.min(LINES_NAMED, rows.count()));
            });
            usedAndAsideAreApart(exports, account);
        }
    }

    /** No line is both used and set aside, and kinds with a record for each row have as many records as rows used. */
    private static void usedAndAsideAreApart(Exports exports, FileAccount account) {
        if (account.kind().isEmpty() || account.kind().get() == Kind.ARR) {
            return;
        }
        List<Source> sources = sources(exports, account.kind().get());
        var used = new TreeSet<Long>();
        sources.forEach(source -> used.add(source.line()));
        account.setAside()
                .forEach(rows -> assertThat(used).as(rows.reason()).doesNotContainAnyElementsOf(rows.lines()));
        boolean folds = account.columns().stream()
                        .anyMatch(column -> column.mappedTo().equals(Optional.of("user"))
                                || column.mappedTo().equals(Optional.of("months")))
                || account.problems().stream()
                        .anyMatch(problem -> problem.code().equals("deal-on-several-rows"));
        if (!folds) {
            assertThat(used).as(account.file()).hasSize((int) account.rowsUsed());
        }
    }

    private static List<Source> sources(Exports exports, Kind kind) {
        return switch (kind) {
            case HEADCOUNT ->
                exports.headcount().rows().stream()
                        .flatMap(person -> person.assignments().stream())
                        .map(job -> job.source())
                        .toList();
            case ARR -> List.of();
            case NRR ->
                exports.retention().rows().stream().map(row -> row.source()).toList();
            case FORECASTS ->
                exports.forecasts().rows().stream().map(row -> row.source()).toList();
            case TOOLS ->
                exports.tools().rows().stream().map(row -> row.source()).toList();
            case FUNNEL ->
                exports.funnel().rows().stream().map(row -> row.source()).toList();
            case SPEND ->
                exports.spend().rows().stream().map(row -> row.source()).toList();
            case OPPORTUNITIES ->
                exports.opportunities().rows().stream().map(row -> row.source()).toList();
            case ANSWERS ->
                exports.answers().rows().stream().map(row -> row.source()).toList();
        };
    }

    /** Where no cell is quoted every physical line below the header is a row. */
    private static void everyLineIsARow(FileAccount account, String text) {
        if (account.kind().isPresent() && text.indexOf('"') < 0) {
            int lines = text.split("\r\n|\r|\n", -1).length - (text.matches("(?s).*[\r\n]") ? 1 : 0);
            assertThat(account.rowsRead()).isEqualTo(lines - account.headerLine());
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("samples"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRowOfASampleIsUsedOrSetAside(Path sample) throws IOException {
        Exports exports = new Room(sample).read();

        addsUp(exports);
        for (FileAccount account : exports.files()) {
            everyLineIsARow(account, Files.readString(sample.resolve(account.file()), StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everySoundRowIsUsed(Kind kind) {
        Exports exports = read(kind, lines(kind, 200, false));

        assertThat(Room.account(exports, file(kind)).rowsUsed()).isEqualTo(200);
        assertThat(Room.account(exports, file(kind)).setAside()).isEmpty();
        addsUp(exports);
    }

    /** What can happen to a file on its way. */
    private enum Mishap {
        BYTES_FLIPPED,
        LINES_DROPPED,
        DELIMITERS_INJECTED,
        QUOTES_OPENED,
        TRUNCATED,
        ROWS_REPEATED,
        LINE_ENDS_MIXED;

        byte[] befall(byte[] bytes, Random random) {
            byte[] changed = bytes.clone();
            if (headerEnd(changed) == changed.length) {
                return changed;
            }
            int times = 1 + random.nextInt(12);
            switch (this) {
                case BYTES_FLIPPED ->
                    each(times, changed, random, at -> changed[at] ^= (byte) (1 << random.nextInt(7)));
                case DELIMITERS_INJECTED ->
                    each(
                            times,
                            changed,
                            random,
                            at -> changed[at] = ",;\t|".getBytes(StandardCharsets.US_ASCII)[random.nextInt(4)]);
                case QUOTES_OPENED -> each(times, changed, random, at -> changed[at] = '"');
                case LINE_ENDS_MIXED ->
                    each(times, changed, random, at -> changed[at] = (byte) (random.nextBoolean() ? '\r' : '\n'));
                case TRUNCATED -> {
                    return java.util.Arrays.copyOf(
                            changed, headerEnd(changed) + random.nextInt(changed.length - headerEnd(changed)));
                }
                case LINES_DROPPED, ROWS_REPEATED -> {
                    var lines = new ArrayList<>(
                            new String(changed, StandardCharsets.UTF_8).lines().toList());
                    for (int i = 0; i < times && lines.size() > 2; i++) {
                        int line = 1 + random.nextInt(lines.size() - 1);
                        if (this == LINES_DROPPED) {
                            lines.remove(line);
                        } else {
                            lines.add(line, lines.get(1 + random.nextInt(lines.size() - 1)));
                        }
                    }
                    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                }
            }
            return changed;
        }

        private static void each(int times, byte[] bytes, Random random, java.util.function.IntConsumer change) {
            int from = headerEnd(bytes);
            for (int i = 0; i < times; i++) {
                change.accept(from + random.nextInt(bytes.length - from));
            }
        }

        /** The header stays, so that the file is still what it was. */
        private static int headerEnd(byte[] bytes) {
            int at = 0;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            return Math.min(bytes.length, at + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noMishapLosesARowInSilence(Kind kind) {
        var random = new Random(kind.word().hashCode());
        byte[] plain = bytes(lines(kind, 60, false));
        byte[] quoted = bytes(lines(kind, 60, true));
        for (Mishap mishap : Mishap.values()) {
            for (int round = 0; round < 8; round++) {
                byte[] changed = mishap.befall(round % 2 == 0 ? plain : quoted, random);
                if (round > 3) {
                    changed = Mishap.values()[random.nextInt(Mishap.values().length)].befall(changed, random);
                }
                try {
                    Exports exports = new Room(folder).with(file(kind), changed).read();
                    addsUp(exports);
                    everyLineIsARow(
                            Room.account(exports, file(kind)), new String(changed, StandardCharsets.ISO_8859_1));
                } catch (NothingUsable refused) {
                    assertThat(refused.problems())
                            .as("%s %s %d", kind, mishap, round)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anUnclosedQuoteAmongTenThousandRowsCostsItsOwnRecordWhateverTheKind(Kind kind) {
        var random = new Random(kind.word().hashCode() + 77L);
        for (boolean quoted : new boolean[] {false, true}) {
            List<String> lines = lines(kind, 10_000, quoted);
            int line = 1_000 + random.nextInt(8_000);
            String whole = Objects.requireNonNull(ROWS.get(kind)).apply(line - 2);
            int cell = whole.indexOf(',') + 1;
            lines.set(line - 1, whole.substring(0, cell) + '"' + whole.substring(cell));
            FileAccount account = Room.account(read(kind, lines), file(kind));

            assertThat(account.rowsRead()).as("%s %s", kind, quoted).isEqualTo(10_000);
            assertThat(account.setAside().stream().filter(SetAside::lost))
                    .as("%s %s", kind, quoted)
                    .containsExactly(new SetAside("quote out of place", 1, List.of((long) line), SetAside.Why.LOST));
            assertThat(account.problems())
                    .filteredOn(problem -> problem.code().equals("quote-out-of-place"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.text())
                            .isEqualTo(file(kind) + ":" + line
                                    + ": a quote opens here and does not close, so the row cannot be split into cells and is"
                                    + " set aside. Correct the quote."));
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Exports read(Kind kind, List<String> lines) {
        return new Room(folder).with(file(kind), bytes(lines)).read();
    }

    @Test
    void everythingTheFuzzerKeptAddsUp() {
        Path corpus = Path.of("src/test/resources/dev/revopsassess/intake/IntakeFuzzInputs/text");
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                byte[] content = Files.readAllBytes(file);
                byte[] rows = java.util.Arrays.copyOfRange(content, Math.min(1, content.length), content.length);
                Room room = new Room(Files.createTempDirectory(folder, "kept")).with("export.csv", rows);
                try {
                    addsUp(room.read());
                } catch (NothingUsable refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
