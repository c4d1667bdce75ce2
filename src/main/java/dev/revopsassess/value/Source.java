package dev.revopsassess.value;

import java.util.Optional;

/**
 * Where something was read.
 *
 * @param file path as the user would recognise it, relative to the folder that was given
 * @param line physical line, the first line of the file is 1; 0 means the file as a whole
 * @param column header of the column as it stands in the file, where one cell is meant
 */
public record Source(String file, long line, Optional<String> column) {
    /** Checks that the line is not negative. */
    public Source {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The file as a whole. */
    public static Source file(String file) {
        return new Source(file, 0, Optional.empty());
    }

    /** A line of a file. */
    public static Source line(String file, long line) {
        return new Source(file, line, Optional.empty());
    }

    /** {@code arr.csv}, {@code arr.csv:14}: how messages and reports name the place. */
    public String text() {
        return line == 0 ? file : file + ":" + line;
    }
}
