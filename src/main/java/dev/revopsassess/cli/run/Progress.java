package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Terminal;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A bar on standard error that shows how far a run has come. It appears after a second and only in a terminal, and is
 * wiped when the run ends.
 */
public final class Progress implements AutoCloseable {
    private static final int CELLS = 20;
    private static final int USUAL_COLUMNS = 80;
    private static final String WIPE = "\r\u001b[K";

    /** What is being done, counted from 1. */
    private record Stage(String name, int number) {}

    private final PrintStream err;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread painter;
    private final long began = System.nanoTime();
    private volatile Stage stage = new Stage("", 0);
    private final int parts;
    private final int columns;
    private final Consumer<String> detail;

    private Progress(Terminal terminal, boolean quiet, int parts, Consumer<String> detail) {
        this.detail = detail;
        this.err = terminal.err();
        this.parts = parts;
        this.columns = terminal.columns().orElse(USUAL_COLUMNS);
        this.painter = new Thread(this::paint, "progress");
        painter.setDaemon(true);
        if (!quiet && terminal.redraws()) {
            painter.start();
        }
    }

    /** Starts a run of so many stages: drawn, or said line by line to those who want everything said. */
    public static Progress of(SharedOptions shared, int stages) {
        return new Progress(shared.terminal(), shared.quiet() || shared.verbose(), stages, shared::detail);
    }

    /** Draws and says nothing: for a part of a run that is itself one stage. */
    static Progress silent(Terminal terminal) {
        return new Progress(terminal, true, 1, text -> {});
    }

    /** So many parts of the run are finished; from the first to the last, the bar tells how long the rest takes at this pace. */
    void finished(int parts, String name) {
        stage = new Stage(name + left(parts), parts + 1);
        detail.accept(name);
    }

    private String left(int finished) {
        long passed = System.nanoTime() - began;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(passed / Math.max(1, finished) * (parts - finished));
        return finished == 0 || seconds == 0
                ? ""
                : ", " + (seconds < 100 ? seconds + " s" : seconds / 60 + " min") + " left";
    }

    /** What was done, for those who want everything said. */
    void done(String text) {
        detail.accept(text);
    }

    /** Begins the next stage. */
    public void next(String name) {
        stage = new Stage(name, stage.number() + 1);
        detail.accept(name);
    }

    private void paint() {
        try {
            int beats = 0;
            long wait = 1000;
            while (!done.await(wait, TimeUnit.MILLISECONDS)) {
                err.print(WIPE + drawn(stage, beats));
                err.flush();
                wait = 120;
                beats++;
            }
            if (beats > 0) {
                err.print(WIPE);
                err.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On one line of the terminal, as no more than one is wiped: where room is short the bar gives way to the words. */
    private String drawn(Stage now, int beats) {
        int room = Math.max(1, columns - 1);
        int cells = Math.max(0, Math.min(CELLS, room - 2 - now.name().length()));
        int filled = cells * Math.max(0, now.number() - 1) / parts;
        var bar = new StringBuilder("█".repeat(filled));
        for (int cell = filled; cell < cells; cell++) {
            bar.append(cell - filled == beats % (cells - filled) ? '▒' : '░');
        }
        String line = bar + (cells == 0 ? "" : "  ") + now.name();
        return line.substring(0, Math.min(room, line.length()));
    }

    @Override
    public void close() {
        wipe();
    }

    /** Takes the bar away; to be called before the first byte of output, and safe to call twice. */
    public void wipe() {
        done.countDown();
        try {
            painter.join(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
