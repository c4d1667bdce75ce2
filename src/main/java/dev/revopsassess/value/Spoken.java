package dev.revopsassess.value;

import java.util.regex.Pattern;

/** Words that files and tables write in kebab case, as a sentence has them. */
public final class Spoken {
    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Ll}+(?:-[\\p{Ll}\\p{N}]+)+(?![\\p{L}\\p{N}-])");

    private Spoken() {}

    /** The text with words in place of the ids in it: {@code customer success lead}. */
    public static String words(String text) {
        return ID.matcher(text).replaceAll(match -> match.group().replace('-', ' '));
    }
}
