package dev.revopsassess.intake.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one table in order, read once. Text files and workbooks each have their own. */
public interface Rows extends Closeable {
    /**
     * The next row; null after the last.
     *
     * @throws UnreadableFile if the file goes beyond a limit
     */
    @Nullable
    Row next() throws IOException;

    /** Tells how many columns the table has, once that is known: it helps to tell where an unclosed quote opened. */
    void expect(int width);
}
