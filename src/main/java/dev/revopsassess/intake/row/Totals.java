package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.text.FigureSum;
import dev.revopsassess.intake.text.NumberCell;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.CellWords.Label;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by arithmetic whether a row that is labelled as a total is one: its figures are the sum of the rows above, of all
 * of them or of those since an earlier total. Keeps running sums for each column of figures and never a row.
 */
final class Totals {
    /** What a row is. */
    enum Verdict {
        /** A row like any other. */
        DATA,
        /** A total, by what it lacks or by its figures. */
        TOTAL,
        /** A row that says total and whose figures say otherwise. */
        UNPROVEN
    }

    /** Earlier totals from which on rows may be added up; the start of the table is always one. */
    private static final int MOST_STARTS = 64;

    private static final int MOST_PERIODS = 2_000;
    private static final int MOST_GROUPS = 20_000;

    /** Between a group and its part in one cell, as in {@code Sales : Inside}. */
    private static final Pattern PART = Pattern.compile("\\s*[:>/]\\s*|\\s+[-–—]\\s+");

    private static final String PARTING = ":>/-";

    private static final int LONGEST_GROUP = 60;

    /** In these a total is a level of its own, and levels are never added. */
    private static final Set<String> LEVELS = Set.of("function", "owner", "level", "rolls_up_to");

    private final Mapping mapping;
    private final CellWords words;
    private final Map<Integer, ColumnDecision> figures = new TreeMap<>();
    private final Map<Integer, FigureSum> sums = new TreeMap<>();
    private final Set<Integer> unlabelled = new HashSet<>();
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final Optional<Integer> period;
    private final Map<String, BigDecimal> byPeriod = new HashMap<>();
    private final Map<String, BigDecimal> byGroup = new HashMap<>();
    private int rows;
    private List<String> above = List.of();

    Totals(Mapping mapping, CellWords words, Map<String, ColumnDecision> decisions) {
        this.mapping = mapping;
        this.words = words;
        mapping.fields().forEach((field, index) -> {
            ColumnDecision decision = decisions.get(field);
            FieldType type = mapping.type(field);
            if (decision != null && (type == FieldType.MONEY || type == FieldType.NUMBER)) {
                figures.put(index, decision);
            }
            if (mapping.kind() == Kind.FORECASTS && LEVELS.contains(field)) {
                unlabelled.add(index);
            }
        });
        mapping.periods().forEach(column -> {
            ColumnDecision decision = decisions.get(ExportFile.PERIODS);
            if (decision != null) {
                figures.put(column.index(), decision);
            }
        });
        figures.keySet().forEach(index -> sums.put(index, new FigureSum()));
        period = Optional.ofNullable(mapping.fields().get("month"));
    }

    /** Takes a row of data into the sums. */
    void add(Row row) {
        rows++;
        figures.forEach((index, decision) -> {
            Optional<Printed> figure = figure(row, index);
            FigureSum sum = sum(index);
            if (figure.isPresent()) {
                sum.add(figure.get().value(), figure.get().unit());
            } else if (!words.isMissing(cell(row, index))) {
                sum.unknown();
            }
        });
        period.ifPresent(index -> first(row)
                .filter(figure -> byPeriod.size() < MOST_PERIODS)
                .ifPresent(figure -> {
                    byPeriod.merge(cell(row, index), figure.value(), BigDecimal::add);
                    groups(row, cell(row, index))
                            .forEach(group -> byGroup.merge(group, figure.value(), BigDecimal::add));
                }));
        above = row.cells();
    }

    /** A row of data whose figures are not known, so that no sum that it belongs to is. */
    void unknown() {
        sums.values().forEach(FigureSum::unknown);
    }

    /**
     * What a row is.
     *
     * @param complete whether it has all that a row of data has; asked only of a row that is labelled
     */
    Verdict of(Row row, Predicate<Row> complete) {
        Label label = Label.NONE;
        String text = "";
        for (int i = 0; i < Math.min(mapping.width(), row.cells().size()); i++) {
            if (!figures.containsKey(i) && !unlabelled.contains(i)) {
                Label here = words.label(row.cells().get(i));
                if (here.compareTo(label) > 0) {
                    label = here;
                    text = row.cells().get(i);
                }
            }
        }
        if (label == Label.NONE) {
            return Verdict.DATA;
        }
        boolean record = complete.test(row);
        Verdict verdict = label == Label.TOTAL && !record ? Verdict.TOTAL : byFigures(row, record, label, text);
        if (verdict == Verdict.TOTAL) {
            start();
        }
        return verdict;
    }

