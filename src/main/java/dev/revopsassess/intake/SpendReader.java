package dev.revopsassess.intake;

import dev.revopsassess.record.SpendEntry;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads spend. */
final class SpendReader implements RowReader<SpendEntry> {
    private final People people;
    private final List<SpendEntry> rows = new ArrayList<>();

    SpendReader(People people) {
        this.people = people;
    }

    @Override
    public void accept(Cells cells) {
        Optional<YearMonth> month = cells.month("month");
        String function = cells.required("function", "function");
        Optional<BigDecimal> amount = cells.money("amount");
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        if (amount.isEmpty()) {
            cells.reject("no amount", "amount");
        }
        if (!cells.rejected()) {
            rows.add(new SpendEntry(
                    month.orElseThrow(),
                    people.function(function),
                    amount.orElseThrow(),
                    cells.text("channel"),
                    cells.text("segment"),
                    cells.source()));
            cells.closes("month", month.orElseThrow().atEndOfMonth());
        }
    }

    @Override
    public List<SpendEntry> rows() {
        return rows;
    }
}
