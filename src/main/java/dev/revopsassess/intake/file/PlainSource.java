package dev.revopsassess.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a text in order, split into lines by whoever asks for them or, with two threads, ahead of them. The order is
 * the same either way, and so is everything that is made of them.
 */
final class PlainSource implements Closeable {
    private static final int AHEAD = 3;

    /** A block, or why there is none. */
    private record Delivery(PlainLines lines, @Nullable Throwable failure) {}

    private final TextBlocks blocks;
    private final PlainLines.Form form;
    private final char delimiter;
    private final boolean alone;
    private final BlockingQueue<Delivery> ready = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<PlainLines> used = new ArrayBlockingQueue<>(2 * AHEAD + 2);
    private final Deque<PlainLines> peeked = new ArrayDeque<>();
    private final Thread reader;
    private long line = 1;
    private boolean ended;

    PlainSource(TextBlocks blocks, PlainLines.Form form, char delimiter, int threads) {
        this.blocks = blocks;
        this.form = form;
        this.delimiter = delimiter;
        this.alone = threads < 2;
        this.reader = new Thread(this::readAhead, "plain-rows");
        if (!alone) {
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** The next block; null behind the last. */
    @Nullable
    PlainLines next() throws IOException {
        PlainLines seen = peeked.pollFirst();
        return seen == null ? deliver() : seen;
    }

    /** The block so many behind the one that was given last, which stays to be given; null behind the last. */
    @Nullable
    PlainLines peek(int place) throws IOException {
        while (peeked.size() <= place) {
            PlainLines more = deliver();
            if (more == null) {
                return null;
            }
            peeked.addLast(more);
        }
        return peeked.stream().skip(place).findFirst().orElse(null);
    }

    /** A block that nobody looks at any more. */
    void done(PlainLines lines) {
        used.offer(lines);
    }

    private @Nullable PlainLines deliver() throws IOException {
        if (ended) {
            return null;
        }
        PlainLines lines = alone ? read() : taken();
        ended = lines.count() == 0;
        return ended ? null : lines;
    }

    private PlainLines read() throws IOException {
        PlainLines again = used.poll();
        PlainLines lines = again == null ? new PlainLines(form, delimiter) : again;
        line = lines.read(blocks, line);
        return lines;
    }

    private PlainLines taken() throws IOException {
        try {
            Delivery delivery = ready.take();
            if (delivery.failure() instanceof IOException failure) {
                throw failure;
            } else if (delivery.failure() instanceof RuntimeException failure) {
                throw failure;
            } else if (delivery.failure() instanceof Error failure) {
                throw failure;
            }
            return delivery.lines();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void readAhead() {
        try {
            PlainLines lines;
            do {
                lines = read();
                ready.put(new Delivery(lines, null));
            } while (lines.count() > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            failed(e);
        }
    }

    private void failed(Throwable failure) {
        try {
            ready.put(new Delivery(new PlainLines(form, delimiter), failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        blocks.close();
    }
}
