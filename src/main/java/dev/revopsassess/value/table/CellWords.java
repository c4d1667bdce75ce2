package dev.revopsassess.value.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What words mean that stand in cells and headers of any export, in any of the languages: "nothing here", yes and no, months,
 * currencies, intervals, units, what labels a row that adds up others.
 */
public final class CellWords {
    private static final int LONGEST_MISSING = 13;
    private static final int LONGEST_ERROR = 20;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final CellWords NONE = new CellWords(Map.of());

    /** What a cell's text says about the row that it stands in. */
    public enum Label {
        /** Nothing: the cell is data. */
        NONE,
        /** A word for total and other words, as in {@code EMEA total} or in the name of a company. */
        PARTLY,
        /** That the row is a total. */
        TOTAL
    }

    /** The words of one topic: written out, and those with a star in their order. */
    private static final class Words {
        /** A word with a star before it, behind it or on both sides, looked for in a text with a blank on either side. */
        private record Open(String word, boolean before, boolean behind, String meaning) {
            boolean fits(String text) {
                return (before && behind) ? text.contains(word) : behind ? text.startsWith(word) : text.endsWith(word);
            }
        }

        private final CellTopic topic;
        private final Map<String, String> meanings = new HashMap<>();
        private final Map<String, Set<String>> byMeaning = new HashMap<>();
        private final List<Open> open;

        Words(CellTopic topic, Map<String, List<String>> words) {
            this.topic = topic;
            words.forEach((meaning, all) -> all.stream()
                    .filter(word -> word.indexOf('*') < 0)
                    .forEach(word -> {
                        meanings.putIfAbsent(topic.compared(word), meaning);
                        byMeaning
                                .computeIfAbsent(meaning, any -> new HashSet<>())
                                .add(topic.compared(word));
                    }));
            open = words.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .filter(word -> word.indexOf('*') >= 0)
                            .map(word -> open(word, entry.getKey())))
                    .toList();
        }

        private Open open(String word, String meaning) {
            boolean before = word.startsWith("*");
            boolean behind = word.endsWith("*");
            String bare = word.substring(before ? 1 : 0, word.length() - (behind ? 1 : 0));
            if (bare.indexOf('*') >= 0) {
                throw new IllegalArgumentException("a * stands before or behind a word; found \"" + word + "\"");
            }
            boolean blank = !before || bare.startsWith(" ");
            boolean blankBehind = !behind || bare.endsWith(" ");
            return new Open(
                    (blank ? " " : "") + topic.compared(bare) + (blankBehind ? " " : ""), before, behind, meaning);
        }

        Set<String> written(String meaning) {
            return byMeaning.getOrDefault(meaning, Set.of());
        }

        boolean says(String meaning, String text) {
            String compared = topic.compared(text);
            if (written(meaning).contains(compared)) {
                return true;
            }
            for (Open word : open) {
                if (word.meaning().equals(meaning) && word.fits(" " + compared + " ")) {
                    return true;
                }
            }
            return false;
        }

