package dev.revopsassess.pack.rules;

import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Letterhead;
import dev.revopsassess.value.table.DepartmentRule;
import dev.revopsassess.value.table.ProductRule;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.value.table.TitleRule;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What {@code revops-assess.yaml} says. Everything has a default.
 *
 * @param company what the report calls the company
 * @param currency report currency, ISO 4217
 * @param rates US dollars for one unit of a currency, by ISO code
 * @param fiscalYearStart month in which the fiscal year begins, 1 to 12; 0 where it does not say
 * @param grossMargin gross margin where no answer gives it; ratio
 * @param files kind by file name
 * @param columns header by {@code kind.field}
 * @param units unit word by {@code kind.field}
 * @param dayFirst whether a numeric date begins with the day; empty to take it from the column
 * @param encoding charset of text files that are no UTF-8
 * @param delimiter delimiter of every text file
 * @param gapsFilled whether a customer's months without an amount between months of ARR count as if the customer had stayed;
 *     empty where nothing is said
 * @param countContractors whether contractors count as people
 * @param thresholds numbers to hold measures against instead of the pack's
 * @param weights weight by signal id, instead of the pack's
 * @param waivers signals that do not count for now
 * @param titles what job titles say, before the pack's own rules
 * @param departments what departments and team names say, before the pack's own rules
 * @param tools which layers products serve, before the pack's own rules
 * @param statuses what statuses mean, by {@code kind.status}, before the pack's own table
 * @param packs own rule packs as the configuration names them, in order
 * @param letterhead whose report it is
 * @param sources exports that are asked of a database, by kind
 */
public record Configuration(
        Optional<String> company,
        Optional<String> currency,
        Map<String, BigDecimal> rates,
        int fiscalYearStart,
        OptionalDouble grossMargin,
        Map<String, String> files,
        Map<String, String> columns,
        Map<String, String> units,
        Optional<Boolean> dayFirst,
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<Boolean> gapsFilled,
        boolean countContractors,
        List<ThresholdChange> thresholds,
        Map<String, Integer> weights,
        List<Waiver> waivers,
        List<TitleRule> titles,
        List<DepartmentRule> departments,
        List<ProductRule> tools,
        Map<String, String> statuses,
        List<String> packs,
        Letterhead letterhead,
        Map<String, QuerySource> sources) {
    /**
     * Other thresholds for one signal.
     *
     * @param signal id of the signal
     * @param watch its watch threshold, in the signal's unit; empty to keep the pack's
     * @param fire its fire threshold; empty to keep the pack's
     * @param reason why, as the report prints it
     * @param place where the configuration says so, for messages
     */
    public record ThresholdChange(
            String signal, OptionalDouble watch, OptionalDouble fire, String reason, String place) {}

    public Configuration {
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        units = Collections.unmodifiableMap(new TreeMap<>(units));
        thresholds = List.copyOf(thresholds);
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        waivers = List.copyOf(waivers);
        titles = List.copyOf(titles);
        departments = List.copyOf(departments);
        tools = List.copyOf(tools);
        statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
        packs = List.copyOf(packs);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** Nothing configured. */
    public static Configuration defaults() {
        return new Configuration(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                0,
                OptionalDouble.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Letterhead.NONE,
                Map.of());
    }

    /** The same under another letterhead. */
    public Configuration under(Letterhead other) {
        return new Configuration(
                company,
                currency,
                rates,
                fiscalYearStart,
                grossMargin,
                files,
                columns,
                units,
                dayFirst,
                encoding,
                delimiter,
                gapsFilled,
                countContractors,
                thresholds,
                weights,
                waivers,
                titles,
                departments,
                tools,
                statuses,
                packs,
                other,
                sources);
    }
}
