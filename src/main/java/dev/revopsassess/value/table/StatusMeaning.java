package dev.revopsassess.value.table;

import dev.revopsassess.value.Keyword;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a status says of a row. Each kind of export with a status has its own set of meanings. */
public sealed interface StatusMeaning extends Keyword {
    /** The meanings by the word of the kind that has them. */
    static Map<String, List<StatusMeaning>> byKind() {
        var kinds = new LinkedHashMap<String, List<StatusMeaning>>();
        kinds.put("headcount", List.of(Employment.values()));
        kinds.put("arr", List.of(Subscription.values()));
        kinds.put("tools", List.of(ToolUse.values()));
        kinds.put("opportunities", List.of(Deal.values()));
        kinds.put("funnel", List.of(Lead.values()));
        kinds.put("forecasts", List.of(Version.values()));
        kinds.put("spend", List.of(Spending.values()));
        return Collections.unmodifiableMap(kinds);
    }

    /** The meaning of a kind that has this word; empty where the kind has none such. */
    public static Optional<StatusMeaning> of(String kind, String word) {
        return byKind().getOrDefault(kind, List.of()).stream()
                .filter(meaning -> meaning.word().equals(word))
                .findFirst();
    }

    /** Whether somebody is employed. */
    enum Employment implements StatusMeaning {
        /** Employed, also on leave, under notice or suspended: until the end date. */
        EMPLOYED,
        /** No longer employed, also where no end date says so. */
        LEFT,
        /** Signed, and not here yet: from the start date on. */
        NOT_YET,
        /** Says how somebody is employed and not whether: the dates decide. */
        BY_DATES
    }

    /** Whether a subscription or customer pays. */
    enum Subscription implements StatusMeaning {
        /** Pays, or is late with it; also cancelled for a day that is still to come. */
        LIVE,
        /** Does not pay yet: counts 0. */
        TRIAL,
        /** Is not billed for now: counts 0. */
        PAUSED,
        /** Pays no more. */
        ENDED,
        /** Was never begun. */
        NEVER_BEGAN;

        /** Whether its rows count, as far as the status says. */
        public boolean counts() {
            return this == LIVE;
        }
    }

    /** Whether a tool is in use. */
    enum ToolUse implements StatusMeaning {
        /** In use. */
        IN_USE,
        /** Not yet, no longer, or never. */
        NOT_IN_USE
    }

    /** What became of a deal. */
    enum Deal implements StatusMeaning {
        /** Still worked on. */
        OPEN,
        /** Won. */
        WON,
        /** Lost, given up, or never one. */
        LOST,
        /** Closed one way or the other: another column says which. */
        CLOSED
    }

    /** Whether an amount of spend was spent. */
    enum Spending implements StatusMeaning {
        /** Spent, or booked as such. */
        SPENT,
        /** Planned, forecast or budgeted: another version of the amount that was spent. */
        PLANNED
    }

    /** Which of several versions of one number a row of forecasts gives. */
    public enum Version implements StatusMeaning {
        /** What was forecast. */
        FORECAST,
        /** Budgeted, planned or aimed at: another version, and never added to the forecast. */
        PLANNED,
        /** What came of the period. */
        ACTUAL
    }

    /** How far a lead has come. */
    enum Lead implements StatusMeaning {
        /** Nobody has worked on it. */
        NEW,
        /** Somebody has: contacted, answered, nurtured. */
        WORKED,
        /** Marketing qualified. */
        MQL,
        /** Sales took it as qualified. */
        SQL,
        /** There is a deal. */
        OPPORTUNITY,
        /** Became a customer. */
        WON,
        /** Turned down; whether it was qualified before, the status does not say. */
        REJECTED
    }
}
