package dev.revopsassess.metric.reading;

import dev.revopsassess.record.HeadcountEntry.Assignment;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.table.TitleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions by title, department and division: a company has far fewer of them than people times months of history. */
public final class Placements {
    private final TitleTable titles;
    private final Map<List<Object>, Position> known = new HashMap<>();

    /** Places people by these titles. */
    Placements(TitleTable titles) {
        this.titles = titles;
    }

    /** Where a job stands: function, rank and kind of work. */
    public Position of(Assignment job) {
        return known.computeIfAbsent(
                List.of(job.title(), job.department(), job.division()),
                key -> titles.place(job.title(), job.department(), job.division()));
    }
}
