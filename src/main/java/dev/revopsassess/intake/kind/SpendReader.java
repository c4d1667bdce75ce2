package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.intake.row.UnknownWords;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.value.table.StatusMeaning.Spending;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads spend: what was spent and not what was planned, whichever sign the books give it. */
public final class SpendReader implements RowReader<SpendEntry> {
    private final People people;
    private final StatusColumn<Spending> scenarios;
    private final UnknownWords functions;
    private final List<SpendEntry> entries = new ArrayList<>();

    /** Reads the spend of this file. */
    public SpendReader(ExportFile reading, People people) {
        this.people = people;
        this.functions = UnknownWords.functions(reading);
        this.scenarios = reading.status(
                        "scenario", Spending.class, Spending.SPENT, "Until somebody says, its amounts count as spent.")
                .perhaps();
        reading.onceDone(day -> sayHowBooked(reading));
    }

    @Override
    public void accept(Cells cells) {
        Optional<YearMonth> month = cells.month("month");
        String function = cells.text("function").orElse("");
        if (function.isEmpty() && month.isPresent() && cells.text("amount").isPresent() && !cells.garbled("function")) {
            cells.reject(
                    "no function",
                    "function",
                    "function-missing",
                    "the amount has no function and is set aside. Write whose spend it is.");
        } else if (function.isEmpty()) {
            cells.reject("no function");
        }
        Optional<BigDecimal> amount = cells.money("amount");
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        if (amount.isEmpty()) {
            cells.reject("no amount", "amount");
        }
        if (!scenarios.says(cells).map(said -> said == Spending.SPENT).orElse(true)) {
            cells.leave("planned and not spent");
        }
        if (!cells.rejected()) {
            entries.add(new SpendEntry(
                    month.orElseThrow(),
                    people.function(function),
                    amount.orElseThrow(),
                    cells.text("channel"),
                    cells.text("segment"),
                    cells.source()));
            functions.meet(cells, people::isUnknownTeam);
            cells.closes("month", month.orElseThrow().atEndOfMonth());
        }
    }

    /** Whether the books give costs a minus: most amounts have one, and what has none is a refund. */
    private boolean bookedNegative() {
        long negative =
                entries.stream().filter(entry -> entry.amount().signum() < 0).count();
        return negative * 2 > entries.size();
    }

    private void sayHowBooked(ExportFile reading) {
        if (bookedNegative()) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.of(reading.table().mapping().header("amount")),
                            "spend-booked-negative",
                            "most amounts have a minus, as costs have in many books, so an amount with a minus is read as"
                                    + " spend and one without as a refund.");
        }
    }

    @Override
    public List<SpendEntry> rows() {
        return bookedNegative()
                ? entries.stream()
                        .map(entry -> new SpendEntry(
                                entry.month(),
                                entry.function(),
                                entry.amount().negate(),
                                entry.channel(),
                                entry.segment(),
                                entry.source()))
                        .toList()
                : entries;
    }
}
