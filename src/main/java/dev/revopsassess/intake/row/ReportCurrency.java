package dev.revopsassess.intake.row;

import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which currency the report is in: the configured one, the only one met, else the dollar. */
public final class ReportCurrency {
    private ReportCurrency() {}

    /** The report currency of these files, said where it had to be chosen. */
    public static Currencies choose(IntakeSettings settings, Collection<ExportFile> files) {
        Set<String> named = named(files);
        String report =
                settings.currency().orElse(named.size() == 1 ? named.iterator().next() : "USD");
        return new Currencies(report, settings.rates());
    }

    private static Set<String> named(Collection<ExportFile> files) {
        var named = new TreeSet<String>();
        files.forEach(reading -> named.addAll(reading.currenciesNamed()));
        return named;
    }

    /** Echoes what was assumed. */
    public static void say(IntakeSettings settings, Collection<ExportFile> files, Currencies currencies) {
        Optional<ExportFile> money = files.stream()
                .filter(reading -> reading.kind() == Kind.ARR)
                .findFirst()
                .or(() -> files.stream().filter(ExportFile::hasMoney).min(Comparator.comparing(ExportFile::kind)));
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
