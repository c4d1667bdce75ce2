package dev.revopsassess.pack;

/**
 * A place in a file of the pack.
 *
 * @param file path inside the pack
 * @param line physical line, the first is 1
 * @param column column, the first is 1
 */
record Place(String file, int line, int column) {
    /** {@code signals/nrr-below-100.yaml:4:1}. */
    String text() {
        return file + ":" + line + ":" + column;
    }

    /** An error at this place. */
    PackException error(String message) {
        return new PackException(java.util.List.of(text() + ": " + message));
    }
}
