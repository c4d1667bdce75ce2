package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do for the recommended model.
 *
 * @param phases in order of time; a phase without action is left out
 * @param later what is needed as well and follows when the first is done
 * @param loads who carries how much of it
 * @param avoid what not to hire, buy or build yet, with the reason
 * @param partner an outside partner, where nobody in headcount could lead or whoever leads cannot get known trouble mended
 * @param ownership nine areas by five functions, adapted to who exists
 * @param stack the tool layers for the recommended model against the inventory, in the order to act
 * @param kpis what the model is accountable for
 * @param unanswered fired signals that no action answers, with the stated reason
 */
public record Plan(
        List<Phase> phases,
        Backlog later,
        List<Load> loads,
        List<Avoid> avoid,
        Optional<Option> partner,
        List<Ownership> ownership,
        List<LayerState> stack,
        List<Kpi> kpis,
        List<Unanswered> unanswered) {
    /** Every action, first the one that is finished first. */
    public List<Action> finished() {
        return phases.stream()
                .flatMap(phase -> phase.actions().stream())
                .sorted(Comparator.comparing(Action::endMonth).thenComparing(Action::startMonth))
                .toList();
    }

    /**
     * A stretch of months.
     *
     * @param name what it is about
     * @param startMonth first month, counted from 1 for the month after the as-of date
     * @param endMonth last month, included
     * @param purpose one sentence
     * @param source document key behind the phase
     * @param actions largest effect first, prerequisites before what needs them
     */
    public record Phase(
            String name, int startMonth, int endMonth, String purpose, String source, List<Action> actions) {
        /** The same stretch, some months earlier. */
        Phase earlier(int months) {
            return new Phase(
                    name,
                    startMonth - months,
                    endMonth - months,
                    purpose,
                    source,
                    actions.stream().map(action -> action.earlier(months)).toList());
        }
    }

    /**
     * A piece of work.
     *
     * @param play id of the play
     * @param title the work in a few words
     * @param text what to do
     * @param because the figures of this company that ask for it
     * @param owner who, with the interim owner where nobody holds it
     * @param effort how much work, in words
     * @param startMonth the month in which it begins, counted from 1 for the month after the as-of date
     * @param endMonth the month in which it is done
     * @param done what done looks like, as the pack says it of the work; empty text where it says nothing
     * @param aims what the rules of the signals ask for, what holds at once first
     * @param measure how to see that it is done: a metric or a question
     * @param retires signals that it settles once it is done
     * @param later signals that it answers and whose figures look back, so that they move only in the months after it
     * @param after scores and model once this action and all that are finished before it are done, computed by deciding again
     */
    public record Action(
            String play,
            String title,
            String text,
            Because because,
            Owner owner,
            String effort,
            int startMonth,
            int endMonth,
            String done,
            List<Aim> aims,
            String measure,
            List<String> retires,
            List<Later> later,
            After after) {
        /** The same work, some months earlier. */
        Action earlier(int months) {
            return new Action(
                    play,
                    title,
                    text,
                    because,
                    owner,
                    effort,
                    startMonth - months,
                    endMonth - months,
                    done,
                    aims,
                    measure,
                    retires,
                    later,
                    after);
        }

        /** Every signal that it answers, at once or later. */
        public List<String> answers() {
            return Stream.concat(retires.stream(), later.stream().map(Later::signal))
                    .toList();
        }
    }

    /**
     * What has to hold together for signals to be settled.
     *
     * @param months after the work that the figures have moved; 0 where they move with it
     * @param parts the conditions, with the unit of those that speak of an answer
     */
    public record Aim(int months, Map<Condition, Unit> parts) {
        public Aim {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /**
     * Who does a piece of work.
     *
     * @param seat what is known of who it is
     * @param function the accountable function
     * @param role the role that does it today: who holds it, or stands in; empty where nobody is there
     */
    public record Owner(Seat seat, Area.Owner function, Optional<String> role) {
        /** Whose time it takes today. */
        public Owner today() {
            return role.isPresent() ? new Owner(Seat.HELD, Area.Owner.REVOPS, role) : this;
        }
    }

    /** How the owner of a piece of work is known. */
    public enum Seat {
        /** A role that exists here. */
        HELD,
        /** The leader of RevOps whom the plan names first. */
        LEADER,
        /** A function that nobody holds. */
        FUNCTION,
        /** The founders, as no function is there. */
        FOUNDERS,
        /** An executive above the functions, whom the headcount does not show. */
        EXECUTIVE
    }

    /** A signal whose figure has moved so many months after the work is done. */
    public record Later(String signal, int months) {}

    /**
     * What waits until the first actions are done.
     *
     * @param reason why not more is done at once
     * @param actions what waits, largest effect first
     */
    public record Backlog(String reason, List<Waiting> actions) {}

    /**
     * A piece of work that waits.
     *
     * @param play id of the play
     * @param title the work in a few words
     * @param owner who, as for an action
     * @param answers open signals that it answers
     */
    public record Waiting(String play, String title, Owner owner, List<String> answers) {}

    /**
     * What one role carries of the plan.
     *
     * @param owner the role whose time it takes today
     * @param actions how many actions
     * @param most how many of them side by side at most
     * @param room how many the people of that role can carry side by side
     * @param startMonth first month
     * @param endMonth last month
     */
    public record Load(Owner owner, int actions, int most, int room, int startMonth, int endMonth) {}

    /** Scores that are known, one decimal, and the model, after an action. */
    public record After(Map<Dimension, Double> scores, Model model) {
        public After {
            scores = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(scores));
        }
    }

    /** A way that is open, no recommendation of ours. */
    public record Option(String text) {}

    /** Something not to do yet. */
    public record Avoid(String text, String reason) {}

    /**
     * One cell of the ownership table.
     *
     * @param area id of the area
     * @param areaName what the report calls it
     * @param function the function
     * @param letter A, R, C, I, or A/R
     * @param holder role that exists here and holds it; empty where nobody does
     * @param interim role that stands in where nobody holds it
     * @param conflicts open signals that contradict the cell: who owns the area today is in dispute
     */
    public record Ownership(
            String area,
            String areaName,
            Area.Owner function,
            String letter,
            Optional<String> holder,
            Optional<String> interim,
            List<Finding> conflicts) {}

    /** A figure that the model is accountable for, with its change on a year before where the history gives one. */
    public record Kpi(Reading reading, Optional<Trend> trend) {
        /** A figure against the same month a year before, where its history reaches back that far and no event lies between. */
        public static Kpi of(Reading reading) {
            return new Kpi(reading, reading.measured().flatMap(Kpi::trend));
        }

        private static Optional<Trend> trend(Reading.Measured measured) {
            List<Reading.Point> history = Reading.Point.sinceEvent(measured.history());
            if (history.isEmpty()) {
                return Optional.empty();
            }
            Reading.Point last = history.get(history.size() - 1);
            YearMonth before = last.month().minusYears(1);
            return history.stream()
                    .filter(point -> point.month().equals(before))
                    .findFirst()
                    .map(point -> new Trend(
                            last.value() - point.value(),
                            measured.unit().equals(Unit.RATIO) ? Unit.POINTS : measured.unit(),
                            before));
        }
    }

    /** By how much a figure has changed since a month, in a unit. */
    public record Trend(double change, Unit unit, YearMonth since) {}

    /** A fired signal without an action. */
    public record Unanswered(String signal, String reason) {}
}
