package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.CellSort;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether the rows of a funnel are counts or a lead each, told by the cells and not by the headers: a yes, a no, a day, a
 * name or an id is of one lead, and a number over 1 is of several.
 */
final class LeadColumns {
    private static final List<String> STEPS = List.of("worked", "mql", "rejected", "sql", "opportunities", "won");

    private final ExportFile reading;
    private final boolean leads;

    LeadColumns(ExportFile reading) {
        this.reading = reading;
        this.leads = decide();
    }

    /** Whether each row is one lead. */
    boolean areLeads() {
        return leads;
    }

    private boolean decide() {
        long several = count("leads", CellSort.NUMBER);
        long one = 0;
        long open = 0;
        for (String step : STEPS) {
            several += count(step, CellSort.NUMBER);
            open += count(step, CellSort.ONE) + count(step, CellSort.ZERO);
            for (CellSort sort : CellSort.values()) {
                one += sort.ofOne() ? count(step, sort) : 0;
            }
        }
        if (several > 0 || one > 0) {
            return one > several;
        }
        boolean ofOne = filled("lead_id") || filled("lead_status") || filled("first_response_at");
        return ofOne || (open > 0 && !filled("leads") && filled("created"));
    }

    private boolean filled(String field) {
        return reading.table().mapping().has(field)
                && reading.profile(field).values.count() > 0;
    }

    private long count(String field, CellSort sort) {
        return reading.profile(field).sorted(sort);
    }

    /** Whether the column of first responses holds times, and not hours. */
    boolean timesOfResponse() {
        ColumnProfile profile = reading.profile("first_response");
        return 2 * profile.sorted(CellSort.DAY) > profile.values.count();
    }

    /** A count; of a row that is a lead 1 for yes and 0 for no, and empty where the cell does not say. */
    OptionalLong step(Cells cells, String field) {
        if (!leads) {
            return cells.count(field);
        }
        ColumnProfile column = reading.profile(field);
        boolean saysNo = column.sorted(CellSort.NO) + column.sorted(CellSort.ZERO) > 0;
        boolean flags = column.sorted(CellSort.YES) + column.sorted(CellSort.NO) > 0;
        var text = cells.text(field);
        if (text.isEmpty()) {
            return saysNo || column.values.count() == 0 ? OptionalLong.empty() : OptionalLong.of(0);
        }
        return switch (CellSort.of(text.get(), reading.words())) {
            case YES, ONE, DAY -> OptionalLong.of(1);
            case NO, ZERO -> OptionalLong.of(0);
            case WORDS -> flags ? unread(cells, field) : OptionalLong.of(1);
            case NUMBER -> unread(cells, field);
        };
    }

    private static OptionalLong unread(Cells cells, String field) {
        cells.unreadable(field, "is neither yes nor no");
        return OptionalLong.empty();
    }
}
