package dev.revopsassess.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report is whole on a phone and on a wide screen: no line is too long, and no word or number is cut. */
class WidthTest {
    private static final int[] WIDTHS = {40, 47, 60, 80, 100, 160};

    @ParameterizedTest
    @ValueSource(
            strings = {"aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather"})
    void everyLineFitsAndEveryWordIsWhole(String sample) {
        var assessment = Run.sample(sample).assessment();
        for (Outline outline : List.of(Outline.brief(assessment), Outline.whole(assessment))) {
            Set<String> known = words(text(outline, 160));
            for (int width : WIDTHS) {
                String text = text(outline, width);
                assertThat(text.lines().filter(line -> Columns.width(line) > width))
                        .as(sample + " at " + width)
                        .isEmpty();
                assertThat(words(text)).as(sample + " at " + width).isSubsetOf(known);
            }
        }
    }

    /** What is in the way of a test over every width is found at one of these, or nowhere. */
    @Test
    void noWidthIsRefused() {
        Outline outline = Outline.whole(Run.sample("northwind").assessment());
        for (int width = 1; width <= 300; width++) {
            int allowed = Math.min(160, Math.max(40, width));
            assertThat(text(outline, width).lines()).allMatch(line -> Columns.width(line) <= allowed);
        }
    }

    /** Sentences of a hundred columns are read with ease, of 160 with a ruler; a table may be as wide as it is. */
    @Test
    void aWideTerminalStretchesNoSentence() {
        assertThat(text(Outline.brief(Run.sample("northwind").assessment()), 160)
                        .lines())
                .allMatch(line -> Columns.width(line) <= 100)
                .anyMatch(line -> Columns.width(line) > 80);
    }

    @Test
    void aScoreTakesTwoLinesWhereItsBarHasNoRoomOnOne() {
        Outline outline = Outline.brief(Run.sample("northwind").assessment());
        assertThat(scores(outline, 40)).hasSize(8).allMatch(line -> line.matches(".{1,40}"));
        assertThat(scores(outline, 73)).hasSize(8);
        assertThat(scores(outline, 74))
                .hasSize(4)
                .allMatch(line -> line.matches("  \\w.*\\[ *[0-9.]+ [█━·]{8} +[0-9.]+]  evidence .*"));
    }

    private static List<String> scores(Outline outline, int width) {
        return text(outline, width)
                .lines()
                .filter(line ->
                        line.contains("━") || line.contains("█") || line.matches("  [a-z ]+ {2,}[a-z]+ +[0-9.]+"))
                .toList();
    }

    @Test
    void aLongWordBreaksAfterAJointAndOnlyAsALastResortElsewhere() {
        assertThat(Columns.wrap("the inconsistent-sales-process of", 20))
                .containsExactly("the", "inconsistent-sales-", "process of");
        assertThat(Columns.wrap("exports/of_the_year/headcount.csv", 15))
                .containsExactly("exports/of_the_", "year/", "headcount.csv");
        assertThat(Columns.wrap("--without-anything", 12)).containsExactly("--without-", "anything");
        assertThat(Columns.wrap("Donaudampfschifffahrt", 10)).containsExactly("Donaudampf", "schifffahr", "t");
    }

    @Test
    void aLabelThatLeavesNoRoomStandsAboveItsText() {
        var label = "What stands here is longer than any label";
        Sheet sheet = Sheet.titled("Page")
                .facts(List.of(new Block.Fact(label, "and is told below it"), new Block.Fact("Short", "told beside")))
                .sheet();
        assertThat(text(sheet, 80)).contains("  " + label + "\n    and is told below it\n  Short  ");
        assertThat(text(sheet, 40))
                .contains("  What stands here is longer than any\n  label\n    and is told below it\n");
    }

    private static String text(Outline outline, int width) {
        return TextReport.render(outline, new TextOptions(width, false, StandardCharsets.UTF_8, true));
    }

    private static String text(Sheet sheet, int width) {
        return TextReport.render(sheet, new TextOptions(width, false, StandardCharsets.UTF_8, true));
    }

    /** Words without what stands around them; a card writes the heads of its table in small letters. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s/_\\-–━·█]+"))
                .map(word -> word.replaceAll("^[\\[(\"]+|[;:,.)\\]\"]+$", ""))
                .collect(Collectors.toSet());
    }
}
