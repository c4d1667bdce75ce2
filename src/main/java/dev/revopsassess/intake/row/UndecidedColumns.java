package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.record.Problem.Severity;
import java.util.Collection;
import java.util.Optional;

/** Says which columns of a file could not be decided, and what settles each. */
final class UndecidedColumns {
    private UndecidedColumns() {}

    /**
     * Says them with the account of the file.
     *
     * @param unrated a currency of the amounts that has no rate; no amount of the file is used then
     */
    static void say(ExportFile reading, Optional<Unrated> unrated, Collection<ColumnDecision> decisions) {
        unrated.ifPresent(currency -> currency.say(reading));
        decisions.forEach(decision -> decision.undecided().ifPresent(why -> {
            switch (reading.profile(decision.field()).type()) {
                case MONEY -> {}
                case NAME, PERSON ->
                    say(
                            reading,
                            decision,
                            "ids-rounded",
                            why + ". They are not used. Export the file again with this column as text.",
                            Optional.empty());
                default ->
                    say(
                            reading,
                            decision,
                            "date-order-undecided",
                            why + ". Its dates are not used. Say which comes first.",
                            Optional.of(Fix.dateOrder()));
            }
        }));
    }

    private static void say(
            ExportFile reading, ColumnDecision decision, String code, String message, Optional<String> fix) {
        reading.accounting().say(Severity.ERROR, Optional.of(decision.header()), code, message, fix);
    }
}
