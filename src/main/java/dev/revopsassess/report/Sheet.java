package dev.revopsassess.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page of explanation or of the intake's account: what {@code explain}, {@code rules} and {@code check} print and what
 * the catalogues in docs are made of. Plain text throughout; the format makes it safe.
 *
 * @param title what the page is about
 * @param blocks what stands on it, in order
 */
public record Sheet(String title, List<Block> blocks) {
    /** Copies the blocks. */
    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** Something that stands on a page. */
    public sealed interface Block {
        /** A heading below the title. */
        record Heading(String text) implements Block {}

        /** A run of sentences. */
        record Paragraph(String text) implements Block {}

        /** Labels with their texts. */
        record Entries(List<Entry> entries) implements Block {
            /** Copies the entries. */
            public Entries {
                entries = List.copyOf(entries);
            }
        }

        /** A list. */
        record Items(List<String> items) implements Block {
            /** Copies the items. */
            public Items {
                items = List.copyOf(items);
            }
        }

        /** Rows under a head; every row is as long as the head. */
        record Table(List<String> head, List<List<String>> rows) implements Block {
            /** Copies the rows. */
            public Table {
                head = List.copyOf(head);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /** Lines to be copied as they stand. */
        record Code(String text) implements Block {}

        /** One answer for each case. */
        default <T> T fold(
                Function<Heading, T> heading,
                Function<Paragraph, T> paragraph,
                Function<Entries, T> entries,
                Function<Items, T> items,
                Function<Table, T> table,
                Function<Code, T> code) {
            if (this instanceof Heading block) {
                return heading.apply(block);
            }
            if (this instanceof Paragraph block) {
                return paragraph.apply(block);
            }
            if (this instanceof Entries block) {
                return entries.apply(block);
            }
            if (this instanceof Items block) {
                return items.apply(block);
            }
            return this instanceof Table block ? table.apply(block) : code.apply((Code) this);
        }
    }

    /** A label and what it stands for. */
    public record Entry(String label, String text) {}

    /** Starts an empty page. */
    public static Writer titled(String title) {
        return new Writer(title);
    }

    /** Puts a page together from top to bottom; what is empty is left out. */
    public static final class Writer {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        private Writer(String title) {
            this.title = title;
        }

        /** A heading below the title. */
        public Writer heading(String text) {
            blocks.add(new Block.Heading(text));
            return this;
        }

        /** A run of sentences. */
        public Writer paragraph(String text) {
            if (!text.isBlank()) {
                blocks.add(new Block.Paragraph(text));
            }
            return this;
        }

        /** Labels with their texts. */
        public Writer entries(List<Entry> entries) {
            List<Entry> full =
                    entries.stream().filter(entry -> !entry.text().isBlank()).toList();
            if (!full.isEmpty()) {
                blocks.add(new Block.Entries(full));
            }
            return this;
        }

        /** A list. */
        public Writer items(List<String> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(items));
            }
            return this;
        }

        /** Rows under a head. */
        public Writer table(List<String> head, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(head, rows));
            }
            return this;
        }

        /** Lines to be copied as they stand. */
        public Writer code(String text) {
            if (!text.isBlank()) {
                blocks.add(new Block.Code(text));
            }
            return this;
        }

        /** Everything that stands on another page, below what stands here. */
        public Writer and(Sheet other) {
            blocks.addAll(other.blocks());
            return this;
        }

        /** The page. */
        public Sheet sheet() {
            return new Sheet(title, blocks);
        }
    }
}
