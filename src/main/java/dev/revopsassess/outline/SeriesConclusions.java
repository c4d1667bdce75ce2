package dev.revopsassess.outline;

import dev.revopsassess.metric.Series;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What figures over time say, in a line. Where an event parts the months, they are set side by side and no growth is claimed. */
final class SeriesConclusions {
    private SeriesConclusions() {}

    /** {@code NRR has been under 100 % for 18 months}: as far back as month follows month without an event between. */
    static String retention(List<Point> nrr) {
        int last = nrr.size() - 1;
        boolean shrinks = nrr.get(last).value() < 1;
        int run = 1;
        while (run <= last
                && nrr.get(last - run).value() < 1 == shrinks
                && !nrr.get(last - run + 1).anew()
                && nrr.get(last - run)
                        .month()
                        .plusMonths(1)
                        .equals(nrr.get(last - run + 1).month())) {
            run++;
        }
        String where = shrinks ? "under 100 %" : "at 100 % or more";
        return run == 1
                ? "NRR is " + where + " in " + nrr.get(last).month()
                : "NRR has been " + where + " for " + run + " months";
    }

    /** {@code Recurring revenue grew from USD 14 million to USD 22 million in 24 months}. */
    static String revenue(List<Series.ArrMonth> months, String currency) {
        Series.ArrMonth first = months.get(0);
        Series.ArrMonth last = months.get(months.size() - 1);
        Unit money = Unit.money(currency);
        return "Recurring revenue "
                + course(
                        NumberText.rounded(first.closing(), money),
                        NumberText.rounded(last.closing(), money),
                        first.closing(),
                        last.closing(),
                        months.stream().skip(1).anyMatch(Series.ArrMonth::anew))
                + span(first.month(), last.month());
    }

    /** {@code 5 of 8 company forecasts missed}. */
    static String forecasts(List<Series.ForecastPeriod> periods) {
        long missed = periods.stream().filter(Series.ForecastPeriod::missed).count();
        String forecasts = NumberText.counted(periods.size(), "company forecast");
        return missed == 0
                ? periods.size() == 1 ? "The one company forecast held" : "All " + forecasts + " held"
                : missed + " of " + forecasts + " missed";
    }

    /** {@code The revenue organisation grew from 40 people to 52 in 24 months}. */
    static String people(List<Series.HeadcountMonth> months) {
        Series.HeadcountMonth first = months.get(0);
        Series.HeadcountMonth last = months.get(months.size() - 1);
        return "The revenue organisation "
                + course(
                        NumberText.counted(first.total(), "person", "people"),
                        NumberText.count(last.total()),
                        (double) first.total(),
                        (double) last.total(),
                        months.stream().skip(1).anyMatch(Series.HeadcountMonth::anew))
                + span(first.month(), last.month());
    }

    private static String course(String from, String to, double before, double after, boolean parted) {
        if (from.equals(to) || before == after) {
            return "stayed at " + from;
        }
        return (parted ? "went" : after > before ? "grew" : "shrank") + " from " + from + " to " + to;
    }

    private static String span(YearMonth first, YearMonth last) {
        long months = ChronoUnit.MONTHS.between(first, last);
        return months == 0 ? "" : " in " + NumberText.counted(months, "month");
    }
}
