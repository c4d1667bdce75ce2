package dev.revopsassess.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.Golden;
import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.FileLines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How each format writes each kind of block, once, on a page short enough to be read; whole reports stand in the samples. */
class EveryBlockTest {
    private static final Sheet PAGE = page();

    @Test
    void everyKindOfBlockStandsOnThePage() {
        Set<Class<?>> kinds = new HashSet<>();
        PAGE.blocks().forEach(block -> kinds.add(block.getClass()));

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(Block.class.getPermittedSubclasses()));
    }

    @Test
    void textWritesEveryBlock() {
        Golden.assertMatches(
                "blocks.txt", TextReport.render(PAGE, new TextOptions(80, false, StandardCharsets.UTF_8, true)));
    }

    @Test
    void markdownWritesEveryBlock() {
        Golden.assertMatches("blocks.md", MarkdownReport.render(PAGE));
    }

    /** The style sheet is a file of its own, and what is drawn is held by the pages of the samples. */
    @Test
    void htmlWritesEveryBlock() {
        Golden.assertMatches(
                "blocks.html",
                HtmlReport.render(PAGE)
                        .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                        .replaceAll("sha256-[^&]*", "sha256-")
                        .replaceAll("(?s)<svg .*?</svg>", "<svg></svg>"));
    }

    private static Sheet page() {
        ScoreLine execution = score(Dimension.EXECUTION, OptionalDouble.of(31), 20, 55, 0.7);
        ScoreLine alignment = score(Dimension.ALIGNMENT, OptionalDouble.of(62), 62, 62, 1);
        return Sheet.titled("Every block")
                .paragraph(Tone.LEAD, "Build revenue operations.")
                .paragraph("The trouble sits between the teams.")
                .paragraph(Tone.STRONG, "Two models are possible.")
                .paragraph(Tone.QUIET, "As of 2026-09-30.")
                .heading("Labels and lists")
                .facts(List.of(new Fact("How sure", "likely"), new Fact("Today", "siloed operations")))
                .items(List.of("One dashboard", "Two owners & one budget"))
                .notes(List.of("Nothing was dropped."), false)
                .notes(List.of("The currency is assumed."), true)
                .questions(List.of(new Block.Question(
                        "Who is accountable for retention?",
                        "answers.csv, retention-owner",
                        "Retention without an owner")))
                .lines(List.of(
                        new Block.Line(Optional.of(Mark.FIRED), "NRR under 100 %", "94.2 %", "arr.csv:2-260"),
                        new Block.Line(Optional.empty(), "Plan", "3 actions", "")))
                .signals(List.of(
                        signal("nrr-below-100", Mark.FIRED, "fired", 1),
                        signal("core-stack", Mark.PARTLY, "partly", 0.5)))
                .block(new Block.Scores(
                        List.of(alignment, execution, score(Dimension.FOUNDATION, OptionalDouble.empty(), 0, 100, 0))))
                .block(new Block.Tasks(List.of(new Block.Task(
                        "Name one owner of retention",
                        "Give renewals and expansion to one person.",
                        List.of(new Fact("Owner", "CEO"), new Fact("Months", "1 to 2"), new Fact("Answers", ""))))))
                .fold("What was read", Sheet.titled("").paragraph("2 files, 262 rows."))
                .code("revops-assess check exports")
                .table(List.of("Measure", "#Before", "#Now"), List.of(List.of("NRR", "101 %", "94.2 %")))
                .table(Table.of("Ownership", List.of("Area", "RevOps"), List.of(List.of("Forecast", "A/R")))
                        .laidOut(Table.Layout.LETTERS))
                .table(Table.of(
                                "Metrics",
                                List.of("Metric", "#Value", "Formula"),
                                List.of(List.of("ARR", "8.4M", "closing")))
                        .laidOut(Table.Layout.ENTRIES)
                        .choosing(0))
                .charts("Where the need is", List.of(ChartBlock.needMap("Need", execution, alignment, List.of(50.0))))
                .sheet();
    }

    private static ScoreLine score(Dimension dimension, OptionalDouble score, double low, double high, double known) {
        return ScoreLine.of(dimension, score, low, high, OptionalDouble.of(known));
    }

    private static SignalLine signal(String id, Mark mark, String status, double strength) {
        return new SignalLine(
                id,
                "Title of " + id,
                Dimension.ALIGNMENT,
                mark,
                status,
                5,
                OptionalDouble.of(strength),
                Optional.of("94.2 %"),
                List.of("5.8 points under 100 %", "fires under 100 %"),
                List.of(new FileLines("arr.csv", List.of(new FileLines.Range(2, 260)), OptionalLong.of(259), true)),
                "difference-2026",
                List.of("Who is accountable?"),
                "Teams do not share it.",
                "Give it one owner.",
                "Where the export is incomplete.",
                Optional.of("25"));
    }
}
