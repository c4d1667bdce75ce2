package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.BlockWriter;
import dev.revopsassess.outline.block.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects every text of some blocks: what a reader must find in every format. */
final class Said implements BlockWriter {
    final List<String> sentences = new ArrayList<>();
    final List<String> cells = new ArrayList<>();
    final List<String> drawn = new ArrayList<>();

    public static Said of(Outline outline) {
        var said = new Said();
        outline.parts().forEach(part -> part.blocks().forEach(block -> block.writtenBy(said)));
        return said;
    }

    @Override
    public void heading(Block.Heading heading) {
        sentences.add(heading.text());
        sentences.add(heading.aside());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        sentences.add(paragraph.text());
    }

    @Override
    public void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> sentences.addAll(List.of(fact.label(), fact.text())));
    }

    @Override
    public void items(Block.Items items) {
        sentences.addAll(items.items());
    }

    @Override
    public void notes(Block.Notes notes) {
        sentences.addAll(notes.notes());
    }

    @Override
    public void questions(Block.Questions questions) {
        questions
                .questions()
                .forEach(question -> sentences.addAll(List.of(question.ask(), question.where(), question.settles())));
    }

    @Override
    public void lines(Block.Lines lines) {
        lines.lines().forEach(line -> sentences.addAll(List.of(line.left(), line.right(), line.below())));
    }

    @Override
    public void signals(Block.Signals signals) {
        signals.lines()
                .forEach(line ->
                        sentences.addAll(List.of(line.title(), line.evidenceText(), line.placesText(), line.from())));
    }

    @Override
    public void scores(Block.Scores scores) {
        scores.lines().forEach(line -> cells.addAll(List.of(line.score(), line.evidence())));
    }

    @Override
    public void tasks(Block.Tasks tasks) {
        tasks.tasks().forEach(task -> {
            sentences.addAll(List.of(task.title(), task.text()));
            task.facts().forEach(fact -> sentences.add(fact.text()));
        });
    }

    @Override
    public void fold(Block.Fold fold) {
        sentences.add(fold.summary());
        fold.blocks().forEach(block -> block.writtenBy(this));
    }

    @Override
    public void code(Block.Code code) {
        sentences.add(code.text());
    }

    @Override
    public void table(Table table) {
        table.rows().forEach(row -> row.forEach(cell -> cells.addAll(List.of(cell.text(), cell.aside()))));
    }

    @Override
    public void charts(Block.Charts charts) {
        charts.charts().forEach(chart -> {
            drawn.addAll(List.of(chart.title(), chart.description()));
            chart.table().rows().forEach(row -> row.forEach(cell -> drawn.add(cell.text())));
        });
    }
}
