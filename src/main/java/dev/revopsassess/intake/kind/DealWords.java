package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.StatusMeaning.Deal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a deal, as its stage, its status and a column of won deals say together. */
final class DealWords {
    private static final String TREATMENT = "Until somebody says, deals with it count as open.";

    private final CellWords words;
    private final StatusColumn<Deal> stage;
    private final StatusColumn<Deal> status;

    DealWords(ExportFile reading) {
        words = reading.words();
        stage = reading.status("stage", Deal.class, Deal.OPEN, TREATMENT).asNote();
        status = reading.status("status", Deal.class, Deal.OPEN, TREATMENT);
    }

    /** Won where one of them says so, else lost where one does; a stage of the company's own is open. */
    State state(Cells cells) {
        Optional<Boolean> won = cells.text("is_won").flatMap(this::flag);
        Optional<Deal> said = status.says(cells);
        boolean told =
                won.isPresent() || said.filter(word -> word != Deal.CLOSED).isPresent();
        List<Deal> deals = Stream.of(said, told ? stage.known(cells) : stage.says(cells))
                .flatMap(Optional::stream)
                .toList();
        if (won.orElse(false) || deals.contains(Deal.WON)) {
            return State.WON;
        }
        boolean lost = deals.contains(Deal.LOST) || (deals.contains(Deal.CLOSED) && won.isPresent());
        return lost ? State.LOST : State.OPEN;
    }

    /** Yes or no, also as the 1 and 0 that a tick box is exported as. */
    private Optional<Boolean> flag(String cell) {
        return switch (cell) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> words.flag(cell);
        };
    }
}
