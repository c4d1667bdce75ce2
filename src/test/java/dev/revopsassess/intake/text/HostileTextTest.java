package dev.revopsassess.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.DisguisedCompany;
import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.TwoOfAKind;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody else wrote: what stands in them is data, and none of it takes over a message or the machine. */
@SuppressWarnings("StringConcatToTextBlock") // a reader counts the hostile characters line by line
class HostileTextTest {
    private static final String SPEND = "month,function,amount\n2026-09,Sales,100\n";

    @TempDir
    Path folder;

    private static long setAside(FileAccount account) {
        return account.setAside().stream().mapToLong(SetAside::count).sum();
    }

    private static void addsUp(Exports exports) {
        assertThat(exports.files())
                .isNotEmpty()
                .allSatisfy(account -> assertThat(account.rowsRead())
                        .as(account.file())
                        .isEqualTo(account.rowsUsed() + setAside(account)));
    }

    @Test
    void escapeSequencesAndLineBreaksOfCellsAndHeadersNeverReachAMessage() {
        Exports exports = new Room(folder)
                .with(
                        "spend.csv",
                        ("month,function,\"amount\u202E\u0007\n\"\n"
                                        + "2026-08,Sales,5\n2026-09,Sales,\"9\u001B]0;owned\u0007\n\u202Ex\"\n")
                                .getBytes(StandardCharsets.UTF_8))
                .read();
        List<String> said = Room.problems(exports).map(Problem::text).toList();

        assertThat(said).anyMatch(text -> text.contains("is not an amount here"));
        assertThat(said).allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}]"));
        assertThat(Room.problems(exports).flatMap(problem -> problem.source().column().stream()))
                .allSatisfy(column -> assertThat(column).doesNotContainPattern("[\\p{Cc}\\p{Cf}]"));
    }

    @Test
    void formulasMarkupAndMarkdownAreQuotedAsShortTextAndNotRead() {
        List<String> cells = List.of(
                "=HYPERLINK(\"\"http://x/1\"\")",
                "+1+cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "[a1](javascript:1)",
                "@SUM(1+1)");
        var text = new StringBuilder("month,function,amount\n2026-08,Sales,5\n");
        cells.forEach(cell -> text.append("2026-09,Sales,\"").append(cell).append("\"\n"));
        Exports exports = new Room(folder)
                .with("spend.csv", text.toString().getBytes(StandardCharsets.UTF_8))
                .read();

        assertThat(exports.spend().rows()).hasSize(1);
        assertThat(Room.problems(exports)
                        .filter(problem -> problem.code().equals("cell-contradicts-column"))
                        .map(Problem::message))
                .hasSize(cells.size() - 1)
                .allSatisfy(message -> assertThat(message).startsWith("\"").contains("\" is not an amount here"));
        assertThat(Room.problems(exports)
                        .filter(problem -> problem.code().equals("formula-without-value"))
                        .map(Problem::message))
                .singleElement()
                .satisfies(message -> assertThat(message).doesNotContain("HYPERLINK"));
        addsUp(exports);
    }

    @Test
    void aHeaderWithQuotesGivesAConfigurationLineThatIsStillOne() {
        assertThat(Tidy.yaml("the \"real\" amount\\\n")).isEqualTo("\"the \\\"real\\\" amount\\\\\\u000A\"");
        assertThat(Tidy.yamlKey("spend-2026.csv")).isEqualTo("spend-2026.csv");
        assertThat(Tidy.yamlKey("ADP: all.csv")).isEqualTo("\"ADP: all.csv\"");
    }

    @Test
    void anArchiveInsideAnArchiveIsNotOpened() throws IOException {
        byte[] inner = zip("xl/workbook.xml", new byte[1 << 16]);
        new Room(folder)
                .with("tools.xlsx", zip("nested.xlsx", zip("deeper.zip", inner)))
                .with("spend.csv", SPEND);

        assertThat(codes(new Room(folder).read())).contains("tools.xlsx archive");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Stream<String> codes(Exports exports) {
        return Room.problems(exports).map(problem -> problem.source().file() + " " + problem.code());
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("arr.csv");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        org.junit.jupiter.api.Assumptions.assumeTrue(made == 0, "no mkfifo here");
        Exports exports = new Room(folder).with("spend.csv", SPEND).read();

        assertThat(codes(exports)).contains("arr.csv special-file");
    }

    @Test
    void aPackedFileBeyondTheLimitIsRefused() throws IOException {
        Exports exports = new Room(folder)
                .with("spend.csv", SPEND)
                .with("arr.csv.gz", DisguisedCompany.gz(new byte[4 << 20]))
                .read(Settings.none(), new Limits(1 << 20, 1 << 24, 100, 1 << 20, 1 << 20, 100));

        assertThat(codes(exports)).anyMatch(code -> code.startsWith("arr.csv.gz "));
        addsUp(exports);
    }

    @Test
    void everySampleAddsUp() throws IOException {
        try (Stream<Path> companies = Files.list(Path.of("samples"))) {
            List<Path> all = companies.filter(Files::isDirectory).sorted().toList();
            assertThat(all).hasSizeGreaterThan(6);
            for (Path company : all) {
                addsUp(new Room(company).read());
            }
        }
    }

    @Test
    void everySampleAddsUpWhateverHappensToItsFiles() throws IOException {
        var random = new Random(20260930);
        for (String company : List.of("aldermoor", "harborline", "juniper-labs", "meridian", "quillfeather")) {
            for (int round = 0; round < 4; round++) {
                Path copy = Files.createDirectory(folder.resolve(company + round));
                try (Stream<Path> files = Files.list(Path.of("samples", company))) {
                    for (Path file : files.filter(name -> name.toString().endsWith(".csv"))
                            .sorted()
                            .toList()) {
                        Files.write(copy.resolve(file.getFileName()), mutated(Files.readAllBytes(file), random));
                    }
                }
                try {
                    addsUp(new Room(copy).read());
                } catch (NothingUsable nothing) {
                    assertThat(nothing.problems()).isNotEmpty();
                } catch (TwoOfAKind twice) {
                    assertThat(twice.problems()).isNotEmpty();
                }
            }
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] signs = "\"\",;\n\r\t|'x0\u0000".getBytes(StandardCharsets.ISO_8859_1);
        byte[] changed = bytes.clone();
        for (int change = 0; change < 1 + random.nextInt(30); change++) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextInt(20) == 0
                    ? (byte) random.nextInt(256)
                    : signs[random.nextInt(signs.length - (random.nextInt(50) == 0 ? 0 : 1))];
        }
        return changed;
    }

    @Test
    void anUnclosedQuoteAnywhereInTenThousandRowsCostsItsRecordAlone() {
        var random = new Random(5);
        for (int round = 0; round < 5; round++) {
            var lines = new ArrayList<String>();
            lines.add("month,function,amount,channel");
            IntStream.range(0, 10_000).forEach(i -> lines.add("2026-09,\"Sales, all\"," + i + ",\"web\""));
            int line = 2 + random.nextInt(10_000);
            lines.set(line - 1, "2026-09,\"Sales, all,7,web");
            FileAccount account = Room.account(
                    new Room(folder)
                            .with("spend.csv", lines.toArray(String[]::new))
                            .read(),
                    "spend.csv");

            assertThat(account.rowsRead()).isEqualTo(10_000);
            assertThat(account.setAside())
                    .containsExactly(new SetAside("quote out of place", 1, List.of((long) line), SetAside.Why.LOST));
        }
    }
}
