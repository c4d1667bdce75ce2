package dev.revopsassess.cli;

/** How a run ends; the codes are part of the interface. */
enum Exit {
    /** The report was made, whatever it recommends. */
    OK(0, "the report was made, whatever it recommends"),
    /** The command line is wrong. */
    USAGE(2, "usage: wrong option, no such folder or signal"),
    /** The input is unusable. */
    INPUT(3, "input: nothing usable, or --strict and a problem in the data"),
    /** The rules are invalid. */
    RULES(4, "rule pack or configuration invalid"),
    /** A fault of the program. */
    FAULT(70, "a fault of the program, or Java or Maven missing"),
    /** An output could not be written. */
    OUTPUT(74, "an output could not be written; nothing stands half-written under its final name");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
