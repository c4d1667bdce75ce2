package dev.revopsassess.intake.text;

import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellWords;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads months, quarters, halves and years as people write them. */
public final class PeriodCell {
    private static final String FY = "(fy)?[\\s'_-]*";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final Pattern YEAR_PART = Pattern.compile(FY + YEAR + "[\\s,/._'-]*([qthm])[\\s_-]*(\\d{1,2})");
    private static final Pattern PART_YEAR = Pattern.compile("([qthm])[\\s_-]*(\\d{1,2})[\\s,/._'-]*" + FY + YEAR);
    private static final Pattern ORDINAL_YEAR =
            Pattern.compile("([1-4])(?:\\.|st|nd|rd|th|er|eme)?\\s*q\\.?\\s*(?:de\\s+)?" + FY + YEAR);
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/._\\s](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/._](\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(20\\d\\d|19[7-9]\\d)(0[1-9]|1[0-2])");
    private static final Pattern NAME_YEAR = Pattern.compile("(\\p{L}{3,10})\\.?(?:\\s+de)?[-\\s/,._']*" + YEAR);
    private static final Pattern YEAR_NAME = Pattern.compile("(\\d{4})[-\\s/,._']*(\\p{L}{3,10})\\.?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(fy)?[\\s'_-]*(19[7-9]\\d|20\\d\\d)");
    private static final Pattern SHORT_FISCAL = Pattern.compile("fy[\\s'_-]*(\\d{2})");

    private static final Pattern FISCAL = Pattern.compile("(?:^|[^\\p{L}])fy(?![\\p{L}])");
    private static final Pattern TWO_YEARS =
            Pattern.compile("((?:^|[^\\p{L}])fy[\\s'_-]*)(\\d{4}|\\d{2})\\s*[/–-]\\s*(\\d{4}|\\d{2})(?!\\d)");

    private PeriodCell() {}

    /** Whether a text names its period by fiscal year. */
    public static boolean fiscal(String raw, CellWords words) {
        return raw.length() <= DateCell.LONGEST
                && raw.chars().anyMatch(Character::isDigit)
                && FISCAL.matcher(words.shortPeriod(raw)).find();
    }

    /** Whether a text names a fiscal year by both calendar years that it lies in, so that it does not begin in January. */
    public static boolean twoYears(String raw, CellWords words) {
        if (raw.length() > DateCell.LONGEST) {
            return false;
        }
        Matcher match = TWO_YEARS.matcher(words.shortPeriod(raw));
        return match.find() && consecutive(match);
    }

    private static boolean consecutive(Matcher match) {
        return DateCell.year(match.group(2)) + 1 == DateCell.year(match.group(3));
    }

    /**
     * Reads a period; null where the text is none.
     *
     * @param fiscal whether quarters and years without a word are fiscal, as the header says
     * @param start month in which the fiscal year begins
     */
    public static @Nullable Period parse(String raw, boolean fiscal, int start, CellWords words) {
        if (isIsoDay(raw) || raw.length() > DateCell.LONGEST) {
            return null;
        }
        YearMonth month = month(raw.strip().toLowerCase(Locale.ROOT), words);
        if (month != null) {
            return Period.months(month, month);
        }
        String text = words.shortPeriod(raw);
        Matcher match = TWO_YEARS.matcher(text);
        if (match.find() && consecutive(match)) {
            return start == 1 ? null : parse(match.replaceFirst("$1$3"), fiscal, start, words);
        }
        match = YEAR_PART.matcher(text);
        if (match.matches()) {
            return part(match.group(3), match.group(4), match.group(2), fiscal || match.group(1) != null, start);
        }
        match = PART_YEAR.matcher(text);
        if (match.matches()) {
            return part(match.group(1), match.group(2), match.group(4), fiscal || match.group(3) != null, start);
        }
        match = ORDINAL_YEAR.matcher(text);
        if (match.matches()) {
            return part("q", match.group(1), match.group(3), fiscal || match.group(2) != null, start);
        }
        match = SHORT_FISCAL.matcher(text);
        if (match.matches()) {
            return stretch(DateCell.year(match.group(1)), 0, 12, start);
        }
        match = WHOLE_YEAR.matcher(text);
        if (match.matches()) {
            boolean named = fiscal || match.group(1) != null;
            return stretch(Integer.parseInt(match.group(2)), 0, 12, named ? start : 1);
        }
        return null;
    }

    /** Reads a month; null where the text is none. */
    static @Nullable YearMonth month(String raw, CellWords words) {
        if (raw.length() == 7 && raw.charAt(4) == '-' && isNumber(raw, 0, 4) && isNumber(raw, 5, 7)) {
            return month(raw.substring(0, 4), raw.substring(5));
        }
        String text = raw.strip().toLowerCase(Locale.ROOT);
        Matcher match = ISO_MONTH.matcher(text);
        if (match.matches()) {
            return month(match.group(1), match.group(2));
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            return month(match.group(2), match.group(1));
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return month(match.group(1), match.group(2));
        }
        match = NAME_YEAR.matcher(text);
        if (match.matches() && words.month(match.group(1)) > 0) {
            return YearMonth.of(DateCell.year(match.group(2)), words.month(match.group(1)));
        }
        match = YEAR_NAME.matcher(text);
        if (match.matches() && words.month(match.group(2)) > 0) {
            return YearMonth.of(DateCell.year(match.group(1)), words.month(match.group(2)));
        }
        return null;
    }

    private static boolean isIsoDay(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && isNumber(text, 0, 4);
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        int full = Integer.parseInt(year);
        return number < 1 || number > 12 || full < 1900 || full > 2199 ? null : YearMonth.of(full, number);
    }

    private static @Nullable Period part(String letter, String number, String year, boolean fiscal, int start) {
        int index = Integer.parseInt(number) - 1;
        int length = letter.equals("m") ? 1 : letter.equals("h") ? 6 : 3;
        if (index < 0 || index >= 12 / length) {
            return null;
        }
        return stretch(DateCell.year(year), index * length, length, fiscal ? start : 1);
    }

    private static Period stretch(int year, int offset, int length, int start) {
        YearMonth first = YearMonth.of(start == 1 ? year : year - 1, start).plusMonths(offset);
        return Period.months(first, first.plusMonths(length - 1L));
    }
}
