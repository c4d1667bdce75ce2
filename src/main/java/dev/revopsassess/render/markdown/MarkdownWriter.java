package dev.revopsassess.render.markdown;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.BlockWriter;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import java.util.List;

/**
 * Writes blocks as GitHub-flavoured markdown: tables beside charts, detail folded away, the plan as a task list.
 *
 * @param level of headings
 */
record MarkdownWriter(Document document, int level) implements BlockWriter {
    @Override
    public void heading(Block.Heading heading) {
        document.heading(level, heading.text() + (heading.aside().isEmpty() ? "" : ", " + heading.aside()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.tone() == Block.Tone.STRONG) {
            document.strong(paragraph.text());
        } else {
            document.paragraph(paragraph.text());
        }
    }

    @Override
    public void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> document.fact(fact.label(), fact.text()));
        document.end();
    }

    @Override
    public void items(Block.Items items) {
        document.list(items.items());
    }

    @Override
    public void notes(Block.Notes notes) {
        document.list(notes.notes());
    }

    @Override
    public void questions(Block.Questions questions) {
        document.numbered(questions.questions().stream()
                .map(question -> question.ask() + " (" + question.where() + ") " + question.settles())
                .toList());
    }

    @Override
    public void lines(Block.Lines lines) {
        document.list(lines.lines().stream()
                .map(line -> line.mark().map(mark -> mark.glyph() + " ").orElse("") + line.left() + "; " + line.right()
                        + "; " + line.below())
                .toList());
    }

    @Override
    public void signals(Block.Signals signals) {
        table(Table.of(
                "",
                List.of("", "Signal", "Evidence", "Rows", "#Weight", "From", "Why", "Do"),
                signals.lines().stream().map(MarkdownWriter::signal).toList()));
    }

    private static List<String> signal(SignalLine line) {
        return List.of(
                line.mark().glyph() + " " + line.standing(),
                line.title(),
                line.evidenceText(),
                line.placesText(),
                Integer.toString(line.weight()),
                line.from(),
                line.why(),
                line.action());
    }

    @Override
    public void scores(Block.Scores scores) {
        document.list(scores.lines().stream()
                .map(line -> line.word() + ": " + line.meaning())
                .toList());
    }

    @Override
    public void tasks(Block.Tasks tasks) {
        tasks.tasks()
                .forEach(task -> document.task(
                        task.title(),
                        List.of(task.text()),
                        task.facts().stream()
                                .map(fact -> fact.label() + ": " + fact.text())
                                .toList()));
        document.end();
    }

    @Override
    public void fold(Block.Fold fold) {
        document.open(fold.summary());
        fold.blocks().forEach(block -> block.writtenBy(this));
        document.close();
    }

    @Override
    public void code(Block.Code code) {
        document.code(code.text());
    }

    @Override
    public void table(Table table) {
        document.table(
                table.columns().stream().map(Table.Column::head).toList(),
                table.columns().stream()
                        .map(column -> column.number() ? "-:" : "-")
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Table.Cell::whole).toList())
                        .toList());
    }

    @Override
    public void charts(Block.Charts charts) {
        if (!charts.heading().isEmpty()) {
            heading(new Block.Heading(charts.heading(), ""));
        }
        charts.charts().forEach(chart -> {
            List<String> drawing = Mermaid.of(chart.data());
            if (!drawing.isEmpty()) {
                document.chart(drawing);
            }
            document.open(chart.title());
            document.paragraph(chart.description());
            table(chart.table());
            document.close();
        });
    }
}
