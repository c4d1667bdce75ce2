package dev.revopsassess.intake;

import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.value.HeaderTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads deals. */
final class OpportunityReader implements RowReader<Opportunity> {
    private static final Pattern RENEWAL = Pattern.compile("renew|verlanger|renouvell|renovacion");
    private static final Pattern EXPANSION =
            Pattern.compile("expan|upsell|up sell|cross|add ?on|upgrade|existing|erweiterung|bestand|growth");
    private static final Pattern NEW = Pattern.compile("\\bnew|neu|nouve|nuev|first");

    private final Reading reading;
    private final DealWords words;
    private final DealRows rows = new DealRows();
    private @Nullable List<Opportunity> deals;

    OpportunityReader(Reading reading) {
        this.reading = reading;
        this.words = new DealWords(reading);
    }

    @Override
    public void accept(Cells cells) {
        String stage = cells.required("stage", "stage");
        if (cells.text("id").isEmpty() && cells.text("name").isEmpty()) {
            cells.reject("no id or name");
        }
        Optional<BigDecimal> amount = cells.money("amount").or(() -> cells.money("expected_amount"));
        Optional<LocalDate> created = cells.date("created");
        Optional<LocalDate> close = cells.date("close_date").or(() -> cells.date("expected_close_date"));
        State state = words.state(cells);
        if (cells.rejected()) {
            return;
        }
        var deal = new Opportunity(
                state,
                stage,
                amount,
                created,
                close,
                cells.text("type").map(OpportunityReader::type).orElse(Opportunity.Type.UNSPECIFIED),
                cells.text("pipeline"),
                cells.text("source"),
                cells.source());
        rows.add(deal, cells);
        created.ifPresent(day -> cells.closes("created", day));
        close.filter(day -> state != State.OPEN).ifPresent(day -> cells.closes("close_date", day));
    }

    private static Opportunity.Type type(String text) {
        String plain = HeaderTable.plain(text);
        if (RENEWAL.matcher(plain).find()) {
            return Opportunity.Type.RENEWAL;
        }
        if (EXPANSION.matcher(plain).find()) {
            return Opportunity.Type.EXPANSION;
        }
        return NEW.matcher(plain).find() ? Opportunity.Type.NEW : Opportunity.Type.UNSPECIFIED;
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
