package dev.revopsassess.spark;

/** Exit codes, those of {@code revops-assess}. */
enum Exit {
    /** The books are written. */
    OK(0),
    /** A wrong option, or an output that is there already. */
    USAGE(2),
    /** Rows that cannot be read, or none. */
    INPUT(3),
    /** A fault of the program. */
    FAULT(70),
    /** The books could not be written; none stands under its name. */
    OUTPUT(74);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
