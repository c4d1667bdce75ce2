package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written. A numeric one keeps both its parts until the column has decided which of them is the day.
 *
 * @param year full year
 * @param first first part of a numeric date, else the month
 * @param second second part of a numeric date, else the day
 * @param open whether the order of the parts is open
 * @param dotted whether dots stand between the parts, which only day-first dates have
 */
public record DateCell(int year, int first, int second, boolean open, boolean dotted) {
    private static final Pattern TIME = Pattern.compile("[T, ]+\\d{1,2}:\\d{2}.*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)\\.?,?\\s+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er)?(?:\\.|\\s+de)?[-\\s/]*([\\p{L}]{3,10})\\.?(?:\\s+de)?[-,\\s/]+(\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY =
            Pattern.compile("([\\p{L}]{3,10})\\.?[-\\s/]+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[-\\s/]+)(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(19[7-9]\\d|20\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");
    /** Longer texts are no dates, and the patterns would go over them again and again. */
    public static final int LONGEST = 100;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Reads a date; null where the text is none. */
    public static @Nullable DateCell parse(String text, CellWords words) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && digits(text)) {
            return fixed(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (text.length() > LONGEST) {
            return null;
        }
        String day = TIME.matcher(text.strip()).replaceFirst("");
        Matcher match = FIRST_WORD.matcher(day);
        if (match.find() && words.says(CellTopic.PERIOD, "weekday", match.group(1))) {
            day = day.substring(match.end());
        }
        match = YEAR_FIRST.matcher(day);
        if (match.matches()) {
            return fixed(integer(match, 1), integer(match, 2), integer(match, 3));
        }
        match = NUMERIC.matcher(day);
        if (match.matches()) {
            boolean dotted = ".".equals(match.group(2));
            return new DateCell(year(match.group(4)), integer(match, 1), integer(match, 3), true, dotted);
        }
        match = DAY_NAME.matcher(day);
        if (match.matches() && words.month(match.group(2)) > 0) {
            return fixed(year(match.group(3)), words.month(match.group(2)), integer(match, 1));
        }
        match = NAME_DAY.matcher(day);
        if (match.matches() && words.month(match.group(1)) > 0) {
            return fixed(year(match.group(3)), words.month(match.group(1)), integer(match, 2));
        }
        return counted(day);
    }

    private static @Nullable DateCell counted(String day) {
        Matcher match = COMPACT.matcher(day);
        if (match.matches()) {
            return fixed(integer(match, 1), integer(match, 2), integer(match, 3));
        }
        LocalDate date;
        if (SERIAL.matcher(day).matches()) {
            date = SERIAL_ZERO.plusDays(number(day, 0, 5));
        } else {
            match = EPOCH.matcher(day);
            if (!match.matches()) {
                return null;
            }
            date = LocalDate.ofEpochDay(Long.parseLong(match.group(1)) / 86_400);
        }
        return fixed(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day that a text means under an order of the parts; null where it means none. */
    public static @Nullable LocalDate day(String text, DateOrder order, CellWords words) {
        DateCell cell = parse(text, words);
        return cell == null ? null : cell.on(order);
    }

    /** Which order the parts prove; empty where both orders are possible or give the same day. */
    public Optional<DateOrder> evidence() {
        if (!open) {
            return Optional.empty();
        }
        if (first > 12 && second <= 12) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        return second > 12 && first <= 12 ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    /** Whether both orders are possible and give different days. */
    public boolean ambiguous() {
        return open && first <= 12 && second <= 12 && first != second;
    }

    /** The day under an order of the parts; null where there is no such day, or none between 1900 and 2199. */
    @Nullable
    public LocalDate on(DateOrder order) {
        boolean dayFirst = open && order == DateOrder.DAY_FIRST;
        if (year < 1900 || year > 2199) {
            return null;
        }
        try {
            return LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the year says "for ever", as some systems do instead of leaving the cell blank. */
    public boolean forever() {
        return year > 2199;
    }

    private static DateCell fixed(int year, int month, int day) {
        return new DateCell(year, month, day, false, false);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int integer(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    static int year(String text) {
        int year = Integer.parseInt(text.toLowerCase(Locale.ROOT));
        return text.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }
}
