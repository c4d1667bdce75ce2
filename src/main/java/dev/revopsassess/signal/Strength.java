package dev.revopsassess.signal;

/**
 * A strength with the lowest and highest that the exports leave possible.
 *
 * @param value the strength that counts
 * @param low lowest possible
 * @param high highest possible
 */
record Strength(double value, double low, double high) {
    static Strength of(double exact) {
        return new Strength(exact, exact, exact);
    }

    Strength raisedTo(double least) {
        return new Strength(Math.max(value, least), Math.max(low, least), Math.max(high, least));
    }

    /** What would raise it is not known: the strength stays, and may prove higher. */
    Strength perhapsRaisedTo(double least) {
        return new Strength(value, low, Math.max(high, least));
    }

    /** What would hold it is not known: the strength stays, and may prove lower. */
    Strength perhapsHeldAt(double most) {
        return new Strength(value, Math.min(low, most), high);
    }

    /** It is held until somebody answers: the strength is held, and may prove higher. */
    Strength heldForNowAt(double most) {
        return new Strength(Math.min(value, most), Math.min(low, most), high);
    }

    Strength heldAt(double most) {
        return new Strength(Math.min(value, most), Math.min(low, most), Math.min(high, most));
    }
}
