package dev.revopsassess.cli.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a run ends; the codes are part of the interface. */
public enum Exit {
    /** The report was made, whatever it recommends. */
    OK(0, "the report was made, whatever it recommends"),
    /** What was asked to hold does not. */
    FAILED(1, "a gate failed (--fail-on), or a case of a rule pack did"),
    /** The command line is wrong. */
    USAGE(2, "usage: wrong option, no such folder or signal"),
    /** The input is unusable. */
    INPUT(
            3,
            "input: nothing usable, a report to compare with that cannot be read, or --strict and an error or a row of data set aside"),
    /** The rules are invalid. */
    RULES(4, "rule pack or configuration invalid"),
    /** A fault of the program. */
    FAULT(70, "a fault of the program, or, from the launcher, Java or Maven missing"),
    /** An output could not be written. */
    OUTPUT(74, "an output could not be written; nothing stands half-written under its final name");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /**
     * The end of a run.
     *
     * @param message where, what was found, what to do; may have several lines
     */
    public CommandError error(String message) {
        return new CommandError(this, message, List.of());
    }

    /** Meaning by code, for the help. */
    public static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        for (Exit exit : values()) {
            meanings.put(Integer.toString(exit.code), exit.meaning);
        }
        return meanings;
    }
}
