package dev.revopsassess.render.json;

import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the keys of one object in the order of the calls; an empty value writes no key. */
final class Keys {
    private final ObjectNode node;

    Keys(ObjectNode node) {
        this.node = node;
    }

    ObjectNode node() {
        return node;
    }

    Keys put(String key, String text) {
        node.put(key, text);
        return this;
    }

    Keys put(String key, Optional<String> text) {
        text.ifPresent(some -> node.put(key, some));
        return this;
    }

    Keys put(String key, long number) {
        node.put(key, number);
        return this;
    }

    Keys put(String key, boolean flag) {
        node.put(key, flag);
        return this;
    }

    Keys put(String key, double number, Unit unit) {
        node.put(key, exact(number, unit));
        return this;
    }

    Keys put(String key, OptionalDouble number, Unit unit) {
        if (number.isPresent()) {
            put(key, number.getAsDouble(), unit);
        }
        return this;
    }

    /** More keys of the same object. */
    Keys with(Consumer<Keys> more) {
        more.accept(this);
        return this;
    }

    Keys nothing(String key) {
        node.putNull(key);
        return this;
    }

    Keys put(String key, Consumer<Keys> object) {
        object.accept(new Keys(node.putObject(key)));
        return this;
    }

    <T> Keys put(String key, Optional<T> value, BiConsumer<Keys, T> object) {
        value.ifPresent(some -> object.accept(new Keys(node.putObject(key)), some));
        return this;
    }

    <T> Keys array(String key, List<T> items, BiConsumer<Keys, T> object) {
        ArrayNode array = node.putArray(key);
        items.forEach(item -> object.accept(new Keys(array.addObject()), item));
        return this;
    }

    Keys texts(String key, List<String> texts) {
        ArrayNode array = node.putArray(key);
        texts.forEach(array::add);
        return this;
    }

    Keys numbers(String key, List<Long> numbers) {
        ArrayNode array = node.putArray(key);
        numbers.forEach(array::add);
        return this;
    }

    /**
     * A number without the noise of binary fractions: money to the cent, the rest to ten decimals; a difference of rates in
     * points, as its unit says.
     */
    private static BigDecimal exact(double value, Unit unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        BigDecimal inUnit = unit.equals(Unit.POINTS) ? number.movePointRight(2) : number;
        BigDecimal rounded =
                inUnit.setScale(unit.isMoney() ? 2 : 10, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
