package dev.revopsassess.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalNamesTest {
    private static final CellWords CELLS = PackReader.builtIn().headers().cells();

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    private static IntakeSettings beginning(int month) {
        return Settings.of(
                Optional.of(AS_OF),
                Optional.empty(),
                Map.of(),
                month,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> codes(Exports exports) {
        return Room.problems(exports)
                .map(Problem::code)
                .filter(code -> code.startsWith("fiscal"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY26 Q1", "FY2026 Q2", "Q1 FY26", "FY26-Q1", "fiscal year 2026", "FY26", "FY'26 Q1"})
    void fiscalNamesWithoutAFiscalYearAreAnAssumptionWithALineToWrite(String period) {
        new Room(folder).with("forecasts.csv", "period,function,forecast", period + ",Sales,100");
        Exports exports = new Room(folder).read(Settings.asOf(AS_OF));

        assertThat(codes(exports)).containsExactly("fiscal-year-assumed");
        assertThat(Room.problems(exports).flatMap(problem -> problem.fix().stream()))
                .anyMatch(line -> line.startsWith("fiscalYearStart: 1"));
        assertThat(codes(new Room(folder).read(beginning(1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q1", "Q1 2026", "2026-03", "H1 2026"})
    void calendarNamesAssumeNothing(String period) {
        new Room(folder).with("forecasts.csv", "period,function,forecast", period + ",Sales,100");

        assertThat(codes(new Room(folder).read(Settings.asOf(AS_OF)))).isEmpty();
    }

    @Test
    void aQuarterUnderAFiscalHeaderIsAFiscalName() {
        Exports exports = new Room(folder)
                .with("nrr.csv", "fiscal quarter,nrr", "Q2 2026,1.02")
                .read(Settings.of(
                        Optional.of(AS_OF),
                        Optional.empty(),
                        Map.of(),
                        0,
                        Map.of(),
                        Map.of("nrr.period", "fiscal quarter"),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(codes(exports)).containsExactly("fiscal-year-assumed");
    }

    @Test
    void anActualOfAPeriodThatHasNotBegunContradictsTheAssumption() {
        new Room(folder)
                .with(
                        "forecasts.csv",
                        "period,function,forecast,actual",
                        "FY26 Q4,Sales,100,100",
                        "FY27 Q1,Sales,100,50");
        Exports assumed = new Room(folder).read(Settings.asOf(AS_OF));
        Exports told = new Room(folder).read(beginning(2));

        assertThat(codes(assumed)).contains("fiscal-year-contradicted");
        assertThat(assumed.forecasts().rows()).allMatch(row -> row.actual().isEmpty());
        assertThat(assumed.forecasts().undecided()).containsKey("actual");
        assertThat(codes(told)).isEmpty();
        assertThat(told.forecasts().rows()).allMatch(row -> row.actual().isPresent());
        assertThat(told.forecasts().rows().get(1).period())
                .isEqualTo(Period.months(YearMonth.of(2026, 2), YearMonth.of(2026, 4)));
    }

    @Test
    void anActualSoFarOfTheQuarterThatRunsContradictsNothing() {
        new Room(folder).with("forecasts.csv", "period,function,forecast,actual", "FY26 Q4,Sales,100,10");
        Exports exports = new Room(folder).read(Settings.asOf(LocalDate.of(2026, 10, 31)));

        assertThat(codes(exports)).containsExactly("fiscal-year-assumed");
    }

    @ParameterizedTest
    @CsvSource({"GJ 25/26,2025-07,2026-06", "FY2025/26 Q1,2025-07,2025-09", "Q2 FY25/26,2025-10,2025-12"})
    void aYearNamedByBothItsCalendarYearsIsReadOnceItsBeginningIsKnown(String name, YearMonth from, YearMonth to) {
        assertThat(PeriodCell.parse(name, false, 7, CELLS)).isEqualTo(Period.months(from, to));
        assertThat(PeriodCell.parse(name, false, 1, CELLS)).isNull();
        assertThat(PeriodCell.twoYears(name, CELLS)).isTrue();
    }
}
