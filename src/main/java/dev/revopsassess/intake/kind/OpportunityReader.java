package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.row.UnknownWords;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.table.CellTopic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads deals. */
public final class OpportunityReader implements RowReader<Opportunity> {
    /** The days on which a deal closed, of which an export has one or some. */
    private static final List<String> CLOSED = List.of("close_date", "won_on", "lost_on", "expected_close_date");

    private final ExportFile reading;
    private final DealWords words;
    private final UnknownWords types;
    private final DealRows rows = new DealRows();
    private final List<Long> undated = new ArrayList<>();
    private @Nullable List<Opportunity> deals;

    /** Reads the deals of this file. */
    public OpportunityReader(ExportFile reading) {
        this.reading = reading;
        this.words = new DealWords(reading);
        this.types = new UnknownWords(
                reading,
                "type",
                "type-not-known",
                ", so the deal counts as one without a type. Correct it if it is a slip.");
        reading.onceDone(day -> sayUndated());
    }

    @Override
    public void accept(Cells cells) {
        String stage = cells.text("stage").orElse("");
        if (stage.isEmpty() && cells.text("amount").isPresent() && !cells.garbled("stage")) {
            cells.reject(
                    "no stage",
                    "stage",
                    "stage-missing",
                    "the deal has no stage, so nobody knows whether it is open, won or lost, and it is set aside. Write the"
                            + " stage.");
        } else if (stage.isEmpty()) {
            cells.reject("no stage");
        }
        if (cells.text("id").isEmpty() && cells.text("name").isEmpty()) {
            cells.reject("no id or name");
        }
        Optional<BigDecimal> amount = cells.money("amount").or(() -> cells.money("expected_amount"));
        Optional<LocalDate> created = cells.date("created");
        State state = words.state(cells);
        Optional<LocalDate> close =
                closed(cells, state).or(() -> cells.date("close_date")).or(() -> cells.date("expected_close_date"));
        if (cells.rejected()) {
            return;
        }
        cells.text("pipeline"); // In no figure; what cannot be read is named all the same.
        var deal = new Opportunity(
                state,
                stage,
                amount,
                created,
                close,
                cells.text("type").map(this::type).orElse(Opportunity.Type.UNSPECIFIED),
                cells.text("source"),
                cells.source());
        rows.add(deal, cells);
        types.meet(cells, text -> type(text) == Opportunity.Type.UNSPECIFIED);
        if (state != State.OPEN
                && close.isEmpty()
                && cells.garbled() == 0
                && CLOSED.stream().anyMatch(cells::has)) {
            undated.add(cells.line());
        }
        if (state != State.OPEN
                && created.isPresent()
                && close.filter(created.get()::isAfter).isPresent()) {
            cells.say(
                    Severity.WARNING,
                    cells.has("close_date") ? "close_date" : "expected_close_date",
                    "closed-before-created",
                    "the deal was closed before it was created, so it is left out of the length of sales cycles. Check both"
                            + " dates.");
        }
        created.ifPresent(day -> cells.closes("created", day));
        close.filter(day -> state != State.OPEN).ifPresent(day -> cells.closes("close_date", day));
    }

    /** Deals of one sort often lack the day, and a share of the others alone is far off. */
    private void sayUndated() {
        if (!undated.isEmpty()) {
            Mapping mapping = reading.table().mapping();
            String field = CLOSED.stream().filter(mapping::has).findFirst().orElseThrow();
            reading.accounting()
                    .at(
                            undated.get(0),
                            Severity.WARNING,
                            Optional.of(mapping.header(field)),
                            "closed-without-date",
                            (undated.size() == 1
                                            ? "the deal is won or lost and has"
                                            : NumberText.count(undated.size())
                                                    + " deals, this is the first, are won or lost and have")
                                    + " no day on which that happened, so the figures of the last 12 months lack "
                                    + (undated.size() == 1 ? "it" : "them") + ". Add the days.");
        }
    }

    private static Optional<LocalDate> closed(Cells cells, State state) {
        return switch (state) {
            case WON -> cells.date("won_on");
            case LOST -> cells.date("lost_on");
            case OPEN -> Optional.empty();
        };
    }

    private Opportunity.Type type(String text) {
        return reading.words()
                .meaning(CellTopic.DEAL, Opportunity.Type.class, text)
                .orElse(Opportunity.Type.UNSPECIFIED);
    }

    @Override
    public boolean repeatsAreSlips() {
        return false;
    }

    @Override
    public List<Opportunity> rows() {
        List<Opportunity> known = deals;
        if (known == null) {
            known = rows.deals(reading.accounting());
            deals = known;
        }
        return known;
    }
}
