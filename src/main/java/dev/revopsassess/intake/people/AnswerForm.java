package dev.revopsassess.intake.people;

import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.intake.text.NumberCell;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.TitleTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Brings what somebody said into the form of the question; the same for a file and for a conversation. */
public record AnswerForm(People people, CellWords words) {
    private static final Pattern APART = Pattern.compile("\\s*[,;|/]\\s*|\\s+and\\s+");

    private static final BigDecimal TO_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /** Reads answers that come from no file. */
    public static AnswerForm of(TitleTable titles, CellWords words) {
        return new AnswerForm(new People(titles, Privacy.usual(), words), words);
    }

    /** What an answer to the question looks like, as an instruction. */
    public static String expected(Question question) {
        return switch (question.form()) {
            case WORD -> "Write one of " + String.join(", ", question.words());
            case WORDS -> "Write some of " + String.join(", ", question.words());
            case PERCENT, RATE -> "Write a percentage" + between(question, TO_PERCENT);
            case COUNT -> "Write a whole number" + between(question, BigDecimal.ONE);
            case NUMBER -> "Write a number" + between(question, BigDecimal.ONE);
            case TEXT -> "Write a title or a team";
        };
    }

    private static String between(Question question, BigDecimal times) {
        return question.bounds()
                .map(bounds -> " from " + plain(bounds.least().multiply(times)) + " to "
                        + plain(bounds.most().multiply(times)))
                .orElse("");
    }

    /** Why a number is refused though it has the form of the question; empty where it is not. */
    public Optional<String> beyond(Question question, String said) {
        return question.bounds()
                .filter(bounds -> formed(question, said)
                        .filter(value -> !bounds.hold(value))
                        .isPresent())
                .map(Question.Bounds::reason);
    }

    private Optional<BigDecimal> formed(Question question, String said) {
        return switch (question.form()) {
            case PERCENT -> percent(said, BigDecimal.ONE);
            case RATE -> percent(said, TWICE);
            case COUNT -> number(said).filter(AnswerForm::whole);
            case NUMBER -> number(said);
            case WORD, WORDS, TEXT -> Optional.empty();
        };
    }

    /**
     * The answer in the form of its question, {@code unknown} included.
     *
     * @param question the question
     * @param said the answer as somebody wrote it
     * @return the answer as {@link dev.revopsassess.record.Answer} holds it; empty where it does not fit the question or
     *     lies beyond its bounds
     */
    public Optional<String> value(Question question, String said) {
        if (words.says(CellTopic.ANSWER, "unknown", said)) {
            return Optional.of("unknown");
        }
        return switch (question.form()) {
            case WORD -> word(question, said);
            case WORDS -> words(question, said);
            case PERCENT, RATE, COUNT, NUMBER ->
                formed(question, said)
                        .filter(value -> question.bounds()
                                .map(bounds -> bounds.hold(value))
                                .orElse(true))
                        .map(AnswerForm::plain);
            case TEXT -> Optional.of(text(said));
        };
    }

    private String text(String said) {
        return people.party(said).fold(team -> team.name(), person -> "a person", () -> "a person", () -> "none");
    }

    private Optional<String> word(Question question, String said) {
        String plain = HeaderTable.plain(said).replace(' ', '-');
        Optional<String> exact = question.words().stream().filter(plain::equals).findFirst();
        Optional<String> flag = words.flag(said).map(yes -> yes ? "yes" : "no").filter(question.words()::contains);
        Optional<String> half = Optional.of("partly")
                .filter(word -> words.says(CellTopic.ANSWER, word, said))
                .filter(question.words()::contains);
        return exact.or(() -> flag)
                .or(() -> half)
                .or(() -> question.words().stream()
                        .filter(word -> word.replace("-", "").equals(plain.replace("-", "")))
                        .findFirst());
    }

    private Optional<String> words(Question question, String said) {
        var found = new TreeSet<String>();
        for (String part : APART.split(said, -1)) {
            Optional<String> word = word(question, part);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            found.add(word.get());
        }
        List<String> ordered = question.words().stream().filter(found::contains).toList();
        return Optional.of(String.join(",", ordered));
    }

    /** A share, or a percentage where it says so or is more than the most that a share can be. */
    private Optional<BigDecimal> percent(String said, BigDecimal most) {
        NumberCell cell = NumberCell.parse(said, words);
        return number(said).map(value -> {
            boolean percent = (cell != null && cell.percent()) || value.compareTo(most) > 0;
            return percent ? value.movePointLeft(2) : value;
        });
    }

    private Optional<BigDecimal> number(String said) {
        NumberCell cell = NumberCell.parse(said, words);
        if (cell == null) {
            return Optional.empty();
        }
        NumberCell.Marks marks = cell.marks();
        boolean comma = marks == NumberCell.Marks.COMMA_DECIMAL;
        return Optional.ofNullable(cell.value(!comma)).filter(value -> value.signum() >= 0);
    }

    private static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String plain(BigDecimal value) {
        return NumberText.exact(value);
    }
}
