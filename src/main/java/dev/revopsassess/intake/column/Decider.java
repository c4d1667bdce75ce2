package dev.revopsassess.intake.column;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.CellSort;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.intake.text.NumberCell.Marks;
import dev.revopsassess.intake.text.Spread;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes the one decision for each column of a file. What a column leaves open is taken from the others of the file. */
public final class Decider {
    private final IntakeSettings settings;
    private final Collection<ColumnProfile> profiles;
    private final Optional<DateOrder> orderOfFile;
    private final Optional<Boolean> dotOfFile;

    /** Decides with these settings. */
    public Decider(IntakeSettings settings, Collection<ColumnProfile> profiles) {
        this.settings = settings;
        this.profiles = profiles;
        this.orderOfFile = agreed(profiles.stream()
                .filter(profile -> profile.dayFirst.count() + profile.monthFirst.count() > 0)
                .map(ColumnDecision::provenOrder)
                .toList());
        this.dotOfFile = agreed(profiles.stream()
                .map(ColumnDecision::provenDot)
                .filter(Optional::isPresent)
                .toList());
    }

    /** Where the dates of a column lie; those that a row can do without are held against all dates of the file if need be. */
    public Optional<Period> span(Mapping mapping, ColumnDecision decision, ColumnProfile profile) {
        int yearsBack = mapping.kind() == Kind.HEADCOUNT ? Spread.WORKING_LIFE_YEARS : Spread.FAR_YEARS;
        Spread dates = profile.spread(decision.dateOrder());
        if (!mapping.mayStayOpen(decision.field())) {
            return settings.today().map(today -> dates.span(yearsBack, today)).orElseGet(() -> dates.span(yearsBack));
        }
        var all = new Spread();
        profiles.forEach(other -> all.add(other.spread(decision.dateOrder())));
        return dates.span(yearsBack, all);
    }

    private static <T> Optional<T> agreed(List<Optional<T>> proofs) {
        return proofs.stream().distinct().count() == 1 ? proofs.get(0) : Optional.empty();
    }

    /** The one decision for a column of this profile. */
    public ColumnDecision decide(String field, String header, ColumnProfile profile) {
        return switch (profile.type()) {
            case DATE, MONTH, PERIOD -> dates(field, header, profile);
            case MONEY, SHARE, NUMBER, STEP -> numbers(field, header, profile);
            case RESPONSE ->
                2 * profile.sorted(CellSort.DAY) > profile.values.count()
                        ? dates(field, header, profile)
                        : numbers(field, header, profile);
            case NAME, PERSON -> ids(field, header, profile);
            case TEXT -> ColumnDecision.plain(field, header);
            case CURRENCY -> ColumnDecision.currencies(field, header, profile);
        };
    }

    private static ColumnDecision ids(String field, String header, ColumnProfile profile) {
        ColumnDecision plain = ColumnDecision.plain(field, header);
        long cut = profile.cutIds.count();
        return cut == 0
                ? plain
                : plain.undecided(NumberText.counted(cut, "id is", "ids are")
                        + " in scientific notation, first in line " + profile.cutIds.firstLine()
                        + ": a spreadsheet rounded them, and several may have become one");
    }

    private ColumnDecision dates(String field, String header, ColumnProfile profile) {
        Optional<DateOrder> proven = ColumnDecision.provenOrder(profile);
        boolean needed = profile.openDate.count() > 0;
        Optional<DateOrder> order = proven.or(settings::dateOrder).or(() -> orderOfFile);
        Optional<String> undecided = needed && order.isEmpty()
                ? Optional.of("no date in it has a part over 12, so day and month cannot be told apart")
                : Optional.empty();
        boolean numeric = needed || proven.isPresent();
        String how = !numeric || order.isEmpty()
                ? ""
                : "dates " + (order.get() == DateOrder.DAY_FIRST ? "day first" : "month first")
                        + (proven.isPresent()
                                ? ""
                                : settings.dateOrder().isPresent()
                                        ? " by configuration"
                                        : " as in the other date columns");
        boolean dayFirst = order.filter(DateOrder.DAY_FIRST::equals).isPresent();
        String proof = ColumnDecision.proof(
                (dayFirst ? profile.dayFirst : profile.monthFirst).count(),
                dayFirst ? "can only be day first" : "can only be month first");
        return new ColumnDecision(
                field,
                header,
                order,
                true,
                false,
                Optional.empty(),
                BigDecimal.ONE,
                Optional.empty(),
                undecided,
                how,
                proof);
    }

    private ColumnDecision numbers(String field, String header, ColumnProfile profile) {
        boolean openDot = profile.tally(Marks.OPEN_DOT).count() > 0;
        boolean openComma = profile.tally(Marks.OPEN_COMMA).count() > 0;
        boolean share = profile.type() == FieldType.SHARE;
        boolean dot = ColumnDecision.provenDot(profile)
                .or(() -> dotOfFile)
                .orElse(share ? openDot || !openComma : openComma || !openDot);
        var how = new ArrayList<String>();
        boolean marked = openDot
                || openComma
                || profile.tally(Marks.DOT_DECIMAL).count() > 0
                || profile.tally(Marks.COMMA_DECIMAL).count() > 0;
        if (marked) {
            how.add("decimal " + (dot ? "point" : "comma"));
        }
        if (profile.dashes.count() > 0) {
            how.add(ColumnDecision.DASH);
        }
        boolean signs = profile.percentSigns.count() > 0 && profile.percentSigns.count() >= profile.smallShares.count();
        boolean percent = share && (signs || profile.largeShares.count() > profile.smallShares.count());
        if (share && percent) {
            how.add("percentages");
        }
        Optional<String> currency =
                profile.currencies.size() == 1 ? Optional.of(profile.currencies.firstKey()) : Optional.empty();
        currency.ifPresent(how::add);
        return new ColumnDecision(
                field,
                header,
                Optional.empty(),
                dot,
                percent,
                currency,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                String.join(", ", how),
                ColumnDecision.proof(
                        profile.tally(dot ? Marks.DOT_DECIMAL : Marks.COMMA_DECIMAL)
                                .count(),
                        dot ? "with a decimal point" : "with a decimal comma"));
    }
}
