package dev.revopsassess.intake.file;

/**
 * When a text is read the way of large files, and on how many cores. What comes out is the same at any pace.
 *
 * @param plainFrom bytes of the file as it lies on the disk from which on it is worth it
 * @param threads 1 to read and add up in turns, 2 to do both at a time
 * @param block bytes that are taken from the file at a time
 */
public record Pace(long plainFrom, int threads, int block) {
    /** House: below two megabytes a run is over before the second way has paid for itself; packed files are some seven times as large. */
    static final Pace USUAL = new Pace(1 << 21, Math.min(2, Runtime.getRuntime().availableProcessors()), 1 << 20);
}