    private void start() {
        if (starts.size() >= MOST_STARTS) {
            starts.remove(1);
            sums.values().forEach(FigureSum::forget);
        }
        starts.add(rows);
        sums.values().forEach(FigureSum::mark);
    }

    private Verdict byFigures(Row row, boolean record, Label label, String text) {
        boolean whole = label == Label.TOTAL;
        boolean names = !whole && namesGroup(text);
        boolean open = false;
        boolean compared = false;
        for (int start = starts.size() - 1; start >= 0; start--) {
            int added = rows - starts.get(start);
            if (added == 0) {
                continue;
            }
            int same = 0;
            int other = 0;
            for (Map.Entry<Integer, FigureSum> column : sums.entrySet()) {
                Optional<Printed> figure = figure(row, column.getKey());
                if (figure.isEmpty()) {
                    continue;
                }
                Optional<Boolean> equal = column.getValue()
                        .equal(start, added, figure.get().value(), figure.get().unit());
                open |= equal.isEmpty() && column.getValue().isUnknown(start);
                same += equal.orElse(false) ? 1 : 0;
                other += equal.orElse(true) ? 0 : 1;
            }
            compared |= same + other > 0;
            boolean sound =
                    whole ? same >= other : other == 0 && (names || (added > 1 && !(record && period.isPresent())));
            if (same > 0 && sound) {
                return Verdict.TOTAL;
            }
        }
        if (whole && ofPeriod(row)) {
            return Verdict.TOTAL;
        }
        if (!whole && ofGroup(row, text)) {
            return Verdict.TOTAL;
        }
        if (whole && open && !compared) {
            return Verdict.TOTAL;
        }
        return whole && (compared || (rows == 0 && first(row).isPresent())) ? Verdict.UNPROVEN : Verdict.DATA;
    }

    /** Whether the first figure is the sum of all rows above of the same month. */
    private boolean ofPeriod(Row row) {
        return isFirst(row, period.map(index -> byPeriod.get(cell(row, index))));
    }

    /** The groups of a row in its period: what its cells begin with where they name a part of something. */
    private List<String> groups(Row row, String month) {
        if (byGroup.size() >= MOST_GROUPS) {
            return List.of();
        }
        var groups = new ArrayList<String>();
        for (int i = 0; i < Math.min(mapping.width(), row.cells().size()); i++) {
            String cell = row.cells().get(i);
            if (!figures.containsKey(i) && cell.length() < LONGEST_GROUP && mayHaveParts(cell)) {
                String[] parts = PART.split(cell, 2);
                if (parts.length > 1) {
                    groups.add(month + "\n" + HeaderTable.plain(parts[0]));
                }
            }
        }
        return groups;
    }

    /** Whether one of the signs is there that stand between a group and its part: few cells have one. */
    private static boolean mayHaveParts(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character > '~' || PARTING.indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first figure is the sum of the rows above, of the same month, whose cells begin with what the label names. */
    private boolean ofGroup(Row row, String label) {
        String group = words.withoutTotal(label);
        Optional<BigDecimal> sum = period.map(index -> byGroup.get(cell(row, index) + "\n" + group));
        return !group.isEmpty() && isFirst(row, sum);
    }

    private boolean isFirst(Row row, Optional<BigDecimal> sum) {
        return sum.isPresent()
                && sum.get().signum() != 0
                && first(row)
                        .filter(figure ->
                                figure.value().subtract(sum.get()).abs().compareTo(FigureSum.CENT) <= 0)
                        .isPresent();
    }

    /** Whether what the label says beside the word for total stands in the row above. */
    private boolean namesGroup(String label) {
        String group = words.withoutTotal(label);
        return !group.isEmpty()
                && above.stream()
                        .anyMatch(cell -> cell.length() < LONGEST_GROUP
                                && HeaderTable.plain(cell).equals(group));
    }

    private FigureSum sum(int index) {
        return java.util.Objects.requireNonNull(sums.get(index));
    }

    private record Printed(BigDecimal value, BigDecimal unit) {}

    private Optional<Printed> first(Row row) {
        return figures.keySet().stream()
                .map(index -> figure(row, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Printed> figure(Row row, int index) {
        String text = cell(row, index);
        ColumnDecision decision = figures.get(index);
        if (decision == null || words.isMissing(text)) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.parse(Tidy.text(text), words);
        BigDecimal value = cell == null ? null : cell.value(decision.dotDecimal());
        return cell == null || value == null
                ? Optional.empty()
                : Optional.of(new Printed(value, cell.factor().movePointLeft(Math.max(0, value.scale()))));
    }

    private static String cell(Row row, int index) {
        return index < row.cells().size() ? row.cells().get(index) : "";
    }
}
