package dev.revopsassess.render.text;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.BlockWriter;
import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes blocks for a terminal.
 *
 * @param roomy whether an empty line stands above a heading
 * @param indent columns before a text that is no entry of a list
 */
record TextWriter(TextPage page, boolean roomy, int indent) implements BlockWriter {
    private static final int LONGEST_LABEL = 28;

    /** Columns that a score needs beside its bar, on one line or on the second of two. */
    private static final int BESIDE_BAR = 66;

    private static final int BESIDE_SECOND_BAR = 31;

    /** Fewer cells show no range. */
    private static final int SHORTEST_BAR = 8;

    private static final int LONGEST_BAR = 40;

    /** Signals that ask for something to be done. */
    private static final Set<Mark> SPEAKING = Set.of(Mark.FIRED, Mark.WATCH, Mark.MISSING, Mark.PARTLY);

    @Override
    public void heading(Block.Heading heading) {
        if (roomy) {
            page.gap();
        }
        page.edges(" ".repeat(indent) + heading.text(), Style.STRONG, heading.aside(), Style.DIM);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        Style style = switch (paragraph.tone()) {
            case LEAD, PLAIN -> Style.PLAIN;
            case STRONG -> Style.STRONG;
            case QUIET -> Style.DIM;
        };
        page.paragraph(indent, style, paragraph.text());
        if (paragraph.tone() == Block.Tone.LEAD) {
            page.gap();
        }
    }

    @Override
    public void facts(Block.Facts facts) {
        int widest = facts.facts().stream()
                .mapToInt(fact -> Columns.width(fact.label()))
                .max()
                .orElse(0);
        int label = Math.min(widest, LONGEST_LABEL);
        for (Block.Fact fact : facts.facts()) {
            if (Columns.width(fact.label()) > label) {
                page.paragraph(2, Style.PLAIN, fact.label()).paragraph(4, Style.PLAIN, fact.text());
            } else {
                page.hanging("  " + Columns.left(fact.label(), label) + "  ", fact.text(), Style.PLAIN);
            }
        }
    }

    @Override
    public void items(Block.Items items) {
        items.items().forEach(item -> page.hanging("  - ", item, Style.PLAIN));
    }

    @Override
    public void notes(Block.Notes notes) {
        notes.notes().forEach(note -> page.hanging("! ", note, Style.PLAIN));
    }

    @Override
    public void questions(Block.Questions questions) {
        int number = 1;
        for (Block.Question question : questions.questions()) {
            page.hanging(
                    Columns.right(Integer.toString(number++), 2) + ". ",
                    question.ask() + " (" + question.where() + ")",
                    Style.PLAIN);
            if (!question.settles().isEmpty()) {
                page.paragraph(4, Style.DIM, question.settles());
            }
        }
    }

    @Override
    public void lines(Block.Lines lines) {
        for (Block.Line line : lines.lines()) {
            page.edges(
                    line.mark().map(mark -> mark.glyph() + " ").orElse("  - ") + line.left(),
                    line.mark().map(TextPage::style).orElse(Style.PLAIN),
                    line.right(),
                    Style.DIM);
            if (!line.below().isEmpty()) {
                page.paragraph(2, Style.DIM, line.below());
            }
        }
    }

    @Override
    public void signals(Block.Signals signals) {
        for (SignalLine line : signals.lines()) {
            page.edges(
                    line.mark().glyph() + " " + line.title(),
                    TextPage.style(line.mark()),
                    line.from() + "  " + line.weight(),
                    Style.DIM);
            page.remark(2, line.evidenceText(), line.placesText());
            if (SPEAKING.contains(line.mark())) {
                page.hanging("  why: ", line.why(), Style.PLAIN);
                page.hanging("  do:  ", line.action(), Style.PLAIN);
            }
        }
    }

    @Override
    public void scores(Block.Scores scores) {
        boolean single = page.width() - BESIDE_BAR >= SHORTEST_BAR;
        int cells = Math.min(LONGEST_BAR, page.width() - (single ? BESIDE_BAR : BESIDE_SECOND_BAR));
        for (ScoreLine line : scores.lines()) {
            var name = List.of(
                    new TextPage.Span("  " + Columns.left(line.gloss(), 17), Style.PLAIN),
                    new TextPage.Span(Columns.left(line.word(), 11), Style.DIM),
                    new TextPage.Span(Columns.right(line.score(), 5), Style.STRONG));
            var range = List.of(
                    new TextPage.Span(
                            "  [" + Columns.right(line.lowText(), 4) + " " + Bar.of(line, cells) + " "
                                    + Columns.right(line.highText(), 4) + "]",
                            Style.PLAIN),
                    new TextPage.Span("  evidence " + line.evidence(), Style.DIM));
            if (single) {
                page.line(Stream.concat(name.stream(), range.stream()).toList());
            } else {
                page.line(name).line(range);
            }
        }
        page.paragraph(2, Style.DIM, ScoreLine.HOW_TO_READ);
    }

    @Override
    public void tasks(Block.Tasks tasks) {
        for (Block.Task task : tasks.tasks()) {
            page.hanging("  - ", task.title(), Style.STRONG);
            page.paragraph(4, Style.PLAIN, task.text());
            task.facts().forEach(fact -> page.hanging("    " + fact.label() + ": ", fact.text(), Style.DIM));
        }
    }

    /** A terminal folds nothing away. */
    @Override
    public void fold(Block.Fold fold) {
        heading(new Block.Heading(fold.summary(), ""));
        fold.blocks().forEach(block -> block.writtenBy(this));
    }

    @Override
    public void code(Block.Code code) {
        code.text().lines().forEach(line -> page.line(List.of(new TextPage.Span("  " + line, Style.PLAIN))));
    }

    @Override
    public void table(Table table) {
        if (table.layout() == Table.Layout.ENTRIES) {
            table.rows().forEach(row -> entry(table, row));
        } else {
            page.table(indent, table.lines(), table.numbers());
        }
    }

    /** The name of the row, what stands second at the right, the numbers in a line, the rest below. */
    private void entry(Table table, List<Table.Cell> row) {
        int below = row.size() > 2 ? 2 : 1;
        page.edges(
                "  " + row.get(0).whole(), Style.STRONG, below > 1 ? row.get(1).whole() : "", Style.STRONG);
        var numbers = new ArrayList<String>();
        for (int column = below; column < row.size(); column++) {
            Table.Cell cell = row.get(column);
            if (table.columns().get(column).number() && !cell.text().isEmpty()) {
                numbers.add(table.columns().get(column).head().toLowerCase(java.util.Locale.ROOT) + " " + cell.text());
            }
        }
        page.paragraph(4, Style.DIM, String.join(", ", numbers));
        for (int column = below; column < row.size(); column++) {
            Table.Cell cell = row.get(column);
            if (!table.columns().get(column).number()) {
                page.paragraph(4, Style.PLAIN, cell.text());
                page.paragraph(4, Style.DIM, cell.aside());
            }
        }
    }

    /** A terminal draws nothing; what a chart shows stands in the sections and the appendix. */
    @Override
    public void charts(Block.Charts charts) {}
}
