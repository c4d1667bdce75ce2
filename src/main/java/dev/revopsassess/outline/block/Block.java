package dev.revopsassess.outline.block;

import java.util.List;
import java.util.Optional;

/**
 * Something that stands on a page. Plain text throughout: the format makes it safe, and lays it out without adding a word
 * to it. Every format has an answer for every kind of block, since {@link BlockWriter} asks for one.
 */
public sealed interface Block {
    /** Has the writer write this block. */
    void writtenBy(BlockWriter writer);

    /** How loud a paragraph is. */
    enum Tone {
        /** The sentence that everything else explains. */
        LEAD,
        /** Text. */
        PLAIN,
        /** Said first. */
        STRONG,
        /** Said beside. */
        QUIET
    }

    /**
     * A heading below that of its section.
     *
     * @param text what follows
     * @param aside more of it, such as the months of a phase; empty text where there is none
     */
    record Heading(String text, String aside) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.heading(this);
        }
    }

    /** A run of sentences. */
    record Paragraph(String text, Tone tone) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    /** A label and what it stands for. */
    record Fact(String label, String text) {}

    /** Labels with their texts. */
    record Facts(List<Fact> facts) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.facts(this);
        }
    }

    /** A list. */
    record Items(List<String> items) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.items(this);
        }
    }

    /** Sentences that must not be overlooked. */
    record Notes(List<String> notes, boolean warning) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.notes(this);
        }
    }

    /**
     * A question.
     *
     * @param ask the sentence to say
     * @param where where the answer goes
     * @param settles what it would settle; empty text in the short form
     */
    record Question(String ask, String where, String settles) {}

    /** Questions, the best first. */
    public record Questions(List<Question> questions) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.questions(this);
        }
    }

    /**
     * A line with something at either edge.
     *
     * @param mark how a signal stands; empty where the line is none
     * @param left what it is about
     * @param right what belongs to it, in few words
     * @param below more of it; empty text where there is none
     */
    record Line(Optional<Mark> mark, String left, String right, String below) {}

    /** Lines with something at either edge. */
    record Lines(List<Line> lines) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.lines(this);
        }
    }

    /** Signals with their evidence. */
    public record Signals(List<SignalLine> lines) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.signals(this);
        }
    }

    /** The scores with their ranges. */
    record Scores(List<ScoreLine> lines) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.scores(this);
        }
    }

    /** Something to do; facts tell who, how long, when it is done and what it answers. */
    record Task(String title, String text, List<Fact> facts) {
        public Task {
            facts = facts.stream().filter(fact -> !fact.text().isBlank()).toList();
        }
    }

    /** Things to do, in order. */
    record Tasks(List<Task> tasks) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.tasks(this);
        }
    }

    /** Something that is there for whoever wants to look it up. */
    record Fold(String summary, List<Block> blocks) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.fold(this);
        }
    }

    /** Lines to be copied as they stand. */
    record Code(String text) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.code(this);
        }
    }

    /** Rows under a head. */
    public record Rows(Table table) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.table(table);
        }
    }

    /** Charts that are looked at together, under a heading where it is not empty. */
    record Charts(String heading, List<ChartBlock> charts) implements Block {
        @Override
        public void writtenBy(BlockWriter writer) {
            writer.charts(this);
        }
    }
}
