package dev.revopsassess.intake.column;

import dev.revopsassess.intake.column.Mapping.PeriodColumn;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.DateCell;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.intake.text.Spread;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the columns of a wide table: those whose header is a month, a quarter or a year. */
public final class PeriodHeaders {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");
    private static final Pattern EDGES = Pattern.compile("^[\\s:_/€$£,-]+|[\\s:_/€$£,-]+$");

    private PeriodHeaders() {}

    static List<PeriodColumn> find(List<String> headers, IntakeSettings settings, CellWords words) {
        var found = new ArrayList<PeriodColumn>();
        var numeric = new TreeMap<Integer, DateCell>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            String bare = bare(header, words);
            if (bare.isEmpty() || bare.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            Period period = PeriodCell.parse(bare, false, settings.fiscalStart(), words);
            DateCell date = period == null ? DateCell.parse(bare, words) : null;
            if (period != null) {
                found.add(new PeriodColumn(i, period, period.to(), actual(header, words)));
            } else if (date != null && !date.open()) {
                LocalDate day = date.on(DateOrder.DAY_FIRST);
                if (day != null && bare.length() > 5) {
                    found.add(new PeriodColumn(i, month(day), day, actual(header, words)));
                }
            } else if (date != null) {
                numeric.put(i, date);
            }
        }
        order(numeric, settings)
                .ifPresent(order -> numeric.forEach((index, date) -> {
                    LocalDate day = date.on(order);
                    if (day != null) {
                        found.add(new PeriodColumn(index, month(day), day, actual(headers.get(index), words)));
                    }
                }));
        return found;
    }

    /** The columns of a wide table without those whose period stands far from all others, of which it says so. */
    public static List<PeriodColumn> near(Mapping mapping, RowAccount accounting) {
        var spread = new Spread();
        mapping.periods().forEach(column -> spread.add(column.day()));
        Optional<Period> span = spread.span(Spread.FAR_YEARS);
        var near = new ArrayList<PeriodColumn>();
        for (PeriodColumn column : mapping.periods()) {
            if (span.filter(months -> months.covers(column.day())).isPresent()) {
                near.add(column);
            } else {
                accounting.say(
                        Severity.WARNING,
                        Optional.of(mapping.headers().get(column.index())),
                        FarDate.CODE,
                        "the month stands far from those of the other columns, as a typo does. The column is not read."
                                + " Correct its header.");
            }
        }
        return near;
    }

    private static Period month(LocalDate day) {
        return Period.months(YearMonth.from(day), YearMonth.from(day));
    }

    private static String bare(String header, CellWords words) {
        String bare = BRACKETS.matcher(header).replaceAll(" ").replace('_', ' ');
        bare = WORD.matcher(bare)
                .replaceAll(word -> words.says(CellTopic.PERIOD, "beside", word.group()) ? " " : word.group())
                .strip();
        bare = EDGES.matcher(bare).replaceAll("");
        return bare.strip();
    }

    private static boolean actual(String header, CellWords words) {
        return Arrays.stream(header.split("[^\\p{L}]+", -1))
                .anyMatch(word -> words.says(CellTopic.PERIOD, "actual", word));
    }

    /** The order in which the headers are as many different months as there are columns. */
    private static Optional<DateOrder> order(Map<Integer, DateCell> dates, IntakeSettings settings) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var fitting = new ArrayList<DateOrder>();
        for (DateOrder order : DateOrder.values()) {
            var months = new HashSet<YearMonth>();
            for (DateCell date : dates.values()) {
                LocalDate day = date.on(order);
                if (day != null) {
                    months.add(YearMonth.from(day));
                }
            }
            if (months.size() == dates.size()) {
                fitting.add(order);
            }
        }
        return fitting.size() == 1
                ? Optional.of(fitting.get(0))
                : settings.dateOrder().filter(fitting::contains);
    }
}
