package dev.revopsassess.value;

/** Characters that nobody reads and that change how the others are shown, or cannot be shown at all: no report lets one through. */
public final class SteeringCharacters {
    /** Holds families of emoji together. */
    private static final int JOINER = 0x200D;

    private SteeringCharacters() {}

    /** Whether a code point is a control, a line separator, a mark of direction, an invisible character or half of a pair. */
    public static boolean include(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != JOINER;
            default -> false;
        };
    }
}
