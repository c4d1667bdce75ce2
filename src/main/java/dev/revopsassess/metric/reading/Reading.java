package dev.revopsassess.metric.reading;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Spoken;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one metric of the catalogue, or one question, says about this company. */
public sealed interface Reading {
    /** Id of the metric or the question. */
    String id();

    /** One answer for each case. */
    default <T> T fold(Function<Measured, T> measured, Function<NotMeasured, T> notMeasured) {
        return this instanceof Measured m ? measured.apply(m) : notMeasured.apply((NotMeasured) this);
    }

    /** The reading where there is one. */
    default Optional<Measured> measured() {
        return fold(Optional::of, missing -> Optional.empty());
    }

    /** How a value came about. */
    enum Basis {
        /** Computed from exports. */
        MEASURED,
        /** Said by a respondent. */
        SAID
    }

    /**
     * A value with everything needed to defend it.
     *
     * @param id metric or question
     * @param value the value; where respondents differ, the first said
     * @param others further values where several respondents said different things; else empty
     * @param range lowest and highest possible value where the exports leave one, as with titles that fit a revenue
     *     function only perhaps
     * @param unit unit of value, others and range
     * @param period the days that the value speaks of
     * @param formula how it was computed, with this company's figures filled in
     * @param inputs the rows behind it
     * @param notes what a reader must know to take it right: labels, rows left out, estimates
     * @param history the same metric at earlier month ends, oldest first, this one last; empty where none is kept
     * @param basis measured or said
     */
    record Measured(
            String id,
            Datum value,
            List<Datum> others,
            Optional<Range> range,
            Unit unit,
            Period period,
            String formula,
            List<Origin> inputs,
            List<String> notes,
            List<Point> history,
            Basis basis)
            implements Reading {
        public Measured {
            others = List.copyOf(others);
            inputs = List.copyOf(inputs);
            notes = List.copyOf(notes);
            history = List.copyOf(history);
        }

        /** A number without range, others, notes or history. */
        public static Measured number(
                String id, double value, Unit unit, Period period, String formula, List<Origin> inputs) {
            return new Measured(
                    id,
                    new Datum.Figure(value),
                    List.of(),
                    Optional.empty(),
                    unit,
                    period,
                    formula,
                    inputs,
                    List.of(),
                    List.of(),
                    Basis.MEASURED);
        }

        /** A word without others or notes. */
        public static Measured word(String id, String word, Period period, String formula, List<Origin> inputs) {
            return new Measured(
                    id,
                    new Datum.Word(word),
                    List.of(),
                    Optional.empty(),
                    Unit.WORD,
                    period,
                    formula,
                    inputs,
                    List.of(),
                    List.of(),
                    Basis.MEASURED);
        }

        /** The value in its unit, without its range. */
        public String printed() {
            return value.fold(number -> NumberText.of(number, unit), Spoken::words);
        }

        /** The same with notes. */
        public Measured withNotes(List<String> more) {
            return new Measured(id, value, others, range, unit, period, formula, inputs, more, history, basis);
        }

        /** The same with a note of how many there are of something, where there are any. */
        public Measured noting(long count, String one, String many, String what) {
            return count == 0 ? this : withNotes(List.of(NumberText.counted(count, one, many) + " " + what));
        }

        /** The same with what other respondents' answers make of it, as far as that differs. */
        public Measured withOthers(Stream<Datum> values) {
            List<Datum> differing =
                    values.filter(other -> !other.equals(value)).distinct().toList();
            return new Measured(id, value, differing, range, unit, period, formula, inputs, notes, history, basis);
        }

        /** The same with a range around a value that stands. */
        public Measured withRange(double low, double high) {
            return withRange(new Range(low, high));
        }

        /** The same with a range. */
        public Measured withRange(Range possible) {
            return new Measured(
                    id, value, others, Optional.of(possible), unit, period, formula, inputs, notes, history, basis);
        }

        /** The same with the rows behind it told otherwise. */
        public Measured withInputs(List<Origin> told) {
            return new Measured(id, value, others, range, unit, period, formula, told, notes, history, basis);
        }

        /** The same with its history. */
        public Measured withHistory(List<Point> points) {
            return new Measured(id, value, others, range, unit, period, formula, inputs, notes, points, basis);
        }

        /** The same, come about in another way. */
        public Measured on(Basis other) {
            return new Measured(id, value, others, range, unit, period, formula, inputs, notes, history, other);
        }

        /** The same as one respondent said it. */
        public Measured saying(Datum said) {
            return new Measured(id, said, List.of(), range, unit, period, formula, inputs, notes, history, basis);
        }

        /** The same with another value alone: no other answer, range, formula, note or history, which speak of this one. */
        public Measured alone(Datum other) {
            return new Measured(
                    id, other, List.of(), Optional.empty(), unit, period, "", inputs, List.of(), List.of(), basis);
        }

        /** The number; fails for a word. */
        public double number() {
            return value.fold(number -> number, word -> {
                throw new IllegalStateException(id + " is the word " + word);
            });
        }

        /** The word; a number as its shortest decimal text. */
        public String word() {
            return value.fold(number -> NumberText.exact(java.math.BigDecimal.valueOf(number)), word -> word);
        }
    }

    /**
     * No value, and what would give one.
     *
     * @param id metric or question
     * @param why what is missing or too short, in one sentence
     * @param needs what would settle it, smallest first; at least one unless the figure is undefined for this company
     */
    record NotMeasured(String id, String why, List<Need> needs) implements Reading {
        public NotMeasured {
            needs = List.copyOf(needs);
        }
    }

    /**
     * Lowest and highest possible value, both included.
     *
     * @param low lowest
     * @param high highest
     * @param why what the export leaves open, in one sentence; empty where the value stands and the range is beside it
     * @param needs what would close the range. Where there are any, the value is only that of what the export tells, and
     *     nothing is settled by it that the whole range does not settle
     */
    record Range(double low, double high, String why, List<Need> needs) {
        public Range {
            needs = List.copyOf(needs);
        }

        /** A range around a value that stands. */
        public Range(double low, double high) {
            this(low, high, "", List.of());
        }

        /** Whether the value is only that of what the export tells. */
        public boolean isOpen() {
            return !needs.isEmpty();
        }
    }

    /**
     * A value at a month's end.
     *
     * @param month the month
     * @param value the value at its end
     * @param anew whether an event of the month parts the value from those before, so that no trend crosses
     */
    record Point(YearMonth month, double value, boolean anew) {
        /** A value that goes on from those before. */
        public Point(YearMonth month, double value) {
            this(month, value, false);
        }

        /** The part of a history that no event lies in: from the newest one on. */
        public static List<Point> sinceEvent(List<Point> history) {
            int from = history.size() - 1;
            while (from > 0 && !history.get(from).anew()) {
                from--;
            }
            return history.subList(Math.max(0, from), history.size());
        }
    }
}
