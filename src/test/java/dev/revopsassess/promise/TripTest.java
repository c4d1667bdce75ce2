package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One number's trip: what stands in a cell is found again in every format, with its file and line. */
class TripTest {
    private static final String ODD = "1,234,567.89";
    private static final String PEOPLE = """
            employee_id,job_title,department,manager,start_date
            1,Chief Executive Officer,Executive,,2020-01-01
            2,VP Sales,Sales,1,2020-01-01
            3,Account Executive,Sales,2,2020-01-01
            4,Account Executive,Sales,2,2020-01-01
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void anOddAmountIsFoundWithItsFileAndLine(String format) {
        String report = spaced(
                Run.of(company("\"" + ODD + "\""), "-f", format, "--verbose").out());
        assertThat(report).containsPattern("closing ARR of 2026-09: 1,234,568.{0,160}arr\\.csv(:| line )14\\b");
    }

    @Test
    void anOddAmountIsFoundInJsonToTheCent() {
        String report = spaced(Run.of(company("\"" + ODD + "\""), "-f", "json").out());
        assertThat(report)
                .containsPattern(
                        "\"id\" ?: ?\"arr\", \"value\" ?: ?1234567\\.89.{0,300}\"file\" ?: ?\"arr\\.csv\", \"lines\" ?: ?\"14\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void anAmountThatIsNoneIsNamedWithItsFileAndLine(String format) {
        String report =
                spaced(Run.of(company("12q34"), "-f", format, "--verbose").out());
        assertThat(report)
                .containsPattern(format.equals("json") ? "\"line\" ?: ?14\\b" : "arr\\.csv(:| line )14\\b")
                .contains("12q34");
    }

    private String company(String amount) {
        var months = new StringBuilder("Customer,Month,ARR (USD)\n");
        YearMonth month = YearMonth.of(2025, 9);
        for (int line = 2; line <= 14; line++) {
            months.append("Only One,").append(month.plusMonths(line - 2L)).append(',');
            months.append(line == 14 ? amount : "\"1,000,000.00\"").append('\n');
        }
        return Run.written(folder, Map.of("headcount.csv", PEOPLE, "arr.csv", months.toString()))
                .toString();
    }

    /** One line, tags and wrapping taken for spaces. */
    private static String spaced(String report) {
        return report.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
