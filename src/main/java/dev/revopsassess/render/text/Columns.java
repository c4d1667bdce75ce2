package dev.revopsassess.render.text;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes in a terminal, and how it breaks into lines. */
final class Columns {
    /** East Asian wide and full-width characters, and emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private static final String JOINTS = "-/_";

    private Columns() {}

    /** Columns of a text: 2 for East Asian wide characters and emoji, 0 for marks that sit on the character before. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        boolean variation = point >= 0xFE00 && point <= 0xFE0F;
        if (variation
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** The text with blanks up to the width; a longer one stays as it is. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text behind blanks up to the width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * Lines of at most this width, broken between words; a percent sign stays with its number. A word that is longer than a line
     * is broken after a hyphen, a slash or an underscore, and only where it has none that fits, in its middle.
     */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = word;
            while (used + width(rest) > width) {
                String head = head(rest, width - used);
                lines.add(line + head);
                line.setLength(0);
                used = 0;
                rest = rest.substring(head.length());
            }
            line.append(rest);
            used += width(rest);
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Columns of the longest word, which is not to be cut where there is a choice. */
    static int longestWord(String text) {
        return words(text).stream().mapToInt(Columns::width).max().orElse(0);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.strip().split(" +", -1)) {
            int last = words.size() - 1;
            if (last >= 0 && word.startsWith("%") && Character.isDigit(lastOf(words.get(last)))) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static char lastOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }

    /** What of a long word goes onto a line: up to the last joint that fits, else as many characters as fit, at least one. */
    private static String head(String word, int width) {
        int end = Character.charCount(word.codePointAt(0));
        int joint = 0;
        while (end < word.length()) {
            joint = isJoint(word, end) ? end : joint;
            int next = end + Character.charCount(word.codePointAt(end));
            if (width(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return word.substring(0, joint > 0 ? joint : end);
    }

    /** Whether a word may be broken here: after a joint that has letters on both sides. */
    private static boolean isJoint(String word, int index) {
        return index > 2 && JOINTS.indexOf(word.charAt(index - 1)) >= 0 && JOINTS.indexOf(word.charAt(index)) < 0;
    }
}
