package dev.revopsassess.render.html;

/**
 * Where a chart over time lies in its drawing.
 *
 * @param width of the drawing, in its own units
 * @param left start of the time axis; labels of the other axis stand before it
 * @param right end of the time axis
 */
record Frame(int width, double left, double right) {
    /** For a desk and for paper. */
    static final Frame BROAD = new Frame(640, 62, 628);

    /** For a phone: as wide as its screen, so that the letters stay readable and nothing has to be pushed aside. */
    static final Frame SLIM = new Frame(360, 54, 356);

    boolean isSlim() {
        return width < BROAD.width;
    }

    /** Width of one of so many places on the time axis. */
    double slot(long places) {
        return (right - left) / places;
    }

    /** The frame with this much kept free at its end, for words. */
    Frame before(double room) {
        return new Frame(width, left, right - room);
    }
}
