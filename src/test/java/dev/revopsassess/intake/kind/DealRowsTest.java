package dev.revopsassess.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealRowsTest {
    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("opportunities.csv", lines).read();
    }

    private static List<BigDecimal> amounts(Exports exports) {
        return exports.opportunities().rows().stream()
                .map(deal -> deal.amount().orElse(BigDecimal.ZERO).stripTrailingZeros())
                .toList();
    }

    private static List<String> notes(Exports exports) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals("deal-on-several-rows"))
                .map(Problem::message)
                .toList();
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount).stripTrailingZeros();
    }

    @Test
    void aDealWhoseAmountRepeatsForEachProductIsOneDeal() {
        Exports exports = read(
                "Opportunity ID,Opportunity Name,Product,Stage,Amount",
                "006A,Alder,Seats,Closed Won,900",
                "006A,Alder,Support,Closed Won,900",
                "006A,Alder,Training,Closed Won,900",
                "006B,Birch,Seats,Proposal,400");

        assertThat(amounts(exports)).containsExactly(of("900"), of("400"));
        assertThat(notes(exports))
                .containsExactly("1 deal stands on several rows; each counts once, as its amount repeats.");
    }

    @Test
    void aDealWithAnAmountForEachProductIsTheirSum() {
        Exports exports = read(
                "deal id,deal name,product,deal stage,amount",
                "1,Alder,Seats,Won,600",
                "1,Alder,Support,Won,300",
                "2,Birch,Seats,Won,500");

        assertThat(amounts(exports)).containsExactly(of("900"), of("500"));
        assertThat(notes(exports).get(0)).contains("sum of its rows");
    }

    @Test
    void theHistoryOfADealIsItsNewestRow() {
        Exports exports = read(
                "id,name,stage,amount,snapshot date",
                "1,Alder,Closed Lost,800,2026-08-31",
                "1,Alder,Proposal,900,2026-06-30",
                "1,Alder,Negotiation,850,2026-07-31",
                "2,Birch,Proposal,400,2026-08-31");

        assertThat(amounts(exports)).containsExactly(of("800"), of("400"));
        assertThat(exports.opportunities().rows().get(0).state()).isEqualTo(Opportunity.State.LOST);
        assertThat(notes(exports).get(0)).contains("newest row");
    }

    @Test
    void withoutAnIdADealIsKnownByNameAccountAndDayOfCreationTogether() {
        Exports exports = read(
                "name,account,stage,amount,created",
                "Renewal,Alder,Won,100,2026-03-02",
                "renewal,ALDER,Won,100,2026-03-02",
                "Renewal,Birch,Won,100,2026-03-02",
                "Renewal,Alder,Won,100,2026-04-02");

        assertThat(amounts(exports)).hasSize(3);
    }

    @Test
    void dealsThatOnlyShareANameStayApart() {
        Exports exports = read("name,stage,amount", "Renewal,Won,100", "Renewal,Won,100");

        assertThat(amounts(exports)).hasSize(2);
        assertThat(notes(exports)).isEmpty();
    }
}
