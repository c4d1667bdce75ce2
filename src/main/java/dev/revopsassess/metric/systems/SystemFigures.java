package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.util.List;
import java.util.stream.Stream;

/** The same figure as several systems tell it, by quarter and over the year, to be set side by side. */
public final class SystemFigures {
    private SystemFigures() {}

    /**
     * One figure that two systems or more tell.
     *
     * @param figure what is told
     * @param unit a count, or the report currency
     * @param quarters the four quarters of the year, oldest first; one that fewer than two systems cover is left out
     * @param year the twelve months in which most systems can be compared
     */
    public record Compared(WonFigure figure, Unit unit, List<Told> quarters, Told year) {}

    /**
     * What the systems say of some months.
     *
     * @param period the months
     * @param said by system, in the order of {@link RevenueSystem}
     * @param apart (largest - smallest) / largest; ratio
     */
    public record Told(Period period, List<Said> said, double apart) {}

    /** What one system says, with the rows behind it. */
    public record Said(RevenueSystem system, double value, List<Origin> lines) {}

    /** Every figure that two systems or more tell of the same twelve months. */
    public static List<Compared> of(Inputs in) {
        return Stream.of(WonFigure.values())
                .flatMap(figure -> {
                    var witnesses = Witnesses.of(figure, in);
                    return witnesses.year().stream()
                            .map(year -> new Compared(
                                    figure,
                                    figure == WonFigure.NEW_BUSINESS ? in.money() : Unit.COUNT,
                                    witnesses.quarters().stream()
                                            .map(SystemFigures::told)
                                            .toList(),
                                    told(year)));
                })
                .toList();
    }

    private static Told told(Rivals rivals) {
        return new Told(
                rivals.period(),
                rivals.claims().stream()
                        .map(claim -> new Said(claim.system(), claim.value().doubleValue(), claim.lines()))
                        .toList(),
                rivals.apart().doubleValue());
    }
}
