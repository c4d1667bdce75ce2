package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, with everything around its digits already read; the marks wait for the column's decision.
 *
 * @param body digits with dots and commas
 * @param negative minus sign, before or behind, or brackets
 * @param percent whether a percent sign stands behind it
 * @param currency ISO code of a symbol or code beside it; empty text where there is none
 * @param factor what a suffix multiplies it with: 1000 for {@code k}
 * @param grouped whether spaces or apostrophes group the thousands, so that any other mark is the decimal one
 * @param dash whether it is no digit but the dash that an accounting format writes for zero
 */
public record NumberCell(
        String body,
        boolean negative,
        boolean percent,
        String currency,
        BigDecimal factor,
        boolean grouped,
        boolean dash) {
    /** What the marks of a number say. */
    public enum Marks {
        /** No mark. */
        NONE,
        /** The dot is the decimal mark, or the comma groups. */
        DOT_DECIMAL,
        /** The comma is the decimal mark, or the dot groups. */
        COMMA_DECIMAL,
        /** One dot before three digits. */
        OPEN_DOT,
        /** One comma before three digits. */
        OPEN_COMMA,
        /** No number however read. */
        BROKEN
    }

    /** Longer texts are no numbers, and the pattern would go over them again and again. */
    private static final int LONGEST = 100;

    private static final Pattern PARTS =
            Pattern.compile("([^\\d.,%]*?)([\\d.,][\\d.,'’\\s\\u00A0\\u202F\\u2009]*)([^\\d]*)");
    /** The dash that accounting formats write for zero, with what stands around it. */
    private static final Pattern DASH = Pattern.compile(
            "([^\\d.,%()\\-–—−]{0,8})\\(?[\\s\\u00A0\\u202F\\u2009]*[\\-–—−][\\s\\u00A0\\u202F\\u2009]*\\)?([^\\d.,%()\\-–—−]{0,8})");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]+");
    private static final Pattern WORDS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009()]+");

    /** Reads a number; null where the text is none. */
    public static @Nullable NumberCell parse(String raw, CellWords words) {
        String text = raw.strip();
        if (isPlain(text)) {
            return new NumberCell(text, false, false, "", BigDecimal.ONE, false, false);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher dash = DASH.matcher(text);
        if (dash.matches()) {
            String sign = SPACES.matcher(dash.group(1) + dash.group(2)).replaceAll("");
            String code = words.currency(sign);
            boolean bracketed = sign.isEmpty() && text.startsWith("(");
            return code.isEmpty() && !bracketed
                    ? null
                    : new NumberCell("0", false, false, code, BigDecimal.ONE, false, true);
        }
        boolean bracketed = text.contains("(") && text.endsWith(")");
        Matcher match = PARTS.matcher(text);
        if (!match.matches()) {
            return null;
        }
        String digits = match.group(2).strip();
        String body = SPACES.matcher(digits).replaceAll("");
        var found = new Around(bracketed, words);
        for (String word : WORDS.split(match.group(1), -1)) {
            found.read(word, false);
        }
        for (String word : WORDS.split(match.group(3), -1)) {
            found.read(word, true);
        }
        if (found.strange || body.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        boolean grouped = SPACES.matcher(digits).find();
        return new NumberCell(body, found.negative, found.percent, found.currency, found.factor, grouped, false);
    }

    /** Whether a cell holds a dash and nothing else. */
    public static boolean isDash(List<String> cells, int index) {
        String cell = index < cells.size() ? cells.get(index).strip() : "";
        return cell.length() == 1 && "-–—−".contains(cell);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && c != '.' && c != ',') {
                return false;
            }
            digit |= isDigit;
        }
        return digit;
    }

    /** What stands before and behind the digits. */
    private static final class Around {
        private final CellWords words;
        private boolean negative;
        private boolean percent;
        private boolean strange;
        private String currency = "";
        private BigDecimal factor = BigDecimal.ONE;

        Around(boolean negative, CellWords words) {
            this.words = words;
            this.negative = negative;
        }

        void read(String raw, boolean behind) {
            String word = raw;
            if (word.startsWith("-") || word.startsWith("−") || word.startsWith("–")) {
                negative = true;
                word = word.substring(1);
            } else if (word.startsWith("+")) {
                word = word.substring(1);
            }
            if (word.endsWith("-") || word.endsWith("−")) {
                negative = true;
                word = word.substring(0, word.length() - 1);
            }
            if (word.isEmpty() || word.equals("-")) {
                return;
            }
            String code = words.currency(word);
            if (!code.isEmpty()) {
                currency = code;
            } else if (behind && word.equals("%")) {
                percent = true;
            } else if (behind && words.multiple(word).isPresent()) {
                factor = words.multiple(word).get();
            } else if (behind
                    && word.length() > 1
                    && words.multiple(word.substring(0, 1)).isPresent()) {
                factor = words.multiple(word.substring(0, 1)).get();
                read(word.substring(1), true);
            } else {
                strange = true;
            }
        }
    }

    /** What this number's marks say about the column. */
    public Marks marks() {
        int dots = count('.');
        int commas = count(',');
        if (dots == 0 && commas == 0) {
            return Marks.NONE;
        }
        if (dots > 0 && commas > 0) {
            boolean dotLast = body.lastIndexOf('.') > body.lastIndexOf(',');
            boolean sound = dotLast ? value(true) != null : value(false) != null;
            return !sound ? Marks.BROKEN : dotLast ? Marks.DOT_DECIMAL : Marks.COMMA_DECIMAL;
        }
        char mark = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            boolean sound = value(mark == ',') != null;
            return !sound ? Marks.BROKEN : mark == ',' ? Marks.DOT_DECIMAL : Marks.COMMA_DECIMAL;
        }
        int before = body.indexOf(mark);
        boolean open =
                body.length() - before - 1 == 3 && before >= 1 && before <= 3 && body.charAt(0) != '0' && !grouped;
        if (open) {
            return mark == '.' ? Marks.OPEN_DOT : Marks.OPEN_COMMA;
        }
        return mark == '.' ? Marks.DOT_DECIMAL : Marks.COMMA_DECIMAL;
    }

    /** The number that a text means under a decimal mark; null where it means none. */
    public static @Nullable BigDecimal value(String text, boolean dotDecimal, CellWords words) {
        NumberCell cell = parse(text, words);
        return cell == null ? null : cell.value(dotDecimal);
    }

    /** The value under a decimal mark; null where the marks contradict it. */
    @Nullable
    public BigDecimal value(boolean dotDecimal) {
        char decimal = dotDecimal ? '.' : ',';
        char group = dotDecimal ? ',' : '.';
        int point = body.indexOf(decimal);
        if (point >= 0 && body.indexOf(decimal, point + 1) >= 0) {
            return null;
        }
        String whole = point < 0 ? body : body.substring(0, point);
        String part = point < 0 ? "" : body.substring(point + 1);
        if (part.indexOf(group) >= 0) {
            return null;
        }
        if (whole.indexOf(group) >= 0) {
            List<String> groups = List.of(whole.split(Pattern.quote(String.valueOf(group)), -1));
            for (int i = 0; i < groups.size(); i++) {
                int length = groups.get(i).length();
                boolean sound = i == 0
                        ? length >= 1 && length <= 3
                        : i == groups.size() - 1 ? length == 3 : length == 3 || length == 2;
                if (!sound) {
                    return null;
                }
            }
            whole = String.join("", groups);
        }
        String plain = part.isEmpty() ? whole : whole + "." + part;
        if (plain.isEmpty() || plain.length() > 40) {
            return null;
        }
        BigDecimal value = new BigDecimal(whole.isEmpty() ? "0" + plain : plain).multiply(factor);
        return negative ? value.negate() : value;
    }

    private int count(char mark) {
        int count = 0;
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) == mark) {
                count++;
            }
        }
        return count;
    }
}
