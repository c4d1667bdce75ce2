package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.util.Optional;

/** Settles a ledger once its rows are read, and says what does not come out as the export has it. */
final class LedgerRemarks {
    private LedgerRemarks() {}

    /** Fills what could not be read, and gives up columns with more words than a figure could use. */
    static void settle(ExportFile reading, LedgerBuilder ledger) {
        long negative = ledger.settle();
        if (negative > 0) {
            say(
                    reading,
                    Severity.WARNING,
                    Optional.empty(),
                    "negative-arr",
                    negative
                            + " customer months came out below zero and count as zero. Check credits and refunds in the export.");
        }
        int held = ledger.held();
        if (held > 0) {
            say(
                    reading,
                    Severity.WARNING,
                    Optional.of(amounts(reading.table().mapping())),
                    "amount-held",
                    NumberText.counted(held, "customer month has", "customer months have")
                            + " an amount that cannot be read; the customer is kept at the month beside it, and the"
                            + " figures say so. Correct the cells.");
        }
        ledger.givenUp().forEach((field, line) -> givenUp(reading, field, line));
        long several = ledger.inSeveralSpellings();
        if (several > 0) {
            say(
                    reading,
                    Severity.NOTE,
                    Optional.of(reading.table().mapping().header("customer")),
                    "customer-spellings",
                    NumberText.counted(several, "customer is written", "customers are written")
                            + " in several ways that differ in letter case or spacing; each is one customer.");
        }
    }

    /** Says where rows were too many to find every one that repeats another. */
    static void notCompared(ExportFile reading, DuplicateRows seen) {
        if (seen.passed() > 0) {
            say(
                    reading,
                    Severity.NOTE,
                    Optional.empty(),
                    "duplicates-looked-for-in-part",
                    "rows that repeat an earlier one were looked for among the first "
                            + NumberText.count(seen.most()) + " different rows; whether one of the "
                            + NumberText.count(seen.passed()) + " others is there twice is not known.");
        }
    }

    /** Says how many rows end on the day on which their renewal starts. */
    static void renewed(ExportFile reading, long rows) {
        if (rows > 0) {
            say(
                    reading,
                    Severity.NOTE,
                    Optional.of(reading.table().mapping().header("end_date")),
                    "renewed-on-its-last-day",
                    NumberText.counted(rows, "row ends", "rows end")
                            + " on the day on which the customer's next row starts; the row before ends the day before.");
        }
    }

    private static String amounts(Mapping mapping) {
        return mapping.periods().isEmpty() ? mapping.header(ArrReader.amountField(mapping)) : "the month columns";
    }

    /** Says that a column has a word too many to tell ARR by it. */
    static void givenUp(ExportFile reading, String field, long line) {
        String why = "it has more than " + Breakdown.MOST + " different words";
        reading.giveUp(field, why);
        reading.accounting()
                .at(
                        line,
                        Severity.WARNING,
                        Optional.of(reading.table().mapping().header(field)),
                        "too-many-words",
                        why + ", more than a company has of a " + field
                                + ", so ARR is not broken down by it. Map the right column, or shorten the list.",
                        Optional.of("columns: { arr." + field + ": ... }"));
    }

    /** Says which months of customers have no row, and fills them where the user says that nobody left. */
    static void gaps(ExportFile reading, LedgerBuilder ledger) {
        Optional<Boolean> said = reading.settings().gapsFilled();
        boolean fill = said.orElse(false);
        MissingMonths gaps = ledger.gaps(fill);
        if (gaps.months() == 0) {
            return;
        }
        String what = NumberText.counted(gaps.months(), "month")
                + " between months of ARR of the same customer "
                + (gaps.months() == 1 ? "has" : "have") + " no amount, "
                + NumberText.cents(gaps.cents()) + " of ARR in all: ";
        reading.accounting()
                .say(
                        said.isPresent() ? Severity.NOTE : Severity.WARNING,
                        Optional.of(amounts(reading.table().mapping())),
                        fill ? "gaps-filled" : "gaps-in-arr",
                        what
                                + (fill
                                        ? "each counts with the amount of the month before, as configured."
                                        : "they count as churn, and as reactivation afterwards"
                                                + (said.isPresent()
                                                        ? ", as configured."
                                                        : ". Correct the export, or say that the customers stayed.")),
                        said.isPresent() ? Optional.empty() : Optional.of("gaps: filled   # or churn: they did leave"));
    }

    /** Says who has payments in place of recurring revenue; true where they are too many for ARR to hold. */
    static boolean payments(ExportFile reading, LedgerBuilder ledger) {
        Payments payments = ledger.payments();
        boolean many = payments.moreThanOneIn(ArrReader.LOST_PARTS);
        if (payments.alone() > 0) {
            say(
                    reading,
                    many ? Severity.ERROR : Severity.WARNING,
                    Optional.of(amounts(reading.table().mapping())),
                    "payments-not-recurring",
                    NumberText.counted(payments.alone(), "customer has", "customers have")
                            + " an amount every few months and none between, as payments have and recurring revenue has not"
                            + (many ? ", so ARR is not measured." : "; they count as churn each time.")
                            + " Export recurring revenue of every month, or subscriptions with start, end and billing"
                            + " interval.");
        }
        return many;
    }

    /** Says of how many months no row speaks; nobody leaves in them. */
    static void unsaid(ExportFile reading, LedgerBuilder ledger) {
        int months = ledger.keepThroughUnsaid();
        if (months > 0) {
            say(
                    reading,
                    Severity.WARNING,
                    Optional.of(amounts(reading.table().mapping())),
                    "months-without-rows",
                    "no row gives an amount for "
                            + (months == 1
                                    ? "1 month between the others; it counts"
                                    : months + " months between the others; they count")
                            + " as the month before. What was won and lost in between shows in the next month that the export"
                            + " gives. Export every month.");
        }
    }

    /** Sets a row aside whose month the ledger cannot hold. */
    static void beyond(Cells cells, String field) {
        cells.lose("month beyond the ledger");
        cells.say(
                Severity.WARNING,
                field,
                "month-beyond-the-ledger",
                "the month lies more than " + LedgerBuilder.MOST_MONTHS / 12
                        + " years before the newest. The row is set aside. Correct the cell.");
    }

    private static void say(
            ExportFile reading, Severity severity, Optional<String> column, String code, String message) {
        reading.accounting().say(severity, column, code, message);
    }
}
