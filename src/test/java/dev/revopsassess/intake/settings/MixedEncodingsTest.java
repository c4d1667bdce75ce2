package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of two encodings that somebody pasted into one file: each line is read as it was written. */
class MixedEncodingsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private MixedEncodingsTest line(Charset charset, String text) {
        file.writeBytes((text + "\n").getBytes(charset));
        return this;
    }

    private Exports read(String name) {
        return new Room(folder).with(name, file.toByteArray()).read();
    }

    private static List<String> tools(Exports exports) {
        return exports.tools().rows().stream().map(tool -> tool.name()).toList();
    }

    private static Optional<Problem> note(Exports exports) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals("mixed-encodings"))
                .findFirst();
    }

    @Test
    void aCustomerWhoseLinesAreOfTwoEncodingsIsOne() {
        line(StandardCharsets.UTF_8, "customer,month,ARR (EUR)");
        for (int month = 1; month <= 6; month++) {
            line(month < 4 ? StandardCharsets.UTF_8 : WINDOWS, "Müller & Söhne,2026-0" + month + ",1200");
        }

        Exports exports = read("arr.csv");

        assertThat(Room.customersEver(exports)).isEqualTo(1);
        assertThat(note(exports).orElseThrow().text())
                .isEqualTo("arr.csv:5: the text is UTF-8 but for lines 5 to 7, read as windows-1252: exports of two"
                        + " encodings seem to be joined. Look at a name on line 5; where it is wrong, set encoding to"
                        + " that of these lines.");
        assertThat(note(exports).orElseThrow().severity()).isEqualTo(Severity.NOTE);
        assertThat(Room.account(exports, "arr.csv").encoding()).isEqualTo("UTF-8 and windows-1252");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,Crème Brûlée", "windows-1251,Рога и копыта", "ISO-8859-7,Ελληνικά νέα", "Big5,網頁設計軟體公司"})
    void theLinesThatAreNoUnicodeDecideTheirOwnCharset(String charset, String name) {
        line(StandardCharsets.UTF_8, "tool;category");
        IntStream.range(0, 40).forEach(i -> line(StandardCharsets.UTF_8, "Zürich " + i + ";CRM"));
        IntStream.range(0, 40).forEach(i -> line(Charset.forName(charset), name + " " + i + ";CRM"));

        Exports exports = read("tools.csv");

        assertThat(tools(exports)).contains("Zürich 0", "Zürich 39", name + " 0", name + " 39");
        assertThat(note(exports).orElseThrow().message()).contains("lines 42 to 81");
    }

    @Test
    void aMarkOfTheFirstExportSaysNothingOfTheSecond() {
        line(StandardCharsets.UTF_8, "\uFEFFtool,category")
                .line(WINDOWS, "Café,CRM")
                .line(WINDOWS, "Peña,CRM");

        Exports exports = read("tools.csv");

        assertThat(tools(exports)).containsExactly("Café", "Peña");
        assertThat(note(exports).orElseThrow().message()).contains("but for lines 2 to 3,");
        assertThat(Room.account(exports, "tools.csv").encoding()).isEqualTo("UTF-8 with BOM and windows-1252");
    }

    @Test
    void twoMarkedExportsInOneFileHaveNoMarkInACell() {
        line(StandardCharsets.UTF_8, "\uFEFFtool,category")
                .line(StandardCharsets.UTF_8, "Hub,CRM")
                .line(StandardCharsets.UTF_8, "\uFEFFMail,CRM");

        assertThat(tools(read("tools.csv"))).containsExactly("Hub", "Mail");
    }

    @Test
    void aLineThatBreaksOffInsideACharacterKeepsItsOthers() {
        line(StandardCharsets.UTF_8, "tool,category").line(StandardCharsets.UTF_8, "Grün,CRM");
        file.writeBytes("Blau und Grün f".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {(byte) 0xC3, ',', 'C', 'R', 'M', '\n'});

        assertThat(tools(read("tools.csv"))).containsExactly("Grün", "Blau und Grün fÃ");
    }

    @Test
    void aFileOfOneEncodingIsReadAsAWholeAndNotNoted() {
        line(WINDOWS, "tool,category").line(WINDOWS, "Café,CRM").line(WINDOWS, "plain,CRM");

        Exports exports = read("tools.csv");

        assertThat(tools(exports)).containsExactly("Café", "plain");
        assertThat(note(exports)).isEmpty();
        assertThat(Room.account(exports, "tools.csv").encoding()).isEqualTo("windows-1252");
    }

    @Test
    void aChineseLineThatCouldBeUnicodeByChanceDoesNotMakeAMixture() {
        Charset chinese = Charset.forName("GB18030");
        line(chinese, "tool,category").line(chinese, "联通,CRM");
        IntStream.range(0, 60).forEach(i -> line(chinese, "中文办公软件销售管理 " + i + ",CRM"));

        Exports exports = read("tools.csv");

        assertThat(tools(exports)).contains("联通", "中文办公软件销售管理 59");
        assertThat(note(exports)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void linesAreCountedAsRowsAre(String end) {
        String lineEnd = end.translateEscapes();
        file.writeBytes(("month,function,amount" + lineEnd).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(("2026-07,Übersetzung,1" + lineEnd).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(("2026-08,Übersetzung,x1" + lineEnd).getBytes(WINDOWS));

        Exports exports = read("spend.csv");

        assertThat(Room.problems(exports).map(problem -> problem.source().line() + " " + problem.code()))
                .contains("3 mixed-encodings", "3 cell-contradicts-column");
    }

    @Test
    void theConfiguredEncodingIsThatOfTheLinesThatAreNoUnicode() {
        line(StandardCharsets.UTF_8, "tool,category")
                .line(StandardCharsets.UTF_8, "Zürich,CRM")
                .line(Charset.forName("windows-1250"), "Łódź,CRM");
        IntakeSettings none = Settings.none();
        var settings = Settings.of(
                none.asOf(),
                none.currency(),
                none.rates(),
                none.fiscalYearStart(),
                none.files(),
                none.columns(),
                none.units(),
                none.dateOrder(),
                Optional.of(Charset.forName("windows-1250")),
                none.delimiter());

        Exports exports = new Room(folder).with("tools.csv", file.toByteArray()).read(settings);

        assertThat(tools(exports)).containsExactly("Zürich", "Łódź");
    }

    @Test
    void aBadByteLateInAFileOfMegabytesChangesItsLineAlone() {
        line(StandardCharsets.UTF_8, "customer,month,ARR (EUR)");
        int customers = 60_000;
        IntStream.range(0, customers)
                .forEach(i -> line(StandardCharsets.UTF_8, "Müller und Söhne Nummer " + i + ",2026-06,12"));
        line(WINDOWS, "Müller und Söhne Nummer 5,2026-05,12");
        assertThat(file.size()).isGreaterThan(2 << 20);

        Exports exports = read("arr.csv");

        FileAccount account = Room.account(exports, "arr.csv");
        assertThat(account.rowsUsed()).isEqualTo(customers + 1L);
        assertThat(Room.customersEver(exports)).isEqualTo(customers);
        assertThat(note(exports).orElseThrow().message()).contains("but for line 60002,");
    }

    @Test
    void manySuchLinesAreCountedAndTheFirstNamed() {
        line(StandardCharsets.UTF_8, "tool,category");
        IntStream.range(0, 20).forEach(i -> line(i % 2 == 0 ? StandardCharsets.UTF_8 : WINDOWS, "Café " + i + ",CRM"));

        Exports exports = read("tools.csv");

        assertThat(tools(exports)).hasSize(20).allMatch(name -> name.startsWith("Café "));
        assertThat(note(exports).orElseThrow().message()).contains("lines 3, 5, 7, 9, 11 and 5 more");
    }
}
