package dev.revopsassess.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.Golden;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.report.Northwind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Outline NORTHWIND = Outline.whole(Northwind.assessment());

    @Test
    void eightyColumnsHoldTheWholeReport() {
        String text = PlainText.of(NORTHWIND);
        assertThat(widest(text)).isLessThanOrEqualTo(80);
    }

    @Test
    void aWaiverAndASecondModelAreToldWhereThereAreSome() {
        assertThat(PlainText.of(NORTHWIND).replaceAll("\\s+", " "))
                .contains("Unwaived without the waivers: Revenue Operations (alignment 75)")
                .contains("waived by COO until 2026-12-31: The second CRM leaves with the migration")
                .contains("Second Sales Operations, re-chartered later, in 9 % of the ways");
    }

    @Test
    void aWideTerminalIsUsed() {
        String text = TextReport.render(NORTHWIND, new TextOptions(140, false, StandardCharsets.UTF_8, true));
        assertThat(text)
                .contains(
                        "The trouble sits between the teams, not inside sales: three forecasts that finance cannot add up,");
        assertThat(widest(text)).isBetween(100, 140);
    }

    @Test
    void colourChangesNoWord() {
        String plain = PlainText.of(NORTHWIND);
        String coloured = TextReport.render(NORTHWIND, new TextOptions(80, true, StandardCharsets.UTF_8, true));
        assertThat(coloured).contains("\u001B[1;31m● NRR under 100 %");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(plain);
    }

    @Test
    void asciiTerminalsGetAscii() {
        String text = TextReport.render(NORTHWIND, new TextOptions(80, false, StandardCharsets.US_ASCII, true));
        assertThat(text)
                .matches("\\p{ASCII}*")
                .contains("* NRR under 100 %")
                .contains("[55.6 ")
                .doesNotContain("??");
    }

    @Test
    void aTableBreaksBetweenWordsAsLongAsThatIsEnough() {
        assertThat(narrow(
                        List.of("Measure", "#Before", "#Now", "Status"),
                        List.of(
                                "Acquisition cost up, lifetime value flat",
                                "USD 5,000",
                                "USD 12,000",
                                "worse, still watch")))
                .isEqualTo("""
                        Measure               Before         Now  Status
                        Acquisition cost   USD 5,000  USD 12,000  worse, still watch
                        up, lifetime
                        value flat
                        """);
    }

    @Test
    void aRowThatDoesNotFitIsACard() {
        assertThat(narrow(
                        List.of("Measurement", "Previously", "Afterwards", "Difference", "Expectation", "Consequence"),
                        List.of("Tools", "5", "12", "+7", "none", "worse")))
                .isEqualTo("""
                        Tools
                          previously 5; afterwards 12; difference +7; expectation
                          none; consequence worse
                        """);
    }

    /** A table of one row on the narrowest page, without the title. */
    private static String narrow(List<String> heads, List<String> row) {
        Sheet sheet = Sheet.titled("Table").table(heads, List.of(row)).sheet();
        return TextReport.render(sheet, new TextOptions(60, false, StandardCharsets.UTF_8, true))
                .replaceFirst("Table\n\n", "");
    }

    @Test
    void theShortFormCountsWhatItLeavesOut() {
        String text = TextReport.render(
                Outline.brief(Northwind.assessment()), new TextOptions(80, false, StandardCharsets.UTF_8, false));
        Golden.assertMatches("northwind-short.txt", text);
        assertThat(widest(text)).isLessThanOrEqualTo(80);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("2 files, 262 rows: 259 used, 3 set aside; 3 remarks")
                .doesNotContain("APPENDIX");
    }

    @Test
    void cellsCannotSteerTheTerminal() {
        String evil = "\u001B[31mred\u0007\u202Egnp.exe\u0000\u009B2J";
        String text = PlainText.of(Outline.whole(Northwind.with(evil, evil, evil)));
        assertThat(text).doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
        assertThat(text).contains("\uFFFD[31mred");
    }

    private static int widest(String text) {
        return text.lines().mapToInt(Columns::width).max().orElse(0);
    }
}
