package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job that runs with --strict is told, and what it is not bothered with. */
class StrictTest {
    private static final String PEOPLE = "employee_id,job_title,department,start_date\n";
    private static final String SOUND = PEOPLE + "1,Account Executive,Sales,2024-01-08\n2,CEO,Executive,2024-01-08\n";

    @TempDir
    Path folder;

    private Run.Printed strictly(Map<String, String> files, String... first) {
        Path exports = Run.written(folder.resolve("x"), files);
        String[] words = new String[first.length + 2];
        System.arraycopy(first, 0, words, 0, first.length);
        words[first.length] = exports.toString();
        words[first.length + 1] = "--strict";
        return Run.of(words);
    }

    @Test
    void peopleWhoFellOutOfHeadcountEndTheRunWithThreeAndTheirLines() {
        Run.Printed printed =
                strictly(Map.of("headcount.csv", SOUND + "3,CFO,Finance\n4,CMO,Marketing,2024-01-08,x\n"));

        assertThat(printed.exit()).isEqualTo(3);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err())
                .contains("headcount.csv: 2 rows of data were set aside: fewer cells than the header (line 4);"
                        + " more cells than the header (line 5).");
    }

    @Test
    void oneUnreadableAmountOfOneFileEndsTheRunWithThree() {
        Run.Printed printed = strictly(Map.of(
                "headcount.csv", SOUND, "spend.csv", "month,function,amount\n2026-08,Sales,100\n2026-09,Sales,1O0\n"));

        assertThat(printed.exit()).isEqualTo(3);
        assertThat(printed.err()).contains("spend.csv: 1 row of data was set aside: amount not readable (line 3).");
    }

    @Test
    void aRowThatLacksWhatItCannotDoWithoutIsARowOfData() {
        Run.Printed printed = strictly(Map.of(
                "headcount.csv", SOUND, "opportunities.csv", "id,name,stage,amount\n1,a,Won,5\n2,b,,7\n,,Won,9\n"));

        assertThat(printed.exit()).isEqualTo(3);
        assertThat(printed.err())
                .contains(
                        "opportunities.csv: 2 rows of data were set aside: no id or name (line 4); no stage (line 3).");
    }

    @Test
    void titlesTotalsBlankRowsRepetitionsAndRowsThatARuleLeavesOutDoNotEndTheRun() {
        Run.Printed printed = strictly(Map.of(
                "headcount.csv",
                "People of the company,,,\n" + SOUND + ",,,\n2,CEO,Executive,2024-01-08\nTotal: 2,,,\n",
                "forecasts.csv",
                "period,owner,forecast,forecast category\n2026-07,Sales,10,Commit\n2026-07,Sales,12,Best Case\n"));

        assertThat(printed.err()).doesNotContain("--strict");
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).isNotEmpty();
    }

    @Test
    void checkPrintsWhatItReadAndEndsWithThreeToo() {
        Run.Printed printed = strictly(Map.of("headcount.csv", SOUND + "3,CFO,Finance\n"), "check");

        assertThat(printed.exit()).isEqualTo(3);
        assertThat(printed.out()).contains("headcount.csv");
        assertThat(printed.err()).contains("headcount.csv: 1 row of data was set aside");
        assertThat(strictly(Map.of("headcount.csv", SOUND), "check").exit()).isZero();
    }
}
