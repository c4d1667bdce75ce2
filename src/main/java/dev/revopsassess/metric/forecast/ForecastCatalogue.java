package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.reading.Metric;
import java.util.List;

/** Forecasts. */
public final class ForecastCatalogue {
    /** The metrics that are measured here. */
    public static final List<Metric> METRICS = List.of(
            Metric.of(
                    "separate-forecasts",
                    "Separate forecasts",
                    "count",
                    "last 4 closed periods",
                    "forecasts by owning function that do not name the same roll-up model",
                    "How many numbers the business forecasts that nobody adds up. Functions that share one roll-up count as one.",
                    "Company totals and finance's own are what others roll up to, not counted. Not measured without a roll-up column; a blank cell rolls up to nothing.",
                    "forecasts.rolls_up_to answers.separate-forecasts",
                    "scope-guide"),
            Metric.of(
                    "forecast-roll-up",
                    "Roll-up of forecasts",
                    "word",
                    "last 4 closed periods",
                    "how many functions' forecasts name the commonest roll-up model: all, most (over half), few or none",
                    "Whether forecasts meet in one model.",
                    "As separate forecasts.",
                    "forecasts.rolls_up_to",
                    "scope-guide"),
            Metric.of(
                    "spreadsheet-forecast-share",
                    "Forecasts in spreadsheets",
                    "ratio",
                    "last 8 closed periods",
                    "sales forecasts that live in a spreadsheet / sales forecasts with a known system",
                    "How often sales forecasts outside a system.",
                    "Periods without a system are left out; one spreadsheet among several systems counts.",
                    "forecasts.system forecasts.function",
                    "difference-2026"),
            Metric.of(
                    "forecast-error",
                    "Forecast error",
                    "ratio",
                    "latest closed period",
                    "(forecast - actual) / forecast of the company total",
                    "How far the last forecast submitted before the period began was off: too high (+) or too low (-).",
                    "Company rows, else finance's, else bookings, renewals and expansion of the functions added; levels and pipeline never are. A forecast of 0 has no error; a period whose actual lacks a part of what was forecast does not count.",
                    "forecasts.forecast forecasts.actual",
                    "five-signs"),
            Metric.of(
                    "forecast-miss-rate",
                    "Forecast miss rate",
                    "ratio",
                    "last 8 closed periods",
                    "periods with an error of 15 % or more either way / closed periods",
                    "How regularly the company misses its number; exactly 15 % is a miss.",
                    "Fewer than 8 closed periods are noted.",
                    "forecasts.forecast forecasts.actual",
                    "five-signs"),
            Metric.of(
                    "forecast-miss-rate-sales",
                    "Forecast miss rate of sales",
                    "ratio",
                    "last 8 closed periods",
                    "as the miss rate, of sales' own forecast",
                    "How regularly sales misses.",
                    "As the miss rate.",
                    "forecasts.function forecasts.actual",
                    "difference-2026"),
            Metric.of(
                    "forecast-miss-rate-other-functions",
                    "Forecast miss rate elsewhere",
                    "ratio",
                    "last 8 closed periods",
                    "largest miss rate of the functions other than sales",
                    "How regularly the worst of the other functions misses, its pipeline forecast where it has no other.",
                    "Finance's forecast is the company's and no other function's.",
                    "forecasts.function forecasts.actual",
                    "difference-2026"),
            Metric.of(
                    "wape",
                    "Weighted forecast error",
                    "ratio",
                    "last 8 closed periods",
                    "sum of abs(actual - forecast) / sum of abs(actual)",
                    "Average size of the misses, weighted by size.",
                    "Undefined where every actual is 0.",
                    "forecasts.forecast forecasts.actual",
                    "house"),
            Metric.of(
                    "missed-forecast",
                    "Forecast misses in money",
                    "money",
                    "last closed year of periods",
                    "sum of abs(actual - forecast) of the company's number",
                    "How much money a year's forecasts were off by.",
                    "Misses of both directions add up.",
                    "forecasts.forecast forecasts.actual",
                    "house"),
            Metric.of(
                    "forecast-bias",
                    "Forecast bias",
                    "ratio",
                    "last 8 closed periods",
                    "sum of (forecast - actual) / sum of abs(actual)",
                    "Whether forecasts lean high (+) or low (-).",
                    "Undefined where every actual is 0.",
                    "forecasts.forecast forecasts.actual",
                    "house"),
            Metric.of(
                    "actuals-disagreement",
                    "Disagreement on actuals",
                    "ratio",
                    "last 8 closed periods",
                    "(largest - smallest) / largest of the actual of one function, team, segment, measure and period between systems; the largest of all",
                    "How far two systems are apart on the same fact.",
                    "Figures of different functions, teams and segments are parts of a total and not compared. A system that lacks the actual of one row says nothing.",
                    "forecasts.actual forecasts.system",
                    "scope-guide"));

    private ForecastCatalogue() {}
}
