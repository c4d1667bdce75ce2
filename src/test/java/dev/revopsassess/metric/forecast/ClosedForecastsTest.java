package dev.revopsassess.metric.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.forecast.ClosedForecasts.Closed;
import dev.revopsassess.metric.reading.Company;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ClosedForecastsTest {
    @Test
    void closedPeriodsAreToldOldestFirstAndAForecastOfZeroHasNoError() {
        var company = new Company();
        company.companyForecast(0, "100", "84").add();
        company.companyForecast(1, "0", "5").add();
        company.companyForecast(2, "100", "86").add();
        company.companyForecast(-1, "100", "1").add();
        company.companyForecast(3, "100", "").add();

        assertThat(ClosedForecasts.of(company.exports(), Company.AS_OF))
                .containsExactly(
                        closed("2026-03-31", "100", "86", OptionalDouble.of(0.14), false),
                        closed("2026-06-30", "0", "5", OptionalDouble.empty(), false),
                        closed("2026-09-30", "100", "84", OptionalDouble.of(0.16), true));
    }

    private static Closed closed(String label, String forecast, String actual, OptionalDouble error, boolean missed) {
        return new Closed(label, new BigDecimal(forecast), new BigDecimal(actual), error, missed);
    }
}
