package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The day on which an export says that it was made, above its header or below its data: {@code Generated on 2026-09-30},
 * {@code Stand: 30.09.2026}.
 */
public final class DateLine {
    /** A longer row is no title. */
    private static final int LONGEST = 300;

    /** Words that may stand between what announces the date and the date, such as who made the export. */
    private static final int WORDS_BETWEEN = 6;

    /** A date has at most so many words: 30 September 2026, and a weekday. */
    private static final int WORDS_OF_A_DATE = 4;

    private final List<List<String>> announcing;
    private final Optional<DateOrder> order;
    private final CellWords words;

    /** Copies what was found. */
    public DateLine(List<String> announcing, Optional<DateOrder> order, CellWords words) {
        this.announcing = announcing.stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
        this.order = order;
        this.words = words;
    }

    /** The newest day that the row announces; empty where it announces none, or day and month cannot be told apart. */
    public Optional<LocalDate> day(List<String> cells) {
        String text = cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" "));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> said = Arrays.stream(text.strip().split("(?:(?<!\\d):|\\s)+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> plain = said.stream().map(HeaderTable::plain).toList();
        return IntStream.range(0, said.size())
                .boxed()
                .flatMap(from -> announcing.stream()
                        .filter(phrase -> from + phrase.size() <= plain.size()
                                && plain.subList(from, from + phrase.size()).equals(phrase))
                        .map(phrase -> from + phrase.size()))
                .flatMap(from -> first(said, from))
                .max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> first(List<String> said, int from) {
        for (int at = from; at < Math.min(said.size(), from + WORDS_BETWEEN); at++) {
            for (int length = Math.min(WORDS_OF_A_DATE, said.size() - at); length > 0; length--) {
                String text = String.join(" ", said.subList(at, at + length)).replaceAll("^[(\\[]+|[,;.)\\]]+$", "");
                Optional<LocalDate> day = day(text);
                if (day.isPresent()) {
                    return day.stream();
                }
            }
        }
        return Stream.empty();
    }

    private Optional<LocalDate> day(String text) {
        // A bare number is a count of rows before it is a date, unless it has the eight digits of one.
        DateCell cell = text.matches("\\d+") && text.length() != 8 ? null : DateCell.parse(text, words);
        if (cell == null || (cell.ambiguous() && !cell.dotted() && order.isEmpty())) {
            return Optional.empty();
        }
        return Optional.ofNullable(cell.on(
                cell.dotted()
                        ? DateOrder.DAY_FIRST
                        : cell.evidence().or(() -> order).orElse(DateOrder.DAY_FIRST)));
    }
}
