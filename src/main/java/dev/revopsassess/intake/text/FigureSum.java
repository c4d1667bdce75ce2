package dev.revopsassess.intake.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running sum of one column of figures, with what it was at each total so far. */
public final class FigureSum {
    /** The smallest amount that counts. */
    public static final BigDecimal CENT = new BigDecimal("0.01");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Up to so many rows each may be rounded the same way; of more it is enough to allow a hundredth of the sum. */
    private static final int FEW_ROWS = 20;

    private record Mark(BigDecimal sum, long unknown) {}

    private final List<Mark> marks = new ArrayList<>(List.of(new Mark(BigDecimal.ZERO, 0)));
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal unit = BigDecimal.ZERO;
    private long unknown;

    /** Adds a figure that is printed to a unit, such as 0.01. */
    public void add(BigDecimal value, BigDecimal printed) {
        sum = sum.add(value);
        unit = unit.max(printed);
    }

    /** A figure that cannot be read. */
    public void unknown() {
        unknown++;
    }

    /** The next rows are added up from here, too. */
    public void mark() {
        marks.add(new Mark(sum, unknown));
    }

    /** Drops the oldest mark but the start of the table. */
    public void forget() {
        marks.remove(1);
    }

    /** Whether a figure of it could not be read. */
    public boolean isUnknown(int mark) {
        return unknown > marks.get(mark).unknown();
    }

    /**
     * Whether a figure is the sum of the rows since a mark, but for the rounding of each; empty where a row's figure is not
     * known, or where nothing was added and nothing is stated.
     */
    public Optional<Boolean> equal(int mark, int rows, BigDecimal figure, BigDecimal printed) {
        BigDecimal since = sum.subtract(marks.get(mark).sum());
        if (isUnknown(mark) || (since.signum() == 0 && figure.signum() == 0)) {
            return Optional.empty();
        }
        BigDecimal rounding = unit.max(printed).multiply(HALF).multiply(BigDecimal.valueOf(rows));
        BigDecimal allowed =
                rows <= FEW_ROWS ? rounding : rounding.min(since.abs().multiply(CENT));
        return Optional.of(since.subtract(figure).abs().compareTo(allowed.max(CENT)) <= 0);
    }
}
