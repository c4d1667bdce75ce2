package dev.revopsassess.compare;

import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.SignalEntry;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One signal in both reports.
 *
 * @param before in the older one, where it has it
 * @param after in the newer one, where it has it
 * @param shown the newer of the two: title, dimension and weight are taken from it
 */
record SignalPair(Optional<SignalEntry> before, Optional<SignalEntry> after, SignalEntry shown) {
    private static final String SCALE = "scale";

    static SignalPair of(Optional<SignalEntry> before, SignalEntry after) {
        return new SignalPair(before, Optional.of(after), after);
    }

    /** A signal that the newer rules no longer have. */
    static SignalPair dropped(SignalEntry before) {
        return new SignalPair(Optional.of(before), Optional.empty(), before);
    }

    /** The older strength as the newer rules judge it; empty where it is not known, or cannot be told. */
    Optional<BigDecimal> rescored() {
        return before.flatMap(old -> after.flatMap(rule -> Rescoring.strength(old, rule)));
    }

    private Optional<String> unit() {
        return after.flatMap(SignalEntry::unit).or(() -> before.flatMap(SignalEntry::unit));
    }

    /** What happened to it, and why. */
    SignalMove move(Moved moved) {
        return new SignalMove(
                shown.id(),
                shown.title(),
                shown.dimension(),
                shown.weight(),
                happened(),
                cause(moved),
                Standing.of(before).status(),
                moved == Moved.RULES || moved == Moved.BOTH
                        ? rescored().map(strength -> Standing.status(strength, shown.dimension()))
                        : Optional.empty(),
                Standing.of(after).status(),
                before.filter(old -> old.unit().equals(unit())).flatMap(SignalEntry::value),
                after.flatMap(SignalEntry::value),
                unit());
    }

    Happening happened() {
        Standing was = Standing.of(before);
        Standing is = Standing.of(after);
        if (is.waived()) {
            return was.waived() ? Happening.SAME : Happening.WAIVED;
        }
        if (!was.known() || !is.known()) {
            boolean measured = was.applies() && is.applies() && was.known() != is.known();
            return !measured ? Happening.SAME : is.known() ? Happening.FIRST_MEASURED : Happening.NO_LONGER_MEASURED;
        }
        String dimension = shown.dimension();
        int change = is.trouble(dimension).compareTo(was.trouble(dimension));
        if (was.waived() && (change == 0 || like(was, is))) {
            return Happening.WAIVER_ENDED;
        }
        if (change == 0) {
            return Happening.SAME;
        }
        if (dimension.equals(SCALE)) {
            return change > 0 ? Happening.MORE : Happening.LESS;
        }
        if (change > 0) {
            return was.trouble(dimension).signum() == 0 ? Happening.NEW : Happening.WORSE;
        }
        return is.trouble(dimension).signum() == 0 ? Happening.GONE : Happening.BETTER;
    }

    /** Under a waiver only the status is written, so that a watch of any strength is as it was. */
    private boolean like(Standing was, Standing is) {
        return Standing.status(was.strength().orElse(BigDecimal.ZERO), shown.dimension())
                .equals(Standing.status(is.strength().orElse(BigDecimal.ZERO), shown.dimension()));
    }

    private Moved cause(Moved moved) {
        if (moved != Moved.BOTH) {
            return moved == Moved.RULES ? Moved.RULES : Moved.DATA;
        }
        if (before.isEmpty() || after.isEmpty()) {
            return Moved.RULES;
        }
        Optional<BigDecimal> rescored = rescored();
        Optional<BigDecimal> was = before.get().strength();
        Optional<BigDecimal> is = after.get().strength();
        if (was.isEmpty() || is.isEmpty()) {
            return before.get().thresholds().equals(after.get().thresholds()) ? Moved.DATA : Moved.UNCLEAR;
        }
        return rescored.map(judged -> Rescoring.same(judged, was.get())
                        ? Moved.DATA
                        : Rescoring.same(judged, is.get()) ? Moved.RULES : Moved.BOTH)
                .orElse(Moved.UNCLEAR);
    }
}
