package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns without a name at the end of a header, and columns of discounts, which no figure reads. */
class UnnamedColumnsTest {
    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("arr.csv", lines).read();
    }

    @Test
    void aBlankLastHeaderIsAColumnWithoutAName() {
        Exports exports =
                read("Customer,Month,ARR,", "Acme,2026-01-31,100,x", "Bolt,2026-01-31,200,", "Cask,2026-01-31,300,y");

        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(3);
    }

    @Test
    void rowsThatEndBeforeABlankLastHeaderAreRead() {
        Exports exports = read("Customer,Month,ARR,,", "Acme,2026-01-31,100", "Bolt,2026-01-31,200,,");

        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(2);
    }

    @Test
    void aRowThatACommaMadeLongerThanTheHeaderRowIsStillSetAside() {
        Exports exports = read("Customer,Month,ARR,", "Acme, Inc,2026-01-31,100,x", "Bolt,2026-01-31,200,y");

        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(1);
        assertThat(Room.spoken(exports)).anyMatch(line -> line.contains("row-too-wide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Discount", "Rabatt %", "Discount Amount", "Remise"})
    void aDiscountBesideTheAmountIsNamed(String header) {
        Exports exports = read("Customer,Month,ARR," + header, "Acme,2026-01-31,100,10", "Bolt,2026-01-31,200,20");

        assertThat(Room.spoken(exports)).anyMatch(line -> line.contains("warning discount-not-deducted"));
    }
}
