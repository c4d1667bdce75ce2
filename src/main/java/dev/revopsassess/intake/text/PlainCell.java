package dev.revopsassess.intake.text;

/** Reads months and amounts on their bytes, as far as they are of the plainest form. What they mean is decided elsewhere. */
public final class PlainCell {
    /** How many shapes of amounts there are. */
    public static final int SHAPES = 1 << 9;

    private static final int LONGEST_MONTH = 10;
    private static final int SHORTEST_MONTH = 6;
    private static final int MOST_WHOLE = 10;
    private static final int MOST_DECIMALS = 4;

    private PlainCell() {}

    /** The length and seven bits a character, of long texts six, so that no two texts have the same number; 0 of others. */
    public static long month(byte[] bytes, int begin, int end) {
        int size = end - begin;
        if (size < SHORTEST_MONTH || size > LONGEST_MONTH) {
            return 0;
        }
        int bits = size > 8 ? 6 : 7;
        long key = size;
        for (int i = begin; i < end; i++) {
            int c = bytes[i] - ' ';
            if (c < 0 || c >> bits > 0) {
                return 0;
            }
            key = (key << bits) | c;
        }
        return key;
    }

    /**
     * What decides how an amount is read beside its digits: sign, mark, whether it begins with 0, and how many digits stand
     * before and behind the mark, before it at most four. 0 where the amount is not of digits alone with one mark at most.
     */
    public static int shape(byte[] bytes, int begin, int end) {
        boolean negative = begin < end && bytes[begin] == '-';
        int first = negative ? begin + 1 : begin;
        int mark = -1;
        for (int at = first; at < end; at++) {
            int c = bytes[at];
            if (mark < 0 && (c == '.' || c == ',')) {
                mark = at;
            } else if (c < '0' || c > '9') {
                return 0;
            }
        }
        int whole = (mark < 0 ? end : mark) - first;
        int decimals = mark < 0 ? 0 : end - mark - 1;
        if (whole == 0 || whole > MOST_WHOLE || decimals > MOST_DECIMALS || (mark >= 0 && decimals == 0)) {
            return 0;
        }
        int comma = mark >= 0 && bytes[mark] == ',' ? 1 : 0;
        int zero = bytes[first] == '0' ? 1 : 0;
        return (negative ? 1 : 0) | (Math.min(whole, 4) << 1) | (decimals << 4) | (comma << 7) | (zero << 8);
    }

    /** How many digits a shape has behind its mark. */
    public static int decimals(int shape) {
        return (shape >> 4) & 7;
    }

    /** The digits of an amount that has a shape, as one number with its sign: 123450 for {@code 1234.50}. */
    public static long digits(byte[] bytes, int begin, int end) {
        long digits = 0;
        for (int at = begin; at < end; at++) {
            int c = bytes[at] - '0';
            digits = c < 0 ? digits : digits * 10 + c;
        }
        return bytes[begin] == '-' ? -digits : digits;
    }
}
