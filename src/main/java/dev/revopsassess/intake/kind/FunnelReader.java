package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.StatusMeaning.Lead;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Reads leads: counts by month, or a row for each lead. */
public final class FunnelReader implements RowReader<FunnelEntry> {
    private final LeadColumns columns;
    private final ResponseTime response;
    private final boolean mqlColumn;
    private final boolean sqlColumn;
    private final StatusColumn<Lead> statuses;
    private final Set<Lead> said = EnumSet.noneOf(Lead.class);
    private final List<FunnelEntry> rows = new ArrayList<>();

    /** Reads the funnel of this file. */
    public FunnelReader(ExportFile reading) {
        columns = new LeadColumns(reading);
        response = new ResponseTime(reading.table().mapping(), columns.timesOfResponse());
        statuses = reading.status(
                "lead_status",
                Lead.class,
                Lead.NEW,
                "Such a lead counts as a lead, and in no further step that only its status tells.");
        mqlColumn = reading.table().mapping().has("mql");
        sqlColumn = reading.table().mapping().has("sql");
    }

    @Override
    public void accept(Cells cells) {
        Optional<LocalDate> created = cells.date("created");
        Optional<YearMonth> month = cells.period("month")
                .filter(period -> YearMonth.from(period.from()).equals(YearMonth.from(period.to())))
                .map(Period::to)
                .map(YearMonth::from)
                .or(() -> created.map(YearMonth::from));
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        var entry = cells.rejected() ? null : entry(cells, month.orElseThrow(), created);
        if (entry != null && !cells.rejected()) {
            rows.add(entry);
            cells.closes(
                    created.isPresent() ? "created" : "month",
                    created.orElse(month.orElseThrow().atEndOfMonth()));
        }
    }

    private FunnelEntry entry(Cells cells, YearMonth month, Optional<LocalDate> created) {
        boolean lead = columns.areLeads();
        Optional<Lead> status = lead ? statuses.says(cells) : Optional.empty();
        status.ifPresent(said::add);
        OptionalDouble hours = response.hours(cells, created);
        return new FunnelEntry(
                month,
                lead,
                created.filter(day -> response.unanswered(cells)),
                cells.text("source").or(() -> cells.text("channel")),
                lead ? OptionalLong.of(1) : cells.count("leads"),
                columns.step(cells, "worked"),
                step(cells, "mql", status.flatMap(FunnelReader::qualified)),
                step(cells, "rejected", status.map(at -> at == Lead.REJECTED)),
                step(cells, "sql", status.flatMap(at -> reached(at, Lead.SQL))),
                step(
                        cells,
                        "opportunities",
                        status.map(at -> reached(at, Lead.OPPORTUNITY).orElse(false))),
                step(cells, "won", status.map(at -> at == Lead.WON)),
                hours,
                cells.source());
    }

    /** A column of its own, else what the lead's status says. */
    private OptionalLong step(Cells cells, String field, Optional<Boolean> said) {
        return cells.has(field)
                ? columns.step(cells, field)
                : said.map(yes -> OptionalLong.of(yes ? 1 : 0)).orElse(OptionalLong.empty());
    }

    /** Whoever is being worked on may be qualified or not. */
    private static Optional<Boolean> qualified(Lead at) {
        return at == Lead.WORKED ? Optional.empty() : reached(at, Lead.MQL);
    }

    /** Whether a lead came so far; of one that was turned down the status does not say how far it had come. */
    private static Optional<Boolean> reached(Lead at, Lead step) {
        return at == Lead.REJECTED ? Optional.empty() : Optional.of(at.compareTo(step) >= 0);
    }

    @Override
    public boolean repeatsAreSlips() {
        return !columns.areLeads();
    }

    @Override
    public List<FunnelEntry> rows() {
        boolean qualified = mqlColumn || said.contains(Lead.MQL);
        boolean accepted = sqlColumn || said.contains(Lead.SQL);
        return rows.stream().map(row -> row.knowing(qualified, accepted)).toList();
    }
}
