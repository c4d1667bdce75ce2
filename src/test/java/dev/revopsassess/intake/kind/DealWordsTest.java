package dev.revopsassess.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealWordsTest {
    @TempDir
    Path folder;

    @Test
    void dynamicsSaysItInStatusAndTheReasonBesideIt() {
        Exports exports = deals(
                "Opportunity Name,Est. Close Date,Amount,Status,Status Reason,Created On",
                "Topic 1,2026-03-30,900,Won,Won,2026-02-11",
                "Topic 2,2026-05-30,2000,Lost,Canceled,2026-03-15",
                "Topic 3,2026-06-30,100,Lost,Out-Sold,2026-03-15",
                "Topic 4,2026-12-30,4000,Open,In Progress,2026-08-15",
                "Topic 5,2026-12-30,4000,Open,On Hold,2026-08-15");

        assertThat(states(exports)).containsExactly(State.WON, State.LOST, State.LOST, State.OPEN, State.OPEN);
        assertThat(unknown(exports)).isEmpty();
    }

    /** Salesforce exports its tick boxes so. */
    @Test
    void wonAndClosedAsOneAndZeroSayWhatBecameOfTheDeal() {
        Exports exports = deals(
                "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Is Closed,Is Won",
                "1,A,Signed off,1000,2026-02-09,1,1",
                "2,B,Gone,1000,2026-02-09,1,0",
                "3,C,Talks,1000,2026-12-09,0,0");

        assertThat(states(exports)).containsExactly(State.WON, State.LOST, State.OPEN);
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void hubSpotsInternalValuesAreKnown() {
        Exports exports = deals(
                "Record ID,Deal Name,Deal Stage,Amount,Close Date",
                "1,One,closedwon,1,2026-03-01",
                "2,Two,closedlost,1,2026-03-02",
                "3,Three,contractsent,1,2026-12-01",
                "4,Four,decisionmakerboughtin,1,2026-12-01",
                "5,Five,qualifiedtobuy,1,2026-12-01");

        assertThat(states(exports)).containsExactly(State.WON, State.LOST, State.OPEN, State.OPEN, State.OPEN);
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void germanAndFrenchAndSpanishStagesAreKnown() {
        Exports exports = deals(
                "id,Verkaufsphase,Betrag",
                "1,Gewonnen,1",
                "2,Geschlossen - verloren,1",
                "3,Angebot versendet,1",
                "4,Affaire gagnée,1",
                "5,Affaire perdue,1",
                "6,Cierre ganado,1",
                "7,Cierre perdido,1",
                "8,Négociation,1");

        assertThat(states(exports))
                .containsExactly(
                        State.WON, State.LOST, State.OPEN, State.WON, State.LOST, State.WON, State.LOST, State.OPEN);
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void aStageOfTheCompanysOwnIsOpenAndNoted() {
        Room room = new Room(folder)
                .with("headcount.csv", "employee_id,job_title,department", "1,Account Executive,Sales")
                .with("opportunities.csv", "id,stage,amount", "1,Handshake,1", "2,handshake,1", "3,Closed Won,1");
        Exports exports = room.read();

        assertThat(states(exports)).containsExactly(State.OPEN, State.OPEN, State.WON);
        assertThat(unknown(exports)).hasSize(1);
        Problem problem = unknown(exports).get(0);
        assertThat(problem.severity()).isEqualTo(Severity.NOTE);
        assertThat(problem.fix()).contains("statuses: { opportunities.handshake: open }   # or won, lost, closed");
        assertThat(states(room.readWith(Settings.none(), List.of("statuses: { opportunities.handshake: won }"))))
                .containsExactly(State.WON, State.WON, State.WON);
    }

    @Test
    void whereAStatusOfItsOwnSaysItNobodyIsAskedAboutTheStage() {
        Exports exports =
                deals("id,stage,amount,Deal Status", "1,Handshake,1,Won", "2,Handshake,1,Lost", "3,Handshake,1,Open");

        assertThat(states(exports)).containsExactly(State.WON, State.LOST, State.OPEN);
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void aClosedDealThatIsNotWonIsLost() {
        Exports exports = deals(
                "id,stage,amount,Is Closed,Won", "1,Done,1,true,true", "2,Done,1,true,false", "3,Done,1,false,false");

        assertThat(states(exports)).containsExactly(State.WON, State.LOST, State.OPEN);
    }

    private Exports deals(String... lines) {
        return new Room(folder)
                .with("headcount.csv", "employee_id,job_title,department", "1,Account Executive,Sales")
                .with("opportunities.csv", lines)
                .read();
    }

    private static List<State> states(Exports exports) {
        return exports.opportunities().rows().stream().map(Opportunity::state).toList();
    }

    private static List<Problem> unknown(Exports exports) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals("status-not-known"))
                .toList();
    }
}
