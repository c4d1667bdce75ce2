package dev.revopsassess.value.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are taken apart into words before a {@link Phrase} is looked for: lower case, without accents, without the
 * marks of gender that German, French and Spanish titles carry, with abbreviations written out.
 *
 * @param abbreviations short form to what it stands for, such as {@code svp} to {@code senior vice president}
 * @param ignored words that never matter, such as {@code of}
 */
public record Vocabulary(Map<String, String> abbreviations, Set<String> ignored) {
    /** The word that stands for a comma, slash, bracket or dash between the parts of a name. */
    static final String BREAK = ",";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GENDERS =
            Pattern.compile("[(\\[]?(?<![a-z])[mwfdxhi](?: ?[/|,] ?[mwfdxhi*]){1,3}(?![a-z])[)\\]]?|[(]all genders[)]");
    private static final Pattern ENDINGS = Pattern.compile(
            "(?<=[a-z])(?:[:*_·]|/-?)in(?:nen)?(?![a-z])|[(]-?(?:in|e|ne|a|o|rice|trice)[)]|(?<=[a-z]{3})(?:[·/])(?:e|a|o|ne|rice|trice)(?![a-z])");
    private static final Pattern ELISIONS = Pattern.compile("(?<![a-z])[dl]['’]");
    private static final Pattern INITIALS = Pattern.compile("(?<=(?<![a-z])[a-z])\\.(?=[a-z](?![a-z]))");
    private static final Pattern JOINTS = Pattern.compile("[&+]");
    private static final Pattern BREAKS = Pattern.compile("[,;:/|()\\[\\]–—•>]|(?<= )-(?= )");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N},]+");

    /** Copies both in their order. */
    public Vocabulary {
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
        ignored = Collections.unmodifiableSet(new LinkedHashSet<>(ignored));
    }

    /** A vocabulary that knows neither abbreviations nor words to ignore. */
    public static Vocabulary plain() {
        return new Vocabulary(Map.of(), Set.of());
    }

    /** The words of a text in order, with {@code ","} where its parts break; a text without letters has none. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : isPlain(text) ? text.toLowerCase(Locale.ROOT).split(" ", -1) : split(text)) {
            for (String part : written(word)) {
                boolean doubled = part.equals(BREAK)
                        && (words.isEmpty() || words.get(words.size() - 1).equals(BREAK));
                if (!part.isEmpty() && !ignored.contains(part) && !doubled) {
                    words.add(part);
                }
            }
        }
        if (!words.isEmpty() && words.get(words.size() - 1).equals(BREAK)) {
            words.remove(words.size() - 1);
        }
        return List.copyOf(words);
    }

    /** Letters and digits of English and blanks between them, as most names are: nothing has to be taken apart. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9')
                    || character == ' ';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String[] split(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        plain = GENDERS.matcher(plain).replaceAll(" ");
        plain = ENDINGS.matcher(plain).replaceAll("");
        plain = ELISIONS.matcher(plain).replaceAll("");
        plain = INITIALS.matcher(plain).replaceAll("");
        plain = JOINTS.matcher(plain).replaceAll(" and ");
        plain = BREAKS.matcher(plain).replaceAll(" , ");
        return GAPS.split(plain, -1);
    }

    /** The same words as one text: equal for spellings of one name. */
    String spelling(String text) {
        return words(text).stream().filter(word -> !word.equals(BREAK)).collect(Collectors.joining(" "));
    }

    private List<String> written(String word) {
        String whole = abbreviations.get(word);
        if (whole == null && word.length() > 2 && word.endsWith("s")) {
            whole = abbreviations.get(word.substring(0, word.length() - 1));
        }
        return whole == null ? List.of(word) : List.of(whole.split(" ", -1));
    }
}
