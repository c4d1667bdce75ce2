package dev.revopsassess.intake;

import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which currency the report is in: the configured one, the only one met, else the dollar. */
final class ReportCurrency {
    private ReportCurrency() {}

    static Currencies choose(IntakeSettings settings, Collection<Reading> files) {
        Set<String> named = named(files);
        String report =
                settings.currency().orElse(named.size() == 1 ? named.iterator().next() : "USD");
        return new Currencies(report, settings.rates());
    }

    private static Set<String> named(Collection<Reading> files) {
        var named = new TreeSet<String>();
        files.forEach(reading -> named.addAll(reading.currenciesNamed()));
        return named;
    }

    /** Echoes what was assumed. */
    static void say(IntakeSettings settings, Collection<Reading> files, Currencies currencies) {
        Optional<Reading> money = files.stream()
                .filter(reading -> reading.kind() == Kind.ARR)
                .findFirst()
                .or(() -> files.stream().filter(Reading::hasMoney).min(Comparator.comparing(Reading::kind)));
        if (settings.currency().isEmpty() && named(files).isEmpty()) {
            money.ifPresent(reading -> reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.empty(),
                            "currency-assumed",
                            "no file names a currency, so amounts are taken for US dollars. Name another one if they are not.",
                            Optional.of(Fix.currency())));
        }
        if (currencies.dollars(currencies.report()).isEmpty()) {
            money.filter(reading -> reading.kind() == Kind.ARR)
                    .ifPresent(reading -> reading.accounting()
                            .say(
                                    Severity.ERROR,
                                    Optional.empty(),
                                    "currency-without-rate",
                                    "the report is in " + currencies.report()
                                            + " and no rate to the dollar is configured, so thresholds in dollars stay open. Configure the rate.",
                                    currencies.fix(currencies.report())));
        }
    }
}
