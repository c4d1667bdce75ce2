package dev.revopsassess.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that intake made of the files.
 *
 * @param headcount people
 * @param arr what the ARR export could say; its rows are in {@code book}
 * @param book the monthly ledger; empty where no ARR export was usable
 * @param retention reported retention
 * @param forecasts forecasts
 * @param tools tool inventory
 * @param funnel leads
 * @param spend spend
 * @param opportunities deals
 * @param answers interview answers
 * @param currency report currency, ISO 4217: every amount in the records is in it
 * @param usdRate US dollars for one unit of the report currency; empty where none is configured and the currency is not
 *     the dollar
 * @param latest for each kind that has a say in the day of the report, the newest day that its records close on, future
 *     days left out
 * @param files what became of every file, in order of names
 */
public record Exports(
        Export<HeadcountEntry> headcount,
        Export<ArrBook> arr,
        Optional<ArrBook> book,
        Export<ReportedRetention> retention,
        Export<ForecastEntry> forecasts,
        Export<Tool> tools,
        Export<FunnelEntry> funnel,
        Export<SpendEntry> spend,
        Export<Opportunity> opportunities,
        Export<Answer> answers,
        String currency,
        Optional<java.math.BigDecimal> usdRate,
        Map<Kind, java.time.LocalDate> latest,
        List<FileAccount> files) {
    public Exports {
        latest = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(latest));
        files = List.copyOf(files);
    }

    /** The same with other answers; the accounts of the files stay as they are. */
    public Exports with(Export<Answer> others) {
        return new Exports(
                headcount,
                arr,
                book,
                retention,
                forecasts,
                tools,
                funnel,
                spend,
                opportunities,
                others,
                currency,
                usdRate,
                latest,
                files);
    }

    /** The same where these names are queries and no files. */
    public Exports queried(java.util.Collection<String> names) {
        return new Exports(
                headcount,
                arr,
                book,
                retention,
                forecasts,
                tools,
                funnel,
                spend,
                opportunities,
                answers,
                currency,
                usdRate,
                latest,
                files.stream()
                        .map(file -> names.contains(file.file()) ? file.queried() : file)
                        .toList());
    }

    /**
     * The day that the assessment speaks of where the user names none: the last month end that the ARR export closes, else
     * the newest day in any export.
     */
    public Optional<java.time.LocalDate> newestDay() {
        return newest(latest);
    }

    /** The day on which recurring revenue closes, else the newest of the kinds. */
    public static Optional<java.time.LocalDate> newest(Map<Kind, java.time.LocalDate> latest) {
        if (latest.containsKey(Kind.ARR)) {
            return Optional.ofNullable(latest.get(Kind.ARR));
        }
        return latest.values().stream().max(java.util.Comparator.naturalOrder());
    }
}
