package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.value.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads retention as it was reported. */
public final class RetentionReader implements RowReader<ReportedRetention> {
    private final List<ReportedRetention> rows = new ArrayList<>();

    @Override
    public void accept(Cells cells) {
        Optional<YearMonth> month = cells.period("period_end")
                .or(() -> cells.period("period"))
                .map(Period::to)
                .map(YearMonth::from);
        OptionalDouble nrr = cells.share("nrr");
        if (month.isEmpty()) {
            cells.reject("no period");
        }
        if (nrr.isEmpty()) {
            cells.reject("no nrr");
        }
        cells.money("opening"); // In no figure; what cannot be read is named all the same.
        OptionalDouble grr = cells.share("grr");
        if (!cells.rejected()) {
            rows.add(new ReportedRetention(month.orElseThrow(), nrr.orElseThrow(), grr, cells.source()));
            cells.closes(
                    cells.has("period_end") ? "period_end" : "period",
                    month.orElseThrow().atEndOfMonth());
        }
    }

    @Override
    public List<ReportedRetention> rows() {
        return rows;
    }
}
