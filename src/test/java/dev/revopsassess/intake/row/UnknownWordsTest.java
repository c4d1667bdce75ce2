package dev.revopsassess.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a row of another kind than people and revenue lacks or holds twice is said with its line. */
class UnknownWordsTest {
    @TempDir
    Path folder;

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read();
    }

    @Test
    void spendOfAFunctionThatNobodyKnowsIsSaidWithItsFirstLineAndItsCount() {
        Exports exports = read(
                "spend.csv",
                "month,function,amount,currency",
                "2026-08,Sales,100,USD",
                "2026-08,blorptide,100,USD",
                "2026-09,Blorptide,100,USD");

        assertThat(Room.spoken(exports))
                .containsExactly(
                        "spend.csv:3 note function-not-known: \"blorptide\" is no function that is known (2 rows,"
                                + " this is the first), so it counts for no function. Correct it, or say what it is under"
                                + " departments.");
    }

    @Test
    void aForecastOfAFunctionThatNobodyKnowsIsSaid() {
        Exports exports = read(
                "forecasts.csv",
                "period,function,forecast,actual,currency",
                "2026-Q1,Sales,100,90,USD",
                "2026-Q2,blorptide,100,90,USD");

        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("forecasts.csv:3 note function-not-known"));
    }

    @Test
    void aDealOfATypeThatNobodyKnowsIsSaid() {
        Exports exports = read(
                "deals.csv",
                "id,stage,amount,close_date,type,currency",
                "1,Closed Won,100,2026-08-13,New Business,USD",
                "2,Closed Won,100,2026-09-14,blorptide,USD");

        assertThat(Room.spoken(exports))
                .containsExactly(
                        "deals.csv:3 note type-not-known: \"blorptide\" is no type that is known (1 row), so the"
                                + " deal counts as one without a type. Correct it if it is a slip.");
    }

    @Test
    void aRowOfSpendThatIsThereTwiceIsSaidAndCountsTwice() {
        Exports exports = read(
                "spend.csv",
                "month,function,amount,currency",
                "2026-08,Sales,100,USD",
                "2026-09,Sales,100,USD",
                "2026-08,Sales,100,USD");

        assertThat(exports.spend().rows()).hasSize(3);
        assertThat(Room.spoken(exports))
                .containsExactly(
                        "spend.csv:4 warning duplicate-row: the row repeats an earlier one exactly, and both count."
                                + " Delete what is there twice.");
    }

    @Test
    void leadsMayBeTheSameInEveryCell() {
        Exports exports = read(
                "leads.csv",
                "created,source,mql,sql",
                "2026-08-01,Website,yes,no",
                "2026-08-01,Website,yes,no",
                "2026-08-02,Events,no,no");

        assertThat(Room.spoken(exports)).noneMatch(said -> said.contains("duplicate-row"));
    }

    @Test
    void aCountBelowZeroIsNotKnown() {
        Exports exports = read(
                "funnel.csv", "month,channel,leads,mql,sql", "2026-08,Website,100,40,20", "2026-09,Website,-100,40,20");

        assertThat(exports.funnel().rows().get(1).leads()).isEqualTo(OptionalLong.empty());
        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("funnel.csv:3 warning cell-"));
    }
}
