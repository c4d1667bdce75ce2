package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.BlockWriter;
import dev.revopsassess.outline.block.Table;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes blocks as HTML, a template each.
 *
 * @param level of headings: 3 below the heading of a section, 2 below that of the document
 */
record HtmlWriter(TemplateOutput output, int level) implements BlockWriter {
    private void write(String template, Object block) {
        HtmlReport.TEMPLATES.render(template + ".jte", block, output);
    }

    @Override
    public void heading(Block.Heading heading) {
        HtmlReport.TEMPLATES.render("heading.jte", Map.of("heading", heading, "level", level), output);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        write("paragraph", paragraph);
    }

    @Override
    public void facts(Block.Facts facts) {
        write("facts", facts);
    }

    @Override
    public void items(Block.Items items) {
        write("items", items);
    }

    @Override
    public void notes(Block.Notes notes) {
        write("notes", notes);
    }

    @Override
    public void questions(Block.Questions questions) {
        write("questions", questions);
    }

    @Override
    public void lines(Block.Lines lines) {
        write("lines", lines);
    }

    @Override
    public void signals(Block.Signals signals) {
        write("signals", signals);
    }

    @Override
    public void scores(Block.Scores scores) {
        write("scores", scores);
    }

    @Override
    public void tasks(Block.Tasks tasks) {
        write("tasks", tasks);
    }

    @Override
    public void fold(Block.Fold fold) {
        Content inside = target -> {
            var writer = new HtmlWriter(target, level);
            fold.blocks().forEach(block -> block.writtenBy(writer));
        };
        HtmlReport.TEMPLATES.render("fold.jte", Map.of("summary", fold.summary(), "inside", inside), output);
    }

    @Override
    public void code(Block.Code code) {
        write("code", code);
    }

    @Override
    public void table(Table table) {
        write("table", table);
    }

    /** Drawings that fit beside each other stand so. */
    @Override
    public void charts(Block.Charts charts) {
        if (!charts.heading().isEmpty()) {
            heading(new Block.Heading(charts.heading(), ""));
        }
        List<Chart> drawings = apart(charts.charts().stream().map(Drawings::of).toList());
        boolean pair = drawings.stream().allMatch(chart -> chart.slim().isEmpty());
        HtmlReport.TEMPLATES.render("charts.jte", Map.of("charts", drawings, "pair", pair), output);
    }

    /** Drawings of one kind beside each other have anchors of their own; the first keeps the one of its kind. */
    private static List<Chart> apart(List<Chart> drawings) {
        Map<String, Integer> drawn = new HashMap<>();
        return drawings.stream()
                .map(chart -> {
                    int number = drawn.merge(chart.id(), 1, Integer::sum);
                    return number == 1 ? chart : chart.anchored(chart.id() + "-" + number);
                })
                .toList();
    }
}
