package dev.revopsassess.pack.yaml;

import java.util.List;

/** A rule pack that cannot be used, with every place that is wrong. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    /** Takes at least one error, each {@code file:line:column: what is wrong}. */
    public PackException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** The errors in the order of the pack's files, each {@code file:line:column: what is wrong}. */
    public List<String> errors() {
        return errors;
    }
}
