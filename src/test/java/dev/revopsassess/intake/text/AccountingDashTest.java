package dev.revopsassess.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dash with which accounting formats write zero. */
class AccountingDashTest {
    private static final CellWords CELLS = PackReader.builtIn().headers().cells();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " $ -   ",
                "$-",
                "-$",
                "€ -",
                "- €",
                "-   €",
                "(-)",
                "$ (-)",
                "£–",
                "USD -",
                "- EUR",
                "CHF —",
                "R$ -",
                "$\u00A0-\u00A0",
                "-\u202F€"
            })
    void aDashWithACurrencyOrInBracketsIsZero(String cell) {
        assertThat(NumberCell.value(cell, true, CELLS)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "$", "()", "- -", "n -", "Plan -", "$ - $ -", "-()"})
    void nothingElseThatHoldsADashIs(String cell) {
        assertThat(NumberCell.value(cell, true, CELLS)).isNull();
    }

    @Test
    void theDashIsZeroInALongLedgerSoThatItsRowIsUsed() {
        Exports exports = new Room(folder)
                .with(
                        "mrr.csv",
                        "customer,month,mrr",
                        "Alder,2026-08,\" € 1.200,00 \"",
                        "Alder,2026-09,\" € -   \"",
                        "Birch,2026-08,\" € -   \"",
                        "Birch,2026-09,\" € 300,00 \"")
                .read();

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2026, 8))).isEqualTo(1_200 * 12 * 100L);
        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2026, 9))).isEqualTo(300 * 12 * 100L);
        assertThat(Room.account(exports, "mrr.csv").rowsUsed()).isEqualTo(4);
        assertThat(exports.currency()).isEqualTo("EUR");
    }

    @Test
    void aDashAloneIsZeroOnlyBesideTheAccountingFormat() {
        String[] accounting = {
            "period,function,forecast,actual",
            "2026-Q1,Sales,$ 100,$ -",
            "2026-Q2,Sales,$ 100,-",
            "2026-Q3,Sales,$ 100,$ 90"
        };
        String[] plain = {
            "period,function,forecast,actual",
            "2026-Q1,Sales,$ 100,$ 80",
            "2026-Q2,Sales,$ 100,-",
            "2026-Q3,Sales,$ 100,$ 90"
        };

        assertThat(actual(accounting).actual().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(actual(plain).actual()).isEmpty();
    }

    private ForecastEntry actual(String... lines) {
        return new Room(folder)
                .with("forecasts.csv", lines)
                .read()
                .forecasts()
                .rows()
                .get(1);
    }
}
