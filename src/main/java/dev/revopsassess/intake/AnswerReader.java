package dev.revopsassess.intake;

import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Party;
import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads interview answers and brings each into the form of its question. */
final class AnswerReader implements RowReader<Answer> {
    private static final Set<String> UNKNOWN = Set.of(
            "unknown", "don't know", "dont know", "do not know", "not sure", "?", "unsure", "weiß nicht", "unbekannt");
    private static final Pattern APART = Pattern.compile("\\s*[,;|/]\\s*|\\s+and\\s+");

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final People people;
    private final List<Answer> rows = new ArrayList<>();
    private Optional<LocalDate> latest = Optional.empty();

    AnswerReader(List<Question> known, People people) {
        known.forEach(question -> questions.put(question.id(), question));
        this.people = people;
    }

    @Override
    public void accept(Cells cells) {
        String id = cells.required("question", "question");
        Optional<String> said = cells.text("answer");
        if (said.isEmpty()) {
            cells.reject("no answer");
        }
        Optional<Question> question = question(id);
        if (!id.isEmpty() && question.isEmpty()) {
            String nearest = Nearest.to(id, questions.keySet())
                    .map(near -> " The nearest is " + near + ".")
                    .orElse("");
            cells.reject(
                    "question not known",
                    "question",
                    "question-not-known",
                    "\"" + Tidy.quote(id) + "\" is no question of the catalogue." + nearest + " Correct the id.");
        }
        Optional<LocalDate> date = cells.date("date");
        if (cells.rejected()) {
            return;
        }
        Optional<String> value = value(question.orElseThrow(), said.orElseThrow());
        if (value.isEmpty()) {
            cells.reject(
                    "answer not readable",
                    "answer",
                    "answer-not-readable",
                    "\"" + Tidy.quote(said.orElseThrow()) + "\" does not answer "
                            + question.orElseThrow().id() + ". " + expected(question.orElseThrow()) + ", or unknown.");
            return;
        }
        Optional<Party> respondent = cells.text("respondent").map(people::party);
        Optional<String> role = cells.text("role").filter(text -> people.party(text) instanceof Party.Team);
        rows.add(new Answer(question.orElseThrow().id(), value.get(), respondent, role, date, cells.source()));
        date.ifPresent(day -> latest = RowReader.later(latest, day));
    }

    private Optional<Question> question(String id) {
        String plain = HeaderTable.plain(id).replace(' ', '-');
        return Optional.ofNullable(questions.get(plain))
                .or(() -> questions.values().stream()
                        .filter(question -> HeaderTable.plain(question.ask()).equals(HeaderTable.plain(id)))
                        .findFirst());
    }

    private static String expected(Question question) {
        return switch (question.form()) {
            case WORD -> "Write one of " + String.join(", ", question.words());
            case WORDS -> "Write some of " + String.join(", ", question.words());
            case PERCENT -> "Write a percentage";
            case COUNT -> "Write a whole number";
            case NUMBER -> "Write a number";
            case TEXT -> "Write a title or a team";
        };
    }

    /** The answer in the form of its question; empty where it does not fit. */
    private Optional<String> value(Question question, String said) {
        String key = Tidy.key(said);
        if (UNKNOWN.contains(key)) {
            return Optional.of("unknown");
        }
        return switch (question.form()) {
            case WORD -> word(question, said);
            case WORDS -> words(question, said);
            case PERCENT -> percent(said);
            case COUNT -> number(said).filter(AnswerReader::whole).map(AnswerReader::plain);
            case NUMBER -> number(said).map(AnswerReader::plain);
            case TEXT -> Optional.of(text(said));
        };
    }

    private String text(String said) {
        return people.party(said).fold(team -> team.name(), person -> "a person", () -> "a person", () -> "none");
    }

    private static Optional<String> word(Question question, String said) {
        String plain = HeaderTable.plain(said).replace(' ', '-');
        Optional<String> exact = question.words().stream().filter(plain::equals).findFirst();
        Optional<String> flag = Tidy.flag(said).map(yes -> yes ? "yes" : "no").filter(question.words()::contains);
        Optional<String> half =
                Set.of("partial", "partially", "somewhat", "sometimes", "teilweise", "en-partie", "parcialmente")
                                .contains(plain)
                        ? Optional.of("partly").filter(question.words()::contains)
                        : Optional.empty();
        return exact.or(() -> flag)
                .or(() -> half)
                .or(() -> question.words().stream()
                        .filter(word -> word.replace("-", "").equals(plain.replace("-", "")))
                        .findFirst());
    }

    private static Optional<String> words(Question question, String said) {
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

    private static Optional<String> percent(String said) {
        NumberCell cell = NumberCell.parse(said);
        return number(said).map(value -> {
            boolean percent = (cell != null && cell.percent()) || value.compareTo(BigDecimal.ONE) > 0;
            return plain(percent ? value.movePointLeft(2) : value);
        });
    }

    private static Optional<BigDecimal> number(String said) {
        NumberCell cell = NumberCell.parse(said);
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
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public List<Answer> rows() {
        return rows;
    }

    @Override
    public Optional<LocalDate> latest() {
        return latest;
    }
}
