package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a deal began and ended, as the CRMs say it. */
class DealDaysTest {
    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("deals.csv", lines).read();
    }

    private static List<String> closes(Exports exports) {
        return exports.opportunities().rows().stream()
                .map(deal -> deal.closeDate().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @Test
    void pipedriveHasTheDayOfWinningTheDayOfLosingAndTheExpectedOneApart() {
        Exports exports = read(
                "Deal - ID,Deal - Title,Deal - Status,Deal - Stage,Deal - Value,Deal - Organization,Deal - Deal created,Deal - Expected close date,Deal - Won time,Deal - Lost time",
                "1,A,Won,Proposal,1000,Alder,2026-01-10 09:00:00,2026-02-28,2026-02-09 10:00:00,",
                "2,B,Lost,Proposal,2000,Birch,2026-01-10 09:00:00,2026-02-28,,2026-03-09 10:00:00",
                "3,C,Open,Proposal,4000,Cedar,2026-08-10 09:00:00,2026-12-31,,");

        assertThat(closes(exports)).containsExactly("2026-02-09", "2026-03-09", "2026-12-31");
        assertThat(exports.opportunities().rows())
                .extracting(deal -> deal.created().map(LocalDate::toString).orElse("-"))
                .containsExactly("2026-01-10", "2026-01-10", "2026-08-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoho|Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name,Stage,Created Time",
                "Copper|Opportunity Id,Owned By,Value,Name,Closed Date,Company,Stage,Created At",
                "HubSpot in French|ID de fiche,Propriétaire de la transaction,Montant,Nom de la transaction,Date de fermeture,Entreprise,Phase de la transaction,Date de création",
                "HubSpot in Spanish|ID de registro,Propietario del negocio,Valor,Nombre del negocio,Fecha de cierre,Empresa,Etapa del negocio,Fecha de creación",
                "HubSpot in German|Datensatz-ID,Für Deal zuständiger Mitarbeiter,Betrag,Deal-Name,Abschlussdatum,Unternehmen,Deal-Phase,Erstellungsdatum",
            })
    void bothDaysAndTheAmountAreReadOf(String system, String header) {
        Exports exports = read(header, "1,Person,1000,A,2026-02-09,Alder,Closed Won,2026-01-10");

        Opportunity deal = exports.opportunities().rows().get(0);
        assertThat(deal.state()).isEqualTo(State.WON);
        assertThat(deal.amount().orElseThrow().intValueExact()).isEqualTo(1000);
        assertThat(deal.closeDate()).contains(LocalDate.of(2026, 2, 9));
        assertThat(deal.created()).contains(LocalDate.of(2026, 1, 10));
    }

    @Test
    void ofTheHistoryOfADealTheNewestChangeCounts() {
        Exports exports = read(
                "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Last Modified",
                "1,A,Closed Won,1000,2026-02-09,2026-02-09",
                "1,A,Negotiation,1000,2026-06-30,2026-02-01",
                "2,B,Closed Lost,1000,2026-03-09,2026-03-09",
                "2,B,Negotiation,1000,2026-05-30,2026-04-01");

        assertThat(exports.opportunities().rows())
                .extracting(Opportunity::state)
                .containsExactly(State.WON, State.OPEN);
    }

    @Test
    void withoutADayOfTheChangeADealThatWasClosedIsClosed() {
        Exports exports = read(
                "Opportunity ID,Opportunity Name,Stage,Amount,Close Date",
                "1,A,Negotiation,1000,2026-06-30",
                "1,A,Closed Won,1000,2026-02-09",
                "2,B,Closed Lost,1000,2026-03-09",
                "2,B,Negotiation,1000,2026-12-30");

        assertThat(exports.opportunities().rows())
                .extracting(Opportunity::state)
                .containsExactly(State.WON, State.LOST);
    }

    @Test
    void closedDealsWithoutADayAreSaid() {
        Exports exports = read(
                "id,status_label,status_type,value,date_won",
                "1,Signed,won,1000,2026-02-09",
                "2,Dead,lost,1000,",
                "3,Dead,lost,1000,",
                "4,Demo,active,1000,");

        assertThat(closes(exports)).containsExactly("2026-02-09", "-", "-", "-");
        assertThat(Room.spoken(exports))
                .contains(
                        "deals.csv:3 warning closed-without-date: 2 deals, this is the first, are won or lost and have no"
                                + " day on which that happened, so the figures of the last 12 months lack them. Add the days.");
    }

    @Test
    void aDealWithoutAStageIsSaid() {
        Exports exports = read(
                "Stage,Opportunity Name,Account Name,Amount,Close Date",
                "Closed Won,A,Alder,1000,2026-02-09",
                ",B,Birch,2000,2026-02-10",
                "Closed Lost,C,Cedar,500,2026-02-10");

        assertThat(exports.opportunities().rows()).hasSize(2);
        assertThat(Room.problems(exports)).extracting(problem -> problem.code()).contains("stage-missing");
    }
}
