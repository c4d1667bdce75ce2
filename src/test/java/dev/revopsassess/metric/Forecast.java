package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A row of forecasts in the making: bookings of a function, without date, system or roll-up. */
public final class Forecast {
    private final Company company;
    private final Optional<BusinessFunction> function;
    private Period period;
    private final String forecast;
    private final String actual;
    private int claimant;
    private Level level = Level.FUNCTION;
    private Measure measure = Measure.BOOKINGS;
    private Optional<String> system = Optional.empty();
    private Optional<String> rollsUpTo = Optional.empty();
    private Optional<LocalDate> submitted = Optional.empty();

    public Forecast(
            Company company, Optional<BusinessFunction> function, int quartersBack, String forecast, String actual) {
        this.company = company;
        this.function = function;
        this.period = Company.quarter(quartersBack);
        this.forecast = forecast;
        this.actual = actual;
    }

    /** Of other days than a quarter. */
    public Forecast during(String from, String to) {
        period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    /** Of a team, segment or person of its own within the function. */
    public Forecast claimant(int number) {
        claimant = number;
        return this;
    }

    public Forecast level(Level of) {
        level = of;
        return this;
    }

    public Forecast of(Measure what) {
        measure = what;
        return this;
    }

    public Forecast in(String name) {
        system = Optional.of(name);
        return this;
    }

    public Forecast into(String model) {
        rollsUpTo = Optional.of(model);
        return this;
    }

    public Forecast submitted(LocalDate day) {
        submitted = Optional.of(day);
        return this;
    }

    public Company add() {
        company.add(new ForecastEntry(
                period,
                period.to().toString(),
                function,
                claimant,
                level,
                measure,
                new BigDecimal(forecast),
                actual.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(actual)),
                system,
                rollsUpTo,
                submitted,
                Company.line("forecasts.csv", company.nextForecast())));
        return company;
    }
}
