package dev.revopsassess.render.json;

import dev.revopsassess.metric.systems.SystemFigures.Compared;
import dev.revopsassess.metric.systems.SystemFigures.Told;
import dev.revopsassess.value.Unit;

/** The same figure in several systems. */
final class SystemKeys {
    private SystemKeys() {}

    static void compared(Keys keys, Compared compared) {
        keys.put("figure", compared.figure().word())
                .put("unit", compared.unit().code())
                .put("year", year -> told(year, compared.year(), compared.unit()))
                .array("quarters", compared.quarters(), (quarter, told) -> told(quarter, told, compared.unit()));
    }

    private static void told(Keys keys, Told told, Unit unit) {
        keys.put("period", told.period().from() + "/" + told.period().to())
                .put("apart", told.apart(), Unit.RATIO)
                .array(
                        "said",
                        told.said(),
                        (one, said) -> one.put("system", said.system().word())
                                .put("value", said.value(), unit)
                                .array("inputs", said.lines(), SignalKeys::lines));
    }
}
