package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.EventBounds.Bound;
import dev.revopsassess.value.EventBounds.Value;
import java.util.EnumMap;

/** Reads the section "events": what tells an event from the turnover of a busy month. */
final class EventBoundsReader {
    private EventBoundsReader() {}

    static EventBounds read(Fields top, Conditions conditions) {
        return Fields.read(top.required("events"), fields -> {
            var bounds = new EnumMap<Bound, Value>(Bound.class);
            for (Bound bound : Bound.values()) {
                bounds.put(bound, Fields.read(fields.required(bound.word()), item -> value(item, conditions)));
            }
            return new EventBounds(bounds);
        });
    }

    private static Value value(Fields fields, Conditions conditions) {
        double number = fields.number("is");
        if (number <= 0) {
            throw fields.place("is").error("a bound of an event is over 0; found " + number);
        }
        return new Value(number, conditions.provenance(fields));
    }
}