        Optional<String> meaning(String text) {
            String compared = topic.compared(text);
            String written = meanings.get(compared);
            if (written != null) {
                return Optional.of(written);
            }
            for (Open word : open) {
                if (word.fits(" " + compared + " ")) {
                    return Optional.of(word.meaning());
                }
            }
            return Optional.empty();
        }
    }

    private final Map<CellTopic, Words> topics = new EnumMap<>(CellTopic.class);
    private final Set<String> missing;
    private final Set<String> errors;
    private final Set<String> totals;
    private final Pattern fiscal;
    private final Pattern quarter;

    /**
     * Words by topic and meaning.
     *
     * @param topics of several meanings that fit a text the first counts, one that is written out before one with a star
     */
    public CellWords(Map<CellTopic, Map<String, List<String>>> topics) {
        for (CellTopic topic : CellTopic.values()) {
            this.topics.put(topic, new Words(topic, topics.getOrDefault(topic, Map.of())));
        }
        missing = topic(CellTopic.CELL).written("missing");
        errors = topic(CellTopic.CELL).written("error");
        totals = topic(CellTopic.ROW).written("total");
        fiscal = any("fiscal");
        quarter = any("quarter");
    }

    private Words topic(CellTopic topic) {
        return java.util.Objects.requireNonNull(topics.get(topic));
    }

    /** No words. */
    public static CellWords none() {
        return NONE;
    }

    /** Every word of a topic in the form in which it is compared, without stars. */
    public Stream<String> all(CellTopic topic) {
        return Stream.concat(
                topic(topic).meanings.keySet().stream(),
                topic(topic).open.stream().map(Words.Open::word));
    }

    /** Whether a text has a meaning. */
    public boolean says(CellTopic topic, String meaning, String text) {
        return topic(topic).says(meaning, text);
    }

    /** What a text means; empty where it is none of the words. */
    public Optional<String> meaning(CellTopic topic, String text) {
        return topic(topic).meaning(text);
    }

    /** What a text means, as the constant of that name. */
    public <E extends Enum<E>> Optional<E> meaning(CellTopic topic, Class<E> type, String text) {
        return meaning(topic, text).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    /** Yes or no in one of the languages; empty for anything else. */
    public Optional<Boolean> flag(String text) {
        return meaning(CellTopic.ANSWER, text)
                .filter(word -> word.equals("yes") || word.equals("no"))
                .map("yes"::equals);
    }

    /** The month of a name, 1 to 12; 0 where it is no month. */
    public int month(String name) {
        return meaning(CellTopic.MONTH, name).map(Integer::valueOf).orElse(0);
    }

    /** A text in lower case in which {@code fy} is the word for a fiscal year and {@code q} the one for a quarter. */
    public String shortPeriod(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.chars().noneMatch(Character::isLetter)
                ? lower
                : quarter.matcher(fiscal.matcher(lower).replaceAll("fy")).replaceAll("q");
    }

    private Pattern any(String meaning) {
        return topic(CellTopic.PERIOD).written(meaning).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> word.replace(" ", "\\s*"))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"),
                        all -> Pattern.compile("(?<!\\p{L})(?:" + (all.isEmpty() ? "(?!)" : all) + ")(?!\\p{L})")));
    }

    /** How many times a year a price with this word for an interval is due; empty where it is none. */
    public Optional<Integer> timesAYear(String word) {
        return meaning(CellTopic.INTERVAL, word).map(Integer::valueOf);
    }

    /** The text without a word that may stand before an interval, such as {@code per}. */
    public String withoutEach(String text) {
        return topic(CellTopic.EACH).written("each").stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> text.substring(word.length()).strip())
                .orElse(text);
    }

    /** What a word behind a number multiplies it with; empty where it is no such word. */
    public Optional<BigDecimal> multiple(String word) {
        return meaning(CellTopic.MULTIPLE, word).map(BigDecimal::new);
    }

    /** The ISO code of the currency that a word or symbol stands for; empty text where it is none. */
    public String currency(String word) {
        return meaning(CellTopic.CURRENCY, word).orElse("");
    }

    /** The code that a cell of a currency column stands for; the cell itself where it is none that is known. */
    public String code(String cell) {
        return meaning(CellTopic.CURRENCY, cell).orElse(cell.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the text has the form of the code of a currency, known or not. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a word at the end of a header says a unit and not what the column holds. */
    boolean isUnit(String word) {
        return says(CellTopic.UNIT, "header", word) || !currency(word).isEmpty();
    }

    /** Whether the cell is empty or says that it is. */
    public boolean isMissing(String cell) {
        String text = cell.strip();
        return text.isEmpty()
                || (text.length() < LONGEST_MISSING
                        && !Character.isDigit(text.charAt(0))
                        && missing.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether the cell is one of the errors of a spreadsheet that are known by name. */
    public boolean isKnownError(String cell) {
        String text = cell.strip();
        return text.length() > 2
                && text.length() <= LONGEST_ERROR
                && (text.charAt(0) == '#' || text.charAt(0) == 'E' || text.charAt(0) == 'e')
                && errors.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the cell is an error of a spreadsheet, in whatever language: a known one, or {@code #WORD!} or {@code #WORD?}. */
    public boolean isError(String cell) {
        String text = cell.strip();
        if (text.length() < 3 || text.length() > LONGEST_ERROR) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean form = text.charAt(0) == '#'
                && (last == '!' || last == '?')
                && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '¡' || text.charAt(1) == '¿')
                && text.indexOf(' ') < 0;
        return form || isKnownError(text);
    }

    /** Whether the cell is a formula as it was typed, so that its value is not known. */
    public static boolean isFormula(String cell) {
        String text = cell.strip();
        return text.length() > 1
                && text.charAt(0) == '='
                && (Character.isLetterOrDigit(text.charAt(1)) || "(+-$'_".indexOf(text.charAt(1)) >= 0);
    }

    /** What the cell says about its row. */
    public Label label(String cell) {
        String text = cell.strip();
        if (text.length() < 3 || text.length() > LONGEST_LABEL || !holdsTotal(text)) {
            return Label.NONE;
        }
        return words(text).stream().allMatch(word -> totals.contains(word) || says(CellTopic.ROW, "beside", word))
                ? Label.TOTAL
                : Label.PARTLY;
    }

    /** Whether the cell labels a row that counts or averages the rows above. */
    public boolean isSummary(String cell) {
        String text = cell.strip();
        return text.length() <= LONGEST_LABEL && says(CellTopic.ROW, "summary", String.join(" ", words(text)));
    }

    /** The words of a label that are left without those for total, in the form in which headers are compared. */
    public String withoutTotal(String label) {
        return label.length() > LONGEST_LABEL
                ? ""
                : words(label).stream().filter(word -> !totals.contains(word)).collect(Collectors.joining(" "));
    }

    /** The words of a text without what stands in brackets and without numbers. */
    private static List<String> words(String text) {
        boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
        String plain = HeaderTable.plain(bracket ? BRACKETS.matcher(text).replaceAll(" ") : text);
        var words = new ArrayList<String>();
        for (String word : plain.split(" ", -1)) {
            if (!word.isEmpty() && !word.chars().allMatch(Character::isDigit)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isLetter(char character) {
        return character < 128
                ? (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
                : Character.isLetter(character);
    }

    /** Whether a word of the text is one for total; looked at letter by letter, as every cell of a table is asked. */
    private boolean holdsTotal(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                int length = i - start;
                if (length > 2
                        && length < 20
                        && totals.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
