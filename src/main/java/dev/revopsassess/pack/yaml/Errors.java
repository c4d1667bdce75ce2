package dev.revopsassess.pack.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what is wrong with a file while the rest of it is read, so that one run names every error. */
public final class Errors {
    private final List<String> errors = new ArrayList<>();

    /** What is read, or the other value where it cannot be. */
    public <T> T tried(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (PackException e) {
            errors.addAll(e.errors());
            return otherwise;
        }
    }

    /** Does what may fail. */
    public void tried(Runnable reading) {
        tried(true, () -> {
            reading.run();
            return true;
        });
    }

    /**
     * Ends the reading.
     *
     * @throws PackException with every error, where there is one
     */
    public void end() {
        if (!errors.isEmpty()) {
            throw new PackException(errors);
        }
    }
}
