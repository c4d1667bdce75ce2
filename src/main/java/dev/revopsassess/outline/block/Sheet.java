package dev.revopsassess.outline.block;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of explanation or of the intake's account: what {@code explain}, {@code rules} and {@code check} print and what
 * the catalogues in docs are made of.
 *
 * @param title what the page is about
 * @param blocks what stands on it, in order
 */
public record Sheet(String title, List<Block> blocks) {
    /** Starts an empty page. */
    public static Writer titled(String title) {
        return new Writer(title);
    }

    /** Puts a page or a section together from top to bottom; what is empty is left out. */
    public static final class Writer {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        private Writer(String title) {
            this.title = title;
        }

        /** A heading below the title. */
        public Writer heading(String text) {
            return block(new Block.Heading(text, ""));
        }

        /** A run of sentences. */
        public Writer paragraph(String text) {
            return paragraph(Tone.PLAIN, text);
        }

        /** A run of sentences. */
        public Writer paragraph(Tone tone, String text) {
            return text.isBlank() ? this : block(new Block.Paragraph(text, tone));
        }

        /** Labels with their texts. */
        public Writer facts(List<Fact> facts) {
            List<Fact> full =
                    facts.stream().filter(fact -> !fact.text().isBlank()).toList();
            return full.isEmpty() ? this : block(new Block.Facts(full));
        }

        /** A list. */
        public Writer items(List<String> items) {
            return items.isEmpty() ? this : block(new Block.Items(List.copyOf(items)));
        }

        /** A list under a heading of its own. */
        public Writer items(String heading, List<String> items) {
            return items.isEmpty() ? this : heading(heading).items(items);
        }

        /** Sentences that must not be overlooked. */
        public Writer notes(List<String> notes, boolean warning) {
            return notes.isEmpty() ? this : block(new Block.Notes(List.copyOf(notes), warning));
        }

        /** Sentences that must not be overlooked, under a heading of their own. */
        public Writer notes(String heading, List<String> notes, boolean warning) {
            return notes.isEmpty() ? this : heading(heading).notes(notes, warning);
        }

        /** Lines with something at either edge. */
        public Writer lines(List<Block.Line> lines) {
            return lines.isEmpty() ? this : block(new Block.Lines(lines));
        }

        /** Signals with their evidence. */
        public Writer signals(List<SignalLine> lines) {
            return lines.isEmpty() ? this : block(new Block.Signals(lines));
        }

        /** Signals under a heading of their own. */
        public Writer signals(String heading, List<SignalLine> lines) {
            return lines.isEmpty() ? this : heading(heading).signals(lines);
        }

        /** Questions, the best first. */
        public Writer questions(List<Block.Question> questions) {
            return questions.isEmpty() ? this : block(new Block.Questions(questions));
        }

        /** Rows under a head. */
        public Writer table(List<String> head, List<List<String>> rows) {
            return table(Table.of(title, head, rows));
        }

        /** Rows under a head. */
        public Writer table(Table table) {
            return table.rows().isEmpty() ? this : block(new Block.Rows(table));
        }

        /** Something to look up. */
        public Writer fold(String summary, Writer inside) {
            return inside.blocks.isEmpty() ? this : block(new Block.Fold(summary, List.copyOf(inside.blocks)));
        }

        /** Charts that are looked at together, under a heading where it is not empty. */
        public Writer charts(String heading, List<ChartBlock> charts) {
            return charts.isEmpty() ? this : block(new Block.Charts(heading, charts));
        }

        /** Lines to be copied as they stand. */
        public Writer code(String text) {
            return text.isBlank() ? this : block(new Block.Code(text));
        }

        /** Any block. */
        public Writer block(Block block) {
            blocks.add(block);
            return this;
        }

        /** Everything that stands on another page, below what stands here. */
        public Writer and(Sheet other) {
            blocks.addAll(other.blocks());
            return this;
        }

        /** The page. */
        public Sheet sheet() {
            return new Sheet(title, List.copyOf(blocks));
        }
    }
}
