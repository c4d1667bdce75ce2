package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.Decider;
import dev.revopsassess.intake.column.Units;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.value.table.FieldType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the decisions of a file's columns come to. */
final class DecidedColumns {
    private DecidedColumns() {}

    /** The decision for each column of a file, from all its values; of an unrated currency no amount is decided. */
    static Map<String, ColumnDecision> decide(
            ExportFile file, Map<String, ColumnProfile> profiles, Optional<Unrated> unrated) {
        var decisions = new TreeMap<String, ColumnDecision>();
        var decider = new Decider(file.settings(), profiles.values());
        profiles.forEach((field, profile) -> {
            String header = file.header(field);
            ColumnDecision decision = decider.decide(field, header, profile);
            decision = decision.within(decider.span(file.table().mapping(), decision, profile));
            if (profile.type() == FieldType.MONEY) {
                var units = file.units(field, header);
                decision = decision.with(Units.currency(header, file.words()).or(decision::currency), units.factor());
                if (unrated.isPresent()) {
                    decision = decision.undecided("currency " + unrated.get().code() + " has no rate");
                }
            }
            decisions.put(field, decision);
        });
        return decisions;
    }

    /** The currencies that a file names, in headers, cells or a column of their own. */
    static Set<String> currenciesNamed(ExportFile file, Map<String, ColumnProfile> profiles) {
        var named = new TreeSet<String>();
        profiles.forEach((field, profile) -> {
            named.addAll(profile.currencies.keySet());
            if (profile.type() == FieldType.MONEY) {
                Units.currency(file.header(field), file.words()).ifPresent(named::add);
            }
        });
        return named;
    }

    /** Canonical fields that could be decided. */
    static Set<String> fields(Collection<ColumnDecision> decisions) {
        var fields = new TreeSet<String>();
        decisions.stream()
                .filter(decision ->
                        decision.undecided().isEmpty() && !decision.field().equals(ExportFile.PERIODS))
                .forEach(decision -> fields.add(decision.field()));
        return fields;
    }

    /** Canonical fields that could not be decided, with what would settle them. */
    static Map<String, String> open(Collection<ColumnDecision> decisions, String file, Privacy privacy) {
        var open = new TreeMap<String, String>();
        decisions.forEach(decision -> decision.undecided()
                .ifPresent(why -> open.put(
                        decision.field(),
                        file + ": column \"" + privacy.veil(decision.header()) + "\": " + privacy.veilSentence(why)
                                + ".")));
        return open;
    }

    /** The order of numeric dates: as configured, else as some column of dates has it. */
    static Optional<DateOrder> dateOrder(Collection<ColumnDecision> decisions, IntakeSettings settings) {
        return settings.dateOrder()
                .or(() -> decisions.stream()
                        .flatMap(decision -> decision.order().stream())
                        .findFirst());
    }
}
