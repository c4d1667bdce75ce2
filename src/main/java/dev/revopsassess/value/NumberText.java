package dev.revopsassess.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The only place where a number becomes text: {@code 94 %}, {@code USD 1,234}, {@code 12.3 points}, {@code 1 day}. A figure
 * prints alike in a sentence, in a table and in a formula; only beside an axis, where room is short, and for a machine does it
 * print otherwise. Thousands are set apart by commas, decimals by a point, whatever the machine's locale. Halves are rounded up.
 */
public final class NumberText {
    /** House: amounts from here on are said without cents, as people say them; smaller ones are prices, and have cents. */
    private static final BigDecimal NO_CENTS = BigDecimal.valueOf(1_000);

    /** House: so many decimals tell a figure just short of a whole number, which a threshold mostly is, apart from it. */
    private static final int MOST_DECIMALS = 4;

    /** House: nobody says an amount of five digits or more to the last one. */
    private static final double SAID_ROUND = 10_000;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final double TEN_MILLIONS = 10_000_000;

    private static final List<String> SPELLED = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private NumberText() {}

    /** A number in its unit. */
    public static String of(double value, Unit unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        if (unit.isMoney()) {
            return unit.code() + " " + amount(number);
        }
        return switch (unit.code()) {
            case "ratio" -> share(number);
            case "points" -> named(number.movePointRight(2), 1, "point");
            case "hours" -> named(number, 1, "hour");
            case "days" -> named(number, 1, "day");
            case "months" -> named(number, 1, "month");
            case "times" -> honest(number, 2) + " times";
            default -> honest(number, 1);
        };
    }

    /** A ratio as a percentage: 0.94 is {@code 94 %}. */
    public static String share(double ratio) {
        return share(BigDecimal.valueOf(ratio));
    }

    /** A ratio as a percentage: 0.94 is {@code 94 %}. */
    public static String share(BigDecimal ratio) {
        return honest(ratio.movePointRight(2), 1) + " %";
    }

    /** How much of something is known, in whole percents: all of it only where nothing is open, none only where all is. */
    public static String known(double ratio) {
        long percent = Math.round(ratio * 100);
        return (ratio > 0 && ratio < 1 ? Math.max(1, Math.min(99, percent)) : percent) + " %";
    }

    /** A number in its unit as people say it aloud: {@code USD 1.1 million}, {@code USD 44,000}; what is no money is not rounded. */
    public static String rounded(double value, Unit unit) {
        double size = Math.abs(value);
        if (!unit.isMoney() || size < SAID_ROUND) {
            return of(value, unit);
        }
        BigDecimal two = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_UP));
        BigDecimal millions = BigDecimal.valueOf(value).divide(MILLION);
        boolean million = two.abs().compareTo(MILLION) >= 0;
        String number = million ? grouped(millions, size < TEN_MILLIONS ? 1 : 0) + " million" : grouped(two, 0);
        return unit.code() + " " + number;
    }

    /** A small number in letters: {@code three}; from thirteen on in digits. */
    public static String spelled(long number) {
        return number >= 0 && number < SPELLED.size() ? SPELLED.get((int) number) : count(number);
    }

    /** An amount of money without its currency, or what is counted beside one: {@code 1,215,300}, {@code 12.50}. */
    public static String amount(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = cents.abs().compareTo(NO_CENTS) >= 0 || isWhole(cents);
        return whole ? grouped(amount, 0) : cents.toPlainString();
    }

    /** An amount of money without its currency. */
    public static String amount(double amount) {
        return amount(BigDecimal.valueOf(amount));
    }

    /** An amount given in cents. */
    public static String cents(long cents) {
        return amount(BigDecimal.valueOf(cents, 2));
    }

    /** A whole number: {@code 4,812}. */
    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    /** A number and its noun, which takes an s: {@code 1 file}, {@code 9 files}. */
    public static String counted(long number, String noun) {
        return counted(number, noun, noun + "s");
    }

    /** A number and what follows it: {@code 1 person}, {@code 3 people}; {@code 1 row is}, {@code 2 rows are}. */
    public static String counted(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A score of 0 to 100, which is rounded to one decimal where it is computed. */
    public static String score(double score) {
        return grouped(BigDecimal.valueOf(score), 1);
    }

    /** How strongly a signal fires, 0 to 1. */
    public static String strength(double strength) {
        return honest(BigDecimal.valueOf(strength), 2);
    }

    /** A number beside an axis: {@code 250k}, {@code 1.5m}. */
    public static String tick(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        double size = Math.abs(number);
        if (size >= 1_000_000) {
            return grouped(exact.movePointLeft(6), 2) + "m";
        }
        return size >= 1_000 ? grouped(exact.movePointLeft(3), 1) + "k" : grouped(exact, 1);
    }

    /** A number for a program that draws: no commas, at most this many decimals. */
    public static String plain(double number, int decimals) {
        return exact(rounded(BigDecimal.valueOf(number), decimals));
    }

    /** A number to be read again: every digit that it has, no commas, no exponent. */
    public static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return list(words, "and");
    }

    /** {@code a, b or c}. */
    public static String or(List<String> words) {
        return list(words, "or");
    }

    /** Words with another joint before the last than and, or: {@code a from b}. */
    public static String list(List<String> words, String joint) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + joint + " " + words.get(last);
    }

    /** Whether the name of a figure is a plural, so that it can be counted: salespeople, staffed functions. */
    public static boolean isPlural(String name) {
        String noun = name.contains(" in ") ? name.substring(0, name.indexOf(" in ")) : name;
        return noun.endsWith("s") || noun.endsWith("people");
    }

    /** One of a plural: {@code person in sales}. */
    public static String one(String plural) {
        return plural.contains("people")
                ? plural.replace("people", "person")
                : plural.substring(0, plural.length() - 1);
    }

    /** So many, as printed, of a plural: {@code 1 person in sales}, {@code nobody in sales}, {@code no embedded operations}. */
    public static String counted(String figure, String plural) {
        return figure.equals("0")
                ? plural.startsWith("people") ? plural.replaceFirst("people", "nobody") : "no " + plural
                : figure + " " + (figure.equals("1") ? one(plural) : plural);
    }

    private static String named(BigDecimal value, int decimals, String name) {
        String text = honest(value, decimals);
        return text + " " + name + (text.equals("1") || text.equals("-1") ? "" : "s");
    }

    /**
     * At most so many decimals, or as many as keep what is no whole number from reading like one: 99.96 % is not 100 %, and
     * 23.96 hours are not yet 24.
     */
    private static String honest(BigDecimal value, int decimals) {
        int enough = decimals;
        while (enough < MOST_DECIMALS && isWhole(rounded(value, enough)) && !isWhole(rounded(value, MOST_DECIMALS))) {
            enough++;
        }
        return grouped(value, enough);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String grouped(BigDecimal value, int decimals) {
        String digits = exact(rounded(value, decimals));
        int first = digits.charAt(0) == '-' ? 1 : 0;
        int point = digits.indexOf('.');
        var text = new StringBuilder(digits);
        for (int comma = (point < 0 ? digits.length() : point) - 3; comma > first; comma -= 3) {
            text.insert(comma, ',');
        }
        return text.toString();
    }
}
