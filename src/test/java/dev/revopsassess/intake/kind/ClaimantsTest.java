package dev.revopsassess.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ForecastEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a forecast are versions of one figure, and which are figures of two teams. */
class ClaimantsTest {
    @TempDir
    Path folder;

    private List<Integer> claimants(String header, String... whose) {
        String[] lines = new String[whose.length + 1];
        lines[0] = "Quarter,Forecast,Actual," + header;
        for (int row = 0; row < whose.length; row++) {
            lines[row + 1] = "2026-Q1,100,90," + whose[row];
        }
        return new Room(folder)
                .with("forecasts.csv", lines).read().forecasts().rows().stream()
                        .map(ForecastEntry::claimant)
                        .toList();
    }

    @Test
    void aTeamKeepsItsNumberHoweverItIsWritten() {
        assertThat(claimants("Team", "Sales", "Sales Team", "sales", "Sales EMEA", "EMEA Sales", "Bolt Sales"))
                .containsExactly(0, 0, 0, 1, 1, 2);
        assertThat(claimants("Team", "Customer Success", "CS", "CS EMEA")).containsExactly(0, 0, 1);
    }

    @Test
    void segmentsAndRegionsAreFiguresOfTheirOwn() {
        assertThat(claimants("Function,Segment", "Sales,Enterprise", "Sales,SMB", "Sales,enterprise", "Sales,"))
                .containsExactly(1, 2, 1, 0);
        assertThat(claimants("Function,Division", "Sales,Bolt", "Sales,Core", "Sales,Bolt"))
                .containsExactly(1, 2, 1);
    }

    @Test
    void aTeamBesideItsFunctionTellsItsFigureFromThatOfAnotherTeam() {
        assertThat(claimants("Function,Team", "Sales,Sales US", "Sales,Sales EMEA", "Sales,US", "Sales,Sales Team"))
                .containsExactly(1, 2, 1, 0);
    }

    @Test
    void aPersonsOwnNumberIsThatPersons() {
        assertThat(claimants("Team,Level,Owner", "Sales,Rep,A-1", "Sales,Rep,A-2", "Sales,Function,A-1"))
                .containsExactly(1, 2, 0);
    }
}
