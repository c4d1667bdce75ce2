package dev.revopsassess.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The value of a reading: a number in the unit beside it, or a word. */
public sealed interface FigureOrWord {
    /** A number. */
    record FigureValue(@JsonValue BigDecimal value) implements FigureOrWord {}

    /** A word from a closed list. */
    record WordValue(@JsonValue String value) implements FigureOrWord {}

    /** One answer for each case. */
    default <T> T fold(Function<BigDecimal, T> number, Function<String, T> word) {
        return this instanceof FigureValue figure
                ? number.apply(figure.value())
                : word.apply(((WordValue) this).value());
    }

    /** The number; nothing for a word. */
    default Optional<BigDecimal> number() {
        return fold(Optional::of, word -> Optional.empty());
    }

    /** As reports print it: {@code 93.9 %}, {@code USD 1,200}, {@code series-b}. */
    default String text(Optional<String> unit) {
        return fold(number -> text(number, unit.map(Unit::new).orElse(Unit.COUNT)), word -> word);
    }

    /** A status with what stands behind it: {@code fired at 93.9 %}, {@code in place (coo)}. */
    static String standing(String status, Optional<FigureOrWord> value, Optional<String> unit) {
        return status.replace('-', ' ')
                + value.map(found -> found.fold(number -> " at " + found.text(unit), word -> " (" + word + ")"))
                        .orElse("");
    }

    /** The contract writes differences of rates in points, and 2 is two points. */
    private static String text(BigDecimal number, Unit unit) {
        BigDecimal figure = unit.equals(Unit.POINTS) ? number.movePointLeft(2) : number;
        return NumberText.of(figure.doubleValue(), unit);
    }

    /** What stands in JSON: a number or a text; anything else is refused. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FigureOrWord of(Object json) {
        if (json instanceof String word) {
            return new WordValue(word);
        }
        if (json instanceof Number number) {
            return new FigureValue(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException("neither a number nor a text");
    }
}
