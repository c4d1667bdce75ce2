package dev.revopsassess.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellWords;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {
    private static final CellWords WORDS = PackReader.builtIn().headers().cells();

    @ParameterizedTest
    @ValueSource(
            strings = {"Q2 2024", "2Q24", "Quarter 2, 2024", "2. Quartal 2024", "2eme trimestre 2024", "2024 Quarter 2"
            })
    void aQuarterIsReadWithItsWordBeforeOrAfterTheNumber(String text) {
        assertThat(PeriodCell.parse(text, false, 1, WORDS))
                .isEqualTo(Period.months(YearMonth.of(2024, 4), YearMonth.of(2024, 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY24", "FY 2024", "Fiscal year 2024", "Fiscal 2024", "GJ 2024", "FY2023/24"})
    void aFiscalYearIsReadInWhateverWords(String text) {
        assertThat(PeriodCell.parse(text, false, 7, WORDS))
                .isEqualTo(Period.months(YearMonth.of(2023, 7), YearMonth.of(2024, 6)));
        assertThat(PeriodCell.fiscal(text, WORDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fri, 3 May 2024",
                "Friday 2024-05-03",
                "Freitag, 3. Mai 2024",
                "vendredi 3 mai 2024",
                "viernes, 3 de mayo de 2024"
            })
    void aDayIsReadBehindItsWeekday(String text) {
        assertThat(DateCell.day(text, DateOrder.DAY_FIRST, WORDS)).isEqualTo(LocalDate.of(2024, 5, 3));
    }

    @Test
    void aWordThatIsNoWeekdayIsNotPassedOver() {
        assertThat(DateCell.day("Invoice 2024-05-03", DateOrder.DAY_FIRST, WORDS))
                .isNull();
    }
}
