package dev.revopsassess.intake.column;

import dev.revopsassess.record.Kind;
import java.util.Map;
import java.util.Set;

/** What the values of a column are, and so what has to be decided about it. */
public enum FieldType {
    /** Words. */
    TEXT,
    /** Words that name a person or carry an id: never quoted in a message. */
    NAME,
    /** A day. */
    DATE,
    /** A month, or a day that stands for one. */
    MONTH,
    /** A stretch: month, quarter, year. */
    PERIOD,
    /** An amount of money. */
    MONEY,
    /** A ratio or percentage. */
    SHARE,
    /** A plain number. */
    NUMBER,
    /** A count of leads, or of one lead a yes, a no or the day on which it happened. */
    STEP,
    /** Hours until something was done, or the time at which it was. */
    RESPONSE,
    /** The code of a currency. */
    CURRENCY;

    private static final Set<String> NAMES = Set.of(
            "employee_id",
            "email",
            "manager",
            "manager_id",
            "first_name",
            "last_name",
            "customer",
            "owner",
            "user",
            "respondent",
            "lead_id",
            "account",
            "id");

    private static final Map<String, FieldType> BY_FIELD = Map.ofEntries(
            Map.entry("start_date", DATE),
            Map.entry("rehire_date", DATE),
            Map.entry("end_date", DATE),
            Map.entry("last_day", DATE),
            Map.entry("contract_end", DATE),
            Map.entry("effective_date", DATE),
            Map.entry("ended_at", DATE),
            Map.entry("cancelled_at", DATE),
            Map.entry("trial_end", DATE),
            Map.entry("submitted_on", DATE),
            Map.entry("renewal_date", DATE),
            Map.entry("first_response_at", DATE),
            Map.entry("first_response", RESPONSE),
            Map.entry("created", DATE),
            Map.entry("close_date", DATE),
            Map.entry("won_on", DATE),
            Map.entry("lost_on", DATE),
            Map.entry("changed_on", DATE),
            Map.entry("expected_close_date", DATE),
            Map.entry("date", DATE),
            Map.entry("month", MONTH),
            Map.entry("snapshot_date", MONTH),
            Map.entry("roster_month", MONTH),
            Map.entry("period_end", MONTH),
            Map.entry("period", PERIOD),
            Map.entry("amount", MONEY),
            Map.entry("expected_amount", MONEY),
            Map.entry("arr", MONEY),
            Map.entry("mrr", MONEY),
            Map.entry("opening", MONEY),
            Map.entry("closing", MONEY),
            Map.entry("new", MONEY),
            Map.entry("expansion", MONEY),
            Map.entry("contraction", MONEY),
            Map.entry("churn", MONEY),
            Map.entry("reactivation", MONEY),
            Map.entry("forecast", MONEY),
            Map.entry("actual", MONEY),
            Map.entry("annual_cost", MONEY),
            Map.entry("monthly_cost", MONEY),
            Map.entry("quota", MONEY),
            Map.entry("attainment", SHARE),
            Map.entry("nrr", SHARE),
            Map.entry("grr", SHARE),
            Map.entry("fte", SHARE),
            Map.entry("currency", CURRENCY),
            Map.entry("quantity", NUMBER),
            Map.entry("interval_count", NUMBER),
            Map.entry("exchange_rate", NUMBER),
            Map.entry("users", NUMBER));

    /** Dates that a row can do without: ends, and what no figure places the row by. */
    private static final Set<String> OPEN = Set.of(
            "end_date",
            "last_day",
            "contract_end",
            "ended_at",
            "cancelled_at",
            "trial_end",
            "renewal_date",
            "first_response_at",
            "date");

    /** Whether a row can do without the date: an end may lie open, and a date that only one figure needs may lack. */
    public static boolean mayStayOpen(Kind kind, String field) {
        return OPEN.contains(field) || (kind == Kind.OPPORTUNITIES && field.equals("created"));
    }

    /** Whether the values are days, months or longer stretches. */
    boolean isOfTime() {
        return this == DATE || this == MONTH || this == PERIOD;
    }

    /** The type of a canonical field of a kind. */
    public static FieldType of(Kind kind, String field) {
        if (kind == Kind.FUNNEL
                && Set.of("leads", "worked", "mql", "rejected", "sql", "opportunities", "won")
                        .contains(field)) {
            return STEP;
        }
        boolean named = kind == Kind.HEADCOUNT || kind == Kind.OPPORTUNITIES;
        boolean person = NAMES.contains(field)
                || (named && field.equals("name"))
                || (kind == Kind.TOOLS && field.equals("team"));
        return person ? NAME : BY_FIELD.getOrDefault(field, TEXT);
    }
}
